/**
 * The shipped knowledge: names, actors, offices and places, from tables beside the code. Opening reads the files;
 * rows are parsed when somebody asks for them and kept. A name leads to all its senses, nothing is chosen here.
 * Sources and terms of every table: `data/SOURCES.md`; how they are made: `knowledge-build/`.
 */
import { actsForOn } from "./acting.js";
import { bodyOfId, composedOf, OWN_ENTRIES, type BodyForm } from "./composed.js";
import { inCapitals, normalName, soundForm } from "./normal.js";
import { officeKeys } from "./office.js";
import { actorOf, fullId, nameRows } from "./rows.js";
import { openTable, type Table } from "./table.js";
import { holdsOn } from "./terms.js";
import type { Knowledge, KnownActor, KnownPlace, NameSense, Sense } from "./types.js";

interface Tables {
  readonly actors: Table;
  readonly names: Table;
  readonly offices: Table;
  readonly members: Table;
  readonly places: Table;
}

const MOST_KEPT = 50_000;

/** Remembers what a pure function of a string gave, up to a number of answers. */
function kept<T>(compute: (key: string) => T): (key: string) => T {
  const memory = new Map<string, T>();
  return (key) => {
    const known = memory.get(key);
    if (known !== undefined) return known;
    const value = compute(key);
    if (memory.size >= MOST_KEPT) memory.clear();
    memory.set(key, value);
    return value;
  };
}

function composedActor(state: KnownActor, body: BodyForm, adjective: string): KnownActor {
  const iso3 = state.id.slice("state/".length);
  const american = iso3 === "USA";
  return {
    id: `body/${iso3}/${body.key}`,
    name: american ? `US ${body.name.replace("Ministry", "Department")}` : `${adjective} ${body.name}`,
    kind: body.kind,
    ids: {},
    offices: [],
    actsFor: body.acts ? [state.id] : [],
    source: "composed of state and body",
  };
}

/** Splits `2013-02-01/2017-01-20//person/Q22316` into its term and holder. */
function termOf(text: string): { from: string | null; to: string | null; seen?: string; id: string } {
  const [from, to, seen, ...id] = text.split("/");
  return { from: from || null, to: to || null, ...(seen ? { seen } : {}), id: fullId(id.join("/")) };
}

function lookUps(tables: Tables): Knowledge {
  const actor = kept((id: string): KnownActor | null => {
    const row = tables.actors.row(id);
    if (row) return actorOf(id, row);
    const parts = bodyOfId(id);
    const state = parts && actor(parts.state);
    return parts && state ? composedActor(state, parts.body, state.ids["adjective"] ?? state.name) : null;
  });
  const present = (ids: readonly string[]): KnownActor[] => ids.map(actor).filter((a) => a !== null);
  const senses = (key: string, capitals: boolean): Sense[] =>
    (tables.names.row(key) ?? [])
      .flatMap(nameRows)
      .filter((row) => capitals || !row.capitals)
      .flatMap(({ id, sense }) => present([id]).map((found) => ({ actor: found, sense })));
  const stateSenses = (key: string): KnownActor[] =>
    senses(key, true)
      .filter(({ sense }) => sense !== "surname" && sense !== "seat")
      .map((s) => s.actor)
      .filter((a) => a.kind === "state");
  const composed = (name: string): Sense[] =>
    composedOf(name).flatMap(({ state, body }) =>
      stateSenses(state).flatMap((found) => {
        const id = body === null ? found.id : `body/${found.id.slice(6)}/${body.key}`;
        return present([OWN_ENTRIES[id] ?? id]).map((a) => ({ actor: a, sense: "alias" as NameSense }));
      }),
    );
  const sounding = (name: string, capitals: boolean): Sense[] => {
    const sound = soundForm(name);
    return sound.length < 4 ? [] : senses(`~${sound}`, capitals);
  };
  const namedKept: (name: string) => readonly Sense[] = kept((name: string): readonly Sense[] => {
    const capitals = inCapitals(name);
    const found = senses(normalName(name), capitals);
    if (found.length > 0) return distinct(found);
    const bodies = composed(name);
    const plain = withoutInitials(name);
    if (bodies.length === 0 && plain) return namedKept(plain);
    return distinct(bodies.length > 0 ? bodies : sounding(name, capitals));
  });
  const terms = kept((key: string): readonly ReturnType<typeof termOf>[] =>
    (tables.offices.row(key)?.[0]?.split(" ") ?? []).map(termOf),
  );
  /** "ambassador-to russian federation" under the name that the table uses: "ambassador-to russia". */
  const tableKey = (key: string): string => {
    const to = /^(ambassador-to|envoy) (.+)$/.exec(key);
    const state = to && stateSenses(to[2]!)[0];
    return to && state ? `${to[1]!} ${normalName(state.name)}` : key;
  };
  /** All rows of an office; "envoy" alone is every envoy of the body. */
  const officeRows = (key: string, of: string): string[] =>
    key === "envoy"
      ? tables.offices
          .rows("envoy")
          .map((row) => row[0]!)
          .filter((found) => found.endsWith(`@${of}`))
      : [`${tableKey(key)}@${of}`];
  const holdersOf = (key: string, of: string, day: string): KnownActor[] => {
    const held = officeRows(key, of)
      .flatMap(terms)
      .filter((t) => holdsOn(t, day));
    return present([...new Set(held.map((t) => t.id))]);
  };
  const members = (id: string, day: string): KnownActor[] =>
    present(
      (tables.members.row(id)?.[0]?.split(" ") ?? [])
        .map(termOf)
        .filter((t) => holdsOn(t, day))
        .map((t) => t.id),
    );
  return {
    actor,
    named: namedKept,
    actsForOn: (id, day) => actsForOn(actor(id), day),
    holders: (title, of, day) => {
      for (const key of officeKeys(title, of)) {
        const found = holdersOf(key, of, day);
        if (found.length > 0) return found;
      }
      return [];
    },
    members,
    place: (name) => placeOf(tables.places.row(normalName(name))),
  };
}

/** "John F. Kerry" as "John Kerry"; null where there is no initial to leave out. */
function withoutInitials(name: string): string | null {
  const plain = name.replace(/(?<=\p{L}{2,} )(\p{Lu}\.? )+(?=\p{L}{2,})/gu, "");
  return plain === name ? null : plain;
}

function distinct(senses: readonly Sense[]): readonly Sense[] {
  const seen = new Set<string>();
  return senses.filter(({ actor }) => !seen.has(actor.id) && seen.add(actor.id));
}

function placeOf(row: readonly string[] | null): KnownPlace | null {
  if (!row) return null;
  const [name = "", country, lat, lon] = row;
  return {
    name,
    country: country || null,
    lat: lat ? Number(lat) : null,
    lon: lon ? Number(lon) : null,
  };
}

/** Opens the shipped knowledge; a second call reads the files again. */
export function openKnowledge(): Knowledge {
  return lookUps({
    actors: openTable("actors.tsv"),
    names: openTable("names.tsv", "latin1"),
    offices: openTable("offices.tsv", "latin1"),
    members: openTable("members.tsv", "latin1"),
    places: openTable("places.tsv"),
  });
}
