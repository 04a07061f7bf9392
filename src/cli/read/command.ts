/**
 * `rapporteur read`: its options and help. What reads is loaded only when it is run: the other commands start without
 * the model.
 */
import type { Command } from "commander";
import { addDossier, addReader } from "../filters.js";
import type { Terminal } from "../terminal.js";
import type { ReadOptions } from "./options.js";

const EXAMPLES = `
Examples:
  rapporteur read articles/                        all .txt, .md and .html under a folder
  rapporteur read talks.txt --published 2015-12-15 a text without a sidecar
  rapporteur read 'news/*.html' --dossier syria.db
  pbpaste | rapporteur read - --published 2015-12-15
  rapporteur read articles/ --reader large         more exact, some five times slower
  rapporteur read articles/ --records records/     also one JSON file an article

Beside NAME.txt a file NAME.meta.json may tell {"title", "outlet", "published", "url"}.
Reading the same again changes nothing; a changed article becomes a new version.`;

/** Adds the command. */
export function addRead(program: Command, terminal: Terminal, done: (code: number) => void): void {
  const command = program
    .command("read")
    .description("read articles and keep their record in the dossier")
    .argument("<input...>", "files, folders, globs, or - for standard input")
    .option("--records <dir>", "also write each record to DIR/NAME.json")
    .option("--published <date>", "date of publication of articles that tell none")
    .option("--replace-invalid", "read bytes that are no UTF-8 as a replacement character")
    .option("--again", "read articles anew that are unchanged: with corrections made since")
    .option("--json", "tell what was done as JSON")
    .addHelpText("after", EXAMPLES);
  addDossier(addReader(command)).action(async (paths: string[], options: ReadOptions) => {
    const { read } = await import("./read.js");
    done(await read(paths, options, terminal));
  });
}
