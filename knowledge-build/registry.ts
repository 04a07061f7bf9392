/** Persons as they are met in the sources, so that two sources speak of one person; and states by code and name. */
import { normalName } from "../src/knowledge/normal.js";
import type { Entry, Person } from "./model.js";
import { matchKeys, mayBeOne } from "./people.js";

export interface Registry {
  readonly byWikidata: (q: string) => Person | null;
  /** Somebody of this name (its sound, or surname and first letter) who held an office of `of`. */
  readonly like: (name: string, of: string) => Person | null;
  /** The only person of exactly this name. */
  readonly named: (name: string) => Person | null;
  readonly add: (name: string, of: string, source: string, q: string) => Person;
  readonly spelling: (id: string, name: string) => void;
  readonly preferred: (id: string, name: string) => void;
  /** Remembers that a person belongs to a state, for `like`. */
  readonly belongs: (id: string, of: string) => void;
  readonly state: (iso3: string) => string | null;
  readonly stateNamed: (name: string) => Entry | null;
  readonly all: () => readonly Person[];
}

/** States by name and alias; a name of several ("Congo", "Korea") leads to none. */
function statesByName(states: readonly Entry[]): Map<string, Entry> {
  const found = new Map<string, Entry | null>();
  for (const s of states) {
    for (const [letter, name] of s.names) {
      const key = normalName(name);
      if (letter === "n" || letter === "a") found.set(key, found.has(key) && found.get(key) !== s ? null : s);
    }
  }
  return new Map([...found].filter((pair): pair is [string, Entry] => pair[1] !== null));
}

export function newRegistry(persons: ReadonlyMap<string, Person>, states: readonly Entry[]): Registry {
  const byId = new Map([...persons.values()].map((p) => [p.id, p]));
  const near = new Map<string, Set<string>>();
  const exact = new Map<string, Set<string>>();
  const stateByName = statesByName(states);
  const codes = new Set(states.map((s) => s.id));
  const index = (id: string, name: string): void => {
    const key = normalName(name);
    exact.set(key, (exact.get(key) ?? new Set()).add(id));
  };
  for (const p of persons.values())
    p.aliases.forEach((a) => {
      index(p.id, a);
    });
  const belongs = (id: string, of: string): void => {
    for (const name of byId.get(id)!.aliases) {
      for (const key of matchKeys(name)) {
        const at = `${of} ${key}`;
        near.set(at, (near.get(at) ?? new Set()).add(id));
      }
    }
  };
  const spelling = (id: string, name: string): void => {
    const p = byId.get(id)!;
    byId.set(id, { ...p, aliases: new Set([...p.aliases, name]) });
    index(id, name);
  };
  return {
    byWikidata: (q) => byId.get(`person/${q}`) ?? null,
    like: (name, of) => {
      for (const key of matchKeys(name)) {
        const ids = [...(near.get(`${of} ${key}`) ?? [])];
        const found = ids.find((id) => [...byId.get(id)!.aliases].some((a) => mayBeOne(name, a)));
        if (found) return byId.get(found)!;
      }
      return null;
    },
    named: (name) => {
      const ids = exact.get(normalName(name));
      return ids?.size === 1 ? byId.get([...ids][0]!)! : null;
    },
    add: (name, of, source, q) => {
      const id = `person/${q || normalName(name).replaceAll(" ", "-")}`;
      const known = byId.get(id);
      const person = known ?? {
        id,
        name,
        aliases: new Set([name]),
        ids: q ? { wikidata: q } : {},
        source,
        gender: null,
      };
      byId.set(id, person);
      index(id, name);
      belongs(id, of);
      return person;
    },
    spelling,
    preferred: (id, name) => {
      spelling(id, name);
      byId.set(id, { ...byId.get(id)!, name });
    },
    belongs,
    state: (iso3) => (codes.has(`state/${iso3}`) ? `state/${iso3}` : null),
    stateNamed: (name) => {
      const turned = /^(.+), (.+)$/.exec(name);
      return (
        stateByName.get(normalName(name)) ??
        (turned ? (stateByName.get(normalName(`${turned[2]!} ${turned[1]!}`)) ?? null) : null)
      );
    },
    all: () => [...byId.values()],
  };
}
