/**
 * Cases for the rules of meetings: short texts with their trees, who is named, and the meetings that they tell.
 *
 * `# meeting = status format: A, B` is a meeting that must be found; nothing else may be. `# next` stands between the
 * sentences of a text.
 */
import { readFileSync } from "node:fs";
import type { Scene } from "../../../src/extract/scene.js";
import { casesOf, sceneOfCase, type Case } from "../acts/cases.js";

export interface MeetingCase extends Case {
  readonly meetings: readonly string[];
}

export function casesOfMeetings(): MeetingCase[] {
  const file = readFileSync(new URL("./sentences.conllu", import.meta.url), "utf8");
  return casesOf(file.replaceAll("\n# next\n", "\n \n")).map((c) => ({
    ...c,
    meetings: [...c.conllu.matchAll(/^# meeting = (.*)$/gmu)].map((m) => m[1]!),
  }));
}

/** The scene of a case whose actors are all known ones. */
export function sceneOfMeetings(c: Case): Scene {
  const scene = sceneOfCase(c);
  const actors = scene.referents.actors.map((a) => ({ ...a, known: "knowledge" as const }));
  return {
    ...scene,
    referents: { ...scene.referents, actors },
    actors: new Map(actors.map((a) => [a.id, a])),
  };
}
