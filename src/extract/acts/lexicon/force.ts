/**
 * Acts that press, punish or hurt: PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT.
 *
 * A place as the other side ("strikes in Gaza") is given by slots that begin with `in:`.
 */
import { list, nouns, verbs, type NounFrame, type VerbFrame } from "../frames.js";
import {
  ENVOYS,
  FIGURATIVE,
  FIRE,
  FORCES,
  GROUND,
  HELP,
  MEASURES,
  STRUCK,
  TALKS,
  TIES,
  WEAPONS,
} from "./objects.js";

export const PROTEST: readonly VerbFrame[] = [
  verbs("PROTEST", "demo", "rally demonstrate march", {
    to: ["against"],
    need: "from",
  }),
  verbs("PROTEST", "riot", "riot", { to: ["against"], need: "from" }),
  verbs("PROTEST", null, "protest", {
    to: ["against", "object"],
    need: "from",
  }),
  verbs("PROTEST", null, "boo heckle jeer", {}),
];

export const SANCTION: readonly VerbFrame[] = [
  verbs("SANCTION", "discontinue", "reduce slash curtail withdraw", {
    objects: list("aid assistance funding"),
    to: ["to", "from", "object"],
  }),
  verbs("SANCTION", "discontinue", "announce declare order", {
    objects: list("suspension expulsion embargo"),
    to: ["of", "against", "on", "object"],
  }),
  verbs("SANCTION", "withdraw", "close shut shutter", {
    objects: list("embassy consulate mission"),
    to: ["in:in", "object"],
  }),
  verbs("SANCTION", null, "designate blacklist", {
    to: ["person"],
  }),
  verbs("SANCTION", null, "list", { with: ["as"], to: ["person"] }),
  verbs("SANCTION", "discontinue", "impose slap levy reimpose re-impose tighten toughen introduce place", {
    objects: list("sanction restriction ban embargo tariff duty freeze quota penalty boycott measure"),
    to: ["on", "against", "object"],
    need: "either",
  }),
  verbs("SANCTION", null, "sanction blacklist penalize penalise punish", {}),
  verbs("SANCTION", "expel", "expel oust", { objects: ENVOYS, to: ["object"] }),
  verbs("SANCTION", "expel", "expel", { to: ["object"] }),
  verbs("SANCTION", "withdraw", "recall", {
    objects: ENVOYS,
    to: ["in:from", "in:to"],
    need: "from",
  }),
  verbs("SANCTION", "discontinue", "cut sever break suspend freeze downgrade end", {
    objects: TIES,
    to: ["with", "object"],
  }),
  verbs("SANCTION", "discontinue", "suspend cut freeze halt withhold stop", {
    objects: [...HELP, "delivery", "sale", "export", "payment", "import", "shipment"],
    to: ["to", "from", "object"],
  }),
  verbs("SANCTION", "discontinue", "cancel call scrap suspend break", {
    objects: TALKS,
    to: ["with", "object"],
    need: "both",
  }),
  verbs("SANCTION", "discontinue", "walk pull storm withdraw", {
    with: ["out", "away", "from"],
    oblique: { prepositions: ["of", "from", "out"], nouns: TALKS },
    to: ["with", "of", "from"],
    need: "both",
  }),
  verbs("SANCTION", "discontinue", "ban bar", { to: ["object", "from"] }),
  verbs("SANCTION", null, "designate", { to: ["object"] }),
  verbs("SANCTION", "discontinue", "cancel scrap nix abandon", {
    objects: [...TALKS, "invitation"],
    to: ["with", "object"],
    need: "from",
  }),
  verbs("SANCTION", "discontinue", "pull back", {
    with: ["out"],
    oblique: { prepositions: ["of", "from", "out"], nouns: TALKS },
    to: ["with", "of", "from"],
    need: "from",
  }),
  verbs("SANCTION", null, "isolate ostracize ostracise tax outlaw disqualify fine", { to: ["object"] }),
  verbs("SANCTION", "discontinue", "withhold", {
    to: ["from", "recipient", "to"],
    need: "both",
  }),
  verbs("SANCTION", "discontinue", "target", {
    with: ["with"],
    oblique: { prepositions: ["with"], nouns: list("sanction tariff penalty") },
  }),
  verbs("SANCTION", null, "sentence convict", { to: ["person"] }),
];

export const MOBILIZE: readonly VerbFrame[] = [
  verbs("MOBILIZE", "troops", "send", {
    objects: FORCES.filter((noun) => !WEAPONS.includes(noun)),
    to: ["against", "in:to", "in:into", "in:in", "in:near"],
    need: "from",
  }),
  verbs("MOBILIZE", "troops", "deploy redeploy mass amass station dispatch mobilize mobilise move", {
    objects: FORCES,
    to: ["against", "in:to", "in:into", "in:in", "in:near"],
    need: "from",
  }),
  verbs("MOBILIZE", "weapons", "test test-fire launch fire detonate", {
    objects: list("missile rocket weapon bomb device warhead satellite icbm"),
    to: ["toward", "towards", "in:toward", "in:over"],
    need: "from",
  }),
  verbs("MOBILIZE", "troops", "reinforce fortify bolster patrol mobilize mobilise ready", {
    to: ["in:in", "in:along", "against"],
    need: "from",
  }),
  verbs("MOBILIZE", "troops", "sail fly position", {
    objects: FORCES,
    to: ["in:near", "in:through", "in:over", "in:to"],
    need: "from",
  }),
  verbs("MOBILIZE", null, "stage conduct hold carry", {
    objects: list("exercise drill manoeuvre maneuver test launch"),
    to: ["against", "in:near"],
    need: "from",
  }),
];

export const COERCE: readonly VerbFrame[] = [
  verbs("COERCE", "restrict", "impose declare", {
    objects: list("curfew siege blockade emergency law"),
    to: ["in:in", "in:on", "in:across"],
    need: "both",
  }),
  verbs("COERCE", "restrict", "close seal shut", {
    objects: list("border crossing airspace port"),
    to: ["in:with", "in:to", "in:into"],
    need: "both",
  }),
  verbs("COERCE", "arrest", "order announce", {
    objects: list("arrest detention"),
    to: ["of"],
  }),
  verbs("COERCE", null, "deport extradite apprehend evict displace censor silence", { to: ["object"] }),
  verbs("COERCE", null, "demolish raze bulldoze", { to: ["object"] }),
  verbs("COERCE", "seize", "seize capture take retake recapture occupy conquer overrun", {
    objects: GROUND,
    to: ["from", "object", "in:in"],
    need: "from",
  }),
  verbs("COERCE", "seize", "annex occupy conquer", {
    to: ["in:from", "in:object"],
    need: "from",
  }),
  verbs("COERCE", "seize", "take", {
    with: ["over"],
    to: ["in:object", "from"],
    need: "from",
  }),
  verbs("COERCE", "restrict", "blockade besiege encircle surround", {
    to: ["in:object"],
    need: "to",
  }),
  verbs("COERCE", "arrest", "arrest detain imprison jail", {
    to: ["object"],
    need: "both",
  }),
  verbs("COERCE", "cyber", "hack", { to: ["object", "into"] }),
  verbs("COERCE", null, "meddle interfere", {
    to: ["in:in", "in"],
    need: "from",
  }),
  verbs("COERCE", null, "coerce repress oppress suppress subjugate", {}),
  verbs("COERCE", "restrict", "prevent bar block", {
    with: ["from"],
    to: ["person"],
  }),
  verbs("COERCE", null, "force compel coerce", {
    clause: "required",
    to: ["person"],
  }),
  verbs("COERCE", "arrest", "hold", {
    label: "captive",
    from: ["subject", "in:in"],
    to: ["person"],
  }),
  verbs("COERCE", "arrest", "seize capture", { to: ["person"] }),
  verbs("COERCE", null, "intervene", { to: ["in:in"], need: "both" }),
  verbs("COERCE", null, "undermine destabilize destabilise", {
    to: ["object"],
  }),
  verbs("COERCE", null, "violate", {
    objects: list("airspace sovereignty border territory"),
    to: ["object"],
  }),
  verbs("COERCE", null, "crack", { with: ["down"], to: ["on"] }),
  verbs("COERCE", null, "pressure squeeze strong-arm", { to: ["object"] }),
  verbs("COERCE", "restrict", "restrict bar confine ban", { to: ["object"] }),
  verbs("COERCE", "cyber", "compromise infiltrate breach spy steal wiretap", {
    to: ["object", "on", "from", "in:object"],
  }),
  verbs("COERCE", "seize", "claw win regain reclaim", {
    objects: GROUND,
    to: ["from"],
    need: "from",
  }),
  verbs("COERCE", "seize", "take seize gain", {
    objects: list("control"),
    to: ["of", "in:of", "from"],
    need: "from",
  }),
  verbs("COERCE", null, "harass persecute terrorize terrorise expel evict", {
    to: ["object"],
  }),
  verbs("COERCE", null, "settle colonize colonise", {
    to: ["in:in", "in:object"],
    need: "both",
  }),
];

export const ASSAULT: readonly VerbFrame[] = [
  verbs("ASSAULT", null, "torch burn loot ransack", { to: ["in:object"] }),
  verbs("ASSAULT", null, "gas poison stab beat rape mutilate lynch", {
    to: ["object"],
  }),
  verbs("ASSAULT", null, "wage", {
    notModifiers: FIGURATIVE,
    objects: list("war campaign battle jihad"),
    to: ["on", "against"],
    need: "both",
  }),
  verbs("ASSAULT", null, "exchange trade", {
    objects: list("fire gunfire shot"),
    to: ["with"],
    mutual: true,
    need: "from",
  }),
  verbs("ASSAULT", "aerial", "bomb bombard strafe", {
    to: ["in:object"],
    need: "either",
  }),
  verbs("ASSAULT", "heavy-weapons", "shell pound", {
    to: ["in:object"],
    need: "either",
  }),
  verbs("ASSAULT", "heavy-weapons", "fire launch lob", {
    objects: FIRE,
    to: ["in:at", "in:into", "in:on", "in:toward", "in:against"],
    need: "to",
  }),
  verbs("ASSAULT", "heavy-weapons", "open", {
    objects: list("fire"),
    to: ["on"],
    need: "to",
  }),
  verbs("ASSAULT", null, "attack assault invade ambush raid storm", {
    to: ["in:object"],
    need: "either",
  }),
  verbs("ASSAULT", "heavy-weapons", "strike hit", {
    subjects: FIRE,
    to: ["in:object"],
    need: "to",
  }),
  verbs("ASSAULT", null, "strike hit target", {
    to: ["in:object"],
    notSubjects: MEASURES,
    notObjects: STRUCK,
  }),
  verbs("ASSAULT", null, "kill murder assassinate massacre slaughter behead wound injure", {
    to: ["object"],
  }),
  verbs("ASSAULT", "execute", "execute", { to: ["object"] }),
  verbs("ASSAULT", "torture", "torture", { to: ["object"], need: "to" }),
  verbs("ASSAULT", null, "abduct kidnap", { to: ["object"] }),
  verbs("ASSAULT", null, "shoot", { with: ["down"], to: ["object"] }),
  verbs("ASSAULT", null, "shoot", { to: ["object", "at"] }),
  verbs("ASSAULT", null, "clash skirmish", {
    mutual: true,
    to: ["with"],
    need: "from",
  }),
  verbs("ASSAULT", null, "fight battle", { to: ["against", "with"] }),
  verbs("ASSAULT", null, "wage", {
    notModifiers: FIGURATIVE,
    objects: list("war insurgency campaign"),
    to: ["on", "against"],
    need: "from",
  }),
  verbs("ASSAULT", null, "destroy", { to: ["in:object"] }),
  verbs("ASSAULT", null, "overrun crush rout repel ambush gun", {
    to: ["in:object"],
  }),
  verbs("ASSAULT", null, "down", { to: ["object"] }),
  verbs("ASSAULT", null, "battle war", {
    mutual: true,
    to: ["with", "object"],
    need: "two",
  }),
  verbs("ASSAULT", null, "fight", {
    notModifiers: FIGURATIVE,
    objects: list("war battle"),
    mutual: true,
    to: ["with", "against"],
    need: "from",
  }),
  verbs("ASSAULT", null, "carry stage mount launch conduct", {
    notModifiers: FIGURATIVE,
    objects: list("attack assault strike airstrike air-strike raid bombing offensive ambush"),
    with: [],
    to: ["on", "against", "in:on", "in:against", "in:in", "in:into"],
    need: "from",
  }),
];

export const FORCE_NOUNS: readonly NounFrame[] = [
  nouns("COERCE", null, "pressure intimidation", {
    governing: list("from by"),
    to: ["on"],
  }),
  nouns("PROTEST", "demo", "protest demonstration rally", {
    to: ["against", "at", "in:at"],
    need: "either",
  }),
  nouns("SANCTION", null, "sanction embargo tariff", {
    from: ["by", "from", "possessor", "agent"],
    to: ["on", "against", "target"],
    lasting: true,
    need: "to",
  }),
  nouns("SANCTION", "expel", "expulsion", { to: ["of"] }),
  nouns("MOBILIZE", "weapons", "test launch test-firing", {
    modifiers: list("nuclear missile rocket weapon ballistic"),
    to: ["toward", "over"],
    need: "from",
  }),
  nouns("MOBILIZE", "troops", "deployment buildup build-up mobilization mobilisation", {
    to: ["against", "in:in"],
    lasting: true,
    need: "from",
  }),
  nouns("COERCE", "restrict", "blockade siege", {
    to: ["in:of", "in:on", "in:modifier"],
    lasting: true,
    need: "either",
  }),
  nouns("COERCE", "seize", "occupation", { to: ["in:of"], need: "from", lasting: true }),
  nouns("COERCE", "seize", "annexation seizure capture takeover coup overthrow ouster", {
    to: ["in:of"],
    need: "from",
  }),
  nouns("COERCE", null, "crackdown", { to: ["on", "against"] }),
  nouns("SANCTION", "withdraw", "shuttering shutdown", { to: ["of"], need: "both" }),
  nouns("COERCE", null, "meddling interference", {
    to: ["in:in"],
    need: "from",
  }),
  nouns("COERCE", "cyber", "hacking hack cyberattack cyber-attack cyberespionage", {
    to: ["of", "against", "on"],
    need: "from",
  }),
  nouns("ASSAULT", "aerial", "airstrike air-strike bombing bombardment", {
    to: ["in:on", "in:against", "in:of", "in:in", "possessor", "in:target"],
    need: "either",
  }),
  nouns("ASSAULT", "aerial", "campaign", {
    modifiers: list("air bombing aerial"),
    to: ["in:on", "in:against", "in:in", "in:over"],
    need: "either",
  }),
  nouns("ASSAULT", null, "campaign operation war", {
    modifiers: list("military ground"),
    notModifiers: FIGURATIVE,
    to: ["in:on", "in:against", "in:in", "in:into"],
    need: "both",
  }),
  nouns("ASSAULT", null, "war campaign", {
    governing: list("on against"),
    notModifiers: FIGURATIVE,
    to: ["against", "on"],
    lasting: true,
  }),
  nouns("ASSAULT", "heavy-weapons", "fire", {
    modifiers: list("rocket artillery mortar missile heavy enemy"),
    to: ["in:on", "in:at", "in:into", "in:against"],
    need: "either",
  }),
  nouns("ASSAULT", "heavy-weapons", "shelling", {
    to: ["in:of", "in:on", "in:in", "possessor", "in:target"],
    need: "either",
  }),
  nouns("ASSAULT", null, "attack assault strike offensive raid invasion incursion", {
    notModifiers: FIGURATIVE,
    to: ["in:on", "in:against", "in:of", "in:in", "in:into", "possessor", "in:target"],
    need: "either",
  }),
  nouns(
    "ASSAULT",
    null,
    "killing murder assassination massacre slaughter execution abduction shootdown shoot-down stabbing beheading downing",
    {
      to: ["of"],
      need: "both",
    },
  ),
  nouns("ASSAULT", null, "clash fighting skirmish firefight hostility", {
    notModifiers: FIGURATIVE,
    from: ["between", "with"],
    to: ["with", "and"],
    mutual: true,
    need: "from",
  }),
  nouns("PROTEST", "demo", "protester demonstrator", {
    from: ["self"],
    to: ["against"],
    need: "from",
  }),
  nouns("PROTEST", null, "riot uprising unrest sit-in", {
    to: ["against", "at", "in:in"],
    need: "either",
  }),
  nouns("SANCTION", "discontinue", "ban penalty suspension cancellation boycott restriction blacklist", {
    from: ["by", "from", "possessor", "agent"],
    to: ["on", "against", "of", "target"],
  }),
  nouns("MOBILIZE", null, "test launch presence patrol reinforcement", {
    to: ["against", "in:near", "in:in", "with"],
    need: "from",
  }),
  nouns("COERCE", null, "pressure settlement arrest detention imprisonment espionage spying closure", {
    to: ["on", "of", "in:on", "in:in", "against"],
    need: "from",
  }),
  nouns("COERCE", null, "repression oppression persecution coercion bullying", {
    to: ["of", "in:in", "against"],
    need: "from",
  }),
  nouns(
    "ASSAULT",
    null,
    "insurgency genocide torture shooting poisoning kidnapping slaying bloodshed ambush onslaught gunfire blast explosion",
    {
      to: ["against", "of", "in:against", "in:in"],
      need: "either",
    },
  ),
  nouns("ASSAULT", null, "battle war", {
    notModifiers: FIGURATIVE,
    from: ["between", "with"],
    to: ["with", "against"],
    mutual: true,
    need: "two",
  }),
  nouns("ASSAULT", "aerial", "air-raid raid", {
    to: ["in:on", "in:against", "in:in"],
    need: "either",
  }),
];
