/**
 * The file of an update, `rapporteur-knowledge-YYYY-MM-DD.json`, in the folder of the dossier: written whole or not at
 * all. The latest by its day is used; older ones are left for those who want to go back.
 */
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Result, failed, ok } from "../record/fault.js";
import { type KnowledgeUpdate, UPDATE_FORMAT } from "./update.js";

const NAME = /^rapporteur-knowledge-\d{4}-\d{2}-\d{2}\.json$/;

/** The folder of a dossier: that of its file; the current one for a dossier that is no file. */
export function folderOf(dossier: string): string {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(dossier) ? resolve(".") : dirname(resolve(dossier));
}

/** The path of the latest update in a folder; null where there is none. */
export function latestUpdate(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder).filter((name) => NAME.test(name));
  const last = names.sort().at(-1);
  return last === undefined ? null : join(folder, last);
}

/** Reads an update; a fault where the file is none. */
export function readUpdate(path: string): Result<KnowledgeUpdate> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    return isUpdate(value) ? ok(value) : wrong(path, "This is no update of the knowledge");
  } catch (error) {
    return wrong(path, `The update of the knowledge can't be read (${told(error)})`);
  }
}

function isUpdate(value: unknown): value is KnowledgeUpdate {
  if (typeof value !== "object" || value === null) return false;
  const { format, made, persons } = value as Partial<KnowledgeUpdate>;
  return format === UPDATE_FORMAT && typeof made === "string" && Array.isArray(persons);
}

function wrong(path: string, what: string): Result<never> {
  return failed("unreadable", path, `${what}.`, "Delete it, or run `rapporteur knowledge update` again.");
}

function told(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "it is damaged";
}

/** Writes an update into a folder; gives its path. */
export function writeUpdate(folder: string, update: KnowledgeUpdate): Result<string> {
  const path = join(folder, `rapporteur-knowledge-${update.made}.json`);
  const unfinished = `${path}.unfinished`;
  try {
    const persons = update.persons.map((person) => JSON.stringify(person)).join(",\n");
    const about = JSON.stringify({ ...update, persons: [] }).replace(/\[\]\}$/, "");
    writeFileSync(unfinished, `${about}[\n${persons}\n]}\n`);
    renameSync(unfinished, path);
    return ok(path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    const code = told(error);
    if (code === "ENOSPC") return failed("disk-full", path, "There is no room left to write the update.");
    return failed(
      "unreadable",
      path,
      `The update can't be written (${code}).`,
      "Check that you may write there.",
    );
  }
}
