/** What the builder gathers before it writes tables: actors with their names, terms of office, members. */
import type { ActorKind } from "../src/record/record.js";

export type SenseLetter = "n" | "a" | "s" | "d" | "c" | "t";

export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly actsFor: readonly string[];
  readonly ids: Readonly<Record<string, string>>;
  readonly source: string;
  /** Persons only: whether papers call them by the surname alone. */
  readonly notable?: boolean;
  /** Persons only, where a source tells it. */
  readonly gender?: "he" | "she" | null;
  /** Names and why they lead here, as written. */
  readonly names: readonly (readonly [SenseLetter, string])[];
}

export interface Tenure {
  readonly person: string;
  readonly title: string;
  readonly key: string;
  readonly of: string;
  readonly from: string;
  readonly to: string;
  /** The day on which the source last looked. */
  readonly seen: string;
  readonly source: "curated" | "us_executive" | "wikipedia" | "wikidata" | "factbook";
}

export interface Person {
  readonly id: string;
  readonly gender: "he" | "she" | null;
  readonly name: string;
  readonly aliases: ReadonlySet<string>;
  readonly ids: Readonly<Record<string, string>>;
  readonly source: string;
}
