/**
 * Meetings of a text: every contact between parties, with its status as of the article.
 *
 * Contact verbs ("Kerry met Lavrov") and contact nouns ("talks between …") give candidates; each names its parties,
 * status, date, place and conditions; candidates without two principals (or a body of several actors) are dropped,
 * and those that tell of one occasion are joined. Scheme: RECORD.md, section 4.
 */
import type { Meeting, MeetingFormat, MeetingStatus, Statement } from "../../record/record.js";
import type { Time } from "../../record/referents.js";
import {
  cases,
  dependents,
  isPassive,
  objectOf,
  obliques,
  subjectOf,
  dependent,
} from "../../reading/tree.js";
import { principalOf, type Scene } from "../scene.js";
import { conditionsOf, evidenceOf, placeOf, statementAt, timeOf } from "./details.js";
import { joined } from "./join.js";
import {
  CONTACT_NOUNS,
  CONTACT_VERBS,
  MUTUAL_VERBS,
  OTHER_CONTACTS,
  stageAt,
  WEAK_NOUNS,
  WITH_VERBS,
} from "./lexicon.js";
import {
  actorsOrPlaceAt,
  beside,
  NOBODY,
  partiesOfGovernor,
  partiesOfNoun,
  partiesOfVerb,
  together,
  type Parties,
} from "./parties.js";
import { governorOf, statusOf, statusOfPhrase } from "./status.js";

interface Contact {
  readonly trigger: number;
  /** The word whose clause tells the status. */
  readonly governor: number;
  readonly format: MeetingFormat;
  readonly parties: Parties;
  readonly status: MeetingStatus | null;
  readonly rule: string;
}

export function meetingsOf(scene: Scene, statements: readonly Statement[]): Meeting[] {
  const contacts = scene.tree.words.flatMap((_, i) => contactAt(scene, i) ?? []);
  const meetings = contacts
    .filter((c) => isMeeting(scene, c.parties))
    .map((c, n) => meetingOf(scene, statements, c, n));
  return joined(scene, meetings).map((m, n) => ({ ...m, id: `m${String(n + 1)}` }));
}

function contactAt(scene: Scene, i: number): Contact | null {
  const word = scene.tree.words[i]!;
  if (word.upos === "VERB") return verbContact(scene, i) ?? travelContact(scene, i);
  if (word.upos === "NOUN" || word.upos === "PROPN") return nounContact(scene, i);
  return null;
}

/** "Kerry met Lavrov", "The two sides negotiated", "Putin received Assad". */
function verbContact(scene: Scene, verb: number): Contact | null {
  const { tree } = scene;
  const { lemma } = tree.words[verb]!;
  const format = CONTACT_VERBS[lemma];
  if (!format || hasContactObject(scene, verb)) return null;
  const company = beside(scene, verb);
  if (WITH_VERBS.has(lemma) && company.length === 0 && !MUTUAL_VERBS.has(lemma)) return null;
  if (lemma === "sit" && !tree.children[verb]!.some((c) => tree.words[c]!.lemma === "down")) return null;
  if (lemma === "visit") return visitContact(scene, verb);
  if (
    isTransitive(scene, verb) &&
    objectOf(tree, verb) >= 0 &&
    actorsOrPlaceAt(scene, objectOf(tree, verb)).length === 0
  )
    return null;
  const parties = partiesOfVerb(scene, verb);
  if (!MUTUAL_VERBS.has(lemma) && company.length === 0 && parties.participants.length < 2) return null;
  return { trigger: verb, governor: verb, format, parties, status: null, rule: `meeting/verb-${lemma}` };
}

function isTransitive(scene: Scene, verb: number): boolean {
  return ["meet", "receive", "host", "greet", "phone", "telephone"].includes(scene.tree.words[verb]!.lemma);
}

/** "held talks": the noun tells it. */
function hasContactObject(scene: Scene, verb: number): boolean {
  const object = dependent(scene.tree, verb, "obj");
  return object >= 0 && CONTACT_NOUNS[scene.tree.words[object]!.lemma] !== undefined;
}

/** "visited Tehran": the visitor and the state, or the person. */
function visitContact(scene: Scene, verb: number): Contact | null {
  const { tree } = scene;
  const visitor = actorsOrPlaceAt(
    scene,
    isPassive(tree, verb) ? (obliques(tree, verb, "by")[0] ?? -1) : subjectOf(tree, verb),
  );
  const visited = actorsOrPlaceAt(scene, objectOf(tree, verb));
  if (visitor.length === 0 || visited.length === 0) return null;
  const parties = { participants: [...visitor, ...visited], mediators: [], host: visited[0]! };
  return {
    trigger: verb,
    governor: verb,
    format: "visit",
    parties,
    status: null,
    rule: "meeting/verb-visit",
  };
}

const TRAVEL = new Set(["travel", "fly", "arrive", "head", "journey", "go"]);

/** "flew to Moscow for talks": a journey of an official to a capital, where the clause has no contact of its own. */
function travelContact(scene: Scene, verb: number): Contact | null {
  const { tree } = scene;
  if (!TRAVEL.has(tree.words[verb]!.lemma)) return null;
  const goal = obliques(tree, verb, "to", "in").find((c) => scene.mentions.get(c)?.use === "place");
  if (goal === undefined || told(scene, verb)) return null;
  const travellers = actorsOrPlaceAt(scene, subjectOf(tree, verb)).filter((a) => isOfficial(scene, a));
  const visited = scene.mentions.get(goal)!.actors;
  if (travellers.length === 0 || visited.length === 0) return null;
  const parties = { participants: [...travellers, ...visited], mediators: [], host: null };
  return { trigger: verb, governor: verb, format: "visit", parties, status: null, rule: "meeting/travel" };
}

/** Whether a journey's clause tells a contact by itself: "for talks", "to meet". */
function told(scene: Scene, verb: number): boolean {
  const { words } = scene.tree;
  const below = dependents(scene.tree, verb, "advcl", "xcomp", "obl", "acl");
  return below.some(
    (c) => CONTACT_VERBS[words[c]!.lemma] !== undefined || CONTACT_NOUNS[words[c]!.lemma] !== undefined,
  );
}

function isOfficial(scene: Scene, actor: string): boolean {
  const entry = scene.actors.get(actor);
  return entry?.kind === "person" && entry.actsFor.length > 0;
}

/** "talks between Israel and the Palestinians", "Kerry's trip to Moscow", "held a meeting with". */
function nounContact(scene: Scene, noun: number): Contact | null {
  const { tree } = scene;
  const { lemma } = tree.words[noun]!;
  const format = CONTACT_NOUNS[lemma];
  if (!format || isOtherContact(scene, noun)) return null;
  const governor = governorOf(tree, noun);
  const own = format === "visit" ? visitParties(scene, noun) : partiesOfNoun(scene, noun);
  const above = governs(scene, governor, noun) ? partiesOfGovernor(scene, governor, noun) : NOBODY;
  const parties = together(own, above);
  if (WEAK_NOUNS.has(lemma) && own.participants.length === 0 && parties.participants.length < 2) return null;
  return {
    trigger: noun,
    governor,
    format,
    parties,
    status: statusOfPhrase(tree, noun),
    rule: `meeting/noun-${lemma}`,
  };
}

function isOtherContact(scene: Scene, noun: number): boolean {
  return dependents(scene.tree, noun, "compound", "amod").some((c) =>
    OTHER_CONTACTS.has(scene.tree.words[c]!.lemma),
  );
}

/** Whether the governor takes the noun as its own argument (held talks; talks began; flew in for talks). */
function governs(scene: Scene, governor: number, noun: number): boolean {
  const { tree } = scene;
  const word = tree.words[noun]!;
  if (governor === noun || word.head !== governor) return false;
  if (word.relation === "obj" || word.relation === "nsubj" || word.relation === "xcomp") return true;
  const stage = stageAt(tree.words[governor]!.lemma, cases(tree, noun));
  return word.relation === "obl" && stage !== null && cases(tree, noun).some((c) => INTO.has(c));
}

const INTO = new Set(["in", "at", "to", "for", "into", "from", "on"]);

/** "Kerry's trip to Moscow": visitor and visited. */
function visitParties(scene: Scene, noun: number): Parties {
  const { tree } = scene;
  const inner = partiesOfNoun(scene, noun);
  const goals = obliques(tree, noun, "to", "with").flatMap((c) => actorsOrPlaceAt(scene, c));
  return { ...inner, participants: [...new Set([...inner.participants, ...goals])], host: goals[0] ?? null };
}

/** At least two principals, or one body of several actors. */
function isMeeting(scene: Scene, parties: Parties): boolean {
  const all = [...parties.participants, ...parties.mediators];
  const principals = new Set(all.map((a) => principalOf(scene, a)));
  if (principals.size >= 2) return true;
  return parties.participants.some((a) => isBody(scene, a));
}

const BODIES = new Set(["international-organization", "alliance", "opposition"]);

function isBody(scene: Scene, actor: string): boolean {
  const entry = scene.actors.get(actor);
  return entry !== undefined && BODIES.has(entry.kind);
}

function meetingOf(scene: Scene, statements: readonly Statement[], contact: Contact, n: number): Meeting {
  const { trigger, governor, parties } = contact;
  const time = timeOf(scene, trigger, governor);
  const status = contact.status ?? statusOf(scene.tree, governor, whenOf(scene, time));
  const evidence = evidenceOf(scene.tree, trigger, governor);
  const statement = statementAt(statements, scene.tree.words[trigger]!);
  return {
    id: `m${String(n + 1)}`,
    participants: [...new Set([...parties.participants, ...parties.mediators])],
    mediators: parties.mediators,
    host: parties.host,
    format: contact.format,
    date: time?.value ?? null,
    dateEvidence: time ? [time.span] : [],
    place: placeOf(scene, trigger, governor),
    status,
    conditions: conditionsOf(scene, governor),
    topics: [],
    track: null,
    accordingTo: statement?.speaker ?? [],
    evidence: [evidence],
    score: 0.6,
    rule: contact.rule,
  };
}

/** Where a time lies from the article's day: -1 before, 0 the same or unknown, 1 after. */
function whenOf(scene: Scene, time: Time | null): -1 | 0 | 1 {
  if (!time?.value || !scene.published) return 0;
  const first = time.value.replace(/[~?%]/gu, "").split("/")[0]!;
  const day = scene.published.slice(0, first.length);
  return first < day ? -1 : first > day ? 1 : 0;
}
