/**
 * The numbers beside filters: how many items of each group, status, type and outlet a question would find, and how
 * many articles.
 */
import { type Result, ok } from "../record/fault.js";
import type { Group } from "../record/record.js";
import type { Dossier, Tallies } from "../store/types.js";
import { filterOf } from "./filter.js";
import type { Question } from "./types.js";

export interface Numbers extends Tallies {
  readonly articles: number;
}

/** The numbers for the items of some groups. */
export async function tallies(
  dossier: Dossier,
  groups: readonly Group[],
  question: Question = {},
): Promise<Result<Numbers>> {
  const filter = filterOf(question, groups);
  if (!filter.ok) return filter;
  const found = await dossier.tallies(filter.value);
  if (!found.ok) return found;
  const articles = await dossier.articles(filter.value, { limit: 1, order: "newest" });
  return articles.ok ? ok({ ...found.value, articles: articles.value.total }) : articles;
}
