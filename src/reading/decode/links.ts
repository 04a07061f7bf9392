/**
 * Which source, cue and content spans may belong together, and what stands between them.
 *
 * Enters: sorted spans of each part within a stretch. Leaves: candidate pairs and their eight numbers, the `shape` that
 * `pairs.onnx` takes (`docs/READER.md`); the training code computes the same.
 */
import type { WordRange } from "../types.js";

export const PARTS = ["source", "cue", "content"] as const;
export type Part = (typeof PARTS)[number];

/** Kinds of link in the order of the network's outputs: left and right part. */
export const KINDS: readonly (readonly [Part, Part])[] = [
  ["cue", "source"],
  ["cue", "content"],
  ["source", "content"],
];

/** Spans farther apart than this many words are never linked. */
export const REACH = 150;

export type Spans = Readonly<Record<Part, readonly WordRange[]>>;

/** A pair of spans that may belong together: places in the lists of `KINDS[kind]`'s parts. */
export interface Candidate {
  readonly kind: number;
  readonly left: number;
  readonly right: number;
}

/** All pairs within reach, by kind. */
export function candidatesOf(spans: Spans): Candidate[] {
  return KINDS.flatMap(([a, b], kind) =>
    spans[a].flatMap((left, i) =>
      spans[b].flatMap((right, j) => {
        const apart = Math.max(left.first - right.end, right.first - left.end);
        return apart <= REACH ? [{ kind, left: i, right: j }] : [];
      }),
    ),
  );
}

/** Running counts at each word: sentences begun, and line breaks passed. */
export interface Counts {
  readonly sentences: Int32Array;
  readonly breaks: Int32Array;
}

/** How many flags stand at or before each word. */
export function running(flags: readonly boolean[]): Int32Array {
  const counts = new Int32Array(flags.length);
  flags.forEach((flag, i) => (counts[i] = (counts[i - 1] ?? 0) + (flag ? 1 : 0)));
  return counts;
}

/** Numbers a pair. */
export const SHAPE = 8;

/** The eight numbers of a pair. */
export function shapeOf(left: WordRange, right: WordRange, counts: Counts, spans: Spans): number[] {
  const swapped = right.first < left.first;
  const end = swapped ? right.end : left.end;
  const start = swapped ? left.first : right.first;
  const sentences = counts.sentences[start]! - counts.sentences[end - 1]!;
  const numbers = [
    Math.max(0, start - end) / 50,
    swapped ? 1 : 0,
    sentences / 2,
    counts.breaks[start]! - counts.breaks[end - 1]!,
    between(spans.cue, end, start) / 2,
    between(spans.source, end, start) / 2,
    between(spans.content, end, start) / 2,
    sentences === 0 ? 1 : 0,
  ];
  return numbers.map((n) => Math.min(4, Math.max(0, n)));
}

/** How many of sorted, disjoint spans lie wholly in [start, end). */
function between(spans: readonly WordRange[], start: number, end: number): number {
  const ended = spans.length - spansAfter(spans, (s) => s.end > end);
  const begun = spans.length - spansAfter(spans, (s) => s.first >= start);
  return Math.max(0, ended - begun);
}

/** How many spans, from the first that passes the test, there are (the test passes for a tail of the list). */
function spansAfter(spans: readonly WordRange[], test: (span: WordRange) => boolean): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(spans[middle]!)) high = middle;
    else low = middle + 1;
  }
  return spans.length - low;
}
