/**
 * An ought: a clause or phrase that somebody calls needed or wrong, and which of its words are the proposition.
 *
 * The proposition is the clause with its subject, unless that is a pronoun; of what must not be, less auxiliaries and
 * negation.
 */
import { dependent, dependents, type Tree } from "../../reading/tree.js";
import type { Stance } from "../../record/record.js";

export interface Ought {
  /** The head of the clause that ought to be, or the phrase that is judged. */
  readonly head: number;
  readonly stance: Stance;
  readonly rule: string;
  readonly score: number;
  /** Words of the clause that are no part of the proposition. */
  readonly away: readonly number[];
}

const PRONOUNS = new Set(["we", "i", "you", "it", "they", "he", "she"]);

/** An ought whose clause is that of `i` itself. */
export function ought(
  tree: Tree,
  i: number,
  stance: Stance,
  rule: string,
  score: number,
  away: readonly number[] = [],
): Ought {
  const subject = dependent(tree, i, "nsubj");
  const own = subject >= 0 && PRONOUNS.has(tree.words[subject]!.text.toLowerCase());
  const outside = dependents(tree, i, "mark", "cc", "parataxis", "conj", "discourse").filter(
    (d) => d < i || tree.words[d]!.relation !== "mark",
  );
  const said = [
    ...dependents(tree, i, "aux"),
    ...dependents(tree, i, "advmod").filter((a) => isNot(tree, a)),
  ];
  const dropped = [...(own ? [subject] : []), ...(own || stance !== "supports" ? said : [])];
  return { head: i, stance, rule, score, away: [...away, ...outside, ...dropped] };
}

/** An ought about another clause or phrase: the complement of "it is essential to", the subject of "is a mistake". */
export function oughtOf(tree: Tree, head: number, stance: Stance, rule: string, score: number): Ought {
  return { head, stance, rule, score, away: dependents(tree, head, "mark") };
}

function isNot(tree: Tree, adverb: number): boolean {
  return /^(not|n't|n’t|never)$/iu.test(tree.words[adverb]!.text);
}
