/**
 * Actors: who is named, under which names, for whom they act, how often and when. `actor` also finds those who act
 * for it, `search` looks in names.
 */
import type { Result } from "../record/fault.js";
import type { Dossier, Page, StoredActor } from "../store/types.js";
import { filterOf, pagingOf } from "./filter.js";
import type { Question } from "./types.js";

/** A page of the actors that answer a question, the most named first. */
export async function actors(dossier: Dossier, question: Question = {}): Promise<Result<Page<StoredActor>>> {
  const filter = filterOf(question, []);
  if (!filter.ok) return filter;
  const paging = pagingOf(question);
  return paging.ok ? await dossier.actors(filter.value, paging.value) : paging;
}
