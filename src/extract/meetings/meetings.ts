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
import { contactsOf } from "./contacts.js";
import { entryOf } from "./entry.js";
import { featuresOf } from "./features.js";
import { joined } from "./join.js";
import { LEARNT, type Learnt } from "./learnt.js";
import { tellingOf, type Telling } from "./telling.js";

/** A telling with less chance than this does not add to a meeting either. */
const WORTH_JOINING = 0.5;

/** The meetings that a scene tells of. */
export function meetingsOf(scene: Scene, statements: readonly Statement[], learnt = LEARNT): Meeting[] {
  const tellings = tellingsOf(scene, statements, learnt).filter((t) => t.score >= WORTH_JOINING);
  return joined(scene, tellings, learnt.same)
    .filter((group) => group.some((t) => t.score >= learnt.contacts.least))
    .map((group) => entryOf(scene, statements, group))
    .map((m, n) => ({ ...m, id: `m${String(n + 1)}` }));
}

/** All tellings with their chances, before any is dropped. */
export function tellingsOf(scene: Scene, statements: readonly Statement[], learnt: Learnt): Telling[] {
  return contactsOf(scene, statements, learnt.sides).map((contact) => {
    const telling = tellingOf(scene, contact);
    const features = featuresOf(scene, contact, telling.time);
    return { ...telling, score: chance(learnt.contacts.weights, features) };
  });
}
