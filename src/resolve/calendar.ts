/**
 * Days reckoned: ISO days, weeks from Monday, months. All in UTC; nothing here reads the clock.
 */
const DAY = 86_400_000;

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day so many days after (before, when negative). */
export function addDays(day: string, days: number): string {
  return new Date(timeOf(day) + days * DAY).toISOString().slice(0, 10);
}

/** The month so many months after the month of a day, as `2016-01`. */
export function addMonths(day: string, months: number): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const at = year * 12 + month - 1 + months;
  return monthOf(Math.floor(at / 12), (at % 12) + 1);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(timeOf(day)).getUTCDay();
}

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

export function monthOf(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}

/** An ISO day, or null where the month has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const iso = `${monthOf(year, month)}-${String(day).padStart(2, "0")}`;
  const time = timeOf(iso);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}
