/**
 * Persons across articles: who was introduced ("Riyad Hijab, coordinator of the …") is meant when a later article of
 * the dossier has only the surname ("Hijab said"), only the title ("the opposition's coordinator"), or the full name
 * without telling for whom the person acts.
 *
 * The rule: an article sees the introductions of articles dated on its own day or up to 90 days before it, whatever
 * the order in which they were read. Where two persons could be meant, or title and side contradict, nobody is.
 * Undated articles neither introduce nor are told.
 */
import type { NamedActor } from "../record/corrections.js";
import type { Actor } from "../record/record.js";
import { fold } from "./fold.js";

/** How many days an introduction holds. */
export const DAYS_REMEMBERED = 90;

/** Ids of those an actor acts for: itself, and by what they act for in turn. */
export interface Chain {
  readonly direct: readonly string[];
  readonly further: readonly string[];
}

/** A person as an article introduces it. */
export interface Introduction {
  readonly person: NamedActor;
  readonly titles: readonly string[];
  readonly chain: Chain;
}

/** An introduction found for a key, with the day of its article. */
export interface FoundIntroduction extends Introduction {
  readonly key: string;
  readonly day: number;
}

/** An actor of an article with its id and chain in the dossier, before introductions are looked at. */
export interface Member {
  readonly actor: Actor;
  readonly who: NamedActor;
  /** Whether the user says who it is. */
  readonly corrected: boolean;
  readonly chain: Chain;
}

const PARTICLES = new Set("al el ul bin ibn ben abu de van von der la le du".split(" "));

function parts(name: string): string[] {
  const words = fold(name).split(" ");
  const kept = words.filter((word) => word !== "" && !PARTICLES.has(word));
  return kept.length > 0 ? kept : words;
}

/** The part of a full name by which it is shortened; the first one where the last is a Korean given name. */
export function surnameOf(name: string): string {
  const words = parts(name);
  const korean = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(name.trim());
  return (korean ? words[0] : words.at(-1)) ?? "";
}

/** Whether an article only describes a person and never names it. */
function isDescribed({ mentions }: Actor): boolean {
  return mentions.length > 0 && mentions.every(({ form }) => form !== "name");
}

/** A person of whom the article has no more than one name. */
function isShort(actor: Actor): boolean {
  return actor.kind === "person" && actor.known === "article" && parts(actor.name).length === 1;
}

const PAST = /\b(former|ex|late|then|outgoing|onetime|one-time|ousted|deposed|retired)\b/i;

/** Whether the article tells of an office that is over: then nobody is acted for. */
function isOfThePast({ name, aliases }: Actor): boolean {
  return [name, ...aliases].some((words) => PAST.test(words));
}

/** The noun of a title or description: "chief coordinator of the talks" gives "coordinator". */
function headOf(words: string): string {
  const [before = ""] = words.toLowerCase().split(/ (?:of|for|to|at|in|on|from|with) /);
  return fold(before).split(" ").at(-1) ?? "";
}

const titlesOf = (actor: Actor): string[] => actor.roles.map(({ title }) => title.toLowerCase());

const titleKey = (principal: string, words: string): string => `title ${principal} ${headOf(words)}`;

/** The keys under which later articles may mean a person of an article; empty where it introduces nobody. */
export function keysOfIntroduction({ actor, who, chain }: Member): readonly string[] {
  const full = actor.kind === "person" && parts(actor.name).length > 1 && !isDescribed(actor);
  if (!full) return [];
  const surname = `surname ${surnameOf(actor.name)}`;
  if (actor.known !== "article" || chain.direct.length === 0) return [surname];
  const byTitle = titlesOf(actor).flatMap((title) => chain.direct.map((id) => titleKey(id, title)));
  return [surname, `person ${who.id}`, ...new Set(byTitle)];
}

/** The keys under which a person of an article may have been introduced before; empty where all is told. */
export function keysOfShort({ actor, who, corrected, chain }: Member): readonly string[] {
  if (actor.kind !== "person" || actor.known !== "article") return [];
  if (corrected) return chain.direct.length === 0 ? [`person ${who.id}`] : [];
  if (isDescribed(actor)) return chain.direct.map((id) => titleKey(id, actor.name));
  if (isShort(actor)) return [`surname ${surnameOf(actor.name)}`];
  return chain.direct.length === 0 && !isOfThePast(actor) ? [`person ${who.id}`] : [];
}

const LESSER = /\b(vice|deputy|assistant|acting|under|associate)\b/;

/** Whether a description may stand for a title: all the title's words are in it, and it is of the same rank. */
function describes(description: string, title: string): boolean {
  const words = new Set(fold(description).split(" "));
  const [office = ""] = title.split(/ (?:of|for|to|at|in|on) /);
  const all = fold(office)
    .split(" ")
    .every((word) => words.has(word));
  return all && LESSER.test(description.toLowerCase()) === LESSER.test(title) && !PAST.test(description);
}

function agrees({ actor, chain }: Member, introduced: FoundIntroduction): boolean {
  if (introduced.key.startsWith("title ")) {
    return introduced.titles.some((title) => describes(actor.name, title));
  }
  if (introduced.key.startsWith("person ")) return true;
  const sides = chain.direct.length > 0 && introduced.chain.direct.length > 0;
  if (sides) return chain.direct.some((id) => introduced.chain.direct.includes(id));
  const titles = titlesOf(actor);
  if (titles.length === 0 || introduced.titles.length === 0) return true;
  return titles.some((title) => introduced.titles.some((other) => headOf(title) === headOf(other)));
}

/** Who is meant by a person that an article has in short: the only one introduced who fits; null for none or two. */
export function introducedAs(member: Member, found: readonly FoundIntroduction[]): FoundIntroduction | null {
  const fitting = found.filter((introduced) => agrees(member, introduced));
  if (new Set(fitting.map(({ person }) => person.id)).size !== 1) return null;
  const telling = fitting.filter(({ chain }) => chain.direct.length > 0);
  const among = telling.length > 0 ? telling : fitting;
  return among.reduce((last, next) => (next.day > last.day ? next : last));
}
