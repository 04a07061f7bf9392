/**
 * `rapporteur knowledge`: how much is known, and how fresh each of its sources is (`info`); newer office holders from
 * Wikidata (`update`).
 */
import type { Command } from "commander";
import { knowledgeSummary, type KnowledgeSummary } from "../knowledge/freshness.js";
import type { KnowledgeUpdate } from "../knowledge/update.js";
import { folderOf, latestUpdate, readUpdate } from "../knowledge/update-file.js";
import { type Result, ok } from "../record/fault.js";
import { EXIT } from "./exit.js";
import { exitOf, messageOf } from "./fault.js";
import { addDossier } from "./filters.js";
import type { Terminal } from "./terminal.js";

const EXAMPLES = `
Examples:
  rapporteur knowledge info
  rapporteur knowledge info --json
  rapporteur knowledge update
  rapporteur knowledge update --dossier talks/syria.db`;

/** Where Wikidata answers questions. */
const WIKIDATA = "https://query.wikidata.org/sparql";

interface InfoOptions {
  readonly dossier: string;
  readonly json?: true;
}

/** Adds the commands. */
export function addKnowledge(program: Command, terminal: Terminal, done: (code: number) => void): void {
  const knowledge = program
    .command("knowledge")
    .description("what is known of the world's actors, and newer office holders from Wikidata")
    .addHelpText("after", EXAMPLES);
  addDossier(knowledge.command("info"))
    .description("how much is known, from which sources, how fresh")
    .option("--json", "as JSON")
    .addHelpText("after", EXAMPLES)
    .exitOverride()
    .action(async (options: InfoOptions) => {
      done(await info(options, terminal));
    });
  addDossier(knowledge.command("update"))
    .description("ask Wikidata for office holders; writes a dated file beside the dossier")
    .option("--endpoint <url>", "the query service", WIKIDATA)
    .option("--json", "tell what was done as JSON")
    .addHelpText("after", EXAMPLES)
    .exitOverride()
    .action(async (options: InfoOptions & { readonly endpoint: string }) => {
      const { updateKnowledge } = await import("./knowledge-update.js");
      done(await updateKnowledge(options, terminal));
    });
}

/** An update as `info` tells it. */
interface UpdateSummary {
  readonly path: string;
  readonly made: string;
  readonly source: string;
  readonly persons: number;
  readonly terms: number;
}

async function info(options: InfoOptions, terminal: Terminal): Promise<number> {
  const summary = knowledgeSummary();
  const update = updateBeside(options.dossier);
  if (!update.ok) {
    terminal.err(`${messageOf(update.fault)}\n`);
    return exitOf(update.fault);
  }
  const json = { ...summary, update: update.value };
  await terminal.out(
    options.json ? `${JSON.stringify(json, null, 2)}\n` : summaryText(summary) + updateText(update.value),
  );
  return EXIT.ok;
}

function updateBeside(dossier: string): Result<UpdateSummary | null> {
  const path = latestUpdate(folderOf(dossier));
  if (path === null) return ok(null);
  const update = readUpdate(path);
  return update.ok ? ok(summaryOf(path, update.value)) : update;
}

function summaryOf(path: string, { made, source, persons }: KnowledgeUpdate): UpdateSummary {
  const terms = persons.reduce((sum, { offices }) => sum + offices.length, 0);
  return { path, made, source, persons: persons.length, terms };
}

const row = (name: string, value: string | number): string => `  ${name.padEnd(28)}${String(value)}\n`;

/** The summary as a table. */
function summaryText(summary: KnowledgeSummary): string {
  const actors = Object.entries(summary.actors).map(([kind, count]) => row(kind, count));
  const sources = summary.sources.map(({ source, lastSeen }) => `  ${lastSeen.padEnd(22)}${source}\n`);
  return [
    "Actors\n",
    ...actors,
    "Tables\n",
    row("names", summary.names),
    row("offices", summary.offices),
    row("terms of office", summary.terms),
    row("places", summary.places),
    "Sources, last looked at\n",
    ...sources,
  ].join("");
}

function updateText(update: UpdateSummary | null): string {
  if (update === null) return "Update\n  none; `rapporteur knowledge update` asks Wikidata for one\n";
  const { made, path, source, persons, terms } = update;
  return [
    "Update, used over the above\n",
    row("made", made),
    row("persons", persons),
    row("terms of office", terms),
    `  from ${source}\n`,
    `  ${path}\n`,
  ].join("");
}
