/**
 * One meeting from its tellings: who takes part as the surest telling has it, the status that most of them tell, and
 * date, place, host and conditions from wherever they are told.
 */
import type { Meeting, MeetingFormat, MeetingStatus, Statement } from "../../record/record.js";
import type { Span } from "../../record/span.js";
import { cases, dependents } from "../../reading/tree.js";
import { chanceOf } from "../chance.js";
import { chainOf, type Scene } from "../scene.js";
import { conditionsOf, evidenceOf, statementAt } from "./details.js";
import { hostOf, mediatorsOf } from "./roles.js";
import type { Telling } from "./telling.js";

/** The meeting that a group of tellings tells of; without an id. */
export function entryOf(scene: Scene, statements: readonly Statement[], group: readonly Telling[]): Meeting {
  const bySurety = [...group].sort((a, b) => b.score - a.score);
  const surest = bySurety[0]!;
  const dated = bySurety.find((t) => t.date !== null);
  const voices = group.map((t) => statementAt(statements, scene.tree.words[t.contact.word]!)?.speaker ?? []);
  const mediators = unique(group.flatMap((t) => mediatorsOf(scene, t.contact)));
  return {
    id: "",
    participants: withoutPrincipals(scene, surest.contact.participants),
    mediators,
    host: group.map((t) => hostOf(scene, t.contact)).find((h) => h !== null) ?? null,
    format: formatOf(scene, bySurety),
    date: dated?.date ?? null,
    dateEvidence: dated?.time ? [dated.time.span] : [],
    place: bySurety.find((t) => t.place !== null)?.place ?? null,
    status: statusOfAll(group),
    conditions: distinct(group.flatMap((t) => conditionsOf(scene, t.contact.governor))),
    topics: [],
    track: null,
    accordingTo: voices.some((v) => v.length === 0) ? [] : unique(voices.flat()),
    evidence: distinct(group.map((t) => evidenceOf(scene.tree, t.contact.word, t.contact.governor))),
    score: scoreOf(surest.score, group.length),
    rule: `meeting/${surest.contact.form}-${scene.tree.words[surest.contact.word]!.lemma}+${surest.contact.found}`,
  };
}

/** "Biden and Trudeau" meet, not Canada beside them: whoever another participant acts for isn't named again. */
function withoutPrincipals(scene: Scene, participants: readonly string[]): string[] {
  const served = new Set(participants.flatMap((id) => chainOf(scene, id)));
  return participants.filter((id) => !served.has(id));
}

/** How a meeting's chance follows from its surest telling's, fitted on articles that the weights had not seen. */
const OF_TELLING = 0.77;
const TOLD_OFTEN = 0.75;
const BIAS = -0.41;
/** From so many tellings on a meeting is told often. */
const OFTEN = 3;

/** The chance that the meeting is right. */
function scoreOf(surest: number, tellings: number): number {
  const certain = Math.min(surest, 0.999);
  const odds = OF_TELLING * Math.log(certain / (1 - certain)) + (tellings >= OFTEN ? TOLD_OFTEN : 0) + BIAS;
  return chanceOf(odds);
}

function unique(all: readonly string[]): string[] {
  return [...new Set(all)];
}

function distinct(spans: readonly Span[]): Span[] {
  return spans.filter((s, n) => spans.findIndex((o) => o.start === s.start && o.end === s.end) === n);
}

/** A format of its own over the plain "meeting"; who only "spoke with" somebody, nowhere, called him. */
function formatOf(scene: Scene, bySurety: readonly Telling[]): MeetingFormat {
  const [surest] = bySurety;
  if (isCall(scene, surest!) && bySurety.every((t) => t.place === null)) return "phone";
  const likely = bySurety.filter((t) => t.score >= surest!.score * AS_SURE);
  return likely.map((t) => t.contact.format).find((f) => f !== "meeting") ?? "meeting";
}

/** The share of the surest telling's chance from which on another's format counts. */
const AS_SURE = 0.8;

/** "spoke with the chancellor": said of leaders who don't say where they met. */
function isCall({ tree }: Scene, { contact, status }: Telling): boolean {
  const { word, form } = contact;
  if (form !== "verb" || tree.words[word]!.lemma !== "speak" || status !== "held") return false;
  return dependents(tree, word, "obl").some((w) => cases(tree, w).includes("with"));
}

/** How much a telling counts by how plainly it tells a status. */
const COUNTS = [0.3, 1, 2.2, 1.8] as const;
/** What is told first counts a little more. */
const FIRST = 1.15;

function statusOfAll(group: readonly Telling[]): MeetingStatus {
  const votes = new Map<MeetingStatus, number>();
  group.forEach((t, n) => {
    const vote = COUNTS[t.weight] * t.score * (n === 0 ? FIRST : 1);
    votes.set(t.status, (votes.get(t.status) ?? 0) + vote);
  });
  return [...votes].sort((a, b) => b[1] - a[1])[0]![0];
}
