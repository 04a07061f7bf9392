/**
 * The passages of an item's words: what an article tells of in several places isn't shown with all that stands
 * between. Spans in one paragraph and near each other make one passage, with the sentences around it.
 */
import type { FoundItem } from "./api.js";
import { type Marked, sentencesAround } from "./marked.js";

export interface Passage {
  readonly start: number;
  readonly text: string;
}

type Evidence = FoundItem["evidence"];

/** More characters than this between two spans divide them. */
const FAR = 240;

/** Spans of an item in text order, those near each other as one. */
function runsOf({ marks, context, span }: Evidence): readonly Marked[] {
  const runs: Marked[] = [];
  const inside = marks.filter(
    (mark) =>
      mark.role !== "date" && mark.start >= context.start && mark.end <= context.start + context.text.length,
  );
  for (const { start, end } of inside) {
    const last = runs.at(-1);
    const between =
      last === undefined ? "" : context.text.slice(last.end - context.start, start - context.start);
    if (last !== undefined && between.length <= FAR && !between.includes("\n")) {
      runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else runs.push({ start, end });
  }
  return runs.length === 0 ? [span] : runs;
}

/** The sentences in which an item's words stand, passage by passage. */
export function sentencePassages(evidence: Evidence): readonly Passage[] {
  const { context } = evidence;
  const passages: Passage[] = [];
  for (const run of runsOf(evidence)) {
    const last = passages.at(-1);
    const next = sentencesAround(context.text, context.start, run);
    if (last === undefined || next.start >= last.start + last.text.length) passages.push(next);
    else {
      const end = Math.max(last.start + last.text.length, next.start + next.text.length);
      const text = context.text.slice(last.start - context.start, end - context.start);
      passages[passages.length - 1] = { start: last.start, text };
    }
  }
  return passages;
}

/** The paragraphs around an item's words; where they stand far apart, the sentences around each. */
export function contextPassages(evidence: Evidence): readonly Passage[] {
  const all = sentencePassages(evidence);
  return all.length === 1 ? [evidence.context] : all;
}
