/**
 * Tellings of one meeting put together: each joins the group that it is likeliest one with, or begins its own.
 *
 * The chance that two tellings are one meeting is learnt (`sameWeights.ts` over `same.ts`); a telling joins where the
 * mean chance over the group's tellings is high enough.
 */
import { chance, type Weights } from "../chance.js";
import type { Scene } from "../scene.js";
import { pairFeatures } from "./same.js";
import type { Telling } from "./telling.js";

/** Groups of tellings in text order, each group one meeting. */
export function joined(
  scene: Scene,
  tellings: readonly Telling[],
  weights: Weights,
  least: number,
): Telling[][] {
  const groups: Telling[][] = [];
  for (const telling of tellings) {
    const best = groups
      .map((group) => ({ group, likeness: likeness(scene, group, telling, weights) }))
      .sort((a, b) => b.likeness - a.likeness)[0];
    if (best && best.likeness >= least) best.group.push(telling);
    else groups.push([telling]);
  }
  return groups;
}

function likeness(scene: Scene, group: readonly Telling[], telling: Telling, weights: Weights): number {
  if (group.some((other) => other.contact.word === telling.contact.word)) return 0; // calls with separate partners
  const chances = group.map((other) => chance(weights, pairFeatures(scene, other, telling)));
  return chances.reduce((sum, c) => sum + c, 0) / chances.length;
}
