import { describe, expect, it } from "vitest";
import { contextOf, evidenceOf, ownWords } from "../../src/query/evidence.js";
import type { GroupedItem } from "../../src/record/parts.js";
import { TEXT, at, makeRecord } from "../store/records.js";

const record = makeRecord();
const statement: GroupedItem = { group: "statements", item: record.statements[0]! };

describe("evidence", () => {
  it("of a statement joins source, cue and content as they stand", () => {
    expect(evidenceOf(statement, TEXT).quotation).toBe("“We expect an honest talk about Syria,” Lavrov told");
  });

  it("marks are the spans of the text they name", () => {
    const words = evidenceOf(statement, TEXT).marks.map((mark) => [
      mark.role,
      TEXT.slice(mark.start, mark.end),
    ]);
    expect(words).toEqual([
      ["content", "“We expect an honest talk about Syria,”"],
      ["source", "Lavrov"],
      ["cue", "told"],
    ]);
  });

  it("puts an ellipsis where words lie between, on one line", () => {
    const item = {
      ...record.statements[0]!,
      source: [],
      cue: [at(TEXT, "Russia demanded")],
      content: [at(TEXT, "the government in Damascus")],
    };
    expect(evidenceOf({ group: "statements", item }, TEXT).quotation).toBe(
      "Russia demanded … the government in Damascus",
    );
  });

  it("counts a fragment inside another once", () => {
    const item = {
      ...record.meetings[0]!,
      evidence: [at(TEXT, "John Kerry in Moscow"), at(TEXT, "Kerry in", 2)],
    };
    expect(evidenceOf({ group: "meetings", item }, TEXT).quotation).toBe("John Kerry in Moscow");
  });

  it("context begins where it says", () => {
    const { context, span } = evidenceOf(statement, TEXT);
    expect(TEXT.slice(context.start, context.start + context.text.length)).toBe(context.text);
    expect(context.start).toBeLessThanOrEqual(span.start);
  });

  it("own words of a statement are what was said, of a position what ought to be, of an act its evidence", () => {
    expect(ownWords(statement, TEXT)).toBe("“We expect an honest talk about Syria,”");
    expect(ownWords({ group: "positions", item: record.positions[0]! }, TEXT)).toBe(
      "the talks include the government in Damascus",
    );
    expect(ownWords({ group: "acts", item: record.acts[0]! }, TEXT)).toBe(
      "A Western diplomat accused Russia of bombing a bakery",
    );
  });

  it("of an item without spans is empty, not a fault", () => {
    const item = { ...record.tracks[0]!, evidence: [] };
    expect(evidenceOf({ group: "tracks", item }, TEXT)).toMatchObject({
      quotation: "",
      span: { start: 0, end: 0 },
    });
  });
});

describe("context", () => {
  const context = (text: string, words: string): string => {
    const { start, end } = contextOf(text, at(text, words));
    return text.slice(start, end);
  };

  it("is the paragraph where it is short", () => {
    expect(context("One.\n\nTwo three. Four.\n\nFive.", "three")).toBe("Two three. Four.");
  });

  it("is whole sentences where the paragraph is long", () => {
    const filler = "Nobody said a word about it all day long. ".repeat(12);
    const shown = context(`${filler}The envoy left. ${filler}`, "The envoy left.");
    expect(shown).toMatch(/^Nobody said/);
    expect(shown).toMatch(/day long\.$/);
    expect(shown.length).toBeLessThan(620);
  });

  it("cuts between words where a sentence never ends", () => {
    const shown = context(`${"word ".repeat(200)}here ${"word ".repeat(200)}`, "here");
    expect(shown).toMatch(/^word (?:word )*here (?:word )*word$/);
  });

  it("of the whole text is the whole text", () => {
    expect(context("All of it.", "All of it.")).toBe("All of it.");
  });
});
