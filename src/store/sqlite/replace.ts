/**
 * Articles that are stored already are placed anew when a correction or another article's introduction changes who
 * their actors are: what finds their items is made again, the records stay as they are.
 *
 * An article that introduces somebody may change those that have the person in short, and so on; each article is
 * looked at a few times at most.
 */
import type { Kysely } from "kysely";
import type { Correction } from "../../record/corrections.js";
import type { GroupedItem } from "../../record/parts.js";
import type { Actor, Issue } from "../../record/record.js";
import {
  NONE,
  type StoredArticle,
  articlesInNeed,
  correctionsOf,
  introducedBy,
  placeActors,
} from "./place.js";
import type { Tables } from "./schema.js";
import {
  type Places,
  actorRow,
  countIn,
  countOut,
  involvements,
  nameAndBind,
  placeColumns,
  renewActor,
  sweep,
} from "./write-actors.js";
import { type BoundItem, bindItems, unbindItems } from "./write-items.js";

/** How often an article may be placed anew in one go. */
const ROUNDS = 3;

/** After an article was stored: places those anew that have somebody in short whom it introduces, or no longer does. */
export async function followUp(
  db: Kysely<Tables>,
  article: number,
  before: ReadonlyMap<string, string>,
  days: readonly number[],
): Promise<void> {
  const after = await introducedBy(db, article);
  const keys = changedKeys(before, after);
  const found = new Set<number>();
  for (const day of days) for (const n of await articlesInNeed(db, keys, day)) found.add(n);
  found.delete(article);
  if (found.size > 0) await replaceArticles(db, found);
}

function changedKeys(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key));
}

/** Places articles anew; gives how many of them have changed. */
export async function replaceArticles(db: Kysely<Tables>, articles: Iterable<number>): Promise<number> {
  const corrections = await correctionsOf(db);
  const rounds = new Map<number, number>();
  const changed = new Set<number>();
  const lost = new Set<number>();
  const waiting = [...new Set(articles)];
  for (let n = waiting.shift(); n !== undefined; n = waiting.shift()) {
    const round = (rounds.get(n) ?? 0) + 1;
    if (round > ROUNDS) continue;
    rounds.set(n, round);
    const before = await introducedBy(db, n);
    const article = await storedArticle(db, n);
    if (article === null || !(await replaceArticle(db, article, corrections, lost))) continue;
    changed.add(n);
    const keys = changedKeys(before, await introducedBy(db, n));
    const next = await articlesInNeed(db, keys, article.days.first);
    waiting.push(...next.filter((other) => other !== n && !waiting.includes(other)));
  }
  for (const n of lost) await renewActor(db, n, corrections);
  await sweep(db, lost);
  return changed.size;
}

async function storedArticle(db: Kysely<Tables>, n: number): Promise<StoredArticle | null> {
  const row = await db
    .selectFrom("article")
    .select(["id", "source", "day_first", "day_last"])
    .where("n", "=", n)
    .where("latest", "=", 1)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { n, id: row.id, source: row.source, days: { first: row.day_first, last: row.day_last } };
}

/** Places one article anew; tells whether anything has changed, and adds the actors it left to `lost`. */
async function replaceArticle(
  db: Kysely<Tables>,
  article: StoredArticle,
  corrections: readonly Correction[],
  lost: Set<number>,
): Promise<boolean> {
  const members = await db
    .selectFrom("article_actor")
    .select(["local", "actor", "principal", "chain", "json"])
    .where("article", "=", article.n)
    .orderBy("seq")
    .execute();
  const actors = members.map(({ json }) => JSON.parse(json) as Actor);
  const placed = await placeActors(db, article, actors, corrections);
  const moved = placed.filter((place, k) => {
    const { actor, principal, chain } = placeColumns(place);
    const old = members[k]!;
    return actor !== old.actor || principal !== old.principal || chain !== old.chain;
  });
  if (moved.length === 0) return false;
  const before = new Map(members.map(({ local, actor }) => [local, actor]));
  for (const place of moved) {
    lost.add(before.get(place.actor.id)!);
    lost.add(place.row.n);
    await db
      .updateTable("article_actor")
      .set(placeColumns(place))
      .where("article", "=", article.n)
      .where("local", "=", place.actor.id)
      .execute();
  }
  await nameAndBind(db, moved, corrections);
  await rebind(db, article, new Map(placed.map((place) => [place.actor.id, place])), before);
  return true;
}

/** Makes again what finds an article's items, and brings the counts of its actors in line. */
async function rebind(
  db: Kysely<Tables>,
  article: StoredArticle,
  places: Places,
  before: ReadonlyMap<string, number>,
): Promise<void> {
  const items = await itemsOfArticle(db, article.n);
  const body = db.selectFrom("body").select("issues").where("article", "=", article.n);
  const issues = JSON.parse((await body.executeTakeFirstOrThrow()).issues) as Issue[];
  await unbindItems(db, article.n);
  await bindItems(db, items, issues, places);
  const all = items.map(({ of }) => of);
  const out = involvements(all, before);
  const numbers = new Map([...places].map(([local, { row }]) => [local, row.n]));
  const into = involvements(all, numbers);
  await recount(db, article.days, before, out, into, numbers);
}

type Numbers = ReadonlyMap<string, number>;
type Times = ReturnType<typeof involvements>;

/** Counts of the actors that have come, gone, or stand in other items; of the others nothing has changed. */
async function recount(
  db: Kysely<Tables>,
  days: StoredArticle["days"],
  before: Numbers,
  out: Times,
  into: Times,
  after: Numbers,
): Promise<void> {
  const gone = new Set(before.values());
  const come = new Set(after.values());
  const same = (n: number): boolean =>
    gone.has(n) && come.has(n) && JSON.stringify(out.get(n)) === JSON.stringify(into.get(n));
  for (const n of new Set([...gone, ...come])) {
    if (same(n)) continue;
    if (gone.has(n)) await countOut(db, n, out.get(n) ?? NONE);
    if (come.has(n)) await countIn(db, days, await actorRow(db, n), into.get(n) ?? NONE);
  }
}

async function itemsOfArticle(db: Kysely<Tables>, article: number): Promise<BoundItem[]> {
  const rows = await db
    .selectFrom("item")
    .innerJoin("item_json", "item_json.item", "item.n")
    .select(["item.n", "grp", "day_first", "json"])
    .where("article", "=", article)
    .orderBy("item.n")
    .execute();
  return rows.map(({ n, grp, day_first, json }) => ({
    row: { n, grp, day_first },
    of: { group: grp, item: JSON.parse(json) as unknown } as GroupedItem,
  }));
}
