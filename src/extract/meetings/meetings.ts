/**
 * Meetings of a text: every contact between parties, with its status as of the article. Scheme: RECORD.md, section 4.
 *
 *     trigger (a word of contact) -> sides (who takes part) -> telling (when, where, how far) -> one entry a meeting
 *
 * Rules find what may be a contact and read its status; learnt weights decide who takes part, whether it is a contact
 * of parties, and which tellings are one meeting. Enters a scene with its statements; leave meetings in text order.
 */
import type { Meeting, Statement } from "../../record/record.js";
import { chance } from "../chance.js";
import type { Scene } from "../scene.js";
import { LEAST, WEIGHTS } from "./contactWeights.js";
import { contactsOf } from "./contacts.js";
import { entryOf } from "./entry.js";
import { featuresOf } from "./features.js";
import { joined } from "./join.js";
import { LEAST as SAME, WEIGHTS as SAME_WEIGHTS } from "./sameWeights.js";
import { WEIGHTS as SIDE_WEIGHTS } from "./sideWeights.js";
import { tellingOf, type Telling } from "./telling.js";

/** A telling with less chance than this does not add to a meeting either. */
export const WORTH_JOINING = 0.5;

/** The meetings that a scene tells of. */
export function meetingsOf(scene: Scene, statements: readonly Statement[]): Meeting[] {
  const tellings = tellingsOf(scene, statements).filter((t) => t.score >= WORTH_JOINING);
  return joined(scene, tellings, SAME_WEIGHTS, SAME)
    .filter((group) => group.some((t) => t.score >= LEAST))
    .map((group) => entryOf(scene, statements, group))
    .map((m, n) => ({ ...m, id: `m${String(n + 1)}` }));
}

/** All tellings with their chances, before any is dropped. */
export function tellingsOf(scene: Scene, statements: readonly Statement[]): Telling[] {
  return contactsOf(scene, statements, SIDE_WEIGHTS).map((contact) => {
    const telling = tellingOf(scene, contact);
    return { ...telling, score: chance(WEIGHTS, featuresOf(scene, contact, telling.time)) };
  });
}
