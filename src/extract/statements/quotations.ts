/**
 * Quotations: runs of words between quotation marks, and which words stand in one.
 *
 * Double marks, and single ones where they open after a blank and close after a stop ('We will go,' he said), as much
 * of the British press has them; an apostrophe is none.
 *
 * A quotation ends at its closing mark or with its paragraph. One that has no closing mark and is followed by a
 * paragraph that opens with a mark goes on there (`continues`): the custom of printed English.
 */
import type { Tree } from "../../reading/tree.js";
import type { WordRange } from "../../reading/types.js";
import { wordsIn } from "./ranges.js";

export interface Quotation extends WordRange {
  /** It has no closing mark of its own. */
  readonly open: boolean;
  /** It opens a paragraph and goes on with the one of this index, which has no closing mark. */
  readonly continues: number | null;
  readonly paragraph: number;
}

const isOpening = (text: string): boolean => text === "“" || text === "``" || text === '"';
const isClosing = (text: string): boolean => text === "”" || text === "''" || text === '"';

/** A single mark that opens: after a blank or at the start, before a word. */
function opensSingle(tree: Tree, i: number): boolean {
  const word = tree.words[i]!;
  if (word.text !== "'" && word.text !== "‘") return false;
  const gap = i === 0 || tree.words[i - 1]!.end < word.start || tree.words[i - 1]!.text === "(";
  const next = tree.words[i + 1];
  return gap && next?.start === word.end && closesSingle(tree, i) > 0;
}

const LONGEST = 120;
const PHRASE = 9;

/** A mark after a stop closes; within a few words any mark does that is no genitive. */
function closesAfter(tree: Tree, at: number, length: number): boolean {
  const before = tree.words[at - 1]!;
  if (before.end !== tree.words[at]!.start) return false;
  return /^[.,?!…]$/u.test(before.text) || (length <= PHRASE && tree.words[at]!.relation !== "case");
}

/** Where a single quotation that opens at `i` closes: after a stop, within its paragraph; 0 for nowhere. */
function closesSingle(tree: Tree, i: number): number {
  const { paragraph } = tree.words[i]!;
  for (let at = i + 2; at < Math.min(i + LONGEST, tree.words.length); at++) {
    const word = tree.words[at]!;
    if (word.paragraph !== paragraph || isOpening(word.text)) return 0;
    if ((word.text === "'" || word.text === "’") && closesAfter(tree, at, at - i)) return at;
  }
  return 0;
}

/** All quotations, in text order, marks included. */
export function quotationsOf(tree: Tree): Quotation[] {
  const found: Quotation[] = [];
  let first = -1;
  const close = (end: number, open: boolean): void => {
    found.push({ first, end, open, continues: null, paragraph: tree.words[first]!.paragraph });
    first = -1;
  };
  let single = 0;
  tree.words.forEach((word, i) => {
    if (first >= 0 && word.paragraph !== tree.words[first]!.paragraph) close(i, true);
    if (first < 0 && isOpening(word.text)) first = i;
    else if (first < 0 && opensSingle(tree, i)) [first, single] = [i, closesSingle(tree, i)];
    else if (first >= 0 && (single > 0 ? i === single : isClosing(word.text))) {
      close(i + 1, false);
      single = 0;
    }
  });
  if (first >= 0) close(tree.words.length, true);
  return found.map((q, k) => ({ ...q, continues: continued(tree, found, k) }));
}

function continued(tree: Tree, all: readonly Quotation[], k: number): number | null {
  const before = all[k - 1];
  const here = all[k]!;
  const opensParagraph = here.first === 0 || tree.words[here.first - 1]!.paragraph !== here.paragraph;
  return before?.open && opensParagraph && before.end === here.first ? k - 1 : null;
}

/** Words that stand between quotation marks, the marks included. */
export function quotedWords(quotations: readonly Quotation[]): ReadonlySet<number> {
  return new Set(wordsIn(quotations));
}
