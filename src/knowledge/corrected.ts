/**
 * What the user knows better, as a layer over the knowledge: actors added, aliases, roles and merges count when the
 * next article is read. Splits name articles, not names, and are applied where articles are kept.
 */
import type { Correction, NamedActor } from "../record/corrections.js";
import type { Addition, Layer, LayerName } from "./layer.js";
import { personNames } from "./person-names.js";
import type { KnownActor, Office } from "./types.js";

/** Of actors with this source the user alone knows. */
export const BY_USER = "user";

interface Draft {
  readonly who: NamedActor;
  readonly offices: Office[];
  readonly actsFor: string[];
  readonly names: LayerName[];
}

/** The layer of corrections, the oldest first. */
export function layerOfCorrections(corrections: readonly Correction[]): Layer {
  const drafts = new Map<string, Draft>();
  const moved = new Map<string, string>();
  const draft = (who: NamedActor): Draft => {
    const there = drafts.get(who.id);
    if (there !== undefined) return there;
    const made: Draft = { who, offices: [], actsFor: [], names: ownNames(who) };
    drafts.set(who.id, made);
    return made;
  };
  for (const correction of corrections) enter(correction, draft, moved);
  return { additions: [...drafts.values()].map(additionOf), moved, exclusive: true };
}

function enter(correction: Correction, draft: (who: NamedActor) => Draft, moved: Map<string, string>): void {
  switch (correction.what) {
    case "add": {
      const { actor, aliases, actsFor } = correction;
      const made = draft(actor);
      made.names.push(...namesFor(actor, aliases));
      made.actsFor.push(...actsFor.map(({ id }) => id));
      return;
    }
    case "alias":
      draft(correction.actor).names.push({ name: correction.alias, sense: "alias" });
      return;
    case "role": {
      const { actor, title, of, from, to } = correction;
      draft(actor).offices.push({ title, of: of?.id ?? null, from: digits(from), to: digits(to) });
      return;
    }
    case "merge": {
      const { from, into } = correction;
      moved.set(from.id, into.id);
      if (moved.get(into.id) === from.id) moved.delete(into.id);
      const made = draft(into);
      if (isNamed(from)) made.names.push({ name: from.name, sense: "alias" });
      return;
    }
    case "split":
      return;
  }
}

/** Names of those whom the knowledge has are its own; others are looked up by the name the articles gave them. */
function ownNames(who: NamedActor): LayerName[] {
  return who.known === "knowledge" || !isNamed(who) ? [] : namesFor(who, []);
}

function namesFor({ kind, name }: NamedActor, aliases: readonly string[]): LayerName[] {
  if (kind === "person") return [...personNames(name, aliases)];
  return [{ name, sense: "name" }, ...aliases.map((alias) => ({ name: alias, sense: "alias" as const }))];
}

/** Whether the actor's name means it in other articles too: no description, and no surname of one article. */
function isNamed({ id, kind, known }: NamedActor): boolean {
  return known !== "article" || (!id.includes("/here/") && kind !== "unnamed" && kind !== "people");
}

function digits(date: string | null): string | null {
  return date === null ? null : date.replace(/[~?%]$/, "");
}

function additionOf({ who, offices, actsFor, names }: Draft): Addition {
  const { id, name, kind, ids } = who;
  const actor: KnownActor = { id, name, kind, ids, offices, actsFor, source: BY_USER };
  const given = names.filter(({ sense }) => sense !== "surname");
  return { actor, names: [...given, ...names.filter(({ sense }) => sense === "surname")] };
}
