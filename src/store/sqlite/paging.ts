/**
 * Pages by key: the cursor names the last row of a page by day and number, so that rows which come meanwhile neither
 * shift nor repeat any.
 */
import { type Expression, type SqlBool, sql } from "kysely";
import { type Result, failed, ok } from "../../record/fault.js";
import type { Page, Paging } from "../types.js";

export interface Key {
  readonly day: number;
  readonly n: number;
}

/** The key in a cursor; null where there is no cursor, a fault where it is none of ours. */
export function keyOf(paging: Paging): Result<Key | null> {
  if (paging.cursor === undefined) return ok(null);
  const plain = Buffer.from(paging.cursor, "base64url").toString("latin1");
  const parts = /^(-?\d+)\.(\d+)$/.exec(plain);
  if (parts === null)
    return failed("usage", paging.cursor, "This is no cursor of a page.", "Begin without one.");
  return ok({ day: Number(parts[1]), n: Number(parts[2]) });
}

/** The cursor after a row. */
export function cursorAfter({ day, n }: Key): string {
  return Buffer.from(`${day}.${n}`, "latin1").toString("base64url");
}

/** How many rows to ask for: one more than wanted tells whether there is a next page. SQLite takes -1 for all. */
export function rowsToAsk({ limit }: Paging): number {
  return limit === 0 ? -1 : limit + 1;
}

/** A page of the rows that were asked for. */
export function pageOf<R, T>(
  rows: readonly R[],
  paging: Paging,
  total: number,
  key: (row: R) => Key,
  values: readonly T[],
): Page<T> {
  const more = paging.limit !== 0 && rows.length > paging.limit;
  const last = more ? rows[paging.limit - 1] : undefined;
  return { rows: values, total, next: last === undefined ? null : cursorAfter(key(last)) };
}

/** The rows of a page, without the one that was asked for to see whether there are more. */
export function rowsOnPage<R>(rows: readonly R[], { limit }: Paging): readonly R[] {
  return limit === 0 ? rows : rows.slice(0, limit);
}

/** The condition that a row of `day_first` and `n` lies beyond the last of the page before. */
export function beyond(after: Key | null, { order }: Paging): () => Expression<SqlBool> {
  const than = order === "newest" ? sql`<` : sql`>`;
  return () =>
    after === null ? sql<SqlBool>`1` : sql<SqlBool>`(day_first, n) ${than} (${after.day}, ${after.n})`;
}
