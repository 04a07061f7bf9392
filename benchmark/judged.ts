/**
 * Names judged by hand: which of them got a known actor that is not meant.
 *
 *     npx vite-node benchmark/judged.ts -- ARTICLES.csv [--readings FOLDER]
 *     npx vite-node benchmark/judged.ts -- ARTICLES.csv --draw SEED [--articles N] [--names N]
 *
 * ARTICLES.csv has the columns `text` and `date`; the texts stay there. `judgements/*.tsv` hold for each name drawn by
 * lot: the article (first 12 hex digits of the SHA-256 of its text), offsets, what was given when it was judged, the
 * verdict on it, and who is meant. What is given now is judged by the last column, and differences are told.
 * Given and meant are the id of a known actor, `new` (an actor that knowledge does not have), `place` (no actor) or
 * `none` (no mention). `--draw` prints names in their context for judging.
 */
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readCsv } from "../knowledge-build/csv.js";
import { openKnowledge } from "../src/knowledge/knowledge.js";
import type { Knowledge } from "../src/knowledge/types.js";
import { openReader, type Reader } from "../src/reading/reader.js";
import type { Name, Reading } from "../src/reading/types.js";
import type { Referents } from "../src/record/referents.js";
import { resolve } from "../src/resolve/resolve.js";
import { keptReading } from "./kept.js";
import { drawn, textId } from "./lot.js";

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((a) => a !== "--"),
  allowPositionals: true,
  options: {
    readings: { type: "string", default: join(tmpdir(), "judged-readings") },
    draw: { type: "string" },
    articles: { type: "string", default: "100" },
    names: { type: "string", default: "300" },
  },
});

const VERDICTS = ["right", "wrong", "rightly unknown", "wrongly unknown"] as const;
type Verdict = (typeof VERDICTS)[number];

interface Judgement {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly given: string;
  readonly verdict: string;
  readonly meant: string;
}

interface Article {
  readonly id: string;
  readonly text: string;
  readonly date: string;
}

function articlesOf(path: string): Map<string, Article> {
  const rows = readCsv(path).map(({ text = "", date = "" }) => ({
    id: textId(text),
    text,
    date,
  }));
  return new Map(rows.map((article) => [article.id, article]));
}

interface Read {
  readonly article: Article;
  readonly reading: Reading;
  readonly found: Referents;
}

async function readArticle(article: Article, reader: Reader, knowledge: Knowledge): Promise<Read> {
  const reading = await keptReading(values.readings, article.text, reader);
  return { article, reading, found: resolve(reading, knowledge, article.date) };
}

const isKnown = (id: string): boolean => id.includes("/") && !id.startsWith("here/");

/** What was given for the words between two offsets: the actor of the name there, or of the narrowest phrase that it heads. */
function givenAt({ found, reading }: Read, start: number, end: number): string {
  const there = found.mentions.filter(({ head, form }) => {
    const word = reading.words[head]!;
    return form !== "pronoun" && start <= word.start && word.end <= end;
  });
  const mention = there.find((m) => m.form === "name") ?? there[0];
  if (!mention) return "none";
  if (mention.actors.length === 0) return mention.use === "place" ? "place" : "none";
  return mention.actors.map((id) => (isKnown(id) ? id : "new")).join("+");
}

/** The verdict on what is given, by who is meant: only a known actor can be wrong. */
function verdictOn(given: string, meant: string): Verdict {
  if (isKnown(given)) return given === meant ? "right" : "wrong";
  return isKnown(meant) ? "wrongly unknown" : "rightly unknown";
}

function judgements(): Judgement[] {
  const folder = fileURLToPath(new URL("./judgements/", import.meta.url));
  const files = readdirSync(folder).filter((file) => file.endsWith(".tsv"));
  return files.flatMap((file) => {
    const [, ...lines] = readFileSync(join(folder, file), "utf8").trim().split("\n");
    return lines.map((line): Judgement => {
      const [article = "", start, end, given = "", verdict = "", meant = ""] = line.split("\t");
      return { article, start: Number(start), end: Number(end), given, verdict, meant };
    });
  });
}

async function judge(
  articles: ReadonlyMap<string, Article>,
  reader: Reader,
  knowledge: Knowledge,
): Promise<void> {
  const then = new Map<string, number>();
  const now = new Map<string, number>();
  const count = (tally: Map<string, number>, verdict: string): void => {
    tally.set(verdict, (tally.get(verdict) ?? 0) + 1);
  };
  const reads = new Map<string, Read>();
  const all = judgements();
  for (const { article: id, start, end, given, verdict, meant } of all) {
    const article = articles.get(id);
    if (!article) throw new Error(`no article ${id} in the table`);
    const read = reads.get(id) ?? (await readArticle(article, reader, knowledge));
    reads.set(id, read);
    const givenNow = givenAt(read, start, end);
    const verdictNow = verdictOn(givenNow, meant);
    count(then, verdict);
    count(now, verdictNow);
    if (givenNow !== given || verdictNow === "wrong")
      console.log(
        `${id} ${String(start)}-${String(end)}: ${given} (${verdict}), now ${givenNow} (${verdictNow})`,
      );
  }
  console.log(`\n${"".padEnd(18)}${"judged".padStart(8)}${"now".padStart(8)}`);
  for (const verdict of VERDICTS) {
    const share = (tally: Map<string, number>): string =>
      `${((100 * (tally.get(verdict) ?? 0)) / all.length).toFixed(1)} %`.padStart(8);
    console.log(verdict.padEnd(18) + share(then) + share(now));
  }
  console.log(`${String(all.length)} names of ${String(reads.size)} articles`);
}

interface Drawn {
  readonly read: Read;
  readonly name: Name;
}

async function draw(articles: readonly Article[], reader: Reader, knowledge: Knowledge): Promise<void> {
  const seed = values.draw ?? "";
  const judged = new Set(judgements().map((j) => j.article));
  const fresh = articles.filter((a) => !judged.has(a.id));
  const names: Drawn[] = [];
  for (const article of drawn(fresh, Number(values.articles), seed, (a) => a.id)) {
    const read = await readArticle(article, reader, knowledge);
    names.push(...read.reading.names.filter((n) => n.type !== "MISC").map((name) => ({ read, name })));
  }
  const lot = drawn(
    names,
    Number(values.names),
    seed,
    ({ read, name }) => `${read.article.id} ${String(name.first)}`,
  );
  for (const { read, name } of lot) {
    const { text, id, date } = read.article;
    const start = read.reading.words[name.first]!.start;
    const { end } = read.reading.words[name.end - 1]!;
    const around = `${text.slice(Math.max(0, start - 160), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 120)}`;
    const given = givenAt(read, start, end);
    console.log([id, start, end, given, date, name.type, around.replace(/\s+/gu, " ")].join("\t"));
  }
}

async function main(): Promise<void> {
  const [path] = positionals;
  if (path === undefined) throw new Error("usage: benchmark/judged.ts ARTICLES.csv");
  const opened = await openReader();
  if (!opened.ok) throw new Error(opened.fault.what);
  mkdirSync(values.readings, { recursive: true });
  const articles = articlesOf(path);
  const knowledge = openKnowledge();
  if (values.draw === undefined) await judge(articles, opened.value, knowledge);
  else await draw([...articles.values()], opened.value, knowledge);
  await opened.value.close();
}

await main();
