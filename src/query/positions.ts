/**
 * Positions: where an actor stands on a matter in dispute. `status` asks for the stance.
 */
import type { Result } from "../record/fault.js";
import type { Dossier, Page } from "../store/types.js";
import { findItems } from "./items.js";
import type { FoundItem, Question } from "./types.js";

/** A page of the positions that answer a question. */
export async function positions(
  dossier: Dossier,
  question: Question = {},
): Promise<Result<Page<FoundItem<"positions">>>> {
  return await findItems(dossier, ["positions"], question);
}
