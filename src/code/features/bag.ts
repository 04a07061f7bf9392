/**
 * Features of words wherever they stand, and of those between the parties.
 */
import type { Tree } from "../../reading/tree.js";
import { classesOf } from "../classes.js";
import { between, isIn, type Pair } from "../pair.js";

/** Words and classes anywhere, and between the parties. */
export function bagFeatures(tree: Tree, pair: Pair): string[] {
  const middle = between(pair);
  const found = [
    pair.source && pair.target
      ? pair.source.first < pair.target.first
        ? "in-order"
        : "turned"
      : "one-party",
  ];
  tree.words.forEach((word, i) => {
    if (word.upos === "PUNCT" || isIn(pair.source, i) || isIn(pair.target, i)) return;
    const classes = classesOf(tree, i);
    found.push(`any=${word.lemma}`, ...classes.map((c) => `any:${c}`));
    if (!isIn(middle, i)) return;
    found.push(`between=${word.lemma}`, ...classes.map((c) => `between:${c}`));
    if (isIn(middle, i + 1)) found.push(`between=${word.lemma}_${tree.words[i + 1]!.lemma}`);
  });
  return found;
}
