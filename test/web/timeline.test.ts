/** Where meetings lie on the line of time: lanes, strays, ticks, months. */
import { expect, it } from "vitest";
import type { Point } from "../../web/src/lib/api.js";
import { columnsOf, lanesOf, scaleOf, strays, ticksOf } from "../../web/src/lib/timeline.js";

function point(first: string, last = first): Point {
  const rest = { date: first, place: null, participants: [] };
  return { id: first, first, last, status: "held", format: "meeting", ...rest };
}

const WEEKS = ["01", "04", "08", "11", "15", "18", "22", "25"].map((day) => point(`2016-02-${day}`));

it("few meetings far from all others are set apart", () => {
  const early = point("2013-01-01");
  const late = point("2019-01-01");
  expect(strays([early, ...WEEKS])).toEqual([early]);
  expect(strays([...WEEKS, late])).toEqual([late]);
});

it("many meetings far from the others are not, nor any of a handful", () => {
  const early = ["2013-01-01", "2013-01-09", "2013-02-01"].map((day) => point(day));
  expect(strays([...early, ...WEEKS])).toEqual([]);
  expect(strays([point("2013-01-01"), point("2016-01-01"), point("2016-01-02")])).toEqual([]);
  expect(strays(WEEKS)).toEqual([]);
  expect(strays([])).toEqual([]);
});

it("marks that would touch lie in lanes of their own", () => {
  const points = [point("2016-02-01", "2016-02-20"), point("2016-02-02"), point("2016-02-25")];
  const marks = lanesOf(points, scaleOf(points, [], 900));
  expect(marks.map((mark) => mark.lane)).toEqual([0, 1, 0]);
  expect(marks[0]!.end).toBeGreaterThan(marks[0]!.x);
});

it("the scale keeps to its width, also where all lie on one day", () => {
  for (const points of [WEEKS, [point("2016-02-01")]]) {
    const { x } = scaleOf(points, [], 900);
    const places = points.map((one) => x(Date.parse(one.first)));
    expect(Math.min(...places)).toBe(14);
    expect(Math.max(...places)).toBeLessThanOrEqual(886);
  }
});

it("a few weeks have days below, years have months", () => {
  expect(ticksOf(scaleOf(WEEKS, [], 900), 900)[0]?.label).toBe("1 Feb 2016");
  const years = ticksOf(scaleOf([point("2014-05-10"), point("2016-02-01")], [], 900), 900);
  expect(years.map((tick) => tick.label)).toContain("Jan 2015");
  expect(years.length).toBeLessThan(14);
});

it("a month's columns tell held from planned and uncertain", () => {
  const months = [
    { month: "2016-01", status: "held", count: 3 },
    { month: "2016-01", status: "scheduled", count: 2 },
    { month: "2016-01", status: "tentative", count: 1 },
    { month: "2016-03", status: "denied", count: 4 },
  ];
  const columns = columnsOf(months, scaleOf([], months, 900));
  expect(
    columns.map(({ month, full, hollow, dashed, count }) => [month, full, hollow, dashed, count]),
  ).toEqual([
    ["2016-01", 3, 2, 1, 6],
    ["2016-03", 0, 0, 4, 4],
  ]);
});
