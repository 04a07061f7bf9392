/** The built command as a process of its own, in a folder of its own. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const MAIN = join(fileURLToPath(import.meta.url), "../../../dist/cli/main.js");

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Folder {
  readonly path: string;
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly remove: () => void;
}

/** A folder for a test. */
export function makeFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), "rapporteur-cli-"));
  return {
    path,
    write: (name, content) => {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return name;
    },
    remove: () => {
      rmSync(path, { recursive: true });
    },
  };
}

interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with all that stands on standard error so far. */
  readonly onErr?: (err: string, interrupt: () => void) => void;
}

/** Runs `rapporteur` with arguments. */
export function rapporteur(
  folder: Folder,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Ended> {
  return ended(folder, process.execPath, [MAIN, ...args], options);
}

/** Runs a line of shell, in which `$RAPPORTEUR` is the command. */
export function shell(folder: Folder, line: string): Promise<Ended> {
  return ended(folder, "bash", ["-c", line], { env: { RAPPORTEUR: `${process.execPath} ${MAIN}` } });
}

function ended(
  folder: Folder,
  command: string,
  args: readonly string[],
  options: RunOptions,
): Promise<Ended> {
  const ours = ["NO_COLOR", "FORCE_COLOR", "RAPPORTEUR_DOSSIER"];
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.includes(name)));
  const child = spawn(command, args, { cwd: folder.path, env: { ...env, ...options.env } });
  child.stdin.end(options.input ?? "");
  return new Promise((resolve) => {
    let out = "";
    let err = "";
    child.stdout.on("data", (bytes) => (out += String(bytes)));
    child.stderr.on("data", (bytes) => {
      err += String(bytes);
      options.onErr?.(err, () => child.kill("SIGINT"));
    });
    child.on("close", (code) => {
      resolve({ code, out, err });
    });
  });
}
