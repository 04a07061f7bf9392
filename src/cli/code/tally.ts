/**
 * What a run of `code` has done: counted as lines come, told at the end in words or as JSON.
 */
import type { Fault } from "../../record/fault.js";
import { EXIT } from "../exit.js";
import { exitOf, messageOf } from "../fault.js";

/** What became of a line; `kept` was answered by an earlier run. */
export type Fate =
  | { readonly what: "coded"; readonly related: boolean }
  | { readonly what: "kept" }
  | { readonly what: "bad"; readonly fault: Fault }
  | { readonly what: "stopped"; readonly fault: Fault };

export interface Tally {
  readonly coded: number;
  /** Of those coded: in which no parties stand in a relation. */
  readonly unrelated: number;
  readonly kept: number;
  readonly bad: readonly Fault[];
  /** Why the run ended early; null where it didn't. */
  readonly stopped: Fault | null;
}

export const NOTHING_YET: Tally = { coded: 0, unrelated: 0, kept: 0, bad: [], stopped: null };

/** The tally with one more line. */
export function including(tally: Tally, fate: Fate): Tally {
  switch (fate.what) {
    case "coded":
      return { ...tally, coded: tally.coded + 1, unrelated: tally.unrelated + (fate.related ? 0 : 1) };
    case "kept":
      return { ...tally, kept: tally.kept + 1 };
    case "bad":
      return { ...tally, bad: [...tally.bad, fate.fault] };
    case "stopped":
      return { ...tally, stopped: fate.fault };
  }
}

/** The exit code of a run. */
export function exitOfRun({ coded, kept, bad, stopped }: Tally, interrupted: boolean): number {
  if (stopped !== null) return exitOf(stopped);
  if (interrupted) return EXIT.stopped;
  if (bad.length === 0) return EXIT.ok;
  return coded + kept === 0 ? EXIT.nothing : EXIT.some;
}

/** The tally in words. */
export function tallyText(tally: Tally, out: string | undefined, interrupted: boolean): string {
  const parts = [
    `coded ${tally.coded}${tally.unrelated > 0 ? ` (${tally.unrelated} without a relation)` : ""}`,
    tally.kept > 0 ? `coded before ${tally.kept}` : "",
    tally.bad.length > 0 ? `bad ${tally.bad.length}` : "",
  ].filter((part) => part !== "");
  const again = out === undefined ? "Stopped." : "Stopped; the same command goes on from here.";
  return [
    tally.stopped === null ? "" : messageOf(tally.stopped),
    interrupted ? again : "",
    `${parts.join(", ")}${out === undefined ? "" : ` → ${out}`}`,
  ]
    .filter((line) => line !== "")
    .map((line) => `${line}\n`)
    .join("");
}

/** The tally as JSON. */
export function tallyJson(tally: Tally, interrupted: boolean): string {
  return `${JSON.stringify({ interrupted, ...tally }, null, 1)}\n`;
}
