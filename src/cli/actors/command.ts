/**
 * `rapporteur actors`: what users know better about actors. The commands and their help.
 */
import { type Command, InvalidArgumentError } from "commander";
import { addDossier } from "../filters.js";
import type { Terminal } from "../terminal.js";
import type { ActorsOptions } from "./actors.js";
import type { Wish } from "./make.js";

const EXAMPLES = `
Examples:
  rapporteur actors add "Riyad Hijab" --alias "Riad Hijab" --acts-for "Syrian opposition"
  rapporteur actors alias "Riyad Hijab" "Hijab"
  rapporteur actors role "Riyad Hijab" coordinator --of "Syrian opposition" --from 2015-12
  rapporteur actors merge "R. Hijab" "Riyad Hijab"
  rapporteur actors split "John Smith" "John Smith (judge)" --article a3f9c1d
  rapporteur actors import corrections.csv
  rapporteur actors list
  rapporteur actors remove 3
  rapporteur actors undo

A table has a line a correction and these columns, of which the first two must be there:
  what,actor,value,of,from,to,kind,article
  add,Riyad Hijab,Riad Hijab,Syrian opposition,,,person,
  role,Riyad Hijab,coordinator,Syrian opposition,2015-12,,,
  merge,R. Hijab,Riyad Hijab,,,,,`;

interface WishOptions extends ActorsOptions {
  readonly alias?: readonly string[];
  readonly actsFor?: string;
  readonly kind?: string;
  readonly of?: string;
  readonly from?: string;
  readonly to?: string;
  readonly article?: readonly string[];
  readonly called?: string;
}

const collected = (value: string, before: readonly string[] | undefined): string[] => [
  ...(before ?? []),
  value,
];

/** Adds the commands. */
export function addActors(program: Command, terminal: Terminal, done: (code: number) => void): void {
  const actors = program
    .command("actors")
    .description("tell what you know better about actors: names, roles, who is the same and who is not")
    .addHelpText("after", EXAMPLES);
  const keep = async (wish: Wish, options: ActorsOptions): Promise<void> => {
    const { keep: run } = await import("./actors.js");
    done(await run(wish, options, terminal));
  };
  addWishes(actors, keep);
  addTable(actors, terminal, done);
  for (const command of actors.commands) {
    addDossier(command).option("--json", "as JSON").addHelpText("after", EXAMPLES).exitOverride();
  }
}

function addWishes(actors: Command, keep: (wish: Wish, options: ActorsOptions) => Promise<void>): void {
  actors
    .command("add <name>")
    .description("make an actor; articles that name it so mean it")
    .option("--alias <name>", "another name; may be given several times", collected)
    .option("--acts-for <name>", "whom it acts for, whatever the date")
    .option("--kind <kind>", "person unless told; state, armed-group, opposition …")
    .action((actor: string, options: WishOptions) =>
      keep(
        { what: "add", actor, values: options.alias ?? [], of: options.actsFor, kind: options.kind },
        options,
      ),
    );
  actors
    .command("alias <name> <alias...>")
    .description("give an actor other names")
    .action((actor: string, values: string[], options: WishOptions) =>
      keep({ what: "alias", actor, values }, options),
    );
  actors
    .command("role <name> <title>")
    .description("give an actor a role in time; on its days it acts for --of")
    .option("--of <name>", "whom it acts for in that role")
    .option("--from <date>", "2015-12-15, 2015-12 or 2015")
    .option("--to <date>", "the last day of it")
    .action((actor: string, title: string, options: WishOptions) => {
      const { of, from, to } = options;
      return keep({ what: "role", actor, values: [title], of, from, to }, options);
    });
  actors
    .command("merge <name> <into>")
    .description("make two actors one")
    .action((actor: string, into: string, options: WishOptions) =>
      keep({ what: "merge", actor, values: [into] }, options),
    );
  actors
    .command("split <name> [new-name]")
    .description("in some articles an actor is somebody else")
    .option("--article <id>", "an article where it is; may be given several times", collected)
    .option("--called <words>", "wherever it is called so")
    .option("--kind <kind>", "kind of the other; the same unless told")
    .action((actor: string, name: string | undefined, options: WishOptions) => {
      const { article, called, kind } = options;
      const values = name === undefined ? [] : [name];
      return keep({ what: "split", actor, values, articles: article, called, kind }, options);
    });
}

function addTable(actors: Command, terminal: Terminal, done: (code: number) => void): void {
  actors
    .command("import <file>")
    .description("keep all corrections of a CSV table, or none where a line is wrong")
    .action(async (file: string, options: ActorsOptions) => {
      const { importTable } = await import("./actors.js");
      done(await importTable(file, options, terminal));
    });
  actors
    .command("list")
    .description("list the corrections with their numbers")
    .action(async (options: ActorsOptions) => {
      const { list } = await import("./actors.js");
      done(await list(options, terminal));
    });
  actors
    .command("remove")
    .argument("<number...>", "numbers of corrections", numbered)
    .description("take corrections back by their numbers")
    .action(async (numbers: number[], options: ActorsOptions) => {
      const { remove } = await import("./actors.js");
      done(await remove(numbers, options, terminal));
    });
  actors
    .command("undo")
    .description("take back what was corrected last; a table as a whole")
    .action(async (options: ActorsOptions) => {
      const { undo } = await import("./actors.js");
      done(await undo(options, terminal));
    });
}

function numbered(value: string, before: readonly number[] | undefined): number[] {
  if (/^\d+$/.test(value)) return [...(before ?? []), Number(value)];
  throw new InvalidArgumentError("Give the number of a correction, as `actors list` has it.");
}
