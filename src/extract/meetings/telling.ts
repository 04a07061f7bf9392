/**
 * A telling: one contact of the text with all that its sentence says of it, before tellings of one meeting are joined.
 */
import type { MeetingStatus, Place } from "../../record/record.js";
import type { Time } from "../../record/referents.js";
import type { Scene } from "../scene.js";
import type { Contact } from "./contacts.js";
import { placeOf, timeOf } from "./details.js";
import { isBesides, statusOf, type Told, type When } from "./status.js";

export interface Telling {
  readonly contact: Contact;
  readonly time: Time | null;
  readonly date: string | null;
  /** Where the date lies from the article's day. */
  readonly when: When;
  readonly place: Place | null;
  readonly status: MeetingStatus;
  /** How plainly the rules find the status told. */
  readonly weight: Told["weight"];
  /** The chance that it is a contact of parties. */
  readonly score: number;
}

export function tellingOf(scene: Scene, contact: Contact): Telling {
  const beside = contact.form === "noun" && isBesides(scene.tree, contact.word);
  const time = timeOf(scene, contact.word, beside ? null : contact.governor);
  const when = whenOf(scene, time);
  const told = statusOf(scene.tree, contact.word, when, time !== null, LASTING.has(contact.format));
  return {
    contact,
    time,
    date: time?.value ?? null,
    when,
    place: placeOf(scene, contact.word, contact.governor),
    score: 0,
    ...told,
  };
}

const LASTING = new Set(["round", "visit", "summit", "conference"]);

/** Where a time lies from the article's day: -1 before, 0 the same or unknown, 1 after. */
function whenOf(scene: Scene, time: Time | null): When {
  if (!time?.value || !scene.published) return 0;
  const first = time.value.replace(/[~?%]/gu, "").split("/")[0]!;
  const day = scene.published.slice(0, first.length);
  return first < day ? -1 : first > day ? 1 : 0;
}
