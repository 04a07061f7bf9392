/**
 * An update of the knowledge: rows of the query service become persons with dated offices, kept in one dated file;
 * the file becomes a layer over the shipped knowledge.
 *
 * States are known by their ISO code, organisations by their Wikidata id; rows of others are left out and counted.
 * Source: Wikidata, CC0.
 */
import { normalName } from "./normal.js";
import { officeKey } from "./office.js";
import type { Addition, Layer } from "./layer.js";
import { personNames } from "./person-names.js";
import type { Knowledge, KnownActor, Office } from "./types.js";
import type { UpdateQuery } from "./update-queries.js";
import { type Held, type HeldTerm, termsOf } from "./update-terms.js";

export const UPDATE_FORMAT = "rapporteur-knowledge/1";

export interface UpdatedPerson {
  /** Wikidata id. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly offices: readonly Office[];
}

export interface KnowledgeUpdate {
  readonly format: typeof UPDATE_FORMAT;
  /** The day it was made, ISO. */
  readonly made: string;
  /** The service that was asked. */
  readonly source: string;
  /** Rows of answers that were left out: of bodies that aren't known, without a name or a date. */
  readonly leftOut: number;
  readonly persons: readonly UpdatedPerson[];
}

/** A row of an answer, as the query service gives it. */
type Row = Readonly<Partial<Record<string, { readonly type: string; readonly value: string }>>>;

export interface Answer {
  readonly query: UpdateQuery;
  readonly rows: readonly Row[];
}

/** Enough for the spellings of a name. */
const MOST_ALIASES = 12;

/** How bodies in answers are known: states by ISO 3166-1 alpha-3, organisations by Wikidata id. */
export interface Bodies {
  readonly state: (iso3: string) => string | null;
  readonly organisation: (wikidata: string) => string | null;
}

interface Statement extends Held {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly title: string;
  readonly of: string;
}

/** The update of all answers. */
export function updateOf(
  answers: readonly Answer[],
  bodies: Bodies,
  about: { readonly made: string; readonly source: string },
): KnowledgeUpdate {
  const read = answers.flatMap(({ query, rows }) => rows.map((row) => statementOf(row, query, bodies)));
  const statements = read.filter((statement) => statement !== null);
  const persons = new Map<string, UpdatedPerson>();
  for (const [, some] of grouped(statements, ({ title, of }) => `${officeKey(title, of)}@${of}`)) {
    for (const term of termsOf(some)) enter(persons, term, some, about.made);
  }
  return {
    format: UPDATE_FORMAT,
    ...about,
    leftOut: read.length - statements.length,
    persons: [...persons.values()],
  };
}

function grouped<T>(all: readonly T[], key: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of all) {
    const others = groups.get(key(value));
    if (others === undefined) groups.set(key(value), [value]);
    else others.push(value);
  }
  return groups;
}

function enter(
  persons: Map<string, UpdatedPerson>,
  { person, from, to }: HeldTerm,
  statements: readonly Statement[],
  made: string,
): void {
  const statement = statements.find((some) => some.person === person && from.startsWith(some.start ?? from))!;
  const { name, aliases, title, of } = statement;
  const before = persons.get(person) ?? { id: person, name, aliases, offices: [] };
  const office: Office = { title, of, from, to, ...(to === null ? { seen: made } : {}) };
  const all = [...new Set([...before.aliases, ...aliases])].slice(0, MOST_ALIASES);
  persons.set(person, { ...before, aliases: all, offices: [...before.offices, office] });
}

function statementOf(row: Row, query: UpdateQuery, bodies: Bodies): Statement | null {
  const person = entity(row["person"]?.value);
  const name = row["name"]?.value.trim() ?? "";
  const of = bodyOf(row, bodies);
  if (person === null || name === "" || of === null || /Deprecated/.test(row["rank"]?.value ?? ""))
    return null;
  const title = titleOf(row["title"]?.value ?? "", of, query);
  if (title === null) return null;
  const start = dateOf(row["start"]?.value, row["startPrecision"]?.value);
  const end = dateOf(row["end"]?.value, row["endPrecision"]?.value);
  if (start === null && end === null && !/Preferred/.test(row["rank"]?.value ?? "")) return null;
  return {
    person,
    name,
    aliases: aliasesOf(row["aliases"]?.value ?? "", name),
    title,
    of,
    start,
    end,
    over: row["ended"] !== undefined,
    preferred: /Preferred/.test(row["rank"]?.value ?? ""),
  };
}

function entity(uri: string | undefined): string | null {
  return /\/(Q\d+)$/.exec(uri ?? "")?.[1] ?? null;
}

function bodyOf(row: Row, bodies: Bodies): string | null {
  const iso = row["iso"]?.value;
  if (iso !== undefined) return /^[A-Z]{3}$/.test(iso) ? bodies.state(iso) : null;
  const id = entity(row["body"]?.value);
  return id === null ? null : bodies.organisation(id);
}

function aliasesOf(joined: string, name: string): string[] {
  const all = joined.split("|").map((alias) => alias.trim());
  return [...new Set(all)]
    .filter((alias) => /^\p{Lu}.* /u.test(alias) && alias !== name && alias.length < 60)
    .slice(0, MOST_ALIASES);
}

/** The words after which "of" begins no name of a state: "Minister of Foreign Affairs", "President of the Government". */
const OF_TITLE =
  / of (?!(?:the )?(?:council|government|cabinet|ministers|foreign|external|defen[cs]e|national|armed|state\b|international|european))/i;

/** A title without its state; null where the position is another one than was asked for, a deputy's or a shadow's. */
function titleOf(label: string, of: string, { usual, key }: UpdateQuery): string | null {
  if (/\b(deputy|vice|shadow|assistant|state secretary|parliamentary|junior)\b/i.test(label)) return null;
  const [cut = ""] = label.split(OF_TITLE);
  const title = cut.trim().replace(/^./u, (letter) => letter.toUpperCase());
  if (title === "" || /^Q\d+$/.test(title)) return usual;
  return key === null || officeKey(title, of) === key ? title : usual;
}

const YEAR = 9;
const MONTH = 10;

/** A date cut to its precision; null for centuries, dates before our era and what is no date. */
function dateOf(value: string | undefined, precision: string | undefined): string | null {
  const day = /^\+?(\d{4}-\d{2}-\d{2})/.exec(value ?? "")?.[1];
  if (day === undefined) return null;
  const known = precision === undefined ? MONTH + 1 : Number(precision);
  if (known < YEAR || Number.isNaN(known)) return null;
  return known === YEAR ? day.slice(0, 4) : known === MONTH ? day.slice(0, 7) : day;
}

/** The layer of an update over the shipped knowledge. */
export function layerOfUpdate(update: KnowledgeUpdate, shipped: Knowledge): Layer {
  const additions = update.persons.map((person) => additionOf(person, shipped));
  return { additions, moved: new Map(), exclusive: false };
}

function additionOf({ id, name, aliases, offices }: UpdatedPerson, shipped: Knowledge): Addition {
  const actor: KnownActor = {
    id: knownId(id, name, offices, shipped),
    name,
    kind: "person",
    ids: { wikidata: id },
    offices,
    actsFor: [],
    source: "wikidata",
  };
  return { actor, names: personNames(name, aliases) };
}

/** The id of a person that the shipped knowledge has without a Wikidata id: of the same name and office. */
function knownId(id: string, name: string, offices: readonly Office[], shipped: Knowledge): string {
  const own = `person/${id}`;
  if (shipped.actor(own) !== null) return own;
  const same = shipped
    .named(name)
    .map(({ actor }) => actor)
    .filter((actor) => actor.kind === "person" && actor.ids["wikidata"] === undefined)
    .filter((actor) => normalName(actor.name) === normalName(name))
    .find((actor) => actor.offices.some((held) => offices.some((office) => isSameOffice(held, office))));
  return same?.id ?? own;
}

function isSameOffice(a: Office, b: Office): boolean {
  return a.of !== null && b.of === a.of && officeKey(a.title, a.of) === officeKey(b.title, b.of);
}
