/**
 * Dates as ranges of days. EDTF (ISO 8601-2, Library of Congress profile, levels 0 and 1 as far as news needs them)
 * enters, the first and last possible day leave, counted from 1970-01-01.
 *
 * An approximate or uncertain date (`2016-01~`, `2016?`) has the range of its digits: how far "about" reaches is for
 * the reader to judge. An open end (`2015-12-14/..`) reaches to the end of time.
 */
import type { Edtf } from "./record.js";

/** First and last possible day, both inclusive, in days since 1970-01-01. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

export const FIRST_DAY = -9_999_999;
export const LAST_DAY = 9_999_999;

const MS_A_DAY = 86_400_000;
/** Months of `YYYY-21` to `YYYY-24`: spring, summer, autumn, winter of the northern half; winter ends the year. */
const SEASONS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
};

/** The days a date may mean; null where it is no EDTF date. */
export function daysOf(date: Edtf): DayRange | null {
  const parts = date.trim().split("/");
  if (parts.length === 1) return daysOfPoint(parts[0]!);
  if (parts.length !== 2) return null;
  const [from, to] = parts as [string, string];
  const start = isOpen(from) ? { first: FIRST_DAY, last: FIRST_DAY } : daysOfPoint(from);
  const end = isOpen(to) ? { first: LAST_DAY, last: LAST_DAY } : daysOfPoint(to);
  if (start === null || end === null || end.last < start.first) return null;
  return { first: start.first, last: end.last };
}

/** A day as `YYYY-MM-DD`. */
export function dayName(day: number): string {
  return new Date(day * MS_A_DAY).toISOString().slice(0, 10);
}

function isOpen(end: string): boolean {
  return end === ".." || end === "";
}

function daysOfPoint(point: string): DayRange | null {
  const digits = /^(\d{3}[\dX]|\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?[~?%]?$/.exec(point);
  if (digits === null) return null;
  const [, year, month, day] = digits as unknown as [string, string, string?, string?];
  if (month === undefined || month === "XX") return day === undefined || day === "XX" ? years(year) : null;
  if (year.includes("X")) return null;
  if (day === undefined || day === "XX") return months(Number(year), Number(month));
  return oneDay(Number(year), Number(month), Number(day));
}

function years(year: string): DayRange {
  const first = Number(year.replaceAll("X", "0"));
  const last = Number(year.replaceAll("X", "9"));
  return { first: dayNumber(first, 1, 1), last: dayNumber(last, 12, 31) };
}

function months(year: number, month: number): DayRange | null {
  const [from, to] = SEASONS[month] ?? [month, month];
  if (from < 1 || from > 12) return null;
  return { first: dayNumber(year, from, 1), last: dayNumber(year, to + 1, 0) };
}

function oneDay(year: number, month: number, day: number): DayRange | null {
  const number = dayNumber(year, month, day);
  const written = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return dayName(number).endsWith(written) ? { first: number, last: number } : null;
}

function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_A_DAY);
}
