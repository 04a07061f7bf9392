/**
 * `rapporteur knowledge info`: how much the shipped knowledge holds, and how fresh each of its sources is.
 */
import type { Command } from "commander";
import { knowledgeSummary, type KnowledgeSummary } from "../knowledge/freshness.js";
import { EXIT } from "./exit.js";
import type { Terminal } from "./terminal.js";

const EXAMPLES = `
Examples:
  rapporteur knowledge info
  rapporteur knowledge info --json`;

/** Adds the command. */
export function addKnowledge(program: Command, terminal: Terminal, done: (code: number) => void): void {
  const knowledge = program
    .command("knowledge")
    .description("what is known of the world's actors")
    .addHelpText("after", EXAMPLES);
  knowledge
    .command("info")
    .description("how much is known, from which sources, how fresh")
    .option("--json", "as JSON")
    .addHelpText("after", EXAMPLES)
    .exitOverride()
    .action(async (options: { readonly json?: boolean }) => {
      const summary = knowledgeSummary();
      await terminal.out(options.json ? `${JSON.stringify(summary, null, 2)}\n` : summaryText(summary));
      done(EXIT.ok);
    });
}

const row = (name: string, value: string | number): string => `  ${name.padEnd(28)}${String(value)}\n`;

/** The summary as a table. */
export function summaryText(summary: KnowledgeSummary): string {
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
