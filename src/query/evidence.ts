/**
 * The words of an item in their place: quotation, context and marks, cut from the article's text.
 */
import { type GroupedItem, aboutSpans, marksOf, quotedSpans } from "../record/parts.js";
import { type Span, hull, inOrder, wordsOf } from "../record/span.js";
import type { Evidence } from "./types.js";

/** How much text is shown on either side at most, in characters. */
const AROUND = 280;

/** The evidence of an item in its article's text. */
export function evidenceOf(of: GroupedItem, text: string): Evidence {
  const marks = marksOf(of);
  const quoted = quotedSpans(of);
  const span = hull(quoted) ?? { start: 0, end: 0 };
  const around = contextOf(text, span);
  return {
    quotation: joined(text, quoted),
    span,
    context: { start: around.start, text: wordsOf(text, around) },
    marks,
  };
}

/** What is said, done or held, in the article's words: content or proposition, else the quotation. */
export function ownWords(of: GroupedItem, text: string): string {
  const about = aboutSpans(of);
  const own = of.group === "statements" || of.group === "positions" ? about : [];
  return joined(text, own.length > 0 ? own : quotedSpans(of));
}

/** Fragments in text order, those that touch run together, the others joined by an ellipsis; on one line. */
function joined(text: string, spans: readonly Span[]): string {
  const runs: Span[] = [];
  for (const span of inOrder(spans)) {
    const last = runs.at(-1);
    const near = last !== undefined && /^[\s,;:]*$/.test(text.slice(last.end, span.start));
    if (near) runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else runs.push(span);
  }
  return runs
    .map((run) => wordsOf(text, run))
    .join(" … ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The text around a span: from the start of a sentence or paragraph before it to the end of one after it. */
export function contextOf(text: string, span: Span): Span {
  const before = text.slice(Math.max(0, span.start - AROUND), span.start);
  const after = text.slice(span.end, span.end + AROUND);
  return { start: span.start - keptBefore(before), end: span.end + keptAfter(after) };
}

/** How many characters before a span belong to its sentence and the one before, within the paragraph. */
function keptBefore(before: string): number {
  const paragraph = before.slice(before.lastIndexOf("\n") + 1);
  if (paragraph.length < before.length || before.length < AROUND) return paragraph.trimStart().length;
  const sentence = /[.!?]["”’)]*\s+(?=\S)/.exec(paragraph);
  return sentence === null
    ? paragraph.replace(/^\S*\s+/, "").length
    : paragraph.length - sentence.index - sentence[0].length;
}

function keptAfter(after: string): number {
  const end = after.indexOf("\n");
  if (end >= 0) return after.slice(0, end).trimEnd().length;
  if (after.length < AROUND) return after.trimEnd().length;
  const ends = [...after.matchAll(/[.!?]["”’)]*(?=\s)/g)];
  const last = ends.at(-1);
  return last === undefined ? after.replace(/\s+\S*$/, "").length : last.index + last[0].length;
}
