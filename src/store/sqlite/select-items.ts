/**
 * Items by filter: the filter becomes a condition on `item`, the rows become items with their article, actors and
 * issues.
 */
import {
  type Expression,
  type ExpressionBuilder,
  type Kysely,
  type Selectable,
  type SqlBool,
  sql,
} from "kysely";
import { type Result, ok } from "../../record/fault.js";
import { type GroupedItem, actorsOf, issuesOf } from "../../record/parts.js";
import { GROUPS, type Issue } from "../../record/record.js";
import { matchExpression } from "../fold.js";
import type { ActorRef, Filter, MatrixColumn, Page, Paging, StoredItem } from "../types.js";
import { type ActorNumbersQuery, actorsNamed } from "./actor-names.js";
import { beyond, keyOf, pageOf, rowsOnPage, rowsToAsk } from "./paging.js";
import { type ArticleRow, headOf, kindOf } from "./rows.js";
import type { ItemTable, Tables } from "./schema.js";

type ItemRow = Selectable<ItemTable> & { readonly json: string };
export type Where = (eb: ExpressionBuilder<Tables, "item">) => Expression<SqlBool>;

/** A page of the items that pass the filter. */
export async function selectItems(
  db: Kysely<Tables>,
  filter: Filter,
  paging: Paging,
): Promise<Result<Page<StoredItem>>> {
  const after = keyOf(paging);
  if (!after.ok) return after;
  const passes = await itemConditions(db, filter);
  const direction = paging.order === "newest" ? "desc" : "asc";
  const rows = await db
    .selectFrom("item")
    .select(["n", "day_first"])
    .where((eb) => eb.and([...passes, beyond(after.value, paging)].map((where) => where(eb))))
    .orderBy("day_first", direction)
    .orderBy("n", direction)
    .limit(rowsToAsk(paging))
    .execute();
  const counted = await db
    .selectFrom("item")
    .select(sql<number>`count(*)`.as("total"))
    .where((eb) => eb.and(passes.map((where) => where(eb))))
    .executeTakeFirstOrThrow();
  const items = await itemsOfRows(db, await wholeRows(db, rowsOnPage(rows, paging)));
  return ok(pageOf(rows, paging, counted.total, (row) => ({ day: row.day_first, n: row.n }), items));
}

/** What a filter asks of rows of `item`. */
export async function itemConditions(db: Kysely<Tables>, filter: Filter): Promise<Where[]> {
  const groups = filter.groups ?? GROUPS;
  const { status, type, article, days } = filter;
  const all: (Where | null)[] = [
    groups.length === GROUPS.length ? null : (eb) => eb("grp", "in", groups),
    status === undefined ? null : (eb) => eb("status", "in", status),
    type === undefined ? null : (eb) => eb("type", "in", type),
    days === undefined
      ? null
      : (eb) => eb.and([eb("day_first", "<=", days.last), eb("day_last", ">=", days.first)]),
    article === undefined
      ? null
      : (eb) =>
          eb("article", "in", eb.selectFrom("article").select("article.n").where("article.id", "=", article)),
    filter.outlet === undefined ? null : from(filter.outlet),
    filter.score === undefined ? null : (eb) => eb("score", ">=", filter.score!),
    filter.column === undefined ? null : standing(filter.column),
    filter.actor === undefined ? null : involving(await actorsNamed(db, filter.actor), groups),
    filter.speaker === undefined ? null : involving(await actorsNamed(db, filter.speaker), SAID, SPEAKS),
    filter.addressee === undefined
      ? null
      : involving(await actorsNamed(db, filter.addressee), SAID, SPOKEN_TO),
    filter.issue === undefined ? null : matching(matchExpression(filter.issue, "about")),
    filter.search === undefined ? null : matching(matchExpression(filter.search)),
  ];
  return all.filter((where) => where !== null);
}

function standing({ of, id }: MatrixColumn): Where {
  return (eb) => eb("n", "in", eb.selectFrom("stand").select("stand.item").where(`stand.${of}`, "=", id));
}

function from(outlet: string): Where {
  return (eb) =>
    eb("article", "in", eb.selectFrom("article").select("article.n").where("outlet", "=", outlet));
}

/** Items that actors take part in; with `parts`, the bits of `part` that mean the one asked for. */
function involving(
  actors: ActorNumbersQuery | null,
  groups: readonly string[],
  parts?: readonly number[],
): Where {
  if (actors === null) return () => sql<SqlBool>`0`;
  return (eb) => {
    const items = eb
      .selectFrom("item_actor")
      .select("item_actor.item")
      .where("item_actor.actor", "in", actors)
      .where("item_actor.grp", "in", groups);
    return eb("n", "in", parts === undefined ? items : items.where("item_actor.part", "in", parts));
  };
}

/** The values of `part` that mean it. */
const SPEAKS = [1, 3];
const SPOKEN_TO = [2, 3];
const SAID = ["statements"];

function matching(expression: string | null): Where {
  if (expression === null) return () => sql<SqlBool>`0`;
  return () => sql<SqlBool>`n IN (SELECT rowid FROM item_words WHERE item_words MATCH ${expression})`;
}

/** The item of an id. */
export async function selectItem(db: Kysely<Tables>, id: string): Promise<StoredItem | null> {
  const row = await db.selectFrom("item").select("n").where("id", "=", id).executeTakeFirst();
  return row === undefined ? null : ((await itemsOfRows(db, await wholeRows(db, [row])))[0] ?? null);
}

/** The rows with their JSON, in the order of the numbers given. */
async function wholeRows(db: Kysely<Tables>, numbers: readonly { readonly n: number }[]): Promise<ItemRow[]> {
  const rows = new Map<number, ItemRow>();
  for (let from = 0; from < numbers.length; from += 500) {
    const some = await db
      .selectFrom("item")
      .innerJoin("item_json", "item_json.item", "item.n")
      .selectAll("item")
      .select("json")
      .where(
        "item.n",
        "in",
        numbers.slice(from, from + 500).map(({ n }) => n),
      )
      .execute();
    some.forEach((row) => rows.set(row.n, row));
  }
  return numbers.map(({ n }) => rows.get(n)!);
}

/** Items by their numbers. */
export async function itemsOfNumbers(
  db: Kysely<Tables>,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, StoredItem>> {
  if (numbers.length === 0) return new Map();
  const rows = await wholeRows(
    db,
    numbers.map((n) => ({ n })),
  );
  const items = await itemsOfRows(db, rows);
  return new Map(items.map((item, k) => [rows[k]!.n, item]));
}

async function itemsOfRows(db: Kysely<Tables>, rows: readonly ItemRow[]): Promise<StoredItem[]> {
  const numbers = [...new Set(rows.map((row) => row.article))];
  const sides = new Map<number, Side>();
  for (let from = 0; from < numbers.length; from += 500) {
    for (const side of await sidesOf(db, numbers.slice(from, from + 500))) sides.set(side.row.n, side);
  }
  return rows.map((row) => itemOfRow(row, sides.get(row.article)!));
}

/** What the items of one article share. */
interface Side {
  readonly row: ArticleRow;
  readonly actors: ReadonlyMap<string, ActorRef>;
  readonly issues: readonly Issue[];
}

async function sidesOf(db: Kysely<Tables>, articles: readonly number[]): Promise<Side[]> {
  const heads = await db.selectFrom("article").selectAll().where("n", "in", articles).execute();
  const issues = await db
    .selectFrom("body")
    .select(["article", "issues"])
    .where("article", "in", articles)
    .execute();
  const actors = await db
    .selectFrom("article_actor")
    .innerJoin("actor", "actor.n", "article_actor.actor")
    .select(["article", "local", "principal", "actor.id", "actor.name", "actor.kind"])
    .where("article", "in", articles)
    .execute();
  return heads.map((row) => ({
    row,
    issues: JSON.parse(issues.find((body) => body.article === row.n)?.issues ?? "[]") as Issue[],
    actors: new Map(
      actors
        .filter((actor) => actor.article === row.n)
        .map(({ local, id, name, kind, principal }) => [local, { id, name, kind: kindOf(kind), principal }]),
    ),
  }));
}

function itemOfRow(row: ItemRow, side: Side): StoredItem {
  const of = { group: row.grp, item: JSON.parse(row.json) as unknown } as GroupedItem;
  const named = actorsOf(of).flatMap(({ actor: local }) => {
    const ref = side.actors.get(local);
    return ref === undefined ? [] : [[local, ref] as const];
  });
  const about = new Set(issuesOf(of));
  return {
    ...of,
    id: row.id,
    article: headOf(side.row),
    actors: Object.fromEntries(named),
    issues: side.issues.filter((issue) => about.has(issue.id)),
  };
}
