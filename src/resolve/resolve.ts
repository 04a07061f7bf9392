/**
 * Resolution: who, when and where a text speaks of.
 *
 * Enters a reading, the knowledge and the day of publication; leaves actors, mentions, times and places. Order: names
 * of states and bodies, persons, titles; then in text order phrases and pronouns, each seeing what was settled before
 * it; last the I, we and you of quotations. Pure: the same reading gives the same referents.
 */
import type { Knowledge } from "../knowledge/types.js";
import type { Mention, Referents } from "../record/referents.js";
import type { Reading } from "../reading/types.js";
import { spanOf, treeOf } from "../reading/tree.js";
import { settleEntities, settleKnownPlaces } from "./entities.js";
import { draftMentions, type Draft } from "./mentions.js";
import { settleNominal } from "./nominals.js";
import { settlePersons } from "./persons.js";
import { headOf, upToHead } from "./phrases.js";
import { placesOf } from "./places.js";
import { settlePronoun } from "./pronouns.js";
import { settleSpoken } from "./spoken.js";
import { actorsOf, newRegistry } from "./registry.js";
import { actorsAt, wordsIn, type Scope } from "./scope.js";
import { timesOf } from "./times.js";
import { giveTitles } from "./titled.js";
import { useOf } from "./use.js";

/**
 * Resolves the referents of a reading. `published` is an EDTF date; without a full day relative times stay null and
 * dated offices count only where they always hold.
 */
export function resolve(reading: Reading, knowledge: Knowledge, published: string | null): Referents {
  const scope = scopeOf(reading, knowledge, dayOf(published));
  settleKnownPlaces(scope);
  settlePersons(scope);
  settleEntities(scope);
  giveTitles(scope);
  for (const draft of scope.drafts) {
    if (draft.form === "pronoun") settlePronoun(scope, draft);
    else settlePhrase(scope, draft);
  }
  giveTitles(scope);
  for (const draft of scope.drafts) if (draft.form === "pronoun") settleSpoken(scope, draft);
  const mentions = scope.drafts.map((d) => mentionOf(scope, d)).filter((m) => m !== null);
  for (const draft of scope.drafts) tell(scope, draft);
  tellSources(scope);
  return {
    actors: actorsOf(scope.registry),
    mentions,
    times: timesOf(scope.tree, scope.day),
    places: placesOf(scope),
  };
}

/** A nominal phrase, after the phrases that tell whose it is: "a spokesman for the Israeli army". */
function settlePhrase(scope: Scope, draft: Draft): void {
  if (draft.form !== "nominal" || scope.actors.has(draft.head)) return;
  for (const child of scope.tree.children[draft.head]!) {
    const owner = child > draft.head ? scope.byHead.get(child) : undefined;
    if (owner && scope.tree.words[child]!.relation === "nmod") settlePhrase(scope, owner);
  }
  settleNominal(scope, draft);
}

/** A full ISO day of an EDTF date; null for months, years and intervals. */
function dayOf(published: string | null): string | null {
  return /^(\d{4}-\d{2}-\d{2})(T|$)/.exec(published ?? "")?.[1] ?? null;
}

function scopeOf(reading: Reading, knowledge: Knowledge, day: string | null): Scope {
  const tree = treeOf(reading);
  const drafts = draftMentions(tree, knowledge);
  return {
    tree,
    knowledge,
    day,
    registry: newRegistry(knowledge, day),
    drafts,
    byHead: new Map(drafts.map((d) => [d.head, d])),
    byNameWord: wordsOfNames(drafts),
    sources: new Set(reading.attributions.flatMap((a) => a.source).map((range) => headOf(tree, range))),
    actors: new Map(),
    uses: new Map(),
  };
}

function wordsOfNames(drafts: readonly Draft[]): Map<number, Draft> {
  const found = new Map<number, Draft>();
  for (const draft of drafts) {
    for (let i = draft.name?.first ?? 0; i < (draft.name?.end ?? 0); i++) found.set(i, draft);
  }
  return found;
}

function mentionOf(scope: Scope, draft: Draft): Mention | null {
  const { head, range, form } = draft;
  const actors = actorsAt(scope, head);
  const use = scope.uses.get(head) ?? useOf(scope.tree, head, draft.group === "country" ? "state" : "other");
  if (actors.length === 0 && form !== "pronoun" && use !== "place") return null;
  const { first, end } = range;
  return { head, first, end, span: spanOf(scope.tree.reading, range), form, use, actors };
}

/** The words of an attribution's source, relative clause and all, call its actor too. */
function tellSources(scope: Scope): void {
  for (const range of scope.tree.reading.attributions.flatMap((a) => a.source)) {
    const head = headOf(scope.tree, range);
    const ids = actorsAt(scope, head);
    if (ids.length !== 1 || scope.byHead.get(head)?.form === "pronoun") continue;
    scope.registry.get(ids[0]!)!.aliases.add(wordsIn(scope.tree, range));
  }
}

/** Enters a draft into its actor: where it stands, and what it calls the actor. */
function tell(scope: Scope, draft: Draft): void {
  const ids = actorsAt(scope, draft.head);
  const { tree } = scope;
  for (const id of ids) {
    const entry = scope.registry.get(id)!;
    const part = draft.name !== null && entry.noun === null ? draft.name : draft.range;
    const form = draft.name !== null && part !== draft.name ? "nominal" : draft.form;
    entry.mentions.push({ ...spanOf(tree.reading, part), form });
    if (form === "pronoun" || ids.length > 1) continue;
    entry.aliases.add(wordsIn(tree, draft.range));
    entry.aliases.add(wordsIn(tree, part === draft.name ? part : upToHead(tree, draft.range, draft.head)));
  }
}
