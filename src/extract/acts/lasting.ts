/**
 * Lasting: whether a state that lasts (a truce, sanctions, a blockade) is there, is only sought, or is over.
 *
 * Enter the noun; the words around it tell. What is only asked for, offered or talked about ("proposed a truce", "truce
 * talks") does not last yet, unless it is pointed at ("the truce").
 */
import { clauseAt } from "../../reading/clause.js";
import { cases, dependents, type Tree } from "../../reading/tree.js";
import { list } from "./frames.js";

const SEEKING = new Set(
  list(
    `propose suggest seek urge demand request want call appeal push press plead offer consider discuss negotiate mull weigh
    threaten need favor favour advocate recommend broker mediate hope ask proposal offer call appeal plea bid push request
    demand initiative effort attempt talk negotiation discussion prospect possibility hope plan idea threat lack absence`,
  ),
);
const POINTING = new Set(["the", "this", "that", "these", "those", "its", "their", "his", "her"]);

/** Whether a lasting state is only sought. */
export function isSought(tree: Tree, noun: number): boolean {
  const { head, relation } = tree.words[noun]!;
  if (head < 0 || !SEEKING.has(tree.words[head]!.lemma)) return false;
  if (relation === "compound") return true;
  const definite = dependents(tree, noun, "det", "nmod").some((d) =>
    POINTING.has(tree.words[d]!.text.toLowerCase()),
  );
  const owned = dependents(tree, noun, "nmod").some((d) => cases(tree, d).includes("'s"));
  return !definite && !owned && ["obj", "obl", "nmod", "advcl"].includes(relation);
}

const BEGINNING = new Set(list("begin start take come go hold resume continue last follow"));
const UPHOLDING = new Set(list("enforce maintain uphold keep sustain"));

/** "the truce took effect", "have enforced the blockade": what lasts goes on from there. */
export function isUpheld(tree: Tree, noun: number, carrier: number): boolean {
  const { head, relation } = tree.words[noun]!;
  const { lemma } = tree.words[carrier]!;
  if (relation === "nsubj") return head === carrier && BEGINNING.has(lemma);
  return UPHOLDING.has(lemma) && clauseAt(tree, carrier).perfect;
}

const ONGOING = new Set(list("ongoing continuing continued continuous current"));

/** "the ongoing fighting", whatever it has brought. */
export function isOngoing(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, "amod").some((m) => ONGOING.has(tree.words[m]!.text.toLowerCase()));
}

const ENDED = new Set(list("expire collapse crumble unravel lapse"));

/** "the war ended in a truce", "the truce expired". */
export function isOver(tree: Tree, noun: number): boolean {
  const { head, relation } = tree.words[noun]!;
  if (head < 0) return false;
  const { tense, perfect, modal, negated } = clauseAt(tree, head);
  if (negated || modal !== null || (tense !== "past" && !perfect)) return false;
  const { lemma } = tree.words[head]!;
  if (relation === "nsubj") return ENDED.has(lemma);
  return lemma === "end" && relation === "obl" && cases(tree, noun).some((c) => c === "in" || c === "with");
}
