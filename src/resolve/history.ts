/**
 * What was spoken of before a word: the memory from which definite phrases and pronouns take their meaning.
 *
 * Only drafts that are already settled count; nearest first.
 */
import type { Draft } from "./mentions.js";
import type { Entry } from "./registry.js";
import type { Scope } from "./scope.js";

export interface Earlier {
  readonly draft: Draft;
  readonly entry: Entry;
}

/** The one settled actor of a draft; null for none or several. */
function single(scope: Scope, draft: Draft): Entry | null {
  const ids = scope.actors.get(draft.head);
  return ids?.length === 1 ? scope.registry.get(ids[0]!) : null;
}

/** Place in `scope.drafts` of the last draft whose head stands before word `at`; -1 for none. */
function lastIndex(scope: Scope, at: number): number {
  let low = 0;
  let high = scope.drafts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scope.drafts[middle]!.head < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Settled mentions before word `at`, nearest first, of one actor each, at most `sentences` sentences back. */
export function before(scope: Scope, at: number, sentences: number): Earlier[] {
  const first = scope.tree.words[at]!.sentence - sentences;
  const found: Earlier[] = [];
  for (let k = lastIndex(scope, at); k >= 0; k--) {
    const draft = scope.drafts[k]!;
    if (scope.tree.words[draft.head]!.sentence < first) break;
    const entry = single(scope, draft);
    if (entry) found.push({ draft, entry });
  }
  return found;
}

/** The entry of the nearest settled mention before `at` that passes; null for none. */
export function lastBefore(scope: Scope, at: number, passes: (e: Entry, d: Draft) => boolean): Entry | null {
  for (let k = lastIndex(scope, at); k >= 0; k--) {
    const draft = scope.drafts[k]!;
    const entry = single(scope, draft);
    if (entry && passes(entry, draft)) return entry;
  }
  return null;
}

/** Drafts of one sentence whose heads stand before word `at`, in text order. */
export function inSentence(scope: Scope, sentence: number, at: number): Draft[] {
  const range = scope.tree.reading.sentences[sentence];
  if (!range) return [];
  const end = lastIndex(scope, Math.min(at, range.end));
  return scope.drafts.slice(lastIndex(scope, range.first) + 1, end + 1);
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
