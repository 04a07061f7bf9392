/**
 * Dropped files: put into a folder of their own, each under its name, to be read like files on the disk.
 *
 * What is no article by its name is refused. The origin of a dropped article holds a part of its checksum, for two
 * files of one name dropped on two days are two articles, no versions of one.
 */
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Fault, failed } from "../record/fault.js";

/** The most that is taken at once. */
export const UPLOAD_BYTES = 64 * 1024 * 1024;
export const UPLOAD_FILES = 1000;

const ARTICLE = /\.(?:txt|md|html?)$/i;
const SIDECAR = /\.meta\.json$/i;

export interface Refused {
  readonly name: string;
  readonly fault: Fault;
}

export interface Dropped {
  readonly folder: string;
  readonly inputs: readonly string[];
  /** What each input is called in the dossier. */
  readonly origins: ReadonlyMap<string, string>;
  readonly refused: readonly Refused[];
}

/** Whether a file of this name may be an article, or tell of one. */
export function isTaken(name: string): boolean {
  return ARTICLE.test(name) || SIDECAR.test(name);
}

/** Puts the files where they can be read. */
export async function takeFiles(files: readonly File[]): Promise<Dropped> {
  const folder = await mkdtemp(join(tmpdir(), "rapporteur-"));
  const origins = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const file of files.filter(({ name }) => isTaken(name))) {
    const name = safeName(file.name);
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    const place = join(folder, String(times));
    await mkdir(place, { recursive: true });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const path = join(place, name);
    await writeFile(path, bytes);
    if (ARTICLE.test(name)) origins.set(path, `dropped/${checksum(bytes)}/${name}`);
  }
  const refused = files
    .filter(({ name }) => !isTaken(name))
    .map(({ name }) => ({ name, fault: noArticle(name) }));
  return { folder, inputs: [...origins.keys()], origins, refused };
}

function safeName(name: string): string {
  const last = name.replaceAll("\\", "/").split("/").at(-1) ?? "";
  return (
    last
      .replace(/[\p{C}:*?"<>|]/gu, "_")
      .replace(/^\.+/, "")
      .slice(-120) || "article.txt"
  );
}

function checksum(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 8);
}

/** The fault of a film, a picture, a table. */
export function noArticle(name: string): Fault {
  const what = `"${name}" is no article: only .txt, .md, .html and .htm files are read.`;
  return failed("binary", name, what, "Drop articles as text or as saved pages.").fault;
}
