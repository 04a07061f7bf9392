/**
 * Who: whom a noun phrase stands for as a side of an act.
 *
 * Enter the scene and a word; leave actor ids. A thing stands for its owner where that is plain ("Russian jets",
 * "the government's proposal", "forces of the coalition"); places count only where the caller says so.
 */
import { PARTY_KINDS } from "../../record/parties.js";
import type { Statement } from "../../record/record.js";
import { DEEDS as DEED_NOUNS } from "./lexicon/objects.js";
import { principalOf, type Scene } from "../scene.js";
import type { Mention } from "../../record/referents.js";
import { conjuncts, dependents, doerOf, isPassive, obliques, type Tree } from "../../reading/tree.js";

/** The scene with the mention that each word is the top of. */
export interface Sight extends Scene {
  /** The innermost statement that holds each word; null for the article's own voice. */
  readonly within: readonly (Statement | null)[];
  readonly tops: ReadonlyMap<number, Mention>;
  /** The parties that the text is about, the most often named first. */
  readonly topics: readonly string[];
  /** Actors by the single word that names them somewhere in the text: "Norlandic". */
  readonly forms: ReadonlyMap<string, readonly string[]>;
}

/** Mentions by the topmost word of their phrase, whatever word they name as their head. */
export function sightOf(scene: Scene, within: readonly (Statement | null)[]): Sight {
  const tops = new Map<number, Mention>(scene.mentions);
  for (const mention of scene.referents.mentions) {
    for (let i = mention.first; i < mention.end; i++) {
      const head = scene.tree.words[i]!.head;
      if ((head < mention.first || head >= mention.end) && !tops.has(i)) tops.set(i, mention);
    }
  }
  const single = scene.referents.mentions.filter(
    (m) => m.end === m.first + 1 && m.form === "name" && m.actors.length > 0,
  );
  const forms = new Map(single.map((m) => [scene.tree.words[m.first]!.text, m.actors]));
  return { ...scene, within, tops, forms, topics: topicsOf(scene) };
}

/** Principals that are parties, the most often named first. */
function topicsOf(scene: Scene): string[] {
  const counted = new Map<string, number>();
  for (const mention of scene.referents.mentions) {
    for (const id of principals(scene, mention.actors)) counted.set(id, (counted.get(id) ?? 0) + 1);
  }
  return [...counted.keys()]
    .filter((id) => counts(scene, [id]))
    .sort((a, b) => counted.get(b)! - counted.get(a)!);
}

/** Ids without repetition, in order. */
export const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Whom the mention at a word stands for; places only where asked. */
export function named(sight: Sight, head: number, places: boolean): readonly string[] {
  const mention = sight.tops.get(head);
  return mention && (places || mention.use !== "place") ? mention.actors : [];
}

/** Whom a noun phrase stands for: itself with its conjuncts, else the owner of the thing. */
export function concerned(sight: Sight, head: number, places = false, depth = 0): string[] {
  if (head < 0) return [];
  const direct = conjuncts(sight.tree, head).flatMap((c) => withOwner(sight, c, places, depth));
  if (direct.length > 0 || depth > 2) return unique(direct);
  return unique(conjuncts(sight.tree, head).flatMap((c) => owners(sight, c, places, depth)));
}

/** "the invasion of Norland" is whose invasion it is by another word than "of". */
const DEEDS = new Set(DEED_NOUNS);

const NATIONALS = new Set(["unnamed", "people", "person"]);

/** Those named, and where they are somebody's nationals known to act for nobody, whose: "two Norlandic sailors". */
export function withOwner(sight: Sight, head: number, places: boolean, depth: number): string[] {
  const direct = named(sight, head, places);
  const loose = direct.every((id) => {
    const actor = sight.actors.get(id);
    return actor !== undefined && NATIONALS.has(actor.kind) && actor.actsFor.length === 0;
  });
  if (direct.length === 0 || !loose || sight.tops.get(head)?.form !== "nominal") return [...direct];
  const adjectives = dependents(sight.tree, head, "amod", "compound");
  return [...direct, ...adjectives.flatMap((a) => (depth > 1 ? [] : named(sight, a, places)))];
}

function owners(sight: Sight, head: number, places: boolean, depth: number): string[] {
  const { tree } = sight;
  const steps = [
    possessors(tree, head),
    dependents(tree, head, "compound", "amod", "flat"),
    obliques(tree, head, ...(DEEDS.has(tree.words[head]!.lemma) ? [] : ["of"]), "by", "from"),
    utterers(tree, head),
    places ? obliques(tree, head, "in", "at", "near", "on", "inside") : [],
  ];
  for (const heads of steps) {
    const found = heads.flatMap((h) => concerned(sight, h, places, depth + 1));
    if (found.length > 0) return found;
  }
  return [];
}

/** Who made a thing or did a deed: no "of", which names what it was done to as often as whose it is. */
export function makers(sight: Sight, noun: number): string[] {
  const { tree } = sight;
  const steps = [
    possessors(tree, noun),
    dependents(tree, noun, "compound", "amod"),
    obliques(tree, noun, "by", "from"),
    utterers(tree, noun),
  ];
  for (const heads of steps) {
    const found = heads.flatMap((h) => concerned(sight, h, false, 1));
    if (found.length > 0) return unique(found);
  }
  const { head, relation } = tree.words[noun]!;
  return head >= 0 && relation === "obj" ? concerned(sight, doerOf(tree, head)) : [];
}

const MAKING = new Set(
  "make issue send release post publish write say utter deliver give fire launch build stage file draft draw".split(
    " ",
  ),
);

/** From whom a thing is said to come: "words coming from Norland", "remarks made by its envoy". */
function utterers(tree: Tree, noun: number): number[] {
  return dependents(tree, noun, "acl").flatMap((c) => {
    const { lemma } = tree.words[c]!;
    if (lemma === "come") return obliques(tree, c, "from");
    return MAKING.has(lemma) && isPassive(tree, c) ? obliques(tree, c, "by") : [];
  });
}

/** Possessive nouns and pronouns of a noun: "Iran's", "its". */
export function possessors(tree: Tree, noun: number): number[] {
  return dependents(tree, noun, "nmod", "det").filter((c) => {
    const marked = dependents(tree, c, "case").some((m) => tree.words[m]!.xpos === "POS");
    return marked || tree.words[c]!.xpos === "PRP$";
  });
}

/** Whose a noun is: its owner, else the subject of the verb that takes it as object. */
export function holders(sight: Sight, noun: number): string[] {
  const owned = owners(sight, noun, false, 0);
  if (owned.length > 0) return owned;
  const { head, relation } = sight.tree.words[noun]!;
  return head >= 0 && relation === "obj" ? concerned(sight, doerOf(sight.tree, head)) : [];
}

/** Whether one of them is a party in the sense of the record: no private person, firm or medium alone. */
export function counts(sight: Scene, ids: readonly string[]): boolean {
  return ids.some((id) => {
    const principal = principalOf(sight, id);
    const actor = sight.actors.get(principal);
    return actor !== undefined && (PARTY_KINDS.has(actor.kind) || principal !== id);
  });
}

/** The least share of sentences with a party in a text about what parties do; reports have half of them and more. */
const SHARE = 1 / 3;

/** Whether a text is about what parties do, so that a word of doing is likely to tell of an act. */
export function speaksOfParties(scene: Scene): boolean {
  const { sentences } = scene.tree.reading;
  const told = scene.referents.mentions.filter((m) => m.use !== "place" && counts(scene, m.actors));
  const naming = new Set(told.map((m) => scene.tree.words[m.head]!.sentence));
  return naming.size >= sentences.length * SHARE;
}

/** The principals of some actors. */
export function principals(sight: Scene, ids: readonly string[]): string[] {
  return unique(ids.map((id) => principalOf(sight, id)));
}
