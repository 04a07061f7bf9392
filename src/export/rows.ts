/**
 * An item as one flat row, for tables: the same columns for all groups, actors by name.
 */

import { actorsOf, dateOf, statusOf, typeOf } from "../record/parts.js";
import type { Part } from "../record/parts.js";
import type { FoundItem } from "../query/types.js";

/** The columns, in order. Offsets count UTF-16 units of the article's text. */
export const COLUMNS = [
  "id",
  "group",
  "type",
  "mode",
  "status",
  "date",
  "actors",
  "towards",
  "mediators",
  "host",
  "place",
  "country",
  "value",
  "unit",
  "according_to",
  "hearsay",
  "words",
  "evidence",
  "start",
  "end",
  "issue",
  "issue_family",
  "score",
  "level",
  "rule",
  "article",
  "title",
  "outlet",
  "published",
  "url",
  "origin",
] as const;
export type Column = (typeof COLUMNS)[number];
export type Row = Readonly<Record<Column, string | number | boolean | null>>;

/** Parts that stand in the column of those who act, and of those it is done or said to. */
const ACTING: readonly Part[] = ["speaker", "participant", "from", "holder"];
const TOWARDS: readonly Part[] = ["addressee", "to"];

/** The row of an item. */
export function rowOf(found: FoundItem): Row {
  const named = (parts: readonly Part[]): string | null => namesOf(found, parts);
  return {
    id: found.id,
    group: found.group,
    type: typeOf(found),
    status: statusOf(found),
    date: dateOf(found),
    actors: named(ACTING),
    towards: named(TOWARDS),
    mediators: named(["mediator"]),
    host: named(["host"]),
    according_to: named(["according-to"]),
    ...particulars(found),
    words: found.words,
    evidence: found.evidence.quotation,
    start: found.evidence.span.start,
    end: found.evidence.span.end,
    issue: listed(found.issues.map((issue) => issue.name)),
    issue_family: listed(found.issues.map((issue) => issue.family)),
    score: found.item.score,
    level: found.level,
    rule: found.item.rule,
    article: found.article.id,
    title: found.article.title,
    outlet: found.article.outlet,
    published: found.article.published,
    url: found.article.url,
    origin: found.article.origin,
  };
}

type Particular = "mode" | "place" | "country" | "value" | "unit" | "hearsay";
const NONE: Pick<Row, Particular> = {
  mode: null,
  place: null,
  country: null,
  value: null,
  unit: null,
  hearsay: null,
};

/** The columns that only some groups fill. */
function particulars(found: FoundItem): Pick<Row, Particular> {
  switch (found.group) {
    case "meetings":
      return { ...NONE, place: found.item.place?.name ?? null, country: found.item.place?.country ?? null };
    case "acts":
      return {
        ...NONE,
        mode: found.item.mode,
        place: found.item.place?.name ?? null,
        country: found.item.place?.country ?? null,
        hearsay: found.item.hearsay,
      };
    case "figures":
      return { ...NONE, value: found.item.value, unit: found.item.unit };
    case "statements":
    case "positions":
    case "tracks":
      return NONE;
  }
}

function namesOf(found: FoundItem, parts: readonly Part[]): string | null {
  const actors = actorsOf(found).filter(({ part }) => parts.includes(part));
  return listed(actors.map(({ actor }) => found.actors[actor]?.name ?? actor));
}

function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join("; ");
}
