/**
 * A fault becomes a message and an exit code: the one place that knows both.
 */
import type { Fault, FaultCode } from "../record/fault.js";
import { EXIT } from "./exit.js";
import { plain } from "./text.js";

const EXIT_OF: Readonly<Record<FaultCode, number>> = {
  "not-found": EXIT.usage,
  "no-articles": EXIT.nothing,
  empty: EXIT.nothing,
  binary: EXIT.nothing,
  encoding: EXIT.nothing,
  "too-large": EXIT.nothing,
  "no-article-in-page": EXIT.nothing,
  language: EXIT.nothing,
  sidecar: EXIT.nothing,
  date: EXIT.usage,
  "dossier-locked": EXIT.dossier,
  "dossier-newer": EXIT.dossier,
  "not-a-dossier": EXIT.dossier,
  "disk-full": EXIT.dossier,
  unreadable: EXIT.dossier,
  "unknown-id": EXIT.usage,
  usage: EXIT.usage,
  model: EXIT.model,
  network: EXIT.nothing,
};

/** The exit code of a command that a fault has ended. */
export function exitOf(fault: Fault): number {
  return EXIT_OF[fault.code];
}

/** What is wrong, with which file, and what to do: one paragraph. */
export function messageOf({ where, what, remedy }: Fault): string {
  return plain([`${where}:`, sentence(what), sentence(remedy)].join(" "));
}

function sentence(words: string): string {
  if (words === "") return "";
  const closed = /[.!?]["”’)]*$/.test(words) ? words : `${words}.`;
  return closed[0]!.toUpperCase() + closed.slice(1);
}
