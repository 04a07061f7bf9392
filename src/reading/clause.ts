/**
 * How a predicate stands in its clause: tense, modality, negation, condition.
 *
 * What the clause itself says; what governs it from above ("denied that …", "threatened to …") is the rules' matter.
 */
import { dependents, type Tree } from "./tree.js";
import type { Word } from "./types.js";

export type Tense = "past" | "present" | "future" | "none";

export interface Clause {
  readonly tense: Tense;
  /** "has agreed", "had met". */
  readonly perfect: boolean;
  /** "is meeting". */
  readonly progressive: boolean;
  /** The modal verb, if any: can could may might must shall should will would. */
  readonly modal: string | null;
  readonly negated: boolean;
  /** Introduced by "if", "unless", "provided", "should": a condition. */
  readonly conditional: boolean;
  /** A bare or "to" infinitive. */
  readonly infinitive: boolean;
}

const NEGATIONS = new Set([
  "not",
  "n't",
  "n’t",
  "never",
  "no",
  "neither",
  "nor",
  "nobody",
  "nothing",
  "none",
  "hardly",
]);
const CONDITIONS = new Set(["if", "unless", "provided", "providing", "whether", "lest"]);
const MODALS = new Set(["can", "could", "may", "might", "must", "shall", "should", "will", "would"]);

/** Modals as written to their full form: "'ll" is will, "'d" before a base form is would, "ca" is can. */
function modalOf(form: string): string | null {
  const full =
    { "'ll": "will", "’ll": "will", ca: "can", wo: "will", "'d": "would", "’d": "would" }[form] ?? form;
  return MODALS.has(full) ? full : null;
}

/** The clause of a predicate; each tree's are kept, since many rules ask for the same one. */
export function clauseAt(tree: Tree, predicate: number): Clause {
  let known = CLAUSES.get(tree);
  if (!known) CLAUSES.set(tree, (known = new Map()));
  const before = known.get(predicate);
  if (before) return before;
  const clause = readClause(tree, predicate);
  known.set(predicate, clause);
  return clause;
}

const CLAUSES = new WeakMap<Tree, Map<number, Clause>>();

function readClause(tree: Tree, predicate: number): Clause {
  const word = tree.words[predicate]!;
  const auxiliaries = dependents(tree, predicate, "aux", "cop").map((i) => tree.words[i]!);
  const first = auxiliaries[0] ?? word;
  const marks = dependents(tree, predicate, "mark").map((i) => tree.words[i]!.text.toLowerCase());
  const modalWord = auxiliaries.find((a) => a.xpos === "MD");
  const modal = modalWord ? modalOf(modalWord.text.toLowerCase()) : null;
  const infinitive =
    marks.includes("to") || dependents(tree, predicate, "aux").some((i) => tree.words[i]!.xpos === "TO");
  return {
    tense: isToBe(auxiliaries, infinitive) ? "future" : tenseOf(first.xpos, modal, infinitive),
    perfect: auxiliaries.some((a) => a.lemma === "have"),
    progressive: word.xpos === "VBG" && auxiliaries.some((a) => a.lemma === "be"),
    modal,
    negated: isNegated(tree, predicate),
    conditional: marks.some((m) => CONDITIONS.has(m)),
    infinitive,
  };
}

/** "is to meet", "was to have met": what is arranged. */
function isToBe(auxiliaries: readonly Word[], infinitive: boolean): boolean {
  return infinitive && auxiliaries[0]?.lemma === "be" && auxiliaries[0].xpos !== "VB";
}

function tenseOf(xpos: string, modal: string | null, infinitive: boolean): Tense {
  if (modal === "will" || modal === "shall") return "future";
  if (modal) return "present";
  if (infinitive) return "none";
  if (xpos === "VBD" || xpos === "VBN") return "past";
  if (xpos === "VBZ" || xpos === "VBP") return "present";
  return "none";
}

function isNegated(tree: Tree, predicate: number): boolean {
  const adverbs = dependents(tree, predicate, "advmod", "det", "cc", "aux").map((i) =>
    tree.words[i]!.text.toLowerCase(),
  );
  if (adverbs.some((a) => NEGATIONS.has(a))) return true;
  const arguments_ = dependents(tree, predicate, "nsubj", "obj");
  return arguments_.some((a) => {
    const words = [a, ...dependents(tree, a, "det", "advmod")];
    return words.some((w) =>
      ["no", "nobody", "nothing", "none", "neither"].includes(tree.words[w]!.text.toLowerCase()),
    );
  });
}
