/**
 * Words that tell of direct contact between parties, and words over them that tell how far it has come.
 *
 * Verbs and nouns are lemmas. Statuses follow RECORD.md, section 4.
 */
import type { MeetingFormat } from "../../record/record.js";

/** Verbs whose subject meets their object or whoever stands behind "with". */
export const CONTACT_VERBS: Readonly<Record<string, MeetingFormat>> = {
  meet: "meeting",
  confer: "meeting",
  consult: "meeting",
  huddle: "meeting",
  parley: "meeting",
  talk: "meeting",
  speak: "meeting",
  negotiate: "round",
  bargain: "round",
  deliberate: "meeting",
  visit: "visit",
  phone: "phone",
  telephone: "phone",
  receive: "visit",
  host: "meeting",
  greet: "visit",
  welcome: "visit",
  call: "phone",
  discuss: "meeting",
  engage: "meeting",
  mediate: "round",
  address: "visit",
  brief: "meeting",
  converse: "meeting",
  reconnect: "meeting",
  gather: "meeting",
  convene: "conference",
  assemble: "conference",
  reconvene: "conference",
  dine: "meeting",
  lunch: "meeting",
  sit: "meeting",
};

/** Verbs of contact that need "with" (or a plural subject) to tell of a meeting: "talk", "speak" alone do not. */
export const WITH_VERBS = new Set([
  "discuss",
  "engage",
  "converse",
  "confer",
  "consult",
  "huddle",
  "parley",
  "talk",
  "speak",
  "negotiate",
  "bargain",
  "sit",
  "dine",
  "lunch",
  "deliberate",
]);

/** Of those, verbs that a plural subject alone makes a meeting: "the two sides negotiated". */
export const MUTUAL_VERBS = new Set([
  "meet",
  "confer",
  "negotiate",
  "parley",
  "huddle",
  "gather",
  "convene",
  "assemble",
  "reconvene",
]);

/** Verbs whose object must be somebody: "met Lavrov" against "met the deadline". */
export const PERSON_OBJECT = new Set([
  "meet",
  "receive",
  "host",
  "greet",
  "welcome",
  "phone",
  "telephone",
  "call",
  "address",
  "brief",
]);

/** Nouns that name a contact. */
export const CONTACT_NOUNS: Readonly<Record<string, MeetingFormat>> = {
  meeting: "meeting",
  "face-to-face": "meeting",
  encounter: "meeting",
  audience: "meeting",
  talk: "round",
  negotiation: "round",
  consultation: "round",
  dialogue: "round",
  discussion: "meeting",
  conversation: "meeting",
  session: "meeting",
  round: "round",
  summit: "summit",
  conference: "conference",
  gathering: "conference",
  congress: "conference",
  forum: "conference",
  visit: "visit",
  trip: "visit",
  tour: "visit",
  call: "phone",
  telephone: "phone",
  videoconference: "phone",
  dinner: "meeting",
  lunch: "meeting",
  breakfast: "meeting",
  diplomacy: "round",
  contact: "meeting",
  assembly: "conference",
  briefing: "meeting",
};

/** Contact nouns that tell of a meeting only where parties stand beside them in the same phrase or clause. */
export const WEAK_NOUNS = new Set([
  "session",
  "call",
  "conversation",
  "discussion",
  "gathering",
  "congress",
  "forum",
  "dinner",
  "lunch",
  "tour",
  "trip",
  "round",
  "audience",
  "consultation",
  "encounter",
  "breakfast",
  "diplomacy",
  "contact",
  "assembly",
  "briefing",
]);

/** Modifiers that make a contact noun something else: a press conference, a rally, talks at home. */
export const OTHER_CONTACTS = new Set([
  "press",
  "news",
  "cabinet",
  "security-cabinet",
  "telephone-poll",
  "conference-call",
  "staff",
  "training",
  "intelligence",
  "rally",
  "town-hall",
  "roll",
  "wake-up",
  "title",
  "board",
  "shareholder",
  "earnings",
  "plea",
  "court",
  "photo",
  "film",
  "study",
  "concert",
]);

/** How a verb over a contact noun (or infinitive) tells its status, before tense and negation are weighed. */
export type Stage =
  | "hold"
  | "begin"
  | "go-on"
  | "finish"
  | "schedule"
  | "expect"
  | "propose"
  | "agree"
  | "postpone"
  | "cancel"
  | "break"
  | "refuse"
  | "deny"
  | "move";

const STAGES: Readonly<Record<Stage, string>> = {
  hold: "hold have conduct attend join convene lead chair take participate mediate moderate broker have host stage pay make see undertake engage involve occur happen sponsor facilitate sit arrive meet",
  begin:
    "begin start open kick launch resume restart reopen enter initiate commence return reconvene revive renew relaunch",
  "go-on": "continue proceed go drag pursue progress underway remain advance work",
  finish:
    "end conclude finish wrap close complete adjourn emerge leave produce yield fail follow last cover focus touch address result",
  schedule:
    "schedule set plan slate arrange fix organize organise prepare prepare announce confirm intend book reschedule due",
  expect:
    "expect hope anticipate consider weigh discuss explore mull contemplate might likely possible threaten aim want look seem predict",
  propose:
    "propose offer invite seek request urge suggest ask demand call push press appeal advocate solicit volunteer recommend want",
  agree: "agree accept decide pledge promise consent commit vow",
  postpone: "postpone delay defer push reschedule put",
  cancel: "cancel call scrap scuttle drop abort abandon nix axe scratch shelve cut pull withdraw",
  break: "suspend break collapse stall freeze halt derail founder interrupt falter disrupt walk rupture",
  refuse:
    "refuse reject decline rebuff spurn boycott snub rule turn shun skip avoid oppose exclude resist dismiss",
  deny: "deny",
  move: "travel fly go head come arrive journey depart leave sail drive rush return fly send dispatch stop",
};

const stageOf = new Map<string, Stage>();
for (const [stage, lemmas] of Object.entries(STAGES) as [Stage, string][]) {
  for (const lemma of lemmas.split(" ")) if (!stageOf.has(lemma)) stageOf.set(lemma, stage);
}

/** Verbs whose stage hangs on their particle: "put off", "call off", "turn down", "break off", "kick off". */
const PHRASAL: Readonly<Record<string, Stage>> = {
  "put off": "postpone",
  "push back": "postpone",
  "call off": "cancel",
  "call for": "propose",
  "pull out": "cancel",
  "turn down": "refuse",
  "rule out": "refuse",
  "break off": "break",
  "break down": "break",
  "walk out": "break",
  "cut short": "break",
  "kick off": "begin",
  "wrap up": "finish",
  "set up": "schedule",
  "go ahead": "hold",
  "take place": "hold",
  "take part": "hold",
  "sit down": "hold",
  "go on": "go-on",
  "get under": "begin",
  "fall apart": "break",
  "back out": "cancel",
};

/** The stage that a verb with its particle tells; null where it tells none. */
export function stageAt(lemma: string, particles: readonly string[]): Stage | null {
  for (const particle of particles) {
    const phrasal = PHRASAL[`${lemma} ${particle}`];
    if (phrasal) return phrasal;
  }
  if (["put", "call", "turn", "rule", "walk", "pull", "push", "cut"].includes(lemma)) return null;
  return stageOf.get(lemma) ?? null;
}

/** Nouns over a contact noun that tell its stage: "an invitation to talks", "the start of talks". */
export const STAGE_NOUNS: Readonly<Record<string, Stage>> = {
  invitation: "propose",
  offer: "propose",
  proposal: "propose",
  request: "propose",
  call: "propose",
  appeal: "propose",
  suggestion: "propose",
  idea: "propose",
  willingness: "propose",
  readiness: "propose",
  start: "begin",
  beginning: "begin",
  opening: "begin",
  resumption: "begin",
  launch: "begin",
  end: "finish",
  conclusion: "finish",
  close: "finish",
  cancellation: "cancel",
  postponement: "postpone",
  delay: "postpone",
  suspension: "break",
  collapse: "break",
  breakdown: "break",
  refusal: "refuse",
  rejection: "refuse",
  boycott: "refuse",
  prospect: "expect",
  possibility: "expect",
  chance: "expect",
  hope: "expect",
  plan: "schedule",
  preparation: "schedule",
  date: "schedule",
};

/** Adjectives and participles on a contact noun that tell its stage: "planned talks", "cancelled visit". */
export const STAGE_ADJECTIVES: Readonly<Record<string, Stage>> = {
  planned: "schedule",
  upcoming: "schedule",
  scheduled: "schedule",
  forthcoming: "schedule",
  coming: "schedule",
  next: "schedule",
  future: "expect",
  possible: "expect",
  potential: "expect",
  proposed: "propose",
  expected: "expect",
  ongoing: "go-on",
  current: "go-on",
  cancelled: "cancel",
  canceled: "cancel",
  postponed: "postpone",
  delayed: "postpone",
  aborted: "cancel",
  failed: "finish",
  previous: "finish",
  earlier: "finish",
  last: "finish",
  recent: "finish",
  past: "finish",
  stalled: "break",
  collapsed: "break",
  suspended: "break",
  frozen: "break",
};
