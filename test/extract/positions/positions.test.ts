import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { candidatesOf, positionsOf } from "../../../src/extract/positions/positions.js";
import { draftsOf, settled, viewOf } from "../../../src/extract/statements/statements.js";
import { spansOf } from "../../../src/extract/statements/ranges.js";
import type { Scene } from "../../../src/extract/scene.js";
import type { Statement } from "../../../src/record/record.js";
import { casesOf, sceneOfCase, shown, type Case } from "../statements/cases.js";

const cases = casesOf(readFileSync(new URL("./sentences.conllu", import.meta.url), "utf8"), "hold");

function statementsIn(scene: Scene): Statement[] {
  const view = viewOf(scene);
  return settled(
    scene,
    view,
    draftsOf(view).filter((d) => d.score >= 0.4),
  );
}

/** What the rules of stances, oughts and nouns find; what they find but weakly is left to the weighing. */
function told(c: Case): string[] {
  const scene = sceneOfCase(c);
  const found = candidatesOf(scene, statementsIn(scene), []).filter(
    (p) => !/weak|^stated|intent/u.test(p.rule),
  );
  return found.flatMap((p) => {
    const words = shown(scene.tree.reading.text, spansOf(scene.tree, p.proposition));
    return p.actors.map((actor) => `${actor} ${p.stance} | ${words}`);
  });
}

/** Keeps whatever the rules find. */
const EVERYTHING = { weights: { bias: 0, of: {} }, least: 0 };

describe("positions of single sentences", () => {
  it.each(cases.map((c) => [c.text, c] as const))("%s", (_, c) => {
    expect(told(c)).toEqual(c.expected);
  });

  it("gives each actor a position of its own and all of them the same issue", () => {
    const shared = cases.find((c) => c.text.includes("back the cease-fire"))!;
    const scene = sceneOfCase(shared);
    const { positions, issues } = positionsOf(scene, statementsIn(scene), [], EVERYTHING);
    expect(positions.map((p) => p.actor)).toEqual(["Norland", "Vestria"]);
    expect(new Set(positions.map((p) => p.issue)).size).toBe(1);
    expect(issues).toHaveLength(1);
    expect(issues[0]!.family).toBe("security");
  });
});
