/**
 * Terms of office as Wikidata tells them, mended: what enters are the statements of one office of one state or body,
 * what leaves are terms of which at most the last is open.
 *
 * Wikidata's faults: ends are missing (the next holder's start ends a term), ends are there but unknown, two people
 * are in office at once (the preferred one stays, where one is preferred; else both), starts are missing (a term that
 * nothing dates is left out), the same term stands there twice (the more precise one is kept).
 */

/** A statement about who held an office. */
export interface Held {
  /** Wikidata id of the holder. */
  readonly person: string;
  /** Dates cut to the precision known. */
  readonly start: string | null;
  readonly end: string | null;
  /** An end that isn't known: the term is over. */
  readonly over: boolean;
  readonly preferred: boolean;
}

/** A term of office; `to` null for one that was not over when it was asked. */
export interface HeldTerm {
  readonly person: string;
  readonly from: string;
  readonly to: string | null;
}

/** Holders whose terms begin within this many days of each other hold an office together. */
const TOGETHER_DAYS = 31;
const DAY_MS = 86_400_000;

/** The first day that a date cut to a year or month may mean. */
function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

const daysBetween = (from: string, to: string): number =>
  (Date.parse(firstDay(to)) - Date.parse(firstDay(from))) / DAY_MS;

/** The terms of one office. */
export function termsOf(all: readonly Held[]): readonly HeldTerm[] {
  const dated = withStarts(all).filter(({ start, end }) => end === null || firstDay(end) >= firstDay(start));
  const single = withoutRepeats(dated).sort((a, b) => firstDay(a.start).localeCompare(firstDay(b.start)));
  const ended = single.map((held) => ({ ...held, end: held.end ?? nextStart(held, single) }));
  const open = ended.filter(({ end, over }) => end === null && !over);
  const chosen = open.some(({ preferred }) => preferred) ? open.filter(({ preferred }) => preferred) : open;
  return ended
    .filter((held) => held.end !== null || chosen.includes(held))
    .map(({ person, start, end }) => ({ person, from: start, to: end }));
}

type Dated = Held & { readonly start: string };

/** The present holder without a start began when the last of the others ended; others without one are left out. */
function withStarts(all: readonly Held[]): Dated[] {
  const ends = all.flatMap(({ end }) => (end === null ? [] : [end])).sort();
  const lastEnd = ends.at(-1);
  return all.flatMap((held) => {
    if (held.start !== null) return [{ ...held, start: held.start }];
    const present = held.preferred && held.end === null && !held.over;
    return present && lastEnd !== undefined ? [{ ...held, start: lastEnd }] : [];
  });
}

function withoutRepeats(all: readonly Dated[]): Dated[] {
  const kept: Dated[] = [];
  for (const held of [...all].sort((a, b) => precision(b) - precision(a))) {
    const same = kept.some((other) => other.person === held.person && isSame(other, held));
    if (!same) kept.push(held);
  }
  return kept;
}

const precision = ({ start, end }: Dated): number => start.length + (end?.length ?? 0);

/** Two statements of one term: their starts agree as far as both are known, or the vaguer one lies within the other. */
function isSame(precise: Dated, vague: Dated): boolean {
  if (precise.start.startsWith(vague.start)) return true;
  return (
    vague.end === null && precise.end !== null && vague.start <= precise.end && precise.start <= vague.start
  );
}

/** The start of the next holder, the day before it where the day is known; null for the last. */
function nextStart(held: Dated, all: readonly Dated[]): string | null {
  const next = all.find(
    (other) => other.person !== held.person && daysBetween(held.start, other.start) > TOGETHER_DAYS,
  );
  if (next === undefined) return null;
  return next.start.length < 10
    ? next.start
    : new Date(Date.parse(next.start) - DAY_MS).toISOString().slice(0, 10);
}
