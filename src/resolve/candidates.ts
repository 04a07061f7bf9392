/**
 * Whom a pronoun may mean: what was spoken of before it, subjects first, and who spoke.
 *
 * What a pronoun says itself, the quotation around it, its own phrase and its own clause hold nobody that it can mean.
 */
import { clauseOf, conjuncts, subjectOf, type Tree } from "../reading/tree.js";
import type { WordRange } from "../reading/types.js";
import { before, inSentence } from "./history.js";
import type { Entry } from "./registry.js";
import { actorsAt, type Scope } from "./scope.js";
import { holds, innermost, speakerOf } from "./spoken.js";

/** A settled mention of one actor. */
export interface Candidate {
  readonly head: number;
  readonly entry: Entry;
}

/** Settled single mentions of one sentence before a word, subjects first, then in text order. */
export function candidatesIn(scope: Scope, sentence: number, at: number): Candidate[] {
  const found = inSentence(scope, sentence, at).flatMap(({ head }): Candidate[] => {
    const ids = actorsAt(scope, head);
    const entry = ids.length === 1 ? scope.registry.get(ids[0]!) : null;
    const apart = !isInside(scope.tree, at, head) && !isOfOwnClause(scope.tree, at, head);
    return entry && apart ? [{ head, entry }] : [];
  });
  return found.sort((a, b) => rank(scope.tree, a.head) - rank(scope.tree, b.head) || a.head - b.head);
}

/** Whether the pronoun stands inside the phrase of that noun ("the man and his dog" does not). */
export function isInside(tree: Tree, pronoun: number, head: number): boolean {
  return tree.words[pronoun]!.head === head && tree.words[pronoun]!.relation === "nmod";
}

/** Whether a pronoun is an object beside that subject: "Moon thanked him" is not about Moon. */
export function isOfOwnClause(tree: Tree, pronoun: number, head: number): boolean {
  const { relation, text } = tree.words[pronoun]!;
  if (!["obj", "iobj", "obl"].includes(relation) || !/^(him|her|them|it)$/iu.test(text)) return false;
  const subject = subjectOf(tree, clauseOf(tree, pronoun));
  return subject >= 0 && conjuncts(tree, subject).includes(head);
}

/** 0 for subjects of main clauses, 1 for other subjects, 2 for objects and agents, 3 for the rest. */
export function rank(tree: Tree, i: number): number {
  const { relation, head } = tree.words[i]!;
  if (relation === "nsubj") return ["root", "parataxis", "conj"].includes(tree.words[head]!.relation) ? 0 : 1;
  return relation === "obj" || relation === "iobj" || relation === "root" ? 2 : 3;
}

/** Who spoke last among those that pass, however long the quotation between: "he said" goes on. */
export function lastSpeaker(
  scope: Scope,
  at: number,
  sentences: number,
  passes: (entry: Entry) => boolean,
): readonly string[] {
  if (!scope.sources.has(at)) return [];
  const own = contentOf(scope, at);
  const spoken = before(scope, at, sentences).find(
    ({ draft, entry }) =>
      scope.sources.has(draft.head) && passes(entry) && isOutside(scope, draft.head, at, own),
  );
  return spoken ? [spoken.entry.id] : [];
}

/** The words that a pronoun says itself: its antecedent is not among them. */
export function contentOf(scope: Scope, at: number): readonly WordRange[] {
  const own = scope.tree.reading.attributions.filter((a) => a.source.some((r) => holds(r, at)));
  return own.flatMap((a) => a.content);
}

/** Whether a candidate may be meant from outside a quotation: not if it stands in one, nor in the pronoun's own words. */
export function isOutside(scope: Scope, head: number, at: number, own: readonly WordRange[]): boolean {
  const { words } = scope.tree;
  return (words[at]!.quoted || !words[head]!.quoted) && !own.some((r) => holds(r, head));
}

/** Who speaks the quotation in which a word stands: nobody calls himself "he" there. */
export function quotedSpeakers(scope: Scope, at: number): readonly string[] {
  if (!scope.tree.words[at]!.quoted) return [];
  const attribution = innermost(scope, at);
  return attribution ? speakerOf(scope, attribution) : [];
}
