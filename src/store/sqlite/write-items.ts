/**
 * The items of a record: a row each with what they are filtered by, the actors that find them, the words that find
 * them.
 */
import type { Insertable, Kysely } from "kysely";
import { sql } from "kysely";
import { wordsOf } from "../../record/span.js";
import {
  type GroupedItem,
  type Part,
  aboutSpans,
  actorsOf,
  dateOf,
  issuesOf,
  itemsOf,
  quotedSpans,
  statusOf,
  typeOf,
} from "../../record/parts.js";
import type { Actor, ArticleRecord, Issue } from "../../record/record.js";
import { daysOfItem } from "./rows.js";
import { nameKey, mattersOf } from "./matters.js";
import type { ItemActorTable, ItemJsonTable, ItemTable, StandTable, Tables } from "./schema.js";
import type { StoredArticle } from "./place.js";
import type { Places } from "./write-actors.js";

interface Context {
  readonly article: StoredArticle;
  readonly text: string;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly issues: ReadonlyMap<string, Issue>;
  readonly places: Places;
}

/** Adds all items of a record. */
export async function addItems(
  db: Kysely<Tables>,
  article: StoredArticle,
  record: ArticleRecord,
  places: Places,
): Promise<void> {
  const context: Context = {
    article,
    text: record.article.text,
    actors: new Map(record.actors.map((actor) => [actor.id, actor])),
    issues: new Map(record.issues.map((issue) => [issue.id, issue])),
    places,
  };
  const top = await db
    .selectFrom("item")
    .select(sql<number>`coalesce(max(n), 0)`.as("n"))
    .executeTakeFirstOrThrow();
  const items = itemsOf(record).map((of, index) => ({ of, row: itemRow(of, top.n + 1 + index, context) }));
  await insertItems(
    db,
    items.map(({ row }) => row),
  );
  await insertItemJson(
    db,
    items.map(({ of, row }) => ({ item: row.n, json: JSON.stringify(of.item) })),
  );
  await insertItemWords(
    db,
    items.map(({ of, row }) => itemWords(of, row.n, context)),
  );
  await bindItems(db, items, record.issues, places);
}

/** An item with the columns by which actors find it. */
export interface BoundItem {
  readonly of: GroupedItem;
  readonly row: { readonly n: number; readonly grp: string; readonly day_first: number };
}

/** Enters which actors find the items, and where sides stand. */
export async function bindItems(
  db: Kysely<Tables>,
  items: readonly BoundItem[],
  issues: readonly Issue[],
  places: Places,
): Promise<void> {
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  await insertItemActors(
    db,
    items.flatMap(({ of, row }) => itemActorRows(of, row, places)),
  );
  const matters = await mattersOf(
    db,
    issues.map(({ name }) => nameKey(name)),
  );
  const stands = items.flatMap(({ of, row }) => standRows(of, row, { issues: byId, places, matters }));
  for (const some of chunks(stands)) await db.insertInto("stand").values(some).execute();
}

/** Takes out again which actors find the items of an article, and where sides stand. */
export async function unbindItems(db: Kysely<Tables>, article: number): Promise<void> {
  const items = db.selectFrom("item").select("n").where("article", "=", article);
  await db.deleteFrom("item_actor").where("item", "in", items).execute();
  await db.deleteFrom("stand").where("item", "in", items).execute();
}

interface Standing {
  readonly issues: ReadonlyMap<string, Issue>;
  readonly places: Places;
  readonly matters: ReadonlyMap<string, string>;
}

/** Where the holder of a position stands, for its side: the last one it acts for. */
function standRows(
  of: GroupedItem,
  row: BoundItem["row"],
  { issues, places, matters }: Standing,
): StandTable[] {
  if (of.group !== "positions" || of.item.issue === null) return [];
  const issue = issues.get(of.item.issue);
  const holder = places.get(of.item.actor);
  if (issue === undefined || holder === undefined) return [];
  const side = holder.above.at(-1) ?? holder.row;
  const { name, family } = issue;
  const key = nameKey(name);
  const at = { item: row.n, day_first: row.day_first, stance: of.item.stance };
  return [{ ...at, holder: holder.row.n, side: side.n, issue: matters.get(key) ?? key, name, family }];
}

type ItemRow = Insertable<ItemTable> & { n: number };

function itemRow(of: GroupedItem, n: number, { article }: Context): ItemRow {
  const days = daysOfItem(dateOf(of), article.days);
  return {
    n,
    id: `${article.id}.${of.item.id}`,
    article: article.n,
    grp: of.group,
    status: statusOf(of),
    type: typeOf(of),
    day_first: days.first,
    day_last: days.last,
    score: of.item.score,
  };
}

/** The bits of `part` in `item_actor`. */
const PARTS: Readonly<Partial<Record<Part, number>>> = { speaker: 1, addressee: 2 };

function itemActorRows(of: GroupedItem, row: BoundItem["row"], places: Places): ItemActorTable[] {
  const marked = new Map<number, { readonly direct: number; readonly part: number }>();
  const mark = (n: number, direct: number, part: number): void => {
    const before = marked.get(n) ?? { direct: 0, part: 0 };
    marked.set(n, { direct: Math.max(direct, before.direct), part: part | before.part });
  };
  for (const { actor, part } of actorsOf(of)) {
    const place = places.get(actor);
    if (place === undefined) continue;
    const bit = PARTS[part] ?? 0;
    mark(place.row.n, 1, bit);
    place.above.forEach((above) => {
      mark(above.n, 0, bit);
    });
  }
  const { grp, day_first, n } = row;
  return [...marked].map(([actor, how]) => ({ actor, grp, day_first, item: n, ...how }));
}

interface ItemWords {
  readonly n: number;
  readonly words: string;
  readonly about: string;
  readonly names: string;
}

function itemWords(of: GroupedItem, n: number, { text, actors, issues }: Context): ItemWords {
  const issueWords = issuesOf(of).flatMap((id) => {
    const issue = issues.get(id);
    return issue === undefined ? [id] : [issue.name, ...issue.terms];
  });
  const about = aboutSpans(of).map((span) => wordsOf(text, span));
  const named = of.group === "tracks" ? [of.item.name] : [];
  return {
    n,
    words: quotedSpans(of)
      .map((span) => wordsOf(text, span))
      .join(" … "),
    about: [...issueWords, ...about].join(" … "),
    names: [...named, ...actorsOf(of).flatMap(({ actor }) => actors.get(actor)?.name ?? [])].join(" … "),
  };
}

async function insertItems(db: Kysely<Tables>, rows: readonly ItemRow[]): Promise<void> {
  for (const some of chunks(rows)) await db.insertInto("item").values(some).execute();
}

async function insertItemJson(db: Kysely<Tables>, rows: readonly ItemJsonTable[]): Promise<void> {
  for (const some of chunks(rows)) await db.insertInto("item_json").values(some).execute();
}

async function insertItemActors(db: Kysely<Tables>, rows: readonly ItemActorTable[]): Promise<void> {
  for (const some of chunks(rows)) await db.insertInto("item_actor").values(some).execute();
}

async function insertItemWords(db: Kysely<Tables>, all: readonly ItemWords[]): Promise<void> {
  const rows = all.map(({ n, words, about, names }) => ({ rowid: n, words, about, names }));
  for (const some of chunks(rows)) await db.insertInto("item_words").values(some).execute();
}

function chunks<T>(rows: readonly T[]): T[][] {
  const size = 200;
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, k) =>
    rows.slice(k * size, (k + 1) * size),
  );
}

/** Takes the items of an article out again, with all that finds them. */
export async function removeItems(db: Kysely<Tables>, article: number): Promise<void> {
  const items = db.selectFrom("item").select("n").where("article", "=", article);
  await db.deleteFrom("item_words").where("rowid", "in", items).execute();
  await db.deleteFrom("item_actor").where("item", "in", items).execute();
  await db.deleteFrom("item_json").where("item", "in", items).execute();
  await db.deleteFrom("item").where("article", "=", article).execute();
}
