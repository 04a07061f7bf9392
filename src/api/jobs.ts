/**
 * Readings under way: dropped files are read one batch after the other, each with its own list of events, so that a
 * page that comes later, or comes back, still hears all of it.
 */
import { rm } from "node:fs/promises";
import { type Desk, type Fate, intake } from "../intake/intake.js";
import type { Pipeline } from "../pipeline/read.js";
import { type VectorsOnDemand, vectorsOnDemand } from "../reading/vectors.js";
import type { Fault, Result } from "../record/fault.js";
import { countsOf } from "../record/parts.js";
import type { Lent, Readers } from "./readers.js";
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
export function openJobs(shelf: Shelf, readers: Readers): Jobs {
  const jobs = new Map<string, Job>();
  const vectors = vectorsOnDemand();
  let last: Promise<void> = Promise.resolve();
  return {
    ready: readers.ready,
    get: (id) => jobs.get(id),
    start: (dropped) => {
      const job = newJob();
      jobs.set(job.id, job);
      forget(jobs);
      last = last.then(() => run(job, dropped, { shelf, readers, vectors: vectors.of }));
      return job;
    },
    close: async () => {
      await last;
      await vectors.close();
      await readers.close();
    },
  };
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

/** What all readings of a server share. */
interface Shared {
  readonly shelf: Shelf;
  readonly readers: Readers;
  readonly vectors: VectorsOnDemand["of"];
}

async function run(job: OwnJob, dropped: Dropped, shared: Shared): Promise<void> {
  const done = { event: "done" as const, read: 0, failed: dropped.refused.length, message: "" };
  dropped.refused.forEach(({ name, fault }) => job.say(failedFile(name, fault)));
  try {
    const lent = await shared.readers.lend(dropped.inputs.length);
    if (lent.ok) job.say(await readWith(job, dropped, shared, lent.value));
    else job.say({ ...done, message: words(lent.fault) });
  } catch (error) {
    job.say({ ...done, message: `The program made a mistake (${String(error)}). Please report it.` });
  } finally {
    await rm(dropped.folder, { recursive: true, force: true });
  }
}

async function readWith(
  job: OwnJob,
  dropped: Dropped,
  { shelf, vectors }: Shared,
  lent: Lent,
): Promise<JobEvent> {
  try {
    const dossier = await shelf.dossier();
    if (dossier.ok)
      return await read(job, dropped, { pipeline: lent.pipeline, dossier: dossier.value, vectors });
    return { event: "done", read: 0, failed: dropped.refused.length, message: words(dossier.fault) };
  } finally {
    await lent.back();
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
