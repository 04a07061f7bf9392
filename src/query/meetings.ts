/**
 * Meetings: who met or is to meet whom, with status and place. `status` asks for held, scheduled, postponed …
 */
import type { Result } from "../record/fault.js";
import type { Dossier, Page } from "../store/types.js";
import { findItems } from "./items.js";
import type { FoundItem, Question } from "./types.js";

/** A page of the meetings that answer a question. */
export async function meetings(
  dossier: Dossier,
  question: Question = {},
): Promise<Result<Page<FoundItem<"meetings">>>> {
  return await findItems(dossier, ["meetings"], question);
}
