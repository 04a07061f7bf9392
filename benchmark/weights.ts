/**
 * Refits the learnt weights that decide which statements, meetings, acts and positions are kept, and which parties are
 * the sides of acts.
 *
 *     npm run weights -- --gold DIR … --scorer score_record.py --python PY [--only statements|meetings|acts|positions]
 *                        [--readings DIR] [--held-out no|all] [--dry]
 *
 * For each group, in the order in which one builds on the other: the rules' candidates are collected, labelled by the
 * scorer's own matching, and fitted by folds over articles; the least chance is the one that scores best on whole
 * records of articles that the weights didn't see (`refit.ts`; of acts, `refit-acts.ts`; of meetings, `refit-meetings.ts`). Prints the calibration and the
 * scores by folds. PY is a Python with `training/requirements.txt`. `--dry` writes nothing under `src/`.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ingest } from "../src/ingest/ingest.js";
import { openKnowledge } from "../src/knowledge/knowledge.js";
import { openReader } from "../src/reading/reader.js";
import { POSITIONS, sceneOfText, STATEMENTS } from "./candidates.js";
import { isHeldOut } from "./held-out.js";
import { keptReading } from "./kept.js";
import { made, refit, type Bench, type Text } from "./refit.js";
import { refitActs } from "./refit-acts.js";
import { refitMeetings } from "./refit-meetings.js";

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

/** The groups in the order in which one builds on the other. */
const REFITS: Readonly<Record<string, (bench: Bench) => void>> = {
  statements: (bench) => refit(bench, STATEMENTS),
  meetings: refitMeetings,
  acts: refitActs,
  positions: (bench) => refit(bench, POSITIONS),
};

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

/** Refits all groups, each in a process of its own: a process keeps the weights that it began with. */
function inOrder(readings: string): void {
  const own = fileURLToPath(import.meta.url);
  const asked = process.argv.slice(2).filter((arg) => arg !== "--");
  for (const group of Object.keys(REFITS)) {
    const args = ["vite-node", own, "--", ...asked, "--readings", readings, "--only", group];
    execFileSync("npx", args, { stdio: "inherit" });
  }
}

/** A program's path from anywhere; one without a slash is looked for where programs are. */
const located = (program: string): string => (program.includes("/") ? resolve(program) : program);

async function main(): Promise<void> {
  const { scorer, python, dry, gold, only } = values;
  if (!scorer || gold.length === 0) throw new Error("usage: --scorer FILE --gold FOLDER");
  const work = mkdtempSync(join(tmpdir(), "rapporteur-weights-"));
  const readings = made(values.readings ?? join(work, "readings"));
  if (only === undefined) return inOrder(readings);
  const refitGroup = REFITS[only];
  if (!refitGroup) throw new Error(`--only knows ${Object.keys(REFITS).join(", ")}`);
  const texts = await textsOf(gold, readings, made(work, "gold"));
  refitGroup({ work, scorer: resolve(scorer), python: located(python), dry, texts });
}

await main();
