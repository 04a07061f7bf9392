/**
 * Content completed to the quotations that it touches.
 *
 * A quotation most of whose words are content belongs to it whole; a mark that borders on the content is taken in; a
 * quotation that opens in the content and runs on past the sentence belongs to it to its end.
 */
import type { Tree } from "../../reading/tree.js";
import type { WordRange } from "../../reading/types.js";
import type { Quotation } from "./quotations.js";
import { joined, lexical, meet, wordsIn } from "./ranges.js";

const MOST = 0.6;

/** `content` with the quotations that belong to it; one in which the cue itself stands is another's words. */
export function completed(
  tree: Tree,
  content: readonly WordRange[],
  quotations: readonly Quotation[],
  cue: readonly WordRange[] = [],
): WordRange[] {
  const around = quotations.filter((q) => meet([q], content) && !meet([q], cue));
  if (around.length === 0) return joined(content);
  const words = new Set(wordsIn(content));
  const whole = around.filter((q) => isMostly(tree, q, words) || runsOn(tree, q, words));
  return joined([...content, ...whole]);
}

function isMostly(tree: Tree, quotation: Quotation, words: ReadonlySet<number>): boolean {
  const inside = lexical(tree, [quotation]);
  return inside.length > 0 && inside.filter((w) => words.has(w)).length / inside.length > MOST;
}

/** All of the quotation's first sentence is content, and it has more. */
function runsOn(tree: Tree, quotation: Quotation, words: ReadonlySet<number>): boolean {
  const first = tree.words[quotation.first]!.sentence;
  const inside = lexical(tree, [quotation]);
  const opening = inside.filter((w) => tree.words[w]!.sentence === first);
  return opening.length > 0 && opening.length < inside.length && opening.every((w) => words.has(w));
}
