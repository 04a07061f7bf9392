/**
 * The dossier that is served, checked before every answer: a file that was moved away or replaced while it is served
 * must not go on answering from what is no longer there.
 */
import { stat } from "node:fs/promises";
import { type Result, failed, ok } from "../record/fault.js";
import { openDossier } from "../store/index.js";
import type { Dossier } from "../store/types.js";

export interface Shelf {
  readonly where: string;
  /** The dossier as it is now; a fault where its file is gone. */
  readonly dossier: () => Promise<Result<Dossier>>;
  readonly close: () => Promise<void>;
}

interface Held {
  readonly dossier: Dossier;
  readonly file: string;
}

/** Opens a dossier to serve it; a file that isn't there is made, so that articles can be dropped into it. */
export async function openShelf(where: string): Promise<Result<Shelf>> {
  const first = await hold(where, true);
  if (!first.ok) return first;
  let held: Held = first.value;
  const dossier = async (): Promise<Result<Dossier>> => {
    const file = await identity(where);
    if (file === null) return gone(where);
    if (file === held.file) return ok(held.dossier);
    const again = await hold(where, false);
    if (!again.ok) return again;
    await held.dossier.close();
    held = again.value;
    return ok(held.dossier);
  };
  return ok({ where, dossier, close: () => held.dossier.close() });
}

async function hold(where: string, create: boolean): Promise<Result<Held>> {
  const opened = await openDossier(where, { create });
  if (!opened.ok) return opened;
  return ok({ dossier: opened.value, file: (await identity(where)) ?? "" });
}

/** Which file it is, whatever its name. */
async function identity(where: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(where);
    return `${dev}.${ino}`;
  } catch {
    return null;
  }
}

function gone(where: string): Result<never> {
  const what = "The dossier is gone: its file was moved or deleted while it was being served.";
  return failed("not-found", where, what, "Put the file back, or end the server and name another one.");
}
