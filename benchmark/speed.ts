/**
 * Speed and memory, from text files to stored records, with spaCy's small English pipeline on the same texts beside.
 *
 *     npm run build && npm run bench -- --data FOLDER [--articles 500] [--python python3] [--no-peer]
 *
 * FOLDER holds the files that `corpora.ts` names. Each figure is of a process of its own: start, loading of the model,
 * reading, writing. Words are those of our tokenizer for every row; peak memory is the process's largest resident set.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findWords } from "../src/reading/words.js";
import { writeArticles } from "./corpora.js";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    articles: { type: "string", default: "500" },
    python: { type: "string", default: "python3" },
    peer: { type: "boolean", default: true },
  },
  allowNegative: true,
});

interface Measured {
  readonly seconds: number;
  readonly peakMb: number;
}

const COMMAND = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));

/** Loaded into the measured process: writes its peak memory (kB) when it ends. */
const WITNESS = `data:text/javascript,${encodeURIComponent(
  'import { writeFileSync } from "node:fs"; process.on("exit", () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));',
)}`;

/** Runs the command as a user does; gives the wall-clock time of the whole process and its peak memory. */
function measured(args: readonly string[], work: string): Measured {
  const peakFile = join(work, "peak");
  const begin = performance.now();
  const ran = spawnSync(process.execPath, ["--import", WITNESS, COMMAND, ...args], {
    env: { ...process.env, PEAK_FILE: peakFile },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const seconds = (performance.now() - begin) / 1000;
  if (ran.status !== 0 && ran.status !== 1)
    throw new Error(`${args[0]} ended with ${ran.status}: ${ran.stderr}`);
  return { seconds, peakMb: Number(readFileSync(peakFile, "utf8")) / 1024 };
}

interface Peer extends Measured {
  readonly name: string;
  readonly loading: number;
}

function peer(folder: string): Peer | null {
  const script = fileURLToPath(new URL("spacy_peer.py", import.meta.url));
  const ran = spawnSync(values.python, [script, folder], { encoding: "utf8" });
  if (ran.status === 0) return JSON.parse(ran.stdout.trim().split("\n").at(-1)!) as Peer;
  console.error(`spaCy could not be run with ${values.python}: ${ran.stderr.trim().split("\n").at(-1)}`);
  return null;
}

function row(name: string, { seconds, peakMb }: Measured, words: number, articles: number): string {
  const rate = (n: number): string =>
    Math.round(n / seconds)
      .toLocaleString("en")
      .padStart(9);
  const perArticle = (articles / seconds).toFixed(1).padStart(10);
  return `${name.padEnd(52)}${rate(words)}${perArticle}${seconds.toFixed(1).padStart(9)}${peakMb.toFixed(0).padStart(9)}`;
}

function main(): void {
  if (!values.data) throw new Error("usage: --data FOLDER [--articles N] [--python PYTHON] [--no-peer]");
  const work = mkdtempSync(join(tmpdir(), "rapporteur-bench-"));
  try {
    const folder = join(work, "articles");
    const texts = writeArticles(values.data, Number(values.articles), folder);
    const words = texts.reduce((sum, text) => sum + findWords(text).length, 0);
    console.log(`${texts.length} articles, ${words.toLocaleString("en")} words`);
    console.log(`${cpus()[0]?.model}, ${availableParallelism()} threads, Node ${process.version}\n`);
    console.log(`${"".padEnd(52)}  words/s  articles/s  seconds  peak MB`);
    const parse = measured(["parse", folder, "--conllu", join(work, "all.conllu")], work);
    console.log(row("rapporteur parse (to CoNLL-U)", parse, words, texts.length));
    const read = measured(["read", folder, "--dossier", join(work, "all.db")], work);
    console.log(row("rapporteur read (to stored records)", read, words, texts.length));
    if (values.peer) {
      const spacy = peer(folder);
      if (spacy) console.log(row(`${spacy.name}, loaded`, spacy, words, texts.length));
    }
    const one = join(folder, "article-0000.txt");
    const first = measured(["read", one, "--dossier", join(work, "one.db")], work);
    console.log(`\nfirst record of one article, process start included: ${first.seconds.toFixed(2)} s`);
  } finally {
    rmSync(work, { recursive: true });
  }
}

main();
