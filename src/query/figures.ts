/**
 * Figures: numbers of people, arms and money, and who gives them.
 */
import type { Result } from "../record/fault.js";
import type { Dossier, Page } from "../store/types.js";
import { findItems } from "./items.js";
import type { FoundItem, Question } from "./types.js";

/** A page of the figures that answer a question. */
export async function figures(
  dossier: Dossier,
  question: Question = {},
): Promise<Result<Page<FoundItem<"figures">>>> {
  return await findItems(dossier, ["figures"], question);
}
