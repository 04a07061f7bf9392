/**
 * Names of matters in dispute, as people would call them: "Assad's future", "lifting of sanctions", "talks with Iran".
 *
 * Enters the words of a proposition; leaves the noun that it turns on and a name of two to six words where the text has
 * them. A deed is named by its noun and what it is done to; a thing by its modifiers and what follows "of", "with" and
 * the like. Determiners, numerals and adjectives that only comment are left out; "its" is told by the owner's name; a
 * bare "the deal" takes the name of the deal that the article told of before.
 */
import { dependent, dependents, isPassive, obliques } from "../../reading/tree.js";
import type { WordRange } from "../../reading/types.js";
import type { Scene } from "../scene.js";
import { headOf, wordsIn } from "../statements/ranges.js";
import { actorKind, isThing, nameOf, within } from "./called.js";
import { deedNoun } from "./deeds.js";

export interface Matter {
  /** The word on which the proposition turns. */
  readonly noun: number;
  readonly name: string;
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Nouns that only hold another: "the idea of a vote" is about the vote. */
const EMPTY = list(`
  idea notion possibility prospect kind sort series number concept thought set part lot step issue question matter
  topic proposal plan call need effort attempt way amount level variety range case form piece lack measure right
  responsibility opportunity chance ability`);

/** The matter that a proposition turns on. */
export function matterOf(scene: Scene, proposition: readonly WordRange[]): Matter {
  const { tree } = scene;
  const inside = new Set(wordsIn(proposition));
  const head = turningOn(scene, proposition);
  const deed = tree.words[head]!.upos === "VERB" ? deedOf(scene, head, inside) : null;
  if (deed) return deed;
  const noun = isThing(tree, head) && dependent(tree, head, "cop") < 0 ? head : thingIn(scene, head, inside);
  return noun < 0 ? { noun: head, name: tree.words[head]!.lemma } : thing(scene, noun);
}

/** The head of a proposition; of "the rebels to leave" the deed, not those who are to do it. */
function turningOn(scene: Scene, proposition: readonly WordRange[]): number {
  const { words } = scene.tree;
  const inside = new Set(wordsIn(proposition));
  const head = headOf(scene.tree, proposition[0] ?? { first: 0, end: 1 });
  if (words[head]!.upos === "VERB") return head;
  const deed = [...inside].find((i) => i > head && words[i]!.upos === "VERB" && !inside.has(words[i]!.head));
  if (!isActor(scene, head)) return deed ?? head;
  const below = dependents(scene.tree, head, "acl").find((c) => inside.has(c) && words[c]!.xpos === "VB");
  return deed ?? below ?? head;
}

function isActor(scene: Scene, i: number): boolean {
  const mention = scene.mentions.get(i);
  return mention !== undefined && mention.use === "actor" && mention.actors.length > 0;
}

const TIMES = list(`year month week day hour time mile decade moment today tomorrow percent way party`);

/** The first noun of a clause that may be its matter: subject, object, oblique, any. */
function thingIn(scene: Scene, head: number, inside: ReadonlySet<number>): number {
  const { tree } = scene;
  const near = ["nsubj", "csubj", "obj", "obl"].map((r) => dependent(tree, head, r));
  const things = [...near, ...inside].filter(
    (i) => inside.has(i) && isThing(tree, i) && !TIMES.has(tree.words[i]!.lemma),
  );
  return things.find((i) => !isActor(scene, i)) ?? things[0] ?? -1;
}

/** A deed with what it is done to: "lifting of sanctions"; null where the verb only carries its object. */
function deedOf(scene: Scene, verb: number, inside: ReadonlySet<number>): Matter | null {
  const { tree } = scene;
  const { lemma } = tree.words[verb]!;
  const subject = dependent(tree, verb, "nsubj");
  const object = isPassive(tree, verb) ? subject : dependent(tree, verb, "obj");
  const own = (i: number): boolean => i >= 0 && inside.has(i) && isThing(tree, i);
  const noun = deedNoun(lemma);
  if (noun === null)
    return own(object) && !isActor(scene, object) ? thing(scene, object) : inner(scene, verb, inside);
  if (own(object)) return { noun: object, name: `${noun} of ${within(scene, object)}` };
  const along = alongWith(scene, verb, inside);
  if (along) return { noun: along.noun, name: `${noun} ${along.name}` };
  if (!own(subject)) return { noun: verb, name: noun };
  const who = nameOf(scene, subject, true);
  const person = actorKind(scene, subject) === "person";
  return { noun: subject, name: person ? `${who}'s ${noun}` : `${noun} of ${within(scene, subject)}` };
}

/** "agree to withdraw", "continue to talk": the deed is the inner verb's. */
function inner(scene: Scene, verb: number, inside: ReadonlySet<number>): Matter | null {
  const next = dependents(scene.tree, verb, "xcomp", "ccomp").find(
    (c) => inside.has(c) && scene.tree.words[c]!.upos === "VERB",
  );
  return next === undefined ? null : deedOf(scene, next, inside);
}

/** "talk with Iran", "withdraw from the valley". */
function alongWith(scene: Scene, verb: number, inside: ReadonlySet<number>): Matter | null {
  for (const preposition of ["with", "from", "to", "on", "in", "for", "against", "into"]) {
    const noun = obliques(scene.tree, verb, preposition).find((o) => inside.has(o) && isThing(scene.tree, o));
    if (noun !== undefined) return { noun, name: `${preposition} ${within(scene, noun)}` };
  }
  return null;
}

/** The name of a thing; of an empty noun what it holds, of a bare one the fuller name that the article has. */
function thing(scene: Scene, noun: number): Matter {
  const { tree } = scene;
  const [held] = obliques(tree, noun, "of", "for", "on", "about").filter((o) => o > noun && isThing(tree, o));
  if (EMPTY.has(tree.words[noun]!.lemma)) {
    const clause = dependents(tree, noun, "acl").find((c) => c > noun && tree.words[c]!.upos === "VERB");
    const deed = clause === undefined ? null : deedOf(scene, clause, new Set(tree.words.keys()));
    if (deed) return deed;
    if (held !== undefined) return thing(scene, held);
  }
  const name = nameOf(scene, noun);
  return { noun, name: name.includes(" ") ? name : (fuller(scene, noun) ?? name) };
}

/** Nouns that stand for one another. */
const ALIKE: readonly ReadonlySet<string>[] = [
  list(`deal agreement accord pact treaty`),
  list(`talk negotiation dialogue discussion`),
  list(`cease-fire ceasefire truce fire`),
  list(`bill legislation measure law`),
];

/** The fullest name that another mention of the same thing has: names with names in them first, the nearest before. */
function fuller(scene: Scene, noun: number): string | null {
  const { words } = scene.tree;
  const { lemma, upos } = words[noun]!;
  if (upos !== "NOUN") return null;
  const same = ALIKE.find((group) => group.has(lemma)) ?? new Set([lemma]);
  const names = words.flatMap((w, i) => {
    if (i === noun || w.upos !== "NOUN" || !same.has(w.lemma)) return [];
    const name = nameOf(scene, i);
    const size = name.split(" ").length;
    return size >= 2 && size <= 5 ? [{ i, name, named: /\p{Lu}/u.test(name) }] : [];
  });
  const best = names.some((n) => n.named) ? names.filter((n) => n.named) : names;
  return (best.filter((n) => n.i < noun).at(-1) ?? best[0])?.name ?? null;
}
