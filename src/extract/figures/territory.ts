/**
 * Lengths and areas of ground in dispute: "a 20-mile-wide buffer zone", "withdrew five kilometers from the line".
 *
 * A length is a figure only where the words around it name ground that is held, parted or left; "40 miles from the
 * capital" only says where something is.
 */
import type { Tree } from "../../reading/tree.js";
import type { WordRange } from "../../reading/types.js";
import type { Quantity } from "./numbers.js";

export interface Ground {
  readonly run: WordRange;
  readonly unit: string;
  readonly what: string;
}

const UNITS: Readonly<Record<string, string>> = {
  mile: "miles",
  kilometer: "kilometres",
  kilometre: "kilometres",
  km: "kilometres",
  acre: "acres",
  hectare: "hectares",
};
const GROUND =
  /^(zone|border|buffer|corridor|strip|frontier|area|territory|land|boundary|front|stretch|enclave|swath)$/u;
const LEAVING = /^(withdraw|pull|retreat|move|push|advance|retire|fall|evacuate|expel|drive)$/u;

/** The ground that a length measures; null where it measures none. */
export function groundOf(tree: Tree, quantity: Quantity): Ground | null {
  let at = quantity.end;
  const text = (i: number): string => tree.words[i]?.text ?? "";
  if (text(at) === "-") at++;
  const square = tree.words[at]?.lemma === "square";
  if (square) at++;
  const [name, glued] = [tree.words[at]?.lemma ?? "", text(at).toLowerCase().split("-")[0]!];
  const unit = UNITS[name] ?? UNITS[glued.replace(/s$/u, "")];
  if (unit === undefined || quantity.value === null) return null;
  const end = at + 1;
  const noun = groundNear(tree, quantity.first, end);
  if (noun < 0) return null;
  const run = { first: quantity.first, end: noun >= end ? noun + 1 : end };
  return { run, unit: square ? `square ${unit}` : unit, what: tree.words[noun]!.lemma };
}

/** The noun of ground within reach; one that is only a point of reference counts where somebody leaves it. */
function groundNear(tree: Tree, first: number, end: number): number {
  const { sentence } = tree.words[first]!;
  const inside = (i: number): boolean => tree.words[i]?.sentence === sentence;
  for (let i = end; i < end + REACH && inside(i); i++) {
    if (/^(away|outside|beyond)$/u.test(tree.words[i]!.lemma)) return -1;
    if (tree.words[i]!.text === ",") break;
    if (!GROUND.test(tree.words[i]!.lemma)) continue;
    const from = tree.words
      .slice(end, i)
      .some((w) => /^(from|off|inside|into|of|north|south|east|west)$/u.test(w.lemma));
    if (!from || isLeft(tree, first, sentence)) return i;
  }
  return -1;
}

const REACH = 6;

function isLeft(tree: Tree, first: number, sentence: number): boolean {
  for (let i = first - 1; i >= 0 && i > first - 12 && tree.words[i]!.sentence === sentence; i--) {
    if (LEAVING.test(tree.words[i]!.lemma) && tree.words[i]!.upos === "VERB") return true;
  }
  return false;
}
