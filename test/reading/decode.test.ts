import { describe, expect, test } from "vitest";
import { attributionsOf, type Link, type ScoredSpan } from "../../src/reading/decode/attributions.js";
import { isTree, treeHeads } from "../../src/reading/decode/heads.js";
import { bestLabels, bestOfEach, runsOf } from "../../src/reading/decode/labels.js";
import { candidatesOf, running, shapeOf } from "../../src/reading/decode/links.js";
import { sentencesOf } from "../../src/reading/decode/sentences.js";

describe("labels", () => {
  const labels = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG"];
  const rows = (...r: number[][]): Float32Array => Float32Array.from(r.flat());

  test("the best of each where that is legal", () => {
    const scores = rows([0, 3, 0, 0, 0], [0, 0, 3, 0, 0], [3, 0, 0, 0, 0]);
    expect([...bestLabels(scores, labels)]).toEqual([1, 2, 0]);
  });

  test("an I at the start or after O is not taken", () => {
    expect([...bestLabels(rows([0, 1, 3, 0, 0]), labels)]).toEqual([1]);
    expect([...bestLabels(rows([9, 0, 0, 0, 0], [0, 0, 2, 1.5, 0]), labels)]).toEqual([0, 3]);
  });

  test("an I does not follow another kind", () => {
    const scores = rows([0, 5, 0, 0, 0], [0, 0, 1, 0, 4]);
    expect([...bestLabels(scores, labels)]).toEqual([1, 2]);
  });

  test("a likely I pulls its B along", () => {
    const scores = rows([1, 0.5, 0, 0, 0], [0, 0, 5, 0, 0]);
    expect([...bestLabels(scores, labels)]).toEqual([1, 2]);
  });

  test("runs, two adjoining ones apart", () => {
    const scores = rows([0, 9, 0, 0, 0], [0, 0, 9, 0, 0], [0, 9, 0, 0, 0], [9, 0, 0, 0, 0], [0, 0, 0, 9, 0]);
    expect(runsOf(scores, labels).map(({ first, end, kind }) => [first, end, kind])).toEqual([
      [0, 2, "PER"],
      [2, 3, "PER"],
      [4, 5, "ORG"],
    ]);
    expect(runsOf(scores, labels)[0]!.score).toBeCloseTo(1 / (1 + 4 * Math.exp(-9)));
  });

  test("bare B and I have no kind", () => {
    expect(runsOf(rows([0, 5, 0], [0, 0, 5]), ["O", "B", "I"])).toMatchObject([
      { first: 0, end: 2, kind: "" },
    ]);
  });

  test("a bias towards O or against it moves the line", () => {
    const scores = rows([1, 2, 0, 0, 0]);
    expect([...bestLabels(scores, labels, 1.5)]).toEqual([0]);
    expect([...bestLabels(rows([3, 2, 0, 0, 0]), labels, -1.5)]).toEqual([1]);
  });

  test("no words, no runs", () => {
    expect(runsOf(new Float32Array(), labels)).toEqual([]);
    expect([...bestOfEach(new Float32Array(), 3)]).toEqual([]);
  });

  test("any scores give legal labels, the best of all legal ones", () => {
    for (let seed = 1; seed < 60; seed++) {
      const scores = Float32Array.from(
        { length: 4 * labels.length },
        (_, i) => Math.sin(seed * 97 + i * 31) * 3,
      );
      const best = [...bestLabels(scores, labels)];
      const value = (path: readonly number[]): number =>
        path.reduce((sum, l, i) => sum + scores[i * labels.length + l]!, 0);
      expect(legal(best)).toBe(true);
      for (const path of allPaths(4))
        if (legal(path)) expect(value(best)).toBeGreaterThanOrEqual(value(path) - 1e-5);
    }
  });

  function legal(path: readonly number[]): boolean {
    return path.every((l, i) => {
      const label = labels[l]!;
      return !label.startsWith("I") || labels[path[i - 1] ?? 0]!.slice(1) === label.slice(1);
    });
  }

  function allPaths(length: number): number[][] {
    if (length === 0) return [[]];
    return allPaths(length - 1).flatMap((path) => labels.map((_, l) => [...path, l]));
  }
});

describe("sentences", () => {
  test("start above the threshold; the first word always starts one", () => {
    expect(sentencesOf(Float32Array.of(-5, -1, 2, 0, 1), 0, 10)).toEqual([
      { first: 0, end: 2 },
      { first: 2, end: 4 },
      { first: 4, end: 5 },
    ]);
    expect(sentencesOf(Float32Array.of(-5, 0.5), 0.5, 10)).toEqual([{ first: 0, end: 2 }]);
  });

  test("start after an empty line whatever the score", () => {
    expect(sentencesOf(Float32Array.of(-1, -9, -9), 0, 10, (i) => i === 2)).toEqual([
      { first: 0, end: 2 },
      { first: 2, end: 3 },
    ]);
  });

  test("none without words", () => {
    expect(sentencesOf(new Float32Array(), 0, 10)).toEqual([]);
  });

  test("one that is too long is cut at its likeliest starts and covers all words", () => {
    const scores = Float32Array.of(1, -9, -2, -9, -9, -1, -9, -9);
    expect(sentencesOf(scores, 0, 4)).toEqual([
      { first: 0, end: 2 },
      { first: 2, end: 5 },
      { first: 5, end: 8 },
    ]);
  });

  test("one that is too long is not cut in its first half, likely as a start may be there", () => {
    const scores = Float32Array.of(1, -1, -9, -3, -9, -9, -9);
    expect(sentencesOf(scores, 0, 5)).toEqual([
      { first: 0, end: 3 },
      { first: 3, end: 7 },
    ]);
    expect(sentencesOf(scores, 0, 1).map((s) => s.end)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test("equal scores in a long run still end", () => {
    const found = sentencesOf(new Float32Array(10_000).fill(-1), 0, 100);
    expect(found.every((s) => s.end - s.first <= 100 && s.end > s.first)).toBe(true);
    expect(found.at(-1)!.end).toBe(10_000);
  });

  test("scores that are no numbers start nothing", () => {
    expect(sentencesOf(Float32Array.of(NaN, NaN), 0, 10)).toEqual([{ first: 0, end: 2 }]);
  });
});

describe("trees", () => {
  const scored = (...rows: number[][]): Float64Array[] => rows.map((row) => Float64Array.from(row));

  test("the best heads where they make a tree", () => {
    expect(treeHeads(scored([0, 0, 5, 0], [5, 0, 0, 0], [0, 0, 5, 0]))).toEqual([1, -1, 1]);
  });

  test("a cycle is opened where it costs least", () => {
    // 0 and 1 want each other; the root would rather have 1
    expect(treeHeads(scored([1, 0, 10], [4, 10, 0]))).toEqual([1, -1]);
  });

  test("of two roots the better one stays", () => {
    expect(treeHeads(scored([9, 0, 1], [8, 2, 0]))).toEqual([-1, 0]);
  });

  test("no word heads itself", () => {
    expect(treeHeads(scored([0, 99, 1], [3, 0, 99]))).toEqual([1, -1]);
  });

  test("one word is the root, no words are no tree", () => {
    expect(treeHeads(scored([-7, 0]))).toEqual([-1]);
    expect(treeHeads([])).toEqual([]);
  });

  test("heads that no window saw still end in a tree", () => {
    const none = -Infinity;
    const heads = treeHeads(scored([none, none, 1, none], [none, 1, none, none], [none, none, none, none]));
    expect(isTree(heads)).toBe(true);
    expect(heads.slice(0, 2).filter((h) => h === 1 || h === 0)).not.toEqual([]);
  });

  test("what is a tree and what is none", () => {
    expect(isTree([-1, 0, 1])).toBe(true);
    expect(isTree([-1, -1])).toBe(false);
    expect(isTree([1, 0, -1])).toBe(false);
    expect(isTree([1, 2, 0])).toBe(false);
  });

  test("any scores give the best tree of all", () => {
    for (let seed = 1; seed < 200; seed++) {
      const n = 1 + (seed % 5);
      const scores = Array.from({ length: n }, (_, d) =>
        Float64Array.from({ length: n + 1 }, (_h, h) =>
          Math.round(Math.sin(seed * 13 + d * 7 + h * 29) * 50),
        ),
      );
      const value = (heads: readonly number[]): number =>
        heads.reduce((sum, h, d) => sum + scores[d]![h + 1]!, 0);
      const best = treeHeads(scores);
      expect(isTree(best)).toBe(true);
      const highest = Math.max(...allHeads(n, n).filter(isTree).map(value));
      expect(value(best)).toBe(highest);
    }
  });

  function allHeads(words: number, n: number): number[][] {
    if (words === 0) return [[]];
    const heads = Array.from({ length: n + 1 }, (_, h) => h - 1);
    return allHeads(words - 1, n).flatMap((rest) => heads.map((h) => [...rest, h]));
  }

  test("a long sentence of wild scores is a tree in little time", () => {
    const n = 192;
    const scores = Array.from({ length: n }, (_, d) =>
      Float64Array.from({ length: n + 1 }, (_h, h) => Math.sin(d * 12.9898 + h * 78.233) * 43.7),
    );
    const begin = performance.now();
    expect(isTree(treeHeads(scores))).toBe(true);
    expect(performance.now() - begin).toBeLessThan(1500);
  });
});

describe("links", () => {
  const spans = {
    source: [{ first: 0, end: 2 }],
    cue: [
      { first: 2, end: 3 },
      { first: 20, end: 21 },
    ],
    content: [
      { first: 4, end: 9 },
      { first: 200, end: 210 },
    ],
  };
  const flags = (...at: number[]): boolean[] => Array.from({ length: 220 }, (_, i) => at.includes(i));
  const counts = { sentences: running(flags(0, 10, 30)), breaks: running(flags(0, 30, 31)) };

  test("pairs within reach, each kind in its order", () => {
    expect(candidatesOf(spans)).toEqual([
      { kind: 0, left: 0, right: 0 },
      { kind: 0, left: 1, right: 0 },
      { kind: 1, left: 0, right: 0 },
      { kind: 1, left: 1, right: 0 },
      { kind: 2, left: 0, right: 0 },
    ]);
  });

  test("shape: words between, order, sentences, breaks, spans between, same sentence", () => {
    expect(shapeOf(spans.cue[0]!, spans.source[0]!, counts, spans)).toEqual([0, 1, 0, 0, 0, 0, 0, 1]);
    expect(shapeOf(spans.source[0]!, spans.content[0]!, counts, spans)).toEqual([
      2 / 50,
      0,
      0,
      0,
      0.5,
      0,
      0,
      1,
    ]);
    expect(shapeOf(spans.source[0]!, spans.cue[1]!, counts, spans)).toEqual([
      18 / 50,
      0,
      0.5,
      0,
      0.5,
      0,
      0.5,
      0,
    ]);
  });

  test("shape: far apart is capped", () => {
    const far = shapeOf(spans.cue[0]!, spans.content[1]!, counts, spans);
    expect(far).toEqual([197 / 50, 0, 1, 2, 0.5, 0, 0.5, 0]);
    expect(shapeOf({ first: 0, end: 1 }, { first: 219, end: 220 }, counts, spans)[0]).toBe(4);
  });
});

describe("attributions", () => {
  const span = (first: number, end: number): ScoredSpan => ({ first, end, score: 1 });
  const bare = (first: number, end: number): { first: number; end: number } => ({ first, end });
  const none = { source: [], cue: [], content: [] };
  const link = (kind: number, left: number, right: number, score = 1): Link => ({ kind, left, right, score });

  test("source, cue and content in one", () => {
    const spans = { source: [span(0, 1)], cue: [span(1, 2)], content: [span(3, 6)] };
    const [found, ...more] = attributionsOf(spans, [link(0, 0, 0), link(1, 0, 0), link(2, 0, 0)]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ source: [bare(0, 1)], cue: [bare(1, 2)], content: [bare(3, 6)] });
  });

  test("a content around its cue is one attribution in two fragments", () => {
    const spans = { source: [span(3, 4)], cue: [span(4, 5)], content: [span(0, 3), span(5, 9)] };
    const found = attributionsOf(spans, [link(0, 0, 0), link(1, 0, 0), link(1, 0, 1)]);
    expect(found).toHaveLength(1);
    expect(found[0]!.content).toEqual([bare(0, 3), bare(5, 9)]);
  });

  test("each content goes to its best cue", () => {
    const spans = { source: [], cue: [span(0, 1), span(9, 10)], content: [span(1, 5), span(5, 9)] };
    const links = [link(1, 0, 0, 3), link(1, 1, 0, 2), link(1, 0, 1, 1), link(1, 1, 1, 2)];
    expect(attributionsOf(spans, links).map((a) => a.content)).toEqual([[bare(1, 5)], [bare(5, 9)]]);
  });

  test("one source of two cues stands in both", () => {
    const spans = { source: [span(0, 1)], cue: [span(1, 2), span(5, 6)], content: [span(2, 5), span(6, 9)] };
    const found = attributionsOf(spans, [link(0, 0, 0), link(0, 1, 0), link(1, 0, 0), link(1, 1, 1)]);
    expect(found.map((a) => a.source)).toEqual([[bare(0, 1)], [bare(0, 1)]]);
  });

  test("links at or below 0 join nothing, and what is joined to nothing is dropped", () => {
    const spans = { source: [span(0, 1)], cue: [span(1, 2)], content: [span(3, 6)] };
    expect(attributionsOf(spans, [link(0, 0, 0, 0), link(1, 0, 0, -2)])).toEqual([]);
    expect(attributionsOf(spans, [link(0, 0, 0, 0), link(1, 0, 0)])).toMatchObject([
      { source: [], cue: [bare(1, 2)], content: [bare(3, 6)] },
    ]);
  });

  test("contents without a cue stand with their source, each by itself", () => {
    const spans = { ...none, source: [span(0, 1)], content: [span(2, 4), span(6, 9)] };
    const found = attributionsOf(spans, [link(2, 0, 0), link(2, 0, 1)]);
    expect(found).toMatchObject([
      { source: [bare(0, 1)], cue: [], content: [bare(2, 4)] },
      { source: [bare(0, 1)], cue: [], content: [bare(6, 9)] },
    ]);
  });

  test("a content without a cue goes where its source has a cue without a content", () => {
    const spans = { source: [span(0, 1)], cue: [span(1, 2)], content: [span(3, 6), span(7, 9)] };
    const found = attributionsOf(spans, [link(0, 0, 0), link(2, 0, 0), link(2, 0, 1)]);
    expect(found.map((a) => [a.cue, a.content])).toEqual([
      [[bare(1, 2)], [bare(3, 6)]],
      [[], [bare(7, 9)]],
    ]);
  });

  test("a source that nothing is linked to is none", () => {
    expect(attributionsOf({ ...none, source: [span(0, 1)] }, [])).toEqual([]);
  });
});
