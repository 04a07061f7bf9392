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
export function piecesOf<M extends Marked>(text: string, offset: number, marks: readonly M[]): readonly Piece<M>[] {
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
