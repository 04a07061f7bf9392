/**
 * Spans: where in an article's text words stand.
 *
 * A span is half-open, in UTF-16 code units of `article.text`: `text.slice(start, end)` is its words, always.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of a span. */
export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds all of the given ones; null for none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

/** Spans in text order. */
export function inOrder<S extends Span>(spans: readonly S[]): S[] {
  return [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
}
