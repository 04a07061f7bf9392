/**
 * A pipeline that reads several articles at a time: one worker thread a processor, each with a model and knowledge of
 * its own. For one article it is slower than a pipeline alone, for many nearly as many times faster as there are
 * workers. The same article gives the same record as from a pipeline alone.
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Result, ok } from "../record/fault.js";
import type { Article, ArticleRecord, Origin } from "../record/record.js";
import type { Pipeline, PipelineOptions } from "./read.js";

/** What a worker says once it has opened its pipeline, and for every article. */
export type Ready = Result<Origin>;
export type Answer =
  | { readonly job: number; readonly record: ArticleRecord }
  | { readonly job: number; readonly mistake: string };

export interface Job {
  readonly job: number;
  readonly article: Article;
}

/** Said to a worker instead of a job: there are no more. */
export const END = "end";

interface Waiting {
  readonly done: (record: ArticleRecord) => void;
  readonly fail: (error: Error) => void;
}

/** A worker with the articles it was given. */
interface Bench {
  readonly worker: Worker;
  readonly jobs: Map<number, Waiting>;
}

/** From this many articles on workers save more time than they take to start. */
export const MANY = 6;

/** Each worker takes some 200 MB. */
const MOST_WORKERS = 4;

/** Opens a pipeline with a worker for each processor, at most four. */
export async function openPool(options: PipelineOptions = {}): Promise<Result<Pipeline>> {
  const size = Math.min(MOST_WORKERS, availableParallelism());
  const benches = Array.from({ length: size }, () => openBench({ ...options, threads: 1 }));
  const ready = await Promise.all(benches.map(({ worker }) => once<Ready>(worker)));
  const broken = ready.find((result) => !result.ok);
  const close = async (): Promise<void> => {
    await Promise.all(benches.map(({ worker }) => ended(worker)));
  };
  if (broken !== undefined && !broken.ok) {
    await close();
    return broken;
  }
  const alive = new Set(benches);
  for (const bench of benches) listen(bench, () => alive.delete(bench));
  let count = 0;
  const [first] = ready;
  return ok({
    version: first!.ok ? first!.value : { program: "", reader: "" },
    abreast: size,
    read: (article) => give(leastBusy([...alive]), { job: count++, article }),
    close,
  });
}

function openBench(options: PipelineOptions): Bench {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: options });
  return { worker, jobs: new Map() };
}

/** Asks a worker to end; it finishes what it has in hand, for a network that is torn down at work brings all down. */
function ended(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    if (worker.threadId < 0) resolve();
    worker.once("exit", () => {
      resolve();
    });
    worker.postMessage(END);
  });
}

function once<T>(worker: Worker): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

/** A worker that dies takes its articles with it; the others go on. */
function listen({ worker, jobs }: Bench, gone: () => void): void {
  worker.on("message", (answer: Answer) => {
    const waiting = jobs.get(answer.job);
    jobs.delete(answer.job);
    if ("record" in answer) waiting?.done(answer.record);
    else waiting?.fail(new Error(answer.mistake));
  });
  const lost = (error: Error): void => {
    gone();
    for (const waiting of jobs.values()) waiting.fail(error);
    jobs.clear();
  };
  worker.on("error", lost);
  worker.on("exit", (code) => {
    lost(new Error(`the worker ended with code ${code}`));
  });
}

function leastBusy(benches: readonly Bench[]): Bench | undefined {
  return [...benches].sort((a, b) => a.jobs.size - b.jobs.size)[0];
}

function give(bench: Bench | undefined, job: Job): Promise<ArticleRecord> {
  if (bench === undefined) return Promise.reject(new Error("no worker is left"));
  return new Promise((done, fail) => {
    bench.jobs.set(job.job, { done, fail });
    bench.worker.postMessage(job);
  });
}
