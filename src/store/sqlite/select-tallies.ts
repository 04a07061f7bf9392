/**
 * How many items a filter finds, by group, status, type, outlet and month: the numbers beside filters, and the
 * columns of timelines.
 */
import { type Expression, type Kysely, type SqlBool, sql } from "kysely";
import { dayName } from "../../record/edtf.js";
import { GROUPS, type Group } from "../../record/record.js";
import type { Filter, MonthTally, Tallies, Tally } from "../types.js";
import type { Tables } from "./schema.js";
import { type Where, itemConditions } from "./select-items.js";

const OUTLETS = 12;

/**
 * The numbers beside filters. The number beside a value of a filter tells what choosing it would find: groups, status
 * and type are each counted as if nothing were chosen among them.
 */
export async function selectTallies(db: Kysely<Tables>, filter: Filter): Promise<Tallies> {
  const { status, type, groups, outlet, ...others } = filter;
  const chosen = {
    ...(status !== undefined && { status }),
    ...(type !== undefined && { type }),
    ...(groups !== undefined && { groups }),
  };
  const from = outlet === undefined ? {} : { outlet };
  const all = { ...others, ...from, ...chosen };
  const anyGroup = groups === undefined || groups.length === GROUPS.length;
  const searched = [all.search, all.issue, all.actor].some((words) => words !== undefined);
  const unchosen = status === undefined && type === undefined && outlet === undefined && anyGroup;
  if (unchosen && searched) return await atOnce(db, all);
  const outlets = await outletsOf(db, { ...others, ...chosen });
  return {
    groups: byGroup(await tallyOf(db, "grp", { ...others, ...from })),
    status: await tallyOf(db, "status", without("status", all)),
    type: await tallyOf(db, "type", without("type", all)),
    outlets,
  };
}

/**
 * Where only words or an actor are asked for all are counted from one list of the items: to find them costs the most
 * where the words are often said. Without either each count comes from an index of its own.
 */
async function atOnce(db: Kysely<Tables>, filter: Filter): Promise<Tallies> {
  const passes = await itemConditions(db, filter);
  const hits = db
    .selectFrom("item")
    .select(["grp", "status", "type", "article"])
    .where((eb) => eb.and(allOf(passes, eb)));
  const { rows } = await sql<Counted>`
    WITH hit AS MATERIALIZED ${hits}
    SELECT grp, status, type, NULL AS outlet, count(*) AS times FROM hit GROUP BY grp, status, type
    UNION ALL
    SELECT NULL, NULL, NULL, article.outlet, sum(of_article.times)
    FROM (SELECT article, count(*) AS times FROM hit GROUP BY article) of_article
    JOIN article ON article.n = of_article.article GROUP BY article.outlet`.execute(db);
  const items = rows.filter((row) => row.grp !== null);
  return {
    groups: byGroup(sumsOf(items, "grp")),
    status: sumsOf(items, "status"),
    type: sumsOf(items, "type"),
    outlets: sumsOf(
      rows.filter((row) => row.grp === null),
      "outlet",
    ).slice(0, OUTLETS),
  };
}

interface Counted {
  readonly grp: Group | null;
  readonly status: string | null;
  readonly type: string | null;
  readonly outlet: string | null;
  readonly times: number;
}

type Column = "grp" | "status" | "type" | "outlet";

function sumsOf<C extends Column>(
  rows: readonly ({ readonly times: number } & Readonly<Partial<Record<C, string | null>>>)[],
  column: C,
): Tally[] {
  const counts = new Map<string | null, number>();
  for (const row of rows) {
    const value = row[column] ?? null;
    counts.set(value, (counts.get(value) ?? 0) + row.times);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

function byGroup(tallies: readonly Tally[]): Record<Group, number> {
  const times = new Map(tallies.map(({ value, count }) => [value, count]));
  return Object.fromEntries(GROUPS.map((group) => [group, times.get(group) ?? 0])) as Record<Group, number>;
}

function without(field: "status" | "type", filter: Filter): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => name !== field)) as Filter;
}

/** By group and value, as the indexes are ordered. */
async function tallyOf(
  db: Kysely<Tables>,
  column: "grp" | "status" | "type",
  filter: Filter,
): Promise<Tally[]> {
  const passes = await itemConditions(db, filter);
  const rows = await db
    .selectFrom("item")
    .select(["grp", column, sql<number>`count(*)`.as("times")])
    .where((eb) => eb.and(allOf(passes, eb)))
    .groupBy(column === "grp" ? ["grp"] : ["grp", column])
    .execute();
  return sumsOf(rows, column);
}

function allOf(passes: readonly Where[], eb: Parameters<Where>[0]): Expression<SqlBool>[] {
  return passes.map((where) => where(eb));
}

/** Items are first counted by article, on an index, and then their articles' outlets are looked up. */
async function outletsOf(db: Kysely<Tables>, filter: Filter): Promise<Tally[]> {
  const passes = await itemConditions(db, filter);
  const rows = await db
    .with("hit", (inside) =>
      inside
        .selectFrom("item")
        .select(["article", sql<number>`count(*)`.as("times")])
        .where((eb) => eb.and(allOf(passes, eb)))
        .groupBy("article"),
    )
    .selectFrom("hit")
    .innerJoin("article", "article.n", "hit.article")
    .select(["outlet", sql<number>`sum(hit.times)`.as("times")])
    .groupBy("outlet")
    .orderBy("times", "desc")
    .limit(OUTLETS)
    .execute();
  return rows.map((row) => ({ value: row.outlet, count: row.times }));
}

/** Items by month and status, undated ones left out. */
export async function selectMonths(db: Kysely<Tables>, filter: Filter): Promise<MonthTally[]> {
  const passes = await itemConditions(db, filter);
  const rows = await db
    .selectFrom("item")
    .select(["day_first", "status", sql<number>`count(*)`.as("times")])
    .where((eb) => eb.and(allOf(passes, eb)))
    .where("day_first", ">", -1_000_000)
    .groupBy(["day_first", "status"])
    .execute();
  const months = new Map<string, MonthTally>();
  for (const { day_first, status, times } of rows) {
    const month = dayName(day_first).slice(0, 7);
    const key = `${month} ${status ?? ""}`;
    months.set(key, { month, status, count: (months.get(key)?.count ?? 0) + times });
  }
  return [...months.values()].sort((a, b) => a.month.localeCompare(b.month));
}

/** What other programs have stored shows in `data_version`, what this one has in `total_changes`. */
export async function selectRevision(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ v: number }>`SELECT data_version AS v FROM pragma_data_version`.execute(db);
  const changes = await sql<{ n: number }>`SELECT total_changes() AS n`.execute(db);
  return `${String(rows[0]?.v)}.${String(changes.rows[0]?.n)}`;
}
