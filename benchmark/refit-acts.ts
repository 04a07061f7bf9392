/**
 * Refits what was learnt of acts: first which parties in reach of a trigger are its sides, then which acts are told.
 *
 * The candidates of an article are made under a pairing that did not see it, for their features say how sure the sides
 * are. Which candidates there are hangs on their own chances too (of what one word may mean, the likeliest is kept), so
 * these are fitted in rounds: first on candidates that are all as likely, then on those under the folds before. The
 * weights as they are have no say in it.
 */
import { LEARNT, type Learnt } from "../src/extract/acts/learnt.js";
import { pairingFeatures, type Role } from "../src/extract/acts/pairing.js";
import { partiesAround } from "../src/extract/acts/reach.js";
import { triggersOf } from "../src/extract/acts/triggers.js";
import { sightWith } from "../src/extract/acts/voice.js";
import type { Weights } from "../src/extract/chance.js";
import type { Scene } from "../src/extract/scene.js";
import { statementsOf } from "../src/extract/statements/statements.js";
import { actsUnder } from "./candidates.js";
import {
  fit,
  fitLabelled,
  made,
  refit,
  unseen,
  write,
  writeRecord,
  type Bench,
  type Folds,
} from "./refit.js";

const PENALTY = 4;

/** Fits of the chances before the last. */
const ROUNDS = 2;

/** All candidates are as likely. */
const EVEN: Weights = { bias: 0, of: {} };

/** Fits pairing and chances of acts and writes both. */
export function refitActs(bench: Bench): void {
  const pairing = refitPairing(bench);
  let chances: Folds = { of: {}, weights: [EVEN] };
  for (let round = 0; round < ROUNDS; round++) {
    chances = fit(bench, actsUnder(learntBy(bench, pairing, chances))).folds;
  }
  refit(bench, actsUnder(learntBy(bench, pairing, chances)));
}

function refitPairing(bench: Bench): Folds {
  const folder = made(bench.work, "triggers");
  for (const text of bench.texts) writeRecord(folder, text, { triggers: triggers(text.scene) });
  const labelling = { name: "parties as sides of acts", module: "label_sides", folder, flags: [] };
  const { folds, module } = fitLabelled(bench, labelling, ["--penalty", String(PENALTY), "--no-threshold"]);
  write(bench, "acts/pairing-weights.ts", module);
  return folds;
}

/** What was learnt without the article. */
function learntBy({ texts }: Bench, pairing: Folds, chances: Folds): (scene: Scene) => Learnt {
  const learnt = new Map(
    texts.map(({ slug, scene }): [Scene, Learnt] => {
      const weights = unseen(chances, slug);
      return [scene, { ...LEARNT, pairing: unseen(pairing, slug), weights }];
    }),
  );
  return (scene) => learnt.get(scene) ?? LEARNT;
}

/** A word that may tell of an act, with the parties in reach of it. */
interface TriggerInReach {
  readonly type: string;
  readonly start: number;
  /** Who each party is, and what holds of it as either side. */
  readonly parties: readonly (Readonly<Record<Role, readonly string[]>> & {
    readonly actors: readonly string[];
  })[];
}

/** The triggers of a text, before it is settled who the sides are. */
function triggers(scene: Scene): TriggerInReach[] {
  const sight = sightWith(scene, statementsOf(scene));
  return triggersOf(sight).map((trigger) => {
    const parties = partiesAround(sight, trigger.at, trigger.exact);
    return {
      type: trigger.frame.type,
      start: sight.tree.words[trigger.at]!.start,
      parties: parties.map(({ actors }, i) => ({
        actors,
        from: pairingFeatures(sight, trigger, parties, i, "from"),
        to: pairingFeatures(sight, trigger, parties, i, "to"),
      })),
    };
  });
}
