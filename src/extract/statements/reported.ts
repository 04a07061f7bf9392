/**
 * Reported speech, belief and feeling: a verb of attribution with a clause as its content.
 *
 *     Officials said that the talks would resume.      The talks, she said, had failed.
 *     He was confident that they would return.         Diplomats told reporters the plan was dead.
 *
 * Enters the tree; leaves drafts. The clause is the verb's `ccomp`, or the clause in which the verb is a parenthesis.
 * A participle of saying at the end of the clause ("..., adding that") is the speaker's own and no part of it.
 */
import { clauseAt } from "../../reading/clause.js";
import { dependent, dependents, isPassive, subjectOf, subtree, type Tree } from "../../reading/tree.js";
import { BLAME, cueAttitude, LABEL, SAY, SEEING, takesClause, THAT_ADJECTIVE } from "./cues.js";
import { sourcePhrase, verbGroup, wordsUnder, type Draft, type View } from "./draft.js";
import { lexical } from "./ranges.js";

/** Drafts of all verbs and adjectives with a clause of content. */
export function reported(view: View): Draft[] {
  const { tree } = view;
  return tree.words.flatMap((word, i) => {
    if (word.upos === "VERB" && takesClause(word.lemma))
      return [...ofClause(tree, i), ...parenthesis(tree, i)];
    return THAT_ADJECTIVE.has(word.lemma) && word.upos === "ADJ" ? ofAdjective(tree, i) : [];
  });
}

function ofClause(tree: Tree, verb: number): Draft[] {
  const clauses = dependents(tree, verb, "ccomp").filter((c) => isContent(tree, c));
  if (clauses.length === 0 || isPassive(tree, verb)) return [];
  const infinitive = dependents(tree, clauses[0]!, "mark").some((m) => tree.words[m]!.lemma === "to");
  const content = wordsUnder(
    tree,
    clauses,
    clauses.flatMap((c) => ownParticiples(tree, c)),
  );
  const draft = make(tree, verb, sayerOf(tree, verb), content, "reported/clause", infinitive);
  const weak = SEEING.has(tree.words[verb]!.lemma) || isQuestion(tree, verb, clauses[0]!);
  return [weak ? { ...draft, score: 0.3 } : draft];
}

/** "decide whether", "see if", "understand how": belief verbs with a question tell nobody's view. */
function isQuestion(tree: Tree, verb: number, clause: number): boolean {
  if (SAY.has(tree.words[verb]!.lemma)) return false;
  return subtree(tree, clause).some((i) => i < clause && isInterrogative(tree, i, verb));
}

function isInterrogative(tree: Tree, i: number, verb: number): boolean {
  const near = i - verb <= 2 && i > verb;
  return near && /^(if|whether|how|why|when|where|what|who|which)$/iu.test(tree.words[i]!.text);
}

/** A clause is content when it has a subject or a mark of its own; "say hello" is none. */
function isContent(tree: Tree, clause: number): boolean {
  return (
    dependent(tree, clause, "nsubj", "csubj", "mark", "expl", "cop", "aux") >= 0 ||
    tree.words[clause]!.upos === "VERB"
  );
}

const SPEAKING = new Set(["point", "cite", "refer", "note", "draw", "paint"]);

/** Participles of saying after a comma at the end of a clause: its speaker goes on to say more. */
function ownParticiples(tree: Tree, clause: number): number[] {
  return subtree(tree, clause).filter((i) => isTrailing(tree, i) && i > clause);
}

function isTrailing(tree: Tree, i: number): boolean {
  const word = tree.words[i]!;
  const fits =
    SAY.has(word.lemma) || LABEL.has(word.lemma) || BLAME.has(word.lemma) || SPEAKING.has(word.lemma);
  if (!fits || word.xpos !== "VBG" || !["advcl", "acl", "conj", "xcomp"].includes(word.relation))
    return false;
  const first = Math.min(...subtree(tree, i));
  return (
    dependent(tree, i, "nsubj") < 0 && [tree.words[first]!.text, tree.words[first - 1]?.text].includes(",")
  );
}

/** Who says it: for a participle that hangs on a reported clause, he who reports that clause. */
export function sayerOf(tree: Tree, verb: number): number {
  const quoted = quotedOne(tree, verb);
  if (quoted >= 0) return quoted;
  if (!isTrailing(tree, verb)) return subjectOf(tree, verb);
  for (let at = tree.words[verb]!.head; at >= 0; at = tree.words[at]!.head) {
    const { relation, head } = tree.words[at]!;
    if (relation === "ccomp" && head >= 0 && SAY.has(tree.words[head]!.lemma)) return subjectOf(tree, head);
  }
  return subjectOf(tree, verb);
}

const QUOTING = new Set(["quote", "cite"]);

/** "quoted the envoy as saying": the envoy says it; -1 where nobody is quoted so. */
function quotedOne(tree: Tree, verb: number): number {
  const { lemma, head } = tree.words[verb]!;
  const quoting = QUOTING.has(lemma) ? verb : head >= 0 && QUOTING.has(tree.words[head]!.lemma) ? head : -1;
  if (quoting < 0) return -1;
  const says = dependents(tree, quoting, "advcl", "xcomp", "obl").some((c) => tree.words[c]!.lemma === "say");
  if (!says) return -1;
  return isPassive(tree, quoting) ? dependent(tree, quoting, "nsubj") : dependent(tree, quoting, "obj");
}

/** "The talks, she said, had failed": the verb hangs on the clause that it reports. */
function parenthesis(tree: Tree, verb: number): Draft[] {
  const word = tree.words[verb]!;
  const subject = dependent(tree, verb, "nsubj");
  if (word.relation !== "parataxis" || subject < 0 || dependents(tree, verb, "ccomp", "obj").length > 0)
    return [];
  const content = wordsUnder(tree, [word.head], [verb, ...ownParticiples(tree, word.head)]);
  return [make(tree, verb, subject, content, "reported/parenthesis", false)];
}

/** "is confident that", "was afraid they would". */
function ofAdjective(tree: Tree, adjective: number): Draft[] {
  const clauses = dependents(tree, adjective, "ccomp", "advcl").filter((c) =>
    dependents(tree, c, "mark").some((m) => tree.words[m]!.lemma === "that"),
  );
  const subject = subjectOf(tree, adjective);
  if (clauses.length === 0 || subject < 0 || dependent(tree, adjective, "cop") < 0) return [];
  if (dependent(tree, adjective, "expl") >= 0 || tree.words[subject]!.lemma === "it") return [];
  return [make(tree, adjective, subject, wordsUnder(tree, clauses), "reported/adjective", false)];
}

function make(
  tree: Tree,
  cue: number,
  subject: number,
  content: Draft["content"],
  rule: string,
  infinitive: boolean,
): Draft {
  return {
    source: sourcePhrase(tree, subject, cue),
    cue: [verbGroup(tree, cue)],
    content,
    rule,
    score: scoreOf(tree, cue, subject, content),
    attitude: cueAttitude(tree.words[cue]!.lemma, infinitive),
    model: null,
  };
}

/** Without a subject, in a condition or a command, or of two words, it is seldom a statement. */
function scoreOf(tree: Tree, cue: number, subject: number, content: Draft["content"]): number {
  const { conditional, modal, negated } = clauseAt(tree, cue);
  if (subject < 0) return 0.35;
  if (conditional || lexical(tree, content).length < 3) return 0.4;
  if (modal !== null && negated && !SAY.has(tree.words[cue]!.lemma)) return 0.35;
  return 0.75;
}
