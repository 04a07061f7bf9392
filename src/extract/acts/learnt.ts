/**
 * What was learnt of acts from annotated articles: how likely a party is a side, and how likely a draft is an act.
 *
 * The rules of acts take it as an argument, so that articles can be read under weights that did not see them.
 */
import type { Weighing, Weights } from "../chance.js";
import { WEIGHTS as PAIRING } from "./pairing-weights.js";
import { LEAST, WEIGHTS } from "./weights.js";

export interface Learnt extends Weighing {
  /** Of a party in reach of a trigger, as a side (`pairing.ts`). */
  readonly pairing: Weights;
}

/** The weights as they are committed. */
export const LEARNT: Learnt = { pairing: PAIRING, weights: WEIGHTS, least: LEAST };
