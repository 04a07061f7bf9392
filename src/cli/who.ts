/**
 * `rapporteur who`: who held an office on a day, or who a name may mean, by the knowledge: the shipped one, an update
 * beside the dossier, and what the user knows better, as far as there is a dossier.
 */
import { existsSync } from "node:fs";
import type { Command } from "commander";
import { officesAsked, type OfficeAsked } from "../knowledge/asked.js";
import { knowledgeFor } from "../intake/knowledge.js";
import { type KnowledgeOptions, openLayers } from "../knowledge/opened.js";
import { folderOf, latestUpdate } from "../knowledge/update-file.js";
import type { Knowledge, KnownActor, Sense } from "../knowledge/types.js";
import { failed, ok, type Fault, type Result } from "../record/fault.js";
import { openDossier } from "../store/index.js";
import { EXIT } from "./exit.js";
import { exitOf, messageOf } from "./fault.js";
import { addDossier } from "./filters.js";
import type { Terminal } from "./terminal.js";

interface WhoOptions {
  readonly dossier: string;
  readonly on?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  rapporteur who "the Russian foreign minister" --on 2015-12-15
  rapporteur who "UN special envoy for Syria" --on 2016-03-01
  rapporteur who Lavrov --on 2015-12-15 --json`;

/** Adds the command. */
export function addWho(program: Command, terminal: Terminal, done: (code: number) => void): void {
  addDossier(program.command("who"))
    .description("tell who held an office on a day, or who a name may mean")
    .argument("<words...>", "an office in words, or a name")
    .option("--on <day>", "the day, as YYYY-MM-DD; without it, today")
    .option("--json", "as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (words: string[], options: WhoOptions) => {
      done(await who(words.join(" "), options, terminal));
    });
}

/** The day asked for: today where none is. */
export function dayAsked(on: string | undefined, today: string): Result<string> {
  if (on === undefined) return ok(today);
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(on) && !Number.isNaN(Date.parse(on));
  return valid ? ok(on) : failed("date", on, "is no day; expected YYYY-MM-DD", "Write it like 2015-12-15.");
}

/** Answers; gives the exit code. */
export async function who(words: string, options: WhoOptions, terminal: Terminal): Promise<number> {
  const day = dayAsked(options.on, new Date().toISOString().slice(0, 10));
  if (!day.ok) return refused(day.fault, terminal);
  const known = await knowledgeBeside(options.dossier);
  if (!known.ok) return refused(known.fault, terminal);
  const knowledge = known.value;
  const offices = officesAsked(knowledge, words, day.value);
  const senses = offices.length > 0 ? [] : knowledge.named(words);
  await terminal.out(
    options.json
      ? asJson(offices, senses, knowledge, day.value)
      : asText(offices, senses, knowledge, day.value),
  );
  if (offices.length + senses.length > 0) return EXIT.ok;
  terminal.err(`Nobody known by "${words}" on ${day.value}.\n`);
  return EXIT.nothing;
}

function refused(fault: Fault, terminal: Terminal): number {
  terminal.err(`${messageOf(fault)}\n`);
  return exitOf(fault);
}

/** The knowledge with the layers of a dossier; a dossier that isn't there has none. */
async function knowledgeBeside(where: string): Promise<Result<Knowledge>> {
  const options = await layersOf(where);
  if (!options.ok) return options;
  const layers = openLayers(options.value);
  return layers.ok ? ok(layers.value.knowledge) : layers;
}

async function layersOf(where: string): Promise<Result<KnowledgeOptions>> {
  const isFile = !/^[a-z][a-z0-9+.-]+:\/\//i.test(where);
  if (isFile && !existsSync(where)) return ok({ update: latestUpdate(folderOf(where)) });
  const dossier = await openDossier(where, { create: false });
  if (!dossier.ok) return dossier;
  try {
    return await knowledgeFor(dossier.value);
  } finally {
    await dossier.value.close();
  }
}

const actsForNames = (actor: KnownActor, knowledge: Knowledge, day: string): string[] =>
  knowledge.actsForOn(actor.id, day).map((id) => knowledge.actor(id)?.name ?? id);

const termOf = (from: string | null, to: string | null, seen?: string): string =>
  `${from ?? "?"} to ${to ?? (seen ? `at least ${seen}` : "?")}`;

function officeLines(actor: KnownActor, knowledge: Knowledge): string[] {
  return actor.offices.map(({ title, of, from, to, seen }) => {
    const body = of === null ? "" : `, ${knowledge.actor(of)?.name ?? of}`;
    return `    ${termOf(from, to, seen)}  ${title}${body}`;
  });
}

function asText(
  offices: readonly OfficeAsked[],
  senses: readonly Sense[],
  knowledge: Knowledge,
  day: string,
): string {
  const holders = offices.flatMap(({ title, of, holders }) =>
    holders.flatMap((h) => [`${h.name}  ${title}, ${of.name}, on ${day}`, ...officeLines(h, knowledge)]),
  );
  const meant = senses.flatMap(({ actor, sense }) => {
    const acting = actsForNames(actor, knowledge, day).join(", ");
    return [
      `${actor.name}  ${actor.kind}, by its ${sense}${acting ? `; acts for ${acting} on ${day}` : ""}`,
      ...officeLines(actor, knowledge),
    ];
  });
  return [...holders, ...meant].map((line) => `${line}\n`).join("");
}

function asJson(
  offices: readonly OfficeAsked[],
  senses: readonly Sense[],
  knowledge: Knowledge,
  day: string,
): string {
  const value = {
    day,
    offices,
    senses: senses.map((s) => ({ ...s, actsFor: knowledge.actsForOn(s.actor.id, day) })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
