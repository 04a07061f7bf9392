/**
 * Statements: who said, thought, meant or felt what. `status` asks for the manner: direct, indirect, mixed.
 */
import type { Result } from "../record/fault.js";
import type { Dossier, Page } from "../store/types.js";
import { findItems } from "./items.js";
import type { FoundItem, Question } from "./types.js";

/** A page of the statements that answer a question. */
export async function statements(
  dossier: Dossier,
  question: Question = {},
): Promise<Result<Page<FoundItem<"statements">>>> {
  return await findItems(dossier, ["statements"], question);
}
