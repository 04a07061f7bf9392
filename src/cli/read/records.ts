/**
 * Records as files: `DIR/NAME.json`, NAME being the input's file name without its ending; a second input of the same
 * name gets `NAME-2.json`.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { type Result, ok } from "../../record/fault.js";
import type { ArticleRecord } from "../../record/record.js";
import { unwritable } from "../unwritable.js";

export interface RecordsFolder {
  readonly write: (origin: string, record: ArticleRecord) => Promise<Result<string>>;
}

/** Opens the folder, making it where there is none. */
export async function openRecords(folder: string): Promise<Result<RecordsFolder>> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return unwritable(folder, error, "the record");
  }
  const taken = new Set<string>();
  return ok({ write: (origin, record) => writeRecord(join(folder, freeName(origin, taken)), record) });
}

function freeName(origin: string, taken: Set<string>): string {
  const stem = origin === "-" ? "stdin" : basename(origin, extname(origin));
  for (let k = 1; ; k++) {
    const name = k === 1 ? `${stem}.json` : `${stem}-${k}.json`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

async function writeRecord(path: string, record: ArticleRecord): Promise<Result<string>> {
  try {
    await writeFile(path, `${JSON.stringify(record, null, 1)}\n`);
    return ok(path);
  } catch (error) {
    return unwritable(path, error, "the record");
  }
}
