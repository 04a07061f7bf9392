/**
 * `rapporteur code`: its options and help. What codes is loaded only when it is run.
 */
import type { Command } from "commander";
import { addReader } from "../filters.js";
import type { Terminal } from "../terminal.js";
import type { CodeOptions } from "./options.js";

const EXAMPLES = `
Each line of FILE: {"id", "text", "source": {"start", "end"}, "target": {"start", "end"}}; spans count UTF-16 units.
Each answer: {"id", "type", "mode", "status", "quad", "score", "trigger"}; type is null where the parties stand in no
relation. A line without source and target is answered with a list of the parties found: {"id", "codings": [...]}.

Examples:
  rapporteur code sentences.jsonl                      to standard output
  rapporteur code sentences.jsonl --out codes.jsonl    run again, it goes on where it stopped
  rapporteur code sentences.jsonl --always             the likeliest type, never null
  cat sentences.jsonl | rapporteur code -`;

/** Adds the command. */
export function addCode(program: Command, terminal: Terminal, done: (code: number) => void): void {
  addReader(program.command("code"))
    .description("code what one party does to the other in sentences of your own, by PLOVER")
    .argument("<file>", "lines of JSON, or - for standard input")
    .option("-o, --out <file>", "the file to write; lines that it answers are not coded again")
    .option("--always", "give the likeliest type also where no relation is likely")
    .option("--json", "tell what was done as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, options: CodeOptions) => {
      const { code } = await import("./code.js");
      done(await code(file, options, terminal));
    });
}
