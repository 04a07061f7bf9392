/**
 * The fault of a file that can't be written: the disk is full, or the place is not ours to write.
 */
import { failed } from "../record/fault.js";

/** What went wrong in writing to a path. `what` is what was to be written there: "the export". */
export function unwritable(path: string, error: unknown, what?: string): ReturnType<typeof failed> {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (code === "ENOSPC") {
    const full = `There is no room left to write${what === undefined ? "" : ` ${what}`}.`;
    return failed("disk-full", path, full, "Make room and run it again.");
  }
  const subject = what === undefined ? "It" : what.replace(/^t/u, "T");
  return failed(
    "unreadable",
    path,
    `${subject} can't be written (${code}).`,
    "Check that you may write there.",
  );
}
