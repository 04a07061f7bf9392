/**
 * Meetings of a text: every contact between parties, with its status as of the article.
 *
 * Contact verbs ("Kerry met Lavrov") and contact nouns ("talks between …") give candidates; each names its parties,
 * status, date, place and conditions; candidates without two principals (or a body of several actors) are dropped,
 * and those that tell of one occasion are joined. Scheme: RECORD.md, section 4.
 */
import type { Meeting, MeetingFormat, Statement } from "../../record/record.js";
import type { Time } from "../../record/referents.js";
import {
  cases,
  conjuncts,
  dependents,
  isPassive,
  objectOf,
  obliques,
  subjectOf,
  dependent,
} from "../../reading/tree.js";
import { actorsAt, principalOf, type Scene } from "../scene.js";
import { conditionsOf, evidenceOf, placeOf, statementAt, timeOf } from "./details.js";
import { joined, type Draft } from "./join.js";
import {
  CONTACT_NOUNS,
  CONTACT_VERBS,
  MUTUAL_VERBS,
  OTHER_CONTACTS,
  PERSON_OBJECT,
  stageAt,
  WEAK_NOUNS,
  WITH_VERBS,
} from "./lexicon.js";
import {
  actorsOrPlaceAlone,
  actorsOrPlaceAt,
  beside,
  met,
  NOBODY,
  partiesAround,
  partiesOfGovernor,
  partiesOfNoun,
  partiesOfVerb,
  together,
  type Parties,
} from "./parties.js";
import { governorOf, isTaken, outerNoun, statusOf, statusOfAdjunct, type Told, type When } from "./status.js";

interface Contact {
  readonly trigger: number;
  /** The word whose clause tells the status. */
  readonly governor: number;
  readonly format: MeetingFormat;
  readonly parties: Parties;
  /** Whether the governor is the contact verb, or takes the contact noun as its argument. */
  readonly governed: boolean;
  readonly rule: string;
}

export function meetingsOf(scene: Scene, statements: readonly Statement[]): Meeting[] {
  const contacts = scene.tree.words.flatMap((_, i) => apart(scene, contactAt(scene, i)));
  const told = completed(scene, contacts).filter((c) => isMeeting(scene, c.parties) && !isSetting(scene, c));
  const meetings = told.map((c, n) => meetingOf(scene, statements, c, n));
  return joined(scene, meetings).map((m, n) => ({ ...m, id: `m${String(n + 1)}` }));
}

/**
 * Contacts that leave a party out get it from around: from the clauses above, or, for "the meeting", "the talks", from
 * the nearest contact before that has its parties.
 */
function completed(scene: Scene, contacts: readonly Contact[]): Contact[] {
  const out: Contact[] = [];
  for (const told of contacts) {
    const contact = { ...told, parties: withoutPress(scene, told.parties) };
    const vague = contact.parties.participants.filter((a) => isVague(scene, a));
    const named = contact.parties.participants.filter((a) => !vague.includes(a));
    if (vague.length > 0 && named.length < 2) {
      const back = meant(scene, out, contact);
      out.push(...(back.length > 0 ? back : [contact]));
    } else if (isMeeting(scene, contact.parties)) out.push(contact);
    else if (named.length === 1 && !WEAK_NOUNS.has(scene.tree.words[contact.trigger]!.lemma))
      out.push(withAround(scene, contact));
    else if (isDefinite(scene, contact.trigger)) out.push(...meant(scene, out, contact));
  }
  return out;
}

const PRESS =
  /\b(reporters?|journalists?|the press|correspondents?|interviewers?|audience|crowd|statement|resolution|communique|document|report|letter|text|editorial|plan)s?\b/iu;

/** Who only asks or listens is no party, nor is a document. */
function withoutPress(scene: Scene, parties: Parties): Parties {
  const isPress = (id: string): boolean => {
    const actor = scene.actors.get(id);
    return (
      actor === undefined || actor.kind === "media" || (actor.kind === "unnamed" && PRESS.test(actor.name))
    );
  };
  return { ...parties, participants: parties.participants.filter((a) => !isPress(a)) };
}

const VAGUE =
  /^(the |both |these |those |all |either )?(two |both |other |three )?(sides?|parties|countries|nations|leaders|men|women|pair|governments|delegations|teams|negotiators|principals)$/iu;

/** Words that stand for parties told before: "the two sides", "both countries". */
function isVague(scene: Scene, id: string): boolean {
  const actor = scene.actors.get(id);
  return actor?.known === "article" && VAGUE.test(actor.name);
}

function withAround(scene: Scene, contact: Contact): Contact {
  const around = partiesAround(scene, contact.trigger);
  const parties = together(contact.parties, { ...NOBODY, participants: around });
  return { ...contact, parties, rule: `${contact.rule}+around` };
}

function isDefinite(scene: Scene, noun: number): boolean {
  const determiners = dependents(scene.tree, noun, "det").map((d) => scene.tree.words[d]!.lemma);
  return (
    scene.tree.words[noun]!.upos === "NOUN" &&
    determiners.some((d) => d === "the" || d === "this" || d === "that")
  );
}

/** The contact that "the talks" speaks of: the last one of a like kind. */
function meant(scene: Scene, before: readonly Contact[], contact: Contact): Contact[] {
  const lemma = scene.tree.words[contact.trigger]!.lemma;
  const alike = (c: Contact): boolean =>
    scene.tree.words[c.trigger]!.lemma === lemma || c.format === contact.format;
  const found = [...before].reverse().find((c) => alike(c) && isMeeting(scene, c.parties));
  return found ? [{ ...contact, parties: found.parties, rule: `${contact.rule}+the` }] : [];
}

/** Calls and visits with several partners are as many contacts: "telephoned Merkel and Hollande". */
function apart(scene: Scene, contact: Contact | null): Contact[] {
  if (!contact) return [];
  const { tree } = scene;
  const { trigger, format, parties } = contact;
  if (format !== "phone" && format !== "visit") return [contact];
  const first = [objectOf(tree, trigger), ...obliques(tree, trigger, "with", "to")].find((o) => o >= 0);
  const partners = first === undefined ? [] : conjuncts(tree, first).map((c) => actorsOrPlaceAlone(scene, c));
  const told = partners.filter((p) => p.length > 0);
  if (told.length < 2) return [contact];
  const all = new Set(told.flat());
  const rest = parties.participants.filter((p) => !all.has(p));
  return told.map((partner) => ({
    ...contact,
    parties: { ...parties, participants: [...rest, ...partner] },
  }));
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
  const object = objectOf(tree, verb);
  if (PERSON_OBJECT.has(lemma) && object >= 0 && met(scene, verb).length === 0) return null;
  if (ONE_TO_ONE.has(lemma) && !isOneToOne(scene, verb, object)) return null;
  const parties = partiesOfVerb(scene, verb);
  if (!MUTUAL_VERBS.has(lemma) && company.length === 0 && parties.participants.length < 2) return null;
  return { trigger: verb, governor: verb, format, parties, governed: true, rule: `meeting/verb-${lemma}` };
}

const ONE_TO_ONE = new Set(["call", "address", "brief", "welcome"]);

/** "Obama called Boehner": a person or a body as object and nothing said of it; "called him a liar", "called on" are none. */
function isOneToOne(scene: Scene, verb: number, object: number): boolean {
  const { tree } = scene;
  const said = dependents(tree, verb, "xcomp", "ccomp", "compound", "advcl", "parataxis");
  const wanted = obliques(tree, verb, "for");
  const kinds = actorsAt(scene, object).map((a) => scene.actors.get(a)?.kind);
  const parties = kinds.some(
    (k) => k === "person" || k === "government-body" || k === "international-organization",
  );
  const infinitives = said.filter((c) => tree.words[c]!.relation !== "advcl");
  return parties && wanted.length === 0 && infinitives.length === 0 && dependent(tree, verb, "nsubj") >= 0;
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
  const visited = isPassive(tree, verb) ? actorsOrPlaceAt(scene, objectOf(tree, verb)) : met(scene, verb);
  if (visitor.length === 0 || visited.length === 0) return null;
  const parties = { participants: [...visitor, ...visited], mediators: [], host: visited[0]! };
  return {
    trigger: verb,
    governor: verb,
    format: "visit",
    parties,
    governed: true,
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
  return { trigger: verb, governor: verb, format: "visit", parties, governed: true, rule: "meeting/travel" };
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
    governed: isTaken(tree, governor, outerNoun(tree, noun)),
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
const SEVERAL =
  /\b(groups|factions|parties|countries|nations|powers|members|leaders|ministers|sides|states|delegations|envoys)\b/iu;

/** An actor that is several: a council, an alliance, "rebel groups", "foreign ministers of the region". */
function isBody(scene: Scene, actor: string): boolean {
  const entry = scene.actors.get(actor);
  if (!entry) return false;
  return (
    BODIES.has(entry.kind) || (entry.kind !== "person" && entry.kind !== "state" && SEVERAL.test(entry.name))
  );
}

/** A summit that is only where or when something else was done: "on the sidelines of the G20 summit". */
function isSetting(scene: Scene, contact: Contact): boolean {
  const sides = new Set(contact.parties.participants.map((a) => principalOf(scene, a)));
  return sides.size < 2 && !contact.governed && timeOf(scene, contact.trigger, contact.trigger) === null;
}

function meetingOf(scene: Scene, statements: readonly Statement[], contact: Contact, n: number): Draft {
  const { trigger, governor, parties } = contact;
  const time = timeOf(scene, trigger, governor);
  const told = toldOf(scene, contact, time);
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
    status: told.status,
    weight: told.weight,
    conditions: conditionsOf(scene, governor),
    topics: [],
    track: null,
    accordingTo: statement?.speaker ?? [],
    evidence: [evidence],
    score: 0.6,
    rule: contact.rule,
  };
}

function toldOf(scene: Scene, contact: Contact, time: Time | null): Told {
  const when = whenOf(scene, time);
  if (contact.governed) return statusOf(scene.tree, contact.governor, when, time !== null);
  const lasting = ["round", "visit", "summit", "conference"].includes(contact.format);
  return statusOfAdjunct(scene.tree, outerNoun(scene.tree, contact.trigger), when, lasting);
}

/** Where a time lies from the article's day: -1 before, 0 the same or unknown, 1 after. */
function whenOf(scene: Scene, time: Time | null): When {
  if (!time?.value || !scene.published) return 0;
  const first = time.value.replace(/[~?%]/gu, "").split("/")[0]!;
  const day = scene.published.slice(0, first.length);
  return first < day ? -1 : first > day ? 1 : 0;
}
