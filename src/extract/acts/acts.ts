/**
 * Acts: who did what to whom, is said to have done, will or may do.
 *
 * Enter the scene and the statements of a text; leave acts in text order, joined within the article, with
 * provisional ids `k1`, `k2`, .... Types and modes are PLOVER's, status and voice as RECORD.md has them.
 */
import type { Act, ActStatus, Statement } from "../../record/record.js";
import type { Scene } from "../scene.js";
import { isDenied, isTenseless, nounStatus, statusOf } from "../status.js";
import { conditionsOf, contentOf, evidenceOf, timeOf } from "./words.js";
import { claimsOf } from "./claims.js";
import { joined } from "./join.js";
import { isRepeated, withAbout } from "./nesting.js";
import { scoreOf } from "./score.js";
import { sightOf, type Sight } from "./who.js";
import { candidatesOf, type Candidate } from "./triggers.js";
import { voiceOf, withSpeakers } from "./voice.js";

/** All acts that a text tells of. */
export function actsOf(scene: Scene, statements: readonly Statement[]): Act[] {
  const sight = withSpeakers(sightOf(scene), statements);
  const byWords = candidatesOf(sight).filter((c) => !isDenied(scene.tree, c.at));
  const claims = claimsOf(sight, statements, byWords);
  const candidates = [...byWords, ...claims].sort((a, b) => a.at - b.at);
  const told = candidates
    .map((c) => ({ candidate: c, status: standing(sight, c) }))
    .filter(({ candidate, status }) => !isRepeated(sight, candidates, candidate, status));
  const kept = told.filter(({ candidate, status }) => !isVague(candidate, status));
  const acts = kept.map(({ candidate, status }) => actFrom(sight, statements, candidate, status));
  const placed = withAbout(
    sight,
    kept.map((t) => t.candidate),
    acts,
  );
  return numbered(joined(scene, placed).filter((act) => scoreOf(act) >= LEAST));
}

/** What is right less than one time in four is not told. */
const LEAST = 0.25;

/** Final provisional ids, in text order; `about` follows the act that it points to. */
function numbered(acts: readonly Act[]): Act[] {
  const ids = new Map(
    acts.flatMap((act, i) => act.id.split(" ").map((old): [string, string] => [old, `k${i + 1}`])),
  );
  return acts.map((act, i) => ({
    ...act,
    id: `k${i + 1}`,
    score: scoreOf(act),
    about: act.about === null ? null : (ids.get(act.about) ?? null),
  }));
}

const DEEDS = new Set(["ASSAULT", "COERCE", "CONCEDE", "RETREAT", "AID"]);

/** Praise that may be given is none, nor a deed only thought of with one side: "to avoid an attack on Norland". */
function isVague({ frame, from, to }: Candidate, status: ActStatus): boolean {
  if (status !== "hypothetical" && status !== "negated") return false;
  const open = from.length === 0 || to.length === 0;
  return frame.type === "SUPPORT" || (open && DEEDS.has(frame.type));
}

/** Done, planned, ...; a verb that does what it says is done when it is said. */
function standing(sight: Sight, { frame, at, predicate, status: known }: Candidate): ActStatus {
  if (known) return known;
  if (frame.lasting && predicate === at && isTenseless(sight.tree, at)) return "under-way";
  const noun = predicate === at && "nouns" in frame;
  const status = noun ? nounStatus(sight.tree, at, frame.lasting) : statusOf(sight.tree, predicate);
  if (status !== "under-way") return status;
  const once = frame.performative || (PUNCTUAL.has(frame.type) && isPresentSimple(sight, predicate));
  return once ? "done" : status;
}

/** Types whose present tense is that of headlines: "Norland withdraws its troops". */
const PUNCTUAL = new Set(["AGREE", "RETREAT", "SANCTION", "MOBILIZE", "ASSAULT", "CONCEDE"]);

function isPresentSimple({ tree }: Sight, predicate: number): boolean {
  const { xpos, lemma } = tree.words[predicate]!;
  if (xpos !== "VBZ" && xpos !== "VBP") return false;
  return !["continue", "rage", "keep", "remain", "hold", "last"].includes(lemma);
}

function actFrom(
  sight: Sight,
  statements: readonly Statement[],
  candidate: Candidate,
  status: ActStatus,
): Act {
  const { frame, at } = candidate;
  const word = sight.tree.words[at]!;
  return {
    id: `w${at}`,
    score: 0,
    rule: candidate.rule,
    type: frame.type,
    mode: frame.mode,
    from: candidate.from,
    to: candidate.to,
    status,
    content: contentOf(sight, candidate),
    conditions: conditionsOf(sight, candidate),
    date: timeOf(sight, candidate.predicate),
    place: null,
    ...voiceOf(sight, statements, candidate),
    about: null,
    track: null,
    trigger: [{ start: word.start, end: word.end }],
    evidence: evidenceOf(sight, candidate),
  };
}
