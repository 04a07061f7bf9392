import { afterAll, beforeAll, expect, test } from "vitest";
import type { Pipeline } from "../../src/pipeline/read.js";
import type { Statement } from "../../src/record/record.js";
import { compared, shareChanged, type Comparison } from "./compare.js";
import { OTHER_NAMES } from "./names.js";
import { ARTICLES, opened, readText } from "./read.js";
import {
  applied,
  BRITISH,
  doubleSpaces,
  emoji,
  requoted,
  reworded,
  softHyphens,
  STYLES,
  titleInCapitals,
  withoutDateline,
  type Edit,
} from "./variants.js";

/** A variant may change this share of the statements found. */
const MOST = 0.03;

let pipeline: Pipeline;
const originals: (readonly Statement[])[] = [];
beforeAll(async () => {
  pipeline = await opened();
  for (const text of ARTICLES) originals.push((await readText(pipeline, text)).statements);
}, 120_000);
afterAll(() => pipeline.close());

test("the articles hold enough statements for a share to mean something", () => {
  expect(originals.flat().length).toBeGreaterThan(150);
  expect(originals.every((found) => found.length >= 8)).toBe(true);
});

const quotes = Object.entries(STYLES).map(
  ([style, marks]) => [`quotation marks: ${style}`, (text: string) => requoted(text, marks)] as const,
);

const VARIANTS: readonly (readonly [string, (text: string) => Edit[]])[] = [
  ...quotes,
  ["names swapped for others of their kind", (text) => reworded(text, OTHER_NAMES)],
  ["British spelling", (text) => reworded(text, BRITISH)],
  ["no dateline", withoutDateline],
  ["title in capitals", titleInCapitals],
  ["double spaces", doubleSpaces],
  ["soft hyphens", softHyphens],
  ["emoji before each sentence", emoji],
];

test.each(VARIANTS)("%s", { timeout: 120_000 }, async (_, edits) => {
  const found: Comparison[] = [];
  for (const [i, text] of ARTICLES.entries()) {
    const variant = applied(text, edits(text));
    const { statements } = await readText(pipeline, variant.text);
    for (const { content } of statements) {
      expect(content.every(({ start, end }) => start >= 0 && start < end && end <= variant.text.length)).toBe(
        true,
      );
    }
    found.push(compared(text, originals[i]!, statements, variant));
  }
  expect(ARTICLES.some((text) => edits(text).length > 0)).toBe(true);
  expect(shareChanged(found)).toBeLessThanOrEqual(MOST);
});

test("a text of other words loses its statements: the measure can fail", async () => {
  const [text, other] = [ARTICLES[0]!, ARTICLES[1]!];
  const variant = applied(text, [{ start: 0, end: text.length, by: other }]);
  const { statements } = await readText(pipeline, variant.text);
  expect(shareChanged([compared(text, originals[0]!, statements, variant)])).toBeGreaterThanOrEqual(1);
});
