/**
 * What is known of the world's actors before an article is read: states, their governments and seats, persons with
 * dated offices, bodies, organisations, armed groups. Data and look-ups only; who is meant is decided in `resolve`.
 */
import type { ActorKind, Edtf } from "../record/record.js";

/** An office held: `on` a date counts when from <= date <= to; null is an open end. */
export interface Office {
  readonly title: string;
  /** Id of the state or body the office is of; null where it is of nobody known. */
  readonly of: string | null;
  readonly from: Edtf | null;
  readonly to: Edtf | null;
  /** For an open end: the day on which the source last saw the holder in office. */
  readonly seen?: Edtf;
}

export interface KnownActor {
  /** Stable id of ours: `state/RUS`, `person/Q22686`, `org/UN`, `group/hezbollah`, `body/us-state-department`. */
  readonly id: string;
  /** The name people use: "Russia", "Sergei Lavrov", "United Nations". */
  readonly name: string;
  readonly kind: ActorKind;
  readonly ids: Readonly<Record<string, string>>;
  readonly offices: readonly Office[];
  /** Ids it acts for whatever the date (a ministry for its state); persons act through their offices. */
  readonly actsFor: readonly string[];
  /** Where the entry comes from. */
  readonly source: string;
  /** Of a person, where a source tells it; for pronouns. */
  readonly gender?: "he" | "she";
}

/** Why a name leads to an actor. */
export type NameSense =
  | "name"
  | "alias"
  | "surname"
  | "demonym" // Russian, Russians
  | "capital" // Moscow: an actor when it acts, else a place
  | "seat"; // the Kremlin, the White House, Downing Street: always the actor

export interface Sense {
  readonly actor: KnownActor;
  readonly sense: NameSense;
  /** Whether the user says that the name means the actor. */
  readonly byUser?: true;
}

export interface KnownPlace {
  readonly name: string;
  /** Name of the country as in `KnownActor.name`. */
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

export interface Knowledge {
  readonly actor: (id: string) => KnownActor | null;
  /** All senses of a name, whatever its case, accents, leading "the" or dots; empty when unknown. */
  readonly named: (name: string) => readonly Sense[];
  /** Whom an actor acts for on a day (an ISO date; null: no date known, only what holds whatever the date). */
  readonly actsForOn: (id: string, day: string | null) => readonly string[];
  /** Who held an office on a day: `title` as written ("foreign minister"), `of` the state or body. */
  readonly holders: (title: string, of: string, day: string) => readonly KnownActor[];
  /** Members of an organisation, alliance or contact group on a day; empty where none are known. */
  readonly members: (id: string, day: string) => readonly KnownActor[];
  readonly place: (name: string) => KnownPlace | null;
}
