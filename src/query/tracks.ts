/**
 * Tracks: the talks, agreements, cease-fires and conferences that have a name.
 */
import type { Result } from "../record/fault.js";
import type { Dossier, Page } from "../store/types.js";
import { findItems } from "./items.js";
import type { FoundItem, Question } from "./types.js";

/** A page of the tracks that answer a question. */
export async function tracks(
  dossier: Dossier,
  question: Question = {},
): Promise<Result<Page<FoundItem<"tracks">>>> {
  return await findItems(dossier, ["tracks"], question);
}
