/**
 * The attributions that the reading model joined, as drafts.
 *
 * Content loses cue and source where they overlap, takes in quotation marks that border on it, and is completed to
 * the whole quotation where it holds most of one.
 */
import { isPassive, type Tree } from "../../reading/tree.js";
import type { Attribution, WordRange } from "../../reading/types.js";
import { cueAttitude } from "./cues.js";
import { sourcePhrase, type Draft, type View } from "./draft.js";
import { sayerOf } from "./reported.js";
import { completed } from "./completed.js";
import { headOf, joined, lexical, without, wordsIn } from "./ranges.js";

/** Drafts of the model's attributions that have content. */
export function attributed(view: View): Draft[] {
  return view.tree.reading.attributions
    .map((a) => draftOf(view, a))
    .filter((d) => lexical(view.tree, d.content).length > 0);
}

function draftOf({ tree, quotations }: View, attribution: Attribution): Draft {
  const { cue, source } = attribution;
  const bare = without(attribution.content, [...cue, ...source]);
  return {
    source: source.length > 0 ? joined(source) : subjectOfCue(tree, cue),
    cue: joined(cue),
    content: completed(tree, bare, quotations, cue),
    rule: "model",
    score: attribution.score,
    model: attribution.score,
    attitude: cue.length === 0 ? "speech" : cueAttitude(cueLemma(tree, cue), false),
  };
}

/** Where the model found no source: the subject of the cue's verb, which the tree may know. */
function subjectOfCue(tree: Tree, cue: readonly WordRange[]): WordRange[] {
  if (cue.length === 0) return [];
  const verb = cueWord(tree, cue);
  if (tree.words[verb]!.upos !== "VERB" || isPassive(tree, verb)) return [];
  return sourcePhrase(tree, sayerOf(tree, verb), verb);
}

/** The word of a cue that names the attitude: its last verb, else its head. */
export function cueWord(tree: Tree, cue: readonly WordRange[]): number {
  const verbs = wordsIn(cue).filter((i) => tree.words[i]!.upos === "VERB");
  return verbs.at(-1) ?? headOf(tree, cue[0]!);
}

/** Its lemma. */
export function cueLemma(tree: Tree, cue: readonly WordRange[]): string {
  return tree.words[cueWord(tree, cue)]!.lemma;
}
