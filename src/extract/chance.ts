/**
 * The chance that an item is right, from the features that hold of it: logistic regression, weights learnt from
 * annotated articles (`training/rapporteur_training/weigh.py`).
 */
export interface Weights {
  readonly bias: number;
  readonly of: Readonly<Record<string, number>>;
}

/** 0 to 1; features without a weight count nothing. */
export function chance(weights: Weights, features: readonly string[]): number {
  const sum = features.reduce((total, f) => total + (weights.of[f] ?? 0), weights.bias);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
