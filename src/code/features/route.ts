/**
 * Features of the way from the source over the top down to the target: its words, their classes, what hangs on them.
 */
import type { Tree } from "../../reading/tree.js";
import { classesOf } from "../classes.js";
import { isIn, type Pair } from "../pair.js";

/** The way from the source over the top down to the target. */
export function routeFeatures(tree: Tree, pair: Pair): string[] {
  const { overSource, overTarget, top } = pair;
  const way = [...overSource, ...(top >= 0 ? [top] : []), ...[...overTarget].reverse()];
  const classes = way.map((i) => classesOf(tree, i));
  const found = [`route.length=${Math.min(way.length, 6)}`];
  way.forEach((at, k) => {
    const word = tree.words[at]!;
    found.push(`route=${word.lemma}`, ...classes[k]!.map((c) => `route:${c}`));
    if (k > 0) found.push(`route=${tree.words[way[k - 1]!]!.lemma}>${word.lemma}`);
    for (const c of classes[k]!) for (const b of classes[k - 1] ?? []) found.push(`route:${b}>${c}`);
    for (const child of tree.children[at]!) {
      if (isIn(pair.source, child) || isIn(pair.target, child) || way.includes(child)) continue;
      const near = classesOf(tree, child);
      found.push(...near.map((c) => `near:${c}`));
      for (const c of near)
        for (const b of classes[k]!) found.push(`${b}|${tree.words[child]!.relation}:${c}`);
      if (NEGATIONS.has(tree.words[child]!.lemma))
        found.push(...classes[k]!.map((c) => `not:${c}`), "route.not");
    }
  });
  return found;
}

const NEGATIONS = new Set(["not", "n't", "n’t", "never", "no"]);
