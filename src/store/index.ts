/**
 * The door to the dossier: which database stands behind a name is decided here.
 */
import type { Result } from "../record/fault.js";
import { openSqlite } from "./sqlite/dossier.js";
import type { OpenOptions } from "./sqlite/open.js";
import type { Dossier } from "./types.js";

export type { OpenOptions } from "./sqlite/open.js";

/** Opens a dossier by the name of its file. */
export async function openDossier(name: string, options: OpenOptions): Promise<Result<Dossier>> {
  return await openSqlite(name, options);
}
