import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { candidatesOf } from "../../src/reading/decode/links.js";
import { openReader, type Reader } from "../../src/reading/reader.js";
import { isTree } from "../../src/reading/decode/heads.js";
import type { Reading, WordRange } from "../../src/reading/types.js";
import { windowsOf } from "../../src/reading/windows.js";
import { findWords } from "../../src/reading/words.js";
import type { Pipeline } from "../../src/pipeline/read.js";
import type { Statement } from "../../src/record/record.js";
import { ARTICLES, opened, readText } from "./read.js";

let pipeline: Pipeline;
let reader: Reader;
beforeAll(async () => {
  pipeline = await opened();
  const model = await openReader();
  if (!model.ok) throw new Error(model.fault.what);
  reader = model.value;
}, 60_000);
afterAll(async () => {
  await pipeline.close();
  await reader.close();
});

const statementsOf = async (text: string): Promise<readonly Statement[]> =>
  (await readText(pipeline, text)).statements;

const contentsOf = (text: string, statements: readonly Statement[]): string[] =>
  statements.map((s) => s.content.map(({ start, end }) => text.slice(start, end)).join(" "));

/** Milliseconds of processor that the pipeline takes for a text. */
async function cost(text: string): Promise<number> {
  const before = process.cpuUsage();
  await readText(pipeline, text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const costPerWord = async (text: string): Promise<number> => (await cost(text)) / findWords(text).length;

describe("shapes of text that are read whole", { timeout: 30_000 }, () => {
  test("one-word paragraphs before, within and after an article", async () => {
    const [title, ...paragraphs] = ARTICLES[0]!.trim().split("\n\n");
    const text = [
      "Live",
      "Norway",
      title,
      ...paragraphs.flatMap((p) => [p, "Advertisement"]),
      "Share",
      "Print",
    ].join("\n\n");
    const plain = contentsOf(ARTICLES[0]!, await statementsOf(ARTICLES[0]!));
    const found = contentsOf(text, await statementsOf(text));
    expect(found.filter((c) => plain.includes(c)).length).toBeGreaterThanOrEqual(plain.length - 1);
    expect(found.filter((c) => /Live|Advertisement|Share|Print/u.test(c))).toEqual([]);
  });

  test("nothing but one-word paragraphs", async () => {
    const reading = await reader.read("Peace\n\nTalks\n\nGeneva\n\nMonday\n\n".repeat(100));
    expect(reading.sentences).toHaveLength(400);
    expect(reading.attributions).toEqual([]);
  });

  test("a table between two paragraphs leaves them as they are", async () => {
    const table = [
      "Party\tSeats\tShare",
      ...Array.from({ length: 20 }, (_, i) => `List ${i}\t${90 - i}\t${(i * 7) % 20}.${i % 10}%`),
    ];
    const paragraphs = ARTICLES[9]!.trim().split("\n\n");
    const text = [...paragraphs.slice(0, 4), table.join("\n"), ...paragraphs.slice(4)].join("\n\n");
    const plain = contentsOf(ARTICLES[9]!, await statementsOf(ARTICLES[9]!));
    const found = contentsOf(text, await statementsOf(text));
    expect(found.filter((c) => plain.includes(c)).length).toBeGreaterThanOrEqual(plain.length - 2);
    expect(found.filter((c) => /List \d/u.test(c))).toEqual([]);
  });

  test("an article of 3,000 words: what its parts say by themselves is found in the whole", async () => {
    const text = ARTICLES.join("\n\n");
    expect(findWords(text).length).toBeGreaterThan(3000);
    const whole = new Set(contentsOf(text, await statementsOf(text)));
    const parts: string[] = [];
    for (const article of ARTICLES) parts.push(...contentsOf(article, await statementsOf(article)));
    const again = parts.filter((content) => whole.has(content)).length;
    expect(again / parts.length).toBeGreaterThan(0.85);
  });

  test("a sentence of 200 words is cut once, late, and who speaks in it is found", async () => {
    const clauses = Array.from(
      { length: 14 },
      (_, i) => `that village number ${i + 2} would get a school, a well and a road`,
    );
    const text = `Foreign Minister Anna Berg said on Tuesday ${clauses.join(", ")} before the year was out.`;
    const reading = await reader.read(text);
    expect(reading.words.length).toBeGreaterThan(200);
    expect(reading.sentences).toHaveLength(2);
    expect(reading.sentences[0]!.end).toBeGreaterThan(90);
    checkTrees(reading);
    const [first] = reading.attributions;
    expect(first!.cue.map((c) => reading.words[c.first]!.text)).toEqual(["said"]);
    expect(sizeOf(first!.content)).toBeGreaterThan(20);
  });

  test("without full stops most of what is said is found all the same", async () => {
    const bare = ARTICLES.slice(0, 6).map((text) => text.replace(/\.(?=[”\s])/gu, ""));
    let [before, after] = [0, 0];
    for (const [i, text] of bare.entries()) {
      before += (await statementsOf(ARTICLES[i]!)).length;
      after += (await statementsOf(text)).length;
    }
    expect(after / before).toBeGreaterThan(0.75);
    expect(after / before).toBeLessThan(1.2);
  });
});

function checkTrees({ words, sentences }: Reading): void {
  for (const { first, end } of sentences) {
    const heads = words.slice(first, end).map((w) => (w.head < 0 ? -1 : w.head - first));
    expect(isTree(heads)).toBe(true);
  }
}

function sizeOf(ranges: readonly WordRange[]): number {
  return ranges.reduce((sum, { first, end }) => sum + end - first, 0);
}

describe("work grows with the length, not faster", () => {
  test("windows", () => {
    const count = (words: number): number => windowsOf(words, 192, 128).length;
    for (const words of [1000, 3000, 6000, 60_000]) expect(count(words)).toBeLessThanOrEqual(words / 128 + 1);
  });

  test("pairs of spans that may belong together", () => {
    const spans = (words: number): WordRange[] =>
      Array.from({ length: words / 30 }, (_, i) => ({ first: i * 30, end: i * 30 + 2 }));
    const pairs = (words: number): number =>
      candidatesOf({ source: spans(words), cue: spans(words), content: spans(words) }).length;
    expect(pairs(12_000) / pairs(3000)).toBeLessThan(4.5);
  });

  test.each<[string, (text: string) => string]>([
    ["3,000 words in one article", (text) => text],
    ["no full stops, no paragraphs", (text) => text.replace(/[.\n]+/gu, " ")],
    ["a paragraph a word", (text) => text.replace(/\s+/gu, "\n\n").split("\n\n").slice(0, 2000).join("\n\n")],
    ["a table", (text) => text.replace(/ /gu, "\t").replace(/((?:[^\t]*\t){6})/gu, "$1\n")],
  ])(
    "%s: a word costs at most three times what it costs in a short article",
    { timeout: 60_000 },
    async (_, shape) => {
      const first = await costPerWord(ARTICLES[2]!);
      const again = await costPerWord(ARTICLES[6]!);
      const long = await costPerWord(shape(ARTICLES.join("\n\n")));
      expect(long / Math.max(first, again)).toBeLessThan(3);
    },
  );
});
