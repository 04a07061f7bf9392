/**
 * Reported speech, belief and feeling: a verb of attribution with a clause as its content.
 *
 *     Officials said that the talks would resume.      The talks, she said, had failed.
 *     He was confident that they would return.         Diplomats told reporters the plan was dead.
 *
 * Enters the tree; leaves drafts. The clause is the verb's `ccomp`, or the clause in which the verb is a parenthesis.
 */
import { dependent, dependents, isPassive, subjectOf, type Tree } from "../../reading/tree.js";
import { cueAttitude, takesClause, THAT_ADJECTIVE } from "./cues.js";
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
  const subject = subjectOf(tree, verb);
  if (clauses.length === 0 || isPassive(tree, verb)) return [];
  const infinitive = dependents(tree, clauses[0]!, "mark").some((m) => tree.words[m]!.lemma === "to");
  const content = wordsUnder(tree, clauses);
  return [make(tree, verb, subject, content, "reported/clause", infinitive)];
}

/** A clause is content when it has a subject or a mark of its own; "say hello" is none. */
function isContent(tree: Tree, clause: number): boolean {
  return (
    dependent(tree, clause, "nsubj", "csubj", "mark", "expl", "cop", "aux") >= 0 ||
    tree.words[clause]!.upos === "VERB"
  );
}

/** "The talks, she said, had failed": the verb hangs on the clause that it reports. */
function parenthesis(tree: Tree, verb: number): Draft[] {
  const word = tree.words[verb]!;
  const subject = dependent(tree, verb, "nsubj");
  if (word.relation !== "parataxis" || subject < 0 || dependents(tree, verb, "ccomp", "obj").length > 0)
    return [];
  const content = wordsUnder(tree, [word.head], [verb]);
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
  const long = lexical(tree, content).length >= 3;
  return {
    source: sourcePhrase(tree, subject, cue),
    cue: [verbGroup(tree, cue)],
    content,
    rule,
    score: subject >= 0 && long ? 0.75 : 0.4,
    attitude: cueAttitude(tree.words[cue]!.lemma, infinitive),
  };
}
