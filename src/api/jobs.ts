/**
 * Readings under way: dropped files are read one batch after the other, each with its own list of events, so that a
 * page that comes later, or comes back, still hears all of it.
 */
import { rm } from "node:fs/promises";
import { type Desk, type Fate, intake } from "../intake/intake.js";
import { knowledgeFor } from "../intake/knowledge.js";
import { type Pipeline, openPipeline } from "../pipeline/read.js";
import { type Fault, type Result, ok } from "../record/fault.js";
import { countsOf } from "../record/parts.js";
import type { Shelf } from "./shelf.js";
import type { Dropped } from "./upload.js";

/** What became of a file, or that all is done. */
export type JobEvent =
  | {
      readonly event: "file";
      readonly name: string;
      readonly what: Fate["what"];
      readonly article: string | null;
      readonly found: number;
      readonly message: string;
    }
  | { readonly event: "done"; readonly read: number; readonly failed: number; readonly message: string };

export interface Job {
  readonly id: string;
  readonly events: readonly JobEvent[];
  /** Answers when there is more than `seen` events, or at once where there is. */
  readonly more: (seen: number) => Promise<void>;
}

export interface Jobs {
  readonly start: (dropped: Dropped) => Job;
  readonly get: (id: string) => Job | undefined;
  /** Loads the model where it isn't yet: the first reading takes longer. */
  readonly ready: () => Promise<Result<Pipeline>>;
  readonly close: () => Promise<void>;
}

const KEPT = 50;

/** The readings of one server. */
export function openJobs(shelf: Shelf, reader?: string): Jobs {
  const jobs = new Map<string, Job>();
  let last: Promise<void> = Promise.resolve();
  let pipeline: Promise<Result<Pipeline>> | null = null;
  let openedWith = "";
  const ready = async (): Promise<Result<Pipeline>> => {
    pipeline ??= knowledgeOf(shelf).then((knowledge) => {
      if (!knowledge.ok) return knowledge;
      openedWith = JSON.stringify(knowledge.value);
      return openPipeline({ ...(reader !== undefined && { reader }), knowledge: knowledge.value });
    });
    const opened = await pipeline;
    if (!opened.ok) pipeline = null;
    return opened;
  };
  /** Between two batches: with what was corrected or updated since the last one. */
  const renewed = async (): Promise<Result<Pipeline>> => {
    const knowledge = await knowledgeOf(shelf);
    const before = await pipeline;
    if (knowledge.ok && before?.ok === true && JSON.stringify(knowledge.value) !== openedWith) {
      pipeline = null;
      await before.value.close();
    }
    return await ready();
  };
  return {
    ready,
    get: (id) => jobs.get(id),
    start: (dropped) => {
      const job = newJob();
      jobs.set(job.id, job);
      forget(jobs);
      last = last.then(() => run(job, dropped, shelf, renewed));
      return job;
    },
    close: async () => {
      await last;
      const opened = await pipeline;
      if (opened?.ok === true) await opened.value.close();
    },
  };
}

async function knowledgeOf(shelf: Shelf) {
  const dossier = await shelf.dossier();
  return dossier.ok ? await knowledgeFor(dossier.value) : ok({});
}

function forget(jobs: Map<string, Job>): void {
  for (const id of [...jobs.keys()].slice(0, Math.max(0, jobs.size - KEPT))) jobs.delete(id);
}

interface OwnJob extends Job {
  readonly say: (event: JobEvent) => void;
}

function newJob(): OwnJob {
  const events: JobEvent[] = [];
  let waiting: (() => void)[] = [];
  return {
    id: crypto.randomUUID(),
    events,
    say: (event) => {
      events.push(event);
      waiting.forEach((wake) => wake());
      waiting = [];
    },
    more: (seen) =>
      events.length > seen ? Promise.resolve() : new Promise((wake) => void waiting.push(wake)),
  };
}

async function run(
  job: OwnJob,
  dropped: Dropped,
  shelf: Shelf,
  ready: () => Promise<Result<Pipeline>>,
): Promise<void> {
  const done = { event: "done" as const, read: 0, failed: dropped.refused.length, message: "" };
  dropped.refused.forEach(({ name, fault }) => job.say(failedFile(name, fault)));
  try {
    const pipeline = await ready();
    const dossier = await shelf.dossier();
    if (!pipeline.ok) job.say({ ...done, message: words(pipeline.fault) });
    else if (!dossier.ok) job.say({ ...done, message: words(dossier.fault) });
    else job.say(await read(job, dropped, { pipeline: pipeline.value, dossier: dossier.value }));
  } catch (error) {
    job.say({ ...done, message: `The program made a mistake (${String(error)}). Please report it.` });
  } finally {
    await rm(dropped.folder, { recursive: true, force: true });
  }
}

async function read(job: OwnJob, dropped: Dropped, desk: Desk): Promise<JobEvent> {
  let done = 0;
  let failed = dropped.refused.length;
  const name = (path: string): string => dropped.origins.get(path) ?? path;
  for await (const fate of intake(dropped.inputs, desk, { name })) {
    const event = eventOf(fate);
    job.say(event);
    if (fate.what === "read" || fate.what === "unchanged") done++;
    else failed++;
    if (fate.what === "stopped") return { event: "done", read: done, failed, message: words(fate.fault) };
  }
  return { event: "done", read: done, failed, message: "" };
}

function eventOf(fate: Fate): JobEvent {
  const name = fate.origin.slice(fate.origin.lastIndexOf("/") + 1);
  switch (fate.what) {
    case "read": {
      const found = Object.values(countsOf(fate.record)).reduce((sum, n) => sum + n, 0);
      const { id } = fate.record.article;
      return { event: "file", name, what: "read", article: id, found, message: fate.notes.join("; ") };
    }
    case "unchanged":
      return {
        event: "file",
        name,
        what: "unchanged",
        article: fate.article,
        found: 0,
        message: "It stands in the dossier already.",
      };
    default:
      return { ...failedFile(name, fate.fault), what: fate.what };
  }
}

function failedFile(name: string, fault: Fault): JobEvent & { readonly event: "file" } {
  return { event: "file", name, what: "failed", article: null, found: 0, message: words(fault) };
}

function words({ what, remedy }: Fault): string {
  return remedy === "" ? what : `${what} ${remedy}`;
}
