/** Time expressions, the day of publication and the verb, and what they come to; Tuesday, 15 December 2015 unless told. */
import { describe, expect, it } from "vitest";
import { treeOf } from "../../src/reading/tree.js";
import { timesOf } from "../../src/resolve/times.js";
import { readingOf } from "./readings.js";

const VERBS: Readonly<Record<string, string>> = {
  met: "They/PRP/2/nsubj met/VBD/0/root",
  "have met": "They/PRP/3/nsubj have/VBP/3/aux met/VBN/0/root",
  "will meet": "They/PRP/3/nsubj will/MD/3/aux meet/VB/0/root",
  "would meet": "They/PRP/3/nsubj would/MD/3/aux meet/VB/0/root",
  "agreed to meet": "They/PRP/2/nsubj agreed/VBD/0/root to/TO/4/mark meet/VB/2/xcomp",
  "are meeting": "They/PRP/3/nsubj are/VBP/3/aux meeting/VBG/0/root",
  "is scheduled": "It/PRP/3/nsubj is/VBZ/3/aux scheduled/VBN/0/root",
  "was scheduled": "It/PRP/3/nsubj was/VBD/3/aux scheduled/VBN/0/root",
};
const PREPOSITIONS = new Set(
  "on in since by until for during of over from before after at to within".split(" "),
);

function xposOf(word: string): string {
  if (/^\d/.test(word)) return "CD";
  if (/^(the|this|a|an)$/i.test(word)) return "DT";
  if (/^(last|next|early|late|past|coming|same|following)$/.test(word)) return "JJ";
  if (/^(ago|later|earlier)$/.test(word)) return "RB";
  if (/^[,-]$/.test(word)) return ",";
  if (/^(two|three|several)$/.test(word)) return "CD";
  return /^[A-Z]/.test(word) ? "NNP" : "NN";
}

/** A clause with a time at its end: prepositions are its cases, its last word its head. */
function clauseWith(verb: string, expression: string): string {
  const start = VERBS[verb]!;
  const offset = start.split(" ").length;
  const words = expression.split(" ");
  const head = offset + words.length;
  const tokens = words.map((word, i) => {
    if (i === words.length - 1) return `${word}/${xposOf(word)}/${offset}/obl`;
    if (PREPOSITIONS.has(word)) return `${word}/IN/${head}/case`;
    return `${word}/${xposOf(word)}/${head}/${word === "," ? "punct" : "compound"}`;
  });
  return `${start} ${tokens.join(" ")}`;
}

function timesIn(sentence: string, published: string | null): (string | null)[] {
  return timesOf(treeOf(readingOf(sentence)), published).map((t) => t.value);
}

type Case = readonly [verb: string, expression: string, value: string | null];

const TUESDAY: readonly Case[] = [
  ["met", "on Monday", "2015-12-14"],
  ["met", "on Tuesday", "2015-12-15"],
  ["met", "on Friday", "2015-12-11"],
  ["have met", "on Friday", "2015-12-11"],
  ["will meet", "on Monday", "2015-12-21"],
  ["will meet", "on Tuesday", "2015-12-15"],
  ["would meet", "on Friday", "2015-12-18"],
  ["agreed to meet", "on Friday", "2015-12-18"],
  ["are meeting", "on Wednesday", "2015-12-16"],
  ["is scheduled", "for Friday", "2015-12-18"],
  ["was scheduled", "for Friday", "2015-12-18"],
  ["met", "last Tuesday", "2015-12-08"],
  ["met", "last Friday", "2015-12-11"],
  ["will meet", "next Tuesday", "2015-12-22"],
  ["will meet", "next Friday", "2015-12-18"],
  ["met", "Monday night", "2015-12-14"],
  ["met", "on Monday , Dec. 14", "2015-12-14"],
  ["met", "on Dec. 1", "2015-12-01"],
  ["met", "on December 1st", "2015-12-01"],
  ["will meet", "on January 25", "2016-01-25"],
  ["met", "on January 25", "2015-01-25"],
  ["will meet", "on 25 January", "2016-01-25"],
  ["met", "on 30 October 2015", "2015-10-30"],
  ["met", "on October 30 , 2013", "2013-10-30"],
  ["met", "on November 14 - 16", "2015-11-14/2015-11-16"],
  ["will meet", "from January 30 to February 2", "2016-01-30/2016-02-02"],
  ["met", "on 14 - 16 November", "2015-11-14/2015-11-16"],
  ["met", "on 2015-11-14", "2015-11-14"],
  ["met", "in March 2011", "2011-03"],
  ["met", "in November", "2015-11"],
  ["met", "in December", "2015-12"],
  ["will meet", "in January", "2016-01"],
  ["will meet", "in early January", "2016-01~"],
  ["met", "in late November", "2015-11~"],
  ["met", "in May", "2015-05"],
  ["met", "last May", "2015-05"],
  ["met", "in March", "2015-03"],
  ["will meet", "next March", "2016-03"],
  ["met", "in 2013", "2013"],
  ["met", "in late 2013", "2013~"],
  ["met", "since 2011", "2011"],
  ["met", "today", "2015-12-15"],
  ["met", "yesterday", "2015-12-14"],
  ["will meet", "tomorrow", "2015-12-16"],
  ["met", "yesterday evening", "2015-12-14"],
  ["met", "this morning", "2015-12-15"],
  ["met", "last night", "2015-12-14"],
  ["met", "last week", "2015-12-07/2015-12-13"],
  ["will meet", "this week", "2015-12-14/2015-12-20"],
  ["will meet", "next week", "2015-12-21/2015-12-27"],
  ["met", "last month", "2015-11"],
  ["will meet", "next month", "2016-01"],
  ["will meet", "early next month", "2016-01~"],
  ["met", "last year", "2014"],
  ["will meet", "next year", "2016"],
  ["will meet", "by the end of the year", "2015~"],
  ["will meet", "by the end of the month", "2015-12~"],
  ["met", "over the weekend", "2015-12-12/2015-12-13"],
  ["met", "last weekend", "2015-12-12/2015-12-13"],
  ["will meet", "this weekend", "2015-12-19/2015-12-20"],
  ["met", "last summer", "2015-22"],
  ["met", "in the spring of 2014", "2014-21"],
  ["met", "two days ago", "2015-12-13"],
  ["met", "two years ago", "2013~"],
  ["met", "two weeks ago", "2015-12-01~"],
  ["met", "a month ago", "2015-11~"],
  ["will meet", "two weeks from now", "2015-12-29~"],
];

/** Expressions that are times without a value. */
const UNRESOLVED: readonly Case[] = [
  ["met", "several years ago", null],
  ["met", "the following day", null],
  ["met", "the same day", null],
  ["met", "two days later", null],
  ["met", "a week earlier", null],
  ["met", "in the last days", null],
];

describe("times against the day of publication", () => {
  it.each([...TUESDAY, ...UNRESOLVED])("%s %s: %s", (verb, expression, value) => {
    expect(timesIn(clauseWith(verb, expression), "2015-12-15")).toEqual([value]);
  });
});

describe("times on other days", () => {
  it.each([
    ["2016-01-04", "met", "in December", "2015-12"],
    ["2016-01-04", "met", "on Dec. 28", "2015-12-28"],
    ["2016-01-04", "will meet", "on Jan. 25", "2016-01-25"],
    ["2015-12-28", "will meet", "next month", "2016-01"],
    ["2016-03-01", "met", "yesterday", "2016-02-29"],
    ["2016-03-01", "met", "last month", "2016-02"],
    ["2016-01-03", "met", "last week", "2015-12-21/2015-12-27"],
    ["2016-01-03", "met", "over the weekend", "2016-01-02/2016-01-03"],
    ["2016-01-03", "met", "on Sunday", "2016-01-03"],
    ["2016-02-15", "met", "last winter", "2015-24"],
  ])("%s: %s %s: %s", (published, verb, expression, value) => {
    expect(timesIn(clauseWith(verb, expression), published)).toEqual([value]);
  });
});

describe("times without a day of publication", () => {
  it.each([
    ["met", "on Monday", null],
    ["met", "last week", null],
    ["met", "two years ago", null],
    ["will meet", "in January", null],
    ["met", "on Dec. 14", null],
    ["met", "today", null],
    ["met", "in March 2011", "2011-03"],
    ["met", "on 30 October 2015", "2015-10-30"],
    ["met", "in 2013", "2013"],
  ])("%s %s: %s", (verb, expression, value) => {
    expect(timesIn(clauseWith(verb, expression), null)).toEqual([value]);
  });
});

describe("words that are no times", () => {
  it.each([
    ["a modal", "They/PRP/3/nsubj May/MD/3/aux meet/VB/0/root"],
    ["a verb at the start", "March/VB/0/root with/IN/3/case us/PRP/1/obl"],
    ["a march", "The/DT/2/det march/NN/3/nsubj began/VBD/0/root"],
    ["an order", "a/DT/3/det second/JJ/3/amod round/NN/0/root"],
    ["hours", "a/DT/5/det 24/CD/4/nummod -/HYPH/4/punct hour/NN/5/compound truce/NN/0/root"],
    ["troops", "some/DT/2/advmod 2000/CD/3/nummod troops/NNS/0/root"],
    ["a resolution", "under/IN/2/case resolution/NN/0/root 2254/CD/2/nummod"],
    ["a surname", "Theresa/NNP/3/nsubj/B-PER May/NNP/1/flat/I-PER agreed/VBD/0/root"],
    ["a city", "in/IN/2/case August/NNP/0/root/B-LOC"],
    ["a spring of water", "near/IN/3/case the/DT/3/det spring/NN/0/root"],
    ["a fall of a town", "the/DT/2/det fall/NN/0/root of/IN/4/case Aleppo/NNP/2/nmod/B-LOC"],
    ["a duration", "for/IN/3/case two/CD/3/nummod weeks/NNS/0/root"],
    ["a day of the week in small letters", "a/DT/3/det sun/NN/3/compound hat/NN/0/root"],
    ["a house number", "at/IN/3/case 10/CD/3/nummod Street/NNP/0/root"],
    ["a number of people", "killed/VBD/0/root 2015/CD/3/nummod people/NNS/1/obj"],
    ["last as a verb", "It/PRP/3/nsubj will/MD/3/aux last/VB/0/root"],
    ["last of a list", "the/DT/3/det last/JJ/3/amod round/NN/0/root"],
    ["next steps", "the/DT/3/det next/JJ/3/amod steps/NNS/0/root"],
    ["an organisation", "Agenda/NNP/0/root/B-ORG 2030/CD/1/nummod/I-ORG"],
    ["past as a preposition", "past/IN/2/case Aleppo/NNP/0/root/B-LOC"],
    ["august as an adjective", "an/DT/3/det august/JJ/3/amod body/NN/0/root"],
    ["this day and age", "this/DT/2/det agreement/NN/0/root"],
  ])("%s", (_, sentence) => {
    expect(timesIn(sentence, "2015-12-15")).toEqual([]);
  });
});

describe("the clause decides", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      "said on Monday that he would meet on Friday",
      "He/PRP/2/nsubj said/VBD/0/root on/IN/4/case Monday/NNP/2/obl that/IN/8/mark he/PRP/8/nsubj would/MD/8/aux meet/VB/2/ccomp on/IN/10/case Friday/NNP/8/obl",
      "2015-12-14 2015-12-18",
    ],
    [
      "talks due on Friday were put off",
      "Talks/NNS/6/nsubj due/JJ/1/amod on/IN/4/case Friday/NNP/2/obl were/VBD/6/aux postponed/VBN/0/root",
      "2015-12-18",
    ],
    ["the noun's clause", "Talks/NNS/4/nsubj on/IN/3/case Friday/NNP/1/nmod failed/VBD/0/root", "2015-12-11"],
    [
      "a possessive day",
      "They/PRP/3/nsubj will/MD/3/aux attend/VB/0/root Friday/NNP/6/nmod 's/POS/4/case summit/NN/3/obj",
      "2015-12-18",
    ],
    [
      "attacks of one day",
      "the/DT/4/det Sept./NNP/4/compound 11/CD/2/nummod attacks/NNS/0/root",
      "2001-09-11",
    ],
    [
      "might have met",
      "They/PRP/4/nsubj might/MD/4/aux have/VB/4/aux met/VBN/0/root on/IN/6/case Friday/NNP/4/obl",
      "2015-12-11",
    ],
    [
      "until a day ahead",
      "The/DT/2/det truce/NN/3/nsubj holds/VBZ/0/root until/IN/5/case Friday/NNP/3/obl",
      "2015-12-18",
    ],
    [
      "what is called for lies ahead",
      "They/PRP/2/nsubj called/VBD/0/root for/IN/4/case talks/NNS/2/obl in/IN/6/case January/NNP/4/nmod",
      "2016-01",
    ],
    [
      "what is called for, past another phrase",
      "They/PRP/2/nsubj called/VBD/0/root in/IN/4/case Geneva/NNP/2/obl for/IN/6/case talks/NNS/2/obl in/IN/8/case January/NNP/2/obl",
      "2016-01",
    ],
    [
      "what is agreed to lies ahead",
      "They/PRP/2/nsubj agreed/VBD/0/root to/IN/4/case talks/NNS/2/obl in/IN/6/case January/NNP/2/obl",
      "2016-01",
    ],
    [
      "what is announced for a month",
      "They/PRP/2/nsubj announced/VBD/0/root elections/NNS/2/obj for/IN/5/case March/NNP/2/obl",
      "2016-03",
    ],
    [
      "what was announced in a month",
      "They/PRP/2/nsubj announced/VBD/0/root elections/NNS/2/obj in/IN/5/case March/NNP/2/obl",
      "2015-03",
    ],
    [
      "an invitation",
      "They/PRP/2/nsubj invited/VBD/0/root him/PRP/2/obj to/IN/5/case Geneva/NNP/2/obl in/IN/7/case January/NNP/2/obl",
      "2016-01",
    ],
    [
      "a flight lies back",
      "They/PRP/2/nsubj flew/VBD/0/root to/IN/4/case Geneva/NNP/2/obl in/IN/6/case January/NNP/2/obl",
      "2015-01",
    ],
    [
      "a term that is given",
      "They/PRP/2/nsubj gave/VBD/0/root Norland/NNP/2/obj until/IN/5/case January/NNP/2/obl",
      "2016-01",
    ],
    [
      "how long one waited",
      "They/PRP/2/nsubj waited/VBD/0/root until/IN/4/case January/NNP/2/obl",
      "2015-01",
    ],
    [
      "a deadline whatever the tree says",
      "They/PRP/2/nsubj set/VBD/0/root a/DT/4/det deadline/NN/2/obj of/IN/7/case Jan./NNP/7/compound 25/CD/2/obl",
      "2016-01-25",
    ],
    [
      "a month with a hyphen that nothing splits",
      "A/DT/2/det meeting/NN/0/root planned/VBN/2/acl for/IN/5/case mid-January/NNP/3/obl",
      "2016-01~",
    ],
    [
      "moved to a month",
      "It/PRP/3/nsubj was/VBD/3/aux moved/VBN/0/root to/IN/5/case February/NNP/3/obl",
      "2016-02",
    ],
    [
      "the day of the call itself lies back",
      "They/PRP/2/nsubj called/VBD/0/root for/IN/4/case talks/NNS/2/obl on/IN/6/case Monday/NNP/2/obl",
      "2015-12-14",
    ],
    ["a fragment looks back", "Talks/NNS/0/root on/IN/3/case Friday/NNP/1/nmod", "2015-12-11"],
  ];
  it.each(cases)("%s", (_, sentence, values) => {
    expect(timesIn(sentence, "2015-12-15").join(" ")).toBe(values);
  });
});
