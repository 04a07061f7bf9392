/**
 * Acts: who did what to whom, is said to have done, will or may do.
 *
 * Enter the scene and the statements of a text; leave acts in text order, joined within the article, with
 * provisional ids `k1`, `k2`, .... Types and modes are PLOVER's, status and voice as RECORD.md has them. Rules and
 * pairing propose, learnt weights decide what is told.
 */
import type { Act, ActStatus, Statement } from "../../record/record.js";
import { chance } from "../chance.js";
import type { Scene } from "../scene.js";
import { isDenied } from "../status.js";
import { candidatesOf, type Candidate } from "./candidate.js";
import { claimsOf } from "./claims.js";
import { featuresOf } from "./features.js";
import { joined, marked, type Draft } from "./join.js";
import { LEARNT, type Learnt } from "./learnt.js";
import { isRepeated, withAbout } from "./nesting.js";
import { standing } from "./standing.js";
import { sightWith, voiceOf } from "./voice.js";
import { speaksOfParties, type Sight } from "./who.js";
import { conditionsOf, contentOf, evidenceOf, timeOf } from "./words.js";

/** All acts that a text tells of. */
export function actsOf(scene: Scene, statements: readonly Statement[], learnt: Learnt = LEARNT): Act[] {
  const least = speaksOfParties(scene) ? learnt.least : SURE;
  const kept = draftsOf(scene, statements, learnt).filter((d) => d.act.score >= least || isPlain(d));
  return numbered(kept.map((d) => d.act));
}

/** The least chance of an act in a text that hardly speaks of parties: a tale, a guide. */
const SURE = 0.5;

/** What the grammar tells beyond doubt, of types too rare to have learnt much of: "Thousands rallied against A". */
const PLAIN = ["exactFrom", "exactTo", "relation=root", "status=done", "voice=article"];

const isPlain = ({ features }: Draft): boolean => PLAIN.every((f) => features.includes(f));

/** Acts with the features by which they are weighed, before the unlikely ones are left out. */
export function draftsOf(scene: Scene, statements: readonly Statement[], learnt: Learnt = LEARNT): Draft[] {
  const sight = sightWith(scene, statements);
  const byWords = candidatesOf(sight, learnt.pairing).filter((c) => !isDenied(scene.tree, c.at));
  const candidates = [...byWords, ...claimsOf(sight, statements, byWords)].sort((a, b) => a.at - b.at);
  const drafts = candidates.map((c) => weighed(learnt, draftOf(sight, candidates, c)));
  const told = drafts.filter((draft, i) => isLikeliest(drafts, candidates, draft, i));
  const placed = withAbout(sight, withoutContent(sight, told, learnt.least));
  return marked(scene, joined(scene, placed)).map((d) => weighed(learnt, d));
}

/** Drafts without those hardly told at all, and without the content of others: what is demanded or promised. */
function withoutContent(sight: Sight, drafts: readonly Draft[], least: number): Draft[] {
  const holders = drafts.filter((d) => d.act.score >= least).map((d) => d.candidate);
  return drafts.filter(
    ({ act, candidate }) => act.score >= FLOOR && !isRepeated(sight, holders, candidate, act.status),
  );
}

/** What is less likely than this is no mention of an act and says nothing about one. */
const FLOOR = 0.1;

function draftOf(sight: Sight, candidates: readonly Candidate[], candidate: Candidate): Draft {
  const status = standing(sight, candidate);
  const content = isRepeated(sight, candidates, candidate, status);
  const act = actFrom(sight, candidate, status);
  const voice = voiceOf(sight, candidate);
  const features = featuresOf(sight, candidate, { status, voice, content });
  return { candidate, features, act };
}

const weighed = ({ weights }: Learnt, draft: Draft): Draft => ({
  ...draft,
  act: { ...draft.act, score: chance(weights, draft.features) },
});

/** One word tells of one act: of the types that it may mean, the likeliest; what a claim finds stands beside it. */
function isLikeliest(
  drafts: readonly Draft[],
  candidates: readonly Candidate[],
  draft: Draft,
  i: number,
): boolean {
  const claim = draft.act.rule.startsWith("claim:");
  return !drafts.some((other, k) => {
    if (k === i || candidates[k]!.at !== draft.candidate.at) return false;
    if (other.act.rule.startsWith("claim:") !== claim) return false;
    return other.act.score > draft.act.score || (other.act.score === draft.act.score && k < i);
  });
}

/** Final provisional ids, in text order; `about` follows the act that it points to. */
function numbered(acts: readonly Act[]): Act[] {
  const ids = new Map(
    acts.flatMap((act, i) => act.id.split(" ").map((old): [string, string] => [old, `k${i + 1}`])),
  );
  return acts.map((act, i) => ({
    ...act,
    id: `k${i + 1}`,
    about: act.about === null ? null : (ids.get(act.about) ?? null),
  }));
}

/** Whether a side is one that the frame's own places do not name. */
function isInferred({ exact, from, to, rule }: Candidate): boolean {
  const inferred = (side: readonly string[], told: readonly string[]): boolean =>
    side.length > 0 && !side.some((id) => told.includes(id));
  return !rule.startsWith("claim:") && (inferred(from, exact.from) || inferred(to, exact.to));
}

function actFrom(sight: Sight, candidate: Candidate, status: ActStatus): Act {
  const { frame, at } = candidate;
  const word = sight.tree.words[at]!;
  return {
    id: `w${at}`,
    score: 0,
    rule: isInferred(candidate) ? `${candidate.rule}+inferred` : candidate.rule,
    type: frame.type,
    mode: frame.mode,
    from: candidate.from,
    to: candidate.to,
    status,
    content: contentOf(sight, candidate),
    conditions: conditionsOf(sight, candidate),
    date: timeOf(sight, candidate.predicate),
    place: null,
    ...voiceOf(sight, candidate),
    about: null,
    track: null,
    trigger: [{ start: word.start, end: word.end }],
    evidence: evidenceOf(sight, candidate),
  };
}
