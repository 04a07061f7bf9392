import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { positionsOf } from "../../../src/extract/positions/positions.js";
import { statementsOf } from "../../../src/extract/statements/statements.js";
import { casesOf, sceneOfCase, shown, type Case } from "../statements/cases.js";

const cases = casesOf(readFileSync(new URL("./sentences.conllu", import.meta.url), "utf8"), "hold");

function told(c: Case): string[] {
  const scene = sceneOfCase(c);
  const { positions } = positionsOf(scene, statementsOf(scene), []);
  return positions.map((p) => `${p.actor} ${p.stance} | ${shown(scene.tree.reading.text, p.proposition)}`);
}

describe("positions of single sentences", () => {
  it.each(cases.map((c) => [c.text, c] as const))("%s", (_, c) => {
    expect(told(c)).toEqual(c.expected);
  });
});
