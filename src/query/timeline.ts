/**
 * Meetings on a line of time: each one as far as they are few enough to be told apart, and always how many lie in
 * each month. Meetings without any date are counted, not drawn.
 */
import { daysOf, dayName } from "../record/edtf.js";
import { type Result, ok } from "../record/fault.js";
import type { Meeting } from "../record/record.js";
import type { Dossier, MonthTally, StoredItem } from "../store/types.js";
import { filterOf } from "./filter.js";
import type { Question } from "./types.js";

/** More meetings than this can't be told apart. */
export const DRAWN = 400;

/** A meeting as it is drawn. */
export interface Point {
  readonly id: string;
  /** First and last day it may lie on, ISO. */
  readonly first: string;
  readonly last: string;
  /** As the text tells it; null where only the article's day is known. */
  readonly date: string | null;
  readonly status: Meeting["status"];
  readonly format: Meeting["format"];
  readonly place: string | null;
  readonly participants: readonly string[];
}

export interface Timeline {
  readonly total: number;
  readonly months: readonly MonthTally[];
  /** In order of time; empty where there are more than `DRAWN`. */
  readonly points: readonly Point[];
}

/** The meetings of a question on a line of time. */
export async function timeline(dossier: Dossier, question: Question = {}): Promise<Result<Timeline>> {
  const filter = filterOf(question, ["meetings"]);
  if (!filter.ok) return filter;
  const months = await dossier.months(filter.value);
  if (!months.ok) return months;
  const counted = months.value.reduce((sum, { count }) => sum + count, 0);
  const wanted = counted > DRAWN ? 1 : DRAWN + 1;
  const items = await dossier.items(filter.value, { limit: wanted, order: "oldest" });
  if (!items.ok) return items;
  const { total, rows } = items.value;
  return ok({ total, months: months.value, points: counted > DRAWN ? [] : rows.flatMap(pointOf) });
}

function pointOf(stored: StoredItem): Point[] {
  if (stored.group !== "meetings") return [];
  const { item, actors, article } = stored;
  const days = daysOf(item.date ?? article.published ?? "");
  if (days === null) return [];
  return [
    {
      id: stored.id,
      first: dayName(Math.max(days.first, 0)),
      last: dayName(Math.min(days.last, days.first + 366)),
      date: item.date,
      status: item.status,
      format: item.format,
      place: item.place?.name ?? null,
      participants: item.participants.flatMap((id) => actors[id]?.name ?? []),
    },
  ];
}
