/**
 * Positions of an article: what each actor holds about a matter in dispute, and the issues they are about.
 *
 * Enter a scene, its statements and its acts; leave positions in text order with ids `p1`, `p2`, ... and issues. Rules
 * find candidates in what is said and in the article's own account; one that tells the same of the same actor as a
 * surer one is dropped. A position of several actors is one for each.
 */
import { contains, overlaps, type Span } from "../../record/span.js";
import type { Act, Issue, Position, Statement } from "../../record/record.js";
import type { Scene } from "../scene.js";
import { chance, type Weighing, type Weights } from "../chance.js";
import { headOf, lexical, likeness, spansOf, tidied, wordsIn } from "../statements/ranges.js";
import { unpaired, type Candidate } from "./candidate.js";
import { featuresOf, type Surroundings } from "./features.js";
import { issuesOf } from "./issues.js";
import { nouns } from "./nouns.js";
import { oughts } from "./oughts.js";
import { stances } from "./stances.js";
import { stated } from "./stated.js";
import { LEAST, WEIGHTS } from "./weights.js";

const LEARNT: Weighing = { weights: WEIGHTS, least: LEAST };

/** The positions that a scene tells of, and their issues. */
export function positionsOf(
  scene: Scene,
  statements: readonly Statement[],
  acts: readonly Act[],
  { weights, least }: Weighing = LEARNT,
): { readonly positions: Position[]; readonly issues: Issue[] } {
  const rivals = candidatesOf(scene, statements, acts);
  const weighed = rivals.map((c) => weigh(weights, scene, c, { statements, acts, rivals }));
  const sure = weighed.filter((c) => c.score >= least);
  const kept = once(scene, sure).sort((a, b) => a.proposition[0]!.first - b.proposition[0]!.first);
  const { of, issues } = issuesOf(
    scene,
    kept.map((c) => c.proposition),
  );
  const positions = kept.flatMap((c, k) =>
    c.actors.map((actor) => position(scene, c, actor, issues[of[k]!]!.id, statements, acts)),
  );
  return { positions: positions.map((p, k) => ({ ...p, id: `p${k + 1}` })), issues: [...issues] };
}

/** All candidates, before they are weighed. */
export function candidatesOf(
  scene: Scene,
  statements: readonly Statement[],
  acts: readonly Act[],
): Candidate[] {
  const { tree } = scene;
  return [
    ...oughts(scene, statements),
    ...stances(scene),
    ...nouns(scene, statements),
    ...stated(scene, statements, acts),
  ]
    .map((c) => ({
      ...c,
      proposition: unpaired(tree, tidied(tree, c.proposition)),
      evidence: tidied(tree, c.evidence),
    }))
    .map((c) => ({ ...c, actors: c.actors.filter((actor) => isParty(scene, actor)) }))
    .filter((c) => c.proposition.length > 0 && c.actors.length > 0);
}

/** Firms and media have interests, not positions in a dispute of parties. */
function isParty(scene: Scene, actor: string): boolean {
  const kind = scene.actors.get(actor)?.kind;
  return kind !== "company" && kind !== "media";
}

function weigh(weights: Weights, scene: Scene, candidate: Candidate, around: Surroundings): Candidate {
  return { ...candidate, score: chance(weights, featuresOf(scene, candidate, around)) };
}

const ALIKE = 0.3;

/** Candidates less those that tell the same of the same actors as a surer one. */
function once(scene: Scene, found: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...found].sort((a, b) => b.score - a.score)) {
    if (!kept.some((k) => isSame(scene, k, candidate))) kept.push(candidate);
  }
  return kept;
}

/** The same actor about the same words, or elsewhere in the article in much the same words. */
function isSame(scene: Scene, a: Candidate, b: Candidate): boolean {
  if (!a.actors.some((actor) => b.actors.includes(actor))) return false;
  if (likeness(scene.tree, a.proposition, b.proposition) >= ALIKE || isPart(a, b)) return true;
  return a.stance === b.stance && (isToldAgain(scene, a, b) || isNamedAgain(scene, a, b));
}

/** One said within the other's words tells nothing of its own, save what an acceptance hangs on. */
function isPart(a: Candidate, b: Candidate): boolean {
  if (a.rule === "condition" || b.rule === "condition") return false;
  const [left, right] = [a, b].map((c) => new Set(wordsIn(c.proposition))) as [Set<number>, Set<number>];
  const common = [...left].filter((w) => right.has(w)).length;
  return common > 0 && common / Math.min(left.size, right.size) >= PART;
}

const PART = 0.9;

/** "accepted an offer of talks from Doha ... took up the offer": a bare noun with "the" is the thing told before. */
function isNamedAgain(scene: Scene, a: Candidate, b: Candidate): boolean {
  const { words } = scene.tree;
  const [left, right] = [a, b].map((c) => headOf(scene.tree, c.proposition[0]!)) as [number, number];
  const bare = (c: Candidate): boolean =>
    wordsIn(c.proposition).length === 2 && /^(the|this|that)$/iu.test(words[c.proposition[0]!.first]!.text);
  const same = words[left]!.lemma === words[right]!.lemma && words[left]!.upos === "NOUN";
  return same && words[right]!.upos === "NOUN" && (bare(a) || bare(b));
}

const AGAIN = 0.75;

function isToldAgain(scene: Scene, a: Candidate, b: Candidate): boolean {
  const [left, right] = [a, b].map((c) => telling(scene, c)) as [Set<string>, Set<string>];
  const common = [...left].filter((w) => right.has(w)).length;
  return common >= 2 && common / Math.min(left.size, right.size) >= AGAIN;
}

/** Lemmas of the words that bear meaning. */
function telling(scene: Scene, { proposition }: Candidate): Set<string> {
  const words = lexical(scene.tree, proposition).map((i) => scene.tree.words[i]!);
  return new Set(words.filter((w) => MEANING.has(w.upos)).map((w) => w.lemma));
}

const MEANING = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);

function position(
  scene: Scene,
  candidate: Candidate,
  actor: string,
  issue: string,
  statements: readonly Statement[],
  acts: readonly Act[],
): Position {
  const { tree } = scene;
  const proposition = spansOf(tree, candidate.proposition);
  const evidence = spansOf(tree, candidate.evidence);
  const head = tree.words[headOf(tree, candidate.proposition[0]!)]!;
  return {
    id: "",
    score: candidate.score,
    rule: candidate.rule,
    actor,
    issue,
    proposition,
    stance: candidate.stance,
    statement: statementOf(statements, actor, head),
    act: actOf(acts, actor, evidence),
    evidence,
    date: null,
  };
}

/** The innermost statement of the actor that holds the word. */
function statementOf(statements: readonly Statement[], actor: string, word: Span): string | null {
  const size = (s: Statement): number => s.content.reduce((sum, c) => sum + c.end - c.start, 0);
  const holding = statements.filter(
    (s) => s.speaker.includes(actor) && s.content.some((c) => contains(c, word)),
  );
  return holding.sort((a, b) => size(a) - size(b))[0]?.id ?? null;
}

/** An act of the actor whose trigger stands in the evidence. */
function actOf(acts: readonly Act[], actor: string, evidence: readonly Span[]): string | null {
  const own = acts.find(
    (a) => a.from.includes(actor) && a.trigger.some((t) => evidence.some((e) => overlaps(e, t))),
  );
  return own?.id ?? null;
}
