/**
 * The actors of one article while they are gathered: one entry for each, with what it is called and whom it acts for.
 *
 * Known actors keep the id that knowledge gives; others get an id from their first name in the article, so the same
 * text gives the same ids. Entries only grow. `actors` at the end leaves the record's form.
 */
import type { Knowledge, KnownActor } from "../knowledge/types.js";
import type { Actor, ActorKind, ActorMention } from "../record/record.js";
import { plainName } from "./names.js";
import type { Gender } from "./titles.js";

export interface Entry {
  readonly id: string;
  name: string;
  kind: ActorKind;
  actsFor: string[];
  readonly known: KnownActor | null;
  readonly aliases: Set<string>;
  readonly mentions: ActorMention[];
  /** Lower-case titles it is given in the article: "foreign minister". */
  readonly titles: Set<string>;
  /** Lemma of the noun that named it, for nominals. */
  noun: string | null;
  gender: Gender | null;
  plural: boolean;
}

export interface Registry {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly knowledge: Knowledge;
  readonly day: string | null;
  /** The entry of a known actor, made when first asked for. */
  readonly known: (actor: KnownActor) => Entry;
  /** A new entry that only the article knows. */
  readonly make: (
    name: string,
    kind: ActorKind,
    seed?: Partial<Pick<Entry, "noun" | "plural" | "gender">>,
  ) => Entry;
  readonly get: (id: string) => Entry | null;
}

export function newRegistry(knowledge: Knowledge, day: string | null): Registry {
  const entries = new Map<string, Entry>();
  const get = (id: string): Entry | null => entries.get(id) ?? null;
  const known = (actor: KnownActor): Entry => {
    const present = entries.get(actor.id);
    if (present) return present;
    const entry = emptyEntry(actor.id, actor.name, actor.kind, actor);
    entries.set(actor.id, entry);
    addMasters(entry);
    return entry;
  };
  const rank = (actor: KnownActor): number => (entries.has(actor.id) ? 0 : 1);
  const addMasters = (entry: Entry): void => {
    const above = knowledge.actsForOn(entry.id, day).map((id) => knowledge.actor(id));
    const told = above.filter((a) => a !== null && a.id !== entry.id).sort((a, b) => rank(a!) - rank(b!));
    for (const actor of told) entry.actsFor.push(known(actor!).id);
  };
  const make: Registry["make"] = (name, kind, seed = {}) => {
    const entry = Object.assign(emptyEntry(freeId(entries, name), name, kind, null), seed);
    entries.set(entry.id, entry);
    return entry;
  };
  return { entries, knowledge, day, known, make, get };
}

function emptyEntry(id: string, name: string, kind: ActorKind, known: KnownActor | null): Entry {
  return {
    id,
    name,
    kind,
    known,
    actsFor: [],
    aliases: new Set(),
    mentions: [],
    titles: new Set(),
    noun: null,
    gender: null,
    plural: false,
  };
}

function freeId(entries: ReadonlyMap<string, Entry>, name: string): string {
  const base = `here/${plainName(name).replace(/ /g, "-") || "actor"}`;
  let id = base;
  for (let n = 2; entries.has(id); n++) id = `${base}-${n}`;
  return id;
}

/** The last link of `actsFor`. */
export function principal(registry: Registry, id: string, depth = 0): string {
  const above = registry.get(id)?.actsFor[0];
  return above === undefined || depth > 6 ? id : principal(registry, above, depth + 1);
}

/** The record's actors: those mentioned, and those whom they act for. */
export function actorsOf(registry: Registry): Actor[] {
  const needed = new Set<string>();
  const need = (id: string): void => {
    if (needed.has(id)) return;
    needed.add(id);
    registry.get(id)?.actsFor.forEach(need);
  };
  for (const entry of registry.entries.values()) if (entry.mentions.length > 0) need(entry.id);
  return [...registry.entries.values()].filter((e) => needed.has(e.id)).map(actorOf);
}

/** Words of a mention without the mark after an apposition: "Ida Hale,". */
const withoutEnd = (words: string): string => words.replace(/[\s,;:–—-]+$/u, "");

function actorOf(entry: Entry): Actor {
  return {
    id: entry.id,
    name: entry.name,
    kind: entry.kind,
    actsFor: [...new Set(entry.actsFor)],
    roles: entry.known
      ? entry.known.offices.map(({ title, from, to }) => ({ title, from, to }))
      : [...entry.titles].map((title) => ({ title, from: null, to: null })),
    ids: entry.known?.ids ?? {},
    aliases: [...new Set([...entry.aliases].map(withoutEnd))].filter((a) => a !== entry.name),
    mentions: [...entry.mentions].sort((a, b) => a.start - b.start || a.end - b.end),
    known: entry.known === null ? "article" : entry.known.source === "user" ? "user" : "knowledge",
  };
}
