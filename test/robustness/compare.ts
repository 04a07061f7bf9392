/**
 * Which statements of an article are found again in a variant of it.
 *
 * Two are the same when their contents overlap by half (letters and digits, intersection over union) and the words of
 * the source overlap, or both name none. Spans of the variant are compared on the original's offsets.
 */
import type { Statement } from "../../src/record/record.js";
import type { Span } from "../../src/record/span.js";
import type { Variant } from "./variants.js";

export interface Comparison {
  readonly total: number;
  readonly lost: readonly Statement[];
  readonly gained: readonly Statement[];
}

/** Statements of the original without a like in the variant, and the other way round. */
export function compared(
  text: string,
  original: readonly Statement[],
  found: readonly Statement[],
  { back }: Variant,
): Comparison {
  const moved = found.map((s) => ({ ...s, source: s.source.map(back), content: s.content.map(back) }));
  const free = new Set(moved);
  const lost = original.filter((statement) => {
    const like = [...free].find((other) => same(text, statement, other));
    if (like) free.delete(like);
    return !like;
  });
  return { total: original.length, lost, gained: [...free] };
}

/** The share of statements that a variant changes: what is lost, or what is gained if that is more. */
export function shareChanged(all: readonly Comparison[]): number {
  const sum = (of: (c: Comparison) => number): number => all.reduce((n, c) => n + of(c), 0);
  return (
    Math.max(
      sum((c) => c.lost.length),
      sum((c) => c.gained.length),
    ) / sum((c) => c.total)
  );
}

function same(text: string, a: Statement, b: Statement): boolean {
  const sources = a.source.length + b.source.length === 0 || overlap(text, a.source, b.source) > 0;
  return sources && overlap(text, a.content, b.content) >= 0.5;
}

function overlap(text: string, a: readonly Span[], b: readonly Span[]): number {
  const [left, right] = [lettersOf(text, a), lettersOf(text, b)];
  const common = [...left].filter((i) => right.has(i)).length;
  return common / (left.size + right.size - common);
}

function lettersOf(text: string, spans: readonly Span[]): Set<number> {
  const places = spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
  return new Set(places.filter((i) => /[\p{L}\d]/u.test(text[i]!)));
}
