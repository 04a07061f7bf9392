/**
 * A draft of a statement: its parts as runs of words, before speakers are looked up and spans are made.
 *
 * Every rule gives drafts; `merge.ts` joins those that tell of the same content, whichever rule or head found them.
 */
import { agentOf, dependents, phrase, subtree, type Tree } from "../../reading/tree.js";
import type { WordRange } from "../../reading/types.js";
import type { Attitude } from "../../record/record.js";
import type { Quotation } from "./quotations.js";
import { joined, runsOf } from "./ranges.js";

export interface Draft {
  readonly source: readonly WordRange[];
  readonly cue: readonly WordRange[];
  readonly content: readonly WordRange[];
  readonly rule: string;
  readonly score: number;
  /** Null: by the cue's word. */
  readonly attitude: Attitude | null;
  /** How sure the model is of it; null where it did not find it. */
  readonly model: number | null;
}

/** What every rule of attribution looks at. */
export interface View {
  readonly tree: Tree;
  readonly quotations: readonly Quotation[];
}

/** A verb with its auxiliaries, negation and particle, as one run: "has not said". */
export function verbGroup(tree: Tree, verb: number): WordRange {
  const first = Math.min(verb, ...dependents(tree, verb, "aux", "cop").filter((a) => verb - a <= 4));
  const particle = dependents(tree, verb, "compound").find((p) => p === verb + 1);
  return { first, end: particle === undefined ? verb + 1 : particle + 1 };
}

/** A noun phrase as written, apposition and relative clause included, save what holds the cue. */
export function sourcePhrase(tree: Tree, head: number, cue: number): WordRange[] {
  if (head < 0) return [];
  const whole = subtree(tree, head);
  if (!whole.includes(cue)) return [phrase(tree, head)];
  return [phrase(tree, head, ["acl", "parataxis", "ccomp"])];
}

/** The words of the subtrees of `heads`, as runs, less the subtrees of `away`. */
export function wordsUnder(tree: Tree, heads: readonly number[], away: readonly number[] = []): WordRange[] {
  const gone = new Set(away.flatMap((i) => subtree(tree, i)));
  return joined(runsOf(heads.flatMap((h) => subtree(tree, h)).filter((w) => !gone.has(w))));
}

/** The doer of a passive as source, "by X" less its preposition. */
export function agentPhrase(tree: Tree, verb: number): WordRange[] {
  const agent = agentOf(tree, verb);
  return agent < 0 ? [] : [phrase(tree, agent, ["case"])];
}
