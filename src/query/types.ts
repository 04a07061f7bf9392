/**
 * What is asked of a dossier and what is answered, the same for the terminal, the API and exports. All values are
 * plain JSON.
 *
 * Every item comes with its words: the quotation, the text around it, where it stands, outlet, date and article.
 */
import type { Level } from "../record/level.js";
import type { GroupedItem, Mark } from "../record/parts.js";
import type { Group, Issue } from "../record/record.js";
import type { Span } from "../record/span.js";
import type { ActorRef, ArticleHead } from "../store/types.js";

export type { ActorRef, ArticleHead, Page, Standing, StoredActor } from "../store/types.js";

/** A question as people write it; every field may be left out. */
export interface Question {
  /** Name, alias or id of an actor; what those say and do who act for it counts too. */
  readonly actor?: string;
  /** Who speaks, who is spoken to: name, alias or id. Only statements have either. */
  readonly speaker?: string;
  readonly addressee?: string;
  /** Words of what is talked about. */
  readonly issue?: string;
  /** Words, all of which must stand there; "a phrase" in quotation marks; a star at the end for any ending. */
  readonly search?: string;
  /** EDTF dates: what may lie on or after `since`, on or before `until`. */
  readonly since?: string;
  readonly until?: string;
  /** Words of `STATUSES` for the group asked for. */
  readonly status?: readonly string[];
  /** A meeting's format, an act's type, a statement's attitude, what a figure counts, a track's or actor's kind. */
  readonly type?: readonly string[];
  /** Id of an article. */
  readonly article?: string;
  /** Name of an outlet, as written. */
  readonly outlet?: string;
  /** The least level: `likely` leaves out what is only possible. */
  readonly level?: Level;
  /** The least score, 0 to 1: how likely an item is right. */
  readonly score?: number;
  /** A column of the matrix of positions, a family or an issue by its id there: only positions in it are meant. */
  readonly family?: string;
  readonly matter?: string;
  /** How many at most; 50 unless told, 0 for all. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly cursor?: string;
  /** `newest` unless told. */
  readonly order?: "newest" | "oldest";
}

/** The words an item stands on, in their place. */
export interface Evidence {
  /** The item's own words, its fragments joined by " … ". */
  readonly quotation: string;
  /** From the first to the last of the item's characters in the article's text. */
  readonly span: Span;
  /** The text around: whole sentences as far as they are at hand. `start` is where it begins in the article. */
  readonly context: { readonly start: number; readonly text: string };
  /** Every span of the item, in the article's text. */
  readonly marks: readonly Mark[];
}

export interface Found {
  /** Id in the dossier. */
  readonly id: string;
  /** Words of the statement, act or proposition itself; the quotation where it has none. */
  readonly words: string;
  /** How sure it is, by its score. */
  readonly level: Level;
  readonly evidence: Evidence;
  readonly article: ArticleHead;
  /** Resolves the actor ids that the item has. */
  readonly actors: Readonly<Record<string, ActorRef>>;
  readonly issues: readonly Issue[];
}

/** An item as it was asked for. */
export type FoundItem<G extends Group = Group> = Found & Extract<GroupedItem, { readonly group: G }>;

/** The words that `status` understands, by group. */
export const STATUSES: Readonly<Record<Group, readonly string[]>> = {
  meetings: [
    "proposed",
    "tentative",
    "scheduled",
    "under-way",
    "held",
    "postponed",
    "cancelled",
    "refused",
    "denied",
  ],
  statements: ["direct", "indirect", "mixed"],
  acts: ["done", "under-way", "planned", "hypothetical", "negated"],
  positions: ["supports", "opposes", "conditional", "undecided"],
  figures: [],
  tracks: [],
};
