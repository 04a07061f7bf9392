/**
 * Corrections of actors: what users know better, the oldest first.
 */
import type { KeptCorrection } from "../record/corrections.js";
import { type Result, ok } from "../record/fault.js";
import type { Dossier } from "../store/types.js";

export interface Corrections {
  readonly corrections: readonly KeptCorrection[];
}

/** All corrections that a dossier keeps. */
export async function corrections(dossier: Dossier): Promise<Result<Corrections>> {
  const kept = await dossier.corrections();
  return kept.ok ? ok({ corrections: kept.value }) : kept;
}
