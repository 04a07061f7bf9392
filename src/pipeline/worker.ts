/**
 * A worker of the pool: articles come in as messages, records go out.
 */
import { parentPort, workerData } from "node:worker_threads";
import { type Answer, END, type Job, type Ready } from "./pool.js";
import { ok } from "../record/fault.js";
import type { Article } from "../record/record.js";
import { type PipelineOptions, openPipeline } from "./read.js";

const parent = parentPort;
if (parent === null) throw new Error("This is a worker's module; it is run by the pool.");

const opened = await openPipeline(workerData as PipelineOptions);
const pipeline = opened.ok ? opened.value : null;
const ready: Ready = opened.ok ? ok(opened.value.version) : opened;
parent.postMessage(ready);

/** One article after the other: a network that is at work can't be asked a second time any faster. */
let last = Promise.resolve();
parent.on("message", (message: Job | typeof END) => {
  last = last.then(() => (message === END ? end() : answer(message)));
});

async function end(): Promise<void> {
  await pipeline?.close();
  parent?.close();
}

async function answer({ job, article }: Job): Promise<void> {
  const value = await answerTo(job, article);
  parent?.postMessage(value);
}

async function answerTo(job: number, article: Article): Promise<Answer> {
  if (pipeline === null) return { job, mistake: "the model is not open" };
  try {
    return { job, record: await pipeline.read(article) };
  } catch (error) {
    return { job, mistake: error instanceof Error ? error.message : String(error) };
  }
}
