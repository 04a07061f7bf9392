/**
 * What `rapporteur tracks` does: tracks that the user names into the dossier, out of it, and as a list.
 */
import { type Fault, type Result, failed, ok } from "../../record/fault.js";
import type { TrackKind } from "../../record/record.js";
import type { NamedTrack } from "../../record/tracks.js";
import { openDossier } from "../../store/index.js";
import type { Dossier } from "../../store/types.js";
import { EXIT } from "../exit.js";
import { exitOf, messageOf } from "../fault.js";
import type { Terminal } from "../terminal.js";
import { plain } from "../text.js";

export interface TracksOptions {
  readonly dossier: string;
  readonly json?: true;
}

export interface AddOptions extends TracksOptions {
  readonly alias?: readonly string[];
  readonly parties?: readonly string[];
  readonly kind: TrackKind;
}

/** The kinds of tracks. */
export const KINDS: readonly TrackKind[] = ["talks", "agreement", "cease-fire", "conference", "conflict"];

/** Keeps a track and joins the stored articles to it. */
export function add(name: string, options: AddOptions, terminal: Terminal): Promise<number> {
  const track: NamedTrack = {
    name: name.trim(),
    kind: options.kind,
    aliases: options.alias ?? [],
    parties: options.parties ?? [],
  };
  return atDossier(options, terminal, async (dossier) => {
    const joined = await dossier.addTrack(track);
    if (!joined.ok) return joined;
    if (options.json) return ok(json({ track, articles: joined.value }));
    return ok(`${trackWords(track)}: in ${articles(joined.value)} that were read before.\n`);
  });
}

/** Lists the tracks that the user has named. */
export function list(options: TracksOptions, terminal: Terminal): Promise<number> {
  return atDossier(options, terminal, async (dossier) => {
    const kept = await dossier.namedTracks();
    if (!kept.ok) return kept;
    if (options.json) return ok(json({ tracks: kept.value }));
    if (kept.value.length === 0) return ok("No tracks have been named. `rapporteur tracks add` names one.\n");
    return ok(kept.value.map((track) => `${trackWords(track)}\n`).join(""));
  });
}

/** Forgets a track. */
export function remove(name: string, options: TracksOptions, terminal: Terminal): Promise<number> {
  return atDossier(options, terminal, async (dossier) => {
    const left = await dossier.removeTrack(name);
    if (!left.ok) return left;
    if (left.value === null) {
      return failed(
        "unknown-id",
        name,
        "no track is called so",
        "`rapporteur tracks list` tells those that are.",
      );
    }
    if (options.json) return ok(json({ removed: name, articles: left.value }));
    return ok(`Removed ${plain(name)}; it was in ${articles(left.value)}.\n`);
  });
}

async function atDossier(
  options: TracksOptions,
  terminal: Terminal,
  work: (dossier: Dossier) => Promise<Result<string>>,
): Promise<number> {
  const opened = await openDossier(options.dossier, { create: false });
  if (!opened.ok) return refused(opened.fault, terminal);
  try {
    const told = await work(opened.value);
    if (!told.ok) return refused(told.fault, terminal);
    await terminal.out(told.value);
    return EXIT.ok;
  } finally {
    await opened.value.close();
  }
}

function refused(fault: Fault, terminal: Terminal): number {
  terminal.err(`${messageOf(fault)}\n`);
  return exitOf(fault);
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function articles(n: number): string {
  return n === 1 ? "1 article" : `${n} articles`;
}

function trackWords({ name, kind, aliases, parties }: NamedTrack): string {
  const also = aliases.length === 0 ? "" : `, also ${aliases.map(plain).join(", ")}`;
  const who = parties.length === 0 ? "" : `, of ${parties.map(plain).join(", ")}`;
  return `${plain(name)} (${kind}${also}${who})`;
}
