/**
 * Actors of an article are placed in the dossier: which rows they are, and whom they act for there. What they are to
 * later articles is written down beside it, so that the order of reading doesn't matter.
 */
import type { Kysely, Selectable } from "kysely";
import type { Correction, NamedActor } from "../../record/corrections.js";
import { FIRST_DAY, type DayRange } from "../../record/edtf.js";
import type { Actor, Group } from "../../record/record.js";
import {
  DAYS_REMEMBERED,
  type FoundIntroduction,
  type Introduction,
  type Member,
  keysOfIntroduction,
  keysOfShort,
} from "../introductions.js";
import { type PlacedArticle, membersOf, namedBy, withIntroductions } from "../placing.js";
import type { ActorTable, Tables } from "./schema.js";

export interface StoredArticle {
  readonly n: number;
  readonly id: string;
  /** Where it was read from. */
  readonly source: string;
  readonly days: DayRange;
}

export type ActorRow = Selectable<ActorTable>;
export type Counts = Readonly<Record<Group, number>>;
export const NONE: Counts = { meetings: 0, statements: 0, acts: 0, positions: 0, figures: 0, tracks: 0 };

/** An actor of an article as a row of the dossier. */
export interface Place extends Member {
  readonly row: ActorRow;
  /** Rows of those it acts for, near and far, the principal last. */
  readonly above: readonly ActorRow[];
  /** How many of `above` it acts for itself. */
  readonly direct: number;
}

/** The corrections of the dossier, the oldest first. */
export async function correctionsOf(db: Kysely<Tables>): Promise<readonly Correction[]> {
  const rows = await db.selectFrom("correction").select("json").orderBy("n").execute();
  return rows.map((row) => JSON.parse(row.json) as Correction);
}

/** Who the actors of an article are in the dossier; rows that are missing are made. */
export async function placeActors(
  db: Kysely<Tables>,
  article: StoredArticle,
  actors: readonly Actor[],
  corrections: readonly Correction[],
): Promise<readonly Place[]> {
  const members = membersOf(actors, placedArticle(article), corrections);
  await writeKeys(db, article, members);
  const found = await introductionsFor(db, article, members.flatMap(keysOfShort));
  const all = withIntroductions(members, found);
  const rows = new Map<string, ActorRow>();
  for (const { who } of all) if (!rows.has(who.id)) rows.set(who.id, await rowOf(db, who));
  const places: Place[] = [];
  for (const member of all) places.push(await placeOf(db, member, rows, corrections));
  return places;
}

function placedArticle({ id, source, days }: StoredArticle): PlacedArticle {
  return { id, source, day: days.first === FIRST_DAY ? null : days.first };
}

/** The row of an actor, made where there is none. */
async function rowOf(db: Kysely<Tables>, who: NamedActor): Promise<ActorRow> {
  const there = await db.selectFrom("actor").selectAll().where("id", "=", who.id).executeTakeFirst();
  if (there !== undefined) return there;
  const { id, name, kind, known, ids } = who;
  const row = { id, name, kind, known, ids: JSON.stringify(ids), articles: 0, counts: JSON.stringify(NONE) };
  return await db.insertInto("actor").values(row).returningAll().executeTakeFirstOrThrow();
}

async function placeOf(
  db: Kysely<Tables>,
  member: Member,
  rows: Map<string, ActorRow>,
  corrections: readonly Correction[],
): Promise<Place> {
  const { direct, further } = member.chain;
  const above: ActorRow[] = [];
  for (const id of [...direct, ...further]) {
    const row = rows.get(id) ?? (await rowBeyond(db, id, corrections));
    if (row === null) continue;
    rows.set(id, row);
    above.push(row);
  }
  const near = above.filter((row) => direct.includes(row.id)).length;
  return { ...member, row: rows.get(member.who.id)!, above, direct: near };
}

/** The row of one whom the article doesn't name: an earlier article does, or the user. */
async function rowBeyond(
  db: Kysely<Tables>,
  id: string,
  corrections: readonly Correction[],
): Promise<ActorRow | null> {
  const there = await db.selectFrom("actor").selectAll().where("id", "=", id).executeTakeFirst();
  if (there !== undefined) return there;
  const named = namedBy(corrections, id);
  return named === null ? null : await rowOf(db, named);
}

async function introductionsFor(
  db: Kysely<Tables>,
  { n, days }: StoredArticle,
  keys: readonly string[],
): Promise<FoundIntroduction[]> {
  if (keys.length === 0 || days.first === FIRST_DAY) return [];
  const rows = await db
    .selectFrom("introduction")
    .select(["key", "day", "json"])
    .where("key", "in", [...new Set(keys)])
    .where("day", ">=", days.first - DAYS_REMEMBERED)
    .where("day", "<=", days.first)
    .where("article", "<>", n)
    .execute();
  return rows.map(({ key, day, json }) => ({ key, day, ...(JSON.parse(json) as Introduction) }));
}

/** Writes down whom the article introduces, and whom it has in short. */
async function writeKeys(
  db: Kysely<Tables>,
  { n, days }: StoredArticle,
  members: readonly Member[],
): Promise<void> {
  await db.deleteFrom("introduction").where("article", "=", n).execute();
  await db.deleteFrom("short_name").where("article", "=", n).execute();
  if (days.first === FIRST_DAY) return;
  const day = days.first;
  const introductions = members.flatMap((member) => {
    const { actor, who, chain } = member;
    const json = JSON.stringify({ person: who, titles: titlesOf(actor), chain } satisfies Introduction);
    return keysOfIntroduction(member).map((key) => ({ article: n, key, day, json }));
  });
  const short = members.flatMap((member) => keysOfShort(member).map((key) => ({ article: n, key, day })));
  if (introductions.length > 0) await db.insertInto("introduction").values(introductions).execute();
  if (short.length > 0) await db.insertInto("short_name").values(short).execute();
}

/** Titles that the article itself gives; those of the knowledge are dated and need no introduction. */
function titlesOf({ known, roles }: Actor): string[] {
  return known === "article" ? roles.map(({ title }) => title.toLowerCase()) : [];
}

/** The keys under which an article introduces persons, with what it says of them. */
export async function introducedBy(
  db: Kysely<Tables>,
  article: number,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom("introduction")
    .select(["key", "json", "day"])
    .where("article", "=", article)
    .orderBy("key")
    .orderBy("json")
    .execute();
  const said = new Map<string, string>();
  for (const { key, json, day } of rows) said.set(key, `${said.get(key) ?? ""}${day}${json}`);
  return said;
}

/** The articles that have one of these persons in short, on the day of an introduction or within the days it holds. */
export async function articlesInNeed(
  db: Kysely<Tables>,
  keys: readonly string[],
  day: number,
): Promise<number[]> {
  if (keys.length === 0 || day === FIRST_DAY) return [];
  const rows = await db
    .selectFrom("short_name")
    .select("article")
    .distinct()
    .where("key", "in", keys)
    .where("day", ">=", day)
    .where("day", "<=", day + DAYS_REMEMBERED)
    .execute();
  return rows.map((row) => row.article);
}
