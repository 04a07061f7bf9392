/**
 * What the weighing of a statement looks at: which rules and heads found it, how sure the model is, the word of its
 * cue, the form of its source and content, and how it stands to the others.
 *
 * Enters a draft among all drafts of its article; leaves names of features that hold. Their weights (`weights.ts`)
 * were learnt from annotated articles.
 */
import { clauseAt } from "../../reading/clause.js";
import type { Tree } from "../../reading/tree.js";
import type { Scene } from "../scene.js";
import type { Draft } from "./draft.js";
import { cueWord } from "./model.js";
import { headOf, lexical, meet, reach, shared, sizeOf } from "./ranges.js";
import { speakersOf } from "./speakers.js";

/** The features of a draft; `rivals` are the other drafts of the article. */
export function featuresOf(
  scene: Scene,
  draft: Draft,
  quoted: ReadonlySet<number>,
  rivals: readonly Draft[],
): string[] {
  return [
    ...ofRules(draft),
    ...ofCue(scene.tree, draft, quoted),
    ...ofSource(scene, draft),
    ...ofContent(scene.tree, draft, quoted),
    ...ofRivals(draft, rivals),
  ];
}

function ofRules(draft: Draft): string[] {
  const rules = draft.rule.split("+");
  const { model } = draft;
  const sure =
    model === null ? "none" : model < 0.4 ? 4 : model < 0.6 ? 6 : model < 0.75 ? 7 : model < 0.9 ? 9 : 10;
  return [
    ...rules.map((r) => `rule=${r}`),
    `model=${sure}`,
    ...(rules.length === 1 ? [`only=${rules[0]!}`] : []),
    ...(draft.score < 0.4 ? ["weak"] : []),
  ];
}

function ofCue(tree: Tree, draft: Draft, quoted: ReadonlySet<number>): string[] {
  if (draft.cue.length === 0) return ["cue=none"];
  const word = cueWord(tree, draft.cue);
  const { lemma, upos, sentence } = tree.words[word]!;
  const { tense, modal, negated, conditional, infinitive } = clauseAt(tree, word);
  return [
    `cue=${lemma}`,
    `cue-is=${upos}`,
    `attitude=${draft.attitude ?? "-"}`,
    ...(upos === "VERB" ? [`tense=${tense}`, `modal=${modal ?? "-"}`] : []),
    ...(negated ? ["negated"] : []),
    ...(conditional ? ["conditional"] : []),
    ...(infinitive ? ["infinitive"] : []),
    ...(quoted.has(word) ? ["cue-quoted"] : []),
    ...(sentence === 0 ? ["headline"] : []),
  ];
}

function ofSource(scene: Scene, draft: Draft): string[] {
  if (draft.source.length === 0) return ["source=none"];
  const head = scene.tree.words[headOf(scene.tree, draft.source[0]!)]!;
  const pronoun = /^(i|we|you|it|who|which|that|he|she|they)$/iu.test(head.text)
    ? head.text.toLowerCase()
    : null;
  return [
    `source=${pronoun ?? head.upos}`,
    speakersOf(scene, draft.source).length > 0 ? "speaker" : "no-speaker",
  ];
}

function ofContent(tree: Tree, draft: Draft, quoted: ReadonlySet<number>): string[] {
  const words = lexical(tree, draft.content);
  const length = words.length;
  const first = tree.words[draft.content[0]!.first]!.text.toLowerCase();
  const inside = words.filter((w) => quoted.has(w)).length;
  const verbs = words.some((w) => ["VERB", "AUX"].includes(tree.words[w]!.upos));
  return [
    `length=${length <= 1 ? 1 : length <= 3 ? 3 : length <= 6 ? 6 : length <= 12 ? 12 : length <= 30 ? 30 : 31}`,
    `opens=${["that", "to", "of", "for", "about", "as", "on", "over", "in", "whether"].includes(first) ? first : "-"}`,
    `content=${tree.words[headOf(tree, draft.content[0]!)]!.upos}`,
    `parts=${Math.min(3, draft.content.length)}`,
    inside === 0 ? "plain" : inside === length ? "quotation" : "mixed",
    ...(verbs ? ["clause"] : []),
  ];
}

function ofRivals(draft: Draft, rivals: readonly Draft[]): string[] {
  const size = sizeOf(draft.content);
  let [inner, same, beside] = [false, false, false];
  for (const other of rivals) {
    if (other === draft || !reach(draft.content, other.content)) continue;
    const common = shared(draft.content, other.content);
    if (common === 0) continue;
    if (common / (size + sizeOf(other.content) - common) > 0.5) same = true;
    else if (common === size && meet(other.content, draft.cue)) inner = true;
    else if (common === size) beside = true;
  }
  return [...(inner ? ["inner"] : []), ...(same ? ["rival"] : []), ...(beside ? ["part"] : [])];
}
