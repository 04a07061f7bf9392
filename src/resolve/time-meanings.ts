/**
 * What a time expression says before any date is reckoned, and the parts that expressions of all kinds share. After
 * TIMEX3's kinds.
 */
import type { WordRange } from "../reading/types.js";
import { PARTS, yearNumber, type Unit, type Words } from "./time-words.js";

/** What an expression says. `shift` counts from the day of publication: -1 last, 0 this, 1 next; null untold. */
export type When =
  | {
      readonly kind: "day";
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly last: { readonly month: number; readonly day: number } | null;
    }
  | {
      readonly kind: "month";
      readonly year: number | null;
      readonly month: number;
      readonly rough: boolean;
      readonly shift: number | null;
    }
  | { readonly kind: "year"; readonly year: number; readonly rough: boolean }
  | {
      readonly kind: "season";
      readonly season: number;
      readonly year: number | null;
      readonly shift: number | null;
    }
  | { readonly kind: "weekday"; readonly weekday: number; readonly shift: number | null }
  | { readonly kind: "unit"; readonly unit: Unit; readonly shift: number; readonly rough: boolean }
  | { readonly kind: "offset"; readonly unit: Unit; readonly count: number; readonly sign: 1 | -1 }
  | { readonly kind: "fixed"; readonly value: string }
  | { readonly kind: "unknown" };

export interface TimePhrase extends WordRange {
  readonly when: When;
}

/** Finds an expression that begins at a word. */
export type Finder = (words: Words, i: number) => TimePhrase | null;

export const phrase = (first: number, end: number, when: When): TimePhrase => ({ first, end, when });

/** ", 2015" or "2015" after a date: the year and the word after it. */
export function yearAfter(words: Words, i: number): { year: number | null; end: number } {
  const comma = words.at(i) === "," ? 1 : 0;
  const of = words.at(i) === "of" ? 1 : 0;
  const year = yearNumber(words.at(i + comma + of));
  return year ? { year, end: i + comma + of + 1 } : { year: null, end: i };
}

/** "early", "the end of", "mid-" before a month, year or unit. */
export function partAt(words: Words, i: number): { rough: boolean; end: number } {
  const word = words.at(i);
  if (!PARTS.has(word)) return { rough: false, end: i };
  if (["middle", "beginning", "end", "start"].includes(word)) {
    return words.at(i + 1) === "of" ? { rough: true, end: i + 2 } : { rough: false, end: i };
  }
  return { rough: true, end: words.at(i + 1) === "-" || words.at(i + 1) === "in" ? i + 2 : i + 1 };
}
