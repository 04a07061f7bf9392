/**
 * A text with marks, cut where a mark begins or ends: pieces, each with the marks that cover it.
 */
export interface Marked {
  readonly start: number;
  readonly end: number;
}

export interface Piece<M extends Marked> {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly M[];
}

/** The pieces of `text`, which begins at `offset` of the article. */
export function piecesOf<M extends Marked>(
  text: string,
  offset: number,
  marks: readonly M[],
): readonly Piece<M>[] {
  const end = offset + text.length;
  const within = marks.filter((mark) => mark.end > offset && mark.start < end && mark.end > mark.start);
  const cuts = new Set([offset, end]);
  for (const mark of within) {
    cuts.add(Math.max(offset, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, k) => ({
    start,
    text: text.slice(start - offset, places[k + 1]! - offset),
    marks: within.filter((mark) => mark.start <= start && mark.end >= places[k + 1]!),
  }));
}

/** Paragraphs of a text with their places; empty lines are left out. */
export function paragraphsOf(text: string): readonly { readonly start: number; readonly text: string }[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({ start: line.index, text: line[0] }));
}

/** Where a sentence ends; titles before names end none. */
const END = /(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Lt|St|Col))(?<=[\p{Ll}\d)”’"%])[.!?]["”’)]*(?:\s+|$)/gu;

/** The whole sentences around a span, within a context that begins at `offset`. */
export function sentencesAround(
  text: string,
  offset: number,
  span: Marked,
): { readonly start: number; readonly text: string } {
  const from = Math.max(0, span.start - offset);
  const to = Math.min(text.length, span.end - offset);
  const before = [...text.slice(0, from).matchAll(END)].at(-1);
  const start = before === undefined ? 0 : before.index + before[0].length;
  const closed = /[.!?]["”’)]*\s*$/.test(text.slice(from, to));
  const after = closed
    ? 0
    : [...text.slice(to - 1).matchAll(END)].map((end) => end.index + end[0].length - 1).find((at) => at > 0);
  const end = after === undefined ? text.length : to + after;
  return { start: offset + start, text: text.slice(start, end).trimEnd() };
}
