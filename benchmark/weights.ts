/**
 * Refits the learnt weights that decide which statements, meetings, acts and positions are kept.
 *
 *     npm run weights -- --gold DIR … --scorer score_record.py --python PY [--only statements|meetings|acts|positions]
 *                        [--readings DIR] [--held-out no|all] [--dry]
 *
 * For each group, in the order in which one builds on the other: the rules' candidates are collected, labelled by the
 * scorer's own matching, and fitted by folds over articles; the least chance is the one that scores best on whole
 * records of articles that the weights didn't see. Prints the calibration and the scores by folds. PY is a Python with
 * `training/requirements.txt`. `--dry` writes nothing under `src/`.
 */
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Weights } from "../src/extract/chance.js";
import type { Scene } from "../src/extract/scene.js";
import { ingest } from "../src/ingest/ingest.js";
import { openKnowledge } from "../src/knowledge/knowledge.js";
import { openReader } from "../src/reading/reader.js";
import { sceneOfText, WEIGHED, type Weighed } from "./candidates.js";
import { isHeldOut } from "./held-out.js";
import { keptReading } from "./kept.js";

const { values } = parseArgs({
  options: {
    gold: { type: "string", multiple: true, default: [] },
    scorer: { type: "string" },
    python: { type: "string", default: "python3" },
    only: { type: "string" },
    readings: { type: "string" },
    "held-out": { type: "string", default: "no" },
    dry: { type: "boolean", default: false },
  },
});

const LEASTS = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45];

interface Text {
  readonly slug: string;
  readonly scene: Scene;
}

/** Scenes of all gold articles that may be learnt from; the gold files are gathered in `goldOut`. */
async function textsOf(folders: readonly string[], readings: string, goldOut: string): Promise<Text[]> {
  const reader = await openReader();
  if (!reader.ok) throw new Error(reader.fault.what);
  const knowledge = openKnowledge();
  const texts: Text[] = [];
  for (const folder of folders) {
    for (const slug of slugsOf(folder)) {
      const [outcome] = await ingest(join(folder, `${slug}.txt`), {});
      if (!outcome?.result.ok) throw new Error(`${slug}: can't be read`);
      const { article } = outcome.result.value;
      const reading = await keptReading(readings, article.text, reader.value);
      texts.push({ slug, scene: sceneOfText(reading, knowledge, article.published) });
      for (const end of [".txt", ".json"]) copyFileSync(join(folder, slug + end), join(goldOut, slug + end));
    }
  }
  await reader.value.close();
  return texts;
}

function slugsOf(folder: string): string[] {
  const ends = (f: string): string => f.replace(/\.txt$/u, "");
  const all = readdirSync(folder).filter(
    (f) => f.endsWith(".txt") && existsSync(join(folder, `${ends(f)}.json`)),
  );
  return all.map(ends).filter((slug) => values["held-out"] === "all" || !isHeldOut(slug));
}

function writeRecord(
  folder: string,
  { slug, scene }: Text,
  group: string,
  items: readonly object[],
  features?: unknown,
): void {
  const { text } = scene.tree.reading;
  const record = { article: { text }, actors: scene.referents.actors, [group]: items, features };
  writeFileSync(join(folder, `${slug}.json`), JSON.stringify(record));
}

function made(...parts: string[]): string {
  const folder = join(...parts);
  mkdirSync(folder, { recursive: true });
  return folder;
}

function python(module: string, ...args: string[]): string {
  return execFileSync(values.python, ["-m", `rapporteur_training.${module}`, ...args], {
    cwd: new URL("../training", import.meta.url),
    encoding: "utf8",
  });
}

interface Folds {
  /** The fold of each article. */
  readonly of: Readonly<Record<string, number>>;
  readonly weights: readonly Weights[];
}

/** The scorer's line of the group's measure, for records under the weights of the folds. */
function scoreOf(
  work: string,
  texts: readonly Text[],
  group: string,
  weighed: Weighed,
  folds: Folds,
  least: number,
): string {
  const folder = made(work, `${group}-${least}`);
  for (const text of texts) {
    const weights = folds.weights[folds.of[text.slug] ?? 0]!;
    writeRecord(folder, text, group, weighed.items(text.scene, { weights, least }));
  }
  const said = execFileSync(values.python, [values.scorer!, join(work, "gold"), folder], {
    encoding: "utf8",
  });
  return said.split("\n").find((line) => line.split(/\s+/u)[0] === weighed.measure) ?? "";
}

const f1Of = (line: string): number => Number(/F1\s+([\d.]+)/u.exec(line)?.[1] ?? 0);

function refit(work: string, texts: readonly Text[], group: string, weighed: Weighed): void {
  const folder = made(work, `${group}-candidates`);
  for (const text of texts) {
    const candidates = weighed.candidates(text.scene);
    const [items, features] = [candidates.map((c) => c.item), candidates.map((c) => c.features)];
    writeRecord(folder, text, group, items, features);
  }
  const [rows, fitted, foldsFile] = [".jsonl", ".ts", "-folds.json"].map((end) =>
    join(work, group + end),
  ) as [string, string, string];
  const once = weighed.once ? ["--once"] : [];
  const labelled = ["--gold", join(work, "gold"), "--candidates", folder, "--group", group, "--out", rows];
  console.log(
    `${group}: ${python("label", "--scorer", values.scorer!, ...labelled, "--right", weighed.right, ...once)}`,
  );
  const asked = [
    rows,
    fitted,
    "--name",
    group,
    "--penalty",
    String(weighed.penalty),
    "--folds-out",
    foldsFile,
  ];
  console.log(python("weigh", ...asked));
  const folds = JSON.parse(readFileSync(foldsFile, "utf8")) as Folds;
  const scores = LEASTS.map((least) => ({ least, line: scoreOf(work, texts, group, weighed, folds, least) }));
  for (const { least, line } of scores) console.log(`least ${least}: ${line}`);
  const best = scores.reduce((a, b) => (f1Of(b.line) > f1Of(a.line) ? b : a));
  if (values.dry) return;
  const weights = readFileSync(fitted, "utf8").replace(/LEAST = [\d.]+/u, `LEAST = ${best.least}`);
  writeFileSync(new URL(`../src/extract/${weighed.file}`, import.meta.url), weights);
}

async function main(): Promise<void> {
  if (!values.scorer || values.gold.length === 0) throw new Error("usage: --scorer FILE --gold FOLDER");
  const work = mkdtempSync(join(tmpdir(), "rapporteur-weights-"));
  const texts = await textsOf(values.gold, values.readings ?? made(work, "readings"), made(work, "gold"));
  const groups = Object.entries(WEIGHED).filter(([group]) => !values.only || values.only === group);
  if (groups.length === 0) throw new Error(`--only knows ${Object.keys(WEIGHED).join(", ")}`);
  for (const [group, weighed] of groups) refit(work, texts, group, weighed);
}

await main();
