/**
 * Dates of publication, as sidecars, pages and users write them.
 *
 * A written date enters, an EDTF day, month or year leaves, or null where it can't be read for certain: "03/04/2015"
 * is March or April, and nobody is asked to guess. A time of day is dropped without moving the day to another zone:
 * the day is the one that the outlet wrote. Forms: ISO 8601, EDTF level 0 and "~", RFC 2822, and "15 December 2015".
 */
import type { Edtf } from "../record/record.js";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
const CLOCK = "(?:,?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d{2}.*)?";

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:?\d{2}.*)?)?)?(~?)$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}.*)?$/;
const DAY_FIRST = new RegExp(`^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})${CLOCK}$`, "i");
const MONTH_FIRST = new RegExp(
  `^${WEEKDAY}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${CLOCK}$`,
  "i",
);
const MONTH_ONLY = new RegExp(`^${MONTH},?\\s+(\\d{4})$`, "i");

/** The forms in which a date is accepted, for messages. */
export const DATE_FORMS = "2015-12-15, 2015-12 or 15 December 2015";

/** The date that the words name, in EDTF; null where they name none for certain. */
export function readDate(words: string): Edtf | null {
  const text = words.trim();
  return iso(text) ?? compact(text) ?? dayFirst(text) ?? monthFirst(text) ?? monthOnly(text);
}

function iso(text: string): Edtf | null {
  const found = ISO.exec(text);
  if (!found) return null;
  const [, year, month, day, about] = found;
  if (!isDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return null;
  return [year, month, day].filter((part) => part !== undefined).join("-") + (about ?? "");
}

function compact(text: string): Edtf | null {
  const found = COMPACT.exec(text);
  return found && written(Number(found[1]), Number(found[2]), Number(found[3]));
}

function dayFirst(text: string): Edtf | null {
  const found = DAY_FIRST.exec(text);
  return found && written(Number(found[3]), monthNumber(found[2]!), Number(found[1]));
}

function monthFirst(text: string): Edtf | null {
  const found = MONTH_FIRST.exec(text);
  return found && written(Number(found[3]), monthNumber(found[1]!), Number(found[2]));
}

function monthOnly(text: string): Edtf | null {
  const found = MONTH_ONLY.exec(text);
  return found && iso(`${found[2]!}-${twoDigits(monthNumber(found[1]!))}`);
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function written(year: number, month: number, day: number): Edtf | null {
  return isDay(year, month, day) ? `${String(year)}-${twoDigits(month)}-${twoDigits(day)}` : null;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}

/** Whether the calendar has the day; years before print and after 2199 are slips of the pen. */
function isDay(year: number, month: number, day: number): boolean {
  if (year < 1600 || year > 2199) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
