import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { featuresOf } from "../../src/reading/features.js";
import { Pieces } from "../../src/reading/pieces.js";
import { findWords, PATTERN } from "../../src/reading/words.js";

interface Case {
  readonly text: string;
  readonly words: [number, number][];
  readonly features: number[][];
  readonly forms: string[];
  readonly pieces: number[][];
}

const model = (file: string): string =>
  readFileSync(new URL(`../../models/reader/${file}`, import.meta.url), "utf8");
const shared = JSON.parse(model("tokenization.json")) as { pattern: string; cases: Case[] };
const pieces = new Pieces(model("vocab.txt").split("\n").slice(0, -1));

test("the pattern is the one the model was trained with", () => {
  expect(PATTERN).toBe(shared.pattern);
});

describe("the cases that the training code tests as well", () => {
  test.each(shared.cases.map((c) => [c.text, c] as const))("%j", (text, wanted) => {
    const words = findWords(text);
    expect(words.map((w) => [w.start, w.end])).toEqual(wanted.words);
    const features = featuresOf(text, words);
    expect(features.map((f) => [f.letters, f.before, f.quote, f.place])).toEqual(wanted.features);
    expect(features.map((f) => f.form)).toEqual(wanted.forms);
    expect(features.map((f) => pieces.of(f.form))).toEqual(wanted.pieces);
  });
});

/** The words that the pattern alone gives. */
function patternWords(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(new RegExp(PATTERN, "gu")), (m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
}

/** A generator of pseudo-random numbers with a seed (mulberry32), so that a failure can be repeated. */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const ATOMS = [
  ..." \n\t\r\u00a0\u2028\u3000abcXYZ019.,;:!?'’‘“”\"()[]-–—…/@#&_$%*=+~<>`",
  ...[
    "\ud800",
    "\udfff",
    "👍🏽",
    "🇨🇭",
    "👨‍👩‍👧",
    "e\u0301",
    "\u202eسلام\u202c",
    "עברית",
    "北",
    "İ",
    "\0",
    "\ufffd",
    "\u200d",
  ],
  ...[
    "n't",
    "don’t",
    "U.S.",
    "Mr.",
    "https://",
    "www.",
    "a@b.c",
    ".com",
    "1,000",
    "co-",
    "'s",
    "Ph.D.",
    "\r\n\r\n",
  ],
];

function anyText(seed: number): string {
  const next = random(seed);
  const length = Math.floor(next() * 60);
  return Array.from({ length }, () => ATOMS[Math.floor(next() * ATOMS.length)]!).join("");
}

const WHITE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]*$/u;

function checkCover(text: string): void {
  let last = 0;
  for (const word of findWords(text)) {
    expect(word.start).toBeGreaterThanOrEqual(last);
    expect(word.end).toBeGreaterThan(word.start);
    expect(text.slice(last, word.start)).toMatch(WHITE);
    expect(text.slice(word.start, word.end)).not.toMatch(
      /[\t-\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u3000\ufeff]/u,
    );
    last = word.end;
  }
  expect(text.slice(last)).toMatch(WHITE);
}

test("plain words are found as the pattern finds them", { timeout: 60_000 }, () => {
  const forms =
    "cannot Cannot CANNOT canNot gonna Wanna gotta lemme Gimme im Im IM ive thats Theres whats LETS dont Didnt wont " +
    "cant hadnt ISNT nt isn can not I a won www http mailto no No p al st Mr etc ca vs re co e the Vienna";
  for (const form of forms.split(" ")) {
    for (const after of [
      " ",
      "\n",
      ",",
      ";",
      ")",
      "?",
      "!",
      "”",
      '"',
      ".",
      ":",
      "'",
      "’s ",
      "-",
      "\u00a0",
      ", 3",
      ". 3",
    ]) {
      const text = `x ${form}${after}${form} y.`;
      expect(findWords(text), text).toEqual(patternWords(text));
    }
  }
});

test("a word of any length has few pieces", () => {
  const unknown = pieces.of("a".repeat(101));
  expect(unknown).toHaveLength(1);
  expect(pieces.of("a".repeat(4_000_000))).toEqual(unknown);
  expect(pieces.of("a-".repeat(2_000_000))).toHaveLength(8);
  expect(pieces.of("\u0301".repeat(4_000_000))).toEqual(unknown);
});

describe("any text is covered by words that never overlap", () => {
  test("random texts", { timeout: 60_000 }, () => {
    for (let seed = 1; seed <= 400; seed++) {
      const text = anyText(seed);
      checkCover(text);
      expect(findWords(text)).toEqual(patternWords(text));
      const words = findWords(text);
      expect(featuresOf(text, words)).toHaveLength(words.length);
      for (const w of words) {
        const ids = pieces.of(text.slice(w.start, w.end));
        expect(ids.length).toBeGreaterThan(0);
        expect(ids.length).toBeLessThanOrEqual(8);
      }
    }
  });

  test.each([
    ["100 kB of one letter", "a".repeat(100_000)],
    ["100 kB of digits", "7".repeat(100_000)],
    ["100 kB of full stops", ".".repeat(100_000)],
    ["100 kB of letters and full stops", "ab.".repeat(33_000)],
    ["100 kB of letters and hyphens", "a-".repeat(50_000)],
    ["100 kB of capitals and full stops", "A.".repeat(50_000)],
    ["100 kB of apostrophes", "'".repeat(100_000)],
    ["100 kB of letters and apostrophes", "a'".repeat(50_000)],
    ["100 kB of underscores", "a_".repeat(50_000)],
    ["100 kB of at signs", "a@".repeat(50_000)],
    ["a long address", `https://example.org/${"a/".repeat(50_000)}`],
    ["100 kB of emoji", "👍🏽".repeat(20_000)],
    ["100 kB of lone surrogates", "\ud800".repeat(100_000)],
    ["4 MB of one accent", "\u0301".repeat(4_000_000)],
    ["4 MB of digits and letters", "1a".repeat(2_000_000)],
    ["only spaces", " \n\t".repeat(30_000)],
  ])("%s, in less than four seconds", { timeout: 60_000 }, (_, text) => {
    const begin = performance.now();
    const words = findWords(text);
    expect(performance.now() - begin).toBeLessThan(4000);
    expect(words.map((w) => text.slice(w.start, w.end)).join("")).toBe(text.replace(/\s+/gu, ""));
  });
});
