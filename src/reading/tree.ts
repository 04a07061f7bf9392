/**
 * The dependency tree of a Reading, for rules: children, phrases, subjects, objects, agents.
 *
 * Pure look-ups over word indices; relations are Universal Dependencies without subtype, so a passive is known by
 * its auxiliary, not by `nsubj:pass`.
 */
import type { Reading, Word, WordRange } from "./types.js";
import type { Span } from "../record/span.js";

export interface Tree {
  readonly reading: Reading;
  readonly words: readonly Word[];
  /** Dependents of each word, in text order. */
  readonly children: readonly (readonly number[])[];
}

export function treeOf(reading: Reading): Tree {
  const children: number[][] = reading.words.map(() => []);
  reading.words.forEach((word, i) => {
    if (word.head >= 0) children[word.head]!.push(i);
  });
  return { reading, words: reading.words, children };
}

/** Dependents of `i` that stand in one of the relations. */
export function dependents(tree: Tree, i: number, ...relations: string[]): number[] {
  return tree.children[i]!.filter((c) => relations.includes(tree.words[c]!.relation));
}

/** The first dependent of `i` in one of the relations; -1 for none. */
export function dependent(tree: Tree, i: number, ...relations: string[]): number {
  return dependents(tree, i, ...relations)[0] ?? -1;
}

/** All words under `i`, itself included, in text order; branches whose relation is in `without` are left out. */
export function subtree(tree: Tree, i: number, without: readonly string[] = []): number[] {
  const found: number[] = [];
  const visit = (word: number): void => {
    found.push(word);
    for (const child of tree.children[word]!) {
      if (!without.includes(tree.words[child]!.relation)) visit(child);
    }
  };
  visit(i);
  return found.sort((a, b) => a - b);
}

/** The unbroken run of words around `i` that belongs to its subtree (less `without`). */
export function phrase(tree: Tree, i: number, without: readonly string[] = []): WordRange {
  const inside = new Set(subtree(tree, i, without));
  let first = i;
  let end = i + 1;
  while (inside.has(first - 1)) first--;
  while (inside.has(end)) end++;
  return { first, end };
}

/** The characters of a run of words. */
export function spanOf(reading: Reading, range: WordRange): Span {
  return { start: reading.words[range.first]!.start, end: reading.words[range.end - 1]!.end };
}

/** The characters of a run of words, less punctuation at both ends (quotation marks and brackets stay in pairs). */
export function trimmedSpan(reading: Reading, range: WordRange): Span {
  let { first, end } = range;
  const stop = (i: number): boolean => /^[,.;:–—-]+$/u.test(reading.words[i]!.text);
  while (first < end - 1 && stop(first)) first++;
  while (end > first + 1 && stop(end - 1)) end--;
  return spanOf(reading, { first, end });
}

/** `i` and the words coordinated with it: "Russia, Iran and Turkey" gives three. */
export function conjuncts(tree: Tree, i: number): number[] {
  return [i, ...dependents(tree, i, "conj").flatMap((c) => conjuncts(tree, c))];
}

/** Words from `i`'s head up to the root. */
export function ancestors(tree: Tree, i: number): number[] {
  const found: number[] = [];
  for (let at = tree.words[i]!.head; at >= 0; at = tree.words[at]!.head) found.push(at);
  return found;
}

const CLAUSE = new Set(["root", "ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis", "conj"]);

/** The head of the innermost clause that holds `i` (itself, when it is a predicate). */
export function clauseOf(tree: Tree, i: number): number {
  let at = i;
  while (tree.words[at]!.head >= 0) {
    const word = tree.words[at]!;
    const verbal =
      word.upos === "VERB" || word.upos === "AUX" || dependent(tree, at, "cop", "nsubj", "csubj") >= 0;
    if (CLAUSE.has(word.relation) && verbal) break;
    at = word.head;
  }
  return at;
}

/** Prepositions and markers of a phrase: "on the sidelines of" begins with "on". */
export function cases(tree: Tree, i: number): string[] {
  return dependents(tree, i, "case", "mark").map((c) => tree.words[c]!.lemma);
}

/** Obliques and noun modifiers of `i` introduced by one of the prepositions. */
export function obliques(tree: Tree, i: number, ...prepositions: string[]): number[] {
  return dependents(tree, i, "obl", "nmod").filter((c) =>
    cases(tree, c).some((p) => prepositions.includes(p)),
  );
}

/** Whether a verb is passive: a participle with a form of "be" or "get", or one that modifies a noun. */
export function isPassive(tree: Tree, verb: number): boolean {
  const word = tree.words[verb]!;
  if (word.xpos !== "VBN" && word.xpos !== "VBD") return false;
  const auxiliaries = dependents(tree, verb, "aux").map((a) => tree.words[a]!.lemma);
  if (auxiliaries.includes("be") || auxiliaries.includes("get")) return true;
  if (auxiliaries.length === 0 && sharesPassive(tree, verb)) return true;
  const reduced = word.relation === "acl" && word.xpos === "VBN" && dependent(tree, verb, "nsubj") < 0;
  return reduced && !auxiliaries.includes("have");
}

/** A participle coordinated with a passive, whose auxiliary it shares: "was seized and taken away". */
function sharesPassive(tree: Tree, verb: number): boolean {
  const { relation, xpos, head } = tree.words[verb]!;
  const shared = relation === "conj" && xpos === "VBN" && tree.words[head]!.xpos === "VBN";
  return shared && dependent(tree, verb, "nsubj") < 0 && isPassive(tree, head);
}

const RELATIVE = new Set(["who", "which", "that", "whom"]);

/**
 * The word that is the grammatical subject of a predicate; -1 where none is told. Follows shared subjects of
 * coordinated verbs, control ("agreed to withdraw"), relative and participial clauses.
 */
export function subjectOf(tree: Tree, predicate: number, depth = 0): number {
  const own = dependent(tree, predicate, "nsubj", "csubj");
  const word = tree.words[predicate]!;
  if (own >= 0) {
    const relative = word.relation === "acl" && RELATIVE.has(tree.words[own]!.lemma);
    return relative ? word.head : own;
  }
  if (depth > 8 || word.head < 0) return -1;
  if (word.relation === "conj") return subjectOf(tree, word.head, depth + 1);
  if (word.relation === "xcomp") return controller(tree, predicate, depth);
  if (word.relation === "advcl") return subjectOf(tree, word.head, depth + 1);
  if (word.relation === "acl") return participleOwner(tree, predicate);
  return -1;
}

/** Who does an infinitive: the object of "urged X to go", else the subject of "agreed to go". */
function controller(tree: Tree, predicate: number, depth: number): number {
  const matrix = tree.words[predicate]!.head;
  const object = dependent(tree, matrix, "iobj", "obj");
  if (object >= 0 && tree.words[matrix]!.lemma !== "promise") return object;
  return subjectOf(tree, matrix, depth + 1);
}

/** The noun that a participle modifies: "troops fighting in", "rebels backed by". Infinitives have none of their own. */
function participleOwner(tree: Tree, predicate: number): number {
  const word = tree.words[predicate]!;
  const infinitive = dependents(tree, predicate, "mark").some((m) => tree.words[m]!.lemma === "to");
  return infinitive ? -1 : word.head;
}

/** The doer of a passive: "hosted by Qatar"; -1 for none. */
export function agentOf(tree: Tree, verb: number): number {
  return obliques(tree, verb, "by")[0] ?? -1;
}

/** Who does it: the agent of a passive, else the subject; -1 where none is told. */
export function doerOf(tree: Tree, verb: number): number {
  return isPassive(tree, verb) ? agentOf(tree, verb) : subjectOf(tree, verb);
}

/** To whom or what it is done: the subject of a passive, else the object; -1 where none is told. */
export function objectOf(tree: Tree, verb: number): number {
  return isPassive(tree, verb) ? subjectOf(tree, verb) : dependent(tree, verb, "obj");
}
