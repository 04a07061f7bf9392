/**
 * What was learnt of meetings from annotated articles: who takes part, which words tell of a contact of parties, and
 * which tellings are one meeting (`npm run weights`).
 */
import type { Weighing, Weights } from "../chance.js";
import { LEAST as LEAST_CONTACT, WEIGHTS as CONTACTS } from "./contactWeights.js";
import { LEAST as LEAST_SAME, WEIGHTS as SAME } from "./sameWeights.js";
import { WEIGHTS as SIDES } from "./sideWeights.js";

export interface Learnt {
  readonly sides: Weights;
  readonly contacts: Weighing;
  readonly same: Weighing;
}

export const LEARNT: Learnt = {
  sides: SIDES,
  contacts: { weights: CONTACTS, least: LEAST_CONTACT },
  same: { weights: SAME, least: LEAST_SAME },
};
