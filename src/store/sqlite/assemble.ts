/**
 * A record is put together again from the rows it was stored in, equal to what was given in all but the article's id.
 */
import type { Kysely } from "kysely";
import type { Actor, ArticleRecord, Group, Issue } from "../../record/record.js";
import { RECORD_FORMAT } from "../../record/record.js";
import type { ItemOf } from "../../record/parts.js";
import { type ArticleRow, articleOf } from "./rows.js";
import type { Tables } from "./schema.js";

/** The record of a stored version. */
export async function assemble(db: Kysely<Tables>, row: ArticleRow): Promise<ArticleRecord> {
  if (row.latest === 0) return await retired(db, row);
  const body = await db.selectFrom("body").selectAll().where("article", "=", row.n).executeTakeFirstOrThrow();
  const items = await db
    .selectFrom("item")
    .innerJoin("item_json", "item_json.item", "item.n")
    .select(["grp", "json"])
    .where("article", "=", row.n)
    .orderBy("item.n")
    .execute();
  const of = <G extends Group>(group: G): ItemOf[G][] =>
    items.filter((item) => item.grp === group).map((item) => JSON.parse(item.json) as ItemOf[G]);
  return {
    format: RECORD_FORMAT,
    madeBy: { program: row.program, reader: row.reader },
    article: articleOf(row, body.text),
    actors: await actorsOfArticle(db, row.n),
    statements: of("statements"),
    meetings: of("meetings"),
    acts: of("acts"),
    positions: of("positions"),
    figures: of("figures"),
    tracks: of("tracks"),
    issues: JSON.parse(body.issues) as Issue[],
  };
}

async function actorsOfArticle(db: Kysely<Tables>, article: number): Promise<Actor[]> {
  const query = db.selectFrom("article_actor").select("json").where("article", "=", article);
  const rows = await query.orderBy("seq").execute();
  return rows.map((row) => JSON.parse(row.json) as Actor);
}

async function retired(db: Kysely<Tables>, row: ArticleRow): Promise<ArticleRecord> {
  const kept = db.selectFrom("retired").select("record").where("article", "=", row.n);
  return JSON.parse((await kept.executeTakeFirstOrThrow()).record) as ArticleRecord;
}
