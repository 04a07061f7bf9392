/**
 * A dossier in one SQLite file. Each call answers with a value or a fault; each record is one transaction.
 */
import { Kysely, SqliteDialect, sql } from "kysely";
import { type Result, ok } from "../../record/fault.js";
import type { Dossier } from "../types.js";
import { assemble } from "./assemble.js";
import { addCorrections, keptCorrections, withdrawCorrections } from "./correct.js";
import { storeFault } from "./fault.js";
import { type OpenOptions, openFile } from "./open.js";
import type { Tables } from "./schema.js";
import { placing, selectUnplaced } from "./matters.js";
import { selectActors, selectCounts } from "./select-actors.js";
import { selectHistory } from "./select-history.js";
import {
  articleRow,
  selectArticles,
  selectIds,
  selectRaw,
  selectTexts,
  selectVersions,
} from "./select-articles.js";
import { selectItem, selectItems } from "./select-items.js";
import { selectMatrix } from "./select-matrix.js";
import { selectMonths, selectRevision, selectTallies } from "./select-tallies.js";
import { addTrack, namedTracks, removeTrack } from "./named-tracks.js";
import { addRecord, findStanding, renewTracks } from "./write.js";

/** Opens the dossier in a file; see `OpenOptions` for files that are not there. */
export async function openSqlite(path: string, options: OpenOptions): Promise<Result<Dossier>> {
  const file = openFile(path, options);
  if (!file.ok) return file;
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file.value }) });
  return ok(dossierOf(db, path));
}

function dossierOf(db: Kysely<Tables>, where: string): Dossier {
  const value = <T>(work: () => Promise<T>): Promise<Result<T>> =>
    guarded(where, async () => ok(await work()));
  const result = <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => guarded(where, work);
  const placeIssues = placing((work) => inTransaction(db, work));
  return {
    where,
    standing: (article, madeBy) =>
      value(async () => {
        const { standing, row } = await findStanding(db, article, madeBy);
        return { standing, article: row?.id ?? null };
      }),
    add: (record, raw, again) =>
      value(() => inTransaction(db, (inside) => addRecord(inside, record, raw, again === true))),
    unplaced: (names) => value(() => selectUnplaced(db, names)),
    placeIssues: (named) => value(() => placeIssues(named)),
    items: (filter, paging) => result(() => selectItems(db, filter, paging)),
    articles: (filter, paging) => result(() => selectArticles(db, filter, paging)),
    actors: (filter, paging) => result(() => selectActors(db, filter, paging)),
    idsFrom: (start) => value(() => selectIds(db, start)),
    item: (id) => value(() => selectItem(db, id)),
    record: (id) =>
      value(async () => {
        const row = await articleRow(db, id);
        return row === null ? null : await assemble(db, row);
      }),
    sourceOf: (id) => value(async () => (await articleRow(db, id))?.source ?? null),
    raw: (id) => value(() => selectRaw(db, id)),
    texts: (ids) => value(() => selectTexts(db, ids)),
    versions: (id) => value(() => selectVersions(db, id)),
    counts: (score = 0) => value(() => selectCounts(db, score)),
    tallies: (filter) => value(() => selectTallies(db, filter)),
    months: (filter) => value(() => selectMonths(db, filter)),
    matrix: (columns, size) => value(() => selectMatrix(db, columns, size)),
    revision: () => value(() => selectRevision(db)),
    corrections: () => value(() => keptCorrections(db)),
    correct: (corrections) =>
      value(() =>
        inTransaction(db, (inside) => addCorrections(inside, corrections, new Date().toISOString())),
      ),
    withdraw: (numbers) => value(() => inTransaction(db, (inside) => withdrawCorrections(inside, numbers))),
    namedTracks: () => value(() => namedTracks(db)),
    addTrack: (track) =>
      result(() => inTransaction(db, (inside) => addTrack(inside, track, (n) => renewTracks(inside, n)))),
    removeTrack: (name) =>
      value(() => inTransaction(db, (inside) => removeTrack(inside, name, (n) => renewTracks(inside, n)))),
    actorHistory: (id) => value(() => selectHistory(db, id)),
    close: () => db.destroy(),
  };
}

async function guarded<T>(where: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    return storeFault(error, where);
  }
}

/** Takes the lock to write at once: waiting for it later, with rows already read, could never succeed. */
async function inTransaction<T>(
  db: Kysely<Tables>,
  work: (inside: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  return await db.connection().execute(async (inside) => {
    await sql`BEGIN IMMEDIATE`.execute(inside);
    try {
      const value = await work(inside);
      await sql`COMMIT`.execute(inside);
      return value;
    } catch (error) {
      await sql`ROLLBACK`.execute(inside).catch(() => undefined);
      throw error;
    }
  });
}
