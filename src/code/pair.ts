/**
 * Two marked parties in a reading: their words, and the way through the tree from one to the other.
 *
 * Enter a tree and the spans of a source and a target, either of which may be open. Leaves the route: the words over
 * the source, those over the target, and the word where both ways meet. Places are word indices; -1 stands for none.
 */
import type { Tree } from "../reading/tree.js";
import type { WordRange } from "../reading/types.js";
import type { Span } from "../record/span.js";

export interface Party extends WordRange {
  readonly head: number;
}

export interface Pair {
  readonly source: Party | null;
  readonly target: Party | null;
  /** From the source's governor up to the word below `top`, in that order; empty where `top` governs it. */
  readonly overSource: readonly number[];
  readonly overTarget: readonly number[];
  /** The lowest word over both (a party's own head, where one stands in the other's phrase). */
  readonly top: number;
}

/** The words that a span touches, and the one of them that the others hang on; null where it touches none. */
export function partyAt(tree: Tree, span: Span | null): Party | null {
  if (span === null) return null;
  const touched = tree.words.flatMap((w, i) => (w.start < span.end && w.end > span.start ? [i] : []));
  if (touched.length === 0) return null;
  const range = { first: touched[0]!, end: touched.at(-1)! + 1 };
  const heads = touched.filter((i) => !isIn(range, tree.words[i]!.head));
  const noun = heads.find((i) => NOMINAL.has(tree.words[i]!.upos));
  return { ...range, head: noun ?? heads[0] ?? range.first };
}

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM", "ADJ"]);

/** Whether a word lies in a range. */
export function isIn(range: WordRange | null, word: number): boolean {
  return range !== null && range.first <= word && word < range.end;
}

/** The route between two parties, or over the one that is told. */
export function pairOf(tree: Tree, source: Party | null, target: Party | null): Pair {
  const up = chain(tree, source?.head ?? -1);
  const down = chain(tree, target?.head ?? -1);
  const top = meetingPoint(up, down);
  return {
    source,
    target,
    overSource: below(up, top),
    overTarget: below(down, top),
    top,
  };
}

/** A word and all over it. */
function chain(tree: Tree, word: number): number[] {
  const found: number[] = [];
  for (let at = word; at >= 0; at = tree.words[at]!.head) found.push(at);
  return found;
}

function meetingPoint(up: readonly number[], down: readonly number[]): number {
  if (up.length === 0 || down.length === 0) return up[1] ?? down[1] ?? up[0] ?? down[0] ?? -1;
  return up.find((at) => down.includes(at)) ?? up.at(-1)!;
}

function below(way: readonly number[], top: number): number[] {
  const end = way.indexOf(top);
  return way.slice(1, end < 0 ? way.length : Math.max(1, end));
}

/** The run of words between the two parties; null where one is open or they overlap. */
export function between({ source, target }: Pair): WordRange | null {
  if (source === null || target === null) return null;
  const [left, right] = source.first < target.first ? [source, target] : [target, source];
  return left.end < right.first ? { first: left.end, end: right.first } : null;
}
