/**
 * What users know better of actors: kept, applied to the articles that are stored, and taken back without a trace,
 * in the caller's transaction.
 */
import type { Kysely, Selectable } from "kysely";
import { type Correction, type KeptCorrection, actorsNamedIn } from "../../record/corrections.js";
import { fold } from "../fold.js";
import type { Corrected } from "../types.js";
import { replaceArticles } from "./replace.js";
import type { CorrectionTable, Tables } from "./schema.js";
import { renewActor } from "./write-actors.js";

/** All corrections, the oldest first. */
export async function keptCorrections(db: Kysely<Tables>): Promise<KeptCorrection[]> {
  return (await db.selectFrom("correction").selectAll().orderBy("n").execute()).map(keptOf);
}

function keptOf({ n, batch, made_at, json }: Selectable<CorrectionTable>): KeptCorrection {
  return { n, batch, madeAt: made_at, correction: JSON.parse(json) as Correction };
}

/** Keeps corrections made in one go and applies them. */
export async function addCorrections(
  db: Kysely<Tables>,
  corrections: readonly Correction[],
  madeAt: string,
): Promise<Corrected> {
  if (corrections.length === 0) return { corrections: [], articles: 0 };
  const kept: KeptCorrection[] = [];
  for (const correction of corrections) {
    const batch = kept[0]?.batch ?? 0;
    const row = { batch, made_at: madeAt, json: JSON.stringify(correction) };
    const { n } = await db.insertInto("correction").values(row).returning("n").executeTakeFirstOrThrow();
    if (batch === 0) await db.updateTable("correction").set({ batch: n }).where("n", "=", n).execute();
    kept.push({ n, batch: batch === 0 ? n : batch, madeAt, correction });
  }
  return { corrections: kept, articles: await apply(db, corrections, corrections) };
}

/** Takes corrections back; gives those that there were. */
export async function withdrawCorrections(
  db: Kysely<Tables>,
  numbers: readonly number[],
): Promise<Corrected> {
  const all = await keptCorrections(db);
  const taken = all.filter(({ n }) => numbers.includes(n));
  if (taken.length === 0) return { corrections: [], articles: 0 };
  for (const { n } of taken) await db.deleteFrom("correction").where("n", "=", n).execute();
  const before = all.map(({ correction }) => correction);
  const corrections = taken.map(({ correction }) => correction);
  return { corrections: taken, articles: await apply(db, corrections, before) };
}

/** Places the articles anew that corrections may change; `others` tells what their actors may have become. */
async function apply(
  db: Kysely<Tables>,
  corrections: readonly Correction[],
  others: readonly Correction[],
): Promise<number> {
  const stored = (await keptCorrections(db)).map(({ correction }) => correction);
  const ids = becoming(new Set(corrections.flatMap(subjectsOf)), [...stored, ...others]);
  const folded = new Set(corrections.flatMap(namesOf).map(fold));
  const actors = await actorsMeant(db, ids, folded);
  const articles = await articlesOf(db, actors);
  const changed = await replaceArticles(db, articles);
  for (const n of actors) await renewActor(db, n, stored);
  return changed;
}

/** The ids whose articles a correction may change: those of the actors that it is about. */
function subjectsOf(correction: Correction): string[] {
  const [subject, other] = actorsNamedIn(correction);
  const both = correction.what === "merge" || correction.what === "split";
  return [subject!.id, ...(both ? [other!.id] : [])];
}

function namesOf(correction: Correction): string[] {
  if (correction.what === "add") return [correction.actor.name, ...correction.aliases];
  return correction.what === "alias" ? [correction.alias] : [];
}

/** The ids with all that merges and splits may have made of them. */
function becoming(ids: Set<string>, corrections: readonly Correction[]): ReadonlySet<string> {
  for (let size = -1; size !== ids.size;) {
    size = ids.size;
    for (const c of corrections) {
      if (c.what === "merge" && ids.has(c.from.id)) ids.add(c.into.id);
      if (c.what === "split" && ids.has(c.of.id)) ids.add(c.as.id);
    }
  }
  return ids;
}

async function actorsMeant(
  db: Kysely<Tables>,
  ids: ReadonlySet<string>,
  folded: ReadonlySet<string>,
): Promise<ReadonlySet<number>> {
  const numbers = new Set<number>();
  for (const id of ids) {
    const row = await db.selectFrom("actor").select("n").where("id", "=", id).executeTakeFirst();
    if (row !== undefined) numbers.add(row.n);
  }
  for (const name of folded) {
    const rows = await db.selectFrom("actor_name").select("actor").where("folded", "=", name).execute();
    rows.forEach((row) => numbers.add(row.actor));
  }
  return numbers;
}

async function articlesOf(db: Kysely<Tables>, actors: ReadonlySet<number>): Promise<ReadonlySet<number>> {
  const articles = new Set<number>();
  for (const actor of actors) {
    const query = db.selectFrom("article_actor").select("article").distinct().where("actor", "=", actor);
    (await query.execute()).forEach((row) => articles.add(row.article));
  }
  return articles;
}
