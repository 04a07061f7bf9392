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

interface Waiting {
  readonly done: (record: ArticleRecord) => void;
  readonly fail: (error: Error) => void;
}

/** A worker with the articles it was given. */
interface Bench {
  readonly worker: Worker;
  readonly jobs: Map<number, Waiting>;
}

/** Each worker takes some 200 MB. */
const MOST_WORKERS = 4;

/** Opens a pipeline with a worker for each processor, at most four. */
export async function openPool(options: PipelineOptions = {}): Promise<Result<Pipeline>> {
  const size = Math.min(MOST_WORKERS, availableParallelism());
  const benches = Array.from({ length: size }, () => openBench({ ...options, threads: 1 }));
  const ready = await Promise.all(benches.map(({ worker }) => once<Ready>(worker)));
  const broken = ready.find((result) => !result.ok);
  const close = async (): Promise<void> => {
    await Promise.all(benches.map(({ worker }) => worker.terminate()));
  };
  if (broken !== undefined && !broken.ok) {
    await close();
    return broken;
  }
  for (const bench of benches) listen(bench);
  let count = 0;
  const [first] = ready;
  return ok({
    version: first!.ok ? first!.value : { program: "", reader: "" },
    abreast: size,
    read: (article) => give(leastBusy(benches), { job: count++, article }),
    close,
  });
}

function openBench(options: PipelineOptions): Bench {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: options });
  return { worker, jobs: new Map() };
}

function once<T>(worker: Worker): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

function listen({ worker, jobs }: Bench): void {
  worker.on("message", (answer: Answer) => {
    const waiting = jobs.get(answer.job);
    jobs.delete(answer.job);
    if ("record" in answer) waiting?.done(answer.record);
    else waiting?.fail(new Error(answer.mistake));
  });
  worker.on("error", (error) => {
    for (const waiting of jobs.values()) waiting.fail(error);
    jobs.clear();
  });
}

function leastBusy(benches: readonly Bench[]): Bench {
  return benches.reduce((best, bench) => (bench.jobs.size < best.jobs.size ? bench : best));
}

function give({ worker, jobs }: Bench, job: Job): Promise<ArticleRecord> {
  return new Promise((done, fail) => {
    jobs.set(job.job, { done, fail });
    worker.postMessage(job);
  });
}
