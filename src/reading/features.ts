/**
 * Four small features of each word: its letter case, what stands before it, whether it is quoted, its place in the line;
 * and its plain form.
 *
 * Enters: the text and its words. Leaves: the numbers and forms that `docs/READER.md` defines ("Words and pieces"); the training
 * code computes the same, and `models/reader/tokenization.json` holds the cases that both sides test.
 */
import type { Span } from "../record/span.js";
import { genitives, Quotation } from "./quotation.js";
import { softBreaks } from "./wrapped.js";

export interface Features {
  /** 0 other, 1 lower, 2 Title, 3 UPPER, 4 mIxed, 5 digits, 6 punctuation, 7 a single capital. */
  readonly letters: number;
  /** 0 nothing, 1 space, 2 one line break, 3 an empty line or the text's start. */
  readonly before: number;
  /** 0 outside quotation marks, 1 opening mark, 2 inside, 3 closing mark. */
  readonly quote: number;
  /** Words since the last line break: 0, 1, 2-4, 5 and more, as 0 to 3. */
  readonly place: number;
  /** The word in plain dress, which the network and the rules read: quotation marks as “ ” ‘ ’, no soft hyphens. */
  readonly form: string;
}

/** The features of each word, in order. */
export function featuresOf(text: string, words: readonly Span[]): Features[] {
  const written = words.map((word) => text.slice(word.start, word.end));
  const before = beforeAll(text, words);
  const owning = genitives(written, before);
  const quotation = new Quotation();
  let place = 0;
  return written.map((form, i) => {
    place = before[i]! > 1 ? 0 : place + 1;
    const spaceAfter = before[i + 1] !== 0;
    const { state, plain } = quotation.step(form, before[i]!, spaceAfter, owning.has(i));
    return {
      letters: caseOf(form),
      before: before[i]!,
      quote: state,
      place: place < 2 ? place : place < 5 ? 2 : 3,
      form: plain || withoutJoints(form),
    };
  });
}

/** What stands before each word; a break that only keeps lines short is a space. */
function beforeAll(text: string, words: readonly Span[]): number[] {
  const soft = softBreaks(text);
  return words.map((word, i) => {
    const start = words[i - 1]?.end ?? 0;
    const gap = text.slice(start, word.start);
    const before = beforeOf(gap, i === 0);
    return before === 2 && soft.has(start + gap.search(/\r?\n/u)) ? 1 : before;
  });
}

/** A word without soft hyphens, and without the joints that stand between letters unseen. */
function withoutJoints(form: string): string {
  return form.replace(/\u00ad|(?<=[\p{L}\p{M}])[\u200c\u200d]+/gu, "") || form;
}

const CASED = /\p{Lu}|\p{Ll}/gu;
const UPPER = /\p{Lu}/u;

function caseOf(form: string): number {
  if (/^[a-z]+$/u.test(form)) return 1;
  if (/^\p{Nd}/u.test(form)) return 5;
  const letters = form.match(CASED);
  if (!letters) return /\p{L}/u.test(form) ? 0 : /\p{Nd}/u.test(form) ? 5 : 6;
  const capitals = letters.map((c) => UPPER.test(c));
  if (capitals.every(Boolean)) return [...form].length === 1 ? 7 : 3;
  if (!capitals.some(Boolean)) return 1;
  return capitals[0] && !capitals.slice(1).some(Boolean) ? 2 : 4;
}

/** How many line breaks stand in white space. */
function lineBreaks(gap: string): number {
  const count = (mark: string): number => gap.split(mark).length - 1;
  return count("\n") || count("\r") + count("\u2028") + count("\u2029");
}

function beforeOf(gap: string, first: boolean): number {
  if (first) return 3;
  if (gap === "") return 0;
  if (gap === " ") return 1;
  const breaks = lineBreaks(gap);
  return breaks > 1 ? 3 : breaks === 1 ? 2 : 1;
}
