/**
 * Acts that bring parties nearer: AGREE, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT.
 *
 * AGREE covers offers, promises and commitments as well as deals; a cease-fire is a RETREAT.
 */
import { list, nouns, verbs, type NounFrame, type VerbFrame } from "../frames.js";
import {
  ACCORDS,
  CAPTIVES,
  FORCES,
  GROUND,
  HELP,
  HOSTILITIES,
  ISSUED,
  OFFERS,
  RESTRICTIONS,
  TALKS,
  WEAPONS,
} from "./objects.js";

const said = { performative: true } as const;
const together = { mutual: true, need: "from", to: ["with"] } as const;

export const AGREE: readonly VerbFrame[] = [
  verbs("AGREE", "meet", "agree consent", {
    ...said,
    oblique: { prepositions: ["to", "on"], nouns: TALKS },
    to: ["with"],
    need: "from",
  }),
  verbs("AGREE", null, "agree", { ...said, ...together }),
  verbs("AGREE", null, "sign ink conclude finalize finalise ratify seal", {
    ...together,
    objects: ACCORDS,
  }),
  verbs("AGREE", null, "reach strike forge clinch hammer hash", {
    ...together,
    objects: ACCORDS,
  }),
  verbs("THREATEN", null, "promise pledge vow swear", {
    ...said,
    clauseVerbs: list(
      "retaliate avenge crush destroy punish respond annihilate attack strike bomb invade kill hit fight block veto oppose",
    ),
    to: ["clause-object", "all-content"],
    need: "from",
  }),
  verbs("AGREE", null, "broker mediate", {
    objects: ACCORDS,
    from: ["between", "with", "object"],
    to: ["with"],
    mutual: true,
    need: "two",
  }),
  verbs("AGREE", null, "produce yield achieve", {
    objects: ACCORDS,
    from: ["subject"],
    to: ["between", "with"],
    mutual: true,
    need: "two",
  }),
  verbs("AGREE", null, "promise pledge", {
    ...said,
    to: ["object", "recipient", "to"],
    need: "from",
  }),
  verbs("AGREE", null, "vow", {
    ...said,
    to: ["to"],
    clause: "required",
    need: "from",
  }),
  verbs("AGREE", null, "commit", {
    ...said,
    with: ["to"],
    to: ["to"],
    need: "from",
  }),
  verbs("AGREE", null, "offer", {
    ...said,
    to: ["recipient", "to"],
    need: "from",
  }),
  verbs("AGREE", "meet", "accept", {
    ...said,
    objects: list("invitation"),
    need: "from",
    to: ["from", "object"],
  }),
  verbs("AGREE", null, "accept", {
    ...said,
    objects: OFFERS,
    need: "from",
    to: ["from", "object"],
  }),
  verbs("AGREE", null, "consent", { ...said, to: ["to"], need: "from" }),
  verbs("AGREE", null, "propose", { ...said, to: ["to"], need: "from" }),
  verbs("AGREE", null, "negotiate draft craft secure close complete conclude wrap approve", {
    ...together,
    objects: ACCORDS,
  }),
  verbs("AGREE", null, "settle", {
    ...said,
    ...together,
    with: ["on", "upon"],
  }),
  verbs("AGREE", null, "come", {
    ...together,
    with: ["up"],
    oblique: { prepositions: ["with"], nouns: ACCORDS },
  }),
  verbs("AGREE", null, "sign", { ...together, with: ["on"] }),
  verbs("AGREE", null, "pitch float unveil submit outline suggest", {
    ...said,
    objects: list("plan proposal idea offer framework roadmap initiative compromise solution package"),
    to: ["to"],
    need: "from",
  }),
  verbs("AGREE", null, "express signal indicate voice", {
    ...said,
    objects: list("willingness readiness interest openness intention intent desire"),
    to: ["to", "clause-object"],
    need: "from",
  }),
  verbs("AGREE", null, "announce declare", {
    ...said,
    objects: list("suspension end halt freeze moratorium withdrawal plan agreement deal pause halt removal"),
    to: ["with", "to"],
    need: "from",
  }),
  verbs("AGREE", null, "undertake guarantee assure", {
    ...said,
    to: ["object", "recipient", "to"],
    need: "from",
  }),
  verbs("AGREE", null, "volunteer", {
    ...said,
    clause: "required",
    need: "from",
    to: ["clause-object"],
  }),
];

export const SUPPORT: readonly VerbFrame[] = [
  verbs("SUPPORT", null, "establish restore upgrade normalize normalise mend strengthen", {
    objects: list("tie relation relationship"),
    to: ["with"],
    mutual: false,
  }),
  verbs("SUPPORT", null, "express voice convey reaffirm reiterate pledge vow throw", {
    objects: list("support solidarity gratitude appreciation condolence sympathy"),
    to: ["for", "to", "with", "behind"],
  }),
  verbs("SUPPORT", null, "approve confirm", {
    objects: list("nomination appointment nominee"),
    to: ["object"],
  }),
  verbs("SUPPORT", null, "support back", { to: ["object"], lasting: true }),
  verbs("SUPPORT", null, "call describe", {
    ...said,
    label: "praise",
    to: ["object", "labelled"],
  }),
  verbs(
    "SUPPORT",
    null,
    "endorse praise hail applaud commend congratulate thank salute laud defend embrace champion reassure recognize recognise appreciate",
    said,
  ),
  verbs("SUPPORT", null, "welcome", { ...said }),
  verbs("SUPPORT", null, "side stand", {
    with: ["with", "by"],
    to: ["with", "by"],
  }),
  verbs("SUPPORT", null, "vouch", { ...said, with: ["for"], to: ["for"] }),
  verbs("SUPPORT", null, "apologize apologise", { ...said, to: ["to", "for"] }),
  verbs("SUPPORT", null, "cheer honor honour award decorate glorify admire respect", {
    to: ["object"],
  }),
  verbs("SUPPORT", null, "express voice show", {
    objects: list("confidence admiration respect unity thanks backing optimism"),
    to: ["for", "to", "with", "in"],
  }),
  verbs("SUPPORT", null, "sponsor", {
    to: ["object"],
    lasting: true,
  }),
  verbs("SUPPORT", null, "reaffirm reiterate affirm", {
    ...said,
    objects: list(
      "support commitment backing solidarity friendship alliance tie right loyalty pledge promise",
    ),
    to: ["object", "for", "to", "with", "content"],
    need: "from",
  }),
  verbs("SUPPORT", null, "reaffirm reiterate affirm", {
    ...said,
    clauseVerbs: list("have support back stand defend deserve"),
    to: ["clause", "clause-object"],
    need: "both",
  }),
  verbs("SUPPORT", null, "strengthen deepen boost improve expand", {
    objects: list("tie relation relationship alliance partnership friendship"),
    to: ["with"],
  }),
];

export const CONCEDE: readonly VerbFrame[] = [
  verbs("CONCEDE", null, "accept meet", {
    objects: list("demand"),
    to: ["object", "from", "by"],
    need: "from",
  }),
  verbs("CONCEDE", null, "concede", { to: ["to"], need: "from" }),
  verbs("CONCEDE", null, "pardon amnesty reinstate", { to: ["person"] }),
  verbs("CONCEDE", null, "grant", {
    objects: list("permission amnesty pardon autonomy access exemption waiver"),
    to: ["recipient", "to"],
  }),
  verbs("CONCEDE", null, "reduce cut", {
    objects: list("tariff duty restriction"),
    to: ["on", "object"],
    need: "from",
  }),
  verbs("CONCEDE", null, "reverse revoke rescind", {
    objects: list("ban decision restriction curfew sanction order"),
    to: ["on", "against", "object"],
    need: "both",
  }),
  verbs("CONCEDE", null, "ease lift relax loosen waive relieve remove suspend end", {
    objects: RESTRICTIONS,
    to: ["on", "against", "object", "from"],
    need: "either",
  }),
  verbs("CONCEDE", null, "drop waive", {
    objects: list("demand condition precondition insistence objection claim"),
    need: "from",
  }),
  verbs("CONCEDE", null, "make", {
    objects: list("concession"),
    to: ["to"],
    need: "from",
  }),
  verbs("CONCEDE", null, "acquiesce relent capitulate bow", {
    ...said,
    to: ["to"],
    need: "from",
  }),
  verbs("CONCEDE", null, "give cave", {
    with: ["in"],
    to: ["to"],
    need: "from",
  }),
  verbs("CONCEDE", null, "compromise yield soften budge", {
    ...said,
    to: ["to", "with"],
    need: "from",
  }),
  verbs("CONCEDE", null, "back", { with: ["down"], need: "from", to: ["to"] }),
  verbs("CONCEDE", null, "ease", { with: ["up"], to: ["on"], need: "from" }),
  verbs("CONCEDE", null, "reopen restore unfreeze unblock", {
    objects: list("border crossing embassy access asset fund trade travel service"),
    to: ["to", "with", "for"],
    need: "from",
  }),
];

export const COOPERATE: readonly VerbFrame[] = [
  verbs("COOPERATE", null, "cooperate co-operate collaborate collude conspire coordinate", {
    ...together,
    to: ["with"],
    need: "both",
  }),
  verbs("COOPERATE", null, "work team join ally partner", {
    with: ["with"],
    to: ["with"],
    mutual: true,
    need: "both",
  }),
  verbs("COOPERATE", null, "share exchange", {
    objects: list("intelligence information data secret expertise technology"),
    to: ["with"],
    mutual: true,
  }),
  verbs("COOPERATE", null, "work", {
    with: ["together"],
    mutual: true,
    to: ["with"],
    need: "from",
  }),
  verbs("COOPERATE", null, "join", {
    objects: list("force coalition alliance mission"),
    mutual: true,
    to: ["with"],
    need: "from",
  }),
  verbs("COOPERATE", null, "disclose reveal pass relay", {
    objects: list("intelligence information data secret detail"),
    to: ["to"],
    mutual: true,
    need: "from",
  }),
  verbs("COOPERATE", "military", "hold conduct stage begin launch", {
    objects: list("exercise drill manoeuvre maneuver"),
    to: ["with"],
    mutual: true,
    need: "from",
  }),
];

export const AID: readonly VerbFrame[] = [
  verbs("AID", null, "accept admit resettle shelter absorb host", {
    objects: list("refugee migrant asylum-seeker displaced evacuee"),
    to: ["object"],
    need: "from",
  }),
  verbs("AID", "military", "deploy send contribute", {
    objects: list("peacekeeper observer mission"),
    to: ["in:in", "in:to"],
    need: "from",
  }),
  verbs("AID", null, "contribute donate lend", { to: ["to", "recipient"] }),
  verbs("AID", null, "fly airlift hand ship truck distribute", {
    objects: HELP,
    to: ["to", "recipient", "in:to", "in:into"],
  }),
  verbs("AID", "military", "arm", { to: ["object"] }),
  verbs("AID", "military", "supply provide send deliver give ship", {
    objects: WEAPONS,
    to: ["recipient", "to", "with"],
  }),
  verbs("AID", null, "provide supply send deliver give donate grant ship extend", {
    objects: HELP,
    to: ["recipient", "to"],
  }),
  verbs("AID", "military", "train equip", { to: ["object"] }),
  verbs("AID", "economic", "fund finance bankroll subsidize subsidise", {
    to: ["object"],
  }),
  verbs("AID", null, "aid assist shelter harbor harbour", { to: ["object"] }),
  verbs("AID", null, "rescue evacuate feed treat vaccinate support", {
    to: ["object"],
  }),
];

export const RETREAT: readonly VerbFrame[] = [
  verbs("RETREAT", "release", "let", { label: "free", to: ["person"] }),
  verbs("RETREAT", "release", "exchange swap trade", {
    objects: CAPTIVES,
    to: ["with"],
    mutual: true,
    need: "from",
  }),
  verbs("RETREAT", "disarm", "lay", {
    with: ["down"],
    objects: list("arm weapon"),
    to: ["to"],
    need: "from",
  }),
  verbs("RETREAT", "disarm", "hand turn give", {
    with: ["over", "up"],
    objects: list("weapon arm arsenal stockpile"),
    to: ["to"],
    need: "from",
  }),
  verbs("RETREAT", null, "return", {
    objects: list("artifact remains body prisoner territory land island asset"),
    to: ["to"],
    need: "both",
  }),
  verbs("RETREAT", "withdraw", "withdraw remove evacuate", {
    objects: FORCES,
    to: ["in:from", "in:of"],
    need: "from",
  }),
  verbs("RETREAT", "withdraw", "pull bring", {
    with: ["out", "back", "home"],
    objects: FORCES,
    to: ["in:from", "in:of"],
    need: "from",
  }),
  verbs("RETREAT", "withdraw", "pull", {
    with: ["back"],
    to: ["in:from", "in:of"],
    need: "from",
  }),
  verbs("RETREAT", "withdraw", "withdraw retreat", {
    to: ["in:from"],
    need: "from",
  }),
  verbs("RETREAT", "withdraw", "disengage", { to: ["from"], need: "from" }),
  verbs("RETREAT", "release", "release free", {
    notObjects: ISSUED,
    to: ["object", "to"],
    need: "both",
  }),
  verbs("RETREAT", "release", "release free", {
    objects: CAPTIVES,
    to: ["object", "to"],
    need: "either",
  }),
  verbs("RETREAT", "disarm", "disarm surrender demobilize demobilise", {
    to: ["to"],
    need: "from",
  }),
  verbs("RETREAT", "disarm", "dismantle destroy surrender relinquish", {
    objects: list("weapon stockpile arsenal program programme site facility"),
    need: "from",
    to: ["to"],
  }),
  verbs("RETREAT", null, "halt suspend end stop cease pause freeze", {
    objects: HOSTILITIES,
    to: ["against", "on", "object"],
    need: "from",
  }),
  verbs("RETREAT", null, "cancel delay postpone scrap", {
    objects: list("exercise drill manoeuvre maneuver test strike attack operation"),
    to: ["with", "against"],
    need: "from",
  }),
  verbs("RETREAT", "ceasefire", "observe honor honour respect extend declare announce call", {
    objects: list("ceasefire cease-fire truce pause lull armistice"),
    to: ["with"],
    mutual: true,
    need: "from",
  }),
  verbs("RETREAT", null, "cease refrain desist", {
    to: ["against"],
    need: "from",
  }),
  verbs("RETREAT", "withdraw", "leave vacate exit", {
    objects: GROUND,
    to: ["in:object"],
    need: "from",
  }),
  verbs("RETREAT", "disarm", "denuclearize denuclearise demilitarize demilitarise", {
    to: ["in:object"],
    need: "from",
  }),
  verbs("RETREAT", null, "hand", { with: ["over"], to: ["to"], need: "from" }),
  verbs("RETREAT", null, "repatriate", { to: ["object", "to"], need: "from" }),
];

export const ACCORD_NOUNS: readonly NounFrame[] = [
  nouns("RETREAT", "ceasefire", "ceasefire cease-fire truce armistice", {
    from: ["between", "possessor", "by", "with", "modifier"],
    to: ["with"],
    mutual: true,
    lasting: true,
    need: "from",
  }),
  nouns("AGREE", null, "agreement deal accord pact treaty memorandum", {
    from: ["between", "possessor", "by", "with", "modifier"],
    to: ["with"],
    mutual: true,
    need: "two",
  }),
  nouns("AGREE", null, "offer pledge promise commitment assurance guarantee", {
    ...said,
    to: ["to"],
    need: "from",
  }),
  nouns("SUPPORT", null, "support backing", {
    to: ["for", "of", "to"],
    lasting: true,
  }),
  nouns("SUPPORT", null, "endorsement praise", {
    ...said,
    to: ["for", "of", "to"],
  }),
  nouns("SUPPORT", null, "recognition", { to: ["of"] }),
  nouns("SUPPORT", null, "apology", { ...said, to: ["to"], need: "from" }),
  nouns("COOPERATE", "military", "exercise drill manoeuvre maneuver", {
    modifiers: list("joint"),
    from: ["between", "possessor", "by", "modifier"],
    to: ["with"],
    mutual: true,
    need: "from",
  }),
  nouns("AID", "military", "aid assistance support help", {
    modifiers: list("military"),
    to: ["to", "for"],
  }),
  nouns("AID", "humanitarian", "aid assistance relief", {
    modifiers: list("humanitarian food"),
    to: ["to", "for"],
  }),
  nouns("AID", "economic", "aid assistance", { to: ["to", "for"] }),
  nouns("RETREAT", "withdraw", "withdrawal pullout pullback retreat evacuation", {
    from: ["possessor", "by", "of", "modifier"],
    to: ["in:from"],
    need: "from",
  }),
  nouns("RETREAT", "release", "release", {
    notModifiers: list("press news media"),
    from: ["possessor", "by"],
    to: ["of"],
  }),
  nouns("AGREE", null, "ceasefire cease-fire truce armistice", {
    from: ["between", "possessor", "by", "with", "modifier"],
    to: ["with"],
    mutual: true,
    need: "two",
    modifiers: list("deal agreement accord pact"),
  }),
  nouns("AGREE", null, "proposal overture proposition", {
    ...said,
    to: ["to", "for"],
    need: "from",
  }),
  nouns("AGREE", null, "understanding reconciliation arrangement protocol", {
    from: ["between", "possessor", "by", "with", "modifier"],
    to: ["with"],
    mutual: true,
    need: "two",
  }),
  nouns("AGREE", null, "willingness readiness acceptance", {
    ...said,
    from: ["possessor", "by"],
    to: ["to", "of"],
    need: "from",
  }),
  nouns("SUPPORT", null, "solidarity gratitude thanks confidence unity embrace", {
    from: ["possessor", "by", "from", "appositive"],
    to: ["with", "to", "for", "of", "in"],
  }),
  nouns("SUPPORT", null, "sponsor supporter backer", {
    from: ["possessor", "by", "from", "appositive"],
    to: ["with", "to", "for", "of", "in"],
    lasting: true,
  }),
  nouns("COOPERATE", null, "cooperation co-operation collaboration coordination partnership alliance", {
    from: ["between", "possessor", "by", "modifier"],
    to: ["with"],
    mutual: true,
    need: "two",
  }),
  nouns("COOPERATE", "military", "exercise drill manoeuvre maneuver wargame war-game", {
    from: ["between", "possessor", "by", "modifier"],
    to: ["with"],
    mutual: true,
    need: "from",
  }),
  nouns("AID", null, "help delivery shipment training supply convoy grant donation", {
    from: ["by", "possessor", "from", "agent"],
    to: ["to", "for"],
  }),
  nouns("RETREAT", null, "pause halt suspension moratorium cessation lull", {
    from: ["possessor", "by", "of", "modifier", "between"],
    to: ["with"],
    need: "from",
  }),
  nouns("CONCEDE", null, "concession easing lifting pardon amnesty", {
    from: ["possessor", "by", "from", "modifier"],
    to: ["to", "on", "for"],
    need: "from",
  }),
  nouns("CONCEDE", null, "relief", {
    modifiers: list("sanction sanctions"),
    to: ["to", "for", "target"],
    need: "either",
  }),
];

/** Adjectives of readiness: "is ready to", "is willing to", an offer of what follows. */
export const READINESS: readonly VerbFrame[] = [
  verbs("AGREE", "meet", "ready willing prepared open", {
    ...said,
    clauseVerbs: list("talk meet negotiate discuss attend engage"),
    to: ["clause-object", "to"],
    need: "from",
  }),
  verbs("AGREE", null, "ready willing prepared open", {
    ...said,
    clause: "required",
    to: ["clause-object", "to"],
    need: "from",
  }),
  verbs("AGREE", null, "happy eager keen interested glad", {
    ...said,
    clause: "required",
    to: ["clause-object", "to", "with"],
    need: "from",
  }),
  verbs("SUPPORT", null, "grateful thankful proud supportive appreciative", {
    ...said,
    to: ["to", "for", "of", "clause"],
    need: "from",
  }),
  verbs("REJECT", null, "unwilling reluctant opposed unyielding averse hesitant", {
    ...said,
    to: ["to", "clause-object"],
    need: "from",
  }),
  verbs("REQUEST", null, "adamant insistent", {
    ...said,
    clause: "required",
    to: ["clause"],
    need: "from",
  }),
];
