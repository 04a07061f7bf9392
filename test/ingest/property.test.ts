import { describe, expect, it } from "vitest";
import { articleFrom } from "./folder.js";

/** Pieces that have broken readers before: line ends, marks, characters outside the basic plane, markup. */
const PIECES = [
  "talks ",
  "the ",
  "Geneva ",
  "\n",
  "\r\n",
  "\r",
  "\n\n",
  "\t",
  "\u00a0",
  "\u2028",
  "\u0085",
  "\ufeff",
  "\u200b",
  "\ufffd",
  "e\u0301",
  "café ",
  "🕊️",
  "👩‍🚀",
  "\u{10ffff}",
  "“",
  "”",
  "'",
  "&amp;",
  "<p>",
  "</html>",
  "\u0001",
  "\u001b[1m",
];

function texts(count: number): string[] {
  let state = 20151215;
  const random = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + random(60) }, () => PIECES[random(PIECES.length)]!).join(""),
  ).filter((text) => text.replace(/\ufeff/g, "").trim() !== "" && !text.startsWith("\ufeff"));
}

describe("article.text", () => {
  it("is what the file's bytes decode to, for any text", async () => {
    for (const text of texts(150)) {
      const { article } = await articleFrom("a.txt", { "a.txt": text });
      expect(article.text).toBe(text);
    }
  });
});
