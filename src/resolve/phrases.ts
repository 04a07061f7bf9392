/**
 * Noun phrases as written: the run of words around a head, with determiner and modifiers.
 *
 * Apposition, relative clauses, coordination and the preposition before are left out; they are gathered by those who
 * ask for them. Ranges are half-open word indices and always hold the head.
 */
import { dependents, type Tree } from "../reading/tree.js";
import type { WordRange } from "../reading/types.js";

const OUTSIDE = new Set([
  "appos",
  "acl",
  "advcl",
  "conj",
  "cc",
  "parataxis",
  "cop",
  "nsubj",
  "csubj",
  "aux",
  "mark",
  "dep",
  "list",
  "discourse",
  "vocative",
  "orphan",
  "dislocated",
  "expl",
  "ccomp",
  "xcomp",
  "obj",
  "iobj",
  "advmod",
  "obl",
]);

/** The words that belong to the phrase of `head`; punctuation counts only between them. */
function inside(tree: Tree, head: number, into: Set<number>): void {
  into.add(head);
  for (const child of tree.children[head]!) {
    const relation = tree.words[child]!.relation;
    if (relation === "case" && !isClitic(tree, child) && child < head) continue;
    if (OUTSIDE.has(relation) && !isModifierOf(tree, child, head)) continue;
    branch(tree, child, into);
  }
}

/** Adverbs and participles before the head stay: "nearly 200 soldiers", "the Saudi-led coalition". */
function isModifierOf(tree: Tree, child: number, head: number): boolean {
  const word = tree.words[child]!;
  return child < head && ["advmod", "acl", "dep"].includes(word.relation) && !isPredicate(tree, head);
}

function isPredicate(tree: Tree, head: number): boolean {
  return tree.children[head]!.some((c) => ["cop", "nsubj"].includes(tree.words[c]!.relation));
}

function branch(tree: Tree, i: number, into: Set<number>): void {
  into.add(i);
  for (const child of tree.children[i]!) {
    if (!["acl", "appos", "parataxis", "advcl"].includes(tree.words[child]!.relation) || child < i) {
      branch(tree, child, into);
    }
  }
}

function isClitic(tree: Tree, i: number): boolean {
  return tree.words[i]!.xpos === "POS";
}

const STOPS = /^[,.;:!?—–"“”„»«'’‘()[\]]+$/u;
const OPENERS = /^["“„«([‘]$/u;

/** The phrase of `head` as written, an unbroken run, less the possessive clitic and punctuation at its ends. */
export function nounPhrase(tree: Tree, head: number): WordRange {
  const words = new Set<number>();
  inside(tree, head, words);
  let first = head;
  let end = head + 1;
  while (words.has(first - 1)) first--;
  while (words.has(end)) end++;
  return trimmed(tree, { first, end }, head);
}

/** The phrase up to its head: "the leader" of "the leader of the group". */
export function upToHead(tree: Tree, range: WordRange, head: number): WordRange {
  let end = head + 1;
  while (end < range.end && ["flat", "goeswith"].includes(tree.words[end]!.relation)) end++;
  return { first: range.first, end };
}

function trimmed(tree: Tree, range: WordRange, head: number): WordRange {
  let { first, end } = range;
  while (first < head && isLead(tree, first)) first++;
  while (end > head + 1 && isLoose(tree, first, end - 1)) end--;
  return { first, end };
}

/** Punctuation and prepositions that a parser hung inside a phrase's first word. */
function isLead(tree: Tree, i: number): boolean {
  const { text, xpos, relation } = tree.words[i]!;
  return STOPS.test(text) || text === "-" || (relation === "case" && (xpos === "IN" || xpos === "TO"));
}

/** Punctuation that ends a phrase without belonging to it: a bracket that opened inside does belong. */
function isLoose(tree: Tree, first: number, last: number): boolean {
  const text = tree.words[last]!.text;
  if (isClitic(tree, last) || text === "-") return true;
  if (!STOPS.test(text)) return false;
  if (text !== ")" && text !== "]") return true;
  for (let i = first; i < last; i++) if (OPENERS.test(tree.words[i]!.text)) return false;
  return true;
}

/** The word of a run whose head lies outside it. */
export function headOf(tree: Tree, range: WordRange): number {
  for (let i = range.first; i < range.end; i++) {
    const head = tree.words[i]!.head;
    const punctuation = tree.words[i]!.relation === "punct";
    if (!punctuation && (head < range.first || head >= range.end)) return i;
  }
  return range.end - 1;
}

/** Whether the phrase begins with "the", "this", "that", "these", "those" or a possessive. */
export function isDefinite(tree: Tree, head: number): boolean {
  const determiners = dependents(tree, head, "det").map((d) => tree.words[d]!.text.toLowerCase());
  if (determiners.some((d) => ["the", "this", "that", "these", "those", "both"].includes(d))) return true;
  return dependents(tree, head, "nmod").some((d) => d < head && isPossessive(tree, d));
}

/** Whether a dependent is possessive: "his", "Russia's". */
export function isPossessive(tree: Tree, i: number): boolean {
  const word = tree.words[i]!;
  if (word.xpos === "PRP$" || word.xpos === "WP$") return true;
  return word.relation === "nmod" && tree.children[i]!.some((c) => tree.words[c]!.xpos === "POS");
}

/** Whether the phrase begins with "a", "an", "one", "another", "some". */
export function isIndefinite(tree: Tree, head: number): boolean {
  return dependents(tree, head, "det", "nummod").some((d) =>
    ["a", "an", "one", "another", "some", "any"].includes(tree.words[d]!.text.toLowerCase()),
  );
}

/** Whether the head noun is plural. */
export function isPlural(tree: Tree, head: number): boolean {
  const { xpos, lemma } = tree.words[head]!;
  return xpos === "NNS" || xpos === "NNPS" || ["people", "police", "personnel", "staff"].includes(lemma);
}
