import { describe, expect, it } from "vitest";
import { meetingsOf } from "../../../src/extract/meetings/meetings.js";
import type { Meeting } from "../../../src/record/record.js";
import { casesOfMeetings, sceneOfMeetings } from "./cases.js";

const cases = casesOfMeetings();

const told = (m: Meeting): string => `${m.status} ${m.format}: ${[...m.participants].sort().join(", ")}`;

describe("meetings of short texts", () => {
  it.each(cases.map((c) => [c.text, c] as const))("%s", (_, c) => {
    expect(meetingsOf(sceneOfMeetings(c), c.statements).map(told)).toEqual(c.meetings);
  });

  it("holds as many cases as promised, a third of them without any meeting", () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(cases.filter((c) => c.meetings.length === 0).length * 3).toBeGreaterThanOrEqual(cases.length);
  });

  it("shows words that stand in the text", () => {
    for (const c of cases) {
      for (const meeting of meetingsOf(sceneOfMeetings(c), c.statements)) {
        expect(meeting.evidence.length).toBeGreaterThan(0);
        for (const span of meeting.evidence) expect(c.text.slice(span.start, span.end)).not.toBe("");
      }
    }
  });
});
