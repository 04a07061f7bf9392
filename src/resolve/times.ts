/**
 * Times: expressions resolved to EDTF against the day of publication.
 *
 * A direction (`directions.ts`) chooses the year and the week. The day of publication itself fits both. Without it
 * relative expressions have no value; months and days without a year neither.
 */
import { trimmedSpan, type Tree } from "../reading/tree.js";
import type { Edtf } from "../record/record.js";
import type { Time } from "../record/referents.js";
import { addDays, addMonths, dayOf, mondayOf, monthOf, weekdayOf } from "./calendar.js";
import { headOf } from "./phrases.js";
import { directionAt, type Direction } from "./directions.js";
import type { When } from "./time-meanings.js";
import { timePhrases } from "./time-phrases.js";

/** The times of a text, in order. */
export function timesOf(tree: Tree, published: string | null): Time[] {
  return timePhrases(tree).map((phrase) => {
    const head = headOf(tree, phrase);
    const { first, end } = phrase;
    const value = valueOf(phrase.when, published, () => directionAt(tree, phrase, head));
    return { head, first, end, span: trimmedSpan(tree.reading, phrase), value };
  });
}

/** The EDTF value of an expression; null where it needs a day of publication that nobody told. */
export function valueOf(when: When, published: string | null, direction: () => Direction): Edtf | null {
  switch (when.kind) {
    case "fixed":
      return when.value;
    case "unknown":
      return null;
    case "year":
      return `${when.year}${when.rough ? "~" : ""}`;
    case "day":
      return dayValue(when, published, direction);
    case "month":
      return monthValue(when, published, direction);
    case "season":
      return seasonValue(when, published, direction);
    default:
      return published === null ? null : relativeValue(when, published, direction);
  }
}

function dayValue(
  when: When & { kind: "day" },
  published: string | null,
  direction: () => Direction,
): Edtf | null {
  const year = when.year ?? yearFor((y) => dayOf(y, when.month, when.day), published, direction);
  if (year === null) return null;
  const first = dayOf(year, when.month, when.day);
  if (!when.last || first === null) return first;
  const over = when.last.month < when.month ? 1 : 0;
  const last = dayOf(year + over, when.last.month, when.last.day);
  return last === null ? first : `${first}/${last}`;
}

/** The year that puts a date on the side of publication where the clause looks. */
function yearFor(
  make: (year: number) => string | null,
  published: string | null,
  direction: () => Direction,
): number | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  const date = make(year);
  if (date === null) return year;
  if (date === published) return year;
  if (direction() === "forward") return date > published || isJustPast(date, published) ? year : year + 1;
  return date < published || isJustAhead(date, published) ? year : year - 1;
}

/** Deadlines told in the present tense a little after they passed; dates told in the past tense a little ahead. */
function isJustPast(date: string, day: string): boolean {
  return addDays(date, 60) >= day;
}

function isJustAhead(date: string, day: string): boolean {
  return addDays(day, 60) >= date;
}

function monthValue(
  when: When & { kind: "month" },
  published: string | null,
  direction: () => Direction,
): Edtf | null {
  const rough = when.rough ? "~" : "";
  if (when.year !== null) return monthOf(when.year, when.month) + rough;
  const told = (): Direction => (when.shift === -1 ? "back" : when.shift === 1 ? "forward" : direction());
  const year = yearForMonth(when.month, published, told);
  return year === null ? null : monthOf(year, when.month) + rough;
}

function yearForMonth(month: number, published: string | null, direction: () => Direction): number | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  const now = Number(published.slice(5, 7));
  if (month === now) return year;
  if (direction() === "forward") return month > now ? year : year + 1;
  return month < now ? year : year - 1;
}

function seasonValue(
  when: When & { kind: "season" },
  published: string | null,
  direction: () => Direction,
): Edtf | null {
  if (when.year !== null) return `${when.year}-${when.season}`;
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  const now = 21 + Math.floor(((Number(published.slice(5, 7)) + 9) % 12) / 3);
  const look = when.shift === null ? direction() : when.shift < 0 ? "back" : "forward";
  if (look === "forward") return `${when.season >= now ? year : year + 1}-${when.season}`;
  return `${when.season < now || (when.season === now && when.shift !== -1) ? year : year - 1}-${when.season}`;
}

function relativeValue(when: When, published: string, direction: () => Direction): Edtf | null {
  if (when.kind === "weekday") return weekdayValue(when, published, direction);
  if (when.kind === "unit") return unitValue(when, published, direction);
  return when.kind === "offset" ? offsetValue(when, published) : null;
}

function weekdayValue(when: When & { kind: "weekday" }, published: string, direction: () => Direction): Edtf {
  const back = (weekdayOf(published) - when.weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (when.shift === -1) return addDays(published, back === 0 ? -7 : -back);
  if (when.shift === 1) return addDays(published, ahead === 0 ? 7 : ahead);
  return direction() === "forward" ? addDays(published, ahead) : addDays(published, -back);
}

function unitValue(
  when: When & { kind: "unit" },
  published: string,
  direction: () => Direction,
): Edtf | null {
  const rough = when.rough ? "~" : "";
  const year = Number(published.slice(0, 4));
  switch (when.unit) {
    case "day":
      return addDays(published, when.shift);
    case "week":
      return weekFrom(addDays(mondayOf(published), 7 * when.shift), 0, 6);
    case "weekend":
      return weekendValue(when.shift, published, direction);
    case "month":
      return addMonths(published, when.shift) + rough;
    case "year":
      return `${year + when.shift}${rough}`;
    default:
      return null;
  }
}

function weekFrom(monday: string, first: number, last: number): Edtf {
  return `${addDays(monday, first)}/${addDays(monday, last)}`;
}

function weekendValue(shift: number, published: string, direction: () => Direction): Edtf {
  const monday = mondayOf(published);
  const forward = shift >= 0 && (shift === 1 || direction() === "forward");
  const inWeekend = [0, 6].includes(weekdayOf(published));
  return weekFrom(forward || inWeekend ? monday : addDays(monday, -7), 5, 6);
}

function offsetValue(when: When & { kind: "offset" }, published: string): Edtf | null {
  const n = when.count * when.sign;
  switch (when.unit) {
    case "day":
      return addDays(published, n);
    case "week":
      return `${addDays(published, 7 * n)}~`;
    case "month":
      return `${addMonths(published, n)}~`;
    case "year":
      return `${Number(published.slice(0, 4)) + n}~`;
    case "decade":
      return `${Number(published.slice(0, 4)) + 10 * n}~`;
    default:
      return when.unit === "hour" && when.count < 12 ? published : null;
  }
}
