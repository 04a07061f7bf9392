/**
 * Referents: who, when and where a text speaks of, found before any rule asks what happened.
 *
 * Mentions, times and places are tied to words of the Reading (indices); actors are those of the record. A mention
 * that stands for nobody known keeps its own actor: a new actor is better than a wrong one.
 */
import type { Actor, Edtf, MentionForm, Place } from "./record.js";
import type { Span } from "./span.js";

/** How a noun phrase is used: as somebody who acts, as a place, or inside another phrase ("Russian strikes"). */
export type MentionUse = "actor" | "place" | "modifier";

/** A noun phrase or pronoun that stands for actors. */
export interface Mention {
  /** Index of its head word in `Reading.words`. */
  readonly head: number;
  /** The phrase as written, with determiner and modifiers, without relative clauses: half-open word indices. */
  readonly first: number;
  readonly end: number;
  readonly span: Span;
  readonly form: MentionForm;
  readonly use: MentionUse;
  /** Ids of the actors it stands for: several for "the two presidents" or "they". */
  readonly actors: readonly string[];
}

/** A time expression, resolved against the article's date and the tense of its verb. */
export interface Time {
  readonly head: number;
  readonly first: number;
  readonly end: number;
  readonly span: Span;
  /** Null where it can't be resolved (no date of publication, "soon"). */
  readonly value: Edtf | null;
}

/** A place name used as a place. */
export interface PlaceMention {
  readonly head: number;
  readonly span: Span;
  readonly place: Place;
}

export interface Referents {
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  readonly times: readonly Time[];
  readonly places: readonly PlaceMention[];
}
