/**
 * A worker of the pool: articles come in as messages, records go out.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { Answer, Job, Ready } from "./pool.js";
import { type Pipeline, type PipelineOptions, openPipeline } from "./read.js";
import { ok } from "../record/fault.js";

const parent = parentPort;
if (parent === null) throw new Error("This is a worker's module; it is run by the pool.");

const opened = await openPipeline(workerData as PipelineOptions);
const ready: Ready = opened.ok ? ok(opened.value.version) : opened;
parent.postMessage(ready);
if (opened.ok) {
  const pipeline = opened.value;
  parent.on("message", (job: Job) => {
    void answer(pipeline, job).then((value) => {
      parent.postMessage(value);
    });
  });
}

async function answer(pipeline: Pipeline, { job, article }: Job): Promise<Answer> {
  try {
    return { job, record: await pipeline.read(article) };
  } catch (error) {
    return { job, mistake: error instanceof Error ? error.message : String(error) };
  }
}
