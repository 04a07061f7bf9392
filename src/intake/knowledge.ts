/**
 * What lies over the shipped knowledge when articles are read into a dossier: the latest update in the dossier's
 * folder, and the corrections that the dossier keeps.
 */
import type { KnowledgeOptions } from "../knowledge/opened.js";
import { folderOf, latestUpdate } from "../knowledge/update-file.js";
import { type Result, ok } from "../record/fault.js";
import type { Dossier } from "../store/types.js";

/** The layers of knowledge for a dossier. */
export async function knowledgeFor(dossier: Dossier): Promise<Result<KnowledgeOptions>> {
  const kept = await dossier.corrections();
  if (!kept.ok) return kept;
  const corrections = kept.value.map(({ correction }) => correction);
  return ok({ update: latestUpdate(folderOf(dossier.where)), corrections });
}
