/**
 * Direct, indirect or mixed: how much of the content stands between quotation marks.
 *
 * A quotation counts where it opens and closes within its line; an inner pair inside a content that lies wholly in
 * one quotation counts for the outer statement alone (a nested report without marks of its own is indirect).
 */
import type { Tree } from "../../reading/tree.js";
import type { WordRange } from "../../reading/types.js";
import type { Manner } from "../../record/record.js";
import type { Quotation } from "./quotations.js";
import { holds, lexical } from "./ranges.js";

/** The manner of some content. */
export function mannerOf(
  tree: Tree,
  content: readonly WordRange[],
  quotations: readonly Quotation[],
): Manner {
  const body = lexical(tree, content).filter((w, k) => k > 0 || !isThat(tree, w));
  const own = quotations.filter((q) => content.some((c) => meets(tree, c, q)));
  const quoted = body.filter((w) => own.some((q) => holds(q, w)));
  if (quoted.length === 0) return "indirect";
  return quoted.length === body.length ? "direct" : "mixed";
}

/** A mark of the quotation stands in the content, or at its edge: else the content is only a part of a longer one. */
function meets(tree: Tree, run: WordRange, quotation: Quotation): boolean {
  const opening = quotation.first;
  const closing = quotation.open ? -1 : quotation.end - 1;
  return holds(run, opening) || holds(run, closing) || (closing >= 0 && isEdge(tree, run, opening, closing));
}

function isEdge(tree: Tree, run: WordRange, opening: number, closing: number): boolean {
  const before = run.first - 1 === opening || (run.first - 2 === opening && isThat(tree, run.first - 1));
  return before && run.end >= closing - 1;
}

function isThat(tree: Tree, i: number): boolean {
  return tree.words[i]!.text.toLowerCase() === "that";
}
