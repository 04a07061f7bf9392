/**
 * Acts: who did what to whom, and who says so. `status` asks for done, planned, hypothetical …; `type` for PLOVER's types.
 */
import type { Result } from "../record/fault.js";
import type { Dossier, Page } from "../store/types.js";
import { findItems } from "./items.js";
import type { FoundItem, Question } from "./types.js";

/** A page of the acts that answer a question. */
export async function acts(
  dossier: Dossier,
  question: Question = {},
): Promise<Result<Page<FoundItem<"acts">>>> {
  return await findItems(dossier, ["acts"], question);
}
