/**
 * Amounts: money given, demanded, withheld or owed between parties, and rates that they dispute.
 *
 * An amount is known by the words around it; what firms earn and what things cost is none.
 */
import { dependents, phrase, subtree, trimmedSpan, type Tree } from "../../reading/tree.js";
import { MONEY, RATES, type Counted } from "./kinds.js";
import type { Quantity } from "./numbers.js";
import { isPrice } from "./order.js";

/** Words within reach of an amount: its clause's phrase, the noun it modifies, the verb above. */
function surroundings(tree: Tree, quantity: Quantity): string[] {
  const head = headOutside(tree, quantity);
  const inside = Array.from({ length: quantity.end - quantity.first }, (_, k) => quantity.first + k);
  const after = [0, 1, 2].map((k) => quantity.end + k).filter((i) => i < tree.words.length);
  const near = new Set<number>([head, ...inside.flatMap((i) => subtree(tree, i)), ...after]);
  let up = head;
  for (let step = 0; step < 2 && up >= 0; step++) {
    near.add(up);
    dependents(tree, up, "nmod", "obl", "obj", "compound", "amod", "acl", "advcl").forEach((c) =>
      near.add(c),
    );
    up = tree.words[up]!.head;
  }
  return [...near].filter((i) => i >= 0).map((i) => tree.words[i]!.lemma);
}

function headOutside(tree: Tree, quantity: Quantity): number {
  for (let i = quantity.end - 1; i >= quantity.first; i--) {
    const { head } = tree.words[i]!;
    if (head < quantity.first || head >= quantity.end) return head;
  }
  return -1;
}

const COMMERCE = new Set(
  `acquisition takeover revenue profit income share stock export import turnover merger market home house salary
   earnings annual`.split(/\s+/u),
);

/** The money that an amount is; null where it is none of ours. */
export function moneyOf(tree: Tree, quantity: Quantity): Counted | null {
  if (isPrice(tree, quantity)) return null;
  const around = surroundings(tree, quantity);
  if (!around.some((w) => MONEY.has(w)) || around.some((w) => COMMERCE.has(w))) return null;
  return amount(tree, quantity, "money", quantity.unit, 0.6);
}

/** The rate that an amount is; null where nobody disputes it. */
export function rateOf(tree: Tree, quantity: Quantity): Counted | null {
  const around = surroundings(tree, quantity);
  return around.some((w) => RATES.has(w)) ? amount(tree, quantity, "rate", "per cent", 0.55) : null;
}

function amount(tree: Tree, quantity: Quantity, kind: string, unit: string, score: number): Counted {
  const head = headOutside(tree, quantity);
  const noun = head > quantity.end - 1 && head - quantity.end < 4 ? head : quantity.end - 1;
  const run = { first: quantity.first, end: Math.max(quantity.end, noun + 1) };
  const span = trimmedSpan(tree.reading, phrase(tree, noun));
  const what = tree.reading.text.slice(span.start, span.end).slice(0, 80);
  return { quantity, kind, what, unit, head: noun, run, score };
}
