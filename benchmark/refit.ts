/**
 * Refits the weights of one group: candidates of all texts, labelled by the scorer, fitted by folds over articles.
 *
 * Enter the bench (texts, scorer, Python) and what is weighed; leave weights under `src/extract/` and, printed, the
 * calibration and the scores of whole records of articles that the weights didn't see. The least chance is the one that
 * scores best there; of those as good within EVEN points the lowest, which finds more.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Weights } from "../src/extract/chance.js";
import type { Scene } from "../src/extract/scene.js";
import type { Weighed } from "./candidates.js";

export interface Text {
  readonly slug: string;
  readonly scene: Scene;
}

export interface Bench {
  /** A folder for what is made on the way; its `gold` holds the gold files of the texts. */
  readonly work: string;
  readonly scorer: string;
  readonly python: string;
  /** Nothing is written under `src/`. */
  readonly dry: boolean;
  readonly texts: readonly Text[];
}

/** Weights learnt by folds over articles. */
export interface Folds {
  /** The fold of each article. */
  readonly of: Readonly<Record<string, number>>;
  readonly weights: readonly Weights[];
}

export interface Fitted {
  readonly folds: Folds;
  /** The module with the weights of all articles. */
  readonly module: string;
}

/** Points of F1 that fold and chance alone move. */
const EVEN = 0.15;
const LEASTS = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55];

/** Fits a group's weights, chooses the least chance, writes both. */
export function refit(bench: Bench, weighed: Weighed): void {
  writeBest(bench, weighed, fit(bench, weighed));
}

/** Writes weights with the least chance that scores best on whole records. */
export function writeBest(bench: Bench, weighed: Weighed, { folds, module }: Fitted): void {
  const scores = LEASTS.map((least) => ({ least, line: scoreOf(bench, weighed, folds, least) }));
  for (const { least, line } of scores) console.log(`least ${least}: ${line}`);
  const top = Math.max(...scores.map(({ line }) => f1Of(line)));
  const best = scores.find(({ line }) => f1Of(line) >= top - EVEN)!;
  write(bench, weighed.file, module.replace(/LEAST = [\d.]+/u, `LEAST = ${best.least}`));
}

/** Fits a group's weights. */
export function fit(bench: Bench, weighed: Weighed): Fitted {
  const { group, right, once, penalty } = weighed;
  const folder = made(bench.work, `${group}-candidates`);
  for (const text of bench.texts) {
    const candidates = weighed.candidates(text.scene);
    const [items, features] = [candidates.map((c) => c.item), candidates.map((c) => c.features)];
    writeRecord(folder, text, { [group]: items, features });
  }
  const flags = ["--group", group, "--right", right, ...(once ? ["--once"] : [])];
  return fitLabelled(bench, { name: group, module: "label", folder, flags }, ["--penalty", String(penalty)]);
}

export interface Labelling {
  readonly name: string;
  /** The module of `training/rapporteur_training/` that labels the candidates. */
  readonly module: string;
  /** The candidates, a file a text. */
  readonly folder: string;
  readonly flags: readonly string[];
}

/** Labels candidates and fits weights on them; prints how many there are and how well the chances are calibrated. */
export function fitLabelled(bench: Bench, labelling: Labelling, flags: readonly string[]): Fitted {
  const { name, module, folder } = labelling;
  const [rows, out, folds] = [".jsonl", ".ts", "-folds.json"].map((end) =>
    join(bench.work, name.replaceAll(" ", "-") + end),
  ) as [string, string, string];
  const paths = ["--scorer", bench.scorer, "--gold", join(bench.work, "gold"), "--candidates", folder];
  console.log(`${name}: ${python(bench, module, ...paths, "--out", rows, ...labelling.flags).trim()}`);
  console.log(python(bench, "weigh", rows, out, "--name", name, "--folds-out", folds, ...flags));
  return { folds: JSON.parse(readFileSync(folds, "utf8")) as Folds, module: readFileSync(out, "utf8") };
}

/** The weights that did not see an article. */
export function unseen({ of, weights }: Folds, slug: string): Weights {
  return weights[of[slug] ?? 0]!;
}

/** Writes a module of weights under `src/extract/`, unless nothing is to be written. */
export function write({ dry }: Bench, file: string, module: string): void {
  if (dry) return;
  const path = fileURLToPath(new URL(`../src/extract/${file}`, import.meta.url));
  writeFileSync(path, module);
  execFileSync("npx", ["prettier", "--log-level", "warn", "--write", path], { stdio: "inherit" });
}

/** What the scorer sees of a text's record. */
export function writeRecord(folder: string, { slug, scene }: Text, parts: object): void {
  const { text } = scene.tree.reading;
  const record = { article: { text }, actors: scene.referents.actors, ...parts };
  writeFileSync(join(folder, `${slug}.json`), JSON.stringify(record));
}

/** A folder, made where it is not there. */
export function made(...parts: string[]): string {
  const folder = join(...parts);
  mkdirSync(folder, { recursive: true });
  return folder;
}

function python(bench: Bench, module: string, ...args: string[]): string {
  return execFileSync(bench.python, ["-m", `rapporteur_training.${module}`, ...args], {
    cwd: new URL("../training", import.meta.url),
    encoding: "utf8",
  });
}

/** The scorer's line of the group's measure, for records under the weights of the folds. */
function scoreOf(bench: Bench, weighed: Weighed, folds: Folds, least: number): string {
  const folder = made(bench.work, `${weighed.group}-${least}`);
  for (const text of bench.texts) {
    const items = weighed.items(text.scene, { weights: unseen(folds, text.slug), least });
    writeRecord(folder, text, { [weighed.group]: items });
  }
  const said = execFileSync(bench.python, [bench.scorer, join(bench.work, "gold"), folder], {
    encoding: "utf8",
  });
  return said.split("\n").find((line) => line.split(/\s+/u)[0] === weighed.measure) ?? "";
}

const f1Of = (line: string): number => Number(/F1\s+([\d.]+)/u.exec(line)?.[1] ?? 0);
