/**
 * The actors of a record join those of the dossier: same id, same actor. Counts of articles are kept as they come
 * and go, so that lists need not count.
 */
import type { Kysely } from "kysely";
import { sql } from "kysely";
import { FIRST_DAY, type DayRange } from "../../record/edtf.js";
import type { Actor } from "../../record/record.js";
import { actorKey, fold } from "../fold.js";
import type { Tables } from "./schema.js";

export interface StoredArticle {
  readonly n: number;
  readonly id: string;
  readonly days: DayRange;
}

/** Numbers of actors by their ids in the record. */
export type ActorNumbers = ReadonlyMap<string, number>;

/** Adds the actors of an article; gives their numbers in the dossier. */
export async function addActors(
  db: Kysely<Tables>,
  article: StoredArticle,
  actors: readonly Actor[],
): Promise<ActorNumbers> {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const numbers = new Map<string, number>();
  for (const actor of actors) {
    const n = await joinActor(db, article, actor, byId);
    numbers.set(actor.id, n);
    await addNames(db, n, actor);
  }
  await addMembership(db, article, actors, byId, numbers);
  await count(db, article, [...new Set(numbers.values())]);
  return numbers;
}

async function joinActor(
  db: Kysely<Tables>,
  article: StoredArticle,
  actor: Actor,
  byId: ReadonlyMap<string, Actor>,
): Promise<number> {
  const id = actorKey(actor, article.id);
  const there = await db.selectFrom("actor").selectAll().where("id", "=", id).executeTakeFirst();
  const seen = there === undefined ? [] : (JSON.parse(there.acts_for) as string[]);
  const names = actor.actsFor.flatMap((of) => byId.get(of)?.name ?? []);
  const acts_for = JSON.stringify([...new Set([...seen, ...names])]);
  if (there !== undefined) {
    if (acts_for !== there.acts_for)
      await db.updateTable("actor").set({ acts_for }).where("id", "=", id).execute();
    return there.n;
  }
  const { name, kind, known } = actor;
  const row = { id, name, kind, known, ids: JSON.stringify(actor.ids), acts_for, articles: 0 };
  const { n } = await db.insertInto("actor").values(row).returning("n").executeTakeFirstOrThrow();
  return n;
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

async function addMembership(
  db: Kysely<Tables>,
  article: StoredArticle,
  actors: readonly Actor[],
  byId: ReadonlyMap<string, Actor>,
  numbers: ActorNumbers,
): Promise<void> {
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

async function count(db: Kysely<Tables>, article: StoredArticle, actors: readonly number[]): Promise<void> {
  const { first, last } = article.days;
  const dated = first !== FIRST_DAY;
  for (const n of actors) {
    await sql`UPDATE actor SET articles = articles + 1,
      day_first = CASE WHEN ${dated ? 1 : 0} THEN min(coalesce(day_first, ${first}), ${first}) ELSE day_first END,
      day_last = CASE WHEN ${dated ? 1 : 0} THEN max(coalesce(day_last, ${last}), ${last}) ELSE day_last END
      WHERE n = ${n}`.execute(db);
  }
}

/** Takes the actors of an article out again; those that no article names any more go. */
export async function removeActors(db: Kysely<Tables>, article: number): Promise<void> {
  const rows = await db.selectFrom("article_actor").select("actor").where("article", "=", article).execute();
  const actors = [...new Set(rows.map((row) => row.actor))];
  await db.deleteFrom("article_actor").where("article", "=", article).execute();
  for (const n of actors) {
    await sql`UPDATE actor SET articles = articles - 1,
      day_first = (SELECT min(a.day_first) FROM article_actor x JOIN article a ON a.n = x.article
        WHERE x.actor = ${n} AND a.day_first <> ${FIRST_DAY}),
      day_last = (SELECT max(a.day_last) FROM article_actor x JOIN article a ON a.n = x.article
        WHERE x.actor = ${n} AND a.day_first <> ${FIRST_DAY})
      WHERE n = ${n}`.execute(db);
    await db.deleteFrom("actor").where("n", "=", n).where("articles", "=", 0).execute();
  }
}
