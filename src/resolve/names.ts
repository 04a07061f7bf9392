/**
 * Names of persons compared: parts, spellings, surnames.
 *
 * Leaves parts in which spellings of one name agree: case, accents, "al-", hyphens; transliterations are compared by
 * the sound form that knowledge is keyed by. Titles before a name are taken off.
 */
import { soundForm } from "../knowledge/normal.js";
import { isTitle } from "./titles.js";

const MOST_KEPT = 50_000;

/** Remembers what a pure function of a name gave: names are compared in pairs. */
function kept<T>(compute: (name: string) => T): (name: string) => T {
  const memory = new Map<string, T>();
  return (name) => {
    const known = memory.get(name);
    if (known !== undefined) return known;
    if (memory.size >= MOST_KEPT) memory.clear();
    const value = compute(name);
    memory.set(name, value);
    return value;
  };
}

/** A name without accents, brackets, dots and double spaces, in lower case. */
export const plainName = kept((name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’']s$/u, "")
    .replace(/[^\p{L}\p{N}@+]+/gu, " ")
    .trim(),
);

/** The words of a person's name, without titles; a lone title word stays. */
export function nameParts(name: string): string[] {
  const words = name
    .replace(/[[\](),"“”]/gu, " ")
    .split(/\s+/u)
    .filter(Boolean);
  let first = 0;
  while (first < words.length - 1 && isTitle(words[first]!)) first++;
  const kept = words.slice(first).filter((w) => !/^(jr|sr|ii|iii|iv)\.?$/iu.test(w));
  return kept.length ? kept : words;
}

const FIRST_ARTICLES = new Set(["al", "el", "de", "van", "von"]);
const ARTICLES = new Set([
  "al",
  "el",
  "ul",
  "bin",
  "ibn",
  "ben",
  "abu",
  "de",
  "van",
  "von",
  "der",
  "la",
  "le",
  "du",
]);

/** Comparable parts: "Bashar al-Assad" gives bashar, assad. */
export const keyParts = kept((name: string): readonly string[] => partsOf(name));

function partsOf(name: string): string[] {
  const joined = nameParts(name)
    .join(" ")
    .replace(/(^|\s)(al|el|as|ad|an|ar|ash)[-‐](?=\p{L})/giu, "$1")
    .replace(/(?<=\p{L})[-‐](?=\p{L})/gu, "");
  const parts = plainName(joined).split(" ").filter(Boolean);
  const bare = parts.filter((p, i) => p.length > 1 && (i === 0 ? !FIRST_ARTICLES.has(p) : !ARTICLES.has(p)));
  return bare.length ? bare : parts;
}

const soundOf = kept(soundForm);

function same(a: string, b: string): boolean {
  return a === b || (a.length > 3 && b.length > 3 && soundOf(a) === soundOf(b));
}

/** Whether the parts of a shorter name can stand for a full one: surname, East Asian family name, nickname last. */
export function standsFor(short: readonly string[], full: readonly string[]): number {
  if (short.length === 0 || full.length === 0) return 0;
  if (short.length >= full.length) return sameName(short, full) ? 4 : 0;
  if (short.length > 1) return short.every((s) => full.some((f) => same(s, f))) ? 3 : 0;
  const [only] = short;
  if (same(only!, full[full.length - 1]!)) return 2;
  if (same(only!, full[0]!)) return 1;
  return full.length > 2 && full.some((f) => same(f, only!)) ? 1 : 0;
}

/** Whether initials after the first name contradict: "George W. Bush" is not "George H. W. Bush". */
export function otherInitials(a: string, b: string): boolean {
  const [x, y] = [middleInitials(a), middleInitials(b)];
  return x !== "" && y !== "" && x !== y;
}

const middleInitials = kept((name: string): string =>
  nameParts(name).slice(1, -1).filter(isInitial).map(letters).join(""),
);

function isInitial(word: string): boolean {
  return /^(\p{Lu}\.?)+$/u.test(word);
}

function letters(word: string): string {
  return word.replaceAll(".", "");
}

/** Whether two full names are spellings of one: all parts alike, or first and last alike with a middle name. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (a.join("") === b.join("")) return true;
  if (short.length === 1) return long.length === 1 && same(short[0]!, long[0]!);
  if (!sameGiven(short[0]!, long[0]!)) return false;
  if (short.length === long.length) return short.every((s, i) => i === 0 || same(s, long[i]!));
  return same(short[short.length - 1]!, long[long.length - 1]!);
}

/** First names vary most in their vowels: Muammar, Moammar. */
function sameGiven(a: string, b: string): boolean {
  const bones = (name: string): string => soundOf(name).replace(/[aeiou]/g, "");
  return same(a, b) || (a.length > 4 && a[0] === b[0] && bones(a) === bones(b) && bones(a).length > 1);
}

/** The initials of a name, small words left out: "Organization for Security and Cooperation in Europe" is OSCE. */
export function initials(name: string): string {
  const small = new Set(["for", "and", "in", "of", "the", "on", "to", "a"]);
  return name
    .split(/[\s-]+/u)
    .filter((w) => w && !small.has(w.toLowerCase()))
    .map((w) => w[0]!.toUpperCase())
    .join("");
}
