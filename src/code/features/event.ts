/**
 * Features of the word that tells what happened, with the turns on the way to it ("agreed to", "will", "refused to").
 */
import type { Tree } from "../../reading/tree.js";
import { classesOf } from "../classes.js";
import { eventOf } from "../event.js";
import { isIn, type Pair } from "../pair.js";
import { ARGUMENTS, HELPERS } from "./relations.js";

/** The word that tells what happened, with the turns on the way to it and its arguments. */
export function eventFeatures(tree: Tree, pair: Pair): string[] {
  const { at, turns } = eventOf(tree, pair, pair.top);
  const word = tree.words[at];
  if (word === undefined) return [];
  const turned = turns.filter((t) => t !== "passive").join("+");
  const own = classesOf(tree, at);
  const found = [
    `event=${word.lemma}`,
    `turned=${turned}`,
    `${turned}>>${word.lemma}`,
    ...turns.map((t) => `turn=${t}`),
  ];
  for (const c of own) found.push(`event:${c}`, `${turned}>>${c}`, ...turns.map((t) => `${t}>${c}`));
  for (const child of tree.children[at]!) {
    const { relation, lemma } = tree.words[child]!;
    if (!ARGUMENTS.includes(relation) && !HELPERS.includes(relation)) continue;
    const inside = isIn(pair.source, child) ? "S" : isIn(pair.target, child) ? "T" : "";
    const short = ARGUMENTS.includes(relation) ? "arg" : relation;
    found.push(
      `event.${relation}=${inside === "" ? lemma : inside}`,
      ...(inside === "" ? [`event=${word.lemma}|${short}=${lemma}`] : []),
    );
    for (const d of classesOf(tree, child)) {
      for (const c of own) found.push(`event:${c}|${d}`, `${turned}>>${c}|${d}`);
      found.push(`event.arg:${d}`, `${turned}>>|${d}`);
    }
  }
  return found;
}
