/**
 * Statements of an article: who said, believes, intends or feels what.
 *
 * Enters a scene; leave statements in text order with ids `s1`, `s2`, ... The model's attributions and the rules over
 * the tree give drafts; these are joined, weeded by RECORD.md's rulings, completed (quotations that go on in the next
 * paragraph), then tied to actors. Spans follow the guidelines of PARC 3 and PolNeAR: content without the cue,
 * quotation marks inside the content, the source as the whole noun phrase.
 */
import type { Statement } from "../../record/record.js";
import { clauseOf } from "../../reading/tree.js";
import { chance, type Weighing, type Weights } from "../chance.js";
import type { Scene } from "../scene.js";
import { according } from "./according.js";
import { announced } from "./announced.js";
import { completed } from "./completed.js";
import { continued } from "./continued.js";
import { cueAttitude } from "./cues.js";
import { direct } from "./direct.js";
import type { Draft, View } from "./draft.js";
import { featuresOf } from "./features.js";
import { headline } from "./headline.js";
import { intended } from "./intended.js";
import { judged } from "./judged.js";
import { isStatement } from "./keep.js";
import { mannerOf } from "./manner.js";
import { merged } from "./merge.js";
import { attributed, cueLemma } from "./model.js";
import { nominal } from "./nominal.js";
import { quotationsOf, quotedWords, type Quotation } from "./quotations.js";
import { reach, shared, sizeOf, spansOf, tidied, wordsIn, without } from "./ranges.js";
import { reported } from "./reported.js";
import { addresseesOf, speakersOf } from "./speakers.js";
import { unsourced } from "./unsourced.js";
import { LEAST, WEIGHTS } from "./weights.js";

const RULES = [announced, direct, reported, according, judged, intended, nominal, unsourced, headline];

const LEARNT: Weighing = { weights: WEIGHTS, least: LEAST };

/** The statements that a scene tells of. */
export function statementsOf(scene: Scene, { weights, least }: Weighing = LEARNT): Statement[] {
  const view = viewOf(scene);
  return settled(
    scene,
    view,
    weighed(scene, view, weights).filter((d) => d.score >= least),
  );
}

/** What the rules look at. */
export function viewOf({ tree }: Scene): View {
  return { tree, quotations: quotationsOf(tree) };
}

/** Drafts that are kept as statements: completed, in text order, tied to actors. */
export function settled(scene: Scene, view: View, kept: readonly Draft[]): Statement[] {
  const drafts = continued(view, kept).map((d) => cleaned(view, d));
  const ordered = drafts
    .filter((d) => d.content.length > 0)
    .sort((a, b) => a.content[0]!.first - b.content[0]!.first || size(b) - size(a));
  const ids = new Map(ordered.map((d, k) => [d, `s${k + 1}`]));
  return ordered.map((d) => statement(scene, view.quotations, d, ids));
}

/** Drafts weighed: the score of each is its chance of being right. */
function weighed(scene: Scene, view: View, weights: Weights): Draft[] {
  const quoted = quotedWords(view.quotations);
  const drafts = draftsOf(view);
  return drafts.map((d) => ({ ...d, score: chance(weights, featuresOf(scene, d, quoted, drafts)) }));
}

/** All drafts, joined, before they are weighed. */
export function draftsOf(view: View): Draft[] {
  const quoted = quotedWords(view.quotations);
  const found = [...attributed(view), ...RULES.flatMap((rule) => rule(view))].map((d) => cleaned(view, d));
  return merged(view.tree, found).filter((d) => isStatement(view.tree, d, quoted));
}

function size(draft: Draft): number {
  return sizeOf(draft.content);
}

function cleaned({ tree, quotations }: View, draft: Draft): Draft {
  const bare = without(completed(tree, draft.content, quotations, draft.cue), draft.cue);
  return {
    ...draft,
    source: tidied(tree, draft.source),
    cue: tidied(tree, draft.cue),
    content: tidied(tree, bare),
  };
}

function statement(
  scene: Scene,
  quotations: readonly Quotation[],
  draft: Draft,
  ids: ReadonlyMap<Draft, string>,
): Statement {
  const { tree } = scene;
  return {
    id: ids.get(draft)!,
    score: draft.score,
    rule: draft.rule,
    speaker: speakersOf(scene, draft.source),
    source: spansOf(tree, draft.source),
    cue: spansOf(tree, draft.cue),
    content: spansOf(tree, draft.content),
    manner: mannerOf(tree, draft.content, quotations),
    attitude: draft.attitude ?? attitudeOf(scene, draft),
    addressee: addresseesOf(scene, draft),
    date: dateOf(scene, draft),
    within: outer(draft, ids),
    issues: [],
  };
}

function attitudeOf(scene: Scene, draft: Draft): Statement["attitude"] {
  return draft.cue.length === 0 ? "speech" : cueAttitude(cueLemma(scene.tree, draft.cue), false);
}

/** When it was said: a time on the cue's verb, outside the content. */
function dateOf(scene: Scene, draft: Draft): string | null {
  if (draft.cue.length === 0) return null;
  const { tree } = scene;
  const content = new Set(wordsIn(draft.content));
  const verb = wordsIn(draft.cue).find((i) => tree.words[i]!.upos === "VERB") ?? draft.cue[0]!.first;
  const near = scene.referents.times.find(
    (t) =>
      t.value !== null &&
      !content.has(t.head) &&
      (tree.words[t.head]!.head === verb || clauseOf(tree, t.head) === verb),
  );
  return near?.value ?? null;
}

/** The smallest other statement whose content holds all of this one, its cue included. */
function outer(draft: Draft, ids: ReadonlyMap<Draft, string>): string | null {
  let best: Draft | null = null;
  for (const other of ids.keys()) {
    if (other !== draft && holdsAll(other, draft) && (best === null || size(other) < size(best)))
      best = other;
  }
  return best === null ? null : ids.get(best)!;
}

function holdsAll(other: Draft, draft: Draft): boolean {
  if (draft.cue.length === 0 || !reach(other.content, draft.content)) return false;
  const cue = shared(draft.cue, other.content) === sizeOf(draft.cue);
  return cue && shared(draft.content, other.content) === size(draft);
}
