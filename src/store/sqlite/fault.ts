/**
 * What SQLite complains of, as a fault. Anything else is a mistake of ours and is thrown on.
 */
import { failed } from "../../record/fault.js";

interface Complaint {
  readonly code: string;
  readonly message: string;
}

/** The fault that an error of the database stands for; throws what is no error of the database. */
export function storeFault(error: unknown, where: string): ReturnType<typeof failed> {
  if (!isComplaint(error)) throw error;
  const { code } = error;
  if (/^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(code)) {
    const what = "Another program is writing to the dossier and didn't finish in time.";
    return failed("dossier-locked", where, what, "Wait until it is done, or name another dossier.");
  }
  if (/^SQLITE_(FULL|IOERR_WRITE|IOERR_SHMSIZE)/.test(code)) {
    const what = "There is no room left to write; what was stored before is kept.";
    return failed("disk-full", where, what, "Make room, then read again: what was read is skipped.");
  }
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) {
    const what = "This is no dossier: the file is no SQLite database, or it is damaged.";
    return failed("not-a-dossier", where, what, "Name another file; this one was left as it is.");
  }
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH|IOERR)/.test(code)) {
    const what = `The dossier can't be opened or written (${error.message}).`;
    return failed("unreadable", where, what, "Check that you may write the file and its folder.");
  }
  throw error;
}

function isComplaint(error: unknown): error is Complaint {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    error.code.startsWith("SQLITE_")
  );
}
