import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { draftsOf, settled, viewOf } from "../../../src/extract/statements/statements.js";
import { casesOf, sceneOfCase, shown, type Case } from "./cases.js";

const cases = casesOf(readFileSync(new URL("./sentences.conllu", import.meta.url), "utf8"), "say");

/** What the rules find of themselves, before the weighing, which knows the reading model's habits. */
function told(c: Case): string[] {
  const scene = sceneOfCase(c);
  const view = viewOf(scene);
  const kept = draftsOf(view).filter((d) => d.score >= 0.4);
  return settled(scene, view, kept).map((s) => {
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
