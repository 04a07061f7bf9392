/**
 * Quotations: runs of words between double quotation marks, and which words stand in one.
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

const isOpening = (text: string, inside: boolean): boolean =>
  text === "“" || text === "``" || (text === '"' && !inside);
const isClosing = (text: string): boolean => text === "”" || text === "''" || text === '"';

/** All quotations, in text order, marks included. */
export function quotationsOf(tree: Tree): Quotation[] {
  const found: Quotation[] = [];
  let first = -1;
  const close = (end: number, open: boolean): void => {
    found.push({ first, end, open, continues: null, paragraph: tree.words[first]!.paragraph });
    first = -1;
  };
  tree.words.forEach((word, i) => {
    if (first >= 0 && word.paragraph !== tree.words[first]!.paragraph) close(i, true);
    if (isOpening(word.text, first >= 0) && first < 0) first = i;
    else if (first >= 0 && isClosing(word.text)) close(i + 1, false);
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
