/**
 * Inputs into a dossier: each is ingested, compared with what is stored, read where it is new, and committed.
 *
 * What becomes of every article leaves in the order of the inputs; nothing is thrown for bad input. An article that
 * is stored already never reaches the model. While one article is being stored
 * others are being read, as many as the pipeline takes. When stopped,
 * what is in hand is finished; a dossier that can't be written ends the run.
 */
import { ingest } from "../ingest/ingest.js";
import type { Ingested, IngestOptions, Outcome } from "../ingest/types.js";
import type { Pipeline } from "../pipeline/read.js";
import { type Fault, type Result, failed, ok } from "../record/fault.js";
import type { ArticleRecord } from "../record/record.js";
import type { Added, Dossier, Standing } from "../store/types.js";

/** What became of an article. */
export type Fate =
  | {
      readonly what: "read";
      readonly origin: string;
      readonly standing: Exclude<Standing, "unchanged">;
      readonly record: ArticleRecord;
      readonly notes: readonly string[];
    }
  /** It stands in the dossier already; `article` is its id there. */
  | { readonly what: "unchanged"; readonly origin: string; readonly article: string }
  /** `skipped`: not for us (another language). `stopped`: the dossier can't be written, no more is read. */
  | { readonly what: "skipped" | "failed" | "stopped"; readonly origin: string; readonly fault: Fault };

export interface IntakeOptions extends IngestOptions {
  /** Stops after the articles in hand. */
  readonly signal?: AbortSignal;
  /** Reads articles that are unchanged as well. */
  readonly again?: boolean;
}

/** What an intake works with. */
export interface Desk {
  readonly dossier: Dossier;
  readonly pipeline: Pipeline;
  /** Sentence vectors of names of issues; without them issues are joined by their names alone. */
  readonly vectors?: (texts: readonly string[]) => Promise<Result<readonly Float32Array[]>>;
}

/** An article on its way: read by the model, not yet stored; or decided already. */
type Prepared =
  Fate | { readonly what: "to-store"; readonly ingested: Ingested; readonly record: ArticleRecord };

/** Reads inputs into a dossier and tells what became of each article, as it happens. */
export async function* intake(
  inputs: readonly string[],
  desk: Desk,
  options: IntakeOptions = {},
): AsyncGenerator<Fate, void, undefined> {
  const waiting: Promise<Prepared>[] = [];
  try {
    for await (const outcome of outcomes(inputs, options)) {
      waiting.push(prepare(outcome, desk, options.again === true));
      if (waiting.length <= desk.pipeline.abreast) continue;
      const fate = await store(await waiting.shift()!, desk, options.again === true);
      yield fate;
      if (fate.what === "stopped") return;
    }
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const fate = await store(await next, desk, options.again === true);
      yield fate;
      if (fate.what === "stopped") return;
    }
  } finally {
    await Promise.allSettled(waiting);
  }
}

async function* outcomes(inputs: readonly string[], options: IntakeOptions): AsyncGenerator<Outcome> {
  for (const input of inputs) {
    if (options.signal?.aborted === true) return;
    yield* await ingest(input, options);
  }
}

async function prepare(
  { origin, result }: Outcome,
  { dossier, pipeline }: Desk,
  again: boolean,
): Promise<Prepared> {
  if (!result.ok) return notRead(origin, result.fault);
  const { article } = result.value;
  const standing = await dossier.standing(article, pipeline.version);
  if (!standing.ok) return { what: "stopped", origin, fault: standing.fault };
  if (standing.value.standing === "unchanged" && !again) {
    return { what: "unchanged", origin, article: standing.value.article ?? article.id };
  }
  const record = await readGuarded(pipeline, result.value);
  if (!record.ok) return { what: "failed", origin, fault: record.fault };
  return { what: "to-store", ingested: result.value, record: record.value };
}

function notRead(origin: string, fault: Fault): Fate {
  return { what: fault.code === "language" ? "skipped" : "failed", origin, fault };
}

/** A mistake of ours in one article must not cost the others. */
async function readGuarded(pipeline: Pipeline, { article }: Ingested): Promise<Result<ArticleRecord>> {
  try {
    return ok(await pipeline.read(article));
  } catch (error) {
    return mistake(article.origin, error);
  }
}

function mistake(origin: string, error: unknown): Result<never> {
  const told = error instanceof Error ? error.message : String(error);
  const what = `The program made a mistake in reading it (${told}).`;
  return failed("model", origin, what, "Please report it with the article; the other articles were read.");
}

async function store(prepared: Prepared, desk: Desk, again: boolean): Promise<Fate> {
  if (prepared.what !== "to-store") return prepared;
  const { ingested, record } = prepared;
  const { origin } = ingested.article;
  const placed = await placeIssues(record, desk);
  if (!placed.ok) return { what: "stopped", origin, fault: placed.fault };
  const added = await addGuarded(desk.dossier, record, ingested, again);
  if (!added.ok)
    return { what: added.fault.code === "model" ? "failed" : "stopped", origin, fault: added.fault };
  const { article, standing } = added.value;
  if (standing === "unchanged") return { what: "unchanged", origin, article };
  const stored = { ...record, article: { ...record.article, id: article } };
  return { what: "read", origin, standing, record: stored, notes: ingested.notes };
}

/** Compares the names of issues that are new to the dossier with those it knows. */
async function placeIssues({ issues }: ArticleRecord, { dossier, vectors }: Desk): Promise<Result<void>> {
  if (vectors === undefined || issues.length === 0) return ok(undefined);
  const unplaced = await dossier.unplaced(issues.map(({ name }) => name));
  if (!unplaced.ok || unplaced.value.length === 0) return unplaced.ok ? ok(undefined) : unplaced;
  const found = await vectors(unplaced.value);
  if (!found.ok) return found;
  return dossier.placeIssues(unplaced.value.map((name, i) => ({ name, vector: found.value[i]! })));
}

async function addGuarded(
  dossier: Dossier,
  record: ArticleRecord,
  { raw }: Ingested,
  again: boolean,
): Promise<Result<Added>> {
  try {
    return await dossier.add(record, raw, again);
  } catch (error) {
    return mistake(record.article.origin, error);
  }
}
