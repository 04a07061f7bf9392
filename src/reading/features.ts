/**
 * Four small features of each word: its letter case, what stands before it, whether it is quoted, its place in the line.
 *
 * Enters: the text and its words. Leaves: the numbers that `docs/READER.md` defines ("Words and pieces"); the training
 * code computes the same, and `models/reader/tokenization.json` holds the cases that both sides test.
 */
import type { Span } from "../record/span.js";

export interface Features {
  /** 0 other, 1 lower, 2 Title, 3 UPPER, 4 mIxed, 5 digits, 6 punctuation, 7 a single capital. */
  readonly letters: number;
  /** 0 nothing, 1 space, 2 one line break, 3 an empty line or the text's start. */
  readonly before: number;
  /** 0 outside quotation marks, 1 opening mark, 2 inside, 3 closing mark. */
  readonly quote: number;
  /** Words since the last line break: 0, 1, 2-4, 5 and more, as 0 to 3. */
  readonly place: number;
}

/** The features of each word, in order. */
export function featuresOf(text: string, words: readonly Span[]): Features[] {
  const quotation = new Quotation();
  let place = 0;
  let last = 0;
  return words.map((word, i) => {
    const before = beforeOf(text.slice(last, word.start), i === 0);
    place = before > 1 ? 0 : place + 1;
    last = word.end;
    const form = text.slice(word.start, word.end);
    const spaceAfter = (words[i + 1]?.start ?? text.length + 1) > word.end;
    const quote = quotation.step(form, before, spaceAfter);
    return { letters: caseOf(form), before, quote, place: place < 2 ? place : place < 5 ? 2 : 3 };
  });
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

const OPENING = new Set(["“", "„", "«", "``", "‘‘"]);
const CLOSING = new Set(["”", "»", "''", "’’"]);

/** Follows quotation marks word by word: 0 outside, 1 opening mark, 2 inside, 3 closing mark. */
class Quotation {
  private double = "";
  private single = false;
  private opened = false;

  step(form: string, before: number, spaceAfter: boolean): number {
    if (before === 3) this.single = false;
    if (before === 3 || (before === 2 && this.double === '"')) this.double = "";
    const state = this.mark(form, before > 0 || this.opened, spaceAfter);
    this.opened = state === 1;
    return state || (this.double || this.single ? 2 : 0);
  }

  private mark(form: string, freeLeft: boolean, spaceAfter: boolean): number {
    if (OPENING.has(form) || (form === '"' && this.opens(freeLeft, spaceAfter))) {
      this.double = form;
      return 1;
    }
    if (CLOSING.has(form) || form === '"') {
      this.double = "";
      this.single = false;
      return 3;
    }
    if (form === "‘" || (form === "'" && !this.single && freeLeft && !spaceAfter)) {
      this.single = true;
      return 1;
    }
    if (this.single && (form === "’" || (form === "'" && !freeLeft))) {
      this.single = false;
      return 3;
    }
    return 0;
  }

  /** Whether a straight mark opens: it does unless one is open; in doubt the spaces decide. */
  private opens(freeLeft: boolean, spaceAfter: boolean): boolean {
    return !this.double || (this.double !== '"' && freeLeft && !spaceAfter);
  }
}
