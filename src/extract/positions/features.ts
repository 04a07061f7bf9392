/**
 * What the weighing of a position looks at: the rule, the word, how it stands in its clause, and what it is about.
 *
 * Enters a candidate in its scene; leaves names of features, each of which either holds or does not. Their weights
 * (`weights.ts`) were learnt from annotated articles; a feature without a weight says nothing.
 */
import { clauseAt } from "../../reading/clause.js";
import { clauseOf } from "../../reading/tree.js";
import type { Statement } from "../../record/record.js";
import type { Scene } from "../scene.js";
import { headOf, lexical } from "../statements/ranges.js";
import type { Candidate } from "./candidate.js";
import { FAMILIES } from "./families.js";
import { holder } from "./oughts.js";

const TERMS = new Set(FAMILIES.flatMap(([, words]) => [...words]));

/** The features of a candidate. */
export function featuresOf(scene: Scene, candidate: Candidate, statements: readonly Statement[]): string[] {
  return [
    `rule=${candidate.rule}`,
    `stance=${candidate.stance}`,
    `lemma=${scene.tree.words[candidate.word]!.lemma}`,
    ...ofProposition(scene, candidate),
    ...ofClause(scene, candidate),
    ...ofVoice(scene, candidate, statements),
  ];
}

function ofProposition(scene: Scene, { proposition }: Candidate): string[] {
  const { words } = scene.tree;
  const inside = lexical(scene.tree, proposition);
  const terms = inside.filter((w) => TERMS.has(words[w]!.lemma)).length;
  const head = words[headOf(scene.tree, proposition[0]!)]!;
  const length = inside.length;
  return [
    `terms=${Math.min(terms, 3)}`,
    `length=${length <= 1 ? 1 : length <= 3 ? 3 : length <= 7 ? 7 : length <= 15 ? 15 : 16}`,
    `head=${head.upos}`,
    ...(inside.some((w) => words[w]!.upos === "PROPN") ? ["names"] : []),
    ...(proposition.length > 1 ? ["parts"] : []),
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
    `kind=${kind}`,
    around === null ? "voice=article" : own ? "voice=own" : "voice=other",
    ...(actors.length > 1 ? ["several"] : []),
    ...(scene.tree.words[word]!.quoted ? ["quoted"] : []),
  ];
}
