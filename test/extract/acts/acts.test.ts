import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { actsOf } from "../../../src/extract/acts/acts.js";
import { casesOf, sceneOfCase, told } from "./cases.js";

const cases = casesOf(readFileSync(new URL("./sentences.conllu", import.meta.url), "utf8"));

describe("acts of single sentences", () => {
  it.each(cases.map((c) => [c.text, c] as const))("%s", (_, c) => {
    const acts = actsOf(sceneOfCase(c), c.statements);
    expect(acts.map(told).sort()).toEqual([...c.acts].sort());
  });

  it("holds as many cases as promised, a third of them without any act", () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(cases.filter((c) => c.acts.length === 0).length * 3).toBeGreaterThanOrEqual(cases.length - 3);
  });
});
