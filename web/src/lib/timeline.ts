/**
 * Where meetings lie on a line of time: the scale, the lanes of marks, the columns of months, the ticks below.
 * Times are milliseconds in UTC, places are pixels from the left.
 */
import type { Point, Timeline } from "./api.js";

const DAY = 86_400_000;
const EDGE = 14;
/** What a mark takes of its lane. */
const MARK = 24;

type Months = Timeline["months"];

export interface Scale {
  readonly from: number;
  readonly until: number;
  /** The place of a time. */
  readonly x: (time: number) => number;
}

const time = (day: string): number => Date.parse(day);

/** The scale over all points, or over all months where there are no points. */
export function scaleOf(points: readonly Point[], months: Months, width: number): Scale {
  const drawn = points.length > 0;
  const from = drawn
    ? Math.min(...points.map((point) => time(point.first)))
    : time(`${months[0]?.month ?? "2000-01"}-01`);
  const until = drawn
    ? Math.max(...points.map((point) => time(point.last))) + DAY
    : time(`${months.at(-1)?.month ?? "2000-01"}-28`) + 4 * DAY;
  const span = Math.max(until - from, 7 * DAY);
  return { from, until, x: (at) => EDGE + ((at - from) / span) * (width - 2 * EDGE) };
}

/** A gap that takes more than this of the whole line sets apart what lies beyond it, where it is at most so much. */
const GAP = 0.4;
const FEW = 0.1;

/** The few points that lie far from all others, before or after them: a line with them would be mostly empty. */
export function strays(points: readonly Point[]): readonly Point[] {
  const inTime = [...points].sort((a, b) => time(a.first) - time(b.first));
  const span = inTime.length < 8 ? 0 : time(inTime.at(-1)!.first) - time(inTime[0]!.first);
  const few = Math.max(1, Math.floor(inTime.length * FEW));
  for (let k = 1; k < inTime.length; k++) {
    const gap = time(inTime[k]!.first) - time(inTime[k - 1]!.first);
    if (span === 0 || gap < GAP * span) continue;
    if (k <= few) return inTime.slice(0, k);
    if (inTime.length - k <= few) return inTime.slice(k);
  }
  return [];
}

export interface Mark {
  readonly point: Point;
  readonly x: number;
  readonly end: number;
  readonly lane: number;
}

/** Each mark goes to the lowest lane where it touches no other. */
export function lanesOf(points: readonly Point[], { x }: Scale): readonly Mark[] {
  const ends: number[] = [];
  return points.map((point) => {
    const start = x(time(point.first));
    const end = Math.max(start, x(time(point.last)));
    const free = ends.findIndex((last) => last + MARK < start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    return { point, x: start, end, lane };
  });
}

export interface Tick {
  readonly x: number;
  readonly label: string;
  readonly major: boolean;
}

/** Days, months or years, as many as can be read. */
export function ticksOf(scale: Scale, width: number): readonly Tick[] {
  return scale.until - scale.from < 45 * DAY ? dayTicks(scale, width) : monthTicks(scale, width);
}

function dayTicks({ from, until, x }: Scale, width: number): readonly Tick[] {
  const days = Math.max(7, (until - from) / DAY);
  const step = [1, 2, 7].find((n) => (days / n) * 90 < width) ?? 14;
  return Array.from({ length: Math.ceil(days / step) }, (_, k) => from + k * step * DAY).map((at, k) => {
    const label = new Date(at).toLocaleDateString("en-GB", {
      day: "numeric",
      month: "short",
      timeZone: "UTC",
      ...(k === 0 && { year: "numeric" }),
    });
    return { x: x(at), label, major: false };
  });
}

function monthTicks({ from, until, x }: Scale, width: number): readonly Tick[] {
  const months = Math.ceil((until - from) / (30 * DAY));
  const step = [1, 2, 3, 6, 12, 24, 60].find((n) => (months / n) * 70 < width) ?? 120;
  const all: Tick[] = [];
  const at = new Date(from);
  at.setUTCDate(1);
  for (; at.getTime() <= until; at.setUTCMonth(at.getUTCMonth() + 1)) {
    const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
    if ((year * 12 + month) % step !== 0 || x(at.getTime()) < EDGE - 1) continue;
    const name = at.toLocaleDateString("en-GB", { month: "short", timeZone: "UTC" });
    const dated = month === 0 || all.length === 0 ? `${name} ${year}` : name;
    all.push({ x: x(at.getTime()), label: step >= 12 ? String(year) : dated, major: month === 0 });
  }
  return all;
}

export interface Column {
  readonly month: string;
  readonly x: number;
  readonly width: number;
  readonly full: number;
  readonly hollow: number;
  readonly dashed: number;
  readonly count: number;
}

const FULL = new Set(["held", "under-way"]);
const DASHED = new Set(["proposed", "tentative", "denied"]);

/** The meetings of each month, by how their status is drawn. */
export function columnsOf(months: Months, { x }: Scale): readonly Column[] {
  const byMonth = new Map<string, { full: number; hollow: number; dashed: number }>();
  for (const { month, status, count } of months) {
    const sum = byMonth.get(month) ?? { full: 0, hollow: 0, dashed: 0 };
    sum[FULL.has(status ?? "") ? "full" : DASHED.has(status ?? "") ? "dashed" : "hollow"] += count;
    byMonth.set(month, sum);
  }
  return [...byMonth].map(([month, sum]) => {
    const start = x(time(`${month}-01`));
    const width = Math.max(1.5, x(time(`${month}-01`) + 30 * DAY) - start - 1);
    return { month, x: start, width, ...sum, count: sum.full + sum.hollow + sum.dashed };
  });
}
