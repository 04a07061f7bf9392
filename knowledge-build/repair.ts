/**
 * One line of holders for each office out of what the sources say. Terms of one person that touch are joined, the
 * dates of the better source are taken (curated, then the list of US executives, Wikipedia's lists, Wikidata, the
 * Factbook; a day before a month before a year), a term that runs into its successor's is cut there, and what the
 * curated file says replaces everything else on its days.
 */
import { latest } from "../src/knowledge/terms.js";
import { groupBy } from "./group.js";
import type { Tenure } from "./model.js";

const RANK: Readonly<Record<Tenure["source"], number>> = {
  curated: 0,
  us_executive: 1,
  wikipedia: 2,
  wikidata: 3,
  factbook: 4,
};

/** Offices that one person holds at a time. */
const SINGLE =
  /^(president|prime-minister|monarch|supreme-leader|foreign-minister|defence-minister|interior-minister|finance-minister|security-adviser|un-ambassador|secretary-general|high-representative|pope|ambassador-to .+|envoy .+)$/;
/** States with several heads at once. */
const SHARED = /^state\/(BIH|SMR|CHE|AND)$/;

const OPEN = "9999";
const DAY = 86_400_000;

const startOf = (t: Tenure): string => t.from || "0000";
const endOf = (t: Tenure): string => (t.to ? latest(t.to) : OPEN);

function dayNumber(date: string): number {
  const [y = "0", m = "1", d = "1"] = date.split("-");
  return date === OPEN ? 1e9 : Date.UTC(Number(y), Number(m) - 1, Number(d)) / DAY;
}

/** Better of two dates for the same event. */
function better(a: Tenure, b: Tenure, date: (t: Tenure) => string): string {
  const [x, y] = [date(a), date(b)];
  if (!x || !y) return x || y;
  if (x.length !== y.length) return x.length > y.length ? x : y;
  return RANK[a.source] <= RANK[b.source] ? x : y;
}

const touches = (a: Tenure, b: Tenure): boolean => dayNumber(startOf(b)) - dayNumber(endOf(a)) <= 45;

function hull(a: Tenure, b: Tenure): Tenure {
  const to = endOf(a) > endOf(b) ? a : b;
  return { ...a, from: startOf(a) <= startOf(b) ? a.from : b.from, to: to.to, seen: to.seen };
}

function joinTouching(terms: readonly Tenure[], join: (a: Tenure, b: Tenure) => Tenure): Tenure[] {
  const sorted = [...terms].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  return sorted.reduce<Tenure[]>((done, t) => {
    const last = done.at(-1);
    return last && touches(last, t) ? [...done.slice(0, -1), join(last, t)] : [...done, t];
  }, []);
}

function fuse(a: Tenure, b: Tenure): Tenure {
  const best = RANK[a.source] <= RANK[b.source] ? a : b;
  const to = a.to && b.to ? better(a, b, (t) => t.to) : a.to || b.to;
  const goesOn = [a, b].some((t) => t.source === "curated" && !t.to);
  const factbookGoesOn = !a.to !== !b.to && [a, b].some((t) => t.source === "factbook" && !t.to);
  const openEnd = !to || factbookGoesOn || goesOn;
  return {
    ...best,
    from: better(a, b, (t) => t.from),
    to: openEnd ? "" : to,
    seen: openEnd ? [a.seen, b.seen].sort().at(-1)! : "",
  };
}

const by = <T>(items: readonly T[], key: (item: T) => string): T[][] => [...groupBy(items, key).values()];

/** One person's terms: each source's own made whole first, then the sources laid over each other. */
function onePerson(terms: readonly Tenure[]): Tenure[] {
  const whole = by(terms, (t) => t.source).flatMap((own) => joinTouching(own, hull));
  return joinTouching(whole, fuse);
}

const inside = (inner: Tenure, outer: Tenure): boolean =>
  startOf(inner) >= startOf(outer) &&
  endOf(inner) < endOf(outer) &&
  dayNumber(endOf(inner)) - dayNumber(startOf(inner)) < 150;

function cutAtSuccessor(terms: readonly Tenure[]): Tenure[] {
  const sorted = [...terms].sort((a, b) =>
    startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : endOf(a) < endOf(b) ? -1 : 1,
  );
  return sorted.flatMap((t, i) => {
    const next = sorted
      .slice(i + 1)
      .find(
        (n) =>
          n.person !== t.person &&
          startOf(n) > startOf(t) &&
          startOf(n) < endOf(t) &&
          !inside(n, t) &&
          n.from.length >= 7,
      );
    return next ? [{ ...t, to: next.from, seen: "" }] : [t];
  });
}

/** What is left of a term outside the curated ones. */
function outside(term: Tenure, curated: readonly Tenure[]): Tenure[] {
  return curated.reduce<Tenure[]>(
    (left, c) =>
      left.flatMap((t) => {
        if (startOf(c) >= endOf(t) || endOf(c) <= startOf(t)) return [t];
        const before = startOf(t) < startOf(c) ? [{ ...t, to: c.from, seen: "" }] : [];
        const after = endOf(t) > endOf(c) && c.to ? [{ ...t, from: c.to }] : [];
        return c.person === t.person ? [] : [...before, ...after];
      }),
    [term],
  );
}

/** Drops slivers: what remains of a term after cutting, when under ten days. */
const lasting = (t: Tenure): boolean =>
  t.source === "curated" || dayNumber(endOf(t)) - dayNumber(startOf(t)) > 2;

function oneOffice(terms: readonly Tenure[]): Tenure[] {
  const joined = by(terms, (t) => t.person).flatMap(onePerson);
  const first = joined[0]!;
  if (!SINGLE.test(first.key) || SHARED.test(first.of)) return joined;
  const curated = joined.filter((t) => t.source === "curated");
  const others = joined.filter((t) => t.source !== "curated").flatMap((t) => outside(t, curated));
  return cutAtSuccessor([...curated, ...others]).filter(lasting);
}

/** Terms without an end, last seen before their holder left that government for good: they ended with it. */
function endedWithOthers(terms: readonly Tenure[]): Tenure[] {
  return terms.map((t) => {
    if (t.to || SINGLE.test(t.key) || t.source === "curated" || !t.of.startsWith("state/")) return t;
    const after = terms.filter((o) => o !== t && o.of === t.of && endOf(o) >= startOf(t));
    if (after.length === 0 || after.some((o) => !o.to)) return t;
    const last = after.map(endOf).sort().at(-1)!;
    return t.seen && t.seen <= last ? { ...t, to: last, seen: "" } : t;
  });
}

/** All terms, office by office, then person by person, repaired. */
export function repaired(terms: readonly Tenure[]): Tenure[] {
  const offices = by(terms, (t) => `${t.key}@${t.of}`).flatMap(oneOffice);
  return by(offices, (t) => t.person).flatMap(endedWithOthers);
}
