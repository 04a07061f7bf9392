/**
 * Which of a name's senses is meant: knowledge gives all of them, the article chooses.
 *
 * Enters a name with the model's type for it; leaves a known actor or null. Null where two remain: a new actor is
 * better than a wrong one.
 */
import type { Knowledge, KnownActor, NameSense, Office, Sense } from "../knowledge/types.js";
import { homonymMeant } from "./homonyms.js";
import type { NameType } from "../reading/types.js";

const ORDER: readonly NameSense[] = ["name", "alias", "seat", "demonym", "capital", "surname"];

/** What an article tells beside the name. */
export interface Setting {
  readonly day: string | null;
  /** Words of the article, for names that several places share. */
  readonly text: string;
  /** Ids of actors that the article has already. */
  readonly present: (id: string) => boolean;
}

function fits(sense: Sense, type: NameType | null): boolean {
  const { kind } = sense.actor;
  if (type === "PER") return kind === "person";
  if (type === "LOC") return kind !== "person" && kind !== "media" && kind !== "company";
  if (type === "ORG" || type === "MISC") return kind !== "person";
  return true;
}

/** The known actor that a name of this type stands for, with the sense that leads there. */
export function chooseSense(
  knowledge: Knowledge,
  name: string,
  type: NameType | null,
  setting: Setting,
): Sense | null {
  const senses = attested(knowledge.named(name).filter((s) => fits(s, type) && s.sense !== "surname"));
  const ids = senses.map((s) => s.actor.id);
  const told = type === "PER" ? null : homonymMeant(ids, setting.text);
  if (told !== null) return senses.find((s) => s.actor.id === told) ?? null;
  for (const kind of ORDER) {
    const found = distinct(senses.filter((s) => s.sense === kind));
    if (found.length === 0) continue;
    const only = found.length === 1 ? found[0]! : preferred(found, type, setting);
    if (only) return only;
  }
  return null;
}

/** Persons that a register has, where there are such; entries of bare lists repeat them. */
export function attested<S extends { readonly actor: KnownActor }>(senses: readonly S[]): readonly S[] {
  const registered = senses.filter((s) => s.actor.source !== "factbook");
  return registered.some((s) => s.actor.kind === "person") ? registered : senses;
}

function distinct(senses: readonly Sense[]): Sense[] {
  return [...new Map(senses.map((s) => [s.actor.id, s])).values()];
}

function preferred(senses: readonly Sense[], type: NameType | null, setting: Setting): Sense | null {
  const present = senses.filter((s) => setting.present(s.actor.id));
  if (present.length === 1) return present[0]!;
  if (type !== "PER") {
    const states = senses.filter((s) => s.actor.kind === "state");
    if (states.length === 1 && (type === "LOC" || type === "MISC")) return states[0]!;
    return null;
  }
  const persons = senses.map((s) => s.actor);
  const chosen = inOffice(persons, setting.day) ?? lastInOffice(persons, setting.day);
  return senses.find((s) => s.actor.id === chosen?.id) ?? null;
}

/** The only one of several persons who held an office on the day. */
export function inOffice(persons: readonly KnownActor[], day: string | null): KnownActor | null {
  const holding = day === null ? [] : persons.filter((p) => officesOn(p, day).length > 0);
  return holding.length === 1 ? holding[0]! : null;
}

/** The only one of several, none in office on the day, who was within the years that papers remember. */
function lastInOffice(persons: readonly KnownActor[], day: string | null): KnownActor | null {
  if (day === null || persons.some((p) => officesOn(p, day).length > 0)) return null;
  const lately = persons.filter((p) => wasInOffice(p, day));
  return lately.length === 1 ? lately[0]! : null;
}

const YEARS_REMEMBERED = 12;

/** Whether a person held an office within the years that papers remember. */
export function wasInOffice(person: KnownActor, day: string): boolean {
  const since = `${Number(day.slice(0, 4)) - YEARS_REMEMBERED}${day.slice(4)}`;
  return person.offices.some(
    (o) => (o.from === null || o.from <= day) && (o.to === null || since <= pad(o.to)),
  );
}

/** Offices that an actor holds on a day; all that it ever held where no day is known. */
export function heldOn(actor: KnownActor, day: string | null): readonly Office[] {
  return actor.offices.filter((o) => day === null || covers(o.from, o.to, day));
}

/** Their titles in small letters. */
export function officesOn(actor: KnownActor, day: string | null): string[] {
  return heldOn(actor, day).map((o) => o.title.toLowerCase());
}

function covers(from: string | null, to: string | null, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= pad(to));
}

/** The last day of a date that may be a year or a month. */
function pad(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}
