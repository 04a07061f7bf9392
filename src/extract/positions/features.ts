/**
 * What the weighing of a position looks at: the rule, the word, how it stands in its clause, and what it is about.
 *
 * Enters a candidate in its scene, among the statements, acts and other candidates of its article; leaves names of
 * features, each of which either holds or does not. Their weights (`weights.ts`) were learnt from annotated articles; a
 * feature without a weight says nothing.
 */
import { clauseAt } from "../../reading/clause.js";
import { ancestors, clauseOf, dependent } from "../../reading/tree.js";
import type { Act, Statement } from "../../record/record.js";
import type { Scene } from "../scene.js";
import { headOf, lexical } from "../statements/ranges.js";
import { featuresAmong } from "./among.js";
import type { Candidate } from "./candidate.js";
import { TERMS } from "./families.js";
import { NEEDED, WRONG } from "./lexicon.js";
import { holder } from "./oughts.js";

/** What a candidate is weighed among. */
export interface Surroundings {
  readonly statements: readonly Statement[];
  readonly acts: readonly Act[];
  /** All candidates of the article. */
  readonly rivals: readonly Candidate[];
}

/** The features of a candidate. */
export function featuresOf(scene: Scene, candidate: Candidate, around: Surroundings): string[] {
  return [
    `rule=${candidate.rule}`,
    `stance=${candidate.stance}`,
    `lemma=${scene.tree.words[candidate.word]!.lemma}`,
    ...ofProposition(scene, candidate),
    ...ofClause(scene, candidate),
    ...ofVoice(scene, candidate, around.statements),
    ...ofActs(scene, candidate, around.acts),
    ...featuresAmong(scene, candidate, around.rivals),
    ...ofPlace(scene, candidate),
  ];
}

function ofProposition(scene: Scene, { proposition }: Candidate): string[] {
  const { words } = scene.tree;
  const inside = lexical(scene.tree, proposition);
  const terms = inside.filter((w) => TERMS.has(words[w]!.lemma)).length;
  const at = headOf(scene.tree, proposition[0]!);
  const head = words[at]!;
  const length = inside.length;
  return [
    `terms=${Math.min(terms, 3)}`,
    `length=${length <= 1 ? 1 : length <= 3 ? 3 : length <= 7 ? 7 : length <= 15 ? 15 : length <= 30 ? 16 : 31}`,
    `head=${head.upos}`,
    `about=${head.lemma}`,
    ...ofPredicate(scene, at),
  ];
}

/** How the proposition's own predicate stands: its modal, its subject, a judgement in it. */
function ofPredicate({ tree }: Scene, at: number): string[] {
  const { words } = tree;
  if (words[at]!.upos !== "VERB" && dependent(tree, at, "cop") < 0) return ["is=thing"];
  const { modal, negated, tense } = clauseAt(tree, at);
  const subject = dependent(tree, at, "nsubj");
  const who =
    subject < 0 ? "-" : words[subject]!.upos === "PRON" ? words[subject]!.lemma : words[subject]!.upos;
  return [
    `is=${modal ?? tense}`,
    `subject=${who}`,
    ...(negated ? ["is-not"] : []),
    ...(NEEDED.has(words[at]!.lemma) ? ["is-needed"] : []),
    ...(WRONG.has(words[at]!.lemma) ? ["is-wrong"] : []),
  ];
}

function ofClause(scene: Scene, { word }: Candidate): string[] {
  const { tree } = scene;
  const { words } = tree;
  const clause = words[word]!.upos === "VERB" ? word : clauseOf(tree, word);
  const { tense, modal, negated, perfect, infinitive } = clauseAt(tree, clause);
  return [
    `tense=${tense}`,
    `modal=${modal ?? "-"}`,
    `relation=${words[clause]!.relation}`,
    ...(negated ? ["negated"] : []),
    ...(perfect ? ["perfect"] : []),
    ...(infinitive ? ["infinitive"] : []),
    ...(words[word]!.sentence < 5 ? ["lead"] : []),
  ];
}

function ofVoice(scene: Scene, candidate: Candidate, statements: readonly Statement[]): string[] {
  const { word, actors } = candidate;
  const around = holder(scene.tree, statements, word);
  const own = around !== null && around.speaker.some((s) => actors.includes(s));
  const kind = scene.actors.get(actors[0]!)?.kind ?? "unnamed";
  return [
    ...(around === null ? [] : [`attitude=${around.attitude}`]),
    `kind=${kind}`,
    around === null ? "voice=article" : own ? "voice=own" : "voice=other",
    ...(scene.tree.words[word]!.quoted ? ["quoted"] : []),
  ];
}

/** The type of an act whose trigger is the candidate's word, and whether it is the holder's own. */
function ofActs(scene: Scene, { word, actors }: Candidate, acts: readonly Act[]): string[] {
  const { start } = scene.tree.words[word]!;
  const told = acts.filter((act) => act.trigger[0]?.start === start);
  const features = told.flatMap(({ type, from }) => [
    `act=${type}`,
    ...(from.some((a) => actors.includes(a)) ? ["act-own"] : []),
  ]);
  return [...new Set(features)];
}

/** Where the word stands in the article and in its sentence. */
function ofPlace({ tree }: Scene, { word }: Candidate): string[] {
  const { sentence } = tree.words[word]!;
  const place = sentence === 0 ? "headline" : sentence < 3 ? "first" : sentence < 10 ? "early" : "late";
  const subject = dependent(tree, word, "nsubj");
  return [
    `place=${place}`,
    `depth=${Math.min(ancestors(tree, word).length, 4)}`,
    `own-subject=${subject < 0 ? "-" : tree.words[subject]!.upos}`,
  ];
}
