/**
 * A record enters the dossier: its standing, then article, actors and items, in the caller's transaction.
 */
import type { Kysely } from "kysely";
import { sql } from "kysely";
import { countsOf } from "../../record/parts.js";
import type { Article, ArticleRecord, Origin } from "../../record/record.js";
import { withNamedTracks } from "../../record/tracks.js";
import type { Added, RawBytes, Standing } from "../types.js";
import { assemble } from "./assemble.js";
import { namedTracks } from "./named-tracks.js";
import { type ArticleRow, articleColumns, daysOfArticle, sourceOf } from "./rows.js";
import type { Tables } from "./schema.js";
import { introducedBy } from "./place.js";
import { followUp } from "./replace.js";
import { addActors, removeActors, sweep } from "./write-actors.js";
import { addItems, removeItems } from "./write-items.js";

interface Found {
  readonly standing: Standing;
  /** The stored version that the article is, or that it comes after. */
  readonly row: ArticleRow | null;
}

/** How an article stands to what is stored. */
export async function findStanding(db: Kysely<Tables>, article: Article, madeBy: Origin): Promise<Found> {
  const before = await latestOf(db, article);
  const row = before ?? (await sameElsewhere(db, article));
  if (row === null) return { standing: "new", row };
  if (row.sha256 !== article.sha256) return { standing: "changed", row };
  const copy = before === null;
  const same =
    (copy || sameFacts(row, article)) && row.program === madeBy.program && row.reader === madeBy.reader;
  return { standing: same ? "unchanged" : "reread", row };
}

async function latestOf(db: Kysely<Tables>, article: Article): Promise<ArticleRow | null> {
  const query = db.selectFrom("article").selectAll().where("source", "=", sourceOf(article));
  return (await query.where("latest", "=", 1).executeTakeFirst()) ?? null;
}

/**
 * The same words of the same outlet, day and address, read from another place: a folder that was moved, or a copy, which
 * may have another title without being another article.
 */
async function sameElsewhere(db: Kysely<Tables>, article: Article): Promise<ArticleRow | null> {
  const query = db.selectFrom("article").selectAll().where("sha256", "=", article.sha256);
  const rows = await query.where("latest", "=", 1).execute();
  return rows.find((row) => samePlace(row, article)) ?? null;
}

function samePlace(row: ArticleRow, article: Article): boolean {
  return row.outlet === article.outlet && row.published === article.published && row.url === article.url;
}

function sameFacts(row: ArticleRow, article: Article): boolean {
  return samePlace(row, article) && row.title === article.title && row.language === article.language;
}

/** Stores an article once more with the tracks that the user has named now; tells whether that changed it. */
export async function renewTracks(db: Kysely<Tables>, n: number): Promise<boolean> {
  const row = await db.selectFrom("article").selectAll().where("n", "=", n).executeTakeFirstOrThrow();
  const before = await assemble(db, row);
  const record = withNamedTracks(before, await namedTracks(db));
  if (JSON.stringify(record) === JSON.stringify(before)) return false;
  const gone = await clear(db, n, before);
  await addBody(db, n, record);
  await db
    .updateTable("article")
    .set({ counts: JSON.stringify(countsOf(record)) })
    .where("n", "=", n)
    .execute();
  await addContents(db, row, record);
  await sweep(db, gone);
  return true;
}

/** Stores a record; an unchanged one changes nothing, unless it was read again on purpose. */
export async function addRecord(
  db: Kysely<Tables>,
  read: ArticleRecord,
  raw: RawBytes | null,
  again: boolean,
): Promise<Added> {
  const record = withNamedTracks(read, await namedTracks(db));
  const found = await findStanding(db, record.article, record.madeBy);
  const { row } = found;
  const standing = again && found.standing === "unchanged" ? "reread" : found.standing;
  if (row !== null && standing === "unchanged") return { article: row.id, standing, version: row.version };
  const before = row === null ? new Map<string, string>() : await introducedBy(db, row.n);
  const gone =
    row === null ? new Set<number>() : await (standing === "changed" ? retire(db, row) : clearRow(db, row));
  const stored =
    row !== null && standing === "reread" ? await renew(db, row, record) : await insert(db, row, record);
  await addBody(db, stored.n, record);
  await addRaw(db, stored.n, raw);
  await addContents(db, stored, record);
  await followUp(db, stored.n, before, [...new Set([row?.day_first ?? stored.day_first, stored.day_first])]);
  await sweep(db, gone);
  return { article: stored.id, standing, version: stored.version };
}

async function addContents(db: Kysely<Tables>, stored: ArticleRow, record: ArticleRecord): Promise<void> {
  const { n, id, source } = stored;
  const article = { n, id, source, days: daysOfArticle(record.article) };
  await addItems(db, article, record, await addActors(db, article, record));
}

async function insert(
  db: Kysely<Tables>,
  before: ArticleRow | null,
  record: ArticleRecord,
): Promise<ArticleRow> {
  const version = (before?.version ?? 0) + 1;
  const place = {
    id: await freeId(db, record.article.id, version, null),
    version,
    latest: 1,
  };
  const columns = articleColumns(record, new Date().toISOString());
  const source = before?.source ?? columns.source;
  const query = db.insertInto("article").values({ ...columns, ...place, source });
  return await query.returningAll().executeTakeFirstOrThrow();
}

async function renew(db: Kysely<Tables>, row: ArticleRow, record: ArticleRecord): Promise<ArticleRow> {
  const columns = articleColumns(record, new Date().toISOString());
  const id = await freeId(db, record.article.id, row.version, row.n);
  const query = db
    .updateTable("article")
    .set({ ...columns, source: row.source, id })
    .where("n", "=", row.n);
  return await query.returningAll().executeTakeFirstOrThrow();
}

/** An article's own id; one with its version added where a text went back to what an earlier version said. */
async function freeId(db: Kysely<Tables>, id: string, version: number, own: number | null): Promise<string> {
  const taken = await db.selectFrom("article").select("n").where("id", "=", id).executeTakeFirst();
  return taken === undefined || taken.n === own ? id : `${id}v${version}`;
}

async function addBody(db: Kysely<Tables>, n: number, record: ArticleRecord): Promise<void> {
  const { title, text } = record.article;
  const issues = JSON.stringify(record.issues);
  await db.insertInto("body").values({ article: n, title, text, issues }).execute();
  await sql`INSERT INTO article_words (rowid, title, text) VALUES (${n}, ${title}, ${text})`.execute(db);
}

async function addRaw(db: Kysely<Tables>, n: number, raw: RawBytes | null): Promise<void> {
  await db.deleteFrom("raw").where("article", "=", n).execute();
  if (raw === null) return;
  await db
    .insertInto("raw")
    .values({ article: n, media_type: raw.mediaType, bytes: Buffer.from(raw.bytes) })
    .execute();
}

/** An earlier version leaves the tables that questions see and is kept whole. */
async function retire(db: Kysely<Tables>, row: ArticleRow): Promise<ReadonlySet<number>> {
  const record = await assemble(db, row);
  const gone = await clear(db, row.n, record);
  await db
    .insertInto("retired")
    .values({ article: row.n, record: JSON.stringify(record) })
    .execute();
  await db.updateTable("article").set({ latest: 0 }).where("n", "=", row.n).execute();
  return gone;
}

async function clearRow(db: Kysely<Tables>, row: ArticleRow): Promise<ReadonlySet<number>> {
  return await clear(db, row.n, await assemble(db, row));
}

/** Takes an article's contents out; gives the numbers of the actors it named. */
async function clear(db: Kysely<Tables>, n: number, record: ArticleRecord): Promise<ReadonlySet<number>> {
  await removeItems(db, n);
  const gone = await removeActors(db, n, record);
  await sql`INSERT INTO article_words (article_words, rowid, title, text)
    SELECT 'delete', article, title, text FROM body WHERE article = ${n}`.execute(db);
  await db.deleteFrom("body").where("article", "=", n).execute();
  return gone;
}
