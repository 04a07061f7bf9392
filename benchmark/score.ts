/**
 * Scores of the reading model through this code: attributions, trees, names, on development data.
 *
 *     npm run score -- --data FOLDER --scorers FOLDER [--reader FOLDER] [--only polnear|tree|names] [--records]
 *
 * Data holds `polnear/dev`, `ud/ewt/dev.conllu`, `ner/conllpp_dev.txt`; scorers are `score_polnear.py` and
 * `score_parse.py`. Attributions are scored as the model joins them, the
 * outermost alone, as PolNeAR marks none within another; with `--records` as the statements of the record.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { articleOf, NOTHING_KNOWN } from "../src/ingest/article.js";
import { openPipeline } from "../src/pipeline/read.js";
import { conlluOf } from "../src/reading/conllu.js";
import { openReader, type Reader } from "../src/reading/reader.js";
import { spanOf } from "../src/reading/tree.js";
import type { Reading, WordRange } from "../src/reading/types.js";
import type { Result } from "../src/record/fault.js";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    scorers: { type: "string" },
    reader: { type: "string", default: "small" },
    only: { type: "string" },
    records: { type: "boolean", default: false },
    python: { type: "string", default: "python3" },
  },
});

function opened<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.fault.where}: ${result.fault.what}`);
}

function scorer(file: string, ...args: string[]): string {
  return execFileSync(values.python, [join(values.scorers!, file), ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
}

/** A record with nothing but the text and the model's own attributions. */
function bareRecord(reading: Reading): unknown {
  const spans = (ranges: readonly WordRange[]): unknown => ranges.map((range) => spanOf(reading, range));
  const statements = reading.attributions
    .filter((a) => a.within === undefined)
    .map(({ source, cue, content }) => ({
      source: spans(source),
      cue: spans(cue),
      content: spans(content),
    }));
  return { article: { text: reading.text }, statements };
}

type Recorder = (name: string, text: string) => Promise<unknown>;

async function recorder(reader: Reader): Promise<Recorder> {
  if (!values.records) return async (_, text) => bareRecord(await reader.read(text));
  const pipeline = opened(await openPipeline({ reader: values.reader }));
  return (name, text) => pipeline.read(articleOf(text, NOTHING_KNOWN, name));
}

async function attributions(reader: Reader, data: string, work: string): Promise<string> {
  const split = join(data, "polnear", "dev");
  const record = await recorder(reader);
  mkdirSync(join(work, "records"));
  for (const file of readdirSync(join(split, "text"))) {
    const name = file.replace(/\.txt$/u, "");
    const text = readFileSync(join(split, "text", file), "utf8");
    writeFileSync(join(work, "records", `${name}.json`), JSON.stringify(await record(name, text)));
  }
  return scorer("score_polnear.py", split, join(work, "records"));
}

/** Reads the raw text that the scorer makes of gold data, and has it judge the CoNLL-U. */
async function parsed(
  reader: Reader,
  gold: string,
  raw: string,
  judged: string,
  work: string,
): Promise<string> {
  const text = scorer("score_parse.py", raw, gold);
  const own = join(work, `${judged}.conllu`);
  writeFileSync(own, conlluOf(await reader.read(text)));
  return scorer("score_parse.py", judged, gold, own);
}

async function main(): Promise<void> {
  const { data, only } = values;
  if (!data || !values.scorers) throw new Error("usage: --data FOLDER --scorers FOLDER");
  const reader = opened(await openReader(values.reader));
  const work = mkdtempSync(join(tmpdir(), "rapporteur-score-"));
  const wanted = (what: string): boolean => only === undefined || only === what;
  try {
    console.log(`model ${reader.name}`);
    if (wanted("tree")) {
      console.log("\nEWT dev, from raw text");
      console.log(await parsed(reader, join(data, "ud", "ewt", "dev.conllu"), "text", "tree", work));
    }
    if (wanted("names")) {
      console.log("\nCoNLL++ dev");
      console.log(await parsed(reader, join(data, "ner", "conllpp_dev.txt"), "names-text", "names", work));
    }
    if (wanted("polnear")) {
      console.log(
        `\nPolNeAR dev, ${values.records ? "statements of the record" : "attributions of the model"}`,
      );
      console.log(await attributions(reader, data, work));
    }
  } finally {
    await reader.close();
    rmSync(work, { recursive: true });
  }
}

await main();
