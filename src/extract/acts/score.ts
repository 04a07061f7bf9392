/**
 * The score of an act: how likely it is right, from how it was found.
 *
 * A logistic function of the type, the kind of rule, open sides, status and voice; its weights were fitted on
 * annotated reports (docs/SCORES.md tells how well it is calibrated).
 */
import type { Act, ActType } from "../../record/record.js";

const BASE = 0.47;

const TYPES: Readonly<Record<ActType, number>> = {
  ACCUSE: 0.41,
  AGREE: 0.71,
  AID: -0.84,
  ASSAULT: -0.11,
  COERCE: -0.13,
  CONCEDE: -0.78,
  COOPERATE: 0.15,
  MOBILIZE: 0.72,
  PROTEST: -0.48,
  REJECT: -0.26,
  REQUEST: 0.29,
  RETREAT: -0.24,
  SANCTION: 0.47,
  SUPPORT: -0.01,
  THREATEN: 0.19,
};

const SIGNS = {
  noun: 0.21,
  claim: -0.13,
  nearest: -0.6,
  open: -1.14,
  unreal: -1.0,
  repeated: 1.0,
  told: -0.27,
};

/** 0 to 1: how likely the act is right. */
export function scoreOf(act: Act): number {
  const signs: Record<keyof typeof SIGNS, boolean> = {
    noun: act.rule.startsWith("noun:"),
    claim: act.rule.startsWith("claim:"),
    nearest: act.rule.endsWith("+nearest"),
    open: act.from.length === 0 || act.to.length === 0,
    unreal: act.status !== "done" && act.status !== "under-way",
    repeated: act.trigger.length > 1,
    told: act.accordingTo.length > 0,
  };
  const keys = Object.keys(SIGNS) as (keyof typeof SIGNS)[];
  const sum = keys.reduce((n, key) => n + (signs[key] ? SIGNS[key] : 0), BASE + TYPES[act.type]);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
