/** Persons as they are met in the sources, so that two sources speak of one person; and states by code and name. */
import { normalName } from "../src/knowledge/normal.js";
import type { Entry, Person } from "./model.js";
import { matchKeys } from "./people.js";

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

export function newRegistry(persons: ReadonlyMap<string, Person>, states: readonly Entry[]): Registry {
  const byId = new Map([...persons.values()].map((p) => [p.id, p]));
  const near = new Map<string, string>();
  const exact = new Map<string, Set<string>>();
  const stateByName = new Map(
    states.flatMap((s) => s.names.filter(([l]) => l === "n" || l === "a").map(([, n]) => [normalName(n), s])),
  );
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
      for (const key of matchKeys(name)) if (!near.has(`${of} ${key}`)) near.set(`${of} ${key}`, id);
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
      const id = matchKeys(name)
        .map((k) => near.get(`${of} ${k}`))
        .find(Boolean);
      return id ? byId.get(id)! : null;
    },
    named: (name) => {
      const ids = exact.get(normalName(name));
      return ids?.size === 1 ? byId.get([...ids][0]!)! : null;
    },
    add: (name, of, source, q) => {
      const id = `person/${q || normalName(name).replaceAll(" ", "-")}`;
      const known = byId.get(id);
      const person = known ?? { id, name, aliases: new Set([name]), ids: q ? { wikidata: q } : {}, source };
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
