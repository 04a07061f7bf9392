/**
 * Terms of office against a day. Dates are ISO, cut to the precision known: an office from 2004 counts from
 * 1 January, one to 2004 until 31 December. An open end means that the source last saw the person in office on
 * `seen`, not that the term lasts: it counts for three years after that day.
 */
import type { Office } from "./types.js";

const YEARS_AFTER_SEEN = 3;

const lastDay = (date: string): string =>
  `${date}-12-31`.slice(0, 4) + (date.length > 4 ? date.slice(4) : "-12-31");

/** The latest day a date of any precision can mean; days of 31 do for comparing. */
export function latest(date: string): string {
  return date.length === 7 ? `${date}-31` : lastDay(date);
}

function openEnd(seen: string): string {
  return `${Number(seen.slice(0, 4)) + YEARS_AFTER_SEEN}${seen.slice(4)}`;
}

/** The last day a term counts on; null where nothing limits it. */
export function endOf(term: Pick<Office, "to" | "seen">): string | null {
  if (term.to) return latest(term.to);
  return term.seen ? latest(openEnd(term.seen)) : null;
}

/** Whether a term of office holds on a day (ISO, full). A term without a start holds from the beginning. */
export function holdsOn(term: Pick<Office, "from" | "to" | "seen">, day: string): boolean {
  if (term.from && term.from > day) return false;
  const end = endOf(term);
  return end === null || day <= end;
}
