/**
 * Candidates: triggers and claims with their sides, before it is asked whether each is an act.
 */
import type { Weights } from "../chance.js";
import { paired, type Role } from "./pairing.js";
import { triggersOf, type Trigger } from "./triggers.js";
import { counts, type Sight } from "./who.js";

export interface Candidate extends Trigger {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** How likely each side is right, 0 where it is open; 1 where a claim's rule names it. */
  readonly chances: Readonly<Record<Role, number>>;
}

/** The triggers of a text that have a party on one side, in text order. */
export function candidatesOf(sight: Sight, pairing: Weights): Candidate[] {
  return triggersOf(sight)
    .map((trigger) => ({ ...trigger, ...paired(sight, trigger, pairing) }))
    .filter((candidate) => hasParty(sight, candidate));
}

function hasParty(sight: Sight, { frame, from, to }: Candidate): boolean {
  const all = [...from, ...to];
  const people = frame.type === "PROTEST" && all.some((id) => sight.actors.get(id)?.kind === "people");
  return people || counts(sight, all);
}
