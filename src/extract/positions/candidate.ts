/**
 * A candidate for a position: who, towards which words, with which stance, found by which rule.
 */
import { dependents, subtree, type Tree } from "../../reading/tree.js";
import type { WordRange } from "../../reading/types.js";
import type { Stance } from "../../record/record.js";
import { runsOf } from "../statements/ranges.js";

export interface Candidate {
  readonly actors: readonly string[];
  readonly proposition: readonly WordRange[];
  readonly stance: Stance;
  /** The words that say it: the stance word and the proposition. */
  readonly evidence: readonly WordRange[];
  readonly rule: string;
  readonly score: number;
  /** The word that takes the stance. */
  readonly word: number;
}

/** The stance of one who says no to it. */
export function turned(stance: Stance, negated: boolean): Stance {
  if (!negated) return stance;
  if (stance === "supports") return "opposes";
  return stance === "opposes" ? "supports" : stance;
}

/** Whether a word stands in a question: it takes no stance. */
export function isAsked(tree: Tree, word: number): boolean {
  const sentence = tree.reading.sentences[tree.words[word]!.sentence]!;
  return tree.words.slice(sentence.first, sentence.end).some((w) => w.text === "?");
}

/** A proposition less a closing quotation mark whose opening one stands outside. */
export function unpaired(tree: Tree, runs: readonly WordRange[]): WordRange[] {
  const opened = runs.some((r) => tree.words.slice(r.first, r.end).some((w) => w.text === "“"));
  if (opened) return [...runs];
  return runs.flatMap((r) => {
    let { end } = r;
    while (end > r.first && /^([”,.;]|only)$/u.test(tree.words[end - 1]!.text)) end--;
    return end > r.first ? [{ first: r.first, end }] : [];
  });
}

/** "no longer insists", "has stopped demanding", "dropped its demand": what was held and is held no more. */
export function isNoLonger(tree: Tree, word: number): boolean {
  const longer = dependents(tree, word, "advmod").some(
    (a) => tree.words[a]!.lemma === "longer" || (tree.words[a]!.lemma === "long" && isNo(tree, a)),
  );
  if (longer)
    return dependents(tree, word, "advmod").some((a) => isNo(tree, a) || tree.words[a]!.lemma === "no");
  const { head, relation } = tree.words[word]!;
  const governed = relation === "xcomp" || (relation === "advcl" && word === head + 1);
  return head >= 0 && governed && STOPPING.has(tree.words[head]!.lemma) && tree.words[word]!.xpos === "VBG";
}

const STOPPING = new Set(["stop", "cease", "quit"]);

function isNo(tree: Tree, adverb: number): boolean {
  return tree.words[adverb - 1]?.text.toLowerCase() === "no";
}

const CONDITION = new Set([
  "if",
  "unless",
  "until",
  "provided",
  "providing",
  "once",
  "before",
  "after",
  "when",
]);

/** Clauses under a predicate that make it hang on something: "if", "unless", "until", "only after", "so long as". */
export function conditionsOf(tree: Tree, predicate: number): number[] {
  return dependents(tree, predicate, "advcl").filter((c) =>
    dependents(tree, c, "mark", "advmod").some((m) =>
      isCondition(tree, c, tree.words[m]!.text.toLowerCase(), m),
    ),
  );
}

function isCondition(tree: Tree, clause: number, mark: string, at: number): boolean {
  if (mark === "if" || mark === "unless" || mark === "until" || mark.startsWith("provid")) return true;
  const before = tree.words[at - 1]?.text.toLowerCase();
  if (mark === "long" || (mark === "as" && tree.words[at - 1]?.text.toLowerCase() === "long")) return true;
  return CONDITION.has(mark) && before === "only" && clause >= 0;
}

/** What is made a condition is wanted: "if the blockade ends" gives a position for the end of the blockade. */
export function wantedConditions(tree: Tree, from: Candidate, conditions: readonly number[]): Candidate[] {
  return conditions.map((c) => {
    const proposition = clauseWords(
      tree,
      c,
      dependents(tree, c, "mark", "advmod").filter((m) => m < c),
    );
    const rule = "condition";
    return { ...from, proposition, stance: "supports", evidence: clauseWords(tree, c), rule, score: 0.4 };
  });
}

/** Whether it is given only for something in return. */
export function isBargain(tree: Tree, predicate: number): boolean {
  return subtree(tree, predicate).some((i) => {
    const next = tree.words[i + 1]?.text.toLowerCase();
    return ["exchange", "return"].includes(tree.words[i]!.text.toLowerCase()) && next === "for";
  });
}

const ASIDE = new Set([
  "while",
  "as",
  "after",
  "since",
  "because",
  "though",
  "although",
  "when",
  "so",
  "despite",
]);

/** Clauses that only comment: ", which ..." after a comma, "while ...", "because ...". */
function asides(tree: Tree, head: number): number[] {
  return subtree(tree, head).filter((i) => i !== head && isAside(tree, i));
}

function isAside(tree: Tree, i: number): boolean {
  const { relation } = tree.words[i]!;
  if (relation === "parataxis") return true;
  if (relation === "acl" || relation === "appos") return isSetOff(tree, i);
  const marks = dependents(tree, i, "mark").map((m) => tree.words[m]!.text.toLowerCase());
  return relation === "advcl" && marks.some((m) => ASIDE.has(m));
}

/** Whether a comma or dash parts a modifier from its noun. */
function isSetOff(tree: Tree, i: number): boolean {
  const [first] = subtree(tree, i);
  return [first! - 1, first!].some((w) => /^(,|-|--|–|—)$/u.test(tree.words[w]?.text ?? ""));
}

/** The words of a clause or phrase less the subtrees of `away` and the clauses that only comment. */
export function clauseWords(tree: Tree, predicate: number, away: readonly number[] = []): WordRange[] {
  const gone = new Set([...away, ...asides(tree, predicate)].flatMap((i) => subtree(tree, i)));
  return runsOf(subtree(tree, predicate).filter((w) => !gone.has(w)));
}
