/**
 * Features of a pair of parties: what stands on the way between them, what kind of words these are, how they are said.
 *
 * Enter the tree, the pair and the acts that the rules find around it; leave names of binary features, each once. They
 * say what was seen, never what it means: that is learnt (`training/rapporteur_training/plover.py`).
 */
import type { Tree } from "../reading/tree.js";
import type { ActAtPair } from "./acts.js";
import { bagFeatures } from "./features/bag.js";
import { eventFeatures } from "./features/event.js";
import { routeFeatures } from "./features/route.js";
import { partyFeatures, sideFeatures } from "./features/sides.js";
import { topFeatures } from "./features/top.js";
import type { Pair } from "./pair.js";

/** All features of a pair, each once. */
export function featuresOf(tree: Tree, pair: Pair, acts: readonly ActAtPair[]): string[] {
  return [
    ...new Set([
      ...topFeatures(tree, pair),
      ...eventFeatures(tree, pair),
      ...routeFeatures(tree, pair),
      ...sideFeatures(tree, pair, "S"),
      ...sideFeatures(tree, pair, "T"),
      ...partyFeatures(tree, pair),
      ...bagFeatures(tree, pair),
      ...actFeatures(pair, acts),
    ]),
  ];
}

/** What the rules found: a feature among others, never the last word. */
function actFeatures(pair: Pair, acts: readonly ActAtPair[]): string[] {
  const way = [...pair.overSource, pair.top, ...pair.overTarget];
  return acts.flatMap(({ type, at, sides, status }) => [
    `act=${type}`,
    `act=${type}/${sides}`,
    `act.status=${status}/${sides}`,
    ...(at === pair.top ? [`act.top=${type}`] : []),
    ...(way.includes(at) ? [`act.route=${type}`] : []),
  ]);
}
