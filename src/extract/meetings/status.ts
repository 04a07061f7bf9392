/**
 * How far a contact has come, as of the article: RECORD.md's nine statuses.
 *
 * A contact word leads to a chain of governing words ("was due to | start | talks"); each tells a stage, a tense, a
 * negation. The outermost stage that is not plain holding decides, weighed with tense, modality and negation.
 */
import type { MeetingStatus } from "../../record/record.js";
import { clauseAt, type Clause } from "../../reading/clause.js";
import { ancestors, cases, dependents, type Tree } from "../../reading/tree.js";
import { STAGE_ADJECTIVES, STAGE_NOUNS, stageAt, type Stage } from "./lexicon.js";

/** A governing word and what it tells. */
interface Link {
  readonly word: number;
  readonly stage: Stage | null;
  readonly clause: Clause;
}

const SPEAKING = new Set([
  "say",
  "tell",
  "report",
  "add",
  "state",
  "note",
  "claim",
  "announce",
  "confirm",
  "believe",
  "think",
  "know",
  "write",
  "insist",
  "argue",
  "warn",
  "explain",
  "acknowledge",
  "reveal",
]);

/** The chain from the contact word's own predicate outwards, as far as the stage can be told. */
function chainAbove(tree: Tree, predicate: number): Link[] {
  const chain: Link[] = [];
  let purpose = false; // "flew in to meet": what stands above lends its tense, not its stage
  let at = predicate;
  for (let step = 0; step < 5 && at >= 0; step++) {
    const word = tree.words[at]!;
    const stage = purpose ? null : stageOfWord(tree, at);
    chain.push({ word: at, stage, clause: clauseAt(tree, at) });
    purpose ||= word.relation === "advcl" || word.relation === "acl";
    if (word.head < 0 || SPEAKING.has(word.lemma) || !reachesUp(tree, at)) break;
    at = word.head;
  }
  return chain;
}

/** Whether what stands above a word governs it: complements do, relative and adverbial clauses do not. */
function reachesUp(tree: Tree, i: number): boolean {
  const word = tree.words[i]!;
  if (["xcomp", "ccomp", "csubj", "obj", "nsubj"].includes(word.relation)) return true;
  if (word.relation === "advcl" || word.relation === "acl") {
    return dependents(tree, i, "mark", "aux").some(
      (m) => tree.words[m]!.lemma === "to" || tree.words[m]!.lemma === "whether",
    );
  }
  return word.relation === "obl" || word.relation === "nmod";
}

function stageOfWord(tree: Tree, i: number): Stage | null {
  const word = tree.words[i]!;
  if (word.upos === "NOUN") return STAGE_NOUNS[word.lemma] ?? null;
  if (word.upos === "ADJ") return adjectiveStage(word.lemma);
  const particles = dependents(tree, i, "compound", "advmod", "obl", "obj").flatMap((c) => [
    tree.words[c]!.text.toLowerCase(),
    ...cases(tree, c),
  ]);
  return stageAt(word.lemma, particles);
}

function adjectiveStage(lemma: string): Stage | null {
  if (["due", "set", "scheduled", "slated"].includes(lemma)) return "schedule";
  if (["likely", "possible", "unclear", "uncertain", "unlikely", "unsure"].includes(lemma)) return "expect";
  if (["ready", "willing", "prepared", "open", "eager", "keen", "able"].includes(lemma)) return "propose";
  if (["unwilling", "reluctant"].includes(lemma)) return "refuse";
  return null;
}

const FIXED: Partial<Record<Stage, MeetingStatus>> = {
  schedule: "scheduled",
  expect: "tentative",
  propose: "proposed",
  postpone: "postponed",
  cancel: "cancelled",
  break: "held",
  refuse: "refused",
  deny: "denied",
};

/** A status and how plainly it is told: 3 by a word of its own, 2 by a verb's tense, 1 by the phrase, 0 by nothing. */
export interface Told {
  readonly status: MeetingStatus;
  readonly weight: 0 | 1 | 2 | 3;
}

/** Where a contact's date lies from the article's: before, the same day or unknown, after. */
export type When = -1 | 0 | 1;

/** The status of a contact told by a verb: the verb of contact itself, or the one that takes a contact noun. */
export function statusOf(tree: Tree, predicate: number, when: When, dated: boolean): Told {
  const chain = chainAbove(tree, predicate);
  const outer = [...chain].reverse().find((l) => l.stage !== null && FIXED[l.stage]) ?? null;
  if (chain.some((l) => l.clause.conditional) || isConditioned(tree, predicate))
    return { status: "tentative", weight: 3 };
  if (outer) return { status: governed(outer, when), weight: 3 };
  const agreed = chain.find((l) => l.stage === "agree");
  if (agreed) return { status: agreed.clause.negated ? "refused" : "scheduled", weight: 3 };
  const base = chain.find((l) => l.clause.tense !== "none" && l.clause.tense) ?? chain[0]!;
  const negated = chain.some((l) => l.clause.negated);
  const status = plain(chain[0]!.stage, base.clause, when, negated);
  const ahead =
    dated && when >= 0 && base.clause.tense === "present" && !base.clause.perfect && !base.clause.progressive;
  const { tense, perfect, progressive } = base.clause;
  const told = tense === "none" ? 0 : tense === "present" && !perfect && !progressive ? 1 : 2;
  return { status: ahead && status === "under-way" ? "scheduled" : status, weight: told };
}

const CONDITIONS = new Set(["if", "unless", "provided", "providing"]);

/** "would meet, if …": what is ahead hangs on a condition. */
function isConditioned(tree: Tree, predicate: number): boolean {
  const { tense, modal } = clauseAt(tree, predicate);
  if (tense === "past" && modal === null) return false;
  return dependents(tree, predicate, "advcl").some((c) =>
    dependents(tree, c, "mark").some((m) => CONDITIONS.has(tree.words[m]!.text.toLowerCase())),
  );
}

const AFTER = new Set(["after", "following", "since"]);
const BEFORE = new Set(["before", "ahead", "until", "till"]);

/** The status of a contact noun that no verb takes: its own adjectives, its preposition, its date. */
export function statusOfAdjunct(tree: Tree, noun: number, when: When, lasting: boolean): Told {
  const own = statusOfPhrase(tree, noun);
  if (own) return { status: own, weight: 1 };
  const prepositions = cases(tree, noun);
  if (when > 0 || prepositions.some((p) => BEFORE.has(p))) return { status: "scheduled", weight: 1 };
  if (when < 0 || prepositions.some((p) => AFTER.has(p))) return { status: "held", weight: 1 };
  if (lasting && prepositions.some((p) => p === "during" || p === "in" || p === "amid"))
    return { status: "under-way", weight: 1 };
  return { status: lasting && prepositions.length === 0 ? "under-way" : "held", weight: 0 };
}

/** A stage word decides: "scheduled to meet", "refused to attend"; denied stages turn over. */
function governed(link: Link, when: When): MeetingStatus {
  const status = FIXED[link.stage!]!;
  if (link.clause.negated) {
    if (status === "refused") return "proposed";
    if (status === "proposed" || status === "scheduled" || status === "tentative") return "refused";
    if (status === "cancelled" || status === "postponed") return "scheduled";
  }
  const open = link.clause.modal !== null && link.clause.modal !== "will" && link.clause.modal !== "would";
  if (status === "cancelled" && open) return "tentative";
  if (status === "scheduled" && when < 0 && link.stage === "schedule") return "held";
  return status;
}

/** No stage word: tense, modality and negation of the clause decide. */
function plain(stage: Stage | null, clause: Clause, when: When, negated: boolean): MeetingStatus {
  if (clause.tense === "none" && clause.infinitive && !negated && when >= 0) return "scheduled";
  if (negated) return clause.tense === "past" || clause.perfect ? "denied" : "refused";
  if (
    clause.modal === "may" ||
    clause.modal === "might" ||
    clause.modal === "could" ||
    clause.modal === "can"
  )
    return "tentative";
  if (clause.modal === "should" || clause.modal === "must") return "proposed";
  if (clause.tense === "future" || clause.modal === "would") return "scheduled";
  if (stage === "go-on") return clause.tense === "past" && when < 0 ? "held" : "under-way";
  if (stage === "begin")
    return when > 0 ? "scheduled" : clause.tense === "past" && when === 0 ? "under-way" : "held";
  if (clause.progressive) return when > 0 ? "scheduled" : clause.tense === "past" ? "held" : "under-way";
  if (when > 0) return "scheduled";
  if (clause.tense === "present" && !clause.perfect) return when < 0 ? "held" : "under-way";
  return "held";
}

/** The status that a contact noun carries in its own phrase ("planned talks", "the cancelled visit"); null for none. */
function statusOfPhrase(tree: Tree, noun: number): MeetingStatus | null {
  for (const c of dependents(tree, noun, "amod", "acl")) {
    const word = tree.words[c]!;
    const stage = STAGE_ADJECTIVES[word.text.toLowerCase()] ?? null;
    if (stage === "finish") return "held";
    if (stage === "go-on") return "under-way";
    if (stage && FIXED[stage]) return FIXED[stage];
    if (
      word.relation === "acl" &&
      (word.lemma === "schedule" || word.lemma === "plan" || word.lemma === "set")
    )
      return "scheduled";
  }
  return null;
}

/** The word whose clause tells the status of a contact noun: its governing verb, or the noun itself. */
export function governorOf(tree: Tree, noun: number): number {
  const word = tree.words[noun]!;
  if (dependents(tree, noun, "cop").length > 0) return noun;
  for (const above of ancestors(tree, noun)) {
    const upper = tree.words[above]!;
    if (upper.upos === "VERB" || upper.upos === "ADJ") return above;
    if (upper.upos === "NOUN" && STAGE_NOUNS[upper.lemma]) return above;
    if (word.relation === "conj" && tree.words[above]!.upos === "NOUN") continue;
  }
  return noun;
}

/** Whether a governor takes a contact noun as its argument or names its stage: "held talks", "the start of talks", "flew in for talks". */
export function isTaken(tree: Tree, governor: number, noun: number): boolean {
  const word = tree.words[noun]!;
  if (governor === noun) return dependents(tree, noun, "cop").length > 0;
  const upper = tree.words[governor]!;
  if (upper.upos === "NOUN") return STAGE_NOUNS[upper.lemma] !== undefined;
  const stage = stageOfWord(tree, governor);
  const argument = ["obj", "nsubj", "xcomp", "ccomp"].includes(word.relation) && word.head === governor;
  if (argument) return stage !== null || upper.upos !== "VERB";
  return (
    word.relation === "obl" &&
    word.head === governor &&
    stage !== null &&
    cases(tree, noun).some((c) => INTO.has(c))
  );
}

const INTO = new Set(["in", "at", "to", "for", "into", "from", "on", "with", "of", "out"]);

const MEASURES = new Set(["round", "series", "session", "set", "phase", "string", "day", "week", "hour"]);

/** The noun whose place in the clause counts: "ahead of a new round of talks" is about the round. */
export function outerNoun(tree: Tree, noun: number): number {
  const word = tree.words[noun]!;
  if (word.relation !== "nmod" || word.head < 0 || !cases(tree, noun).includes("of")) return noun;
  const head = tree.words[word.head]!;
  return MEASURES.has(head.lemma) && STAGE_NOUNS[head.lemma] === undefined ? word.head : noun;
}
