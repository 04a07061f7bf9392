/**
 * Which actor a user means by a name or an id: one that the user added, one of the dossier, one of the knowledge. Where
 * several are called so, all are named with their ids, and none is taken.
 */
import type { Knowledge, KnownActor } from "../../knowledge/types.js";
import type { NamedActor } from "../../record/corrections.js";
import { type Result, failed, ok } from "../../record/fault.js";
import { fold } from "../../store/fold.js";
import type { Dossier, StoredActor } from "../../store/types.js";

export interface People {
  readonly dossier: Dossier;
  readonly knowledge: Knowledge;
  /** Actors that corrections added or named, those of the table that is being read among them. */
  readonly added: readonly NamedActor[];
}

const MOST = 500;

/** The actor that is meant. */
export async function actorMeant(name: string, people: People): Promise<Result<NamedActor>> {
  const stored = await people.dossier.actors({ actor: name }, { limit: MOST, order: "newest" });
  if (!stored.ok) return stored;
  const rows = stored.value.rows;
  const ways: readonly (readonly NamedActor[])[] = [
    people.added.filter((actor) => actor.id === name),
    rows.filter((row) => row.id === name).map(namedOf),
    one(people.knowledge.actor(name)).map(namedKnown),
    people.added.filter((actor) => fold(actor.name) === fold(name)),
    rows.filter((row) => fold(row.name) === fold(name)).map(namedOf),
    knownBy(people.knowledge, name, ["name"]),
    rows.filter((row) => row.aliases.some((alias) => fold(alias) === fold(name))).map(namedOf),
    knownBy(people.knowledge, name, ["alias", "seat", "capital", "demonym", "surname"]),
  ];
  for (const way of ways) {
    const found = [...new Map(way.map((actor) => [actor.id, actor])).values()];
    if (found.length === 1) return ok(found[0]!);
    if (found.length > 1) return several(name, found);
  }
  const remedy =
    "Write the name as `rapporteur show actors` has it, or make one with `rapporteur actors add`.";
  return failed("unknown-id", name, "Nobody is called so in the dossier or the knowledge.", remedy);
}

function several(name: string, found: readonly NamedActor[]): Result<never> {
  const list = found.slice(0, 6).map((actor) => `${actor.id} (${actor.name}, ${actor.kind})`);
  const what = `Several are called so: ${list.join("; ")}.`;
  return failed("unknown-id", name, what, "Give the id of the one that is meant.");
}

const one = <T>(value: T | null): T[] => (value === null ? [] : [value]);

function namedOf({ id, name, kind, known, ids }: StoredActor): NamedActor {
  return { id, name, kind, known, ids };
}

function namedKnown({ id, name, kind, ids, source }: KnownActor): NamedActor {
  return { id, name, kind, known: source === "user" ? "user" : "knowledge", ids };
}

function knownBy(knowledge: Knowledge, name: string, senses: readonly string[]): NamedActor[] {
  return knowledge
    .named(name)
    .filter(({ sense }) => senses.includes(sense))
    .map(({ actor }) => namedKnown(actor));
}

/** A new actor of the user's; its id is made of its name. */
export function newActor(name: string, kind: NamedActor["kind"], taken: readonly string[]): NamedActor {
  const base = `user/${fold(name).replaceAll(" ", "-") || "actor"}`;
  let id = base;
  for (let k = 2; taken.includes(id); k++) id = `${base}-${k}`;
  return { id, name, kind, known: "user", ids: {} };
}
