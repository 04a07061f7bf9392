/**
 * Nesting: what is demanded, promised, threatened or refused is content, and not told again as an act that may be.
 */
import type { Act, ActStatus } from "../../record/record.js";
import { ancestors } from "../../reading/tree.js";
import type { Sight } from "./sides.js";
import type { Candidate } from "./triggers.js";

const HOLDING = new Set(["REQUEST", "AGREE", "THREATEN", "REJECT"]);

/** Whether a candidate only repeats the content of another one. */
export function isRepeated(
  sight: Sight,
  candidates: readonly Candidate[],
  candidate: Candidate,
  status: ActStatus,
): boolean {
  const above = new Set(ancestors(sight.tree, candidate.at));
  const holder = candidates.find((c) => c !== candidate && HOLDING.has(c.frame.type) && above.has(c.at));
  if (!holder) return false;
  if (status === "planned" || status === "hypothetical") return true;
  if ("nouns" in candidate.frame && candidate.predicate === candidate.at) {
    const { head } = sight.tree.words[candidate.at]!;
    return head === holder.at;
  }
  return status === "negated" && holder.frame.type === "REJECT";
}

/** Accusations point to the act that they allege, which is told in the accuser's voice. */
export function aboutAccusations(
  sight: Sight,
  candidates: readonly Candidate[],
  acts: readonly Act[],
): Act[] {
  const parents = candidates.map((c, i) => {
    if (acts[i]!.type === "ACCUSE") return -1;
    const above = new Set(ancestors(sight.tree, c.at));
    return candidates.findIndex((a, k) => acts[k]!.mode === "allege" && above.has(a.at));
  });
  return acts.map((act, i) => {
    const child = parents.indexOf(i);
    const parent = parents[i]!;
    if (child >= 0) return { ...act, about: acts[child]!.id };
    if (parent < 0 || acts[parent]!.from.length === 0) return act;
    return { ...act, accordingTo: acts[parent]!.from, hearsay: false };
  });
}
