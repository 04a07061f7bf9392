/**
 * Items of level `sure` judged by hand, on articles that are not about diplomacy: how many are right.
 *
 *     npx vite-node benchmark/audit.ts -- ARTICLES.jsonl --draw SEED [--each 12] [--readings FOLDER]
 *     npx vite-node benchmark/audit.ts -- ARTICLES.jsonl [--readings FOLDER]
 *
 * ARTICLES.jsonl has `text` and `published` a line; the texts stay there. `--draw` prints, for judging, as many items of
 * each group as asked, drawn by lot, as lines of the table with their words beside. `audits/*.tsv` hold for
 * each: the article (first 12 hex digits of the SHA-256 of its text), group, offsets of its evidence, what it says, and
 * the verdict, `right` or `wrong`. Without `--draw` the share of right ones is printed, and of those that are still said.
 */
import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openKnowledge } from "../src/knowledge/knowledge.js";
import { recordOf } from "../src/pipeline/read.js";
import { levelOf } from "../src/record/level.js";
import { type GroupedItem, itemsOf, marksOf } from "../src/record/parts.js";
import type { ArticleRecord, Group } from "../src/record/record.js";
import { keptArticles } from "./kept.js";
import { drawn, textId } from "./lot.js";

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((a) => a !== "--"),
  allowPositionals: true,
  options: {
    readings: { type: "string", default: join(tmpdir(), "audit-readings") },
    draw: { type: "string" },
    each: { type: "string", default: "12" },
  },
});

const JUDGED: readonly Group[] = ["statements", "meetings", "acts", "positions", "figures"];

interface Line {
  readonly article: string;
  readonly group: string;
  readonly start: number;
  readonly end: number;
  readonly says: string;
}

/** What an item says, in a line: type or status, and who. */
function saysOf(record: ArticleRecord, { group, item }: GroupedItem): string {
  const names = (ids: readonly string[]): string =>
    ids.map((id) => record.actors.find((actor) => actor.id === id)?.name ?? id).join(" + ");
  switch (group) {
    case "statements":
      return `${item.manner}: ${names(item.speaker)}`;
    case "meetings":
      return `${item.status} ${item.format}: ${names(item.participants)}; ${item.date ?? "no date"}`;
    case "acts":
      return `${item.status} ${item.type}: ${names(item.from)} > ${names(item.to)}; by ${names(item.accordingTo) || "the article"}`;
    case "positions":
      return `${item.stance}: ${names([item.actor])}`;
    case "figures":
      return `${item.what}: ${item.value ?? "no value"}`;
    default:
      return item.name;
  }
}

function linesOf(record: ArticleRecord): Line[] {
  return itemsOf(record)
    .filter(({ group, item }) => JUDGED.includes(group) && levelOf(item.score) === "sure")
    .map((of) => {
      const marks = marksOf(of);
      return {
        article: textId(record.article.text),
        group: of.group,
        start: Math.min(...marks.map((mark) => mark.start)),
        end: Math.max(...marks.map((mark) => mark.end)),
        says: saysOf(record, of).replace(/\s+/gu, " "),
      };
    });
}

async function recordsOf(path: string): Promise<ArticleRecord[]> {
  const knowledge = openKnowledge();
  const version = { program: "audit", reader: "small" };
  const read = await keptArticles(path, values.readings);
  return read.map(({ article, reading }) => recordOf(article, reading, knowledge, version));
}

function draw(lines: readonly Line[], texts: ReadonlyMap<string, string>): void {
  const key = (line: Line): string => `${line.article} ${line.group} ${line.start}`;
  for (const group of JUDGED) {
    const own = lines.filter((line) => line.group === group);
    console.error(`${group}: ${own.length} sure items`);
    for (const line of drawn(own, Number(values.each), values.draw ?? "", key)) {
      const around = texts.get(line.article)!.slice(Math.max(0, line.start - 160), line.end + 100);
      console.log(Object.values(line).join("\t"));
      console.log(`    ${around.replace(/\s+/gu, " ")}`);
    }
  }
}

function judge(lines: readonly Line[]): void {
  const folder = fileURLToPath(new URL("./audits/", import.meta.url));
  const said = new Set(lines.map((line) => Object.values(line).join("\t")));
  const rows = readdirSync(folder)
    .filter((file) => file.endsWith(".tsv"))
    .flatMap((file) => readFileSync(join(folder, file), "utf8").trimEnd().split("\n").slice(1))
    .map((row) => ({
      row: row.slice(0, row.lastIndexOf("\t")),
      verdict: row.slice(row.lastIndexOf("\t") + 1),
    }));
  for (const group of [...JUDGED, ""]) {
    const own = rows.filter(({ row }) => group === "" || row.split("\t")[1] === group);
    const kept = own.filter(({ row }) => said.has(row));
    const share = (of: typeof own): string =>
      `${of.filter(({ verdict }) => verdict === "right").length} of ${of.length}`;
    console.log(`${(group || "all").padEnd(12)} right ${share(own)}; of those still said ${share(kept)}`);
  }
}

const [path] = positionals;
if (path === undefined) throw new Error("usage: ARTICLES.jsonl");
const records = await recordsOf(path);
const lines = records.flatMap(linesOf);
if (values.draw === undefined) judge(lines);
else draw(lines, new Map(records.map(({ article }) => [textId(article.text), article.text])));
