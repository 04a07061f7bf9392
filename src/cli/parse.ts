/**
 * `rapporteur parse`: what the reading model says of texts, as CoNLL-U, a document an input. Nothing is stored.
 *
 * What reads is loaded only when it is run: the other commands start without the model.
 */
import { open, rename, rm } from "node:fs/promises";
import type { Command } from "commander";
import type { Reader } from "../reading/reader.js";
import { type Fault, type Result, ok } from "../record/fault.js";
import { EXIT } from "./exit.js";
import { exitOf, messageOf } from "./fault.js";
import { addReader } from "./filters.js";
import type { Terminal } from "./terminal.js";
import { unwritable } from "./unwritable.js";

interface ParseOptions {
  readonly reader: string;
  readonly conllu: string;
  readonly replaceInvalid?: boolean;
  readonly entities?: boolean;
}

const EXAMPLES = `
Columns are words, lemmas, tags (universal and Penn), heads and relations; MISC has start= and end= (UTF-16 units of
the text), NE=B-PER or I-PER for names, Attr=1:source,2:content for the attributions that a word lies in.

Examples:
  rapporteur parse talks.txt                       to standard output
  rapporteur parse articles/ --conllu all.conllu   each article a document of its own
  pbpaste | rapporteur parse -`;

/** Adds the command. */
export function addParse(program: Command, terminal: Terminal, done: (code: number) => void): void {
  addReader(program.command("parse"))
    .description("write what the reading model says of texts, as CoNLL-U")
    .argument("<input...>", "files, folders, globs, or - for standard input")
    .option("--conllu <file>", "the file to write; - for standard output", "-")
    .option("--replace-invalid", "read bytes that are no UTF-8 as a replacement character")
    .option("--entities", "mark who is who as well (Entity= in MISC, as CorefUD writes it)")
    .addHelpText("after", EXAMPLES)
    .action(async (paths: string[], options: ParseOptions) => {
      done(await parse(paths, options, terminal));
    });
}

/** Parses inputs; gives the exit code. One bad input never stops the others. */
export async function parse(
  paths: readonly string[],
  options: ParseOptions,
  terminal: Terminal,
): Promise<number> {
  const { findInputs } = await import("../ingest/ingest.js");
  const { openReader } = await import("../reading/reader.js");
  const { inputs, faults } = await findInputs(paths);
  for (const fault of faults) tell(fault, terminal);
  if (inputs.length === 0) return EXIT.nothing;
  const reader = await openReader(options.reader, undefined, { coreference: options.entities === true });
  if (!reader.ok) return tell(reader.fault, terminal);
  const to = await openTarget(options.conllu, terminal);
  if (!to.ok) return tell(to.fault, terminal);
  try {
    const bad = await documents(inputs, options, reader.value, to.value, terminal);
    if (bad === inputs.length) return EXIT.nothing;
    return bad + faults.length > 0 ? EXIT.some : EXIT.ok;
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return tell(unwritable(options.conllu, error).fault, terminal);
  } finally {
    await to.value.close();
    await reader.value.close();
  }
}

/** Writes each input as a document; gives how many could not be read. */
async function documents(
  inputs: readonly string[],
  { replaceInvalid = false }: ParseOptions,
  reader: Reader,
  to: Target,
  terminal: Terminal,
): Promise<number> {
  const { ingest } = await import("../ingest/ingest.js");
  const { conlluOf } = await import("../reading/conllu.js");
  let bad = 0;
  for (const input of inputs) {
    for (const { origin, result } of await ingest(input, { stdin: process.stdin, replaceInvalid })) {
      if (result.ok) await to.write(conlluOf(await reader.read(result.value.article.text), origin));
      else {
        bad++;
        tell(result.fault, terminal);
      }
    }
  }
  await to.finish();
  return bad;
}

function tell(fault: Fault, terminal: Terminal): number {
  terminal.err(`${messageOf(fault)}\n`);
  return exitOf(fault);
}

interface Target {
  readonly write: (text: string) => Promise<unknown>;
  /** Puts the whole file in its place. */
  readonly finish: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

/** Standard output, or a file that appears under its name only when it is whole. */
async function openTarget(path: string, terminal: Terminal): Promise<Result<Target>> {
  if (path === "-") return ok({ write: terminal.out, finish: nothing, close: nothing });
  const partial = `${path}.partial`;
  try {
    const file = await open(partial, "w");
    return ok({
      write: (text) => file.writeFile(text),
      finish: () => rename(partial, path),
      close: async () => {
        await file.close();
        await rm(partial, { force: true });
      },
    });
  } catch (error) {
    return unwritable(path, error);
  }
}
