/**
 * What reads dropped files: one model that is loaded once and stays, for few at a time; workers with a model each for
 * many, opened for the batch and closed after it. Between two batches both take up what was corrected or updated in
 * the knowledge.
 */
import { knowledgeFor } from "../intake/knowledge.js";
import { MANY, openPool } from "../pipeline/pool.js";
import { type Pipeline, type PipelineOptions, openPipeline } from "../pipeline/read.js";
import { type Result, ok } from "../record/fault.js";
import type { Shelf } from "./shelf.js";

/** A pipeline for one batch, to be given back after it. */
export interface Lent {
  readonly pipeline: Pipeline;
  readonly back: () => Promise<void>;
}

export interface Readers {
  /** Loads the one model where it isn't yet; a fault where it can't be. */
  readonly ready: () => Promise<Result<Pipeline>>;
  readonly lend: (inputs: number) => Promise<Result<Lent>>;
  readonly close: () => Promise<void>;
}

type Open = (options: PipelineOptions) => Promise<Result<Pipeline>>;

/** How pipelines are opened. */
export interface Opening {
  readonly one: Open;
  readonly many: Open;
}

/** The readers of one server; `reader` names the model. */
export function openReaders(
  shelf: Shelf,
  reader: string | undefined,
  opening: Opening = { one: openPipeline, many: openPool },
): Readers {
  let one: Promise<Result<Pipeline>> | null = null;
  let openedWith = "";
  const options = async (): Promise<Result<PipelineOptions>> => {
    const dossier = await shelf.dossier();
    const knowledge = dossier.ok ? await knowledgeFor(dossier.value) : ok({});
    if (!knowledge.ok) return knowledge;
    return ok({ ...(reader !== undefined && { reader }), knowledge: knowledge.value });
  };
  const openOne = async (): Promise<Result<Pipeline>> => {
    const asked = await options();
    if (!asked.ok) return asked;
    openedWith = JSON.stringify(asked.value);
    return await opening.one(asked.value);
  };
  const ready = async (): Promise<Result<Pipeline>> => {
    one ??= openOne();
    const opened = await one;
    if (!opened.ok) one = null;
    return opened;
  };
  const closeOne = async (): Promise<void> => {
    const before = await one;
    one = null;
    if (before?.ok === true) await before.value.close();
  };
  const lendOne = async (): Promise<Result<Lent>> => {
    const asked = await options();
    if (one !== null && asked.ok && JSON.stringify(asked.value) !== openedWith) await closeOne();
    const opened = await ready();
    return opened.ok ? ok({ pipeline: opened.value, back: () => Promise.resolve() }) : opened;
  };
  const lendMany = async (): Promise<Result<Lent>> => {
    const asked = await options();
    if (!asked.ok) return asked;
    const opened = await opening.many(asked.value);
    return opened.ok ? ok({ pipeline: opened.value, back: () => opened.value.close() }) : opened;
  };
  return { ready, lend: (inputs) => (inputs < MANY ? lendOne() : lendMany()), close: closeOne };
}
