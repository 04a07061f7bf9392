/**
 * Acts done with words against or towards another: REQUEST, ACCUSE, REJECT, THREATEN.
 *
 * They do what they say, so that "urges" is done as "urged" is.
 */
import { list, nouns, verbs, type NounFrame, type VerbFrame } from "../frames.js";
import { ACCORDS, OFFERS, TALKS } from "./objects.js";

const said = { performative: true } as const;

/** Whoever is asked: named with the verb, as the subject of what ought to be, or inside it. */
const asked = {
  ...said,
  to: ["clause", "from", "of", "object", "content"],
  need: "from",
} as const;

export const REQUEST: readonly VerbFrame[] = [
  verbs("REQUEST", null, "call appeal", {
    strict: true,
    ...said,
    with: ["on", "upon"],
    to: ["on", "upon"],
  }),
  verbs("REQUEST", null, "appeal plead", {
    ...said,
    with: ["to"],
    to: ["to", "with"],
  }),
  verbs("REQUEST", null, "call plead appeal clamor clamour", {
    ...said,
    with: ["for"],
    to: ["clause", "on", "to", "content"],
    need: "from",
  }),
  verbs("REQUEST", null, "push press lobby", {
    ...said,
    with: ["for"],
    to: ["person", "clause", "content"],
    need: "from",
  }),
  verbs("REQUEST", null, "urge exhort implore beseech entreat petition beg incite", {
    ...said,
    to: ["object", "clause", "content"],
    need: "from",
  }),
  verbs("REQUEST", null, "pressure lobby", { ...said, to: ["object"] }),
  verbs("REQUEST", null, "ask press push encourage prod nudge instruct", {
    ...said,
    to: ["person"],
    clause: "required",
  }),
  verbs("REQUEST", null, "ask press", {
    ...said,
    with: ["for"],
    to: ["person", "clause", "content"],
  }),
  verbs("REQUEST", null, "convince persuade", {
    to: ["person"],
    clause: "required",
  }),
  verbs("REQUEST", null, "demand request", asked),
  verbs("REQUEST", null, "insist", {
    ...said,
    to: ["subjunctive"],
    clause: "required",
    need: "both",
  }),
  verbs("REQUEST", null, "seek", {
    ...said,
    clause: "none",
    to: ["from", "content"],
    need: "both",
  }),
  verbs("REQUEST", null, "want", {
    ...said,
    clause: "required",
    to: ["person", "clause"],
  }),
  verbs("REQUEST", null, "want", { ...said, to: ["from"] }),
  verbs("REQUEST", null, "like", {
    ...said,
    mood: "future",
    strict: true,
    clause: "required",
    to: ["person", "clause"],
  }),
  verbs("REQUEST", null, "warn caution", {
    ...said,
    clause: "ought",
    to: ["person", "clause"],
  }),
  verbs("REQUEST", null, "expect", { ...said, to: ["from"] }),
  verbs("REQUEST", null, "recommend advise advocate", {
    ...said,
    to: ["object", "to", "subjunctive"],
    need: "both",
  }),
  verbs("REQUEST", null, "propose suggest", { ...said, strict: true, to: ["subjunctive"] }),
  verbs("REQUEST", null, "make", {
    objects: list("case appeal plea request"),
    to: ["to"],
    need: "both",
  }),
  verbs("REQUEST", null, "insist", {
    ...said,
    with: ["on"],
    to: ["content"],
    need: "from",
  }),
];

const disapproved = { ...said, to: ["object", "for", "echo"] } as const;

export const ACCUSE: readonly VerbFrame[] = [
  verbs("ACCUSE", "disapprove", "summon", {
    ...said,
    objects: list("ambassador envoy diplomat charge"),
    to: ["object"],
  }),
  verbs("ACCUSE", "legal-action", "file launch bring lodge open", {
    objects: list("complaint charge lawsuit suit action case proceeding"),
    to: ["against"],
  }),
  verbs("ACCUSE", "investigate", "open launch conduct begin start order", {
    objects: list("investigation inquiry probe review"),
    to: ["into", "of", "against"],
  }),
  verbs("ACCUSE", "allege", "find", {
    label: "guilty",
    to: ["person", "labelled"],
  }),
  verbs("ACCUSE", "allege", "accuse", { ...said }),
  verbs("ACCUSE", "allege", "blame", { ...said, with: ["on"], to: ["on"] }),
  verbs("ACCUSE", "disapprove", "blame", { ...said }),
  verbs("ACCUSE", "allege", "charge allege", {
    ...said,
    to: ["clause"],
    clause: "required",
  }),
  verbs("ACCUSE", "allege", "complain", {
    ...said,
    to: ["about", "of", "clause"],
  }),
  verbs(
    "ACCUSE",
    "disapprove",
    `condemn denounce criticize criticise slam blast decry deplore rebuke reprimand chide chastise berate castigate
    lambast lambaste assail scold upbraid admonish vilify fault censure disparage ridicule mock deride bash demonize
    demonise excoriate pillory rap rip skewer insult taunt`,
    disapproved,
  ),
  verbs("ACCUSE", "disapprove", "call label brand describe denounce dismiss deem term dub", {
    ...said,
    label: "blame",
    to: ["object", "labelled", "echo"],
  }),
  verbs("ACCUSE", "disapprove", "lash hit", {
    ...said,
    with: ["out"],
    to: ["at", "against"],
  }),
  verbs("ACCUSE", "disapprove", "rail fulminate inveigh", {
    ...said,
    with: ["against"],
    to: ["against"],
  }),
  verbs("ACCUSE", "disapprove", "find", {
    ...said,
    objects: list("fault"),
    to: ["with"],
  }),
  verbs("ACCUSE", "disapprove", "express voice", {
    ...said,
    objects: list("anger outrage frustration disappointment dismay indignation displeasure fury"),
    to: ["at", "about", "over", "with", "in:in"],
  }),
  verbs("ACCUSE", "disapprove", "feud", {
    ...said,
    mutual: true,
    to: ["with"],
    need: "two",
  }),
  verbs("ACCUSE", "legal-action", "sue indict prosecute", { to: ["person"] }),
  verbs("ACCUSE", "investigate", "impeach", { to: ["person"] }),
  verbs("ACCUSE", "allege", "claim assert contend argue insist maintain", {
    ...said,
    clause: "required",
    clauseVerbs: [],
    label: "blame",
    to: ["clause"],
    need: "both",
  }),
  verbs("ACCUSE", "disapprove", "challenge dispute attack", {
    ...said,
    to: ["object"],
  }),
  verbs("ACCUSE", "disapprove", "compare liken", {
    ...said,
    to: ["object"],
    need: "both",
  }),
  verbs("ACCUSE", "disapprove", "refer", {
    ...said,
    label: "blame",
    to: ["to"],
  }),
  verbs("ACCUSE", "disapprove", "come", {
    oblique: { prepositions: ["under"], nouns: list("fire criticism attack") },
    from: ["from", "by", "for"],
    to: ["subject"],
    need: "to",
  }),
  verbs("ACCUSE", "allege", "suspect implicate", { ...said, to: ["object"] }),
  verbs("ACCUSE", "disapprove", "trade exchange swap", {
    ...said,
    objects: list("insult barb accusation recrimination blame"),
    mutual: true,
    to: ["with"],
    need: "from",
  }),
];

const SILENCE = list("say comment answer elaborate specify disclose identify name discuss speculate give be");

const refused = {
  ...said,
  clauseNot: SILENCE,
  to: ["object", "clause-object", "all-content", "echo"],
  need: "from",
} as const;

export const REJECT: readonly VerbFrame[] = [
  verbs("REJECT", "meet", "attend join participate", {
    ...refused,
    mood: "negated",
    oblique: null,
    objects: TALKS,
  }),
  verbs("REJECT", null, "recognize recognise capitulate yield bow relent heed comply abide tolerate accept", {
    ...refused,
    mood: "negated",
    to: ["object", "to", "with", "all-content", "echo"],
  }),
  verbs("REJECT", null, "support endorse welcome agree", {
    ...refused,
    mood: "negated",
    to: ["object", "to", "all-content", "echo"],
    need: "both",
  }),
  verbs("REJECT", "meet", "reject refuse decline boycott spurn snub", {
    ...refused,
    objects: TALKS,
  }),
  verbs("REJECT", null, "dismiss", {
    ...refused,
    objects: [
      ...OFFERS,
      ...list("claim allegation accusation notion idea criticism concern threat call remark comment report"),
    ],
  }),
  verbs("REJECT", null, "reject rebuff spurn snub defy", refused),
  verbs("REJECT", null, "turn", {
    ...refused,
    with: ["down", "aside"],
    objects: OFFERS,
  }),
  verbs("REJECT", null, "refuse", refused),
  verbs("REJECT", null, "decline", { ...refused, clause: "required" }),
  verbs("REJECT", null, "oppose", refused),
  verbs("REJECT", null, "object", { ...refused, with: ["to"], to: ["to"] }),
  verbs("REJECT", null, "disagree", { ...said, to: ["with"], need: "both" }),
  verbs("REJECT", null, "veto overturn", {
    to: ["object", "echo"],
    need: "from",
  }),
  verbs("REJECT", null, "ignore disregard flout", {
    objects: [...OFFERS, ...list("demand call warning appeal order ruling")],
    to: ["object", "echo"],
    need: "from",
  }),
  verbs("REJECT", null, "block", {
    objects: [...OFFERS, ...ACCORDS, ...list("resolution nomination bill effort move")],
    to: ["object", "echo"],
    need: "from",
  }),
  verbs("REJECT", null, "leave quit exit abandon scrap ditch cancel terminate renounce", {
    objects: ACCORDS,
    to: ["with", "object", "echo"],
    need: "from",
  }),
  verbs("REJECT", null, "withdraw pull back drop", {
    oblique: { prepositions: ["from", "of", "out"], nouns: ACCORDS },
    to: ["from", "of", "with"],
    need: "from",
  }),
  verbs("REJECT", null, "renege", { to: ["on"], need: "from" }),
  verbs("REJECT", null, "balk", { ...said, to: ["at"], need: "from" }),
  verbs("REJECT", null, "stonewall rebut", {
    ...said,
    to: ["person"],
    need: "both",
  }),
  verbs("REJECT", "meet", "boycott", { need: "from" }),
  verbs("REJECT", null, "resist reject oppose dispute override", refused),
  verbs("REJECT", null, "rule", { ...refused, with: ["out"] }),
  verbs("REJECT", null, "back", {
    ...refused,
    with: ["out", "away"],
    to: ["of", "from", "on", "with"],
  }),
  verbs("REJECT", null, "pull withdraw", {
    with: ["out"],
    to: ["of", "from"],
    need: "from",
  }),
  verbs("REJECT", null, "push", {
    ...said,
    with: ["back"],
    to: ["against", "on", "at"],
    need: "from",
  }),
  verbs("REJECT", null, "shoot strike vote", {
    ...refused,
    with: ["down"],
    objects: [
      ...OFFERS,
      ...ACCORDS,
      ...list("bill law legislation resolution measure idea amendment motion nomination ban order rule"),
    ],
    to: ["object", "echo"],
  }),
  verbs("REJECT", null, "tear rip", {
    with: ["up"],
    to: ["with", "object"],
    need: "from",
  }),
  verbs("REJECT", null, "stall obstruct stymie thwart", {
    to: ["object", "in:object"],
    need: "from",
  }),
  verbs("REJECT", null, "fail", {
    clauseVerbs: list("heed comply respond cooperate agree meet attend honor honour abide"),
    to: ["clause-object", "all-content"],
    need: "from",
  }),
  verbs("REJECT", null, "pay", { ...refused, mood: "negated", with: ["for"], to: ["for", "all-content"] }),
  verbs("REJECT", null, "accept agree", {
    ...refused,
    mood: "negated",
    to: ["object", "to", "for", "all-content"],
  }),
];

export const THREATEN: readonly VerbFrame[] = [
  verbs("THREATEN", null, "give set", {
    ...said,
    objects: list("deadline ultimatum"),
    to: ["recipient", "for", "to"],
  }),
  verbs("THREATEN", null, "boycott", {
    mood: "future",
    to: ["object"],
    need: "from",
  }),
  verbs("THREATEN", null, "retaliate", {
    ...said,
    mood: "future",
    to: ["against", "on", "to", "all-content"],
    need: "from",
  }),
  verbs("THREATEN", null, "hold", {
    mood: "future",
    label: "accountable",
    to: ["object"],
  }),
  verbs("THREATEN", null, "respond", {
    mood: "future",
    with: ["with"],
    to: ["to", "against"],
  }),
  verbs("THREATEN", null, "threaten", {
    ...said,
    to: ["person", "with", "against", "clause-object", "all-content"],
    need: "from",
  }),
  verbs("THREATEN", null, "warn caution", {
    ...said,
    to: ["object", "clause"],
  }),
  verbs("THREATEN", null, "intimidate bully menace terrorize terrorise", {
    ...said,
  }),
  verbs("THREATEN", null, "vow promise pledge swear", {
    ...said,
    objects: list("retaliation revenge response vengeance reprisal"),
    to: ["against", "on", "for", "echo"],
    need: "from",
  }),
  verbs("THREATEN", null, "face pay suffer", {
    ...said,
    objects: list("consequence price cost repercussion retaliation reprisal wrath"),
    from: ["from"],
    to: ["subject"],
    need: "to",
  }),
  verbs("THREATEN", null, "respond react strike hit", {
    ...said,
    mood: "future",
    to: ["to", "against", "object"],
    need: "from",
  }),
  verbs("THREATEN", null, "warn", {
    ...said,
    to: ["object", "clause", "content"],
    need: "from",
  }),
  verbs("THREATEN", null, "deter", { to: ["object"], need: "both" }),
];

const towards = {
  ...said,
  to: ["on", "to", "from", "clause", "content"],
  need: "from",
} as const;

export const SPEECH_NOUNS: readonly NounFrame[] = [
  nouns("REQUEST", null, "demand", { ...towards, need: "both" }),
  nouns("REQUEST", null, "call appeal request plea insistence", {
    ...towards,
    governing: list("for to that on from upon"),
  }),
  nouns("ACCUSE", "allege", "accusation allegation", {
    ...said,
    to: ["against", "clause"],
  }),
  nouns("ACCUSE", "disapprove", "criticism condemnation denunciation rebuke reprimand", {
    ...said,
    to: ["of", "against", "for", "to", "over"],
  }),
  nouns("ACCUSE", "disapprove", "critic", {
    ...said,
    from: ["appositive"],
    to: ["of", "possessor"],
  }),
  nouns("ACCUSE", "investigate", "investigation probe inquiry", {
    to: ["into", "of", "against"],
  }),
  nouns("ACCUSE", "legal-action", "lawsuit", { to: ["against"] }),
  nouns("REJECT", null, "rejection refusal opposition objection", {
    ...said,
    governing: list("to of"),
    to: ["of", "to", "clause-object", "content"],
  }),
  nouns("THREATEN", null, "threat", {
    ...said,
    to: ["against", "to", "clause-object", "content"],
  }),
  nouns("THREATEN", null, "ultimatum", { ...said, to: ["to", "for"] }),
  nouns("THREATEN", null, "warning", { ...said, to: ["to", "for"] }),
  nouns("REQUEST", null, "demand request call", { ...towards, need: "from" }),
  nouns("REQUEST", null, "bid push pressure precondition condition lobbying proposal petition", {
    ...towards,
    from: ["by", "possessor", "from", "modifier"],
    governing: list("for to that on"),
  }),
  nouns(
    "ACCUSE",
    null,
    "claim complaint insult outrage outcry blame condemnation anger fury backlash censure reproach",
    {
      ...said,
      to: ["against", "on", "at", "over", "about", "clause"],
      governing: list("against on at over about that of"),
    },
  ),
  nouns("ACCUSE", null, "indictment prosecution conviction", {
    to: ["of", "against", "possessor"],
    need: "to",
  }),
  nouns("REJECT", null, "refusal rejection veto boycott opposition defiance resistance snub", {
    ...said,
    to: ["of", "to", "by", "clause-object", "content"],
    need: "from",
  }),
  nouns("THREATEN", null, "consequence retaliation intimidation menace", {
    ...said,
    to: ["against", "for", "to", "of"],
    need: "from",
  }),
];
