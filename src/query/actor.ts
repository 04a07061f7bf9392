/**
 * One actor: its names, counts, and who was seen acting for it.
 */
import { type Result, failed, ok } from "../record/fault.js";
import type { Dossier, StoredActor } from "../store/types.js";

export interface ActorPage {
  readonly actor: StoredActor;
  /** Those seen acting for it, the most named first. */
  readonly agents: readonly StoredActor[];
}

const AGENTS = 24;

/** The actor of an id, or of the one name that is its own. */
export async function actor(dossier: Dossier, id: string): Promise<Result<ActorPage>> {
  const found = await dossier.actors({ actor: id }, { limit: AGENTS + 1, order: "newest" });
  if (!found.ok) return found;
  const { rows } = found.value;
  const itself = rows.find((row) => row.id === id) ?? rows.find((row) => row.name === id);
  if (itself === undefined) {
    const remedy = "The list of actors has their ids.";
    return failed("unknown-id", id, `${dossier.where} has no actor of this id.`, remedy);
  }
  return ok({ actor: itself, agents: rows.filter((row) => row.actsFor.includes(itself.name)) });
}
