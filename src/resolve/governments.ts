/**
 * Governments are their states: "the Syrian government", "the Obama administration", "the regime", "the country".
 *
 * By their owner, else by what the same word meant before, else the state told last.
 */
import type { Phrase } from "./described.js";
import { lastBefore, onlyOne } from "./history.js";
import { isPremodifier, type Draft } from "./mentions.js";
import { principal, type Entry } from "./registry.js";
import type { Scope } from "./scope.js";

/** "the Syrian government", "the Obama administration": the state; "the government": the state told last. */
export function government(scope: Scope, phrase: Phrase): readonly string[] {
  const owner = phrase.owners[0];
  if (owner !== undefined) return stateBehind(scope, owner, phrase.lemma);
  if (!phrase.definite && !isPremodifier(scope.tree, phrase.head)) return [];
  const again = lastBefore(
    scope,
    phrase.head,
    (e, d) => d !== phrase.draft && isState(e) && nounOf(scope, d) === phrase.lemma,
  );
  if (again) return [again.id];
  if (phrase.lemma === "administration") return americanIfTold(scope);
  return stateTold(scope, phrase);
}

/** The state told last, or the only one of the article; no English paper means the United States by "the regime". */
export function stateTold(scope: Scope, phrase: Phrase): readonly string[] {
  const meant = (e: Entry): boolean => isState(e) && (phrase.lemma !== "regime" || e.id !== "state/USA");
  const last = lastBefore(scope, phrase.head, meant) ?? onlyOne(scope, meant);
  return last ? [last.id] : [];
}

/** English papers call one government "the administration" without saying whose. */
function americanIfTold(scope: Scope): readonly string[] {
  const state = scope.registry.get("state/USA");
  return state ? [state.id] : [];
}

function nounOf(scope: Scope, draft: Draft): string {
  return scope.tree.words[draft.head]!.lemma;
}

/** The state of a government's owner: of a person the one he acts for, of anybody else the owner itself. */
function stateBehind(scope: Scope, owner: string, lemma: string): readonly string[] {
  const entry = scope.registry.get(owner);
  if (entry?.kind !== "person" && entry?.kind !== "government-body") return [owner];
  const above = principal(scope.registry, owner);
  if (above !== owner && lemma !== "leadership") return [above];
  const once = lemma === "leadership" ? null : stateOnceServed(scope, owner);
  return once === null ? [] : [once];
}

/** The state for which a person held office at any time: "the Bush administration", told years after. */
function stateOnceServed(scope: Scope, person: string): string | null {
  const offices = scope.registry.get(person)?.known?.offices ?? [];
  const served = offices
    .map((o) => o.of)
    .filter((id) => id !== null && scope.knowledge.actor(id)?.kind === "state");
  const state = served[0] == null ? null : scope.knowledge.actor(served[0]);
  return state ? scope.registry.known(state).id : null;
}

function isState(entry: Entry): boolean {
  return entry.kind === "state";
}

/** "the country": the state told last. */
export function country(scope: Scope, phrase: Phrase): readonly string[] {
  if (!phrase.definite || phrase.owners.length > 0 || phrase.modifiers.length > 0) return [];
  const last = lastBefore(scope, phrase.head, (e) => isState(e));
  return last ? [last.id] : [];
}
