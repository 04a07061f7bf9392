/**
 * Tracks that users name: kept in the dossier, joined to the articles that are stored and to those that will be, and
 * taken out again, in the caller's transaction.
 */
import type { Kysely } from "kysely";
import { sql } from "kysely";
import { type Result, failed, ok } from "../../record/fault.js";
import { NAMED, type NamedTrack } from "../../record/tracks.js";
import { fold } from "../fold.js";
import type { Tables } from "./schema.js";

/** Joins a stored article to the tracks anew; tells whether that changed it. */
export type Renew = (article: number) => Promise<boolean>;

/** All tracks that the user has named, in the order they were added. */
export async function namedTracks(db: Kysely<Tables>): Promise<NamedTrack[]> {
  const rows = await db.selectFrom("named_track").select("json").orderBy("n").execute();
  return rows.map(({ json }) => JSON.parse(json) as NamedTrack);
}

/** Keeps a track and joins stored articles to it; gives how many. A fault where one of its names is taken or empty. */
export async function addTrack(db: Kysely<Tables>, track: NamedTrack, renew: Renew): Promise<Result<number>> {
  const names = [track.name, ...track.aliases];
  const empty = names.find((name) => fold(name) === "");
  if (empty !== undefined)
    return failed("usage", empty, "a name needs a letter or a digit", "Give another name.");
  const taken = await ownerOf(db, names);
  if (taken !== null) {
    return failed("usage", track.name, `the track “${taken}” is called so already`, "Remove that one first.");
  }
  await db
    .insertInto("named_track")
    .values({ folded: fold(track.name), json: JSON.stringify(track) })
    .execute();
  return ok(await renewAll(await articlesNaming(db, names), renew));
}

/** Takes a track out; gives how many articles it was in, null where there is none of that name. */
export async function removeTrack(db: Kysely<Tables>, name: string, renew: Renew): Promise<number | null> {
  const owner = await ownerOf(db, [name]);
  if (owner === null) return null;
  await db.deleteFrom("named_track").where("folded", "=", fold(owner)).execute();
  const rows = await db
    .selectFrom("item")
    .innerJoin("item_json", "item_json.item", "item.n")
    .select("article")
    .distinct()
    .where("grp", "=", "tracks")
    .where(sql<boolean>`json_extract(json, '$.rule') = ${NAMED} AND json_extract(json, '$.name') = ${owner}`)
    .execute();
  return await renewAll(
    rows.map(({ article }) => article),
    renew,
  );
}

/** The name of the track that is called by one of the names; null for none. */
async function ownerOf(db: Kysely<Tables>, names: readonly string[]): Promise<string | null> {
  const folded = new Set(names.map(fold));
  const all = await namedTracks(db);
  return all.find((t) => [t.name, ...t.aliases].some((n) => folded.has(fold(n))))?.name ?? null;
}

/** Latest articles in which one of the names may stand. */
async function articlesNaming(db: Kysely<Tables>, names: readonly string[]): Promise<number[]> {
  const phrases = names.map((name) => `"${fold(name).replaceAll('"', " ")}"`).join(" OR ");
  const { rows } = await sql<{
    n: number;
  }>`SELECT a.n AS n FROM article_words w JOIN article a ON a.n = w.rowid
    WHERE article_words MATCH ${phrases} AND a.latest = 1 ORDER BY a.n`.execute(db);
  return rows.map(({ n }) => n);
}

async function renewAll(articles: readonly number[], renew: Renew): Promise<number> {
  let changed = 0;
  for (const n of articles) if (await renew(n)) changed++;
  return changed;
}
