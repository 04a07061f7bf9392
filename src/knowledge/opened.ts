/**
 * The knowledge a reading uses: the shipped tables, an update over them where there is one, what the user knows better
 * over both. What enters can be sent to a worker.
 */
import type { Correction } from "../record/corrections.js";
import { type Result, ok } from "../record/fault.js";
import { layerOfCorrections } from "./corrected.js";
import { openKnowledge } from "./knowledge.js";
import { layered } from "./layer.js";
import type { Knowledge } from "./types.js";
import { layerOfUpdate } from "./update.js";
import { readUpdate } from "./update-file.js";

export interface KnowledgeOptions {
  /** Path of an update's file. */
  readonly update?: string | null;
  /** Corrections of actors, the oldest first. */
  readonly corrections?: readonly Correction[];
}

export interface OpenedKnowledge {
  readonly knowledge: Knowledge;
  /** The day of the update; null where there is none. */
  readonly updated: string | null;
}

/** Opens the knowledge with its layers; a fault where the update can't be read. */
export function openLayers(options: KnowledgeOptions): Result<OpenedKnowledge> {
  const shipped = openKnowledge();
  const update = options.update == null ? ok(null) : readUpdate(options.update);
  if (!update.ok) return update;
  const known = update.value === null ? shipped : layered(shipped, layerOfUpdate(update.value, shipped));
  const corrections = options.corrections ?? [];
  const knowledge = corrections.length === 0 ? known : layered(known, layerOfCorrections(corrections));
  return ok({ knowledge, updated: update.value?.made ?? null });
}
