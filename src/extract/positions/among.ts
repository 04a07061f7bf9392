/**
 * How a candidate for a position stands among the others of its article: who else finds it, what it lies in, how often
 * its matter comes again.
 *
 * Enters a candidate and its rivals; leaves names of features. Only rivals of a common actor count.
 */
import type { Scene } from "../scene.js";
import { lexical, likeness, reach, wordsIn } from "../statements/ranges.js";
import type { Candidate } from "./candidate.js";

const ALIKE = 0.5;

/** Features of a candidate among all candidates of its article. */
export function featuresAmong(scene: Scene, candidate: Candidate, rivals: readonly Candidate[]): string[] {
  const own = rivals.filter((r) => r !== candidate && r.actors.some((a) => candidate.actors.includes(a)));
  const near = own.filter((r) => reach(r.proposition, candidate.proposition));
  const alike = near.filter((r) => likeness(scene.tree, r.proposition, candidate.proposition) >= ALIKE);
  const others = rivals.some((r) => r.word === candidate.word && r.rule !== candidate.rule);
  return [
    ...new Set(alike.filter((r) => r.stance === candidate.stance).map((r) => `also=${r.rule}`)),
    ...(alike.some((r) => r.stance !== candidate.stance) ? ["contrary"] : []),
    ...(alike.length === 0 ? ["alone"] : []),
    ...(others ? ["shared-word"] : []),
    ...nested(candidate, near),
    `rivals=${steps(near.length, [1, 2, 3, 5])}`,
    `again=${steps(again(scene, candidate, own), [1, 3])}`,
  ];
}

/** Whether it lies within a longer candidate, or holds a shorter one. */
function nested(candidate: Candidate, near: readonly Candidate[]): string[] {
  const words = new Set(wordsIn(candidate.proposition));
  const inside = near.map((r) => {
    const other = wordsIn(r.proposition);
    return { size: other.length, common: other.filter((w) => words.has(w)).length };
  });
  const within = inside.some(({ size, common }) => size > words.size && common === words.size);
  const holds = inside.some(({ size, common }) => size < words.size && common === size);
  return [...(within ? ["within-rival"] : []), ...(holds ? ["holds-rival"] : [])];
}

/** How many candidates elsewhere have at least two telling words in common with it. */
function again(scene: Scene, candidate: Candidate, own: readonly Candidate[]): number {
  const lemmas = new Set(telling(scene, candidate));
  return own.filter(
    (r) =>
      !reach(r.proposition, candidate.proposition) &&
      telling(scene, r).filter((lemma) => lemmas.has(lemma)).length >= 2,
  ).length;
}

function telling({ tree }: Scene, { proposition }: Candidate): string[] {
  const words = lexical(tree, proposition).map((i) => tree.words[i]!);
  return words.filter((w) => ["NOUN", "PROPN", "VERB"].includes(w.upos)).map((w) => w.lemma);
}

/** How many of the bounds a number reaches. */
function steps(n: number, bounds: readonly number[]): number {
  return bounds.filter((bound) => n >= bound).length;
}
