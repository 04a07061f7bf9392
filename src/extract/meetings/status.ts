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
  let at = predicate;
  for (let step = 0; step < 5 && at >= 0; step++) {
    const word = tree.words[at]!;
    chain.push({ word: at, stage: stageOfWord(tree, at), clause: clauseAt(tree, at) });
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

/**
 * The status of a contact told by `predicate`: the verb of contact itself, or the word that governs a contact noun.
 * `when` compares its date with the article's: -1 before, 0 the same day or unknown, 1 after.
 */
export function statusOf(tree: Tree, predicate: number, when: -1 | 0 | 1): MeetingStatus {
  const chain = chainAbove(tree, predicate);
  const outer = [...chain].reverse().find((l) => l.stage !== null && FIXED[l.stage]) ?? null;
  const base = chain.find((l) => l.clause.tense !== "none") ?? chain[0]!;
  if (chain.some((l) => l.clause.conditional)) return "tentative";
  if (outer) return governed(outer, when);
  const agreed = chain.find((l) => l.stage === "agree");
  if (agreed) return agreed.clause.negated ? "refused" : "scheduled";
  return plain(
    chain[0]!.stage,
    base.clause,
    when,
    chain.some((l) => l.clause.negated),
  );
}

/** A stage word decides: "scheduled to meet", "refused to attend"; denied stages turn over. */
function governed(link: Link, when: -1 | 0 | 1): MeetingStatus {
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
function plain(stage: Stage | null, clause: Clause, when: -1 | 0 | 1, negated: boolean): MeetingStatus {
  if (negated) return clause.tense === "past" || clause.perfect ? "denied" : "refused";
  if (
    clause.modal === "may" ||
    clause.modal === "might" ||
    clause.modal === "could" ||
    clause.modal === "can"
  )
    return "tentative";
  if (clause.modal === "should" || clause.modal === "must") return "proposed";
  if (clause.modal === "will" || clause.modal === "would" || clause.modal === "shall") return "scheduled";
  if (stage === "go-on") return clause.tense === "past" && when < 0 ? "held" : "under-way";
  if (stage === "begin")
    return when > 0 ? "scheduled" : clause.tense === "past" && when === 0 ? "under-way" : "held";
  if (clause.progressive) return when > 0 ? "scheduled" : clause.tense === "past" ? "held" : "under-way";
  if (when > 0) return "scheduled";
  if (clause.tense === "present" && !clause.perfect) return when < 0 ? "held" : "under-way";
  return "held";
}

/** The status that a contact noun carries in its own phrase ("planned talks", "the cancelled visit"); null for none. */
export function statusOfPhrase(tree: Tree, noun: number): MeetingStatus | null {
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
