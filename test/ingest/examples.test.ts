import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findInputs, ingest } from "../../src/ingest/ingest.js";

const { inputs, faults } = await findInputs(["examples"]);
const outcomes = (await Promise.all(inputs.map((input) => ingest(input, {})))).flat();

describe("the examples", () => {
  it("are at least ten, and README.md tells of each", () => {
    expect(faults).toEqual([]);
    expect(inputs.length).toBeGreaterThanOrEqual(10);
    const told = [...readFileSync("examples/README.md", "utf8").matchAll(/`([^`]+\.(?:txt|html))`/g)];
    expect(told.map((match) => `examples/${match[1]!}`)).toEqual(inputs);
  });

  it.each(outcomes.map((outcome) => [outcome.origin, outcome.result] as const))("%s", (origin, result) => {
    if (!result.ok) throw new Error(result.fault.what);
    const { article, notes, raw } = result.value;
    expect(notes).toEqual([]);
    expect(article.published).toMatch(/^201[56]-\d\d-\d\d$/);
    expect(article.url).toContain(".example/");
    expect(article.outlet).not.toBeNull();
    expect(article.text.startsWith(article.title!)).toBe(true);
    expect(raw === null).toBe(!origin.endsWith(".html"));
    const words = article.text.split(/\s+/).length;
    expect(words).toBeGreaterThan(350);
    expect(words).toBeLessThan(620);
    expect(article.text).not.toMatch(
      /cookie|newsletter|copyright|subscribe|read also|briefing|photograph:|©/i,
    );
  });
});
