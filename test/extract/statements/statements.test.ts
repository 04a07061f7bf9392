import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { statementsOf } from "../../../src/extract/statements/statements.js";
import { casesOf, sceneOfCase, shown, type Case } from "./cases.js";

const cases = casesOf(readFileSync(new URL("./sentences.conllu", import.meta.url), "utf8"), "say");

function told(c: Case): string[] {
  const scene = sceneOfCase(c);
  return statementsOf(scene).map((s) => {
    const speaker = s.speaker.length > 0 ? s.speaker.join(", ") : "-";
    return `${speaker} | ${shown(scene.tree.reading.text, s.content)} | ${s.manner} ${s.attitude}`;
  });
}

describe("statements of single sentences", () => {
  it.each(cases.map((c) => [c.text, c] as const))("%s", (_, c) => {
    expect(told(c)).toEqual(c.expected);
  });

  it("holds cases with statements and without", () => {
    expect(cases.filter((c) => c.expected.length === 0).length).toBeGreaterThanOrEqual(10);
  });
});
