/**
 * Tables: verbs of one shape, a row each for type, mode and lemmas.
 *
 * What the frames of the other lists say one by one ("the subject does it to the object") is said here once for many
 * verbs. Rows come after those lists, whose closer frames are tried first.
 */
import type { ActType } from "../../../record/record.js";
import { list, verbs, type VerbFrame } from "../frames.js";
import { ACCORDS, CAPTIVES, HELP, OFFERS, TALKS, WEAPONS } from "./objects.js";

type Row = readonly [type: ActType, mode: string | null, lemmas: string];
type Shape = Parameters<typeof verbs>[3];

const table = (shape: Shape, rows: readonly Row[]): VerbFrame[] =>
  rows.map(([type, mode, lemmas]) => verbs(type, mode, lemmas, shape));

const said = { performative: true } as const;

/** "Norland deposed the rebels": the object is the other side. */
const OBJECT = table({ to: ["object"] }, [
  [
    "COERCE",
    null,
    "overthrow topple depose oust muzzle gag disperse quell subdue blackmail extort corner strangle",
  ],
  ["COERCE", "arrest", "interrogate intern incarcerate"],
  ["COERCE", "seize", "confiscate impound expropriate nationalize nationalise commandeer"],
  ["COERCE", "restrict", "intercept jam quarantine"],
  ["COERCE", "cyber", "bug"],
  ["SANCTION", null, "ostracise outlaw defund deplatform embargo delist"],
  ["AID", null, "resupply subsidise bail rearm reinforce"],
  ["CONCEDE", null, "appease placate readmit legalize legalise"],
  ["ASSAULT", null, "brawl scuffle slay maim decapitate hang massacre gun"],
]);

/** "Norland torpedoed the port": a place may stand for whose it is. */
const PLACE = table({ to: ["in:object"] }, [
  ["ASSAULT", "heavy-weapons", "torpedo mortar pummel barrage blast flatten obliterate dynamite firebomb"],
  ["ASSAULT", null, "sink ram eliminate annihilate decimate devastate"],
]);

/** Said to or of the object, and done by saying it: "Norland rebuked Sudria". */
const SAID = table({ ...said, to: ["object", "for", "echo"] }, [
  ["ACCUSE", "disapprove", "scorn belittle trash savage reproach malign smear scapegoat"],
  ["SUPPORT", null, "extol toast eulogize forgive vindicate uphold cherish reassure console"],
  ["REJECT", null, "repudiate disavow disown abrogate nullify contest shun sideline rebut refute"],
]);

/** "Norland fired at Sudria", "scoffed at the offer". */
const AT = table({ ...said, with: ["at"], to: ["at"] }, [
  ["ACCUSE", "disapprove", "scoff sneer jab snipe fume jeer"],
]);

/** "Norland approved of Sudria", "voted for Harlan". */
const SIDED = [
  ...table({ ...said, with: ["with"], to: ["with"] }, [
    ["SUPPORT", null, "sympathize sympathise empathize commiserate"],
  ]),
  ...table({ ...said, with: ["behind"], to: ["behind"] }, [["SUPPORT", null, "rally unite close stand"]]),
  ...table({ with: ["for"], to: ["for"] }, [["SUPPORT", null, "vote"]]),
  ...table({ with: ["against"], to: ["against", "echo"] }, [
    ["REJECT", null, "vote argue"],
    ["THREATEN", null, "warn caution"],
  ]),
  ...table({ with: ["on", "upon", "at"], to: ["in:on", "in:upon", "in:at"], strict: true }, [
    ["ASSAULT", "heavy-weapons", "fire"],
  ]),
];

/** Told to do it: "Norland told Sudria to stop", "needs Sudria to stop", "expects it to stop"; not "told it that". */
const TOLD = table({ ...said, strict: true, clause: "infinitive", to: ["person", "clause"] }, [
  ["REQUEST", null, "tell order direct expect need require counsel challenge"],
]);

/** Verbs that make an act with certain objects. */
const WITH_OBJECTS = [
  verbs("AGREE", null, "enter join adopt approve implement make cut broker ink", {
    objects: ACCORDS,
    mutual: true,
    to: ["with"],
    need: "from",
  }),
  verbs("AGREE", null, "resolve settle", {
    objects: list("difference dispute disagreement row standoff"),
    mutual: true,
    to: ["with"],
    need: "from",
  }),
  verbs("REJECT", null, "scuttle torpedo sink derail sabotage repudiate breach delay", {
    ...said,
    objects: [...TALKS, ...ACCORDS, ...OFFERS],
    to: ["with", "object", "echo"],
    need: "from",
  }),
  verbs("REJECT", "meet", "skip shun", { ...said, objects: TALKS, to: ["with", "object"], need: "from" }),
  verbs("ACCUSE", "allege", "level lay pin put", {
    ...said,
    objects: list("accusation charge blame allegation responsibility"),
    to: ["against", "on", "at"],
  }),
  verbs("SANCTION", "discontinue", "hit slap", {
    with: ["with"],
    oblique: { prepositions: ["with"], nouns: list("sanction tariff penalty fine duty embargo") },
  }),
  verbs("SANCTION", "discontinue", "raise hike increase double threaten", {
    objects: list("tariff duty levy"),
    to: ["on", "against"],
  }),
  verbs("SANCTION", "discontinue", "deny revoke cancel", {
    objects: list("visa license licence accreditation permit entry passport"),
    to: ["to", "recipient", "of", "object"],
  }),
  verbs("SANCTION", "discontinue", "ban block halt restrict", {
    objects: list("import export sale shipment flight delivery purchase trade"),
    to: ["from", "to", "with"],
  }),
  verbs("CONCEDE", null, "allow permit", {
    objects: list("access entry inspector inspection convoy passage return visit"),
    to: ["to", "from", "object"],
    need: "from",
  }),
  verbs("CONCEDE", null, "resume restore", {
    objects: [...HELP, "tie", "relation", "flight", "delivery"],
    to: ["to", "with"],
    need: "from",
  }),
  verbs("COOPERATE", "economic", "buy purchase sell export import", {
    objects: [...WEAPONS, ...list("oil gas grain food wheat goods good technology reactor submarine")],
    mutual: true,
    to: ["from", "to"],
    need: "two",
  }),
  verbs("MOBILIZE", null, "scramble activate parade unveil rehearse", {
    objects: [...WEAPONS, ...list("fighter troop unit reserve force invasion attack")],
    to: ["against", "in:near", "in:over"],
    need: "from",
  }),
  verbs("MOBILIZE", "troops", "put place", {
    objects: list("troop force army military unit soldier"),
    with: ["on"],
    oblique: { prepositions: ["on"], nouns: list("alert footing standby") },
    need: "from",
  }),
  verbs("RETREAT", "release", "return repatriate", {
    objects: CAPTIVES,
    to: ["to", "object"],
    need: "from",
  }),
  verbs("SUPPORT", null, "pay", { objects: list("tribute homage respect"), to: ["to"] }),
  verbs("SUPPORT", null, "throw lend give offer", {
    objects: list("support weight backing blessing endorsement"),
    to: ["behind", "to", "recipient", "for"],
  }),
  verbs("PROTEST", null, "burn torch", {
    objects: list("flag effigy portrait picture"),
    to: ["of", "object"],
    need: "from",
  }),
];

export const PLAIN: readonly VerbFrame[] = [
  ...OBJECT,
  ...PLACE,
  ...SAID,
  ...AT,
  ...SIDED,
  ...TOLD,
  ...WITH_OBJECTS,
];

/** Adjectives of displeasure: "is critical of", "was angry at". */
export const DISPLEASURE: readonly VerbFrame[] = [
  ...table({ ...said, strict: true, to: ["of"] }, [["ACCUSE", "disapprove", "critical contemptuous"]]),
  ...table({ ...said, strict: true, to: ["at", "with", "in", "by", "about", "over"] }, [
    ["ACCUSE", "disapprove", "angry furious disappointed outraged dismayed incensed appalled"],
  ]),
];
