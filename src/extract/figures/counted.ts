/**
 * What a number is a number of: its noun, and the predicate that makes it a figure.
 *
 *     killed at least 40 people        six dead        the deaths of four Americans       $10 million in aid
 *
 * The noun is the one that the number modifies, or the number itself ("killed 250,000"). The predicate is a participle
 * on the noun, the verb above it, or the noun that it completes; conjuncts share it. No kind found: no figure.
 */
import {
  dependents,
  isPassive,
  obliques,
  phrase,
  subtree,
  trimmedSpan,
  type Tree,
} from "../../reading/tree.js";
import type { WordRange } from "../../reading/types.js";
import { KINDS, MONEY, PEOPLE, RATES, type Kind } from "./kinds.js";
import type { Quantity } from "./numbers.js";

export interface Counted {
  readonly quantity: Quantity;
  readonly kind: string;
  readonly what: string;
  readonly unit: string;
  readonly head: number;
  readonly run: WordRange;
  readonly score: number;
}

/**
 * What a quantity counts; null where it is no figure. In a list ("40 soldiers and three civilians") it counts what
 * `before`, the one before it, counts.
 */
export function countedAt(tree: Tree, quantity: Quantity, before: Counted | null): Counted | null {
  if (quantity.unit === "count") return countOf(tree, quantity) ?? listed(tree, quantity, before);
  return quantity.unit === "per cent" ? rateOf(tree, quantity) : moneyOf(tree, quantity);
}

function countOf(tree: Tree, quantity: Quantity): Counted | null {
  const noun = nounOf(tree, quantity);
  if (isMeasure(tree, quantity, noun)) return null;
  const context = contextOf(tree, noun);
  const kind = kindOf(tree, quantity, noun, context);
  const vague = quantity.value === null && quantity.low === null;
  if (!kind || (vague && kind.what !== "killed" && kind.what !== "wounded")) return null;
  return {
    quantity,
    kind: kind.what,
    what: whatOf(tree, quantity, noun, kind),
    unit: kind.unit,
    head: noun,
    run: runOf(tree, quantity, noun),
    score: context.some((w) => w > 0 && kind.predicates.has(tree.words[w]!.lemma)) ? 0.8 : 0.65,
  };
}

const LINKS = new Set([
  ",",
  "and",
  "or",
  "as",
  "well",
  "including",
  "compared",
  "with",
  "against",
  "to",
  "another",
]);

/** The next of a list: nothing but commas and conjunctions since the one before. */
function listed(tree: Tree, quantity: Quantity, before: Counted | null): Counted | null {
  const noun = nounOf(tree, quantity);
  if (!before || isMeasure(tree, quantity, noun) || noun < quantity.end) return null;
  const between = tree.words.slice(before.run.end, quantity.first);
  const near = between.length <= 4 && between.every((w) => LINKS.has(w.text.toLowerCase()));
  const people = PEOPLE.has(tree.words[noun]!.lemma) || tree.words[noun]!.upos === "PROPN";
  const same = before.quantity.unit === "count" && before.unit === "people";
  const kind = KINDS.find((k) => k.what === before.kind);
  if (!near || !people || !same || !kind) return null;
  const run = runOf(tree, quantity, noun);
  return { ...before, quantity, head: noun, run, what: whatOf(tree, quantity, noun, kind), score: 0.6 };
}

/** The noun that a number modifies; the number's own last word where it stands for the counted itself. */
function nounOf(tree: Tree, quantity: Quantity): number {
  const inside = (i: number): boolean => quantity.first <= i && i < quantity.end;
  let at = quantity.end - 1;
  for (let step = 0; step < 6 && tree.words[at]!.head >= 0; step++) {
    const word = tree.words[at]!;
    const numeral =
      inside(at) && ["nummod", "compound", "advmod", "nmod", "obl", "amod", "flat"].includes(word.relation);
    if (numeral && inside(word.head)) at = word.head;
    else if (inside(at) && ["nummod", "amod", "compound"].includes(word.relation) && word.head > at)
      return word.head;
    else break;
  }
  const of = obliques(tree, at, "of")[0] ?? -1;
  return of >= 0 && quantity.value === null ? of : at;
}

const MEASURES = new Set(
  `year month week day hour minute second decade century time mile kilometer kilometre meter metre foot km page point
   party member-state o'clock age degree ton tonne pound round country side nation way part half third article world
   state power site place block quarter leader chief minister`.split(/\s+/u),
);

/** Years, distances, "six-party", "two sides": a number that counts nothing of ours, or a calendar year. */
function isMeasure(tree: Tree, quantity: Quantity, noun: number): boolean {
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

/** The words that may tell what happened to the counted, nearest first. */
function contextOf(tree: Tree, noun: number): number[] {
  const own = dependents(tree, noun, "acl", "amod").filter((c) => !isRelativeObject(tree, c));
  const next = tree.words[noun + 1];
  const follows =
    next && next.sentence === tree.words[noun]!.sentence && next.upos !== "NOUN" ? [noun + 1] : [];
  return [...own, ...follows, ...above(tree, noun)];
}

/** A relative clause whose subject is another ("rebels that the army killed") tells of the noun all the same. */
function isRelativeObject(tree: Tree, clause: number): boolean {
  return tree.words[clause]!.upos === "ADJ" && tree.words[clause]!.relation === "acl";
}

function above(tree: Tree, noun: number): number[] {
  const word = tree.words[noun]!;
  if (word.head < 0) return [noun];
  const parent = word.head;
  if (word.relation === "conj") return [...above(tree, parent), ...dependents(tree, parent, "acl", "amod")];
  if (["nsubj", "obj", "iobj"].includes(word.relation)) return [parent, ...results(tree, parent)];
  if (word.relation === "obl") return [parent, ...results(tree, parent)];
  if (word.relation === "nmod" || word.relation === "appos") return [parent, ...above(tree, parent)];
  return [parent];
}

/** "left six dead": the result on the same verb. */
function results(tree: Tree, verb: number): number[] {
  return dependents(tree, verb, "xcomp", "obj", "advmod", "conj").filter(
    (c) => tree.words[c]!.upos !== "PRON",
  );
}

/** What befalls the living alone: whatever noun is counted, it is somebody. */
const LIVING = new Set(["killed", "wounded", "displaced", "expelled"]);

function kindOf(tree: Tree, quantity: Quantity, noun: number, context: readonly number[]): Kind | null {
  const { lemma, upos, xpos } = tree.words[noun]!;
  const many = (quantity.value ?? quantity.low ?? 0) >= 100;
  if (lemma === "force" && xpos === "NNS" && many) return KINDS.find((k) => k.what === "troops")!;
  const numeral = noun < quantity.end;
  const people = numeral || PEOPLE.has(lemma) || KINDS.some((k) => k.nouns.has(lemma)) || upos === "PROPN";
  if (upos !== "NOUN" && upos !== "PROPN" && !numeral) {
    return KINDS.find((k) => k.predicates.has(lemma)) ?? null;
  }
  for (const kind of KINDS) {
    const fits = people || (LIVING.has(kind.what) && upos === "NOUN");
    if (fits && context.some((w) => saysOf(tree, kind, w, noun))) return kind;
  }
  if (numeral && !neighbour(tree, quantity)) return null;
  const next = tree.words[quantity.end]?.lemma ?? "";
  return (
    KINDS.find((k) => k.nouns.has(lemma) || (numeral && (k.nouns.has(next) || k.predicates.has(next)))) ??
    null
  );
}

/** A numeral on its own may be followed at once by what it counts: "six dead", "840 wounded". */
function neighbour(tree: Tree, quantity: Quantity): boolean {
  return tree.words[quantity.end]?.sentence === tree.words[quantity.end - 1]!.sentence;
}

const ACTIVE = new Set(["flee", "escape", "lose", "leave"]);

/** Whether a word of the context says of the noun what the kind means: "four killed" but not "four killed ten". */
function saysOf(tree: Tree, kind: Kind, word: number, noun: number): boolean {
  const { lemma, upos } = tree.words[word]!;
  if (kind.events.has(lemma) && (upos === "NOUN" || upos === "PROPN")) return word !== noun;
  if (!kind.predicates.has(lemma)) return false;
  const subject = dependents(tree, word, "nsubj").includes(noun);
  const transitive = dependents(tree, word, "obj").length > 0;
  return !subject || isPassive(tree, word) || !transitive || ACTIVE.has(lemma);
}

function whatOf(tree: Tree, quantity: Quantity, noun: number, kind: Kind): string {
  if (noun < quantity.end) return kind.what;
  const run = phrase(tree, noun, ["acl", "det", "nummod", "punct", "conj", "cc"]);
  const words = tree.words
    .slice(Math.max(run.first, quantity.end), Math.max(run.end, noun + 1))
    .map((w) => w.text);
  const name = words.join(" ").replace(/ (['’]s)\b/gu, "$1");
  return kind.nouns.has(tree.words[noun]!.lemma) && kind.predicates.size === 0
    ? name
    : `${name} ${kind.what}`.trim();
}

/** From the qualifier to the noun, with a participle that follows it ("113 Palestinians killed"). */
function runOf(tree: Tree, quantity: Quantity, noun: number): WordRange {
  const end = Math.max(quantity.end, noun + 1);
  const next = tree.words[end];
  const said = next && KINDS.some((k) => k.predicates.has(next.lemma)) && next.upos !== "NOUN";
  return { first: quantity.first, end: said ? end + 1 : end };
}

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
  `acquisition takeover revenue profit income share stock sale_ export import turnover merger market home house salary
   earnings annual`.split(/\s+/u),
);

function moneyOf(tree: Tree, quantity: Quantity): Counted | null {
  const around = surroundings(tree, quantity);
  if (!around.some((w) => MONEY.has(w)) || around.some((w) => COMMERCE.has(w))) return null;
  return amount(tree, quantity, "money", quantity.unit, 0.6);
}

function rateOf(tree: Tree, quantity: Quantity): Counted | null {
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
