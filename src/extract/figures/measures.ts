/**
 * Numbers that count nothing of ours: years, days of a month, ages, distances, "six-party", items of a list.
 */
import type { Tree } from "../../reading/tree.js";
import type { Quantity } from "./numbers.js";

const MEASURES = new Set(
  `year month week day hour minute second decade century time mile kilometer kilometre meter metre foot km page point
   party member-state o'clock age degree ton tonne pound round country side nation way part half third article world
   state power site place block quarter leader chief minister`.split(/\s+/u),
);

/** Years, distances, "six-party", "two sides": a number that counts nothing of ours, or a calendar year. */
export function isMeasure(tree: Tree, quantity: Quantity, noun: number): boolean {
  const word = tree.words[noun]!;
  if (MEASURES.has(word.lemma)) return true;
  const next = tree.words[quantity.end];
  if (next?.text === "-" || /-/u.test(tree.words[quantity.end - 1]!.text.replace(/^\w+-\w+$/u, "")))
    return true;
  const { value } = quantity;
  if (isDay(tree, quantity) || (value === 1 && noun < quantity.end)) return true;
  const bare = value !== null && noun < quantity.end;
  return bare && (isYear(tree, quantity) || isAge(tree, quantity, noun));
}

const MONTHS =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\.?$/iu;

/** A day of a month, or a number of a list: "June 15", "15 June", "2 of 2". */
function isDay(tree: Tree, quantity: Quantity): boolean {
  const before = tree.words[quantity.first - 1]?.text ?? "";
  const after = tree.words[quantity.end]?.text ?? "";
  const small = quantity.value !== null && quantity.value <= 31;
  return (
    small &&
    (MONTHS.test(before) || MONTHS.test(after) || /^\d+$/u.test(tree.words[quantity.end + 1]?.text ?? ""))
  );
}

function isYear(tree: Tree, quantity: Quantity): boolean {
  return /^(19|20)\d\d$/u.test(tree.words[quantity.end - 1]!.text);
}

/** "Cohen, 50," and "aged 50". */
function isAge(tree: Tree, quantity: Quantity, noun: number): boolean {
  const before = tree.words[quantity.first - 1];
  const after = tree.words[quantity.end]?.text ?? "";
  const enclosed = before?.text === "," && /^[,.]$/u.test(after);
  const owner = tree.words[quantity.first - 2]?.upos === "PROPN";
  return (
    (enclosed && owner) || tree.words[noun]!.relation === "appos" || /^aged?$/u.test(before?.lemma ?? "")
  );
}
