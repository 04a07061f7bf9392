/**
 * Quality of records: reads every article of gold folders and has the scorer judge the records.
 *
 *     npm run gold -- --scorer FILE --gold FOLDER [--gold FOLDER …] [--held-out yes|no|all] [--list] [--out FOLDER] [--readings FOLDER] [--reader NAME]
 *
 * Gold folders hold `<slug>.txt`, `<slug>.meta.json` and `<slug>.json`; the scorer is score_record.py. A third of the
 * articles is held out from whoever writes rules: those whose slug's SHA-256, first eight hexadecimal digits as a
 * number, divides by three. `--held-out no` (the default) scores the other two thirds, `yes` the held-out ones.
 *
 * `--readings FOLDER` keeps the model's readings there: the next run tries the rules without the model.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ingest } from "../src/ingest/ingest.js";
import { openPipeline, type Pipeline } from "../src/pipeline/read.js";
import { isHeldOut } from "./held-out.js";
import { openKeptPipeline } from "./kept.js";

const { values } = parseArgs({
  options: {
    gold: { type: "string", multiple: true, default: [] },
    scorer: { type: "string" },
    "held-out": { type: "string", default: "no" },
    list: { type: "boolean", default: false },
    out: { type: "string" },
    readings: { type: "string" },
    reader: { type: "string", default: "small" },
  },
});

function slugsOf(folder: string): string[] {
  const wanted = values["held-out"];
  return readdirSync(folder)
    .filter((f) => f.endsWith(".txt") && existsSync(join(folder, f.replace(/\.txt$/u, ".json"))))
    .map((f) => f.replace(/\.txt$/u, ""))
    .filter((slug) => wanted === "all" || isHeldOut(slug) === (wanted === "yes"));
}

async function readFolder(
  pipeline: Pipeline,
  folder: string,
  goldOut: string,
  recordsOut: string,
): Promise<void> {
  for (const slug of slugsOf(folder)) {
    for (const end of [".txt", ".json"]) copyFileSync(join(folder, slug + end), join(goldOut, slug + end));
    const [outcome] = await ingest(join(folder, `${slug}.txt`), {});
    if (!outcome) continue;
    const { result } = outcome;
    if (!result.ok) {
      console.error(`${slug}: ${result.fault.what}`);
      continue;
    }
    const record = await pipeline.read(result.value.article);
    writeFileSync(join(recordsOut, `${slug}.json`), JSON.stringify(record, null, 1));
  }
}

async function main(): Promise<void> {
  if (!values.scorer || values.gold.length === 0) throw new Error("usage: --scorer FILE --gold FOLDER");
  const work = values.out ?? mkdtempSync(join(tmpdir(), "rapporteur-gold-"));
  const [goldOut, recordsOut] = [join(work, "gold"), join(work, "records")];
  for (const folder of [goldOut, recordsOut]) mkdirSync(folder, { recursive: true });
  const pipeline = await (values.readings
    ? openKeptPipeline(values.readings, values.reader)
    : openPipeline({ reader: values.reader }));
  if (!pipeline.ok) throw new Error(pipeline.fault.what);
  for (const folder of values.gold) await readFolder(pipeline.value, folder, goldOut, recordsOut);
  await pipeline.value.close();
  const args = [values.scorer, goldOut, recordsOut, ...(values.list ? ["--list"] : [])];
  console.log(execFileSync("python3", args, { encoding: "utf8", maxBuffer: 1e8 }));
}

await main();
