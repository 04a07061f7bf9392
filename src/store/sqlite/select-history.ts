/**
 * What articles tell of an actor over time: names, roles and principals, each with how often, first and last.
 */
import type { Kysely } from "kysely";
import type { Actor, Role } from "../../record/record.js";
import type { ActorHistory, Seen, SeenPrincipal, SeenRole, Sighting } from "../types.js";
import { correctionsOf } from "./place.js";
import type { Tables } from "./schema.js";

/** How many articles are looked at, the newest. */
const MOST = 2000;

interface Row extends Sighting {
  readonly actor: Actor;
  readonly principals: readonly string[];
}

/** The history of an actor; null where no article names it. */
export async function selectHistory(db: Kysely<Tables>, id: string): Promise<ActorHistory | null> {
  const rows = await rowsFor(db, id);
  const seen = seenOf(rows);
  if (seen === null) return null;
  const corrections = await correctionsOf(db);
  const roles = corrections.flatMap((c) => (c.what === "role" && c.actor.id === id ? [roleOf(c, seen)] : []));
  return {
    seen,
    roles: [...roles, ...rolesIn(rows)].sort(byTime),
    names: tallied(rows, ({ actor }) => [actor.name, ...actor.aliases])
      .map(([name, some]) => ({ name, ...some }))
      .sort((a, b) => b.articles - a.articles),
    actsFor: await principalsOf(db, rows),
  };
}

async function rowsFor(db: Kysely<Tables>, id: string): Promise<Row[]> {
  const rows = await db
    .selectFrom("article_actor")
    .innerJoin("actor", "actor.n", "article_actor.actor")
    .innerJoin("article", "article.n", "article_actor.article")
    .select(["article.id", "article.outlet", "article.title", "article.published", "json", "chain"])
    .where("actor.id", "=", id)
    .orderBy("article.day_first", "desc")
    .orderBy("article.n", "desc")
    .limit(MOST)
    .execute();
  return rows.reverse().map(({ id: article, outlet, title, published, json, chain }) => {
    const principals = chain === "" ? [] : (JSON.parse(chain) as { direct: string[] }).direct;
    return { article, outlet, title, published, actor: JSON.parse(json) as Actor, principals };
  });
}

function seenOf(rows: readonly Row[]): Seen | null {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return null;
  const articles = new Set(rows.map(({ article }) => article)).size;
  return { articles, first: sightingOf(first), last: sightingOf(last) };
}

function sightingOf({ article, outlet, title, published }: Row): Sighting {
  return { article, outlet, title, published };
}

/** The rows by each of the values that they have. */
function tallied(rows: readonly Row[], values: (row: Row) => readonly string[]): [string, Seen][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const value of new Set(values(row))) groups.set(value, [...(groups.get(value) ?? []), row]);
  }
  return [...groups].map(([value, some]) => [value, seenOf(some)!]);
}

function rolesIn(rows: readonly Row[]): SeenRole[] {
  const known = (row: Row): Row["actor"]["known"] => row.actor.known;
  return tallied(rows, (row) => row.actor.roles.map((role) => JSON.stringify([role, known(row)]))).map(
    ([value, some]) => {
      const [role, by] = JSON.parse(value) as [Role, Actor["known"]];
      return { ...role, known: by, ...some };
    },
  );
}

function roleOf(role: { title: string; from: string | null; to: string | null }, seen: Seen): SeenRole {
  return { title: role.title, from: role.from, to: role.to, known: "user", ...seen };
}

/** Dated roles by their start; roles that only articles tell, after them, by when they were first told. */
function byTime(a: SeenRole, b: SeenRole): number {
  const start = ({ from, to, first }: SeenRole): string =>
    from !== null || to !== null ? `0${from ?? ""}` : `1${first.published ?? ""}`;
  return start(a).localeCompare(start(b));
}

async function principalsOf(db: Kysely<Tables>, rows: readonly Row[]): Promise<SeenPrincipal[]> {
  const found: SeenPrincipal[] = [];
  for (const [id, seen] of tallied(rows, ({ principals }) => principals)) {
    const row = await db.selectFrom("actor").select("name").where("id", "=", id).executeTakeFirst();
    if (row !== undefined) found.push({ id, name: row.name, ...seen });
  }
  return found.sort((a, b) => b.articles - a.articles);
}
