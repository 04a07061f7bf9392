import { describe, expect, test } from "vitest";
import { blended } from "../../src/reading/scores.js";
import { HEADS, type HeadName, type WindowOutput } from "../../src/reading/session.js";
import { stretchesOf, weightAt, windowsOf } from "../../src/reading/windows.js";

describe("windows", () => {
  test.each([
    [0, []],
    [1, [[0, 1]]],
    [10, [[0, 10]]],
    [
      11,
      [
        [0, 10],
        [1, 11],
      ],
    ],
    [
      25,
      [
        [0, 10],
        [7, 17],
        [14, 24],
        [15, 25],
      ],
    ],
  ])("over %i words", (count, expected) => {
    expect(windowsOf(count, 10, 7).map((w) => [w.first, w.end])).toEqual(expected);
  });

  test("every word is seen", () => {
    for (let count = 1; count < 400; count++) {
      const seen = new Set(
        windowsOf(count, 32, 24).flatMap((w) =>
          Array.from({ length: w.end - w.first }, (_, i) => w.first + i),
        ),
      );
      expect(seen.size).toBe(count);
    }
  });

  test("a word weighs by its distance to the nearer edge; the text's ends are none", () => {
    const weights = (first: number, count: number): number[] =>
      [0, 1, 2, 3, 4].map((i) => weightAt({ first, end: first + 5 }, first + i, count));
    expect(weights(3, 20)).toEqual([1, 2, 3, 2, 1]);
    expect(weights(0, 20)).toEqual([5, 4, 3, 2, 1]);
    expect(weights(15, 20)).toEqual([1, 2, 3, 4, 5]);
    expect(weights(0, 5)).toEqual([5, 5, 5, 5, 5]);
  });
});

describe("stretches", () => {
  test("a short text is one", () => {
    expect(stretchesOf(10, () => true, 10)).toEqual([{ first: 0, end: 10 }]);
  });

  test("a long one ends where a paragraph does", () => {
    expect(stretchesOf(25, (i) => i === 8 || i === 3 || i === 17, 10)).toEqual([
      { first: 0, end: 8 },
      { first: 8, end: 17 },
      { first: 17, end: 25 },
    ]);
  });

  test("without paragraphs it ends at the limit; all words are in one", () => {
    expect(stretchesOf(25, () => false, 10).map((s) => [s.first, s.end])).toEqual([
      [0, 10],
      [10, 20],
      [20, 25],
    ]);
    expect(stretchesOf(0, () => false, 10)).toEqual([]);
  });
});

describe("scores of overlapping windows", () => {
  const output = (words: number, value: number): WindowOutput => ({
    heads: Object.fromEntries(HEADS.map((h) => [h, new Float32Array(words * 2).fill(value)])) as Record<
      HeadName,
      Float32Array
    >,
    arcs: Float32Array.from({ length: words * (words + 1) }, (_, i) => value * 100 + i),
  });
  const windows = [
    { first: 0, end: 3 },
    { first: 1, end: 4 },
  ];
  const scores = blended(4, windows, [output(3, 1), output(3, 2)]);

  test("are averaged by the distance to the edges", () => {
    const tags = [...scores.heads.upos].filter((_, i) => i % 2 === 0);
    expect(tags[0]).toBe(1);
    expect(tags[1]).toBeCloseTo((2 * 1 + 1 * 2) / 3);
    expect(tags[2]).toBeCloseTo((1 * 1 + 2 * 2) / 3);
    expect(tags[3]).toBe(2);
  });

  test("arcs come from the window where the dependent lies most central", () => {
    expect(scores.arc(1, -1)).toBe(100 + 4);
    expect(scores.arc(1, 2)).toBe(100 + 4 + 3);
    expect(scores.arc(2, 3)).toBe(200 + 4 + 3);
    expect(scores.arc(1, 3)).toBe(-Infinity);
    expect(scores.arc(2, 0)).toBe(-Infinity);
  });

  test("no words, no scores", () => {
    expect(blended(0, [], []).heads.xpos).toHaveLength(0);
  });
});
