/**
 * What a word of stance is a stance towards: the head of the proposition, and for or against.
 */
import { dependents, obliques, type Tree } from "../../reading/tree.js";
import type { Stance } from "../../record/record.js";
import { actorsAt, type Scene } from "../scene.js";

export interface Held {
  readonly head: number;
  readonly stance: Stance;
  readonly rule: string;
  readonly score: number;
}

export function held(head: number, stance: Stance, rule: string, score: number): Held {
  return { head, stance, rule, score };
}

/** Whether a predicate is an infinitive with "to". */
export function isInfinitive(tree: Tree, i: number): boolean {
  return dependents(tree, i, "mark", "aux").some((m) => tree.words[m]!.lemma === "to");
}

/** A noun or gerund after the preposition; -1 for none. */
export function complementOf(tree: Tree, word: number, preposition: string): number {
  const noun = obliques(tree, word, preposition).find((c) => c > word) ?? bareAfter(tree, word, preposition);
  if (noun !== undefined) return noun;
  const gerund = dependents(tree, word, "advcl", "ccomp", "acl", "xcomp").find(
    (c) => c > word && dependents(tree, c, "mark", "case").some((m) => tree.words[m]!.lemma === preposition),
  );
  return gerund ?? -1;
}

/** The oblique that follows a preposition at once, where the parse hung the preposition elsewhere. */
function bareAfter(tree: Tree, word: number, preposition: string): number | undefined {
  if (tree.words[word + 1]?.lemma !== preposition) return undefined;
  return dependents(tree, word, "obl", "nmod").find(
    (c) => c > word + 1 && tree.words[c]!.upos === "NOUN" && dependents(tree, c, "case").length === 0,
  );
}

/** Whom a quantity is of: "thousands of residents", "57 % of voters"; any other word is itself. */
export function quantified(tree: Tree, noun: number): number {
  if (noun < 0 || !QUANTITIES.has(tree.words[noun]!.lemma)) return noun;
  return obliques(tree, noun, "of", "among")[0] ?? noun;
}

const QUANTITIES = new Set(
  `% percent cent dozen hundred thousand million score majority most many some several few half third quarter number
   plurality minority handful group lot`.split(/\s+/u),
);

/** A state, person or group is no matter in dispute; neither is a bare pronoun. */
export function isSomebody(scene: Scene, noun: number): boolean {
  const { upos } = scene.tree.words[noun]!;
  return upos === "PRON" || actorsAt(scene, noun).length > 0;
}
