/**
 * What users know better about actors: corrections, kept in a dossier and stronger than the shipped knowledge.
 *
 * A correction names actors as they were when it was made, with id, name and kind, so that it holds whatever becomes
 * of the dossier's own rows. Corrections count in the order they were made: a later one sees what the earlier ones
 * have left.
 */
import type { ActorKind, Edtf } from "./record.js";

/** An actor as a correction names it. */
export interface NamedActor {
  /** Id in the dossier. */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly known: "article" | "knowledge" | "user";
  readonly ids: Readonly<Record<string, string>>;
}

/** An actor that only the user knows; articles that name it so mean it. */
export interface AddedActor {
  readonly what: "add";
  readonly actor: NamedActor;
  readonly aliases: readonly string[];
  /** Whom it acts for whatever the date. */
  readonly actsFor: readonly NamedActor[];
}

/** Another name of an actor. */
export interface AddedAlias {
  readonly what: "alias";
  readonly actor: NamedActor;
  readonly alias: string;
}

/** A role in time. On days that it covers the actor acts for `of`, and for nobody else. */
export interface AddedRole {
  readonly what: "role";
  readonly actor: NamedActor;
  readonly title: string;
  readonly of: NamedActor | null;
  readonly from: Edtf | null;
  readonly to: Edtf | null;
}

/** Two entries are one actor. */
export interface MergedActors {
  readonly what: "merge";
  readonly from: NamedActor;
  readonly into: NamedActor;
}

/** In some articles an entry is somebody else: in those named, or wherever it is called by certain words. */
export interface SplitActor {
  readonly what: "split";
  readonly of: NamedActor;
  readonly as: NamedActor;
  /** Places the articles were read from, so that later versions are meant too; null where `called` says which. */
  readonly sources: readonly string[] | null;
  readonly called: string | null;
}

export type Correction = AddedActor | AddedAlias | AddedRole | MergedActors | SplitActor;

/** A correction as a dossier keeps it. */
export interface KeptCorrection {
  /** By which it is withdrawn. */
  readonly n: number;
  /** Corrections made in one go have one number. */
  readonly batch: number;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  readonly correction: Correction;
}

/** The actors that a correction names. */
export function actorsNamedIn(correction: Correction): readonly NamedActor[] {
  switch (correction.what) {
    case "add":
      return [correction.actor, ...correction.actsFor];
    case "alias":
      return [correction.actor];
    case "role":
      return correction.of === null ? [correction.actor] : [correction.actor, correction.of];
    case "merge":
      return [correction.from, correction.into];
    case "split":
      return [correction.of, correction.as];
  }
}
