/**
 * Fits: whether the words around a verb or noun are those that its frame wants.
 *
 * Objects, particles, prepositions, labels, complement clauses and moods; who the sides are is not asked here.
 */
import { clauseAt } from "../../reading/clause.js";
import { cases, conjuncts, dependent, dependents, doerOf, obliques, type Tree } from "../../reading/tree.js";
import { complementOf, objectHead, whole } from "./clauses.js";
import type { NounFrame, VerbFrame } from "./frames.js";
import { LABELS } from "./lexicon/labels.js";
import { ledIn, particlesOf } from "./phrases.js";

/** The first of coordinated predicates bears their auxiliaries: "would stay and respond". */
function auxiliaryBearer(tree: Tree, at: number): number {
  const { relation, head, xpos } = tree.words[at]!;
  const own = dependents(tree, at, "aux", "nsubj", "cop", "mark").length > 0;
  return relation === "conj" && !own && tree.words[head]!.xpos === xpos ? auxiliaryBearer(tree, head) : at;
}

/** "will not", "does not", "would not": a refusal; "has not yet" is none. "will" and "would": an announcement. */
function moodOf(tree: Tree, at: number): "negated" | "future" | null {
  const { negated, perfect, modal, conditional } = clauseAt(tree, auxiliaryBearer(tree, at));
  if (conditional) return null;
  if (negated) return perfect || modal === "may" || modal === "might" ? null : "negated";
  return modal === "will" || modal === "would" || modal === "shall" ? "future" : null;
}

function complementLemma(tree: Tree, at: number): string {
  const clause = complementOf(tree, at);
  return clause < 0 ? "" : tree.words[clause]!.lemma;
}

/** Whether what somebody is called is among the words: the second object or predicate of the verb. */
function hasLabel(tree: Tree, at: number, words: ReadonlySet<string>): boolean {
  const object = dependent(tree, at, "nsubj") < 0 ? -1 : objectHead(tree, at);
  const heads = dependents(tree, at, "xcomp", "ccomp", "obj", "obl", "advcl", "advmod").filter((h) => h > at);
  return heads
    .filter((h) => h !== object || heads.length === 1)
    .flatMap((h) => [h, ...dependents(tree, h, "amod", "conj", "xcomp", "nmod")])
    .some((w) => words.has(tree.words[w]!.lemma));
}

/** A noun and its conjuncts, or what it is a part of, where their lemma is one of those. */
export function conjunctsOf(tree: Tree, head: number, lemmas: readonly string[]): number[] {
  const heads = whole(tree, head).flatMap((h) => conjuncts(tree, h));
  return heads.filter((c) => lemmas.includes(tree.words[c]!.lemma));
}

/** The nouns that a frame wants in a prepositional phrase. */
export function obliqueNouns(tree: Tree, at: number, frame: VerbFrame): number[] {
  if (!frame.oblique) return [];
  const { prepositions, nouns } = frame.oblique;
  const object = objectHead(tree, at);
  const around = [...(object < 0 ? [] : [object]), ...particlesOf(tree, at)];
  const heads = [
    ...ledIn(tree, at, ...prepositions),
    ...around.flatMap((h) => obliques(tree, h, ...prepositions)),
  ];
  return heads.filter((h) => nouns.includes(tree.words[h]!.lemma));
}

/** "asked whether he would go": what is asked for is an answer. */
function isQuestion(tree: Tree, at: number): boolean {
  return dependents(tree, at, "ccomp", "advcl", "xcomp").some((c) => {
    const marks = cases(tree, c);
    const asking = dependents(tree, c, "advmod", "nsubj", "obj", "det").some((w) =>
      ["WRB", "WP"].includes(tree.words[w]!.xpos),
    );
    return (
      c > at &&
      (marks.includes("whether") || (tree.words[at]!.lemma === "ask" && (marks.includes("if") || asking)))
    );
  });
}

/** Whether a verb stands as its frame wants it, whoever the sides are. */
export function fits(tree: Tree, at: number, frame: VerbFrame): boolean {
  if (frame.with.length > 0 && !frame.with.some((w) => goesWith(tree, at, w))) return false;
  if (frame.objects.length > 0 && conjunctsOf(tree, objectHead(tree, at), frame.objects).length === 0)
    return false;
  if (conjunctsOf(tree, objectHead(tree, at), frame.notObjects).length > 0) return false;
  if (isModified(tree, objectHead(tree, at), frame.notModifiers)) return false;
  if (conjunctsOf(tree, doerOf(tree, at), frame.notSubjects).length > 0) return false;
  if (frame.subjects.length > 0 && conjunctsOf(tree, doerOf(tree, at), frame.subjects).length === 0)
    return false;
  if (frame.type === "REQUEST" && isQuestion(tree, at)) return false;
  if (frame.oblique && obliqueNouns(tree, at, frame).length === 0) return false;
  if (frame.label && !hasLabel(tree, at, LABELS[frame.label])) return false;
  if (frame.clauseVerbs.length > 0 && !frame.clauseVerbs.includes(complementLemma(tree, at))) return false;
  if (frame.clauseNot.includes(complementLemma(tree, at))) return false;
  if (frame.mood && moodOf(tree, at) !== frame.mood) return false;
  if (frame.clause === "required" && complementOf(tree, at) < 0) return false;
  if (frame.clause === "infinitive" && !isInfinitive(tree, complementOf(tree, at))) return false;
  if (frame.clause === "ought" && !isOught(tree, complementOf(tree, at))) return false;
  return frame.clause !== "none" || complementOf(tree, at) < 0;
}

const isInfinitive = (tree: Tree, clause: number): boolean =>
  clause >= 0 && clauseAt(tree, clause).infinitive;

/** What ought or ought not to be done: "that it should leave", "not to leave". */
function isOught(tree: Tree, clause: number): boolean {
  if (clause < 0) return false;
  const { modal, infinitive, negated } = clauseAt(tree, clause);
  return modal === "should" || modal === "must" || (infinitive && negated);
}

const PARTICLES = new Set(["over", "in", "down", "aside", "back", "up", "home", "off"]);

/** A particle of the verb, or a preposition among its dependents. */
function goesWith(tree: Tree, at: number, word: string): boolean {
  const particles = dependents(tree, at, "compound", "advmod", "case", "mark").map(
    (c) => tree.words[c]!.lemma,
  );
  if (particles.includes(word)) return true;
  if (PARTICLES.has(word)) return false;
  const led = dependents(tree, at, "obl", "advcl", "nmod", "ccomp", "xcomp");
  return led.some((c) => cases(tree, c).includes(word)) || ledIn(tree, at, word).length > 0;
}

/** Whether a noun has one of the words before it. */
function isModified(tree: Tree, noun: number, lemmas: readonly string[]): boolean {
  if (noun < 0 || lemmas.length === 0) return false;
  const own = dependents(tree, noun, "amod", "compound");
  return own
    .flatMap((m) => [m, ...dependents(tree, m, "conj", "compound")])
    .some((m) => lemmas.includes(tree.words[m]!.lemma));
}

/** Whether a noun has the modifiers and complements that its frame wants. */
export function fitsNoun(tree: Tree, at: number, frame: NounFrame): boolean {
  if (frame.governing.length > 0 && !governs(tree, at, frame.governing)) return false;
  if (isModified(tree, at, frame.notModifiers)) return false;
  return frame.modifiers.length === 0 || isModified(tree, at, frame.modifiers);
}

/** "a call for", "a demand that": the noun must take one of these. */
function governs(tree: Tree, at: number, words: readonly string[]): boolean {
  return dependents(tree, at, "nmod", "acl", "obl", "advcl").some((c) =>
    cases(tree, c).some((m) => words.includes(m)),
  );
}
