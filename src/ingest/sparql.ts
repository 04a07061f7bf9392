/**
 * Questions to a SPARQL service over HTTP, as Wikidata's is: a query enters, its rows leave (SPARQL 1.1 Query Results
 * JSON). One question at a time; where the service asks to wait it is waited for, as its manual wants. What goes wrong
 * is a fault, and nothing is thrown.
 */
import { type Result, failed, ok } from "../record/fault.js";

export interface SparqlValue {
  readonly type: string;
  readonly value: string;
}

/** A row of an answer: values by the names of the query's variables; those without a value are missing. */
export type SparqlRow = Readonly<Partial<Record<string, SparqlValue>>>;

export interface SparqlOptions {
  readonly endpoint: string;
  /** Who asks; services refuse programs that don't say. */
  readonly agent: string;
  readonly signal?: AbortSignal;
  /** Told before it waits, in seconds. */
  readonly onWait?: (seconds: number) => void;
  /** How long an answer may take, in milliseconds; 120,000 unless told. */
  readonly patience?: number;
}

const TRIES = 3;
const PATIENCE = 120_000;
const MOST_WAIT_S = 120;
const MOST_BYTES = 256 * 1024 * 1024;

type Try =
  | { readonly what: "rows"; readonly rows: readonly SparqlRow[] }
  /** Worth another try after some seconds. */
  | { readonly what: "later"; readonly seconds: number; readonly fault: ReturnType<typeof failed> }
  | { readonly what: "never"; readonly fault: ReturnType<typeof failed> };

/** The rows that answer a query. */
export async function askSparql(
  query: string,
  options: SparqlOptions,
): Promise<Result<readonly SparqlRow[]>> {
  for (let round = 1; ; round++) {
    const answer = await ask(query, options);
    if (answer.what === "rows") return ok(answer.rows);
    const over = answer.what === "never" || round === TRIES || options.signal?.aborted === true;
    if (over || answer.seconds > MOST_WAIT_S) return answer.fault;
    if (answer.seconds > 0) options.onWait?.(answer.seconds);
    await waited(answer.seconds * 1000, options.signal);
  }
}

async function ask(query: string, options: SparqlOptions): Promise<Try> {
  const { endpoint, agent, signal } = options;
  const limit = AbortSignal.timeout(options.patience ?? PATIENCE);
  try {
    const response = await fetch(endpoint, {
      method: "POST",
      headers: { accept: "application/sparql-results+json", "user-agent": agent },
      body: new URLSearchParams({ query }),
      signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
    });
    return response.ok ? parsed(await bodyOf(response), endpoint) : refused(response, endpoint);
  } catch (error) {
    return unreachable(error, limit, options);
  }
}

const KEPT = "What is known stays as it was; try again later.";

function unreachable(error: unknown, limit: AbortSignal, { endpoint, signal }: SparqlOptions): Try {
  const fault = (what: string, remedy = KEPT): ReturnType<typeof failed> =>
    failed("network", endpoint, what, remedy);
  if (signal?.aborted === true) return { what: "never", fault: fault("The question was broken off.", "") };
  if (limit.aborted) return { what: "never", fault: fault("The service didn't answer in time.") };
  if (error instanceof TooLarge) return { what: "never", fault: fault(error.message) };
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
  const remedy = `Check the network and the address. ${KEPT}`;
  return { what: "never", fault: fault(`The service can't be reached (${code}).`, remedy) };
}

async function refused(response: Response, endpoint: string): Promise<Try> {
  const { status } = response;
  const body = await response.text().catch(() => "");
  if (status === 429) {
    const what = "The service has been asked too often and wants to be left alone for a while.";
    const fault = failed("network", endpoint, what, "Try again in some minutes.");
    return { what: "later", seconds: secondsOf(response.headers.get("retry-after")), fault };
  }
  const slow = /TimeoutException/.test(body) ? ": the question takes it too long" : "";
  const fault = failed("network", endpoint, `The service answered with an error (${status}${slow}).`, KEPT);
  return status >= 500 ? { what: "later", seconds: 2, fault } : { what: "never", fault };
}

/** Seconds of a `Retry-After`, which may be a date; a minute where there is none. */
function secondsOf(header: string | null): number {
  if (header === null) return 60;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const until = Date.parse(header);
  return Number.isNaN(until) ? 60 : Math.max(0, Math.ceil((until - Date.now()) / 1000));
}

class TooLarge extends Error {}

async function bodyOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    const bytes = part as Uint8Array;
    size += bytes.length;
    if (size > MOST_BYTES) throw new TooLarge("The answer is larger than any that was expected.");
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** An answer that breaks off in the middle is the service's way of saying that it ran out of time. */
function parsed(body: string, endpoint: string): Try {
  const rows = rowsOf(body);
  if (rows !== null) return { what: "rows", rows };
  const what = "The service answered with something that is no SPARQL result in JSON.";
  const fault = failed("network", endpoint, what, `Check the address. ${KEPT}`);
  return body.trimStart().startsWith("{") ? { what: "later", seconds: 2, fault } : { what: "never", fault };
}

function rowsOf(body: string): readonly SparqlRow[] | null {
  try {
    const value = JSON.parse(body) as { results?: { bindings?: unknown } } | null;
    const bindings = value?.results?.bindings;
    return Array.isArray(bindings) && bindings.every(isRow) ? bindings : null;
  } catch {
    return null;
  }
}

function isRow(row: unknown): row is SparqlRow {
  if (typeof row !== "object" || row === null) return false;
  return Object.values(row).every(
    (value: unknown) =>
      typeof value === "object" &&
      value !== null &&
      "value" in value &&
      typeof value.value === "string" &&
      "type" in value &&
      typeof value.type === "string",
  );
}

function waited(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener("abort", done);
  });
}
