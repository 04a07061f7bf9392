/**
 * `rapporteur who`: who held an office on a day, or who a name may mean, by the shipped knowledge alone.
 */
import type { Command } from "commander";
import { officesAsked, type OfficeAsked } from "../knowledge/asked.js";
import { openKnowledge } from "../knowledge/knowledge.js";
import type { Knowledge, KnownActor, Sense } from "../knowledge/types.js";
import { failed, ok, type Result } from "../record/fault.js";
import { EXIT } from "./exit.js";
import { exitOf, messageOf } from "./fault.js";
import type { Terminal } from "./terminal.js";

interface WhoOptions {
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
  program
    .command("who")
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
  if (!day.ok) {
    terminal.err(`${messageOf(day.fault)}\n`);
    return exitOf(day.fault);
  }
  const knowledge = openKnowledge();
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
