/**
 * What was spoken of before a word: the memory from which definite phrases and pronouns take their meaning.
 *
 * Only drafts that are already settled count; nearest first.
 */
import type { Draft } from "./mentions.js";
import type { Entry } from "./registry.js";
import { entriesAt, type Scope } from "./scope.js";

export interface Earlier {
  readonly draft: Draft;
  readonly entry: Entry;
}

/** Settled mentions before word `at`, nearest first, of one actor each, at most `sentences` sentences back. */
export function before(scope: Scope, at: number, sentences = 1000): Earlier[] {
  const sentence = scope.tree.words[at]!.sentence;
  const found: Earlier[] = [];
  for (let k = scope.drafts.length - 1; k >= 0; k--) {
    const draft = scope.drafts[k]!;
    if (draft.head >= at) continue;
    if (sentence - scope.tree.words[draft.head]!.sentence > sentences) break;
    const entries = entriesAt(scope, draft.head);
    if (entries.length === 1) found.push({ draft, entry: entries[0]! });
  }
  return found;
}

/** The entry of the nearest settled mention before `at` that passes; else of the first one after, if asked. */
export function lastBefore(scope: Scope, at: number, passes: (e: Entry, d: Draft) => boolean): Entry | null {
  for (let k = scope.drafts.length - 1; k >= 0; k--) {
    const draft = scope.drafts[k]!;
    if (draft.head >= at) continue;
    const entries = entriesAt(scope, draft.head);
    if (entries.length === 1 && passes(entries[0]!, draft)) return entries[0]!;
  }
  return null;
}

/** The only entry of the whole article that passes; null for none or several. */
export function onlyOne(scope: Scope, passes: (e: Entry) => boolean): Entry | null {
  const mentioned = new Set([...scope.actors.values()].flat());
  const found = [...scope.registry.entries.values()].filter((e) => mentioned.has(e.id) && passes(e));
  return found.length === 1 ? found[0]! : null;
}

/** How many settled mentions stand for an actor or for somebody who acts for it. */
export function weight(scope: Scope, id: string): number {
  let count = 0;
  for (const ids of scope.actors.values()) {
    if (ids.includes(id)) count++;
    else if (ids.some((i) => scope.registry.get(i)?.actsFor.includes(id))) count++;
  }
  return count;
}
