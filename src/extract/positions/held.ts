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
  const noun = obliques(tree, word, preposition).find((c) => c > word);
  if (noun !== undefined) return noun;
  const gerund = dependents(tree, word, "advcl", "ccomp", "acl", "xcomp").find(
    (c) => c > word && dependents(tree, c, "mark", "case").some((m) => tree.words[m]!.lemma === preposition),
  );
  return gerund ?? -1;
}

/** A state, person or group is no matter in dispute; neither is a bare pronoun. */
export function isSomebody(scene: Scene, noun: number): boolean {
  const { upos } = scene.tree.words[noun]!;
  return upos === "PRON" || actorsAt(scene, noun).length > 0;
}
