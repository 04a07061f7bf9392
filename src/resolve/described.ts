/**
 * A described actor's phrase, taken apart: owner, modifiers, noun, number; and the key by which the same words are
 * known again.
 */
import type { NounClass } from "./actor-nouns.js";
import { PARTITIVES } from "./actor-nouns.js";
import type { Draft } from "./mentions.js";
import { nounAt } from "./office-words.js";
import { modifiersBefore, ownersOf, seatOwners } from "./owners.js";
import { isDefinite, isPlural } from "./phrases.js";
import type { Entry } from "./registry.js";
import { actorsAt, isInName, type Scope } from "./scope.js";

/** What is asked of a phrase before it is settled. */
export interface Phrase {
  readonly draft: Draft;
  readonly head: number;
  readonly lemma: string;
  readonly group: NounClass | null;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly owners: readonly string[];
  /** Premodifiers that are no determiner and no owner, as written in lower case. */
  readonly modifiers: readonly string[];
}

export function phraseOf(scope: Scope, draft: Draft): Phrase {
  const { tree } = scope;
  const { head } = draft;
  const owners = ownersOf(scope, head);
  const modifiers = modifiersBefore(tree, head)
    .filter(
      (c) => !isInName(scope, c) && actorsAt(scope, c).length === 0 && tree.words[c]!.relation !== "det",
    )
    .filter((c) => tree.words[c]!.relation !== "nummod" || !isDefinite(tree, head))
    .map((c) => tree.words[c]!.text.toLowerCase());
  return {
    draft,
    head,
    lemma: nounAt(tree, head),
    group: draft.group,
    plural: isPlural(tree, head),
    definite: isDefinite(tree, head),
    owners: owners.length > 0 ? owners : seatOwners(scope, head),
    modifiers: modifiers.filter((m) => /^\p{L}/u.test(m)),
  };
}

export function isPartitive(phrase: Phrase): boolean {
  return phrase.group === null && PARTITIVES.has(phrase.lemma);
}

export const keys = new WeakMap<Entry, string>();

export function keyOf(phrase: Phrase): string {
  const { owners, modifiers, lemma, plural } = phrase;
  return [owners.join("+"), ...modifiers, lemma, plural ? "plural" : "one"].join(" ");
}
