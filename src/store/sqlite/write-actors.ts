/**
 * The actors of a record join those of the dossier: same id, same actor. Counts of articles and items are kept as
 * they come and go, so that lists need not count.
 */
import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Correction } from "../../record/corrections.js";
import { FIRST_DAY, type DayRange } from "../../record/edtf.js";
import { type GroupedItem, actorsOf, itemsOf } from "../../record/parts.js";
import { type Actor, type ArticleRecord, GROUPS } from "../../record/record.js";
import { fold } from "../fold.js";
import { namesGiven } from "../placing.js";
import {
  type ActorRow,
  type Counts,
  NONE,
  type Place,
  type StoredArticle,
  correctionsOf,
  placeActors,
} from "./place.js";
import type { Tables } from "./schema.js";

/** Where the actors of a record stand in the dossier, by their ids in the record. */
export type Places = ReadonlyMap<string, Place>;

/** Adds the actors of a record; gives their places in the dossier. */
export async function addActors(
  db: Kysely<Tables>,
  article: StoredArticle,
  record: ArticleRecord,
): Promise<Places> {
  const corrections = await correctionsOf(db);
  const placed = await placeActors(db, article, record.actors, corrections);
  const places = new Map(placed.map((place) => [place.actor.id, place]));
  await nameAndBind(db, placed, corrections);
  await addMembership(db, article, placed);
  const numbers = new Map(placed.map(({ actor, row }) => [actor.id, row.n]));
  const times = involvements(itemsOf(record), numbers);
  for (const row of rowsOf(placed)) await countIn(db, article.days, row, times.get(row.n) ?? NONE);
  return places;
}

/** The rows of some actors, each once. */
function rowsOf(places: Iterable<Place>): Iterable<ActorRow> {
  return new Map([...places].map(({ row }) => [row.n, row])).values();
}

/** Enters what actors are called, and whom they act for, into what finds them. */
export async function nameAndBind(
  db: Kysely<Tables>,
  places: readonly Place[],
  corrections: readonly Correction[],
): Promise<void> {
  const far = new Map<number, ActorRow>();
  for (const { row, actor, above } of places) {
    await addNames(db, row, [actor.name, ...actor.aliases, ...namesGiven(corrections, row.id)]);
    for (const one of above) if (one.articles <= 0) far.set(one.n, one);
  }
  for (const row of far.values()) await addNames(db, row, namesGiven(corrections, row.id));
  await addPrincipals(
    db,
    places.flatMap(({ row, above, direct }) =>
      above.slice(0, direct).map(({ n }) => ({ actor: row.n, principal: n })),
    ),
  );
}

/** Enters names of an actor. */
export async function addNames(
  db: Kysely<Tables>,
  { n: actor, name }: Pick<ActorRow, "n" | "name">,
  others: readonly string[],
): Promise<void> {
  const names = new Map([...others, name].reverse().map((words) => [fold(words), words]));
  const rows = [...names]
    .filter(([folded]) => folded !== "")
    .map(([folded, words]) => ({ actor, folded, name: words }));
  if (rows.length === 0) return;
  await db
    .insertInto("actor_name")
    .values(rows)
    .onConflict((clash) => clash.doNothing())
    .execute();
}

async function addPrincipals(
  db: Kysely<Tables>,
  rows: readonly { readonly actor: number; readonly principal: number }[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += 500) {
    await db
      .insertInto("acts_for")
      .values(rows.slice(from, from + 500))
      .onConflict((clash) => clash.doNothing())
      .execute();
  }
}

async function addMembership(
  db: Kysely<Tables>,
  article: StoredArticle,
  placed: readonly Place[],
): Promise<void> {
  const rows = placed.map((place, seq) => ({
    article: article.n,
    local: place.actor.id,
    seq,
    json: JSON.stringify(place.actor),
    ...placeColumns(place),
  }));
  for (let from = 0; from < rows.length; from += 500) {
    await db
      .insertInto("article_actor")
      .values(rows.slice(from, from + 500))
      .execute();
  }
}

/** The columns of `article_actor` that tell an actor's place. */
export function placeColumns({ row, above, direct }: Place) {
  const ids = above.map(({ id }) => id);
  const chain = { direct: ids.slice(0, direct), further: ids.slice(direct) };
  return { actor: row.n, principal: above.at(-1)?.name ?? null, chain: JSON.stringify(chain) };
}

/** In how many items of each group each actor stands itself, by the numbers of actors' ids in the record. */
export function involvements(
  items: Iterable<GroupedItem>,
  numbers: ReadonlyMap<string, number>,
): ReadonlyMap<number, Counts> {
  const times = new Map<number, Counts>();
  for (const of of items) {
    const involved = new Set(actorsOf(of).flatMap(({ actor }) => numbers.get(actor) ?? []));
    for (const n of involved) {
      const counts = times.get(n) ?? NONE;
      times.set(n, { ...counts, [of.group]: counts[of.group] + 1 });
    }
  }
  return times;
}

function summed(a: Counts, b: Counts, sign: 1 | -1): Counts {
  return Object.fromEntries(GROUPS.map((group) => [group, a[group] + sign * b[group]])) as Counts;
}

/** The row of an actor by its number. */
export async function actorRow(db: Kysely<Tables>, n: number): Promise<ActorRow> {
  return await db.selectFrom("actor").selectAll().where("n", "=", n).executeTakeFirstOrThrow();
}

/** One article more names the actor, whose row is as it stands. */
export async function countIn(
  db: Kysely<Tables>,
  days: DayRange,
  row: ActorRow,
  times: Counts,
): Promise<void> {
  const dated = days.first !== FIRST_DAY;
  await db
    .updateTable("actor")
    .set({
      articles: row.articles + 1,
      counts: JSON.stringify(summed(JSON.parse(row.counts) as Counts, times, 1)),
      day_first: dated ? Math.min(row.day_first ?? days.first, days.first) : row.day_first,
      day_last: dated ? Math.max(row.day_last ?? days.last, days.last) : row.day_last,
    })
    .where("n", "=", row.n)
    .execute();
}

/** Takes the actors of a record out again; gives the numbers of those that were in it, for `sweep`. */
export async function removeActors(
  db: Kysely<Tables>,
  article: number,
  record: ArticleRecord,
): Promise<ReadonlySet<number>> {
  const members = db.selectFrom("article_actor").select(["local", "actor"]).where("article", "=", article);
  const numbers = new Map((await members.execute()).map((row) => [row.local, row.actor]));
  await db.deleteFrom("article_actor").where("article", "=", article).execute();
  await db.deleteFrom("introduction").where("article", "=", article).execute();
  await db.deleteFrom("short_name").where("article", "=", article).execute();
  const gone = new Set(numbers.values());
  const times = involvements(itemsOf(record), numbers);
  for (const n of gone) await countOut(db, n, times.get(n) ?? NONE);
  return gone;
}

/** One article fewer names the actor; it must have left `article_actor` already. */
export async function countOut(db: Kysely<Tables>, n: number, times: Counts): Promise<void> {
  const row = await actorRow(db, n);
  const counts = JSON.stringify(summed(JSON.parse(row.counts) as Counts, times, -1));
  await sql`UPDATE actor SET articles = articles - 1, counts = ${counts},
    day_first = (SELECT min(a.day_first) FROM article_actor x JOIN article a ON a.n = x.article
      WHERE x.actor = ${n} AND a.day_first <> ${FIRST_DAY}),
    day_last = (SELECT max(a.day_last) FROM article_actor x JOIN article a ON a.n = x.article
      WHERE x.actor = ${n} AND a.day_first <> ${FIRST_DAY})
    WHERE n = ${n}`.execute(db);
}

/** Those of some actors go that no article names any more and nobody acts for. */
export async function sweep(db: Kysely<Tables>, numbers: Iterable<number>): Promise<void> {
  const all = [...new Set(numbers)];
  for (let from = 0; from < all.length; from += 500) {
    await db
      .deleteFrom("actor")
      .where("n", "in", all.slice(from, from + 500))
      .where("articles", "<=", 0)
      .where(sql<boolean>`NOT EXISTS (SELECT 1 FROM item_actor x WHERE x.actor = actor.n)`)
      .where(sql<boolean>`NOT EXISTS (SELECT 1 FROM article_actor x WHERE x.actor = actor.n)`)
      .execute();
  }
}

/** An actor's names and principals anew from the articles that name it, where it has lost some. */
export async function renewActor(
  db: Kysely<Tables>,
  n: number,
  corrections: readonly Correction[],
): Promise<void> {
  const row = await db.selectFrom("actor").selectAll().where("n", "=", n).executeTakeFirst();
  if (row === undefined) return;
  await db.deleteFrom("actor_name").where("actor", "=", n).execute();
  await db.deleteFrom("acts_for").where("actor", "=", n).execute();
  const members = await db
    .selectFrom("article_actor")
    .select(["json", "chain"])
    .where("actor", "=", n)
    .execute();
  const names = members.flatMap(({ json }) => {
    const { name, aliases } = JSON.parse(json) as Actor;
    return [name, ...aliases];
  });
  const unique = [...new Set([...names, ...namesGiven(corrections, row.id)])];
  for (let from = 0; from === 0 || from < unique.length; from += 200) {
    await addNames(db, row, unique.slice(from, from + 200));
  }
  const ids = new Set(members.flatMap(({ chain }) => directOf(chain)));
  const principals =
    ids.size === 0
      ? []
      : await db
          .selectFrom("actor")
          .select("n")
          .where("id", "in", [...ids])
          .execute();
  await addPrincipals(
    db,
    principals.map((principal) => ({ actor: n, principal: principal.n })),
  );
}

function directOf(chain: string): readonly string[] {
  return chain === "" ? [] : (JSON.parse(chain) as { direct: string[] }).direct;
}
