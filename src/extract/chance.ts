/**
 * The chance that an item is right, from the features that hold of it: logistic regression, weights learnt from
 * annotated articles (`npm run weights`).
 */
export interface Weights {
  readonly bias: number;
  readonly of: Readonly<Record<string, number>>;
}

/** Weights with the least chance of an item that is kept. */
export interface Weighing {
  readonly weights: Weights;
  readonly least: number;
}

/** 0 to 1; features without a weight count nothing. */
export function chance(weights: Weights, features: readonly string[]): number {
  let sum = weights.bias;
  for (const feature of features) sum += weights.of[feature] ?? 0;
  return chanceOf(sum);
}

/** The chance that log odds stand for, to a thousandth. */
export function chanceOf(odds: number): number {
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}
