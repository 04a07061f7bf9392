/**
 * Articles and their records made by varying a few sentences of our own, to measure how large dossiers behave and to
 * try pages without a reading model. What is said in them is invented. The same number gives the same article.
 */
import { createHash } from "node:crypto";
import type {
  Act,
  Actor,
  ArticleRecord,
  Figure,
  Issue,
  IssueFamily,
  Meeting,
  MeetingStatus,
  Position,
  Stance,
  Statement,
  Track,
} from "../src/record/record.js";
import { RECORD_FORMAT } from "../src/record/record.js";
import { hull, type Span } from "../src/record/span.js";

interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly kind: Actor["kind"];
  readonly actsFor: readonly string[];
}

const SIDES: readonly Somebody[] = [
  ["state/RUS", "Russia", "state"],
  ["state/USA", "United States", "state"],
  ["state/IRN", "Iran", "state"],
  ["state/TUR", "Turkey", "state"],
  ["state/SAU", "Saudi Arabia", "state"],
  ["state/FRA", "France", "state"],
  ["state/DEU", "Germany", "state"],
  ["state/SYR", "Syria", "state"],
  ["org/UN", "United Nations", "international-organization"],
  ["group/hnc", "High Negotiations Committee", "opposition"],
].map(([id, name, kind]) => ({
  id: id!,
  name: name!,
  short: name!,
  kind: kind as Actor["kind"],
  actsFor: [],
}));

const FIRST = ["Anna", "Boris", "Clara", "Dmitri", "Elif", "Farid", "Greta", "Hassan", "Irina", "Jules"];
const LAST = [
  "Adler",
  "Berkov",
  "Castellan",
  "Demir",
  "Essam",
  "Farrow",
  "Galanis",
  "Hadid",
  "Ivarsen",
  "Jovic",
];

/** A hundred envoys, ten for each side. */
const PERSONS: readonly Somebody[] = SIDES.flatMap((side, s) =>
  FIRST.map((first, k) => {
    const last = LAST[(k + s * 3) % LAST.length]!;
    const short = `${last}${s === 0 ? "" : `-${SIDES[s]!.name[0]!}`}`;
    const id = `person/x${s}${k}`;
    return { id, name: `${first} ${short}`, short, kind: "person" as const, actsFor: [side.id] };
  }),
);

const ISSUES: readonly (readonly [string, IssueFamily, string])[] = [
  ["the role of the president", "transition", "the president step down before elections are held"],
  ["a cessation of hostilities", "security", "the shelling of towns stop within a week"],
  ["which groups take part", "process", "every armed group that has signed the truce sit at the table"],
  ["aid to besieged towns", "human rights", "trucks reach the besieged towns without searches"],
  ["the release of prisoners", "justice", "women and children be released from the prisons first"],
  ["the northern border", "land", "the border be patrolled by a force that neither side commands"],
  ["a new constitution", "governance", "a constitution be drafted within eighteen months"],
  ["foreign troops", "security", "foreign troops leave the country"],
  ["the list of terrorist groups", "groups", "the list of terrorist groups be settled in New York"],
  ["sanctions", "socio-economic", "sanctions on fuel and medicine be lifted"],
];
const CITIES = ["Geneva", "Vienna", "Moscow", "Munich", "Riyadh", "New York", "Paris", "Ankara"];
const OUTLETS = [
  "The Harbour Wire",
  "Evening Echo",
  "The Meridian",
  "Northern Dispatch",
  "Gazette of Record",
];
const STATUSES: readonly (readonly [MeetingStatus, string])[] = [
  ["scheduled", "will meet"],
  ["held", "met"],
  ["cancelled", "called off a meeting with"],
  ["postponed", "put off a meeting with"],
  ["proposed", "offered to meet"],
  ["refused", "refused to meet"],
  ["tentative", "may meet"],
  ["under-way", "is meeting"],
];
const STANCES: readonly (readonly [Stance, string])[] = [
  ["supports", "insists that"],
  ["opposes", "will not accept that"],
  ["conditional", "would agree, if others did the same, that"],
];
const QUOTES = [
  "Nobody in that room expects the other to blink, and still nobody leaves",
  "We have heard promises before, and we have counted what came of them",
  "A line on a map does not feed anyone",
  "I would rather talk for a year than bury people for a day",
  "Ask me again when the first truck has arrived",
  "The date is fixed, what is open is who will sit where",
];

type Piece = string | readonly [name: string, words: string];
/** Spans by the names of their pieces. */
type Named = Readonly<Record<string, Span>>;

/** Text that grows sentence by sentence, and where its named pieces stand. */
function textBuilder() {
  let text = "";
  return {
    text: (): string => text,
    add: (...pieces: readonly Piece[]): Named => {
      const spans: Record<string, Span> = {};
      const start = text.length;
      for (const piece of pieces) {
        const [name, words] = typeof piece === "string" ? ["", piece] : piece;
        if (name !== "") spans[name] = { start: text.length, end: text.length + words.length };
        text += words;
      }
      return { ...spans, all: { start, end: text.trimEnd().length } };
    },
  };
}

/** Numbers that look random and are the same each time (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed * 2654435761;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

interface Draft {
  readonly add: (...pieces: readonly Piece[]) => Named;
  readonly below: (n: number) => number;
  readonly pick: <T>(of: readonly T[]) => T;
  readonly published: string;
  readonly used: Set<string>;
}

interface Parts {
  readonly meetings: Meeting[];
  readonly statements: Statement[];
  readonly acts: Act[];
  readonly positions: Position[];
  readonly figures: Figure[];
  readonly issues: Issue[];
}

function scored(draft: Draft, id: string, rule: string) {
  return { id, rule, score: 0.55 + draft.below(45) / 100 };
}

function meeting(draft: Draft, parts: Parts): void {
  const { add, pick, below, published } = draft;
  const [a, b] = [pick(PERSONS), pick(PERSONS)];
  const [status, words] = pick(STATUSES);
  const city = pick(CITIES);
  const days = status === "held" ? -below(3) : 1 + below(20);
  const date = dayAfter(published, days);
  const on = `on ${new Date(date).toLocaleDateString("en-GB", { day: "numeric", month: "long", timeZone: "UTC" })}`;
  const at = add(
    ["evidence", `${a.name} ${words} ${b.name} in ${city} ${on}`],
    ", officials of both sides said. ",
  );
  [a, b].forEach((one) => draft.used.add(one.id));
  const evidence = at.evidence!;
  parts.meetings.push({
    ...scored(draft, `m${parts.meetings.length + 1}`, "meetings/verb-with-party"),
    participants: [a.id, b.id],
    mediators: [],
    host: null,
    format: pick(["meeting", "visit", "phone", "round"] as const),
    date,
    dateEvidence: [{ start: evidence.end - on.length, end: evidence.end }],
    place: { name: city, country: null, lat: null, lon: null },
    status,
    conditions: [],
    topics: [],
    track: null,
    accordingTo: [],
    evidence: [evidence],
  });
}

function statement(draft: Draft, parts: Parts): void {
  const { add, pick } = draft;
  const who = pick(PERSONS);
  draft.used.add(who.id);
  const direct = draft.below(2) === 0;
  const words = `${pick(QUOTES)} in ${pick(CITIES)}`;
  const at = direct
    ? add(["content", `“${words},”`], " ", ["source", who.name], " ", ["cue", "said"], ". ")
    : add(["source", who.name], " ", ["cue", "said"], " that ", ["content", words.toLowerCase()], ". ");
  parts.statements.push({
    ...scored(draft, `s${parts.statements.length + 1}`, "statements/model"),
    speaker: [who.id],
    source: [at.source!],
    cue: [at.cue!],
    content: [at.content!],
    manner: direct ? "direct" : "indirect",
    attitude: "speech",
    addressee: [],
    date: null,
    within: null,
    issues: [],
  });
}

function issueOf(draft: Draft, parts: Parts): { id: string; matter: string } {
  const [name, family, matter] = draft.pick(ISSUES);
  const there = parts.issues.find((issue) => issue.name === name);
  const id = there?.id ?? `i${parts.issues.length + 1}`;
  if (there === undefined) parts.issues.push({ id, name, family, terms: name.split(" ").slice(1) });
  return { id, matter };
}

function position(draft: Draft, parts: Parts): void {
  const { add, pick } = draft;
  const who = draft.below(3) === 0 ? pick(PERSONS) : pick(SIDES);
  draft.used.add(who.id);
  const { id, matter } = issueOf(draft, parts);
  const [stance, words] = pick(STANCES);
  const at = add(["evidence", `${who.name} ${words} ${matter}`], ". ");
  const evidence = at.evidence!;
  parts.positions.push({
    ...scored(draft, `p${parts.positions.length + 1}`, "positions/insist"),
    actor: who.id,
    issue: id,
    proposition: [{ start: evidence.end - matter.length, end: evidence.end }],
    stance,
    statement: null,
    act: null,
    evidence: [evidence],
    date: null,
  });
}

const NO_ACT = {
  mode: null,
  conditions: [],
  date: null,
  place: null,
  accordingTo: [],
  hearsay: false,
  statement: null,
  about: null,
  track: null,
} as const;

function demand(draft: Draft, parts: Parts): void {
  const { add, pick } = draft;
  const [a, b] = [pick(SIDES), pick(SIDES)];
  const [, , matter] = pick(ISSUES);
  [a, b].forEach((one) => draft.used.add(one.id));
  const at = add(`${a.name} `, ["trigger", "demanded"], ` of ${b.name} that `, ["content", matter], ". ");
  parts.acts.push({
    ...NO_ACT,
    ...scored(draft, `e${parts.acts.length + 1}`, "acts/demand"),
    type: "REQUEST",
    from: [a.id],
    to: [b.id],
    status: "done",
    content: [at.content!],
    trigger: [at.trigger!],
    evidence: [{ start: at.all!.start, end: at.content!.end }],
  });
}

function accusation(draft: Draft, parts: Parts): void {
  const { add, pick } = draft;
  const [a, b] = [pick(PERSONS), pick(SIDES)];
  [a, b].forEach((one) => draft.used.add(one.id));
  const what = `bombing a bakery near ${pick(CITIES)}`;
  const at = add(`${a.name} `, ["trigger", "accused"], ` ${b.name} of `, ["content", what], ". ");
  const id = parts.acts.length + 1;
  const evidence = [{ start: at.all!.start, end: at.content!.end }];
  const shared = { from: [a.id], to: [b.id], status: "done" as const, evidence };
  parts.acts.push(
    {
      ...NO_ACT,
      ...scored(draft, `e${id}`, "acts/accuse-of"),
      ...shared,
      type: "ACCUSE",
      about: `e${id + 1}`,
      content: [at.content!],
      trigger: [at.trigger!],
    },
    {
      ...NO_ACT,
      ...scored(draft, `e${id + 1}`, "acts/alleged"),
      type: "ASSAULT",
      mode: "aerial",
      from: [b.id],
      to: [],
      status: "done",
      accordingTo: [a.id],
      content: [],
      trigger: [at.content!],
      evidence: [at.content!],
    },
  );
}

function figure(draft: Draft, parts: Parts): void {
  const { add, pick, below } = draft;
  const who = pick(SIDES);
  draft.used.add(who.id);
  const value = 10 + below(4000);
  const what = pick(["killed", "wounded", "displaced", "detained"]);
  const at = add(
    ["evidence", `At least ${value.toLocaleString("en-GB")} people have been ${what}`],
    ` since January, ${who.name} says. `,
  );
  parts.figures.push({
    ...scored(draft, `f${parts.figures.length + 1}`, "figures/number"),
    value,
    low: value,
    high: null,
    unit: "people",
    what,
    since: null,
    asOf: null,
    accordingTo: [who.id],
    evidence: [at.evidence!],
  });
}

const MAKERS = [
  meeting,
  meeting,
  statement,
  statement,
  statement,
  position,
  position,
  demand,
  accusation,
  figure,
];

/** The record of the n-th article. */
export function generated(n: number): ArticleRecord {
  const below = numbers(n + 1);
  const pick = <T>(of: readonly T[]): T => of[below(of.length)]!;
  const published = dayAfter("2012-01-01", Math.floor((n * 4000) / 20_000) + below(3));
  const builder = textBuilder();
  const title = `Envoys at odds in ${pick(CITIES)} over ${pick(ISSUES)[0]}, report ${n}`;
  const heading = builder.add(["track", title], "\n\n");
  const parts: Parts = { meetings: [], statements: [], acts: [], positions: [], figures: [], issues: [] };
  const draft: Draft = { add: builder.add, below, pick, published, used: new Set() };
  for (let k = 0; k < 10 + below(5); k++) {
    pick(MAKERS)(draft, parts);
    if (k % 3 === 2) builder.add("\n\n");
  }
  return recordOf(title, builder.text().trimEnd() + "\n", heading, draft, parts, pick(OUTLETS), n);
}

function recordOf(
  title: string,
  text: string,
  heading: Named,
  draft: Draft,
  parts: Parts,
  outlet: string,
  n: number,
): ArticleRecord {
  const sha256 = createHash("sha256").update(text).digest("hex");
  const track: Track = {
    ...scored(draft, "t1", "tracks/the-talks"),
    name: "the talks",
    kind: "talks",
    evidence: [hull([heading.track!])!],
  };
  return {
    format: RECORD_FORMAT,
    madeBy: { program: "0.1.0", reader: "generated" },
    article: {
      id: `a${sha256.slice(0, 12)}`,
      title,
      outlet,
      url: `https://example.org/${n}`,
      published: draft.published,
      language: "en",
      text,
      sha256,
      origin: `generated/${n}.txt`,
    },
    actors: actorsOf(draft.used, text),
    ...parts,
    tracks: [track],
  };
}

function actorsOf(used: ReadonlySet<string>, text: string): Actor[] {
  const all = [...SIDES, ...PERSONS];
  const wanted = new Set(
    [...used].flatMap((id) => [id, ...(all.find((one) => one.id === id)?.actsFor ?? [])]),
  );
  return all
    .filter(({ id }) => wanted.has(id))
    .map(({ id, name, short, kind, actsFor }) => {
      const start = text.indexOf(name);
      return {
        id,
        name,
        kind,
        actsFor,
        roles: [],
        ids: {},
        aliases: kind === "person" ? [short] : [],
        mentions: start < 0 ? [] : [{ start, end: start + name.length, form: "name" as const }],
        known: "knowledge" as const,
      };
    });
}
