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
import { actorKind, calledActor, isThing, nameOf, within } from "./called.js";
import { deedNoun, leadOf, tellsAlone } from "./deeds.js";
import { TERMS } from "./families.js";
import { fuller } from "./fuller.js";
import { wordSet } from "../word-set.js";

export interface Matter {
  /** The word on which the proposition turns. */
  readonly noun: number;
  readonly name: string;
}

/** Nouns that only hold another: "the idea of a vote" is about the vote. */
const EMPTY = wordSet(`
  idea notion possibility prospect kind sort series number concept thought set part lot step issue question matter
  topic proposal plan call need effort attempt way amount level variety range case form piece lack measure right
  responsibility opportunity chance ability situation thing path time history lead work couple role table level
  top side method suggestion decision message delay action framework solution move condition word term hand one other
  basis point focus sense sign moment start reason result fact ambit capability ones means aspect element detail step`);

/** Nouns of an understanding or a word given: what is agreed or promised is the matter. */
const GIVEN = wordSet(
  `accord deal agreement guarantee commitment pledge promise offer condition assurance reassurance`,
);

/** The matter that a proposition turns on; where its own words don't tell it, what its sentence or article is about. */
export function matterOf(scene: Scene, proposition: readonly WordRange[]): Matter {
  const { tree } = scene;
  const inside = new Set(wordsIn(proposition));
  const head = turningOn(scene, proposition);
  const deed = tree.words[head]!.upos === "VERB" ? deedOf(scene, head, inside) : null;
  if (deed && isTelling(scene, deed)) return deed;
  const bare = isThing(tree, head) && dependent(tree, head, "cop") < 0 && !EMPTY.has(tree.words[head]!.lemma);
  const own = isThing(tree, head) && dependent(tree, head, "cop") < 0 ? thing(scene, head) : null;
  if (own && (bare || own.noun !== head) && isTelling(scene, own)) return own;
  const best = thingIn(scene, head, inside);
  const named = best < 0 ? null : thing(scene, best);
  if (named && isTelling(scene, named)) return named;
  return around(scene, head) ?? main(scene) ?? named ?? deed ?? { noun: head, name: tree.words[head]!.lemma };
}

/** Whether a name says what is in dispute: more than a word, a term of a family, a deed that needs no object. */
function isTelling(scene: Scene, { noun, name }: Matter): boolean {
  const { lemma } = scene.tree.words[noun]!;
  if (calledActor(scene, noun) === name) return false;
  if (name.includes(" ")) return !TIMES.has(lemma);
  return !EMPTY.has(lemma) && (TERMS.has(lemma) || TERMS.has(name) || tellsAlone(name) || name.includes("-"));
}

/** A telling thing elsewhere in the sentence, the nearest first. */
function around(scene: Scene, head: number): Matter | null {
  const { words, reading } = scene.tree;
  const { first, end } = reading.sentences[words[head]!.sentence]!;
  const near = words
    .slice(first, end)
    .flatMap((w, k) => (w.upos === "NOUN" && TERMS.has(w.lemma) ? [first + k] : []))
    .sort((a, b) => Math.abs(a - head) - Math.abs(b - head));
  return near.map((i) => thing(scene, i)).find((m) => isTelling(scene, m)) ?? null;
}

/** What the article is most about: the fullest name of its commonest term. */
function main(scene: Scene): Matter | null {
  const { words } = scene.tree;
  const at = words.flatMap((w, i) => (w.upos === "NOUN" && TERMS.has(w.lemma) ? [i] : []));
  const count = (i: number): number => at.filter((k) => words[k]!.lemma === words[i]!.lemma).length;
  const [most] = [...at].sort((a, b) => count(b) - count(a) || a - b);
  return most === undefined ? null : thing(scene, most);
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

const TIMES = wordSet(`year month week day hour time mile decade moment today tomorrow percent way party`);

/** The noun of a clause that most likely is its matter; -1 for none. */
function thingIn(scene: Scene, head: number, inside: ReadonlySet<number>): number {
  const things = [...inside].filter((i) => isThing(scene.tree, i) && !TIMES.has(scene.tree.words[i]!.lemma));
  const [best] = things.sort((a, b) => rank(scene, head, b) - rank(scene, head, a) || a - b);
  return best ?? -1;
}

const NEAR: Readonly<Record<string, number>> = { obj: 2, nsubj: 1.5, csubj: 1.5, obl: 1 };

/** Near the predicate, a term of a family, no empty noun, nobody's name. */
function rank(scene: Scene, head: number, i: number): number {
  const { lemma, upos, relation, head: above } = scene.tree.words[i]!;
  return (
    (above === head ? (NEAR[relation] ?? 0) : i === head ? 2 : 0) +
    (TERMS.has(lemma) ? 2 : 0) -
    (EMPTY.has(lemma) ? 3 : 0) -
    (isActor(scene, i) || calledActor(scene, i) !== null ? 4 : 0) -
    (upos === "PROPN" ? 2 : 0) -
    (relation === "compound" ? 1 : 0)
  );
}

/** A deed with what it is done to: "lifting of sanctions"; null where the verb only carries its object. */
function deedOf(scene: Scene, verb: number, inside: ReadonlySet<number>): Matter | null {
  const { tree } = scene;
  const { lemma } = tree.words[verb]!;
  const subject = dependent(tree, verb, "nsubj");
  const object = isPassive(tree, verb) ? subject : dependent(tree, verb, "obj");
  const own = (i: number): boolean => i >= 0 && inside.has(i) && isThing(tree, i);
  const thingly = object >= 0 && !isActor(scene, object) && tree.words[object]!.upos !== "PRON";
  const noun = lemma === "meet" && thingly ? null : deedNoun(lemma);
  if (noun === null)
    return own(object) && !isActor(scene, object) ? thing(scene, object) : inner(scene, verb, inside);
  if (own(object)) {
    const empty = EMPTY.has(tree.words[object]!.lemma) || TIMES.has(tree.words[object]!.lemma);
    return empty
      ? thing(scene, object)
      : { noun: object, name: `${noun} ${leadOf(noun)} ${within(scene, object)}` };
  }
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
    if (noun === undefined) continue;
    const lead = preposition === "to" && TALKING.has(scene.tree.words[verb]!.lemma) ? "with" : preposition;
    return { noun, name: `${lead} ${within(scene, noun)}` };
  }
  return null;
}

const TALKING = wordSet(`talk speak`);

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
  if (GIVEN.has(tree.words[noun]!.lemma) && !name.includes(" ")) {
    const deed = promised(scene, noun);
    if (deed) return deed;
  }
  return { noun, name: name.includes(" ") ? name : (fuller(scene, noun) ?? name) };
}

/** "an accord to cut arms", "a guarantee not to attack": the deed that is promised. */
function promised(scene: Scene, noun: number): Matter | null {
  const { tree } = scene;
  const clause = dependents(tree, noun, "acl").find((c) => c > noun && tree.words[c]!.xpos === "VB");
  return clause === undefined ? null : deedOf(scene, clause, new Set(tree.words.keys()));
}
