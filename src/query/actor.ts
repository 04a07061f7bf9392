/**
 * One actor: its names, roles and principals over time, counts, who was seen acting for it, and what the user has
 * corrected about it.
 */
import { type KeptCorrection, actorsNamedIn } from "../record/corrections.js";
import { type Result, failed, ok } from "../record/fault.js";
import { fold } from "../store/fold.js";
import type { ActorHistory, Dossier, StoredActor } from "../store/types.js";

export interface ActorPage {
  readonly actor: StoredActor;
  /** Those seen acting for it, the most named first. */
  readonly agents: readonly StoredActor[];
  readonly history: ActorHistory;
  /** Corrections that name it, the oldest first. */
  readonly corrections: readonly KeptCorrection[];
}

/** Enough that those who are called so are among those who act for them. */
const LOOKED_AT = 500;
const AGENTS = 24;

/** The actor of an id, or of a name that one actor alone has; a name as articles use it counts too. */
export async function actor(dossier: Dossier, name: string): Promise<Result<ActorPage>> {
  const found = await dossier.actors({ actor: name }, { limit: LOOKED_AT, order: "newest" });
  if (!found.ok) return found;
  const itself = meant(dossier, name, found.value.rows);
  if (!itself.ok) return itself;
  const acting = await dossier.actors({ actor: itself.value.id }, { limit: AGENTS + 1, order: "newest" });
  if (!acting.ok) return acting;
  const history = await dossier.actorHistory(itself.value.id);
  if (!history.ok) return history;
  if (history.value === null) return unknown(dossier, name);
  const kept = await dossier.corrections();
  if (!kept.ok) return kept;
  return ok({
    actor: itself.value,
    agents: acting.value.rows.filter((row) => row.id !== itself.value.id).slice(0, AGENTS),
    history: history.value,
    corrections: kept.value.filter((one) => names(one, itself.value.id)),
  });
}

function names({ correction }: KeptCorrection, id: string): boolean {
  return actorsNamedIn(correction).some((named) => named.id === id);
}

function meant(dossier: Dossier, name: string, rows: readonly StoredActor[]): Result<StoredActor> {
  const folded = fold(name);
  const called = (words: string): boolean => fold(words) === folded;
  const ways: readonly ((row: StoredActor) => boolean)[] = [
    (row) => row.id === name,
    (row) => row.name === name,
    (row) => called(row.name),
    (row) => row.aliases.some(called),
    (row) => [row.name, ...row.aliases].some((words) => ` ${fold(words)} `.includes(` ${folded} `)),
  ];
  for (const way of ways) {
    const found = rows.filter(way);
    if (found.length === 1) return ok(found[0]!);
    if (found.length > 1) return several(name, found);
  }
  return unknown(dossier, name);
}

function several(name: string, found: readonly StoredActor[]): Result<never> {
  const ids = found.slice(0, 6).map((row) => `${row.id} (${row.name})`);
  return failed(
    "unknown-id",
    name,
    `Several actors are called so: ${ids.join("; ")}.`,
    "Give the id of one.",
  );
}

function unknown(dossier: Dossier, name: string): Result<never> {
  const what = `There is no actor of this name or id in ${dossier.where}.`;
  return failed("unknown-id", name, what, "The list of actors has their names.");
}
