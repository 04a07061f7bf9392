/**
 * The command line: all commands, their help, and the exit code of what was asked.
 */
import { Command, CommanderError } from "commander";
import { addActors } from "./actors/command.js";
import { addCode } from "./code/command.js";
import { addCompletion } from "./completion.js";
import { EXIT } from "./exit.js";
import { addExport } from "./export.js";
import { addKnowledge } from "./knowledge.js";
import { addParse } from "./parse.js";
import { addRead } from "./read/command.js";
import { addServe } from "./serve.js";
import { addShow } from "./show/show.js";
import type { Terminal } from "./terminal.js";
import { addTracks } from "./tracks/command.js";
import { versionText } from "./version.js";
import { addWho } from "./who.js";

const EXAMPLES = `
Examples:
  rapporteur read articles/          read a folder of articles into dossier.db
  rapporteur show meetings           who met whom, and who is to meet
  rapporteur show statements --actor Lavrov
  rapporteur export csv --out record.csv

rapporteur COMMAND --help tells more.`;

/** Runs the command that the arguments ask for; gives the exit code. */
export async function runProgram(argv: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = EXIT.ok;
  const program = buildProgram(terminal, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    throw error;
  }
}

/** All commands; `done` is told the exit code. */
export function buildProgram(terminal: Terminal, done: (code: number) => void): Command {
  const program = new Command("rapporteur")
    .description("Keeps the minutes of diplomacy: who met whom, who said what, where each side stands.")
    .version(versionText(), "-V, --version", "versions of the program and of the reading model")
    .showHelpAfterError("(--help tells more)")
    .addHelpText("after", EXAMPLES)
    .exitOverride();
  addRead(program, terminal, done);
  addShow(program, terminal, done);
  addServe(program, terminal, done);
  addParse(program, terminal, done);
  addCode(program, terminal, done);
  addExport(program, terminal, done);
  addActors(program, terminal, done);
  addTracks(program, terminal, done);
  addKnowledge(program, terminal, done);
  addWho(program, terminal, done);
  addCompletion(program, terminal);
  for (const command of program.commands) command.exitOverride();
  return program;
}
