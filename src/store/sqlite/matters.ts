/**
 * Matters: issues of different names that are one, "lifting of sanctions" and "sanctions relief".
 *
 * Enters: names of issues with their sentence vectors. A name that is new to the dossier joins the matter of the name
 * that it is most like, if it is like enough; else it is a matter of its own. Leaves: the key under which positions on
 * an issue stand in the matrix. A name keeps its matter for good, so that what was stored earlier never moves.
 *
 * All vectors are compared for every new name, so an open dossier keeps them in memory; SQLite's `data_version` tells
 * when another program has stored something, and they are read anew.
 */
import { type Kysely, sql } from "kysely";
import { issueKey } from "../fold.js";
import { cosine } from "../../util/cosine.js";
import type { NamedIssue } from "../types.js";
import type { Tables } from "./schema.js";

/** From this cosine on two names are of one matter: tried on names of issues in a hundred reports. */
const ALIKE = 0.82;

/** The key of a name, by which names are compared. */
export function nameKey(name: string): string {
  return issueKey(name) || name;
}

/** The names that were never compared, each once. */
export async function selectUnplaced(db: Kysely<Tables>, names: readonly string[]): Promise<string[]> {
  const byKey = new Map(names.map((name) => [nameKey(name), name]));
  const known = await mattersOf(db, [...byKey.keys()]);
  return [...byKey].filter(([key]) => !known.has(key)).map(([, name]) => name);
}

interface Kept {
  readonly matter: string;
  readonly vector: Float32Array;
}

/** The names that were compared, as of a version of the file. */
interface Compared {
  readonly version: number;
  readonly kept: readonly Kept[];
}

type Transaction = <T>(work: (inside: Kysely<Tables>) => Promise<T>) => Promise<T>;

/**
 * What gives each name that is new its matter, in a transaction of its own. One call waits for the other, so that each
 * knows what the one before has stored; what was rolled back is forgotten with all the rest.
 */
export function placing(inTransaction: Transaction): (named: readonly NamedIssue[]) => Promise<void> {
  let last: Promise<Compared | null> = Promise.resolve(null);
  return async (named) => {
    const placed = last.then((before) => inTransaction((inside) => placeIssues(inside, named, before)));
    last = placed.catch(() => null);
    await placed;
  };
}

async function placeIssues(
  db: Kysely<Tables>,
  named: readonly NamedIssue[],
  before: Compared | null,
): Promise<Compared> {
  const names = named.map(({ name }) => name);
  const unplaced = new Set(await selectUnplaced(db, names));
  const { version, kept } = await comparedNow(db, before);
  const all = [...kept];
  for (const { name, vector } of named.filter((one) => unplaced.delete(one.name))) {
    const issue = nameKey(name);
    const matter = nearest(all, vector) ?? issue;
    all.push({ matter, vector });
    await db
      .insertInto("matter")
      .values({ issue, matter, vector: bytes(vector) })
      .execute();
  }
  return { version, kept: all };
}

/** What was compared before, unless another program has written to the file since. */
async function comparedNow(db: Kysely<Tables>, before: Compared | null): Promise<Compared> {
  const { rows } = await sql<{ v: number }>`SELECT data_version AS v FROM pragma_data_version`.execute(db);
  const version = rows[0]!.v;
  if (before?.version === version) return before;
  const stored = await db.selectFrom("matter").select(["matter", "vector"]).execute();
  return { version, kept: stored.map(({ matter, vector }) => ({ matter, vector: floats(vector) })) };
}

function nearest(kept: readonly Kept[], vector: Float32Array): string | null {
  let best: string | null = null;
  let most = ALIKE;
  for (const one of kept) {
    const likeness = cosine(one.vector, vector);
    if (likeness >= most) [best, most] = [one.matter, likeness];
  }
  return best;
}

/** Matters by the keys of names; names that were never compared are left out. */
export async function mattersOf(
  db: Kysely<Tables>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await db
    .selectFrom("matter")
    .select(["issue", "matter"])
    .where("issue", "in", [...keys])
    .execute();
  return new Map(rows.map((row) => [row.issue, row.matter]));
}

function bytes(vector: Float32Array): Buffer {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);
}

/** A copy: the bytes of a row need not lie where numbers of four bytes may. */
function floats(stored: Uint8Array): Float32Array {
  return new Float32Array(Uint8Array.from(stored).buffer);
}
