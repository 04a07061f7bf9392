/**
 * Bytes of files and streams, up to a limit.
 *
 * A path or a stream enters, its bytes or a fault leave. No more than the limit is ever held: a file's size is asked
 * before it is opened, and a stream (standard input, a pipe) is left as soon as it goes over.
 */
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { failed, ok, type Fault, type Result } from "../record/fault.js";

const MEGA = 1024 * 1024;

/** The bytes of a file, a pipe or a device. */
export async function fileBytes(path: string, where: string, maxBytes: number): Promise<Result<Uint8Array>> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return failed("unreadable", where, "This is a folder, and a file was expected.");
    if (!found.isFile()) return await streamBytes(createReadStream(path), where, maxBytes);
    if (found.size > maxBytes) return tooLarge(where, found.size, maxBytes);
    return ok(new Uint8Array(await readFile(path)));
  } catch (error) {
    return { ok: false, fault: fileFault(error, where) };
  }
}

/** The bytes of a stream. */
export async function streamBytes(
  stream: AsyncIterable<Uint8Array>,
  where: string,
  maxBytes: number,
): Promise<Result<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxBytes) return tooLarge(where, null, maxBytes);
  }
  return ok(new Uint8Array(Buffer.concat(chunks)));
}

/** The fault for an error of the file system. */
export function fileFault(error: unknown, where: string): Fault {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === "ENOENT" || code === "ENOTDIR")
    return failed("not-found", where, "There is no such file or folder.", "Check the path.").fault;
  if (code === "EACCES" || code === "EPERM")
    return failed("unreadable", where, "It may not be read (permission denied).", "Check its permissions.")
      .fault;
  if (code === "ELOOP")
    return failed("unreadable", where, "Its symbolic links lead in a circle.", "Mend the links.").fault;
  return failed("unreadable", where, `It could not be read (${code}).`).fault;
}

/** A text over the limit. */
export function tooLarge(where: string, size: number | null, maxBytes: number): Result<never> {
  const told = size === null ? "It is longer than" : `It has ${megabytes(size)}, and the limit is`;
  const what = `${told} ${megabytes(maxBytes)}: this is more than an article.`;
  return failed("too-large", where, what, "Split it into its articles.");
}

function megabytes(bytes: number): string {
  return bytes < MEGA ? `${String(bytes)} bytes` : `${(bytes / MEGA).toFixed(1)} MB`;
}
