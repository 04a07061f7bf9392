import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tracksOf } from "../../../src/extract/tracks/tracks.js";
import { casesOf, sceneOfCase, type Case } from "../statements/cases.js";

const cases = casesOf(readFileSync(new URL("./sentences.conllu", import.meta.url), "utf8"), "track");

function told(c: Case): string[] {
  return tracksOf(sceneOfCase(c)).map((t) => `${t.kind} ${t.name}`);
}

describe("tracks of single sentences", () => {
  it.each(cases.map((c) => [c.text, c] as const))("%s", (_, c) => {
    expect(told(c)).toEqual(c.expected);
  });
});
