/** Names and families of issues, over sentences with their trees: `# issue = name | family`. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deedNoun } from "../../../src/extract/positions/deeds.js";
import { positionsOf } from "../../../src/extract/positions/positions.js";
import { draftsOf, settled, viewOf } from "../../../src/extract/statements/statements.js";
import { casesOf, sceneOfCase, type Case } from "../statements/cases.js";

const cases = casesOf(readFileSync(new URL("./issues.conllu", import.meta.url), "utf8"), "issue");
const everything = { weights: { bias: 0, of: {} }, least: 0 };

function named(c: Case): string[] {
  const scene = sceneOfCase(c);
  const view = viewOf(scene);
  const statements = settled(
    scene,
    view,
    draftsOf(view).filter((d) => d.score >= 0.4),
  );
  return positionsOf(scene, statements, [], everything).issues.map((i) => `${i.name} | ${i.family}`);
}

describe("issues", () => {
  it.each(cases.map((c) => [c.text, c] as const))("of: %s", (_, c) => {
    expect(named(c)).toEqual(c.expected);
  });

  it("are named by the noun of the deed, where English has one", () => {
    expect(deedNoun("withdraw")).toBe("withdrawal");
    expect(deedNoun("recognise")).toBe("recognition");
    expect(deedNoun("hold")).toBeNull();
  });
});
