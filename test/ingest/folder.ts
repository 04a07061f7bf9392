/** A folder for one test, with the files that it names; gone when the test is over. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { ingest } from "../../src/ingest/ingest.js";
import type { Ingested, IngestOptions } from "../../src/ingest/types.js";
import type { Fault, Result } from "../../src/record/fault.js";

export type Content = string | Uint8Array;

export function folderWith(files: Readonly<Record<string, Content>>): string {
  const folder = mkdtempSync(join(tmpdir(), "ingest-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

/** What becomes of one file, with others beside it. */
export async function outcomeOf(
  name: string,
  files: Readonly<Record<string, Content>>,
  options: IngestOptions = {},
): Promise<Result<Ingested>> {
  const outcomes = await ingest(join(folderWith(files), name), options);
  if (outcomes.length !== 1) throw new Error(`one outcome expected, not ${String(outcomes.length)}`);
  return outcomes[0]!.result;
}

export async function articleFrom(
  name: string,
  files: Readonly<Record<string, Content>>,
  options: IngestOptions = {},
): Promise<Ingested> {
  const result = await outcomeOf(name, files, options);
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.what}`);
  return result.value;
}

export async function faultOf(
  name: string,
  files: Readonly<Record<string, Content>>,
  options: IngestOptions = {},
): Promise<Fault> {
  const result = await outcomeOf(name, files, options);
  if (result.ok) throw new Error("a fault was expected");
  return result.fault;
}

/** English prose for tests that need some. */
export const PROSE =
  "The two ministers met for an hour in the old customs house and said that they would speak again before the " +
  "end of the week. Neither of them would tell reporters what had been agreed, but an aide said that the talks " +
  "had been frank.";
