/**
 * Nesting: acts inside acts.
 *
 * What is demanded, promised, threatened or refused is content, and not told again as an act that may be; what is
 * alleged is an act in the accuser's voice, and a demand that is refused an act of its own: the outer one points to it.
 */
import type { Act, ActStatus } from "../../record/record.js";
import type { Tree } from "../../reading/tree.js";
import type { Sight } from "./who.js";
import type { Candidate } from "./candidate.js";
import type { Draft } from "./join.js";
import { isAside } from "./voice.js";

const HOLDING = new Set(["REQUEST", "AGREE", "THREATEN", "REJECT"]);

/** Words above, less those that a word is only coordinated with. */
export function governors(tree: Tree, at: number): number[] {
  const found: number[] = [];
  for (let i = at; tree.words[i]!.head >= 0; i = tree.words[i]!.head) {
    if (!["conj", "parataxis"].includes(tree.words[i]!.relation)) found.push(tree.words[i]!.head);
  }
  return found;
}

/** Whether a candidate only repeats the content of another one. */
export function isRepeated(
  sight: Sight,
  candidates: readonly Candidate[],
  candidate: Candidate,
  status: ActStatus,
): boolean {
  if (!candidate.rule.startsWith("claim:") && candidates.some((c) => isClaimed(c, candidate.at))) return true;
  const above = new Set(governors(sight.tree, candidate.at));
  const holder = candidates.find((c) => c !== candidate && HOLDING.has(c.frame.type) && above.has(c.at));
  if (!holder || isRefusedDemand(holder, candidate)) return false;
  if (status === "planned" || status === "hypothetical") return true;
  if ("nouns" in candidate.frame && candidate.predicate === candidate.at) {
    return sight.tree.words[candidate.at]!.head === holder.at;
  }
  return status === "negated" && holder.frame.type === "REJECT";
}

/** What ought to be or will be done is the content of the claim found at the same word: "must disarm". */
function isClaimed({ rule, at }: Candidate, word: number): boolean {
  return at === word && ["claim:must", "claim:unless", "claim:will"].includes(rule);
}

/** "rejected an appeal by": the appeal was made. */
function isRefusedDemand(holder: Candidate, candidate: Candidate): boolean {
  return holder.frame.type === "REJECT" && candidate.frame.type === "REQUEST" && "nouns" in candidate.frame;
}

/** Drafts with their `about`: the alleged act, told in the accuser's voice; the refused demand, made to the refuser. */
export function withAbout(sight: Sight, drafts: readonly Draft[]): Draft[] {
  const candidates = drafts.map((d) => d.candidate);
  const acts = drafts.map((d) => d.act);
  const parents = drafts.map((d) => outerOf(sight, candidates, acts, d.candidate, d.act));
  return drafts.map((draft, i) => ({
    ...draft,
    act: placed(acts, parents, i),
  }));
}

function placed(acts: readonly Act[], parents: readonly number[], i: number): Act {
  const act = acts[i]!;
  const child = parents.indexOf(i);
  const outer = acts[parents[i]!];
  const pointed = child >= 0 ? { ...act, about: acts[child]!.id } : act;
  if (!outer || outer.from.length === 0) return pointed;
  if (outer.type === "ACCUSE") return { ...pointed, accordingTo: outer.from, hearsay: false };
  return pointed.to.length > 0 ? pointed : { ...pointed, to: outer.from };
}

/** The act whose `about` a candidate is; -1 for none. */
function outerOf(
  sight: Sight,
  candidates: readonly Candidate[],
  acts: readonly Act[],
  candidate: Candidate,
  act: Act,
): number {
  if (act.type === "ACCUSE" || isAside(sight, candidate)) return -1;
  const above = new Set(governors(sight.tree, candidate.at));
  return candidates.findIndex((c, k) => {
    if (c.at === candidate.at)
      return c !== candidate && acts[k]!.mode === "allege" && acts[k]!.rule === "claim:wrong";
    if (!above.has(c.at)) return false;
    return acts[k]!.mode === "allege" || isRefusedDemand(c, candidate);
  });
}
