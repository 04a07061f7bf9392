/**
 * What the steps of resolution share: the tree, the drafts, the actors so far, and what each draft stands for.
 */
import type { Tree } from "../reading/tree.js";
import type { Knowledge } from "../knowledge/types.js";
import type { MentionUse } from "../record/referents.js";
import type { Draft } from "./mentions.js";
import type { Entry, Registry } from "./registry.js";

export interface Scope {
  readonly tree: Tree;
  readonly knowledge: Knowledge;
  /** The day of publication as an ISO date; null where unknown. */
  readonly day: string | null;
  readonly registry: Registry;
  readonly drafts: readonly Draft[];
  readonly byHead: ReadonlyMap<number, Draft>;
  /** The draft in whose name a word stands, by word. */
  readonly byNameWord: ReadonlyMap<number, Draft>;
  /** Heads of the sources of attributions. */
  readonly sources: ReadonlySet<number>;
  /** Ids of the actors of a draft, by its head; missing where not (yet) resolved. */
  readonly actors: Map<number, readonly string[]>;
  readonly uses: Map<number, MentionUse>;
}

/** The actors that the draft at a head stands for, so far. */
export function actorsAt(scope: Scope, head: number): readonly string[] {
  return scope.actors.get(head) ?? [];
}

/** Whether a word stands in a name that stands for somebody: "South" in "South Korean". */
export function isInName(scope: Scope, i: number): boolean {
  const draft = scope.byNameWord.get(i);
  return draft !== undefined && actorsAt(scope, draft.head).length > 0;
}

/** The entries that the draft at a head stands for, so far. */
export function entriesAt(scope: Scope, head: number): Entry[] {
  return actorsAt(scope, head).map((id) => scope.registry.get(id)!);
}

/** The words of a range, as in the text. */
export function wordsIn(tree: Tree, range: { readonly first: number; readonly end: number }): string {
  const { words, reading } = tree;
  return reading.text.slice(words[range.first]!.start, words[range.end - 1]!.end).replace(/\s+/gu, " ");
}

/** Says what a draft stands for. */
export function settle(scope: Scope, head: number, actors: readonly string[]): void {
  scope.actors.set(head, [...new Set(actors)]);
}
