/**
 * Acts done with words against or towards another: REQUEST, ACCUSE, REJECT, THREATEN.
 *
 * They do what they say, so that "urges" is done as "urged" is.
 */
import { list, nouns, verbs, type NounFrame, type VerbFrame } from "../frames.js";
import { ACCORDS, HOSTILITIES, OFFERS, TALKS } from "./objects.js";

const said = { performative: true } as const;

export const REQUEST: readonly VerbFrame[] = [
  verbs("REQUEST", null, "call appeal", { ...said, with: ["on", "upon"], to: ["on", "upon"] }),
  verbs("REQUEST", null, "appeal plead", { ...said, with: ["to"], to: ["to", "with"] }),
  verbs("REQUEST", null, "call plead appeal clamor clamour", {
    ...said,
    with: ["for"],
    to: ["clause", "on", "to", "in:for"],
    need: "from",
  }),
  verbs("REQUEST", null, "push press lobby campaign", {
    ...said,
    with: ["for"],
    to: ["object", "clause"],
    need: "from",
  }),
  verbs("REQUEST", null, "urge exhort implore beseech entreat pressure lobby petition beg incite", {
    ...said,
    to: ["object", "clause"],
    need: "from",
  }),
  verbs("REQUEST", null, "ask press push encourage prod nudge", { ...said, clause: "required" }),
  verbs("REQUEST", null, "ask press", { ...said, with: ["for"] }),
  verbs("REQUEST", null, "convince persuade", { clause: "required" }),
  verbs("REQUEST", null, "demand request", {
    ...said,
    to: ["clause", "from", "of", "object"],
    need: "from",
  }),
  verbs("REQUEST", null, "insist", { ...said, to: ["clause"], clause: "required", need: "both" }),
  verbs("REQUEST", null, "seek", { ...said, to: ["from"], need: "both" }),
  verbs("REQUEST", null, "want", { ...said, to: ["clause", "object"], clause: "required" }),
];

const disapproved = { ...said, to: ["object", "for"] } as const;

export const ACCUSE: readonly VerbFrame[] = [
  verbs("ACCUSE", "allege", "accuse", { ...said, need: "to" }),
  verbs("ACCUSE", "allege", "blame", { ...said, to: ["on", "object"], need: "both" }),
  verbs("ACCUSE", "allege", "charge allege", { ...said, to: ["clause"], clause: "required" }),
  verbs(
    "ACCUSE",
    "disapprove",
    "condemn denounce criticize criticise slam blast decry deplore rebuke reprimand chide chastise berate castigate lambast lambaste assail scold upbraid admonish vilify fault censure disparage ridicule mock deride bash demonize demonise excoriate pillory rap lament rip",
    disapproved,
  ),
  verbs("ACCUSE", "disapprove", "lash hit", { ...said, with: ["out"], to: ["at", "against"] }),
  verbs("ACCUSE", "disapprove", "rail fulminate inveigh", { ...said, with: ["against"], to: ["against"] }),
  verbs("ACCUSE", "disapprove", "complain", { ...said, to: ["about", "of", "clause"] }),
  verbs("ACCUSE", "legal-action", "sue indict prosecute", { to: ["object"] }),
  verbs("ACCUSE", "investigate", "investigate probe", { to: ["object"] }),
];

export const REJECT: readonly VerbFrame[] = [
  verbs("REJECT", "meet", "reject refuse decline boycott spurn snub", {
    ...said,
    objects: TALKS,
    need: "from",
  }),
  verbs("REJECT", null, "reject rebuff spurn dismiss snub defy", { ...said, need: "from" }),
  verbs("REJECT", null, "turn", { ...said, with: ["down"], objects: OFFERS, need: "from" }),
  verbs("REJECT", null, "turn brush", { ...said, with: ["aside"], objects: OFFERS, need: "from" }),
  verbs("REJECT", null, "refuse", { ...said, to: ["object", "clause-object"], need: "from" }),
  verbs("REJECT", null, "decline", { ...said, clause: "required", to: ["clause-object"], need: "from" }),
  verbs("REJECT", null, "oppose", { ...said, need: "from" }),
  verbs("REJECT", null, "object", { ...said, with: ["to"], to: ["to"], need: "from" }),
  verbs("REJECT", null, "veto", { need: "from" }),
  verbs("REJECT", null, "ignore disregard flout", {
    objects: [...OFFERS, ...list("demand call warning appeal order ruling")],
    need: "from",
  }),
  verbs("REJECT", null, "block", {
    objects: [...OFFERS, ...ACCORDS, ...list("resolution nomination bill effort move")],
    need: "from",
  }),
  verbs("REJECT", null, "leave quit exit abandon scrap ditch cancel tear terminate", {
    objects: ACCORDS,
    need: "from",
  }),
  verbs("REJECT", null, "withdraw pull back drop", {
    oblique: { prepositions: ["from", "of", "out"], nouns: ACCORDS },
    to: ["from", "of"],
    need: "from",
  }),
  verbs("REJECT", null, "renege", { to: ["on"], need: "from" }),
  verbs("REJECT", null, "balk", { ...said, to: ["at"], need: "from" }),
  verbs("REJECT", "meet", "boycott", { need: "from" }),
];

export const THREATEN: readonly VerbFrame[] = [
  verbs("THREATEN", null, "threaten", {
    ...said,
    to: ["object", "with", "against", "clause-object"],
    need: "from",
  }),
  verbs("THREATEN", null, "warn caution", { ...said, to: ["object", "clause"] }),
  verbs("THREATEN", null, "intimidate bully menace terrorize terrorise", { ...said }),
];

export const SPEECH_NOUNS: readonly NounFrame[] = [
  nouns("REQUEST", null, "demand ultimatum", { ...said, to: ["on", "to", "for", "clause"], need: "from" }),
  nouns("REQUEST", null, "call appeal request plea", { ...said, to: ["on", "to", "clause"], need: "from" }),
  nouns("REQUEST", null, "pressure", { to: ["on"] }),
  nouns("ACCUSE", "allege", "accusation allegation", { ...said, to: ["against", "clause"], need: "both" }),
  nouns("ACCUSE", "disapprove", "criticism condemnation denunciation rebuke reprimand", {
    ...said,
    to: ["of", "against", "for", "to"],
    need: "both",
  }),
  nouns("ACCUSE", "investigate", "investigation probe inquiry", { to: ["into", "of", "against"] }),
  nouns("ACCUSE", "legal-action", "lawsuit", { to: ["against"] }),
  nouns("REJECT", null, "rejection refusal opposition objection", { ...said, to: ["of", "to", "from"] }),
  nouns("THREATEN", null, "threat ultimatum", {
    ...said,
    from: ["possessor", "by", "from", "modifier"],
    to: ["against", "to", "clause-object"],
  }),
  nouns("THREATEN", null, "warning", { ...said, to: ["to", "for"] }),
];

/** Nouns that the objects of "halt" and of "demand an end to" share. */
export const ENDED = HOSTILITIES;
