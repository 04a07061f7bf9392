import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { figuresOf } from "../../../src/extract/figures/figures.js";
import { casesOf, sceneOfCase, type Case } from "../statements/cases.js";

const cases = casesOf(readFileSync(new URL("./sentences.conllu", import.meta.url), "utf8"), "figure");

function told(c: Case): string[] {
  return figuresOf(sceneOfCase(c)).map((f) => {
    const bounds = f.low === null && f.high === null ? "-" : `${f.low ?? ""}-${f.high ?? ""}`;
    return `${f.value} ${bounds} ${f.rule.replace("figures/", "")} ${f.unit}`;
  });
}

describe("figures of single sentences", () => {
  it.each(cases.map((c) => [c.text, c] as const))("%s", (_, c) => {
    expect(told(c)).toEqual(c.expected);
  });
});
