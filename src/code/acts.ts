/**
 * The acts and meetings that the rules find in a text, seen from a marked pair: which stand at it, and which way.
 *
 * Enter a record and the spans of the pair; leave what the features take. A party is whoever has a mention in its span.
 */
import type { ActStatus, ArticleRecord, MeetingStatus } from "../record/record.js";
import { overlaps, type Span } from "../record/span.js";
import type { Tree } from "../reading/tree.js";

export interface ActAtPair {
  /** PLOVER's type; CONSULT for a meeting. */
  readonly type: string;
  readonly mode: string | null;
  readonly status: ActStatus | MeetingStatus;
  /** Index of the trigger's word; -1 where it has none (meetings). */
  readonly at: number;
  /** `both`: from source to target; `turned`: the other way; `one`: one side fits. */
  readonly sides: "both" | "turned" | "one" | "none";
}

/** All acts and meetings of the text, each with how it stands to the pair. */
export function actsAt(
  record: ArticleRecord,
  tree: Tree,
  source: Span | null,
  target: Span | null,
): ActAtPair[] {
  const from = actorsIn(record, source);
  const to = actorsIn(record, target);
  const acts = record.acts.map(({ type, mode, status, trigger, ...act }): ActAtPair => {
    const at = tree.words.findIndex((w) => w.start === trigger[0]?.start);
    return { type, mode, status, at, sides: sidesOf(act.from, act.to, from, to) };
  });
  const meetings = record.meetings.map(({ status, participants }): ActAtPair => {
    const both = shares(participants, from) && shares(participants, to);
    const sides = both ? "both" : shares(participants, [...from, ...to]) ? "one" : "none";
    return { type: "CONSULT", mode: null, status, at: -1, sides };
  });
  return [...acts, ...meetings];
}

function actorsIn(record: ArticleRecord, span: Span | null): string[] {
  if (span === null) return [];
  return record.actors.filter((a) => a.mentions.some((m) => overlaps(m, span))).map((a) => a.id);
}

function sidesOf(
  from: readonly string[],
  to: readonly string[],
  source: readonly string[],
  target: readonly string[],
): ActAtPair["sides"] {
  const [straight, turned] = [
    [shares(from, source), shares(to, target)],
    [shares(from, target), shares(to, source)],
  ];
  if (straight.every(Boolean)) return "both";
  if (turned.every(Boolean)) return "turned";
  return [...straight, ...turned].some(Boolean) ? "one" : "none";
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((id) => b.includes(id));
}
