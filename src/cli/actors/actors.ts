/**
 * What `rapporteur actors` does: corrections into the dossier, out of it, and as a list. A table is kept whole or not
 * at all.
 */
import { readFile } from "node:fs/promises";
import { openLayers } from "../../knowledge/opened.js";
import { knowledgeFor } from "../../intake/knowledge.js";
import type { Correction, KeptCorrection } from "../../record/corrections.js";
import { type Fault, type Result, failed, ok } from "../../record/fault.js";
import { openDossier } from "../../store/index.js";
import type { Corrected, Dossier } from "../../store/types.js";
import { EXIT } from "../exit.js";
import { exitOf, messageOf } from "../fault.js";
import type { Terminal } from "../terminal.js";
import { type CsvRow, readTable } from "./csv.js";
import { type Wish, correctionsFor, wishOf, withActors } from "./make.js";
import type { People } from "./who.js";
import { correctionList, correctionWords } from "./words.js";

export interface ActorsOptions {
  readonly dossier: string;
  readonly json?: true;
}

type Work = (dossier: Dossier) => Promise<Result<string>>;

/** Opens the dossier, does the work, writes what it tells; gives the exit code. */
async function atDossier(options: ActorsOptions, terminal: Terminal, work: Work): Promise<number> {
  const opened = await openDossier(options.dossier, { create: false });
  if (!opened.ok) return refused([opened.fault], terminal);
  try {
    const told = await work(opened.value);
    if (!told.ok) return refused([told.fault], terminal);
    await terminal.out(told.value);
    return EXIT.ok;
  } finally {
    await opened.value.close();
  }
}

function refused(faults: readonly Fault[], terminal: Terminal): number {
  for (const fault of faults) terminal.err(`${messageOf(fault)}\n`);
  return exitOf(faults[0]!);
}

async function peopleOf(dossier: Dossier): Promise<Result<People>> {
  const options = await knowledgeFor(dossier);
  if (!options.ok) return options;
  const layers = openLayers(options.value);
  if (!layers.ok) return layers;
  const people: People = { dossier, knowledge: layers.value.knowledge, added: [] };
  return ok(withActors(people, options.value.corrections ?? []));
}

/** Keeps what one wish asks for. */
export function keep(wish: Wish, options: ActorsOptions, terminal: Terminal): Promise<number> {
  return atDossier(options, terminal, async (dossier) => {
    const people = await peopleOf(dossier);
    if (!people.ok) return people;
    const made = await correctionsFor(wish, people.value);
    if (!made.ok) return made;
    const done = await dossier.correct(made.value);
    return done.ok ? ok(doneWords(done.value, "kept", options, terminal)) : done;
  });
}

/** Most faults of a table that are told one by one. */
const MOST_TOLD = 20;

/** Keeps all corrections of a table, or none where a line is wrong. */
export async function importTable(path: string, options: ActorsOptions, terminal: Terminal): Promise<number> {
  const rows = await tableOf(path);
  if (!rows.ok) return refused([rows.fault], terminal);
  return await atDossier(options, terminal, async (dossier) => {
    const people = await peopleOf(dossier);
    if (!people.ok) return people;
    const made = await allOf(rows.value, people.value, path);
    if (made.faults.length > 0) {
      made.faults.slice(0, MOST_TOLD).forEach((fault) => terminal.err(`${messageOf(fault)}\n`));
      return failed("usage", path, `Nothing was kept: ${linesWords(made.faults.length)} wrong.`);
    }
    const done = await dossier.correct(made.corrections);
    return done.ok ? ok(doneWords(done.value, "kept", options, terminal)) : done;
  });
}

const linesWords = (count: number): string => (count === 1 ? "1 line is" : `${count} lines are`);

async function tableOf(path: string): Promise<Result<readonly CsvRow[]>> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
    return readTable(text, path);
  } catch (error) {
    if (error instanceof TypeError) {
      return failed("encoding", path, "The table is no UTF-8.", "Save it as CSV in UTF-8.");
    }
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return failed("not-found", path, `The table can't be read (${code}).`, "Check its name.");
  }
}

interface AllMade {
  readonly corrections: readonly Correction[];
  readonly faults: readonly Fault[];
}

/** The corrections of all rows; later rows know the actors that earlier ones add. */
async function allOf(rows: readonly CsvRow[], people: People, path: string): Promise<AllMade> {
  const corrections: Correction[] = [];
  const faults: Fault[] = [];
  let known = people;
  for (const row of rows) {
    const wish = wishOf(row);
    const made = wish.ok ? await correctionsFor(wish.value, known) : wish;
    if (!made.ok) {
      const { where, what } = made.fault;
      faults.push({ ...made.fault, where: `${path}, line ${row.line}`, what: `${where}: ${what}` });
      continue;
    }
    corrections.push(...made.value);
    known = withActors(known, made.value);
  }
  return { corrections, faults };
}

/** Lists the corrections. */
export function list(options: ActorsOptions, terminal: Terminal): Promise<number> {
  return atDossier(options, terminal, async (dossier) => {
    const kept = await dossier.corrections();
    if (!kept.ok) return kept;
    return ok(
      options.json
        ? `${JSON.stringify({ corrections: kept.value }, null, 1)}\n`
        : correctionList(kept.value, terminal),
    );
  });
}

/** Takes corrections back by their numbers. */
export function remove(
  numbers: readonly number[],
  options: ActorsOptions,
  terminal: Terminal,
): Promise<number> {
  return atDossier(options, terminal, async (dossier) => {
    const kept = await dossier.corrections();
    if (!kept.ok) return kept;
    const unknown = numbers.filter((n) => !kept.value.some((one) => one.n === n));
    if (unknown.length > 0) {
      const remedy = "`rapporteur actors list` has the numbers.";
      return failed("unknown-id", unknown.join(", "), "There is no correction of this number.", remedy);
    }
    return await withdraw(dossier, numbers, options, terminal);
  });
}

/** Takes back what was corrected last, a table as a whole. */
export function undo(options: ActorsOptions, terminal: Terminal): Promise<number> {
  return atDossier(options, terminal, async (dossier) => {
    const kept = await dossier.corrections();
    if (!kept.ok) return kept;
    const last = kept.value.at(-1);
    if (last === undefined) {
      return failed("unknown-id", options.dossier, "There is no correction to take back.");
    }
    const numbers = kept.value.filter(({ batch }) => batch === last.batch).map(({ n }) => n);
    return await withdraw(dossier, numbers, options, terminal);
  });
}

async function withdraw(
  dossier: Dossier,
  numbers: readonly number[],
  options: ActorsOptions,
  terminal: Terminal,
): Promise<Result<string>> {
  const done = await dossier.withdraw(numbers);
  return done.ok ? ok(doneWords(done.value, "taken back", options, terminal)) : done;
}

function doneWords(
  { corrections, articles }: Corrected,
  what: string,
  { json }: ActorsOptions,
  terminal: Terminal,
): string {
  if (json) return `${JSON.stringify({ corrections, articles }, null, 1)}\n`;
  const changed = articles === 1 ? "1 stored article has" : `${articles} stored articles have`;
  const lines = corrections.slice(0, 10).map((kept: KeptCorrection) => correctionLine(kept));
  const more = corrections.length > 10 ? [`… and ${corrections.length - 10} more`] : [];
  const told = [...lines, ...more].map((line) => `${line}\n`).join("");
  return `${told}${terminal.colours.dim(`${what}; ${changed} other actors now`)}\n`;
}

function correctionLine({ n, correction }: KeptCorrection): string {
  return `${n}  ${correctionWords(correction)}`;
}
