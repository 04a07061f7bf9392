/**
 * `rapporteur tracks`: named talks, agreements, cease-fires and conferences that the user wants kept together. The
 * commands and their help.
 */
import { type Command, Option } from "commander";
import { addDossier } from "../filters.js";
import type { Terminal } from "../terminal.js";
import { KINDS, type AddOptions, type TracksOptions } from "./tracks.js";

const EXAMPLES = `
Examples:
  rapporteur tracks add "Harbour talks" --alias "talks on the port" --parties Norland Vestria
  rapporteur tracks add "Selm accord" --kind agreement
  rapporteur tracks list
  rapporteur tracks remove "Harbour talks"
  rapporteur show tracks

A track is found by its names wherever they stand in an article, and takes in the meetings and acts that are told in
those words; with --parties also what at least two of them, and nobody else, do together in an article that names it.
Articles that were read before are joined at once, without being read again. So they are when a track is removed, but
tracks that the text tells of itself and that it stood for come back when the article is read the next time.`;

const collected = (value: string, before: readonly string[] | undefined): string[] => [
  ...(before ?? []),
  value,
];

/** Adds the commands. */
export function addTracks(program: Command, terminal: Terminal, done: (code: number) => void): void {
  const tracks = program
    .command("tracks")
    .description(
      "name talks, agreements, cease-fires and conferences, and keep together what belongs to them",
    )
    .addHelpText("after", EXAMPLES);
  tracks
    .command("add <name>")
    .description("name a track; articles that name it so tell of it")
    .option("--alias <name>", "another name; may be given several times", collected)
    .option("--parties <names...>", "who takes part")
    .addOption(new Option("--kind <kind>", "what it is").choices([...KINDS]).default("talks"))
    .action(async (name: string, options: AddOptions) => {
      const { add } = await import("./tracks.js");
      done(await add(name, options, terminal));
    });
  tracks
    .command("list")
    .description("list the tracks that you have named")
    .action(async (options: TracksOptions) => {
      const { list } = await import("./tracks.js");
      done(await list(options, terminal));
    });
  tracks
    .command("remove <name>")
    .description("forget a track, by any of its names")
    .action(async (name: string, options: TracksOptions) => {
      const { remove } = await import("./tracks.js");
      done(await remove(name, options, terminal));
    });
  for (const command of tracks.commands) {
    addDossier(command).option("--json", "as JSON").addHelpText("after", EXAMPLES).exitOverride();
  }
}
