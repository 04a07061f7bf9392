/**
 * Tellings of one meeting put together: each joins the group that it is likeliest one with, or begins its own.
 *
 * The chance that two tellings are one meeting is learnt (`sameWeights.ts` over `same.ts`); a telling joins where the
 * mean chance over the group's tellings is high enough. What is left over without a date, and not told surely, repeats
 * an earlier meeting of the same parties.
 */
import { chance, type Weighing, type Weights } from "../chance.js";
import type { Scene } from "../scene.js";
import { pairFeatures, principals } from "./same.js";
import type { Telling } from "./telling.js";

/** Groups of tellings in text order, each group one meeting. */
export function joined(
  scene: Scene,
  tellings: readonly Telling[],
  { weights, least }: Weighing,
): Telling[][] {
  const groups: Telling[][] = [];
  for (const telling of tellings) {
    const best = groups
      .map((group) => ({ group, likeness: likeness(scene, group, telling, weights) }))
      .sort((a, b) => b.likeness - a.likeness)[0];
    if (best && best.likeness >= least) best.group.push(telling);
    else groups.push([telling]);
  }
  return withoutRepeats(scene, groups);
}

/** The chance from which on a telling without a date stands for a meeting of its own beside one of the same parties. */
const SURE = 0.8;

function withoutRepeats(scene: Scene, groups: readonly Telling[][]): Telling[][] {
  const out: Telling[][] = [];
  for (const group of groups) {
    const weak = group.every((t) => t.date === null && t.score < SURE);
    const repeated = weak ? out.find((earlier) => haveSameParties(scene, earlier, group)) : undefined;
    if (repeated) repeated.push(...group);
    else out.push([...group]);
  }
  return out;
}

function haveSameParties(scene: Scene, a: readonly Telling[], b: readonly Telling[]): boolean {
  const [x, y] = [a, b].map((group) => principals(scene, surestOf(group))) as [Set<string>, Set<string>];
  return x.size === y.size && [...x].every((p) => y.has(p));
}

/** The likeliest telling of a group, the first of several. */
function surestOf(group: readonly Telling[]): Telling {
  return group.reduce((a, b) => (b.score > a.score ? b : a));
}

function likeness(scene: Scene, group: readonly Telling[], telling: Telling, weights: Weights): number {
  if (group.some((other) => other.contact.word === telling.contact.word)) return 0; // calls with separate partners
  const chances = group.map((other) => chance(weights, pairFeatures(scene, other, telling)));
  return chances.reduce((sum, c) => sum + c, 0) / chances.length;
}
