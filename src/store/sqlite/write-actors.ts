/**
 * The actors of a record join those of the dossier: same id, same actor. Counts of articles and items are kept as
 * they come and go, so that lists need not count.
 */
import type { Kysely, Selectable } from "kysely";
import { sql } from "kysely";
import { FIRST_DAY, type DayRange } from "../../record/edtf.js";
import { actorsOf, itemsOf } from "../../record/parts.js";
import { type Actor, type ArticleRecord, GROUPS, type Group } from "../../record/record.js";
import { actorKey, fold } from "../fold.js";
import type { ActorTable, Tables } from "./schema.js";

export interface StoredArticle {
  readonly n: number;
  readonly id: string;
  readonly days: DayRange;
}

/** Numbers of actors by their ids in the record. */
export type ActorNumbers = ReadonlyMap<string, number>;

type Counts = Readonly<Record<Group, number>>;
const NONE: Counts = { meetings: 0, statements: 0, acts: 0, positions: 0, figures: 0, tracks: 0 };

/** Adds the actors of a record; gives their numbers in the dossier. */
export async function addActors(
  db: Kysely<Tables>,
  article: StoredArticle,
  record: ArticleRecord,
): Promise<ActorNumbers> {
  const { actors } = record;
  const numbers = new Map<string, number>();
  const rows = new Map<number, Selectable<ActorTable>>();
  for (const actor of actors) {
    const row = await joinActor(db, article, actor);
    numbers.set(actor.id, row.n);
    rows.set(row.n, row);
    await addNames(db, row.n, actor);
  }
  await addPrincipals(db, actors, numbers);
  await addMembership(db, article, actors, numbers);
  const times = involvements(record, numbers);
  for (const row of rows.values()) await countIn(db, article.days, row, times.get(row.n) ?? NONE);
  return numbers;
}

async function joinActor(
  db: Kysely<Tables>,
  article: StoredArticle,
  actor: Actor,
): Promise<Selectable<ActorTable>> {
  const id = actorKey(actor, article.id);
  const there = await db.selectFrom("actor").selectAll().where("id", "=", id).executeTakeFirst();
  if (there !== undefined) return there;
  const { name, kind, known } = actor;
  const row = {
    id,
    name,
    kind,
    known,
    ids: JSON.stringify(actor.ids),
    articles: 0,
    counts: JSON.stringify(NONE),
  };
  return await db.insertInto("actor").values(row).returningAll().executeTakeFirstOrThrow();
}

async function addNames(db: Kysely<Tables>, actor: number, { name, aliases }: Actor): Promise<void> {
  const names = new Map([name, ...aliases].reverse().map((n) => [fold(n), n]));
  const rows = [...names]
    .filter(([folded]) => folded !== "")
    .map(([folded, n]) => ({ actor, folded, name: n }));
  if (rows.length === 0) return;
  await db
    .insertInto("actor_name")
    .values(rows)
    .onConflict((clash) => clash.doNothing())
    .execute();
}

async function addPrincipals(
  db: Kysely<Tables>,
  actors: readonly Actor[],
  numbers: ActorNumbers,
): Promise<void> {
  const rows = actors.flatMap((actor) =>
    actor.actsFor.flatMap((of) => {
      const principal = numbers.get(of);
      return principal === undefined ? [] : [{ actor: numbers.get(actor.id)!, principal }];
    }),
  );
  if (rows.length === 0) return;
  await db
    .insertInto("acts_for")
    .values(rows)
    .onConflict((clash) => clash.doNothing())
    .execute();
}

async function addMembership(
  db: Kysely<Tables>,
  article: StoredArticle,
  actors: readonly Actor[],
  numbers: ActorNumbers,
): Promise<void> {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const rows = actors.map((actor, seq) => ({
    article: article.n,
    local: actor.id,
    seq,
    actor: numbers.get(actor.id)!,
    principal: principalOf(actor, byId),
    json: JSON.stringify(actor),
  }));
  for (let from = 0; from < rows.length; from += 500) {
    await db
      .insertInto("article_actor")
      .values(rows.slice(from, from + 500))
      .execute();
  }
}

/** Ids of everybody an actor acts for, near and far; it is safe from rings. */
export function chainOf(actor: Actor, byId: ReadonlyMap<string, Actor>): readonly string[] {
  const chain = new Set<string>();
  const waiting = [...actor.actsFor];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (id === actor.id || chain.has(id)) continue;
    chain.add(id);
    waiting.push(...(byId.get(id)?.actsFor ?? []));
  }
  return [...chain];
}

function principalOf(actor: Actor, byId: ReadonlyMap<string, Actor>): string | null {
  const last = chainOf(actor, byId).at(-1);
  return last === undefined ? null : (byId.get(last)?.name ?? null);
}

/** In how many items of each group each actor stands itself. */
function involvements(record: ArticleRecord, numbers: ActorNumbers): ReadonlyMap<number, Counts> {
  const times = new Map<number, Counts>();
  for (const of of itemsOf(record)) {
    const involved = new Set(actorsOf(of).flatMap(({ actor }) => numbers.get(actor) ?? []));
    for (const n of involved) {
      const counts = times.get(n) ?? NONE;
      times.set(n, { ...counts, [of.group]: counts[of.group] + 1 });
    }
  }
  return times;
}

function summed(a: Counts, b: Counts, sign: 1 | -1): Counts {
  return Object.fromEntries(GROUPS.map((group) => [group, a[group] + sign * b[group]])) as Record<
    Group,
    number
  >;
}

async function countIn(
  db: Kysely<Tables>,
  days: DayRange,
  row: Selectable<ActorTable>,
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

/** Takes the actors of a record out again; those that no article names any more go. */
export async function removeActors(
  db: Kysely<Tables>,
  article: number,
  record: ArticleRecord,
): Promise<void> {
  const members = db.selectFrom("article_actor").select(["local", "actor"]).where("article", "=", article);
  const numbers = new Map((await members.execute()).map((row) => [row.local, row.actor]));
  await db.deleteFrom("article_actor").where("article", "=", article).execute();
  const times = involvements(record, numbers);
  for (const n of new Set(numbers.values())) await countOut(db, n, times.get(n) ?? NONE);
}

async function countOut(db: Kysely<Tables>, n: number, times: Counts): Promise<void> {
  const row = await db.selectFrom("actor").selectAll().where("n", "=", n).executeTakeFirstOrThrow();
  if (row.articles <= 1) return void (await db.deleteFrom("actor").where("n", "=", n).execute());
  const counts = JSON.stringify(summed(JSON.parse(row.counts) as Counts, times, -1));
  await sql`UPDATE actor SET articles = articles - 1, counts = ${counts},
    day_first = (SELECT min(a.day_first) FROM article_actor x JOIN article a ON a.n = x.article
      WHERE x.actor = ${n} AND a.day_first <> ${FIRST_DAY}),
    day_last = (SELECT max(a.day_last) FROM article_actor x JOIN article a ON a.n = x.article
      WHERE x.actor = ${n} AND a.day_first <> ${FIRST_DAY})
    WHERE n = ${n}`.execute(db);
}
