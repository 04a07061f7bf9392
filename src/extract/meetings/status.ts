/**
 * How far a contact has come, as of the article: RECORD.md's nine statuses, by rules.
 *
 * The outermost stage of the chain above the contact decides ("refused | a proposal | to discuss"), turned over by
 * negation; without one, tense, modality and negation of the clause; for a noun that no clause is about, its own
 * modifiers, its preposition and its date. How plainly it is told goes with it: `telling.ts` weighs the weaker ones.
 */
import type { MeetingStatus } from "../../record/record.js";
import type { Clause } from "../../reading/clause.js";
import { cases, dependents, type Tree } from "../../reading/tree.js";
import { chainOf, outerNoun, stageOfPhrase, type Link } from "./chain.js";
import type { Stage } from "./stages.js";

/** A status and how plainly it is told: 3 by a word of its own, 2 by a verb's tense, 1 by the phrase, 0 by nothing. */
export interface Told {
  readonly status: MeetingStatus;
  readonly weight: 0 | 1 | 2 | 3;
}

/** Where a contact's date lies from the article's: before, the same day or unknown, after. */
export type When = -1 | 0 | 1;

const FIXED: Partial<Record<Stage, MeetingStatus>> = {
  schedule: "scheduled",
  expect: "tentative",
  propose: "proposed",
  postpone: "postponed",
  cancel: "cancelled",
  stall: "tentative",
  break: "held",
  refuse: "refused",
  deny: "denied",
  agree: "scheduled",
};

/** The status of a contact; `lasting` for formats that go on for days. */
export function statusOf(tree: Tree, contact: number, when: When, dated: boolean, lasting: boolean): Told {
  const chain = chainOf(tree, contact);
  const firm = chain.filter((l) => !l.loose);
  const outer = outermost(tree, firm, when);
  if (outer) return { status: outer, weight: 3 };
  const phrase = ofPhrase(tree, chain[0]!.word, when);
  if (phrase) return { status: phrase, weight: phrase === "cancelled" || phrase === "postponed" ? 3 : 1 };
  if (isConditional(tree, firm)) return { status: "tentative", weight: 3 };
  const verbs = firm.filter((l) => isPredicate(tree, l.word));
  if (verbs.length > 0) return ofTense(verbs, when, dated);
  return ofAdjunct(tree, chain, when, lasting);
}

function isPredicate(tree: Tree, i: number): boolean {
  return ["VERB", "AUX"].includes(tree.words[i]!.upos) || dependents(tree, i, "cop").length > 0;
}

/** The status that the outermost stage word tells; null for none. */
function outermost(tree: Tree, firm: readonly Link[], when: When): MeetingStatus | null {
  const staged = firm.filter((l) => l.stage !== null && FIXED[l.stage]).reverse();
  const link = staged.find((l) => l.stage !== "agree" || l.clause.negated) ?? staged[0];
  if (!link) return null;
  const status = turned(FIXED[link.stage!]!, link, when);
  if (["scheduled", "tentative"].includes(status) && isConditional(tree, firm)) return "tentative";
  return status;
}

const OPEN = new Set(["may", "might", "could", "can", "should"]);
const AGREED = new Set<MeetingStatus>(["proposed", "scheduled", "tentative"]);

/** Negation turns a stage over; a possible cancellation leaves it open. */
function turned(status: MeetingStatus, link: Link, when: When): MeetingStatus {
  const { negated, modal } = link.clause;
  if (negated && status === "refused") return "proposed";
  if (negated && AGREED.has(status)) return "refused";
  if (negated && (status === "cancelled" || status === "postponed")) return "scheduled";
  if ((status === "cancelled" || status === "postponed") && modal !== null && OPEN.has(modal))
    return "tentative";
  return status === "scheduled" && when < 0 ? "held" : status;
}

const CONDITIONS = new Set(["if", "unless", "provided", "providing"]);

/** Whether it stands in a condition ("if they meet"), or what is ahead hangs on one ("would meet, if …"). */
function isConditional(tree: Tree, firm: readonly Link[]): boolean {
  if (firm.some((l) => l.clause.conditional)) return true;
  return firm.some(({ word, clause }) => {
    if (!isPredicate(tree, word) || (clause.tense === "past" && clause.modal === null)) return false;
    return dependents(tree, word, "advcl").some((c) =>
      dependents(tree, c, "mark").some((m) => CONDITIONS.has(tree.words[m]!.lemma)),
    );
  });
}

/** No stage word: tense, modality and negation of the first clause that has any. */
function ofTense(verbs: readonly Link[], when: When, dated: boolean): Told {
  const base = verbs.find((l) => l.clause.tense !== "none" || l.clause.modal !== null) ?? verbs[0]!;
  const negated = verbs.some((l) => l.clause.negated);
  const inner = verbs.find((l) => l.stage !== null)?.stage ?? null;
  const { tense, perfect, progressive } = base.clause;
  const infinitive = verbs[0]!.clause.infinitive && base === verbs[0] && tense === "none";
  const status = infinitive && !negated && when >= 0 ? "tentative" : plain(inner, base.clause, when, negated);
  const simple = tense === "present" && !perfect && !progressive && base.clause.modal === null;
  const ahead = simple && dated && when >= 0 && status === "under-way";
  return { status: ahead ? "scheduled" : status, weight: tense === "none" ? 0 : simple ? 1 : 2 };
}

function plain(stage: Stage | null, clause: Clause, when: When, negated: boolean): MeetingStatus {
  const { tense, modal, perfect, progressive } = clause;
  const past = tense === "past";
  if (negated) return past || perfect ? "denied" : "refused";
  if (modal === "should" || modal === "must") return "proposed";
  if (modal !== null && OPEN.has(modal)) return "tentative";
  if (tense === "future" || modal === "would") return when < 0 ? "held" : "scheduled";
  if (stage === "leave") return when < 0 ? "held" : "scheduled";
  if (stage === "go-on") return when < 0 ? "held" : "under-way";
  if (stage === "begin") return when > 0 ? "scheduled" : past && when === 0 ? "under-way" : "held";
  if (stage === "arrive") return when < 0 && past ? "held" : "under-way";
  if (when > 0) return "scheduled";
  if (progressive) return past ? "held" : "under-way";
  return tense === "present" && !perfect && when >= 0 ? "under-way" : "held";
}

/** The status that a contact noun carries in its own phrase. */
function ofPhrase(tree: Tree, noun: number, when: When): MeetingStatus | null {
  const stage = stageOfPhrase(tree, noun);
  if (stage === null) return null;
  if (stage === "finish") return "held";
  if (stage === "go-on") return "under-way";
  const status = FIXED[stage] ?? null;
  return status === "scheduled" && when < 0 ? "held" : status;
}

const AFTER = new Set(["after", "following", "since"]);
const BEFORE = new Set(["before", "ahead", "until", "till"]);
const DURING = new Set(["during", "in", "at", "on"]);

const AMID = new Set(["amid", "midst", "middle"]);

/** Its prepositions, and the words they go with: "ahead of the talks", "in the midst of talks". */
function before(tree: Tree, noun: number): string[] {
  const of = dependents(tree, noun, "case").find((c) => tree.words[c]!.lemma === "of");
  const leading = of === undefined || of === 0 ? [] : [tree.words[of - 1]!.lemma];
  return [...cases(tree, noun), ...leading];
}

/** Whether a contact is told as what something else came before or after: that thing's date is not its own. */
export function isBesides(tree: Tree, contact: number): boolean {
  return before(tree, outerNoun(tree, contact)).some((p) => AFTER.has(p) || BEFORE.has(p));
}

/** A noun that no clause is about: its preposition, its date, else the mood of the clause it stands in. */
function ofAdjunct(tree: Tree, chain: readonly Link[], when: When, lasting: boolean): Told {
  const prepositions = before(tree, chain[0]!.word);
  if (prepositions.some((p) => AFTER.has(p))) return { status: "held", weight: 1 };
  if (prepositions.some((p) => AMID.has(p))) return { status: "under-way", weight: 2 };
  if (when > 0 || prepositions.some((p) => BEFORE.has(p))) return { status: "scheduled", weight: 1 };
  if (when < 0) return { status: "held", weight: 1 };
  const mood = chain.find((l) => isPredicate(tree, l.word))?.clause;
  if (mood?.modal === "will" || mood?.tense === "future") return { status: "scheduled", weight: 1 };
  if (mood?.infinitive || (mood && mood.modal !== null)) return { status: "tentative", weight: 0 };
  const inside = prepositions.some((p) => DURING.has(p));
  if (lasting && inside) return { status: "under-way", weight: 1 };
  return { status: lasting && prepositions.length === 0 ? "under-way" : "held", weight: 0 };
}
