/**
 * What the order of words tells of a number where the tree does not: the noun right after it, the verb right before it.
 *
 * Numbers with long modifiers, and lists of them, are where parsers err most; next to each other the words seldom lie.
 */
import type { Tree } from "../../reading/tree.js";
import type { Quantity } from "./numbers.js";

const MODIFIERS = new Set(["ADJ", "PROPN", "NOUN", "VERB"]);
const REACH = 5;

/** The last noun of the run of modifiers and nouns that follows a number at once; -1 for none. */
export function nounAfter(tree: Tree, quantity: Quantity): number {
  let found = -1;
  for (let i = quantity.end; i < Math.min(quantity.end + REACH, tree.words.length); i++) {
    const { upos, xpos, sentence } = tree.words[i]!;
    if (sentence !== tree.words[quantity.first]!.sentence || !MODIFIERS.has(upos)) break;
    if (upos === "VERB" && (found >= 0 || !/^VB[NG]$/u.test(xpos))) break;
    if (upos === "NOUN" || xpos === "NNPS") found = i;
  }
  return found;
}

/** The verb that stands right before a number: "has killed 250,000"; -1 for none. */
export function verbBefore(tree: Tree, quantity: Quantity): number {
  const before = tree.words[quantity.first - 1];
  const same = before?.sentence === tree.words[quantity.first]!.sentence;
  return same && before.upos === "VERB" ? quantity.first - 1 : -1;
}

/** "Su - 35", "S-400": the number of a model, not of things. */
export function isModel(tree: Tree, quantity: Quantity): boolean {
  const [letters, hyphen] = [tree.words[quantity.first - 2], tree.words[quantity.first - 1]];
  return hyphen?.text === "-" && /^\p{Lu}\p{L}{0,2}$/u.test(letters?.text ?? "");
}

/** "not even one tank", "not a single", "one of": a one that only lends weight. */
export function isEmphatic(tree: Tree, quantity: Quantity): boolean {
  return quantity.value === 1 && /^(even|single)$/u.test(tree.words[quantity.first - 1]?.lemma ?? "");
}

/** "$8 bn (£6 bn)": the same amount again in another coin or measure. */
export function isConversion(tree: Tree, quantity: Quantity): boolean {
  const open = tree.words[quantity.first - 1]?.text;
  return (
    open === "(" &&
    /^(\d|million|bn|billion|m|miles?|kilomet\w+|km|percent|%|dollars?|euros?|pounds?|yen|rou?bles?)/u.test(
      tree.words[quantity.first - 2]?.text ?? "",
    )
  );
}

/** "$15 an hour", "70 dollars a barrel", "per head": a price. */
export function isPrice(tree: Tree, quantity: Quantity): boolean {
  const [next, noun] = [tree.words[quantity.end], tree.words[quantity.end + 1]];
  return /^(a|an|per|each)$/u.test(next?.text ?? "") && noun?.upos === "NOUN";
}
