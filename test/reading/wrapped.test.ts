import { describe, expect, test } from "vitest";
import { softBreaks } from "../../src/reading/wrapped.js";

const WRAPPED = `The two foreign ministers met in the harbour town on Tuesday evening and
spoke for three hours about the cease-fire, their spokesmen said. Deputy
Minister Halvard Brekke called the talks useful.

A second round is due in May. The mediators hope that it will
end with a paper that both sides can sign.`;

const soft = (text: string): string[] =>
  [...softBreaks(text)].map(
    (at) => `${text.slice(0, at).split(/\s/u).at(-1)}|${text.slice(at + 1).split(/\s/u)[0]}`,
  );

describe("line breaks of wrapped text", () => {
  test("are soft where the next word would not have fitted", () => {
    expect(soft(WRAPPED)).toEqual(["and|spoke", "Deputy|Minister"]);
  });

  test("with carriage returns too", () => {
    expect(softBreaks(WRAPPED.replace(/\n/gu, "\r\n")).size).toBe(2);
  });

  test.each([
    [
      "a paragraph a line",
      `${"The ministers met again and spoke about the border. ".repeat(4)}\n${"They will meet once more in the spring, it is said. ".repeat(4)}`,
    ],
    [
      "a list",
      "Participants:\nHalvard Brekke\nInés Marchetti\nThe envoy of the regional organisation, whose name was not given at once\nOthers",
    ],
    ["short lines", "Roses are red\nviolets are blue"],
    ["one line", "The ministers met again and spoke about the border, and then they left the town."],
    ["nothing", ""],
  ])("keep their force in %s", (_, text) => {
    expect(soft(text)).toEqual([]);
  });
});
