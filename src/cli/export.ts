/**
 * `rapporteur export`: the record for other programs. Whole records as JSON, items as JSON Lines or CSV.
 *
 * Everything is written in pieces: a dossier of any size passes through little memory.
 */
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { Argument, type Command } from "commander";
import { csvHeader, csvItem } from "../export/csv.js";
import { jsonClosing, jsonLine, jsonOpening, jsonRecord } from "../export/json.js";
import * as ask from "../query/index.js";
import { type Fault, type Result, failed, ok } from "../record/fault.js";
import { GROUPS, type Group } from "../record/record.js";
import { openDossier } from "../store/index.js";
import type { Dossier } from "../store/types.js";
import { EXIT } from "./exit.js";
import { exitOf, messageOf } from "./fault.js";
import { type FilterOptions, addFilters, questionOf } from "./filters.js";
import type { Terminal } from "./terminal.js";
import { unwritable } from "./unwritable.js";

export interface ExportOptions extends FilterOptions {
  readonly out?: string;
  readonly only?: readonly Group[];
}

type Format = "json" | "jsonl" | "csv";

const EXAMPLES = `
Formats:
  json    whole records of the articles that the filters choose, with texts
  jsonl   one item a line, with its words, article and actors
  csv     one item a row, for spreadsheets

Examples:
  rapporteur export csv --out items.csv
  rapporteur export csv --only meetings,acts --actor Iran --since 2015
  rapporteur export jsonl --search 'cease-fire' | jq .words
  rapporteur export json --dossier syria.db --out syria.json`;

/** Adds the command. */
export function addExport(program: Command, terminal: Terminal, done: (code: number) => void): void {
  const command = program
    .command("export")
    .description("write the record for other programs")
    .addArgument(new Argument("<format>", "form of the export").choices(["json", "jsonl", "csv"]));
  addFilters(command)
    .option("-o, --out <file>", "the file to write; standard output without it")
    .option("--only <groups>", `groups of items: ${GROUPS.join(",")}`, groupsOf)
    .addHelpText("after", EXAMPLES)
    .action(async (format: Format, options: ExportOptions) => {
      done(await exportRecord(format, options, terminal));
    });
}

function groupsOf(value: string): Group[] {
  return value.split(",").map((word) => word.trim()) as Group[];
}

/** Writes an export; gives the exit code. */
export async function exportRecord(
  format: Format,
  options: ExportOptions,
  terminal: Terminal,
): Promise<number> {
  const groups = options.only ?? GROUPS;
  const wrong = groups.filter((group) => !GROUPS.includes(group));
  if (wrong.length > 0) {
    const what = `${wrong.join(", ")} is no group of items.`;
    return told(failed("usage", "--only", what, `Use ${GROUPS.join(", ")}.`).fault, terminal);
  }
  const opened = await openDossier(options.dossier, { create: false });
  if (!opened.ok) return told(opened.fault, terminal);
  try {
    const written = await write(pieces(opened.value, format, groups, options), options.out, terminal);
    return written.ok ? EXIT.ok : told(written.fault, terminal);
  } finally {
    await opened.value.close();
  }
}

function told(fault: Fault, terminal: Terminal): number {
  terminal.err(`${messageOf(fault)}\n`);
  return exitOf(fault);
}

type Pieces = AsyncGenerator<Result<string>, void, undefined>;

function pieces(dossier: Dossier, format: Format, groups: readonly Group[], options: ExportOptions): Pieces {
  if (format === "json") return records(dossier, options);
  return items(
    dossier,
    groups,
    options,
    format === "csv" ? csvItem : jsonLine,
    format === "csv" ? csvHeader() : "",
  );
}

const PAGE = 500;

async function* items(
  dossier: Dossier,
  groups: readonly Group[],
  options: ExportOptions,
  line: (found: ask.FoundItem) => string,
  header: string,
): Pieces {
  let cursor: string | null = null;
  if (header !== "") yield ok(header);
  do {
    const question: ask.Question = { ...questionOf(options), order: "oldest", limit: PAGE };
    const page: Result<ask.Page<ask.FoundItem>> = await ask.findItems(dossier, groups, {
      ...question,
      ...(cursor !== null && { cursor }),
    });
    if (!page.ok) return yield page;
    yield ok(page.value.rows.map(line).join(""));
    cursor = page.value.next;
  } while (cursor !== null);
}

async function* records(dossier: Dossier, options: ExportOptions): Pieces {
  let cursor: string | null = null;
  let first = true;
  yield ok(jsonOpening());
  do {
    const question: ask.Question = { ...questionOf(options), order: "oldest", limit: PAGE };
    const page: Result<ask.Page<ask.ArticleHead>> = await ask.articles(dossier, {
      ...question,
      ...(cursor !== null && { cursor }),
    });
    if (!page.ok) return yield page;
    for (const head of page.value.rows) {
      const record = await ask.article(dossier, head.id);
      if (!record.ok) return yield record;
      yield ok(jsonRecord(record.value, first));
      first = false;
    }
    cursor = page.value.next;
  } while (cursor !== null);
  yield ok(jsonClosing());
}

/** Writes to standard output, or to a file that appears under its name only when it is whole. */
async function write(pieces: Pieces, path: string | undefined, terminal: Terminal): Promise<Result<null>> {
  if (path === undefined) {
    for await (const piece of pieces) {
      if (!piece.ok) return piece;
      await terminal.out(piece.value);
    }
    return ok(null);
  }
  return await writeFile(pieces, path);
}

async function writeFile(pieces: Pieces, path: string): Promise<Result<null>> {
  const partial = `${path}.partial`;
  const file = createWriteStream(partial);
  const end = finished(file);
  end.catch(() => undefined);
  try {
    for await (const piece of pieces) {
      if (!piece.ok) {
        file.destroy();
        await rm(partial, { force: true });
        return piece;
      }
      if (!file.write(piece.value)) await drained(file);
    }
    file.end();
    await end;
    await rename(partial, path);
    return ok(null);
  } catch (error) {
    await rm(partial, { force: true });
    return unwritable(path, error, "the export");
  }
}

function drained(file: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve, reject) => {
    file.once("drain", resolve);
    file.once("error", reject);
  });
}
