/**
 * The options that choose items, the same for every command that lists or exports.
 */
import { type Command, InvalidArgumentError, Option } from "commander";
import { type Level, LEVELS } from "../record/level.js";
import type { Question } from "../query/types.js";

export interface FilterOptions {
  readonly dossier: string;
  readonly actor?: string;
  readonly speaker?: string;
  readonly addressee?: string;
  readonly issue?: string;
  readonly search?: string;
  readonly since?: string;
  readonly until?: string;
  readonly status?: readonly string[];
  readonly type?: readonly string[];
  readonly article?: string;
  readonly limit?: number;
  readonly level?: Level;
}

export const DEFAULT_DOSSIER = "dossier.db";
export const DEFAULT_READER = "small";

/** Adds `--dossier`. */
export function addDossier(command: Command): Command {
  return command.addOption(
    new Option("-d, --dossier <file>", "the dossier").default(DEFAULT_DOSSIER).env("RAPPORTEUR_DOSSIER"),
  );
}

/** Adds `--reader`. */
export function addReader(command: Command): Command {
  const about = "the reading model: small, large, or the path of a model's folder";
  return command.addOption(
    new Option("--reader <name>", about).default(DEFAULT_READER).env("RAPPORTEUR_READER"),
  );
}

/** Adds the options that choose items. */
export function addFilters(command: Command): Command {
  return addDossier(command)
    .option("-a, --actor <name>", "name or alias; finds those who act for it too")
    .option("--speaker <name>", "of statements: who speaks, or somebody who acts for it")
    .option("--addressee <name>", "of statements: who is spoken to")
    .option("-i, --issue <words>", "words of what it is about")
    .option("--since <date>", "not before: 2015-12-15, 2015-12 or 2015")
    .option("--until <date>", "not after")
    .option(
      "-s, --status <words>",
      "held,scheduled … of meetings; done,planned … of acts; the stance; the manner",
      words,
    )
    .option(
      "-t, --type <words>",
      "REQUEST,ACCUSE … of acts; visit,summit … of meetings; killed … of figures",
      words,
    )
    .option("-q, --search <words>", 'words that must stand there; "a phrase"; prefix*')
    .option("--article <id>", "of one article only")
    .addOption(new Option("--level <level>", "how sure items must be at least").choices(LEVELS));
}

function words(value: string): string[] {
  return value
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** A number of rows as written on the command line. */
export function rows(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("Give a whole number; 0 for all.");
  return Number(value);
}

/** The question that the options ask. */
export function questionOf(options: FilterOptions): Question {
  const { actor, speaker, addressee, issue, search, since, until, status, type, article, limit, level } =
    options;
  return {
    ...(actor !== undefined && { actor }),
    ...(speaker !== undefined && { speaker }),
    ...(addressee !== undefined && { addressee }),
    ...(issue !== undefined && { issue }),
    ...(search !== undefined && { search }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(status !== undefined && { status }),
    ...(type !== undefined && { type }),
    ...(article !== undefined && { article }),
    ...(limit !== undefined && { limit }),
    ...(level !== undefined && { level }),
  };
}
