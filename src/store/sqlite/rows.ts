/**
 * Rows of the tables become the values of the contract, and back.
 */
import type { Selectable } from "kysely";
import { FIRST_DAY, LAST_DAY, type DayRange, daysOf } from "../../record/edtf.js";
import type { ActorKind, Article, ArticleRecord, Group, Origin } from "../../record/record.js";
import { countsOf } from "../../record/parts.js";
import type { ArticleHead } from "../types.js";
import type { ArticleTable } from "./schema.js";

export type ArticleRow = Selectable<ArticleTable>;

const UNKNOWN: DayRange = { first: FIRST_DAY, last: FIRST_DAY };

/** An article's head as it is listed. */
export function headOf(row: ArticleRow): ArticleHead {
  return {
    id: row.id,
    title: row.title,
    outlet: row.outlet,
    url: row.url,
    published: row.published,
    language: row.language,
    origin: row.origin,
    sha256: row.sha256,
    version: row.version,
    latest: row.latest === 1,
    readAt: row.read_at,
    madeBy: { program: row.program, reader: row.reader },
    counts: JSON.parse(row.counts) as Record<Group, number>,
  };
}

/** The article with its text. */
export function articleOf(row: ArticleRow, text: string): Article {
  const { id, title, outlet, url, published, language, sha256, origin } = row;
  return { id, title, outlet, url, published, language, text, sha256, origin };
}

/** Standard input is no place that could be read again: each text from it is an article of its own. */
const STDIN = "-";

/** Where an article comes from: what makes two texts versions of one article. */
export function sourceOf({ url, origin, sha256 }: Article): string {
  return url ?? (origin === STDIN ? `${STDIN} ${sha256}` : origin);
}

/** The columns of a record's article, all but its number, id and place among versions. */
export function articleColumns(record: ArticleRecord, readAt: string) {
  const { article, madeBy } = record;
  const days = daysOfArticle(article);
  return {
    source: sourceOf(article),
    title: article.title,
    outlet: article.outlet,
    url: article.url,
    published: article.published,
    day_first: days.first,
    day_last: days.last,
    language: article.language,
    origin: article.origin,
    sha256: article.sha256,
    ...madeByColumns(madeBy),
    read_at: readAt,
    counts: JSON.stringify(countsOf(record)),
  };
}

function madeByColumns(madeBy: Origin): { program: string; reader: string } {
  return { program: madeBy.program, reader: madeBy.reader };
}

/** The days of an article; before all days where its date is unknown. */
export function daysOfArticle(article: Article): DayRange {
  return (article.published === null ? null : daysOf(article.published)) ?? UNKNOWN;
}

/** Days of an item of its own, else those of its article. An open end keeps the end that is known as first. */
export function daysOfItem(date: string | null, article: DayRange): DayRange {
  const days = date === null ? null : daysOf(date);
  if (days === null) return article;
  return days.first === FIRST_DAY && days.last !== LAST_DAY ? { first: days.last, last: days.last } : days;
}

/** A kind as stored. */
export function kindOf(kind: string): ActorKind {
  return kind as ActorKind;
}
