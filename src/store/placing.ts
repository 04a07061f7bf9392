/**
 * Which actor of the dossier an actor of an article is, and whom it acts for there: by the record, then by what the
 * user knows better, correction by correction in the order they were made, then by what earlier articles introduced.
 *
 * Pure and the same for every database. The record itself is never changed, so that a correction that is withdrawn
 * leaves no trace.
 */
import type { Correction, NamedActor } from "../record/corrections.js";
import { daysOf } from "../record/edtf.js";
import type { Actor } from "../record/record.js";
import { actorKey, fold } from "./fold.js";
import {
  type Chain,
  type FoundIntroduction,
  type Member,
  introducedAs,
  keysOfShort,
} from "./introductions.js";

/** What placing asks of an article. */
export interface PlacedArticle {
  readonly id: string;
  /** Where it was read from. */
  readonly source: string;
  /** First day it may be of; null where it is undated. */
  readonly day: number | null;
}

interface Identified {
  readonly who: NamedActor;
  readonly corrected: boolean;
  /** False for an actor that was split off: what knowledge said of the other isn't true of it. */
  readonly asKnown: boolean;
}

/** Who each actor is, before introductions are looked at. */
export function membersOf(
  actors: readonly Actor[],
  article: PlacedArticle,
  corrections: readonly Correction[],
): readonly Member[] {
  const named = new Map(actors.map((actor) => [actor.id, identified(actor, article, corrections)]));
  const direct = new Map<string, readonly string[]>();
  for (const actor of actors) {
    const { who, asKnown } = named.get(actor.id)!;
    const told = asKnown ? actor.actsFor.flatMap((local) => named.get(local)?.who.id ?? []) : [];
    const masters = rolesOn(corrections, who.id, article.day) ?? told;
    if (masters.length > 0 || !direct.has(who.id)) direct.set(who.id, masters);
  }
  return actors.map((actor) => {
    const { who, corrected } = named.get(actor.id)!;
    return { actor, who, corrected, chain: chainFrom(who.id, direct) };
  });
}

function identified(actor: Actor, article: PlacedArticle, corrections: readonly Correction[]): Identified {
  const { name, kind, known, ids } = actor;
  const who = { id: actorKey(actor, article.id), name, kind, known, ids };
  let found: Identified = { who, corrected: false, asKnown: true };
  for (const correction of corrections) found = after(correction, found, actor, article);
  return found;
}

function after(correction: Correction, found: Identified, actor: Actor, article: PlacedArticle): Identified {
  const become = (who: NamedActor): Identified => ({ ...found, who, corrected: true });
  switch (correction.what) {
    case "add":
      return isCalled(actor, [correction.actor.name, ...correction.aliases])
        ? become(correction.actor)
        : found;
    case "alias":
      return isCalled(actor, [correction.alias]) ? become(correction.actor) : found;
    case "merge":
      return found.who.id === correction.from.id ? become(correction.into) : found;
    case "split": {
      if (found.who.id !== correction.of.id || !isSplit(actor, article, correction)) return found;
      return { ...become(correction.as), asKnown: actor.known === "article" };
    }
    case "role":
      return found;
  }
}

/** Names that the user gives mean actors that only the article knew; those of the knowledge have names of their own. */
function isCalled({ known, name }: Actor, names: readonly string[]): boolean {
  const folded = fold(name);
  return known !== "knowledge" && folded !== "" && names.some((other) => fold(other) === folded);
}

function isSplit(
  { name, aliases }: Actor,
  { source }: PlacedArticle,
  { sources, called }: Extract<Correction, { what: "split" }>,
): boolean {
  if (sources !== null && !sources.includes(source)) return false;
  return called === null || [name, ...aliases].some((words) => fold(words) === fold(called));
}

/** Whom an actor acts for on a day by the user's word; null where the user says nothing of that day. */
function rolesOn(
  corrections: readonly Correction[],
  id: string,
  day: number | null,
): readonly string[] | null {
  const roles = corrections.filter((c) => c.what === "role" && c.actor.id === id && c.of !== null);
  const held = roles.flatMap((role) =>
    role.what === "role" && role.of !== null && covers(role.from, role.to, day) ? [role.of.id] : [],
  );
  if (held.length > 0) return [...new Set(held)];
  const always = corrections.flatMap((c) => (c.what === "add" && c.actor.id === id ? c.actsFor : []));
  return always.length > 0 ? always.map((actor) => actor.id) : null;
}

function covers(from: string | null, to: string | null, day: number | null): boolean {
  if (from === null && to === null) return true;
  if (day === null) return false;
  const first = from === null ? null : daysOf(from);
  const last = to === null ? null : daysOf(to);
  return (first === null || first.first <= day) && (last === null || day <= last.last);
}

/** Everybody an actor acts for, near and far; it is safe from rings. */
function chainFrom(id: string, direct: ReadonlyMap<string, readonly string[]>): Chain {
  const first = [...new Set(direct.get(id) ?? [])].filter((other) => other !== id);
  const chain = new Set<string>(first);
  const waiting = first.flatMap((other) => direct.get(other) ?? []);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (next === id || chain.has(next)) continue;
    chain.add(next);
    waiting.push(...(direct.get(next) ?? []));
  }
  return { direct: first, further: [...chain].slice(first.length) };
}

/** The members with what earlier articles tell of those whom the article has in short. */
export function withIntroductions(
  members: readonly Member[],
  found: readonly FoundIntroduction[],
): readonly Member[] {
  return members.map((member) => {
    const keys = keysOfShort(member);
    const introduced = introducedAs(
      member,
      found.filter(({ key }) => keys.includes(key)),
    );
    return introduced === null ? member : introducedMember(member, introduced);
  });
}

function introducedMember(member: Member, { person, chain }: FoundIntroduction): Member {
  const told = member.chain.direct.length > 0 ? member.chain : chain;
  return { ...member, who: member.corrected ? member.who : person, chain: told };
}

/** Names that the user gave an actor. */
export function namesGiven(corrections: readonly Correction[], id: string): readonly string[] {
  return corrections.flatMap((c) => {
    if (c.what === "add" && c.actor.id === id) return [c.actor.name, ...c.aliases];
    return c.what === "alias" && c.actor.id === id ? [c.alias] : [];
  });
}

/** The actor as corrections name it, for ids that no article has. */
export function namedBy(corrections: readonly Correction[], id: string): NamedActor | null {
  for (const correction of corrections) {
    if (correction.what === "role" && correction.of?.id === id) return correction.of;
    const found = correction.what === "add" ? correction.actsFor.find((actor) => actor.id === id) : undefined;
    if (found !== undefined) return found;
  }
  return null;
}
