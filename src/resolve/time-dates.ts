/**
 * Expressions of the calendar: days, months, years, weekdays with their dates.
 */
import { partAt, phrase, yearAfter, type Finder } from "./time-meanings.js";
import {
  BEFORE_MONTH,
  BEFORE_YEAR,
  DAYPARTS,
  MONTHS,
  SHIFTS,
  WEEKDAYS,
  dayNumber,
  monthAt,
  yearNumber,
  type Words,
} from "./time-words.js";

const isTo = (word: string): boolean => ["-", "–", "—", "to", "through", "until"].includes(word);

/** "December 14", "Dec. 14-16, 2015", "January 30 to February 2". */
export const monthDay: Finder = (words, i) => {
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
export const dayMonth: Finder = (words, i) => {
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
export const isoDay: Finder = (words, i) => {
  const whole = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words.at(i));
  return whole ? phrase(i, i + 1, { kind: "fixed", value: whole[0] }) : null;
};

/** "Monday, Dec. 14", "last Monday", "Tuesday night". */
export const weekday: Finder = (words, i) => {
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

/** "mid-January" where no blank splits it. */
export const hyphenated: Finder = (words, i) => {
  const [, joined] = /^(?:mid|early|late)-(\p{L}+)$/u.exec(words.at(i)) ?? [];
  const number = joined === undefined ? undefined : MONTHS[joined];
  if (number === undefined) return null;
  const { year, end } = yearAfter(words, i + 1);
  return phrase(i, end, { kind: "month", year, month: number, rough: true, shift: null });
};

/** "March 2011", "early January", "in May", "last December". */
export const month: Finder = (words, i) => {
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
export const year: Finder = (words, i) => {
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

/** "Sept. 11 attacks", "9/11": the one day that is named without its year. */
export const september11: Finder = (words, i) => {
  if (words.at(i) === "9/11") return phrase(i, i + 1, { kind: "fixed", value: "2001-09-11" });
  const date = monthDay(words, i);
  if (date?.when.kind !== "day" || date.when.year !== null || date.when.month !== 9 || date.when.day !== 11)
    return null;
  const after = [words.at(date.end), words.at(date.end + 1)];
  const attack = after.some((w) => /^(attacks?|terror|terrorist|hijack)/.test(w));
  return attack ? phrase(i, date.end, { kind: "fixed", value: "2001-09-11" }) : null;
};
