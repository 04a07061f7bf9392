/**
 * What `rapporteur read` does: articles into the dossier.
 *
 * One bad article never stops a run. Ctrl-C finishes the articles in hand; a second one ends at once, and what was
 * committed is kept.
 */
import { DATE_FORMS, readDate } from "../../ingest/date.js";
import { findInputs } from "../../ingest/ingest.js";
import { type Desk, type Fate, intake } from "../../intake/intake.js";
import { knowledgeFor } from "../../intake/knowledge.js";
import { MANY, openPool } from "../../pipeline/pool.js";
import { openPipeline, type Pipeline } from "../../pipeline/read.js";
import { vectorsOnDemand } from "../../reading/vectors.js";
import { type Fault, type Result, failed, ok } from "../../record/fault.js";
import { openDossier } from "../../store/index.js";
import type { Dossier } from "../../store/types.js";
import { EXIT } from "../exit.js";
import { exitOf, messageOf } from "../fault.js";
import { onInterrupt } from "../interrupt.js";
import type { Terminal } from "../terminal.js";
import type { ReadOptions } from "./options.js";
import { openProgress } from "./progress.js";
import { type RecordsFolder, openRecords } from "./records.js";
import {
  NOTHING_YET,
  type Summary,
  complaint,
  exitOfRun,
  including,
  includingFault,
  summaryJson,
  summaryText,
} from "./summary.js";

/** Reads inputs into a dossier; gives the exit code. */
export async function read(
  paths: readonly string[],
  options: ReadOptions,
  terminal: Terminal,
): Promise<number> {
  const wrong = unreadableDate(options.published);
  if (wrong !== null) return ended(wrong, terminal);
  const { inputs, faults } = await findInputs(paths);
  if (inputs.length === 0) return nothingToRead(faults, options, terminal);
  const opened = await openDesk(options, inputs.length);
  if (!opened.ok) return ended(opened.fault, terminal);
  const vectors = vectorsOnDemand();
  const desk = { ...opened.value, vectors: vectors.of };
  try {
    return await run(inputs, faults, desk, options, terminal);
  } finally {
    await vectors.close();
    await desk.pipeline.close();
    await desk.dossier.close();
  }
}

function unreadableDate(published: string | undefined): Fault | null {
  if (published === undefined || readDate(published) !== null) return null;
  const what = `The date "${published}" can't be read.`;
  return failed("date", "--published", what, `Write it as ${DATE_FORMS}.`).fault;
}

interface OpenDesk {
  readonly dossier: Dossier;
  readonly pipeline: Pipeline;
  readonly records: RecordsFolder | null;
}

async function openDesk(options: ReadOptions, inputs: number): Promise<Result<OpenDesk>> {
  const records = options.records === undefined ? ok(null) : await openRecords(options.records);
  if (!records.ok) return records;
  const dossier = await openDossier(options.dossier, { create: true });
  if (!dossier.ok) return dossier;
  const pipeline = await openReading(options, inputs, dossier.value);
  const whole = { dossier: dossier.value, records: records.value };
  if (pipeline.ok) return ok({ ...whole, pipeline: pipeline.value });
  await dossier.value.close();
  return pipeline;
}

/** The pipeline, with an update of the knowledge beside the dossier and the corrections in it. */
async function openReading(
  { reader }: ReadOptions,
  inputs: number,
  dossier: Dossier,
): Promise<Result<Pipeline>> {
  const knowledge = await knowledgeFor(dossier);
  if (!knowledge.ok) return knowledge;
  const options = { reader, knowledge: knowledge.value };
  return await (inputs < MANY ? openPipeline(options) : openPool(options));
}

function nothingToRead(faults: readonly Fault[], options: ReadOptions, terminal: Terminal): number {
  const summary = faults.reduce(includingFault, NOTHING_YET);
  faults.forEach((fault) => terminal.err(`failed ${messageOf(fault)}\n`));
  if (options.json) void terminal.out(summaryJson(summary, options.dossier, false));
  else terminal.err("Nothing was read.\n");
  return EXIT.nothing;
}

function ended(fault: Fault, terminal: Terminal): number {
  terminal.err(`${messageOf(fault)}\n`);
  return exitOf(fault);
}

async function run(
  inputs: readonly string[],
  faults: readonly Fault[],
  desk: OpenDesk & Desk,
  options: ReadOptions,
  terminal: Terminal,
): Promise<number> {
  const progress = openProgress(terminal, inputs.length);
  faults.forEach((fault) => progress.say(`failed ${messageOf(fault)}`));
  const stop = new AbortController();
  const release = onInterrupt(stop, progress.say, "articles");
  let summary = faults.reduce(includingFault, NOTHING_YET);
  for await (const fate of intake(inputs, desk, { ...intakeOptions(options), signal: stop.signal })) {
    const told = await writeIfAsked(fate, desk);
    summary = including(summary, told);
    const words = complaint(told);
    if (words !== null) progress.say(words);
    progress.step(told.origin);
    if (told.what === "stopped") break;
  }
  release();
  progress.end();
  return await tell(summary, stop.signal.aborted, options, terminal);
}

function intakeOptions({ published, replaceInvalid, again }: ReadOptions) {
  return {
    stdin: process.stdin,
    replaceInvalid: replaceInvalid === true,
    again: again === true,
    ...(published !== undefined && { published }),
  };
}

/** Writes the record's file where one is asked for, also for articles that were stored before. */
async function writeIfAsked(fate: Fate, { records, dossier }: OpenDesk): Promise<Fate> {
  if (records === null || (fate.what !== "read" && fate.what !== "unchanged")) return fate;
  const record = fate.what === "read" ? ok(fate.record) : await dossier.record(fate.article);
  if (!record.ok) return { what: "stopped", origin: fate.origin, fault: record.fault };
  if (record.value === null) return fate;
  const written = await records.write(fate.origin, record.value);
  return written.ok ? fate : { what: "stopped", origin: fate.origin, fault: written.fault };
}

async function tell(
  summary: Summary,
  interrupted: boolean,
  options: ReadOptions,
  terminal: Terminal,
): Promise<number> {
  if (options.json) await terminal.out(summaryJson(summary, options.dossier, interrupted));
  else await terminal.out(summaryText(summary, options.dossier, interrupted));
  return exitOfRun(summary, interrupted);
}
