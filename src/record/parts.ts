/**
 * What every item of a record has in common whatever its group: the spans it stands on with what each says, the
 * actors it names with their part in it, its status, type and date.
 *
 * One place knows the fields of all groups, so that storing, asking, exporting and showing treat them alike.
 */
import type {
  Act,
  ArticleRecord,
  Edtf,
  Figure,
  Group,
  Meeting,
  Position,
  Statement,
  Track,
} from "./record.js";
import { type Span, inOrder } from "./span.js";

/** The type of the items of each group. */
export interface ItemOf {
  readonly meetings: Meeting;
  readonly statements: Statement;
  readonly acts: Act;
  readonly positions: Position;
  readonly figures: Figure;
  readonly tracks: Track;
}

/** An item with its group, which tells the item's type. */
export type GroupedItem = { [G in Group]: { readonly group: G; readonly item: ItemOf[G] } }[Group];

export type MarkRole =
  "evidence" | "source" | "cue" | "content" | "trigger" | "condition" | "proposition" | "date";

/** A span of an item's evidence and what its words are to the item. */
export interface Mark extends Span {
  readonly role: MarkRole;
}

export type Part =
  "speaker" | "addressee" | "participant" | "mediator" | "host" | "from" | "to" | "according-to" | "holder";

/** An actor of an item, by its id in the record, and its part. */
export interface Involved {
  readonly actor: string;
  readonly part: Part;
}

function mark(role: MarkRole, spans: readonly Span[]): Mark[] {
  return spans.map((span) => ({ start: span.start, end: span.end, role }));
}

/** Every span the item stands on, in text order. */
export function marksOf(of: GroupedItem): readonly Mark[] {
  return inOrder(unorderedMarks(of));
}

function unorderedMarks({ group, item }: GroupedItem): Mark[] {
  switch (group) {
    case "statements":
      return [...mark("source", item.source), ...mark("cue", item.cue), ...mark("content", item.content)];
    case "meetings":
      return [
        ...mark("evidence", item.evidence),
        ...mark("condition", item.conditions),
        ...mark("date", item.dateEvidence),
      ];
    case "acts":
      return [
        ...mark("evidence", item.evidence),
        ...mark("trigger", item.trigger),
        ...mark("content", item.content),
        ...mark("condition", item.conditions),
      ];
    case "positions":
      return [...mark("evidence", item.evidence), ...mark("proposition", item.proposition)];
    case "figures":
    case "tracks":
      return mark("evidence", item.evidence);
  }
}

/** The spans that are quoted as the item's words: a statement's parts, the evidence of everything else. */
export function quotedSpans(of: GroupedItem): readonly Span[] {
  const marks = marksOf(of);
  if (of.group === "statements") return marks;
  const evidence = marks.filter((m) => m.role === "evidence");
  return evidence.length > 0 ? evidence : marks;
}

/** The spans that say what it is about: content, conditions, proposition. */
export function aboutSpans(of: GroupedItem): readonly Span[] {
  return marksOf(of).filter(
    (m) => m.role === "content" || m.role === "condition" || m.role === "proposition",
  );
}

function involve(part: Part, actors: readonly string[]): Involved[] {
  return actors.map((actor) => ({ actor, part }));
}

/** The actors of an item with their parts. */
export function actorsOf({ group, item }: GroupedItem): readonly Involved[] {
  switch (group) {
    case "statements":
      return [...involve("speaker", item.speaker), ...involve("addressee", item.addressee)];
    case "meetings":
      return [
        ...involve("participant", item.participants),
        ...involve("mediator", item.mediators),
        ...involve("host", item.host === null ? [] : [item.host]),
        ...involve("according-to", item.accordingTo),
      ];
    case "acts":
      return [
        ...involve("from", item.from),
        ...involve("to", item.to),
        ...involve("according-to", item.accordingTo),
      ];
    case "positions":
      return involve("holder", [item.actor]);
    case "figures":
      return involve("according-to", item.accordingTo);
    case "tracks":
      return [];
  }
}

/** The word people filter by: a meeting's or act's status, a position's stance, a statement's manner. */
export function statusOf({ group, item }: GroupedItem): string | null {
  switch (group) {
    case "meetings":
    case "acts":
      return item.status;
    case "positions":
      return item.stance;
    case "statements":
      return item.manner;
    case "figures":
    case "tracks":
      return null;
  }
}

/** What sort of item of its group it is: a meeting's format, an act's type, what a figure counts. */
export function typeOf({ group, item }: GroupedItem): string | null {
  switch (group) {
    case "meetings":
      return item.format;
    case "acts":
      return item.type;
    case "statements":
      return item.attitude;
    case "figures":
      return item.what;
    case "tracks":
      return item.kind;
    case "positions":
      return null;
  }
}

/** When it happened or holds, as far as the text tells; null where it doesn't. */
export function dateOf({ group, item }: GroupedItem): Edtf | null {
  switch (group) {
    case "figures":
      return item.asOf;
    case "tracks":
      return null;
    case "meetings":
    case "acts":
    case "statements":
    case "positions":
      return item.date;
  }
}

/** The ids of the issues an item is about. */
export function issuesOf({ group, item }: GroupedItem): readonly string[] {
  if (group === "statements") return item.issues;
  if (group === "meetings") return item.topics;
  return group === "positions" && item.issue !== null ? [item.issue] : [];
}

/** All items of a record, group by group in the order of `GROUPS`. */
export function itemsOf(record: ArticleRecord): readonly GroupedItem[] {
  return [
    ...record.meetings.map((item) => ({ group: "meetings" as const, item })),
    ...record.statements.map((item) => ({ group: "statements" as const, item })),
    ...record.acts.map((item) => ({ group: "acts" as const, item })),
    ...record.positions.map((item) => ({ group: "positions" as const, item })),
    ...record.figures.map((item) => ({ group: "figures" as const, item })),
    ...record.tracks.map((item) => ({ group: "tracks" as const, item })),
  ];
}

/** How many items of each group a record has. */
export function countsOf(record: ArticleRecord): Readonly<Record<Group, number>> {
  return {
    meetings: record.meetings.length,
    statements: record.statements.length,
    acts: record.acts.length,
    positions: record.positions.length,
    figures: record.figures.length,
    tracks: record.tracks.length,
  };
}
