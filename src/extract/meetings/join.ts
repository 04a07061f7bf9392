/**
 * One meeting told several times in an article is one entry, with its latest status.
 *
 * Two contacts are one where their principals are the same or one set holds the other, their dates can be the same,
 * and neither is plainly another occasion (one long held, the other ahead).
 */
import type { Meeting, MeetingStatus } from "../../record/record.js";
import { principalOf, type Scene } from "../scene.js";

const BEHIND = new Set<MeetingStatus>(["held", "denied"]);
const AHEAD = new Set<MeetingStatus>(["scheduled", "tentative", "proposed", "postponed"]);

/** A meeting with how plainly its status is told (see `status.ts`). */
export interface Draft extends Meeting {
  readonly weight: 0 | 1 | 2 | 3;
}

export function joined(scene: Scene, meetings: readonly Draft[]): Meeting[] {
  const out: Draft[] = [];
  for (const meeting of meetings) {
    const at = out.findIndex((other) => same(scene, other, meeting));
    if (at < 0) out.push(meeting);
    else out[at] = merged(scene, out[at]!, meeting);
  }
  return out.map(withoutWeight);
}

function withoutWeight(draft: Draft): Meeting {
  const { weight, ...meeting } = draft;
  return weight === 0 ? { ...meeting, score: meeting.score * 0.8 } : meeting;
}

function principals(scene: Scene, meeting: Meeting): Set<string> {
  return new Set(meeting.participants.map((p) => principalOf(scene, p)));
}

function same(scene: Scene, a: Meeting, b: Meeting): boolean {
  const [x, y] = [principals(scene, a), principals(scene, b)];
  const shared = [...x].filter((p) => y.has(p)).length;
  const nested = shared === Math.min(x.size, y.size) && shared > 0 && Math.max(x.size, y.size) <= 2 * shared;
  if (!nested) return false;
  if (!datesFit(a.date, b.date) || otherPersons(scene, a, b)) return false;
  if ((a.format === "phone") !== (b.format === "phone")) return false;
  const apart =
    (BEHIND.has(a.status) && AHEAD.has(b.status)) || (AHEAD.has(a.status) && BEHIND.has(b.status));
  return !apart || (a.date !== null && a.date === b.date);
}

/** Whether a side is there by other persons: Bush met Putin, Obama met Putin. */
function otherPersons(scene: Scene, a: Meeting, b: Meeting): boolean {
  const persons = (m: Meeting, side: string): string[] =>
    m.participants.filter((p) => scene.actors.get(p)?.kind === "person" && principalOf(scene, p) === side);
  return [...principals(scene, a)].some((side) => {
    const [x, y] = [persons(a, side), persons(b, side)];
    return x.length > 0 && y.length > 0 && !x.some((p) => y.includes(p));
  });
}

/** Whether two dates can be one: either unknown, or one holds the other as a prefix. */
function datesFit(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [x, y] = [a.replace(/[~?%]/gu, ""), b.replace(/[~?%]/gu, "")];
  return x.startsWith(y) || y.startsWith(x) || within(x, y) || within(y, x);
}

function within(day: string, interval: string): boolean {
  const [first, last] = interval.split("/");
  return last !== undefined && first! <= day && day <= last;
}

const FINAL = new Set<MeetingStatus>(["postponed", "cancelled", "refused", "denied", "under-way"]);

/** The plainest telling decides; of two as plain, the first, unless the later one tells that it came to nothing. */
function decisive(a: Draft, b: Draft): Draft {
  if (a.weight !== b.weight) return a.weight > b.weight ? a : b;
  return FINAL.has(b.status) && !FINAL.has(a.status) ? b : a;
}

function merged(scene: Scene, a: Draft, b: Draft): Draft {
  const { status, weight } = decisive(a, b);
  const [larger, smaller] = principals(scene, b).size > principals(scene, a).size ? [b, a] : [a, b];
  return {
    ...a,
    status,
    weight,
    participants: merge(
      larger.participants,
      smaller.participants.filter((p) => !covered(scene, larger, p)),
    ),
    mediators: merge(a.mediators, b.mediators),
    host: a.host ?? b.host,
    format: a.format === "meeting" ? b.format : a.format,
    date: preciser(a.date, b.date),
    dateEvidence: a.date && a.date === preciser(a.date, b.date) ? a.dateEvidence : b.dateEvidence,
    place: a.place ?? b.place,
    conditions: [...a.conditions, ...b.conditions],
    accordingTo:
      a.accordingTo.length === 0 || b.accordingTo.length === 0 ? [] : merge(a.accordingTo, b.accordingTo),
    evidence: [...a.evidence, ...b.evidence],
    score: Math.max(a.score, b.score),
  };
}

/** Whether a participant's side is already there by somebody (Kerry stands for the United States). */
function covered(scene: Scene, meeting: Meeting, actor: string): boolean {
  const principal = principalOf(scene, actor);
  return actor === principal && meeting.participants.some((p) => principalOf(scene, p) === principal);
}

function merge(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

function preciser(a: string | null, b: string | null): string | null {
  if (a === null) return b;
  if (b === null) return a;
  return b.length > a.length && !b.includes("/") ? b : a;
}
