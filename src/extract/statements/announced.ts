/**
 * Verbs of announcing and denying with a noun phrase as content: "announced a cease-fire", "denied any part in it".
 *
 * The noun phrase is what is said. Verbs that take a thing as lightly as a matter ("reported", "cited") are left to
 * the model.
 */
import { clauseAt } from "../../reading/clause.js";
import { dependent, isPassive, subjectOf, type Tree } from "../../reading/tree.js";
import { sourcePhrase, verbGroup, wordsUnder, type Draft, type View } from "./draft.js";
import { lexical } from "./ranges.js";

const VERBS = new Set(
  "announce deny detail claim allege admit reveal disclose predict dispute doubt report confess".split(" "),
);

/** Drafts of verbs of announcing with an object and no clause. */
export function announced(view: View): Draft[] {
  const { tree } = view;
  return tree.words.flatMap((word, i) =>
    word.upos === "VERB" && VERBS.has(word.lemma) && !isPassive(tree, i) ? ofObject(tree, i) : [],
  );
}

function ofObject(tree: Tree, verb: number): Draft[] {
  const object = dependent(tree, verb, "obj");
  const subject = subjectOf(tree, verb);
  if (object < verb || subject < 0 || dependent(tree, verb, "ccomp", "xcomp") >= 0) return [];
  if (clauseAt(tree, verb).infinitive || clauseAt(tree, verb).conditional) return [];
  if (tree.words[object]!.upos === "PRON") return [];
  const content = wordsUnder(tree, [object]);
  if (lexical(tree, content).length < 2) return [];
  return [
    {
      source: sourcePhrase(tree, subject, verb),
      cue: [verbGroup(tree, verb)],
      content,
      rule: `announced/${tree.words[verb]!.lemma}`,
      score: 0.5,
      attitude: "speech",
      model: null,
    },
  ];
}
