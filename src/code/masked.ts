/**
 * The sentence of a pair with its parties masked, for its sentence vector: what is told, not of whom.
 */
import type { Tree } from "../reading/tree.js";
import { isIn, type Pair } from "./pair.js";

const SOURCE = "someone";
const TARGET = "them";

/** The words of the pair's sentence with blanks between; each party is one word. Empty where there is no party. */
export function maskedSentence(tree: Tree, { source, target, top }: Pair): string {
  const sentence = tree.words[top]?.sentence;
  const words = tree.words.flatMap((word, i) => {
    if (word.sentence !== sentence) return [];
    if (isIn(source, i)) return i === source!.first ? [SOURCE] : [];
    if (isIn(target, i)) return i === target!.first ? [TARGET] : [];
    return [word.text];
  });
  return words.join(" ");
}
