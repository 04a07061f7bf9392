/**
 * Persons: full names gather their surnames and titles.
 *
 * Full names are settled first, by the article's other full names, then by knowledge (who held an office that day),
 * else as somebody new. Then surnames: the last full name before them that they can stand for, or the only one after;
 * else somebody known by surname whose title fits the day. Two of one surname are told apart by title and nearness.
 */
import type { KnownActor } from "../knowledge/types.js";
import type { Draft } from "./mentions.js";
import { keyParts, nameParts, otherInitials, plainName, sameName, standsFor } from "./names.js";
import type { Entry } from "./registry.js";
import { settle, wordsIn, type Scope } from "./scope.js";
import { attested, chooseSense, officesOn, wasInOffice, type Setting } from "./senses.js";
import { genderOfName, genderOfTitle, isTitle, type Gender } from "./titles.js";

/** A person's name as found at a draft. */
interface Named {
  readonly draft: Draft;
  readonly text: string;
  readonly parts: readonly string[];
  readonly gender: Gender | null;
  readonly titles: readonly string[];
}

/** The people of the article so far, with the comparable parts of their fullest names. */
interface Person {
  readonly entry: Entry;
  readonly parts: readonly string[];
  readonly heads: number[];
}

/** Settles all drafts that the model calls persons. */
export function settlePersons(scope: Scope): void {
  const named = scope.drafts.filter((d) => d.type === "PER" && d.name).map((d) => namedAt(scope, d));
  const people: Person[] = [];
  for (const name of named) if (name.parts.length > 1) settleFull(scope, people, name);
  const short = named.filter((name) => name.parts.length === 1);
  for (const name of short) settleShort(scope, people, name, false);
  for (const name of short) if (!scope.actors.has(name.draft.head)) settleShort(scope, people, name, true);
  for (const person of people) setGender(scope, person);
}

function namedAt(scope: Scope, draft: Draft): Named {
  const { tree } = scope;
  const text = wordsIn(tree, draft.name!).replace(/[[\]]/gu, "");
  const titles = titlesBefore(scope, draft);
  const gender = titles.map(genderOfTitle).find((g) => g !== null) ?? null;
  return { draft, text, parts: keyParts(text), gender, titles };
}

/** Titles directly before a name, lower case: single words, and "secretary of state" as one. */
function titlesBefore(scope: Scope, draft: Draft): string[] {
  const { words } = scope.tree;
  const found: string[] = [];
  const text = (i: number): string => words[i]?.text.toLowerCase() ?? "";
  for (let i = draft.name!.first - 1; i >= 0 && found.length < 4; i--) {
    const long = isTitle(text(i)) ? i : beginOfTitle(text, i);
    if (long === null) break;
    found.unshift(Array.from({ length: i - long + 1 }, (_, k) => text(long + k)).join(" "));
    i = long;
  }
  return found.filter((title, i) => title !== "leader" || found[i - 1] === "supreme");
}

const PORTFOLIO = /^(state|defen[cs]e|affairs|interior|finance|energy|trade|war|justice)$/;

/** Where "secretary of state", "minister of foreign affairs" begins that ends at a word; null where none does. */
function beginOfTitle(text: (i: number) => string, end: number): number | null {
  if (!PORTFOLIO.test(text(end))) return null;
  const of = [end - 1, end - 2, end - 3].find((i) => /^(of|for)$/.test(text(i)));
  return of !== undefined && isTitle(text(of - 1)) ? of - 1 : null;
}

function settleFull(scope: Scope, people: Person[], name: Named): void {
  const others = people.filter((p) => !otherInitials(name.text, p.entry.name));
  const present =
    others.find((p) => sameName(name.parts, p.parts)) ??
    others.find((p) => standsFor(name.parts, p.parts) >= 3);
  if (present) {
    attach(scope, present, name);
    return;
  }
  const text = nameParts(name.text).join(" ");
  const sense = chooseSense(scope.knowledge, text, "PER", settingOf(scope));
  const known = sense?.actor ?? null;
  const same = known ? people.find((p) => p.entry.id === known.id) : undefined;
  if (same) {
    attach(scope, same, name);
    return;
  }
  const entry = known ? scope.registry.known(known) : scope.registry.make(text, "person");
  const person = { entry, parts: name.parts, heads: [] };
  people.push(person);
  attach(scope, person, name);
}

function settingOf(scope: Scope): Setting {
  const { day, registry, tree } = scope;
  return { day, text: tree.reading.text, present: (id) => registry.get(id) !== null };
}

function attach(scope: Scope, person: Person, name: Named): void {
  person.heads.push(name.draft.head);
  const office = name.titles.filter((t) => !isHonorific(t)).join(" ");
  if (office) person.entry.titles.add(office);
  settle(scope, name.draft.head, [person.entry.id]);
}

/** A single name: somebody told in full nearby, else somebody known, else, where it may be, somebody new. */
function settleShort(scope: Scope, people: Person[], name: Named, anew: boolean): void {
  const near = titledPerson(scope, people, name) ?? nearest(people, name);
  if (near) {
    attach(scope, near, name);
    return;
  }
  const known = knownBySurname(scope, name);
  if (!known && (!anew || namesPlace(scope, name))) return;
  const entry = known ? scope.registry.known(known) : scope.registry.make(name.text, "person");
  const parts = known ? keyParts(known.name) : name.parts;
  const person = { entry, parts, heads: [] };
  people.push(person);
  attach(scope, person, name);
}

/** "King Salman" beside a prince of that name: whom the title of the day fits, if no one nearby bears it. */
function titledPerson(scope: Scope, people: Person[], name: Named): Person | null {
  const offices = name.titles.filter((t) => !isHonorific(t));
  if (offices.length === 0) return null;
  const fitting = people.filter((p) => standsFor(name.parts, p.parts) > 0);
  if (fitting.length === 0 || fitting.some((p) => offices.some((t) => bears(p, t)))) return null;
  const known = knownBySurname(scope, name);
  if (!known || fitting.some((p) => p.entry.id === known.id)) return null;
  const person = { entry: scope.registry.known(known), parts: name.parts, heads: [] };
  people.push(person);
  return person;
}

/** Whether knowledge has the name for a state and no person: the model's type was wrong. */
function namesPlace(scope: Scope, name: Named): boolean {
  if (name.titles.length > 0) return false;
  return scope.knowledge.named(name.text).some((s) => s.actor.kind !== "person" && s.sense !== "surname");
}

/** The person that a single name stands for: best by part of name, then nearest before, then nearest after. */
function nearest(people: readonly Person[], name: Named): Person | null {
  const fitting = people
    .map((person) => ({ person, fit: standsFor(name.parts, person.parts) }))
    .filter(({ person, fit }) => fit > 0 && agrees(person, name));
  if (fitting.length === 0) return null;
  const best = Math.max(...fitting.map((f) => f.fit));
  const candidates = fitting.filter((f) => f.fit === best).map((f) => f.person);
  const titled = candidates.filter((p) => name.titles.some((t) => !isHonorific(t) && bears(p, t)));
  const among = titled.length > 0 ? titled : candidates;
  return among.reduce((a, b) => (distance(b, name) < distance(a, name) ? b : a));
}

const isHonorific = (title: string): boolean => genderOfTitle(title) !== null || /^dr/.test(title);

function bears(person: Person, title: string): boolean {
  return [...person.entry.titles].some((t) => t.includes(title));
}

function agrees(person: Person, name: Named): boolean {
  const gender = person.entry.gender ?? person.entry.known?.gender ?? genderOfName(person.parts[0]!);
  return name.gender === null || gender === null || gender === name.gender || person.parts.length === 1;
}

/** Words back to the last mention before; those after count five times as far. */
function distance(person: Person, name: Named): number {
  const at = name.draft.head;
  return Math.min(...person.heads.map((h) => (h < at ? at - h : 5 * (h - at))));
}

/** Somebody known by a surname alone: the only one whose office on the day fits the title, or who is in the article. */
function knownBySurname(scope: Scope, name: Named): KnownActor | null {
  const { knowledge, day } = scope;
  const given = knowledge.named(name.text).find((s) => s.byUser === true && s.sense !== "surname");
  if (given?.actor.kind === "person") return given.actor;
  const titles = name.titles.length > 1 ? [name.titles.join(" "), ...name.titles] : name.titles;
  const regnal = titles.map((t) => chooseSense(knowledge, `${t} ${name.text}`, "PER", settingOf(scope)));
  const called = regnal.find((s) => s !== null);
  if (called) return called.actor;
  const persons = attested(knowledge.named(name.text))
    .map((s) => s.actor)
    .filter((a) => a.kind === "person");
  const unique = [...new Map(persons.map((p) => [p.id, p])).values()];
  const offices = name.titles.filter((t) => !isHonorific(t));
  if (offices.length > 0) {
    const titled = unique.filter((p) => officesOn(p, day).some((o) => offices.every((t) => titleWord(o, t))));
    return titled.length === 1 ? titled[0]! : stateMentioned(scope, titled);
  }
  const holding = stateMentioned(
    scope,
    unique.filter((p) => day === null || officesOn(p, day).length > 0),
  );
  if (holding) return holding;
  const governing = unique.filter((p) => officesOn(p, day).length > 0);
  if (day !== null && ofGovernment(scope, name) && governing.length === 1) return governing[0]!;
  const lately = unique.filter((p) => day !== null && wasInOffice(p, day));
  if (lately.length !== 1) return null;
  const alone = name.titles.length === 0 && isUnmistakable(scope, unique, lately[0]!);
  return stateMentioned(scope, lately) ?? (alone ? lately[0]! : null);
}

const MOST_NAMESAKES = 2;
const ENGLISH_SPEAKING = /^state\/(USA|GBR|CAN|AUS|NZL|IRL|ZAF|JAM)$/;

/**
 * A surname that hardly anybody else in office ever had, of somebody who leads on the day: "Lavrov". English surnames
 * are anybody's, so they count only beside another such person: "Kerry and Lavrov".
 */
function isUnmistakable(scope: Scope, namesakes: readonly KnownActor[], person: KnownActor): boolean {
  if (namesakes.length > MOST_NAMESAKES || !leads(person, scope.day)) return false;
  const english = person.offices.some((o) => ENGLISH_SPEAKING.test(o.of ?? ""));
  return !english || [...scope.registry.entries.values()].some((e) => e.known && leads(e.known, scope.day));
}

const leads = (person: KnownActor, day: string | null): boolean =>
  person.kind === "person" && officesOn(person, day).some((office) => LEADING.test(office));

/** "the Obama administration": a name before a word for a government is that of somebody who governs. */
function ofGovernment(scope: Scope, name: Named): boolean {
  const above = scope.tree.words[scope.tree.words[name.draft.head]!.head];
  return above !== undefined && /^(administration|government|regime|cabinet)$/.test(above.lemma);
}

function titleWord(office: string, title: string): boolean {
  const word = { "sen.": "senator", "gov.": "governor", "gen.": "general" }[title] ?? title;
  return office.includes(word);
}

/** The only one of several whose state or body the article has. */
function stateMentioned(scope: Scope, persons: readonly KnownActor[]): KnownActor | null {
  const told = persons.filter((p) =>
    p.offices.some((o) => o.of !== null && scope.registry.get(o.of) !== null),
  );
  if (told.length < 2) return told[0] ?? null;
  const leading = told.filter((p) => officesOn(p, scope.day).some((o) => LEADING.test(o)));
  return leading.length === 1 ? leading[0]! : null;
}

/** Whom papers name by surname alone: heads of state and government, foreign ministers. */
const LEADING =
  /^(president|prime minister|(supreme )?leader|king|chancellor|premier|foreign minister|secretary of state)$/;

function setGender(scope: Scope, person: Person): void {
  const titled = scope.drafts
    .filter((d) => person.heads.includes(d.head) && d.name)
    .flatMap((d) => titlesBefore(scope, d))
    .map(genderOfTitle)
    .find((g) => g !== null);
  const first = plainName(nameParts(person.entry.name)[0] ?? "");
  const listed = genderOfName(first) ?? genderOfName(person.parts[0]!);
  person.entry.gender = person.entry.known?.gender ?? titled ?? listed;
}
