/**
 * What the weighing of an act looks at: its type and word, how surely its sides are known, how it stands in its
 * clause, whose word it is.
 *
 * Enters a candidate in its scene; leaves names of features, each of which either holds or does not. Their weights
 * (`weights.ts`) were learnt from annotated articles; a feature without a weight says nothing.
 */
import { clauseAt } from "../../reading/clause.js";
import type { ActStatus } from "../../record/record.js";
import type { Candidate } from "./candidate.js";
import type { Voice } from "./voice.js";
import { principals, type Sight } from "./who.js";

/** How an act is told, as far as it bears on whether it is one. */
export interface Telling {
  readonly status: ActStatus;
  readonly voice: Voice;
  /** It only repeats the content of another act: what is demanded, promised, refused. */
  readonly content: boolean;
}

/** The features of a candidate. */
export function featuresOf(sight: Sight, candidate: Candidate, telling: Telling): string[] {
  return [
    ...ofWord(sight, candidate),
    ...ofSides(sight, candidate),
    ...ofClause(sight, candidate),
    ...ofTelling(sight, candidate, telling),
  ];
}

function ofWord({ tree }: Sight, { frame, rule, at, complete }: Candidate): string[] {
  const [kind, lemma] = rule.split(":") as [string, string];
  const word = tree.words[at]!;
  return [
    `type=${frame.type}`,
    `rule=${kind}`,
    `${kind}=${lemma}`,
    `${frame.type}:${kind}`,
    complete ? "complete" : "incomplete",
    `${frame.type}:${complete}`,
    `tag=${word.xpos}`,
    `relation=${word.relation}`,
    ...(kind === "claim" ? [`word=${word.lemma}`] : []),
    ...(frame.mode === null ? [] : [`mode=${frame.mode}`]),
    ...(word.sentence === 0 ? ["headline"] : word.sentence < 6 ? ["lead"] : []),
    ...(word.quoted ? ["quoted"] : []),
  ];
}

const bin = (p: number): string => (p === 0 ? "open" : String(Math.floor(p * 5) / 5));

/** How surely both sides are known, as steps that add up. */
function steps(from: number, to: number): string[] {
  const both = from * Math.max(to, 0.3);
  return [0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8].filter((s) => both >= s).map((s) => `both>=${s}`);
}

/** The place of a side among those that the article is most about. */
function topic(sight: Sight, ids: readonly string[]): string {
  const places = principals(sight, ids).map((id) => sight.topics.indexOf(id) + 1 || 9);
  const place = Math.min(...places, 9);
  return ids.length === 0 ? "open" : place > 4 ? "other" : String(place);
}

function ofSides(sight: Sight, { frame, from, to, chances, mutual, exact }: Candidate): string[] {
  const kind = (ids: readonly string[]): string => sight.actors.get(ids[0] ?? "")?.kind ?? "none";
  const own = principals(sight, from);
  const hit = (side: readonly string[], found: readonly string[]): boolean =>
    side.some((id) => found.includes(id));
  return [
    `from=${bin(chances.from)}`,
    `to=${bin(chances.to)}`,
    `${frame.type}:from=${chances.from === 0 ? "open" : "told"}`,
    `${frame.type}:to=${chances.to === 0 ? "open" : "told"}`,
    ...steps(chances.from, chances.to),
    `fromTopic=${topic(sight, from)}`,
    `toTopic=${topic(sight, to)}`,
    `${frame.type}:toTopic=${topic(sight, to)}`,
    `kinds=${kind(from)}>${kind(to)}`,
    `fromKind=${kind(from)}`,
    `toKind=${kind(to)}`,
    ...(exact.takenUp ? ["takenUp"] : []),
    ...(hit(exact.from, from) ? ["exactFrom"] : []),
    ...(hit(exact.to, to) ? ["exactTo"] : []),
    ...(!mutual && to.length === 0 ? ["undirected"] : []),
    ...(mutual ? [own.length >= 2 ? "mutual=two" : "mutual=one"] : []),
    ...(mutual && own.length > 3 ? ["mutual=many"] : []),
  ];
}

function ofClause({ tree }: Sight, { at, predicate }: Candidate): string[] {
  const { tense, modal, negated, perfect, infinitive, progressive } = clauseAt(tree, predicate);
  const { head } = tree.words[at]!;
  return [
    `tense=${tense}`,
    `modal=${modal ?? "-"}`,
    ...(negated ? ["negated"] : []),
    ...(perfect ? ["perfect"] : []),
    ...(infinitive ? ["infinitive"] : []),
    ...(progressive ? ["progressive"] : []),
    ...(predicate === at ? [] : ["carried"]),
    ...(head < 0 ? [] : [`under=${tree.words[head]!.upos}`]),
  ];
}

function ofTelling(sight: Sight, { frame, from }: Candidate, { status, voice, content }: Telling): string[] {
  const own = principals(sight, from);
  const told = voice.accordingTo.length === 0 ? (voice.statement === null ? "article" : "own") : "other";
  const self = principals(sight, voice.accordingTo).some((p) => own.includes(p));
  return [
    `status=${status}`,
    `${frame.type}:${status}`,
    `voice=${told}`,
    `${frame.type}:voice=${told}`,
    ...(self ? ["self"] : []),
    ...(content ? ["content", `${frame.type}:content`] : []),
    ...(voice.hearsay ? ["hearsay"] : []),
  ];
}
