/**
 * Actors by filter, the most named first. The name finds the actor and those who act for it.
 */
import {
  type Expression,
  type ExpressionBuilder,
  type Kysely,
  type Selectable,
  type SqlBool,
  sql,
} from "kysely";
import { dayName } from "../../record/edtf.js";
import { type Result, ok } from "../../record/fault.js";
import { GROUPS, type Group } from "../../record/record.js";
import type { DossierCounts, Filter, Page, Paging, StoredActor } from "../types.js";
import { type ActorNumbersQuery, actorsCalled, actorsNamed } from "./actor-names.js";
import { type Key, keyOf, pageOf, rowsOnPage, rowsToAsk } from "./paging.js";
import { kindOf } from "./rows.js";
import type { ActorTable, Tables } from "./schema.js";

type ActorRow = Selectable<ActorTable>;
type Where = (eb: ExpressionBuilder<Tables, "actor">) => Expression<SqlBool>;

/** A page of the actors that pass the filter. */
export async function selectActors(
  db: Kysely<Tables>,
  filter: Filter,
  paging: Paging,
): Promise<Result<Page<StoredActor>>> {
  const after = keyOf(paging);
  if (!after.ok) return after;
  const passes = await conditions(db, filter);
  const rows = await db
    .selectFrom("actor")
    .selectAll()
    .where((eb) => eb.and([...passes, beyond(after.value)].map((where) => where(eb))))
    .orderBy("articles", "desc")
    .orderBy("n")
    .limit(rowsToAsk(paging))
    .execute();
  const counted = await db
    .selectFrom("actor")
    .select(sql<number>`count(*)`.as("total"))
    .where((eb) => eb.and(passes.map((where) => where(eb))))
    .executeTakeFirstOrThrow();
  const actors = await whole(db, rowsOnPage(rows, paging));
  return ok(pageOf(rows, paging, counted.total, (row) => ({ day: row.articles, n: row.n }), actors));
}

function beyond(after: Key | null): Where {
  if (after === null) return () => sql<SqlBool>`1`;
  return (eb) =>
    eb.or([eb("articles", "<", after.day), eb.and([eb("articles", "=", after.day), eb("n", ">", after.n)])]);
}

async function conditions(db: Kysely<Tables>, filter: Filter): Promise<Where[]> {
  const { days, type } = filter;
  const all: (Where | null)[] = [
    (eb) => eb("articles", ">", 0),
    type === undefined ? null : (eb) => eb("kind", "in", type),
    days === undefined
      ? null
      : (eb) => eb.and([eb("day_first", "<=", days.last), eb("day_last", ">=", days.first)]),
    filter.actor === undefined ? null : actingFor(await actorsNamed(db, filter.actor)),
    filter.search === undefined ? null : called(filter.search),
    filter.article === undefined ? null : namedIn(filter.article),
  ];
  return all.filter((where) => where !== null);
}

/** The actors themselves and those seen acting for one of them. */
function actingFor(actors: ActorNumbersQuery | null): Where {
  if (actors === null) return () => sql<SqlBool>`0`;
  return () => sql<SqlBool>`n IN (SELECT n FROM actor WHERE n IN ${actors}
    UNION SELECT f.actor FROM acts_for f WHERE f.principal IN ${actors})`;
}

function called(words: string): Where {
  const actors = actorsCalled(words);
  return actors === null ? () => sql<SqlBool>`0` : () => sql<SqlBool>`n IN ${actors}`;
}

function namedIn(article: string): Where {
  return () => sql<SqlBool>`n IN (SELECT x.actor FROM article_actor x JOIN article a ON a.n = x.article
    WHERE a.id = ${article})`;
}

async function whole(db: Kysely<Tables>, rows: readonly ActorRow[]): Promise<StoredActor[]> {
  const actors: StoredActor[] = [];
  for (const row of rows) actors.push(actorOf(row, await namesOf(db, row.n), await principalsOf(db, row.n)));
  return actors;
}

async function namesOf(db: Kysely<Tables>, actor: number): Promise<string[]> {
  const rows = await db
    .selectFrom("actor_name")
    .select("name")
    .where("actor", "=", actor)
    .orderBy("n")
    .execute();
  return rows.map((row) => row.name);
}

async function principalsOf(db: Kysely<Tables>, actor: number): Promise<string[]> {
  const rows = await db
    .selectFrom("acts_for")
    .innerJoin("actor", "actor.n", "acts_for.principal")
    .select("actor.name")
    .where("acts_for.actor", "=", actor)
    .execute();
  return rows.map((row) => row.name);
}

function actorOf(row: ActorRow, names: readonly string[], actsFor: readonly string[]): StoredActor {
  return {
    id: row.id,
    name: row.name,
    kind: kindOf(row.kind),
    known: row.known as StoredActor["known"],
    ids: JSON.parse(row.ids) as Record<string, string>,
    aliases: names.filter((name) => name !== row.name),
    actsFor,
    articles: row.articles,
    counts: JSON.parse(row.counts) as Record<Group, number>,
    firstSeen: row.day_first === null ? null : dayName(row.day_first),
    lastSeen: row.day_last === null ? null : dayName(row.day_last),
  };
}

/** How much the dossier holds; of items those of a score and more. */
export async function selectCounts(db: Kysely<Tables>, score: number): Promise<DossierCounts> {
  const rows = await db
    .selectFrom("item")
    .select(["grp", sql<number>`count(*)`.as("times")])
    .where((eb) => (score > 0 ? eb("score", ">=", score) : sql<SqlBool>`1`))
    .groupBy("grp")
    .execute();
  const times = new Map(rows.map((row) => [row.grp, row.times]));
  const groups = Object.fromEntries(GROUPS.map((group) => [group, times.get(group) ?? 0])) as Record<
    Group,
    number
  >;
  return { ...groups, articles: await number(db, "article"), actors: await number(db, "actor") };
}

async function number(db: Kysely<Tables>, table: "article" | "actor"): Promise<number> {
  const latest = table === "article" ? sql`WHERE latest = 1` : sql`WHERE articles > 0`;
  const { rows } = await sql<{ n: number }>`SELECT count(*) AS n FROM ${sql.table(table)} ${latest}`.execute(
    db,
  );
  return rows[0]?.n ?? 0;
}
