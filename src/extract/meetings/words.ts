/**
 * Words that tell of direct contact between parties, with the kind of contact each tells of by itself.
 *
 * Lemmas; whether a use of one is a contact is weighed (`weigh.ts`), so that weak words may stand here too.
 */
import type { MeetingFormat } from "../../record/record.js";

type Lists = Readonly<Partial<Record<MeetingFormat, string>>>;

function formats(lists: Lists): ReadonlyMap<string, MeetingFormat> {
  const entries = Object.entries(lists) as [MeetingFormat, string][];
  return new Map(
    entries.flatMap(([format, lemmas]) => lemmas.split(/\s+/u).map((l) => [l, format] as const)),
  );
}

/** Verbs whose subject meets their object or whoever stands behind "with", "to". */
export const CONTACT_VERBS = formats({
  meeting: `meet confer consult huddle parley talk speak deliberate discuss engage brief converse reconnect gather
    dine lunch sit contact chat interact host`,
  round: "negotiate renegotiate bargain mediate shuttle",
  visit: "visit receive greet welcome address tour",
  phone: "phone telephone call",
  conference: "convene assemble reconvene",
});

/** Verbs of journeys, which bring an official to a capital. */
export const JOURNEY_VERBS = formats({
  visit: "travel fly arrive head journey go land return depart leave dispatch send come stop invite",
});

/** Nouns that name a contact. */
export const CONTACT_NOUNS = formats({
  meeting: `meeting face-to-face encounter discussion conversation session dinner lunch breakfast contact
    briefing luncheon channel`,
  round: "talk negotiation renegotiation consultation dialogue dialog round diplomacy mediation",
  summit: "summit",
  conference: "conference gathering congress forum assembly convention",
  visit: "visit trip tour stopover",
  phone: "call telephone videoconference teleconference",
});

/** Modifiers that make a contact noun something else: a press conference, a rally, talks at home. */
export const OTHER_CONTACTS: ReadonlySet<string> = new Set(
  `press news cabinet security-cabinet telephone-poll staff training intelligence rally town-hall roll wake-up title
  board shareholder earnings plea court photo film study concert`.split(/\s+/u),
);
