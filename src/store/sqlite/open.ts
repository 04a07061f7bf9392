/**
 * A file becomes an open dossier, or a fault. Nothing is written to a file that is no dossier of ours.
 */
import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import Database from "better-sqlite3";
import { type Result, failed, ok } from "../../record/fault.js";
import { storeFault } from "./fault.js";
import { APPLICATION_ID, MIGRATIONS } from "./migrations.js";

export interface OpenOptions {
  /** Make the file where there is none; without it a missing file is a fault. */
  readonly create: boolean;
  /** How long to wait for another program that writes, in milliseconds; 5,000 unless told. */
  readonly patience?: number;
  /** The most pages of 4 KiB the file may grow to; unlimited unless told. */
  readonly maxPages?: number;
}

/** Opens the file, checks that it is a dossier this program can read, and brings its tables up to date. */
export function openFile(path: string, options: OpenOptions): Result<Database.Database> {
  const impossible = unopenable(path, options.create);
  if (impossible !== null) return impossible;
  let db: Database.Database | null = null;
  try {
    db = new Database(path, { fileMustExist: !options.create, timeout: options.patience ?? 5000 });
    const checked = check(db, path, options.create);
    if (!checked.ok) return closing(db, checked);
    prepare(db, options);
    return ok(db);
  } catch (error) {
    return closing(db, storeFault(error, path));
  }
}

function closing<F>(db: Database.Database | null, fault: F): F {
  db?.close();
  return fault;
}

function unopenable(path: string, create: boolean): ReturnType<typeof failed> | null {
  if (existsSync(path)) {
    return statSync(path).isDirectory()
      ? failed("not-a-dossier", path, "This is a folder, a dossier is a file.", "Name a file in it.")
      : null;
  }
  if (!create) {
    const remedy = "Name the dossier with --dossier FILE, or make one with `rapporteur read`.";
    return failed("not-found", path, "There is no such dossier.", remedy);
  }
  const folder = dirname(resolve(path));
  if (existsSync(folder)) return null;
  return failed("not-found", path, `The folder ${folder} doesn't exist.`, "Make it, or name another file.");
}

function check(db: Database.Database, path: string, create: boolean): Result<null> {
  const tables = db.prepare("SELECT count(*) FROM sqlite_schema").pluck().get() as number;
  const application = db.pragma("application_id", { simple: true }) as number;
  const version = db.pragma("user_version", { simple: true }) as number;
  if (tables === 0 && application === 0 && create) return ok(null);
  if (application !== APPLICATION_ID) {
    const what = "This is a SQLite database, but no dossier of Rapporteur.";
    return failed("not-a-dossier", path, what, "Name another file; this one was left as it is.");
  }
  if (version <= MIGRATIONS.length) return ok(null);
  const what = `The dossier has version ${version}, this program knows versions up to ${MIGRATIONS.length}.`;
  return failed("dossier-newer", path, what, "Update Rapporteur, or name another dossier.");
}

function prepare(db: Database.Database, options: OpenOptions): void {
  db.pragma("foreign_keys = ON");
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = NORMAL");
  db.pragma("cache_size = -65536");
  if (options.maxPages !== undefined) db.pragma(`max_page_count = ${options.maxPages}`);
  if ((db.pragma("user_version", { simple: true }) as number) < MIGRATIONS.length) migrate(db);
}

function migrate(db: Database.Database): void {
  const all = db.transaction(() => {
    const from = db.pragma("user_version", { simple: true }) as number;
    for (const step of MIGRATIONS.slice(from)) db.exec(step);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${MIGRATIONS.length}`);
  });
  all.immediate();
}
