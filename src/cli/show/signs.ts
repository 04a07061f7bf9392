/**
 * Statuses and stances as a sign and a word, so that form tells what colour may not.
 */
import type { Terminal } from "../terminal.js";

type Paint = "green" | "yellow" | "red" | "blue" | "magenta" | "cyan" | "dim";

const SIGNS: Readonly<Record<string, readonly [string, Paint]>> = {
  // meetings
  held: ["●", "green"],
  "under-way": ["◐", "green"],
  scheduled: ["○", "blue"],
  tentative: ["◌", "yellow"],
  proposed: ["◇", "yellow"],
  postponed: ["»", "magenta"],
  cancelled: ["✕", "red"],
  refused: ["⊘", "red"],
  denied: ["≠", "red"],
  // acts
  done: ["●", "green"],
  planned: ["○", "blue"],
  hypothetical: ["◌", "yellow"],
  negated: ["✕", "red"],
  // positions
  supports: ["+", "green"],
  opposes: ["−", "red"],
  conditional: ["±", "yellow"],
  undecided: ["?", "yellow"],
  // statements
  direct: ["“”", "green"],
  mixed: ["“~", "cyan"],
  indirect: ["~~", "cyan"],
};

/** The sign and word of a status, in its colour. */
export function signed(status: string, { colours }: Terminal): string {
  const [sign, paint] = SIGNS[status] ?? ["·", "dim"];
  return colours[paint](`${sign} ${status}`);
}

/** The sign alone. */
export function signOf(status: string, { colours }: Terminal): string {
  const [sign, paint] = SIGNS[status] ?? ["·", "dim"];
  return colours[paint](sign);
}
