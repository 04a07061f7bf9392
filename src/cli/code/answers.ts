/**
 * Where answers go: standard output, or a file that a later run adds to.
 *
 * A file is written line by line, so that nothing coded is lost; a line that a run left torn is cut off before the next
 * one begins.
 */
import { type FileHandle, open } from "node:fs/promises";
import { failed, ok, type Result } from "../../record/fault.js";
import type { Terminal } from "../terminal.js";
import { unwritable } from "../unwritable.js";

export interface Answers {
  /** How many lines of each id (as JSON) are answered already. */
  readonly answered: ReadonlyMap<string, number>;
  readonly write: (line: string) => Promise<Result<null>>;
  readonly close: () => Promise<void>;
}

/** Opens the place for answers. */
export async function openAnswers(path: string | undefined, terminal: Terminal): Promise<Result<Answers>> {
  if (path === undefined) {
    const write = async (line: string): Promise<Result<null>> => {
      await terminal.out(line);
      return ok(null);
    };
    return ok({ answered: new Map(), write, close: () => Promise.resolve() });
  }
  try {
    const file = await open(path, "a+");
    const answered = await earlier(file, path);
    if (!answered.ok) {
      await file.close();
      return answered;
    }
    return ok({
      answered: answered.value,
      write: (line) => written(file, path, line),
      close: () => file.close(),
    });
  } catch (error) {
    return unwritable(path, error);
  }
}

/** The ids of whole lines in the file, which ends after the last of them; a fault where it holds something else. */
async function earlier(file: FileHandle, path: string): Promise<Result<Map<string, number>>> {
  const text = await file.readFile("utf8");
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  const ids = new Map<string, number>();
  for (const line of whole.split("\n").slice(0, -1)) {
    const id = idOf(line);
    if (id === null)
      return failed("usage", path, "It is there and holds something else than codes.", "Give another file.");
    ids.set(id, (ids.get(id) ?? 0) + 1);
  }
  if (whole.length === 0 && text.length > 0 && !text.startsWith('{"id":'))
    return failed("usage", path, "It is there and holds something else than codes.", "Give another file.");
  if (whole.length < text.length) await file.truncate(Buffer.byteLength(whole));
  return ok(ids);
}

function idOf(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line);
    const coded =
      typeof value === "object" && value !== null && "id" in value && ("type" in value || "codings" in value);
    return coded ? JSON.stringify(value.id) : null;
  } catch {
    return null;
  }
}

async function written(file: FileHandle, path: string, line: string): Promise<Result<null>> {
  try {
    await file.appendFile(line);
    return ok(null);
  } catch (error) {
    return unwritable(path, error);
  }
}
