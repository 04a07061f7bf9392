/**
 * The lines of a file or of standard input, one at a time, and how many there are.
 */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import { failed, ok, type Result } from "../../record/fault.js";

/** A fault where the file can't be read. */
export async function checkInput(path: string): Promise<Result<null>> {
  if (path === "-") return ok(null);
  try {
    if ((await stat(path)).isDirectory())
      return failed("usage", path, "It is a folder.", "Give a file with a JSON object on each line.");
    return ok(null);
  } catch {
    return failed("not-found", path, "There is no such file.", "Check the name.");
  }
}

/** Lines in order, without their ends; a byte-order mark is left out. A signal ends the wait for the next line. */
export async function* linesOf(path: string, signal?: AbortSignal): AsyncGenerator<string, void, undefined> {
  const input = path === "-" ? process.stdin : createReadStream(path);
  const lines = createInterface({ input, crlfDelay: Infinity });
  signal?.addEventListener("abort", () => {
    lines.close();
  });
  let first = true;
  for await (const line of lines) {
    yield first ? line.replace(/^\uFEFF/u, "") : line;
    first = false;
  }
}

/** How many lines a file has that are not empty; 0 for standard input, whose end nobody knows. */
export async function countLines(path: string): Promise<number> {
  if (path === "-") return 0;
  let count = 0;
  for await (const line of linesOf(path)) if (line.trim() !== "") count++;
  return count;
}
