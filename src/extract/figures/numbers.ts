/**
 * Numbers in words and digits: "250,000", "1.5 million", "some two dozen", "between 30 and 40", "$6-billion", "20%".
 *
 * Enter the words of a text; leaves, for a place, the number that begins there with its bounds, or nothing. "At
 * least" gives a low bound, "nearly" a high one; words without a number ("dozens") have a null value.
 */
import type { Word } from "../../reading/types.js";

export interface Quantity {
  /** Half-open word indices, from the qualifier ("at least") to the last word of the number or its sign. */
  readonly first: number;
  readonly end: number;
  /** The word on which the number hangs in the tree. */
  readonly head: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: "count" | "per cent" | Currency;
}

export type Currency = "US dollars" | "euros" | "pounds" | "yen" | "roubles";

interface Count {
  readonly value: number;
  readonly end: number;
  /** The last word that is part of the number. */
  readonly last: number;
}

const SMALL: Readonly<Record<string, number>> = Object.fromEntries(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
   eighteen nineteen`
    .split(/\s+/u)
    .map((word, n) => [word, n]),
);
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, n) => [word, 10 * (n + 2)]),
);
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const VAGUE = new Set(["dozens", "scores", "hundreds", "thousands", "millions"]);
const SIGNS: Readonly<Record<string, Currency>> = {
  $: "US dollars",
  us$: "US dollars",
  "€": "euros",
  "£": "pounds",
  "¥": "yen",
};
const CURRENCIES: Readonly<Record<string, Currency>> = {
  dollar: "US dollars",
  euro: "euros",
  pound: "pounds",
  yen: "yen",
  rouble: "roubles",
  ruble: "roubles",
};

/** The quantity whose number (or currency sign) stands at `at`; null where none begins. */
export function quantityAt(words: readonly Word[], at: number): Quantity | null {
  const sign = SIGNS[lower(words, at)];
  const start = sign ? at + 1 : at;
  if (continues(words, at)) return null;
  if (VAGUE.has(lower(words, at))) return vague(words, at);
  const first = countAt(words, start);
  if (!first) return null;
  const range = rangeAfter(words, at, first);
  return finished(words, at, range?.[0] ?? first, range?.[1] ?? null, sign ?? null);
}

/** Whether `at` is inside a number that began before: "million" of "two million". */
function continues(words: readonly Word[], at: number): boolean {
  const before = lower(words, at - 1);
  if (SIGNS[before] !== undefined) return true;
  return isScaleWord(lower(words, at)) && (isCardinal(before) || before === "-" || isScaleWord(before));
}

function lower(words: readonly Word[], i: number): string {
  return words[i]?.text.toLowerCase() ?? "";
}

const isScaleWord = (text: string): boolean => SCALES[text] !== undefined;
const isDigits = (text: string): boolean => /^\d[\d,]*(\.\d+)?$/u.test(text);
const isCardinal = (text: string): boolean =>
  isDigits(text) || SMALL[text] !== undefined || TENS[text] !== undefined || compound(text) !== null;

/** "twenty-five" as one word. */
function compound(text: string): number | null {
  const [tens, ones] = text.split("-");
  return tens && ones && TENS[tens] !== undefined && SMALL[ones] !== undefined
    ? TENS[tens] + SMALL[ones]
    : null;
}

function countAt(words: readonly Word[], at: number): Count | null {
  const text = lower(words, at);
  const article = (text === "a" || text === "an") && ["dozen", "hundred", "thousand", "million", "billion"];
  if (article && article.includes(lower(words, at + 1))) return scaled(words, 1, at + 1);
  const glued = /^(\d[\d,]*(?:\.\d+)?)(m|mn|bn|tn|k)$/u.exec(text);
  if (glued) {
    const scale = glued[2] === "k" ? 1e3 : SCALES[glued[2]!]!;
    return { value: digits(glued[1]!) * scale, end: at + 1, last: at };
  }
  if (isDigits(text)) return scaled(words, digits(text), at + 1);
  return spelt(words, at);
}

function digits(text: string): number {
  return Number(text.replace(/,/gu, ""));
}

/** "twenty", "twenty five", "two hundred and fifty". */
function spelt(words: readonly Word[], at: number): Count | null {
  const text = lower(words, at);
  const whole = compound(text) ?? SMALL[text];
  if (whole !== undefined) return scaled(words, whole, at + 1);
  if (TENS[text] === undefined) return null;
  const hyphen = lower(words, at + 1) === "-" ? 1 : 0;
  const ones = SMALL[lower(words, at + 1 + hyphen)];
  const more = ones !== undefined && ones > 0 && ones < 10;
  return scaled(words, TENS[text] + (more ? ones : 0), at + 1 + (more ? 1 + hyphen : 0));
}

/** Scale words after a number: "million", "-billion", "hundred thousand". */
function scaled(words: readonly Word[], value: number, from: number): Count {
  let end = from;
  let product = value;
  for (;;) {
    const hyphen = lower(words, end) === "-" && isScaleWord(lower(words, end + 1)) ? 1 : 0;
    const scale = SCALES[lower(words, end + hyphen)];
    if (scale === undefined) break;
    product *= scale;
    end += 1 + hyphen;
  }
  return { value: rounded(product), end, last: end - 1 };
}

/** 7.6 × 1e6 without the binary remainder. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** "30 to 40", "between 30 and 40", "60-70": both ends. */
function rangeAfter(words: readonly Word[], at: number, first: Count): [Count, Count] | null {
  const link = lower(words, first.end);
  const before = lower(words, at - 1);
  const sign = lower(words, first.end) === "percent" && lower(words, first.end + 1) === "to" ? 1 : 0;
  const joins =
    link === "to" ||
    link === "-" ||
    link === "–" ||
    link === "or" ||
    (link === "and" && before === "between");
  const changes = before === "from" && /^\p{L}/u.test(lower(words, at - 2)) && at >= 2;
  if ((!joins && sign === 0) || changes) return null;
  const next = first.end + 1 + sign;
  const second = countAt(words, SIGNS[lower(words, next)] ? next + 1 : next);
  if (!second) return null;
  const scale = second.value > first.value ? 1 : null;
  return scale === null ? null : [sameScale(first, second), second];
}

/** "two to three million": the first takes the scale of the second. */
function sameScale(first: Count, second: Count): Count {
  for (const scale of [1e9, 1e6, 1e3]) {
    if (
      second.value >= scale &&
      first.value < 100 &&
      second.value / scale < 1000 &&
      second.end - second.last === 1
    ) {
      return second.value >= 1e6 || first.value * 10 > second.value
        ? { ...first, value: first.value * scale }
        : first;
    }
  }
  return first;
}

function vague(words: readonly Word[], at: number): Quantity {
  let end = at + 1;
  while (lower(words, end) === "of" && VAGUE.has(lower(words, end + 1))) end += 2;
  return { first: at, end, head: end - 1, value: null, low: null, high: null, unit: "count" };
}

function finished(
  words: readonly Word[],
  at: number,
  first: Count,
  second: Count | null,
  sign: Currency | null,
): Quantity {
  const last = second ?? first;
  const { unit, end } = unitOf(words, last.end, sign);
  const [low, high, from] = second
    ? [first.value, second.value, qualifierStart(words, at)]
    : bounds(words, at, first.value);
  return { first: from, end, head: end - 1, value: second ? null : first.value, low, high, unit };
}

function unitOf(
  words: readonly Word[],
  end: number,
  sign: Currency | null,
): { unit: Quantity["unit"]; end: number } {
  if (sign) return { unit: sign, end };
  const next = lower(words, end);
  if (next === "%" || next === "percent") return { unit: "per cent", end: end + 1 };
  if (next === "per" && lower(words, end + 1) === "cent") return { unit: "per cent", end: end + 2 };
  const currency = CURRENCIES[words[end]?.lemma ?? ""];
  return currency ? { unit: currency, end: end + 1 } : { unit: "count", end };
}

const LOW = [
  "at least",
  "more than",
  "over",
  "upwards of",
  "no fewer than",
  "no less than",
  "in excess of",
  "well over",
];
const HIGH = [
  "nearly",
  "almost",
  "up to",
  "as many as",
  "as much as",
  "fewer than",
  "less than",
  "at most",
  "close to",
  "under",
  "below",
  "no more than",
];
const ROUGH = [
  "about",
  "around",
  "some",
  "roughly",
  "approximately",
  "only",
  "an estimated",
  "another",
  "between",
];

/** Bounds and the start of the qualifier before a number. */
function bounds(words: readonly Word[], at: number, value: number): [number | null, number | null, number] {
  const low = LOW.find((q) => endsWith(words, at, q));
  const high = HIGH.find((q) => endsWith(words, at, q));
  if (low) return [value, null, at - low.split(" ").length];
  if (high) return [null, value, at - high.split(" ").length];
  return [null, null, qualifierStart(words, at)];
}

function qualifierStart(words: readonly Word[], at: number): number {
  const rough = ROUGH.find((q) => endsWith(words, at, q));
  return rough ? at - rough.split(" ").length : at;
}

function endsWith(words: readonly Word[], at: number, qualifier: string): boolean {
  const parts = qualifier.split(" ");
  return parts.every((part, k) => lower(words, at - parts.length + k) === part);
}
