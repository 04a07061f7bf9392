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

function hasParty(sight: Sight, { frame, from, to, exact }: Candidate): boolean {
  const all = [...from, ...to];
  if (isFirm(sight, from) && !isNamed(to, exact.to)) return false;
  if (isFirm(sight, to) && !isNamed(from, exact.from)) return false;
  const people = frame.type === "PROTEST" && all.some((id) => sight.actors.get(id)?.kind === "people");
  return people || counts(sight, all);
}

const FIRMS = new Set(["company", "media"]);

/** What a firm or a medium does is an act where the words name the party that it is done to, not by a guess. */
function isFirm(sight: Sight, side: readonly string[]): boolean {
  return side.length > 0 && side.every((id) => FIRMS.has(sight.actors.get(id)?.kind ?? ""));
}

const isNamed = (side: readonly string[], told: readonly string[]): boolean =>
  side.some((id) => told.includes(id));
