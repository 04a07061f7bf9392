/**
 * "According to X", "as X put it": a source in a prepositional phrase; the content is the sentence around it.
 *
 *     According to two diplomats, the text was ready.      The text, the ministry's spokesman according, ...
 *
 * The clause that the phrase hangs on is the content, less the phrase.
 */
import { clauseOf, phrase, subtree, type Tree } from "../../reading/tree.js";
import type { WordRange } from "../../reading/types.js";
import type { Draft, View } from "./draft.js";
import { quotedWords, type Quotation } from "./quotations.js";
import { runsOf, wordsIn } from "./ranges.js";

/** Drafts of all "according to" phrases outside quotations. */
export function according(view: View): Draft[] {
  const { tree, quotations } = view;
  const quoted = quotedWords(quotations);
  return tree.words.flatMap((word, i) => {
    const to = tree.words[i + 1];
    if (word.text.toLowerCase() !== "according" || to?.text.toLowerCase() !== "to" || quoted.has(i))
      return [];
    return ofPhrase(tree, i, quotations);
  });
}

function ofPhrase(tree: Tree, at: number, quotations: readonly Quotation[]): Draft[] {
  const noun = nounOf(tree, at);
  if (noun < 0) return [];
  const source = nounRun(tree, noun, at);
  const content = contentOf(tree, noun, { first: at, end: source.end }, quotations);
  return [
    {
      source: [source],
      cue: [{ first: at, end: at + 2 }],
      content,
      rule: "according",
      score: 0.85,
      attitude: "speech",
      model: null,
    },
  ];
}

/** The noun after "according to": its head, or a dependent of it, whichever way the tree has it. */
function nounOf(tree: Tree, at: number): number {
  const word = tree.words[at]!;
  if (word.head > at + 1 && (word.relation === "case" || word.relation === "mark")) return word.head;
  return tree.children[at]!.find((c) => c > at + 1 && tree.words[c]!.relation !== "punct") ?? -1;
}

function nounRun(tree: Tree, noun: number, at: number): WordRange {
  const run = phrase(tree, noun, ["case"]);
  return { first: Math.max(run.first, at + 2), end: run.end };
}

/** The clause around the phrase, less the phrase; a quotation that ends in that clause is taken whole. */
function contentOf(
  tree: Tree,
  noun: number,
  phraseRun: WordRange,
  quotations: readonly Quotation[],
): WordRange[] {
  const clause = outerClause(tree, clauseOf(tree, noun));
  const gone = new Set(wordsIn([phraseRun]));
  const words = new Set(subtree(tree, clause).filter((w) => !gone.has(w)));
  for (const quotation of quotations) {
    if (wordsIn([quotation]).some((w) => words.has(w))) wordsIn([quotation]).forEach((w) => words.add(w));
  }
  return runsOf(words);
}

/** Up through what the phrase surely covers as well: complements and the verb of saying of the same sentence. */
function outerClause(tree: Tree, clause: number): number {
  const word = tree.words[clause]!;
  const inner = ["ccomp", "xcomp", "parataxis", "advcl", "conj"].includes(word.relation);
  return inner && word.head >= 0 ? outerClause(tree, clauseOf(tree, word.head)) : clause;
}
