import { describe, expect, it } from "vitest";
import { afterDatelines } from "../../src/reading/dateline.js";
import { featuresOf } from "../../src/reading/features.js";
import { findWords } from "../../src/reading/words.js";

/** The word with which the report begins, for every dateline of a text. */
function begins(text: string): string[] {
  const words = findWords(text);
  const forms = words.map((w) => text.slice(w.start, w.end));
  const before = featuresOf(text, words).map((f) => f.before);
  return [...afterDatelines(forms, before)].map((i) => forms[i]!);
}

describe("datelines", () => {
  it.each([
    ["GENEVA, Jan 25 - Talks were put off.", ["Talks"]],
    ["MOSCOW — Ministers met.", ["Ministers"]],
    ["Beirut (AP) — Shells fell.", ["Shells"]],
    ["NEW YORK (Reuters) - The council sat.", ["The"]],
    ["Talks put off\n\nVIENNA, Nov 14 - Envoys gathered.", ["Envoys"]],
    ["A headline\nTUNIS, Tunisia (AP) -- Delegates voted.", ["Delegates"]],
  ])("%s", (text, words) => {
    expect(begins(text)).toEqual(words);
  });

  it.each([
    "Talks - and more talks.",
    "Syria - a chronology",
    "The minister - a lawyer - resigned.",
    "GENEVA is cold in January.",
    "They met in GENEVA - again.",
    "U.S.-led talks began.",
    "-",
    "",
  ])("none in %j", (text) => {
    expect(begins(text)).toEqual([]);
  });
});
