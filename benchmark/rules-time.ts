/**
 * How long an article takes beyond the model: mending, resolving, extracting.
 *
 *     npx vite-node benchmark/rules-time.ts -- ARTICLES.jsonl [--most 200] [--readings FOLDER]
 *
 * ARTICLES.jsonl has `text` and `published` a line. Every article is read by the model first; then the records are made
 * twice, and the second round is timed, since the first warms the program up.
 */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { openKnowledge } from "../src/knowledge/knowledge.js";
import { recordOf } from "../src/pipeline/read.js";
import { keptArticles } from "./kept.js";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  args: process.argv.slice(2).filter((arg) => arg !== "--"),
  options: {
    most: { type: "string", default: "200" },
    readings: { type: "string", default: join(tmpdir(), "rules-readings") },
  },
});
const [path] = positionals;
if (path === undefined) throw new Error("usage: ARTICLES.jsonl");
const knowledge = openKnowledge();
const read = await keptArticles(path, values.readings, Number(values.most));

/** Milliseconds of each article, in order. */
function round(): number[] {
  return read.map(({ article, reading }) => {
    const began = performance.now();
    recordOf(article, reading, knowledge, { program: "timed", reader: "small" });
    return performance.now() - began;
  });
}

round();
const times = round().sort((a, b) => a - b);
const at = (share: number): string => times[Math.floor(share * (times.length - 1))]!.toFixed(1);
const mean = times.reduce((a, b) => a + b, 0) / times.length;
console.log(
  `${times.length} articles: mean ${mean.toFixed(1)} ms, median ${at(0.5)}, nine in ten under ${at(0.9)}`,
);
