/**
 * One item by its id, with its words in their context. Ids may be cut short as long as one article is meant.
 */
import { type Result, failed, ok } from "../record/fault.js";
import type { Dossier } from "../store/types.js";
import { withEvidence } from "./items.js";
import type { FoundItem } from "./types.js";

/** The item of an id; a fault where the dossier has none, or more than one. */
export async function item(dossier: Dossier, id: string): Promise<Result<FoundItem>> {
  const dot = id.lastIndexOf(".");
  if (dot < 0) return unknownId(dossier, id);
  const article = await articleId(dossier, id.slice(0, dot));
  if (!article.ok) return article;
  const stored = await dossier.item(article.value + id.slice(dot));
  if (!stored.ok) return stored;
  if (stored.value === null) return unknownId(dossier, id);
  const found = await withEvidence(dossier, [stored.value]);
  return found.ok ? ok(found.value[0]!) : found;
}

/** The whole id of an article that an id or its beginning means. */
export async function articleId(dossier: Dossier, start: string): Promise<Result<string>> {
  const ids = start === "" ? ok([]) : await dossier.idsFrom(start);
  if (!ids.ok) return ids;
  const [first, ...others] = ids.value;
  if (first === undefined) return unknownId(dossier, start);
  if (others.length === 0 || first === start) return ok(first);
  return failed(
    "unknown-id",
    start,
    `Several articles begin so: ${ids.value.join(", ")}.`,
    "Write more of the id.",
  );
}

/** The fault for an id that the dossier doesn't know. */
function unknownId(dossier: Dossier, id: string): ReturnType<typeof failed> {
  const remedy = "Ids stand in the lists of `rapporteur show`.";
  return failed("unknown-id", id, `There is no item or article of this id in ${dossier.where}.`, remedy);
}
