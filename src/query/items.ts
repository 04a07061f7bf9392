/**
 * Items with their evidence: what every question about a group of items comes down to.
 */
import { type Result, ok } from "../record/fault.js";
import { levelOf } from "../record/level.js";
import type { Group } from "../record/record.js";
import type { Dossier, Page, StoredItem } from "../store/types.js";
import { evidenceOf, ownWords } from "./evidence.js";
import { filterOf, pagingOf } from "./filter.js";
import type { FoundItem, Question } from "./types.js";

/** A page of the items of some groups that answer a question. */
export async function findItems<G extends Group>(
  dossier: Dossier,
  groups: readonly G[],
  question: Question,
): Promise<Result<Page<FoundItem<G>>>> {
  const filter = filterOf(question, groups);
  if (!filter.ok) return filter;
  const paging = pagingOf(question);
  if (!paging.ok) return paging;
  const page = await dossier.items(filter.value, paging.value);
  if (!page.ok) return page;
  const found = await withEvidence(dossier, page.value.rows);
  return found.ok ? ok({ ...page.value, rows: found.value as FoundItem<G>[] }) : found;
}

/** Items with their words, from the texts of their articles. */
export async function withEvidence(
  dossier: Dossier,
  items: readonly StoredItem[],
): Promise<Result<readonly FoundItem[]>> {
  const texts = await dossier.texts([...new Set(items.map((item) => item.article.id))]);
  if (!texts.ok) return texts;
  return ok(items.map((item) => foundOf(item, texts.value.get(item.article.id) ?? "")));
}

function foundOf(item: StoredItem, text: string): FoundItem {
  return {
    ...item,
    words: ownWords(item, text),
    level: levelOf(item.item.score),
    evidence: evidenceOf(item, text),
  };
}
