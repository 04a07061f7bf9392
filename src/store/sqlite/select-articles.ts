/**
 * Articles by filter, their texts, raw bytes and versions.
 */
import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from "kysely";
import { type Result, ok } from "../../record/fault.js";
import { matchExpression } from "../fold.js";
import type { ArticleHead, Filter, Page, Paging, RawBytes } from "../types.js";
import { type ActorNumbersQuery, actorsNamed } from "./actor-names.js";
import { assemble } from "./assemble.js";
import { beyond, keyOf, pageOf, rowsOnPage, rowsToAsk } from "./paging.js";
import { type ArticleRow, headOf } from "./rows.js";
import type { Tables } from "./schema.js";

type Where = (eb: ExpressionBuilder<Tables, "article">) => Expression<SqlBool>;

/** A page of the latest versions that pass the filter. */
export async function selectArticles(
  db: Kysely<Tables>,
  filter: Filter,
  paging: Paging,
): Promise<Result<Page<ArticleHead>>> {
  const after = keyOf(paging);
  if (!after.ok) return after;
  const passes = await conditions(db, filter);
  const direction = paging.order === "newest" ? "desc" : "asc";
  const rows = await db
    .selectFrom("article")
    .selectAll()
    .where((eb) => eb.and([...passes, beyond(after.value, paging)].map((where) => where(eb))))
    .orderBy("day_first", direction)
    .orderBy("n", direction)
    .limit(rowsToAsk(paging))
    .execute();
  const counted = await db
    .selectFrom("article")
    .select(sql<number>`count(*)`.as("total"))
    .where((eb) => eb.and(passes.map((where) => where(eb))))
    .executeTakeFirstOrThrow();
  const heads = rowsOnPage(rows, paging).map(headOf);
  return ok(pageOf(rows, paging, counted.total, (row) => ({ day: row.day_first, n: row.n }), heads));
}

async function conditions(db: Kysely<Tables>, filter: Filter): Promise<Where[]> {
  const { article, days } = filter;
  const all: (Where | null)[] = [
    (eb) => eb("latest", "=", 1),
    article === undefined ? null : (eb) => eb("id", "=", article),
    days === undefined
      ? null
      : (eb) => eb.and([eb("day_first", "<=", days.last), eb("day_last", ">=", days.first)]),
    filter.outlet === undefined ? null : (eb) => eb("outlet", "=", filter.outlet!),
    filter.actor === undefined ? null : naming(await actorsNamed(db, filter.actor)),
    filter.search === undefined ? null : matching(matchExpression(filter.search)),
    filter.issue === undefined ? null : about(matchExpression(filter.issue, "about")),
  ];
  return all.filter((where) => where !== null);
}

function naming(actors: ActorNumbersQuery | null): Where {
  if (actors === null) return () => sql<SqlBool>`0`;
  return (eb) =>
    eb(
      "n",
      "in",
      eb.selectFrom("article_actor").select("article_actor.article").where("actor", "in", actors),
    );
}

function matching(expression: string | null): Where {
  if (expression === null) return () => sql<SqlBool>`0`;
  return () => sql<SqlBool>`n IN (SELECT rowid FROM article_words WHERE article_words MATCH ${expression})`;
}

function about(expression: string | null): Where {
  if (expression === null) return () => sql<SqlBool>`0`;
  return () => sql<SqlBool>`article.n IN (SELECT item.article FROM item WHERE item.n IN
    (SELECT rowid FROM item_words WHERE item_words MATCH ${expression}))`;
}

/** The row of a version by its id. */
export async function articleRow(db: Kysely<Tables>, id: string): Promise<ArticleRow | null> {
  return (await db.selectFrom("article").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;
}

/** Ids that begin so, ten at most. */
export async function selectIds(db: Kysely<Tables>, start: string): Promise<string[]> {
  const query = db
    .selectFrom("article")
    .select("id")
    .where("id", ">=", start)
    .where("id", "<", `${start}\uffff`);
  return (await query.orderBy("id").limit(10).execute()).map((row) => row.id);
}

/** Texts by id; ids of nothing are left out. */
export async function selectTexts(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (let from = 0; from < ids.length; from += 500) {
    const rows = await db
      .selectFrom("article")
      .innerJoin("body", "body.article", "article.n")
      .select(["article.id", "body.text"])
      .where("article.id", "in", ids.slice(from, from + 500))
      .execute();
    rows.forEach((row) => texts.set(row.id, row.text));
  }
  for (const id of ids.filter((wanted) => !texts.has(wanted))) {
    const row = await articleRow(db, id);
    if (row !== null) texts.set(id, (await assemble(db, row)).article.text);
  }
  return texts;
}

/** The bytes an article was taken from; null where its text is their decoding, or where there is no such article. */
export async function selectRaw(db: Kysely<Tables>, id: string): Promise<RawBytes | null> {
  const row = await db
    .selectFrom("raw")
    .innerJoin("article", "article.n", "raw.article")
    .select(["raw.media_type", "raw.bytes"])
    .where("article.id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : { mediaType: row.media_type, bytes: row.bytes };
}

/** All versions of the article that a version belongs to, the latest first. */
export async function selectVersions(db: Kysely<Tables>, id: string): Promise<ArticleHead[]> {
  const row = await articleRow(db, id);
  if (row === null) return [];
  const versions = db.selectFrom("article").selectAll().where("source", "=", row.source);
  return (await versions.orderBy("version", "desc").execute()).map(headOf);
}
