import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { meetingsOf } from "../../../src/extract/meetings/meetings.js";
import type { Meeting } from "../../../src/record/record.js";
import type { Scene } from "../../../src/extract/scene.js";
import { casesOf, sceneOfCase, type Case } from "../acts/cases.js";

/**
 * `# meeting = status format: A, B` is a meeting that must be found; nothing else may be. `# next` stands between the
 * sentences of a text.
 */
const file = readFileSync(new URL("./sentences.conllu", import.meta.url), "utf8");
const cases = casesOf(file.replaceAll("\n# next\n", "\n \n")).map((c) => ({
  ...c,
  meetings: [...c.conllu.matchAll(/^# meeting = (.*)$/gmu)].map((m) => m[1]!),
}));

/** The scene of a case whose actors are all known ones. */
function sceneOf(c: Case): Scene {
  const scene = sceneOfCase(c);
  const actors = scene.referents.actors.map((a) => ({ ...a, known: "knowledge" as const }));
  return {
    ...scene,
    referents: { ...scene.referents, actors },
    actors: new Map(actors.map((a) => [a.id, a])),
  };
}

const told = (m: Meeting): string => `${m.status} ${m.format}: ${[...m.participants].sort().join(", ")}`;

describe("meetings of short texts", () => {
  it.each(cases.map((c) => [c.text, c] as const))("%s", (_, c) => {
    expect(meetingsOf(sceneOf(c), c.statements).map(told)).toEqual(c.meetings);
  });

  it("holds as many cases as promised, a third of them without any meeting", () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(cases.filter((c) => c.meetings.length === 0).length * 3).toBeGreaterThanOrEqual(cases.length);
  });

  it("shows words that stand in the text", () => {
    for (const c of cases) {
      for (const meeting of meetingsOf(sceneOf(c), c.statements)) {
        expect(meeting.evidence.length).toBeGreaterThan(0);
        for (const span of meeting.evidence) expect(c.text.slice(span.start, span.end)).not.toBe("");
      }
    }
  });
});
