/**
 * What a run of `read` has done: counted as articles come, told at the end in words or as JSON.
 */
import type { Fate } from "../../intake/intake.js";
import type { Fault } from "../../record/fault.js";
import { countsOf } from "../../record/parts.js";
import { GROUPS, type Group } from "../../record/record.js";
import { EXIT } from "../exit.js";
import { exitOf, messageOf } from "../fault.js";

export interface Summary {
  readonly read: number;
  /** Of those read: new versions of articles, and articles read anew. */
  readonly changed: number;
  readonly reread: number;
  readonly unchanged: number;
  readonly skipped: readonly Fault[];
  readonly failed: readonly Fault[];
  /** Why the run ended early; null where it didn't. */
  readonly stopped: Fault | null;
  /** How many articles have a note, by note. */
  readonly notes: Readonly<Record<string, number>>;
  readonly counts: Readonly<Record<Group, number>>;
  readonly words: number;
}

export const NOTHING_YET: Summary = {
  read: 0,
  changed: 0,
  reread: 0,
  unchanged: 0,
  skipped: [],
  failed: [],
  stopped: null,
  notes: {},
  counts: { meetings: 0, statements: 0, acts: 0, positions: 0, figures: 0, tracks: 0 },
  words: 0,
};

/** The summary with one more article. */
export function including(summary: Summary, fate: Fate): Summary {
  switch (fate.what) {
    case "read":
      return includingRead(summary, fate);
    case "unchanged":
      return { ...summary, unchanged: summary.unchanged + 1 };
    case "skipped":
      return { ...summary, skipped: [...summary.skipped, fate.fault] };
    case "failed":
      return includingFault(summary, fate.fault);
    case "stopped":
      return { ...summary, stopped: fate.fault };
  }
}

/** The summary with one more input that could not be read. */
export function includingFault(summary: Summary, fault: Fault): Summary {
  return { ...summary, failed: [...summary.failed, fault] };
}

function includingRead(summary: Summary, fate: Extract<Fate, { what: "read" }>): Summary {
  const counts = countsOf(fate.record);
  const notes = { ...summary.notes };
  for (const note of fate.notes) notes[note] = (notes[note] ?? 0) + 1;
  return {
    ...summary,
    read: summary.read + 1,
    changed: summary.changed + (fate.standing === "changed" ? 1 : 0),
    reread: summary.reread + (fate.standing === "reread" ? 1 : 0),
    notes,
    counts: Object.fromEntries(GROUPS.map((g) => [g, summary.counts[g] + counts[g]])) as Record<
      Group,
      number
    >,
    words: summary.words + (fate.record.article.text.match(/\S+/g)?.length ?? 0),
  };
}

/** The exit code of a run. */
export function exitOfRun(summary: Summary, interrupted: boolean): number {
  if (summary.stopped !== null) return exitOf(summary.stopped);
  if (interrupted) return EXIT.stopped;
  const known = summary.read + summary.unchanged;
  if (known === 0 && summary.failed.length + summary.skipped.length > 0) return EXIT.nothing;
  return summary.failed.length > 0 ? EXIT.some : EXIT.ok;
}

/** The summary in words. */
export function summaryText(summary: Summary, dossier: string, interrupted: boolean): string {
  const { read, changed, reread, unchanged, skipped, failed } = summary;
  const parts = [
    `read ${read}${qualified(changed, reread)}`,
    unchanged > 0 ? `unchanged ${unchanged}` : "",
    skipped.length > 0 ? `skipped ${skipped.length}` : "",
    failed.length > 0 ? `failed ${failed.length}` : "",
  ].filter((part) => part !== "");
  const counts = GROUPS.map((group) => `${summary.counts[group]} ${group}`).join(", ");
  const notes = Object.entries(summary.notes).map(([note, times]) => `${articles(times)}: ${note}`);
  return [
    interrupted ? "Stopped; what was read is kept." : "",
    `${parts.join(", ")} → ${dossier}`,
    read > 0 ? `found ${counts}` : "",
    ...notes,
  ]
    .filter((line) => line !== "")
    .map((line) => `${line}\n`)
    .join("");
}

function qualified(changed: number, reread: number): string {
  const parts = [changed > 0 ? `${changed} changed` : "", reread > 0 ? `${reread} anew` : ""].filter(
    (p) => p !== "",
  );
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

function articles(times: number): string {
  return times === 1 ? "1 article" : `${times} articles`;
}

/** The summary as JSON. */
export function summaryJson(summary: Summary, dossier: string, interrupted: boolean): string {
  return `${JSON.stringify({ dossier, interrupted, ...summary }, null, 1)}\n`;
}

/** What is said at once when an article is not read; null where nothing is to be said. */
export function complaint(fate: Fate): string | null {
  switch (fate.what) {
    case "read":
    case "unchanged":
      return null;
    case "skipped":
      return `skipped ${messageOf(fate.fault)}`;
    case "failed":
      return `failed ${messageOf(fate.fault)}`;
    case "stopped":
      return messageOf(fate.fault);
  }
}
