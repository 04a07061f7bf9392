/**
 * Articles: what was read, from whom and when, how much was found in it, and one whole with its record.
 */
import { type Result, ok } from "../record/fault.js";
import type { ArticleRecord } from "../record/record.js";
import type { ArticleHead, Dossier, Page } from "../store/types.js";
import { filterOf, pagingOf } from "./filter.js";
import { articleId } from "./item.js";
import type { Question } from "./types.js";

/** A page of the articles that answer a question. */
export async function articles(
  dossier: Dossier,
  question: Question = {},
): Promise<Result<Page<ArticleHead>>> {
  const filter = filterOf(question, []);
  if (!filter.ok) return filter;
  const paging = pagingOf(question);
  return paging.ok ? await dossier.articles(filter.value, paging.value) : paging;
}

/** An article with its whole record; earlier versions are found by their own ids, which may be cut short. */
export async function article(dossier: Dossier, id: string): Promise<Result<ArticleRecord>> {
  const whole = await articleId(dossier, id);
  if (!whole.ok) return whole;
  const record = await dossier.record(whole.value);
  return record.ok ? ok(record.value!) : record;
}
