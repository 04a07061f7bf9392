/**
 * How sure an item is, in a word. Scores are calibrated (docs/SCORES.md): of the items scored 0.8 about eight in ten
 * are right, so a level says how often its items are.
 */
export const LEVELS = ["sure", "likely", "possible"] as const;
export type Level = (typeof LEVELS)[number];

/** The least score of each level. */
export const LEAST: Readonly<Record<Level, number>> = { sure: 0.8, likely: 0.5, possible: 0 };

/** The level of a score, 0 to 1. */
export function levelOf(score: number): Level {
  return LEVELS.find((level) => score >= LEAST[level]) ?? "possible";
}
