/**
 * Standing: whether an act is done, under way, planned, only possible, or not done.
 *
 * Enter a candidate; leaves its status, from its clause (`status.ts`) or, for a noun that no verb carries, from the words
 * around it. Words that do what they say are done when they are said, and headlines tell in the present what is done.
 */
import { clauseAt } from "../../reading/clause.js";
import { cases } from "../../reading/tree.js";
import type { ActStatus } from "../../record/record.js";
import { isProspective, isTenseless, nounStatus, statusOf } from "../status.js";
import type { Candidate } from "./candidate.js";
import { isOngoing, isOver, isSought, isUpheld } from "./lasting.js";
import type { Sight } from "./who.js";

/** Done, planned, ...; a verb that does what it says is done when it is said. */
export function standing(sight: Sight, candidate: Candidate): ActStatus {
  const { frame, at, predicate, status: known } = candidate;
  if (known) return known;
  if (frame.lasting && predicate === at && isTenseless(sight.tree, at)) return "under-way";
  const noun = "nouns" in frame;
  if (noun && isProspective(sight.tree, at)) return "hypothetical";
  const lasting = noun && frame.lasting ? ofLasting(sight, candidate) : null;
  if (lasting) return lasting;
  const bare = noun && predicate === at;
  const status = bare ? nounStatus(sight.tree, at, frame.lasting) : statusOf(sight.tree, predicate);
  if (bare && frame.performative && status === "hypothetical") return "done";
  return status === "under-way" && isOnce(sight, candidate) ? "done" : status;
}

/** The status of a state that lasts, where the words around it tell; null where they do not. */
function ofLasting({ tree }: Sight, { at, predicate }: Candidate): ActStatus | null {
  if (predicate === at && isSought(tree, at)) return "hypothetical";
  if (isOver(tree, at)) return "done";
  const carried = predicate !== at && statusOf(tree, predicate) === "done";
  return carried && (isUpheld(tree, at, predicate) || isOngoing(tree, at)) ? "under-way" : null;
}

/** Whether what is told in the present, or as going on, is done at once. */
function isOnce(sight: Sight, { frame, predicate }: Candidate): boolean {
  if (frame.performative) return true;
  if (!PUNCTUAL.has(frame.type)) return false;
  return (
    isPresentSimple(sight, predicate) || (frame.type !== "MOBILIZE" && isPastProgressive(sight, predicate))
  );
}

/** Types whose present tense is that of headlines: "Norland withdraws its troops". */
const PUNCTUAL = new Set(["AGREE", "RETREAT", "SANCTION", "MOBILIZE", "ASSAULT", "CONCEDE"]);

/** "said that he was canceling the summit", "sent word that he was canceling it". */
function isPastProgressive({ tree }: Sight, predicate: number): boolean {
  const { progressive, tense } = clauseAt(tree, predicate);
  const { relation } = tree.words[predicate]!;
  const told = relation === "ccomp" || (relation === "acl" && cases(tree, predicate).includes("that"));
  return progressive && tense === "past" && told;
}

function isPresentSimple({ tree }: Sight, predicate: number): boolean {
  const { xpos, lemma } = tree.words[predicate]!;
  if (xpos !== "VBZ" && xpos !== "VBP") return false;
  return !["continue", "rage", "keep", "remain", "hold", "last"].includes(lemma);
}
