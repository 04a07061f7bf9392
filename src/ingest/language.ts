/**
 * Whether a text is English, which the reader can read, or in another language, which it can't.
 *
 * A text enters, the name of the other language leaves, or null for English. Two signs: the script of its letters,
 * and the share of its words that are function words of a language (Grefenstette, "Comparing two language
 * identification schemes", 1995). Only words without a capital count, so that lists of names say nothing. In doubt
 * a text is English: short texts, headlines, scores, and articles that quote others at length are read.
 */
import { ENGLISH, OTHERS } from "./function-words.js";

/** Words without a capital that the judgement needs before it says anything. */
const ENOUGH = 12;
/** The beginning tells; a book needn't be counted. */
const LOOKED_AT = 20_000;

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["written in Arabic script", /\p{Script=Arabic}/gu],
  ["written in Cyrillic script", /\p{Script=Cyrillic}/gu],
  ["written in Greek script", /\p{Script=Greek}/gu],
  ["written in Hebrew script", /\p{Script=Hebrew}/gu],
  ["Korean", /\p{Script=Hangul}/gu],
  ["Japanese", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["Chinese", /\p{Script=Han}/gu],
  ["written in Devanagari", /\p{Script=Devanagari}/gu],
  ["Thai", /\p{Script=Thai}/gu],
  ["written in another script than the Latin", /(?=\P{Script=Latin})\p{L}/gu],
];

/** The language that the text is in where it isn't English, in words for a message; null for English. */
export function otherLanguage(text: string): string | null {
  const sample = text.slice(0, LOOKED_AT);
  return otherScript(sample) ?? otherLatin(sample);
}

/** A script in which most letters are written, other than Latin. */
function otherScript(text: string): string | null {
  const letters = count(text, /\p{L}/gu);
  if (letters === 0 || count(text, /\p{Script=Latin}/gu) * 2 >= letters) return null;
  return SCRIPTS.find(([, script]) => count(text, script) * 5 >= letters)?.[0] ?? null;
}

function otherLatin(text: string): string | null {
  const words = smallWords(text);
  if (words.length < ENOUGH) return null;
  const english = share(words, ENGLISH);
  const [name, best] = strongest(words);
  if (best >= 0.12 && best > english * 1.5) return name;
  return words.length >= 60 && english < 0.08 ? "in a language other than English" : null;
}

/** The words that begin without a capital; in a text all in capitals, all but the letters of abbreviations. */
function smallWords(text: string): string[] {
  const all = text.match(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu) ?? [];
  if (text !== text.toUpperCase()) return all.filter((word) => word === word.toLowerCase());
  return all.filter((word) => word.length > 1).map((word) => word.toLowerCase());
}

function strongest(words: readonly string[]): readonly [string, number] {
  const shares = [...OTHERS].map(([name, set]) => [name, share(words, set)] as const);
  return shares.reduce((a, b) => (b[1] > a[1] ? b : a));
}

function share(words: readonly string[], set: ReadonlySet<string>): number {
  return words.filter((word) => set.has(word)).length / words.length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
