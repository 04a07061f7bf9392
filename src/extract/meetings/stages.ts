/**
 * Words over a contact that tell how far it has come: "began talks", "invited to a meeting", "called off a visit".
 *
 * Lemmas in, a stage out; statuses are made of stages, tense and negation in `status.ts`. Scheme: RECORD.md, section 4.
 */

/** How a word over a contact noun (or infinitive) tells its status, before tense and negation are weighed. */
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
  | "stall"
  | "break"
  | "refuse"
  | "deny"
  | "arrive"
  | "leave"
  | "move";

type Lists = Readonly<Partial<Record<Stage, string>>>;

function table(lists: Lists): Readonly<Record<string, Stage>> {
  const entries = Object.entries(lists) as [Stage, string][];
  return Object.fromEntries(
    entries.flatMap(([stage, words]) =>
      words
        .trim()
        .split(/\s+/u)
        .map((w) => [w, stage] as const),
    ),
  );
}

const VERBS = table({
  hold: `hold have conduct attend join convene lead chair take participate mediate moderate broker host stage pay make
    see undertake engage involve occur happen sponsor facilitate sit meet`,
  begin:
    "begin start open kick launch resume restart reopen enter initiate commence reconvene revive renew relaunch",
  "go-on": "continue proceed drag pursue progress underway remain advance work keep",
  finish: `end conclude finish wrap close complete adjourn emerge produce yield fail follow last cover focus touch
    address result return`,
  schedule:
    "schedule set plan slate arrange fix organize organise prepare announce confirm intend book reschedule due",
  expect: `expect hope anticipate consider weigh discuss explore mull contemplate might likely threaten look seem predict
    allow enable permit pave clear aim`,
  propose: `propose offer invite seek request urge suggest ask demand press appeal advocate solicit volunteer recommend
    want wish challenge signal`,
  agree: "agree accept decide pledge promise consent commit vow",
  postpone: "postpone delay defer reschedule",
  cancel: "cancel scrap scuttle drop abort abandon nix axe scratch shelve withdraw",
  stall: "stall freeze deadlock flounder languish",
  break: "suspend break collapse halt derail founder interrupt falter disrupt rupture",
  refuse: "refuse reject decline rebuff spurn boycott snub shun skip avoid oppose exclude resist dismiss",
  deny: "deny",
  arrive: "arrive land come",
  leave: "head leave depart",
  move: "travel fly go journey sail drive rush send dispatch stop",
});

/** Verbs whose stage hangs on their particle: "put off", "call off", "turn down", "break off", "kick off". */
const PHRASAL: Readonly<Record<string, Stage>> = {
  "put off": "postpone",
  "push back": "postpone",
  "call off": "cancel",
  "call for": "propose",
  "push for": "propose",
  "pull out": "cancel",
  "back out": "cancel",
  "turn down": "refuse",
  "rule out": "refuse",
  "break off": "break",
  "break down": "break",
  "walk out": "break",
  "walk away": "break",
  "cut short": "break",
  "fall apart": "break",
  "kick off": "begin",
  "get under": "begin",
  "wrap up": "finish",
  "set up": "hold",
  "go ahead": "hold",
  "take place": "hold",
  "take part": "hold",
  "sit down": "hold",
  "go on": "go-on",
  "go forward": "go-on",
  "look forward": "expect",
};

const PARTICLES_ONLY = new Set([
  "put",
  "call",
  "turn",
  "rule",
  "walk",
  "pull",
  "push",
  "cut",
  "get",
  "fall",
  "back",
]);

/** The stage that a verb with its particle tells; null where it tells none. */
export function stageAt(lemma: string, particles: readonly string[]): Stage | null {
  for (const particle of particles) {
    const phrasal = PHRASAL[`${lemma} ${particle}`];
    if (phrasal) return phrasal;
  }
  return PARTICLES_ONLY.has(lemma) ? null : (VERBS[lemma] ?? null);
}

/** Nouns over a contact that tell its stage: "an invitation to talks", "the refusal to meet". */
export const STAGE_NOUNS = table({
  propose: "invitation offer proposal request call appeal suggestion idea willingness readiness wish desire",
  begin: "start beginning opening resumption launch",
  finish: "end conclusion close failure",
  cancel: "cancellation",
  postpone: "postponement delay",
  break: "suspension collapse breakdown",
  refuse: "refusal rejection boycott unwillingness reluctance",
  deny: "denial",
  expect: `prospect possibility chance hope opportunity way groundwork ground path condition basis door incentive
    likelihood probability risk doubt odds`,
  schedule: "plan preparation arrangement",
});

/** Adjectives over a contact: "is due to meet", "unlikely to attend", "is willing to talk". */
export const STATE_ADJECTIVES = table({
  schedule: "due set scheduled slated",
  expect: "likely possible unclear uncertain unlikely unsure doubtful",
  propose: "ready willing prepared open eager keen able",
  refuse: "unwilling reluctant unable",
  cancel: "dead off moot",
});

/** Adjectives, participles and determiners on a contact noun that tell its stage: "planned talks", "any meeting". */
export const STAGE_ADJECTIVES = table({
  schedule: "planned upcoming scheduled forthcoming coming next anticipated follow-up",
  expect: "future possible potential expected prospective eventual any hypothetical would-be",
  propose: "proposed",
  "go-on": "ongoing current continuing intensive marathon",
  cancel: "cancelled canceled aborted",
  postpone: "postponed delayed",
  finish: "failed previous earlier last recent past prior latest",
  stall: "stalled frozen deadlocked",
  break: "collapsed suspended",
});
