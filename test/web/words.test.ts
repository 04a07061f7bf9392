/** Dates and passages as the pages show them. */
import { expect, it } from "vitest";
import type { FoundItem } from "../../web/src/lib/api.js";
import { contextPassages, sentencePassages } from "../../web/src/lib/passages.js";
import { countLabel, dateWords, dayWords, seenWords, termWords } from "../../web/src/lib/words.js";

type Evidence = FoundItem["evidence"];

function evidence(
  text: string,
  ...parts: readonly (readonly [words: string, role: "evidence" | "date"])[]
): Evidence {
  const marks = parts.map(([words, role]) => {
    const start = 100 + text.indexOf(words);
    return { start, end: start + words.length, role };
  });
  const own = marks.filter((mark) => mark.role === "evidence");
  const span = { start: own[0]?.start ?? 100, end: own.at(-1)?.end ?? 100 };
  return { quotation: "", span, context: { start: 100, text }, marks };
}

function meeting(date: string | null, of: Evidence): FoundItem {
  return {
    group: "meetings",
    item: { date },
    article: { published: "2015-12-15" },
    evidence: of,
  } as FoundItem;
}

it.each([
  ["2015-12-15", "15 December 2015"],
  ["2016-01", "January 2016"],
  ["2016-01~", "about January 2016"],
  ["2015-12-14/2015-12-16", "14 to 16 December 2015"],
  ["2015-12-30/2016-01-02", "30 December 2015 to 2 January 2016"],
  ["2016-01/..", "from January 2016"],
  ["2016-21", "spring 2016"],
  ["201X", "2010s"],
  ["2016?", "2016 (uncertain)"],
])("%s is %s", (date, words) => {
  expect(dateWords(date)).toBe(words);
});

it.each([
  ["in early January", "early Jan 2016"],
  ["at the end of January", "late Jan 2016"],
  ["some time in January", "about Jan 2016"],
])("a month that is only about so, told as '%s', is %s", (told, words) => {
  const of = evidence(`They are to meet ${told}.`, ["to meet", "evidence"], [told, "date"]);
  expect(dayWords(meeting("2016-01~", of))).toBe(words);
});

it("an item without a day of its own has its article's", () => {
  expect(dayWords(meeting(null, evidence("They met.", ["met", "evidence"])))).toBe("15 Dec 2015");
});

it("words far apart are two passages, each with its sentence", () => {
  const text = `The two met. ${"Nothing else happened. ".repeat(20)}\nIt was a good meeting. He left.`;
  const of = evidence(text, ["two met", "evidence"], ["good meeting", "evidence"]);
  expect(sentencePassages(of).map((passage) => passage.text)).toEqual([
    "The two met.",
    "It was a good meeting.",
  ]);
  expect(contextPassages(of)).toHaveLength(2);
});

it("words of one sentence are one passage, and no passage is told twice", () => {
  const long = `They met ${"and talked at length ".repeat(15)}before they parted. It rained.`;
  const of = evidence(long, ["met", "evidence"], ["parted", "evidence"]);
  expect(sentencePassages(of)).toHaveLength(1);
  expect(sentencePassages(of)[0]?.text.endsWith("parted.")).toBe(true);
  const near = evidence("They met on Monday. It rained.", ["met", "evidence"]);
  expect(contextPassages(near)).toEqual([near.context]);
});

it.each([
  ["2004-03-09", null, "9 March 2004 to …"],
  [null, "2012-06", "… to June 2012"],
  ["1994-01-01", "2004-03-09", "1 Jan 1994 to 9 March 2004"],
  ["2005", "2005", "2005"],
  [null, null, "… to …"],
])("a term from %j to %j is %j", (from, to, words) => {
  expect(termWords({ from, to })).toBe(words);
});

it.each([
  [1, "2016-01-05", "2016-01-05", "1 article, 5 Jan 2016"],
  [3, "2016-01-05", "2016-03-07", "3 articles, 5 Jan 2016 to 7 March 2016"],
  [2, null, "2016-03-07", "2 articles, 7 March 2016"],
  [2, null, null, "2 articles"],
])("seen in %j, first %j and last %j, is %j", (articles, first, last, words) => {
  const at = (published: string | null) => ({ article: "a", outlet: null, title: null, published });
  expect(seenWords({ articles, first: at(first), last: at(last) })).toBe(words);
});

it.each([
  ["acts", 1, "act"],
  ["acts", 0, "acts"],
  ["statements", 12, "statements"],
] as const)("a count of %s that is %i is of %j", (group, n, words) => {
  expect(countLabel(group, n)).toBe(words);
});
