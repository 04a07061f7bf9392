/** Texts that are about no talks at all: nothing of diplomacy may be found in them. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Pipeline } from "../../src/pipeline/read.js";
import { articleIn, FOLDER, HAS_MODEL, realPipeline } from "./fixtures.js";

const PLAIN = join(FOLDER, "plain");

describe.skipIf(!HAS_MODEL)("plain texts", () => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await realPipeline();
  });
  afterAll(async () => {
    await pipeline.close();
  });

  describe.each(readdirSync(PLAIN).sort())("%s", (file) => {
    it("holds no meeting, act or position", async () => {
      const article = await articleIn(join(PLAIN, file));
      const record = await pipeline.read({ ...article, published: "2016-10-20" });
      const words = (evidence: readonly { start: number; end: number }[]): string[] =>
        evidence.map((span) => article.text.slice(span.start, span.end));
      expect(record.meetings.map((meeting) => words(meeting.evidence))).toEqual([]);
      expect(record.acts.map((act) => [act.type, ...words(act.evidence)])).toEqual([]);
      expect(record.positions.map((position) => words(position.proposition))).toEqual([]);
    });
  });
});
