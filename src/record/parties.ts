/**
 * Kinds of actors that are parties: those that act, negotiate and hold positions in their own name, as against persons,
 * peoples, firms, media and unnamed sources.
 */
import type { ActorKind } from "./record.js";

/** Parties within a state: they have members, and no land of their own. */
export const FACTION_KINDS: ReadonlySet<ActorKind> = new Set<ActorKind>([
  "armed-group",
  "party",
  "opposition",
]);

/** Parties in the sense of the record. */
export const PARTY_KINDS: ReadonlySet<ActorKind> = new Set<ActorKind>([
  "state",
  "government-body",
  "international-organization",
  "alliance",
  ...FACTION_KINDS,
]);
