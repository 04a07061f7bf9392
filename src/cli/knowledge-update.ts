/**
 * `rapporteur knowledge update`: asks Wikidata's query service for office holders and writes a dated file beside the
 * dossier. It is the only command that uses the network, and only when it is run. The file is written when all has
 * been answered; Ctrl-C and faults leave everything as it was.
 */
import { askSparql } from "../ingest/sparql.js";
import { openKnowledge } from "../knowledge/knowledge.js";
import { openTable } from "../knowledge/table.js";
import { type Answer, type Bodies, type KnowledgeUpdate, updateOf } from "../knowledge/update.js";
import { folderOf, writeUpdate } from "../knowledge/update-file.js";
import { type UpdateQuery, updateQueries } from "../knowledge/update-queries.js";
import { type Result, failed, ok } from "../record/fault.js";
import { programVersion } from "../util/version.js";
import { EXIT } from "./exit.js";
import { exitOf, messageOf } from "./fault.js";
import { type Progress, openProgress } from "./read/progress.js";
import type { Terminal } from "./terminal.js";

export interface UpdateOptions {
  readonly dossier: string;
  readonly endpoint: string;
  readonly json?: true;
}

/** Runs an update; gives the exit code. */
export async function updateKnowledge(options: UpdateOptions, terminal: Terminal): Promise<number> {
  const stop = new AbortController();
  const interrupted = (): void => stop.abort();
  process.on("SIGINT", interrupted);
  process.on("SIGTERM", interrupted);
  try {
    const done = await update(options, stop.signal, terminal);
    if (stop.signal.aborted) {
      terminal.err("Stopped; nothing was changed.\n");
      return EXIT.stopped;
    }
    if (done.ok) {
      await terminal.out(done.value);
      return EXIT.ok;
    }
    terminal.err(`${messageOf(done.fault)}\n`);
    return exitOf(done.fault);
  } finally {
    process.off("SIGINT", interrupted);
    process.off("SIGTERM", interrupted);
  }
}

async function update(
  options: UpdateOptions,
  signal: AbortSignal,
  terminal: Terminal,
): Promise<Result<string>> {
  if (!/^https?:\/\/\S+$/.test(options.endpoint)) {
    return failed("usage", options.endpoint, "This is no address of a query service.", "Write http(s)://…");
  }
  const organisations = organisationsKnown();
  const answers = await ask(updateQueries([...organisations.keys()]), options.endpoint, signal, terminal);
  if (!answers.ok) return answers;
  const about = { made: new Date().toISOString().slice(0, 10), source: options.endpoint };
  const made = updateOf(answers.value, bodiesKnown(organisations), about);
  if (made.persons.length === 0) {
    const remedy = "What is known stays as it was.";
    return failed("network", options.endpoint, "The service knows no office holder.", remedy);
  }
  const written = writeUpdate(folderOf(options.dossier), made);
  return written.ok ? ok(doneWords(made, written.value, options)) : written;
}

/** Organisations of the shipped knowledge by their Wikidata ids. */
function organisationsKnown(): ReadonlyMap<string, string> {
  const rows = openTable("actors.tsv").rows("org/");
  return new Map(
    rows.flatMap((row) => {
      const wikidata = /(?:^|;)wikidata=(Q\d+)/.exec(row[4] ?? "")?.[1];
      return wikidata === undefined ? [] : [[wikidata, row[0]!] as const];
    }),
  );
}

function bodiesKnown(organisations: ReadonlyMap<string, string>): Bodies {
  const knowledge = openKnowledge();
  return {
    state: (iso3) => knowledge.actor(`state/${iso3}`)?.id ?? null,
    organisation: (wikidata) => organisations.get(wikidata) ?? null,
  };
}

async function ask(
  queries: readonly UpdateQuery[],
  endpoint: string,
  signal: AbortSignal,
  terminal: Terminal,
): Promise<Result<readonly Answer[]>> {
  const progress = openProgress(terminal, queries.length);
  const answers: Answer[] = [];
  try {
    for (const query of queries) {
      progress.say(`asking for ${query.what}`);
      const rows = await askSparql(query.sparql, {
        endpoint,
        signal,
        agent: AGENT,
        onWait: waiting(progress),
      });
      if (!rows.ok) return rows;
      answers.push({ query, rows: rows.value });
      progress.step(query.what);
    }
    return ok(answers);
  } finally {
    progress.end();
  }
}

const AGENT = `${programVersion().replace(" ", "/")} (knowledge update, run by its user; Node.js ${process.versions.node})`;

function waiting(progress: Progress): (seconds: number) => void {
  return (seconds) => progress.say(`the service asks to wait: ${seconds} s`);
}

function doneWords(made: KnowledgeUpdate, path: string, { json }: UpdateOptions): string {
  const offices = made.persons.flatMap((person) => person.offices);
  const counts = {
    persons: made.persons.length,
    terms: offices.length,
    inOffice: offices.filter(({ to }) => to === null).length,
    leftOut: made.leftOut,
  };
  if (json) return `${JSON.stringify({ path, made: made.made, source: made.source, ...counts }, null, 1)}\n`;
  return [
    `${counts.persons} persons, ${counts.terms} terms of office, ${counts.inOffice} in office`,
    `${counts.leftOut} rows left out: no date, no name, or of a body that isn't known`,
    `→ ${path}`,
    "",
  ].join("\n");
}
