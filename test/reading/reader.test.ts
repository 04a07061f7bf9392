import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isTree } from "../../src/reading/decode/heads.js";
import { openReader, type Reader } from "../../src/reading/reader.js";
import { mended } from "../../src/reading/mend.js";
import { dependents, objectOf, subjectOf, treeOf } from "../../src/reading/tree.js";
import type { Reading, WordRange } from "../../src/reading/types.js";

let reader: Reader;
beforeAll(async () => {
  const opened = await openReader();
  if (!opened.ok) throw new Error(`${opened.fault.where}: ${opened.fault.what}`);
  reader = opened.value;
}, 60_000);
afterAll(() => reader.close());

const ARTICLE = `Envoys meet in Oslo

Foreign Minister Anna Berg met her Canadian counterpart, Paul Tremblay, in Oslo on Tuesday.

“We will not accept new borders,” Ms. Berg told reporters. Mr. Tremblay said that the talks would go on in March.

According to two diplomats, the ceasefire is holding. The ministry denied it had sent weapons.
`;

/** What holds of every reading, whatever the text. */
function checkWhole(reading: Reading, text: string): void {
  const { words, sentences } = reading;
  expect(reading.text).toBe(text);
  const slices = words.map((w) => text.slice(w.start, w.end));
  expect(slices.join("")).toBe(text.replace(/[\s\u0085\u200b]+/gu, ""));
  expect(words.every((w) => w.text !== "" && w.lemma !== "")).toBe(true);
  expect(sentences.at(0)?.first ?? 0).toBe(0);
  expect(sentences.at(-1)?.end ?? 0).toBe(words.length);
  sentences.forEach(({ first, end }, s) => {
    expect(first).toBe(s === 0 ? 0 : sentences[s - 1]!.end);
    const own = words.slice(first, end);
    expect(own.every((w) => w.sentence === s)).toBe(true);
    expect(isTree(own.map((w) => (w.head < 0 ? -1 : w.head - first)))).toBe(true);
    expect(own.every((w) => w.head < 0 === (w.relation === "root"))).toBe(true);
  });
  const parts = reading.attributions.flatMap((a) => [...a.source, ...a.cue, ...a.content]);
  for (const { within } of reading.attributions) {
    if (within !== undefined) expect(reading.attributions[within]!.within).toBeUndefined();
  }
  for (const { first, end } of [...reading.names, ...parts]) {
    expect(first).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(first);
    expect(end).toBeLessThanOrEqual(words.length);
  }
}

const read = async (text: string): Promise<Reading> => {
  const reading = await reader.read(text);
  checkWhole(reading, text);
  return reading;
};

const written = ({ words }: Reading, ranges: readonly WordRange[]): string[] =>
  ranges.map(({ first, end }) =>
    words
      .slice(first, end)
      .map((w) => w.text)
      .join(" "),
  );

test("the model says its name and version", () => {
  expect(reader.name).toMatch(/^\S+ \d+\.\d+\.\d+$/u);
});

describe("a plain article", () => {
  let reading: Reading;
  beforeAll(async () => {
    reading = await read(ARTICLE);
  }, 60_000);

  test("its sentences", () => {
    const firsts = reading.sentences.map((s) => reading.words[s.first]!.text);
    expect(firsts).toEqual(["Envoys", "Foreign", "“", "Mr.", "According", "The"]);
  });

  test("its paragraphs and what is quoted", () => {
    expect(reading.words.at(-1)!.paragraph).toBe(3);
    const quoted = reading.words.filter((w) => w.quoted).map((w) => w.text);
    expect(quoted).toEqual(["We", "will", "not", "accept", "new", "borders", ","]);
  });

  test("who met whom", () => {
    const tree = treeOf({ ...reading, words: mended(reading.words) });
    const met = reading.words.findIndex((w) => w.text === "met");
    expect(["Anna", "Berg", "Minister"]).toContain(reading.words[subjectOf(tree, met)]!.text);
    expect(reading.words[objectOf(tree, met)]!.text).toBe("counterpart");
    expect(reading.words[met]).toMatchObject({ lemma: "meet", upos: "VERB", xpos: "VBD", relation: "root" });
    expect(dependents(tree, met, "obl").length).toBeGreaterThan(0);
  });

  test("its names", () => {
    const names = reading.names.map((name) => `${written(reading, [name])[0]} ${name.type}`);
    expect(names).toContain("Anna Berg PER");
    expect(names).toContain("Paul Tremblay PER");
    expect(names).toContain("Oslo LOC");
    expect(reading.names.every((name) => name.score > 0.25 && name.score <= 1)).toBe(true);
  });

  test("who said what", () => {
    const said = reading.attributions.map(({ source, cue, content }) =>
      [source, cue, content].map((ranges) => written(reading, ranges).join(" … ")),
    );
    expect(said).toContainEqual(["Ms. Berg", "told", "“ We will not accept new borders , ”"]);
    expect(said).toContainEqual(["Mr. Tremblay", "said", "that the talks would go on in March"]);
    expect(said).toContainEqual(["The ministry", "denied", "it had sent weapons"]);
    expect(said.map(([, cue]) => cue)).toContain("According to");
  });
});

describe("any text is read whole", () => {
  test.each([
    ["nothing", ""],
    ["only white space", " \n\n \t "],
    ["one word", "Peace"],
    ["one mark", "."],
    ["lone surrogates", "He said \ud800 and \udc00 left."],
    ["emoji and flags", "Good news 🎉🇨🇭 from Geneva 👍🏽!"],
    ["right to left", "الرئيس بشار الأسد met Putin. שלום."],
    ["no spaces", "a".repeat(20_000)],
    ["no words", "-".repeat(500) + "=".repeat(500) + "!?".repeat(200)],
    ["capitals", "PRESIDENT MEETS ENVOY IN GENEVA AS TALKS STALL"],
    ["windows line ends", "One line.\r\nAnother line.\r\n\r\nA paragraph.\r\n"],
    ["a control character", "A\u0000B said\u001f that."],
  ])("%s", { timeout: 60_000 }, async (_, text) => {
    await read(text);
  });

  test("a text longer than many windows, without a sentence's end", { timeout: 120_000 }, async () => {
    const text = "the envoys of the two sides met again and again in the old town ".repeat(70);
    const reading = await read(text);
    expect(reading.words.length).toBe(980);
  });

  test("what stands last in a long text is read as well", { timeout: 120_000 }, async () => {
    const text = `${"The road was long and the rain fell on the hills. ".repeat(60)}\n\nMr. Tremblay said the talks had failed.`;
    const reading = await read(text);
    expect(reading.attributions.flatMap((a) => written(reading, a.source))).toContain("Mr. Tremblay");
  });
});

test("the same text gives the same reading, whatever is read beside it", { timeout: 120_000 }, async () => {
  const alone = await reader.read(ARTICLE);
  const [beside] = await Promise.all([
    reader.read(ARTICLE),
    reader.read("Rain fell."),
    reader.read(ARTICLE.repeat(3)),
  ]);
  expect(beside).toEqual(alone);
  expect(await reader.read(ARTICLE)).toEqual(alone);
});
