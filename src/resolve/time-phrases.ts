/**
 * Time expressions found in words, with what they say before any date is reckoned.
 *
 * Enters the tree; leaves runs of words with their meaning: a day, a month, a weekday, "last week", "two years ago".
 * "May" and "march" as verbs, numbers of troops, resolutions and names are none. After TIMEX3's kinds.
 */
import type { Tree } from "../reading/tree.js";
import type { WordRange } from "../reading/types.js";
import {
  type Unit,
  WEEKDAYS,
  SEASONS,
  UNITS,
  SHIFTS,
  PARTS,
  DAYPARTS,
  BEFORE_MONTH,
  BEFORE_YEAR,
  BEGINS,
  Words,
  monthAt,
  dayNumber,
  yearNumber,
  countAt,
  DEICTIC,
} from "./time-words.js";

/** What an expression says. `shift` counts from the day of publication: -1 last, 0 this, 1 next; null untold. */
export type When =
  | {
      readonly kind: "day";
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly last: { readonly month: number; readonly day: number } | null;
    }
  | {
      readonly kind: "month";
      readonly year: number | null;
      readonly month: number;
      readonly rough: boolean;
      readonly shift: number | null;
    }
  | { readonly kind: "year"; readonly year: number; readonly rough: boolean }
  | {
      readonly kind: "season";
      readonly season: number;
      readonly year: number | null;
      readonly shift: number | null;
    }
  | { readonly kind: "weekday"; readonly weekday: number; readonly shift: number | null }
  | { readonly kind: "unit"; readonly unit: Unit; readonly shift: number; readonly rough: boolean }
  | { readonly kind: "offset"; readonly unit: Unit; readonly count: number; readonly sign: 1 | -1 }
  | { readonly kind: "fixed"; readonly value: string }
  | { readonly kind: "unknown" };

export interface TimePhrase extends WordRange {
  readonly when: When;
}

/** All time phrases of a text, in order, none overlapping. */
export function timePhrases(tree: Tree): TimePhrase[] {
  const found: TimePhrase[] = [];
  const named = inNames(tree);
  for (let i = 0; i < tree.words.length;) {
    const phrase = named.has(i) || !BEGINS.test(tree.words[i]!.text) ? null : at(tree, i);
    if (phrase) found.push(phrase);
    i = phrase ? phrase.end : i + 1;
  }
  return found;
}

/** Words inside names of persons, bodies and places. */
function inNames(tree: Tree): Set<number> {
  const inside = new Set<number>();
  for (const name of tree.reading.names) {
    if (name.type !== "MISC") for (let i = name.first; i < name.end; i++) inside.add(i);
  }
  return inside;
}

type Finder = (words: Words, i: number) => TimePhrase | null;

function at(tree: Tree, i: number): TimePhrase | null {
  const words = new Words(tree, tree.words[i]!.sentence);
  for (const finder of FINDERS) {
    const phrase = finder(words, i);
    if (phrase) return phrase;
  }
  return null;
}

const phrase = (first: number, end: number, when: When): TimePhrase => ({ first, end, when });

/** ", 2015" or "2015" after a date: the year and the word after it. */
function yearAfter(words: Words, i: number): { year: number | null; end: number } {
  const comma = words.at(i) === "," ? 1 : 0;
  const of = words.at(i) === "of" ? 1 : 0;
  const year = yearNumber(words.at(i + comma + of));
  return year ? { year, end: i + comma + of + 1 } : { year: null, end: i };
}

const isTo = (word: string): boolean => ["-", "–", "—", "to", "through", "until"].includes(word);

/** "December 14", "Dec. 14-16, 2015", "January 30 to February 2". */
const monthDay: Finder = (words, i) => {
  const month = monthAt(words, i);
  const day = month ? dayNumber(words.at(i + 1)) : 0;
  if (!day) return null;
  const range = rangeEnd(words, i + 2, month);
  const { year, end } = yearAfter(words, range.end);
  return phrase(i, end, { kind: "day", year, month, day, last: range.last });
};

function rangeEnd(
  words: Words,
  i: number,
  month: number,
): { last: { month: number; day: number } | null; end: number } {
  const from = words.at(i);
  if (!isTo(from)) return { last: null, end: i };
  const other = monthAt(words, i + 1);
  const day = dayNumber(words.at(other ? i + 2 : i + 1));
  if (!day) return { last: null, end: i };
  return { last: { month: other || month, day }, end: i + (other ? 3 : 2) };
}

/** "14 December 2015", "14-16 December". */
const dayMonth: Finder = (words, i) => {
  const day = dayNumber(words.at(i));
  if (!day) return null;
  const month = monthAt(words, i + 1);
  if (month) {
    const { year, end } = yearAfter(words, i + 2);
    return phrase(i, end, { kind: "day", year, month, day, last: null });
  }
  const until = isTo(words.at(i + 1)) ? dayNumber(words.at(i + 2)) : 0;
  const later = until ? monthAt(words, i + 3) : 0;
  if (!later) return null;
  const { year, end } = yearAfter(words, i + 4);
  return phrase(i, end, { kind: "day", year, month: later, day, last: { month: later, day: until } });
};

/** "2015-12-14". */
const isoDay: Finder = (words, i) => {
  const whole = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words.at(i));
  return whole ? phrase(i, i + 1, { kind: "fixed", value: whole[0] }) : null;
};

/** "Monday, Dec. 14", "last Monday", "Tuesday night". */
const weekday: Finder = (words, i) => {
  const shift = SHIFTS[words.at(i)] ?? null;
  const at = shift === null ? i : i + 1;
  const day = WEEKDAYS[words.at(at)];
  if (day === undefined || !/^\p{Lu}/u.test(words.raw(at))) return null;
  const comma = words.at(at + 1) === "," ? 1 : 0;
  const date = monthDay(words, at + 1 + comma) ?? dayMonth(words, at + 1 + comma);
  if (date) return phrase(i, date.end, date.when);
  const end = DAYPARTS.has(words.at(at + 1)) ? at + 2 : at + 1;
  return phrase(i, end, { kind: "weekday", weekday: day, shift });
};

/** "early", "the end of", "mid-" before a month, year or unit. */
function partAt(words: Words, i: number): { rough: boolean; end: number } {
  const word = words.at(i);
  if (!PARTS.has(word)) return { rough: false, end: i };
  if (["middle", "beginning", "end", "start"].includes(word)) {
    return words.at(i + 1) === "of" ? { rough: true, end: i + 2 } : { rough: false, end: i };
  }
  return { rough: true, end: words.at(i + 1) === "-" || words.at(i + 1) === "in" ? i + 2 : i + 1 };
}

/** "March 2011", "early January", "in May", "last December". */
const month: Finder = (words, i) => {
  const part = partAt(words, i);
  const shift = SHIFTS[words.at(part.end)] ?? null;
  const at = shift === null ? part.end : part.end + 1;
  const number = monthAt(words, at);
  if (!number) return null;
  const { year, end } = yearAfter(words, at + 1);
  const told =
    part.rough || shift !== null || year !== null || BEFORE_MONTH.has(words.at(at - 1)) || isLong(words, at);
  return told ? phrase(i, end, { kind: "month", year, month: number, rough: part.rough, shift }) : null;
};

/** Months that are no other word count wherever they stand as modifiers: "the September summit". */
function isLong(words: Words, i: number): boolean {
  return (
    !/^(may|march|mar\.|august|april|june)$/.test(words.at(i)) ||
    words.at(i + 1) === "’s" ||
    words.at(i + 1) === "'s"
  );
}

/** "in 2013", "the 2013 agreement", "late 2015". */
const year: Finder = (words, i) => {
  const part = partAt(words, i);
  const number = yearNumber(words.at(part.end));
  if (!number) return null;
  const before = words.at(part.end - 1);
  const modifier =
    ["compound", "nmod", "amod"].includes(words.relation(part.end)) &&
    words.xpos(part.end + 1).startsWith("NN");
  const told =
    part.rough ||
    (modifier && !/^(resolution|no\.|number|page|room)$/.test(before)) ||
    BEFORE_YEAR.has(before);
  if (!told || /^(%|percent|per|people|troops|dollars|euros)$/.test(words.at(part.end + 1))) return null;
  return phrase(i, part.end + 1, { kind: "year", year: number, rough: part.rough });
};

/** "last summer", "since spring", "the spring of 2014". */
const season: Finder = (words, i) => {
  const shift = SHIFTS[words.at(i)] ?? null;
  const at = shift === null ? i : i + 1;
  const number = SEASONS[words.at(at)];
  if (number === undefined || !words.xpos(at).startsWith("NN")) return null;
  const { year, end } = yearAfter(words, at + 1);
  const told =
    shift !== null ||
    year !== null ||
    ["in", "since", "by", "during", "until", "the"].includes(words.at(i - 1));
  const seasonal =
    words.at(at) !== "fall" && words.at(at) !== "spring" ? true : words.at(i - 1) !== "the" || year !== null;
  return told && seasonal ? phrase(i, end, { kind: "season", season: number, year, shift }) : null;
};

/** "today", "yesterday evening", "this morning", "last night". */
const deictic: Finder = (words, i) => {
  const shift = DEICTIC[words.at(i)];
  if (shift !== undefined) {
    const end = DAYPARTS.has(words.at(i + 1)) ? i + 2 : i + 1;
    return phrase(i, end, { kind: "unit", unit: "day", shift, rough: false });
  }
  const part = DAYPARTS.has(words.at(i + 1));
  if (words.at(i) === "this" && part)
    return phrase(i, i + 2, { kind: "unit", unit: "day", shift: 0, rough: false });
  if (words.at(i) === "last" && words.at(i + 1) === "night")
    return phrase(i, i + 2, { kind: "unit", unit: "day", shift: -1, rough: false });
  return null;
};

/** "last week", "early next month", "the end of this year", "the weekend". */
const unit: Finder = (words, i) => {
  const part = partAt(words, i);
  const the = ["the", "of"].includes(words.at(part.end)) ? 1 : 0;
  const shift = SHIFTS[words.at(part.end + the)];
  if (shift === undefined) return plainUnit(words, i, part, the);
  const name = words.at(part.end + the + 1);
  const found = UNITS[name];
  if (!found || found === "hour" || found === "decade") return null;
  const end = part.end + the + 2;
  if (name.endsWith("s") || (the === 1 && found === "day")) return phrase(i, end, { kind: "unknown" });
  if (the === 1 && part.end === i && shift !== 0) return phrase(i, end, { kind: "unknown" });
  return phrase(i, end, { kind: "unit", unit: found, shift, rough: part.rough });
};

/** "the end of the year", "over the weekend", "the following day". */
function plainUnit(
  words: Words,
  i: number,
  part: { rough: boolean; end: number },
  the: number,
): TimePhrase | null {
  const at = part.end + the;
  const found = UNITS[words.at(at)];
  if (part.rough && the === 1 && (found === "month" || found === "year" || found === "week")) {
    return phrase(i, at + 1, { kind: "unit", unit: found, shift: 0, rough: true });
  }
  if (the === 1 && found === "weekend" && ["over", "during", "at"].includes(words.at(i - 1))) {
    return phrase(i, at + 1, { kind: "unit", unit: "weekend", shift: -1, rough: false });
  }
  const following = ["following", "same"].includes(words.at(at)) && UNITS[words.at(at + 1)];
  return the === 1 && following ? phrase(i, at + 2, { kind: "unknown" }) : null;
}

/** "two years ago", "a week earlier" (of nothing told), "two weeks from now". */
const offset: Finder = (words, i) => {
  const count = countAt(words.at(i));
  const found = UNITS[words.at(i + 1)];
  if (!found) return null;
  const after = words.at(i + 2);
  const several = ["several", "few", "some", "many"].includes(words.at(i));
  if (after === "ago") {
    const when: When = count ? { kind: "offset", unit: found, count, sign: -1 } : { kind: "unknown" };
    return count || several ? phrase(i, i + 3, when) : null;
  }
  if (count && after === "from" && ["now", "today"].includes(words.at(i + 3))) {
    return phrase(i, i + 4, { kind: "offset", unit: found, count, sign: 1 });
  }
  return count && ["earlier", "later", "before"].includes(after)
    ? phrase(i, i + 3, { kind: "unknown" })
    : null;
};

/** "Sept. 11 attacks", "9/11": the one day that is named without its year. */
const september11: Finder = (words, i) => {
  if (words.at(i) === "9/11") return phrase(i, i + 1, { kind: "fixed", value: "2001-09-11" });
  const date = monthDay(words, i);
  if (date?.when.kind !== "day" || date.when.year !== null || date.when.month !== 9 || date.when.day !== 11)
    return null;
  const after = [words.at(date.end), words.at(date.end + 1)];
  const attack = after.some((w) => /^(attacks?|terror|terrorist|hijack)/.test(w));
  return attack ? phrase(i, date.end, { kind: "fixed", value: "2001-09-11" }) : null;
};

const FINDERS: readonly Finder[] = [
  september11,
  isoDay,
  weekday,
  monthDay,
  dayMonth,
  month,
  year,
  season,
  deictic,
  unit,
  offset,
];
