/**
 * A layer of later or better knowledge over another: what enters is additions to actors (known ones or new), names
 * and ids that mean another actor; what leaves answers as knowledge does, with the layer's word before that of the
 * knowledge below. An update lies over the shipped tables, what the user knows better over both.
 *
 * A term of office that the layer has replaces terms of the same office and holder that overlap it. A term without an
 * end below ends where the layer has the next holder of an office that one person holds at a time.
 */
import { actsForOn } from "./acting.js";
import { normalName, soundForm } from "./normal.js";
import { officeKey, officeKeys } from "./office.js";
import { endOf, holdsOn, latest } from "./terms.js";
import type { Knowledge, KnownActor, NameSense, Office, Sense } from "./types.js";

export interface LayerName {
  readonly name: string;
  readonly sense: NameSense;
}

/** What a layer has of an actor; all of it where the knowledge below has nothing of this id. */
export interface Addition {
  readonly actor: KnownActor;
  readonly names: readonly LayerName[];
}

export interface Layer {
  readonly additions: readonly Addition[];
  /** Ids that mean another actor. */
  readonly moved: ReadonlyMap<string, string>;
  /** Whether the layer's names mean its actors alone, whatever they mean below. */
  readonly exclusive: boolean;
}

/** Where and since when an office is held, by its key and body. */
interface Start {
  readonly from: string;
  readonly id: string;
}

const atOffice = (title: string, of: string): string => `${officeKey(title, of)}@${of}`;

/** Knowledge with a layer over it. */
export function layered(below: Knowledge, layer: Layer): Knowledge {
  const additions = new Map(layer.additions.map((addition) => [addition.actor.id, addition]));
  const starts = startsOf(layer.additions);
  const names = namesOf(layer.additions);
  const seen = new Map<string, KnownActor | null>();
  const actor = (id: string): KnownActor | null => {
    const known = seen.get(id);
    if (known !== undefined) return known;
    const meant = movedTo(layer.moved, id);
    const lower = below.actor(meant);
    const own = additions.get(meant)?.actor;
    const whole = own === undefined ? lower : joined(own, lower);
    const value = whole === null ? null : closed(whole, starts);
    seen.set(id, value);
    return value;
  };
  const raised = (sense: Sense): Sense => {
    const found = actor(sense.actor.id);
    return found === null || found === sense.actor ? sense : { ...sense, actor: found };
  };
  const own = (key: string): Sense[] =>
    (names.get(key) ?? []).flatMap(({ id, sense }) => {
      const found = actor(id);
      return found === null
        ? []
        : [{ actor: found, sense, ...(layer.exclusive && { byUser: true as const }) }];
    });
  return {
    actor,
    named: (name) => {
      const first = own(normalName(name));
      if (layer.exclusive && first.some(({ sense }) => sense !== "surname")) return distinct(first);
      const lower = below.named(name).map(raised);
      if (first.length > 0 || lower.length > 0) return distinct([...first, ...lower]);
      return distinct(own(`~${soundForm(name)}`));
    },
    actsForOn: (id, day) => actsForOn(actor(id), day),
    holders: (title, of, day) => holders(below, { actor, starts, title, of, day }),
    members: (id, day) => below.members(id, day).map(({ id: member }) => actor(member)!),
    place: below.place,
  };
}

function movedTo(moved: ReadonlyMap<string, string>, id: string): string {
  let at = id;
  for (let step = 0; step < 8 && moved.has(at); step++) at = moved.get(at)!;
  return at;
}

function startsOf(additions: readonly Addition[]): ReadonlyMap<string, readonly Start[]> {
  const starts = new Map<string, Start[]>();
  for (const { actor } of additions) {
    for (const { title, of, from } of actor.offices) {
      if (of === null) continue;
      const key = atOffice(title, of);
      starts.set(key, [...(starts.get(key) ?? []), { from: from ?? "", id: actor.id }]);
    }
  }
  return starts;
}

interface NamedId {
  readonly id: string;
  readonly sense: NameSense;
}

/** Names by their look-up form, and by their sound after a tilde. */
function namesOf(additions: readonly Addition[]): ReadonlyMap<string, readonly NamedId[]> {
  const names = new Map<string, NamedId[]>();
  const enter = (key: string, entry: NamedId): void => {
    const others = names.get(key);
    if (others === undefined) names.set(key, [entry]);
    else others.push(entry);
  };
  for (const { actor, names: own } of additions) {
    for (const { name, sense } of own) {
      const entry = { id: actor.id, sense };
      enter(normalName(name), entry);
      const sound = soundForm(name);
      if (actor.kind === "person" && sound.length >= 4) enter(`~${sound}`, entry);
    }
  }
  return names;
}

function joined(own: KnownActor, lower: KnownActor | null): KnownActor {
  if (lower === null) return own;
  const kept = lower.offices.filter((office) => !own.offices.some((other) => replaces(other, office)));
  return {
    ...lower,
    ids: { ...lower.ids, ...own.ids },
    offices: [...kept, ...own.offices],
    actsFor: own.actsFor.length > 0 ? own.actsFor : lower.actsFor,
  };
}

function replaces(office: Office, other: Office): boolean {
  if (office.of !== other.of || office.of === null || other.of === null) return false;
  if (officeKey(office.title, office.of) !== officeKey(other.title, other.of)) return false;
  const ends = endOf(office) ?? "9999";
  const otherEnds = endOf(other) ?? "9999";
  return (office.from ?? "") <= otherEnds && (other.from ?? "") <= ends;
}

/** Offices of which a new holder ends the term of the one before. */
const SUCCEEDED =
  /^(president|prime-minister|monarch|supreme-leader|pope|leader|secretary-general|director-general|high-representative|chairperson|(?!.*(deputy|state-)).*-minister)$/;

/** The actor with its open terms ended where the layer has the next holder. */
function closed(actor: KnownActor, starts: ReadonlyMap<string, readonly Start[]>): KnownActor {
  if (actor.offices.every(({ to, of }) => to !== null || of === null)) return actor;
  let changed = false;
  const offices = actor.offices.map((office) => {
    const next = office.to === null && office.of !== null ? nextHolder(actor.id, office, starts) : null;
    if (next === null) return office;
    changed = true;
    return { ...office, to: dayBefore(next) };
  });
  return changed ? { ...actor, offices } : actor;
}

function nextHolder(
  id: string,
  office: Office,
  starts: ReadonlyMap<string, readonly Start[]>,
): string | null {
  const { title, of, from } = office;
  if (of === null || !SUCCEEDED.test(officeKey(title, of))) return null;
  const later = (starts.get(atOffice(title, of)) ?? [])
    .filter((start) => start.id !== id && start.from > latest(from ?? "0000"))
    .map((start) => start.from)
    .sort();
  return later[0] ?? null;
}

/** The day before a full date; months and years are left as they are. */
function dayBefore(date: string): string {
  if (date.length < 10) return date;
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

interface Asked {
  readonly actor: (id: string) => KnownActor | null;
  readonly starts: ReadonlyMap<string, readonly Start[]>;
  readonly title: string;
  readonly of: string;
  readonly day: string;
}

/** Who holds an office: by the layer where it knows, else those known below who still hold it. */
function holders(below: Knowledge, asked: Asked): readonly KnownActor[] {
  const { actor, title, of, day } = asked;
  const keys = officeKeys(title, of);
  const lower = below
    .holders(title, of, day)
    .map(({ id }) => actor(id))
    .filter((found) => found !== null)
    .filter((found) => stillHolds(found, below.actor(found.id), asked));
  const rank = keys.findIndex((key) => lower.some((found) => holdsKey(found, key, of, day)));
  const before = rank < 0 ? keys : keys.slice(0, rank + 1);
  for (const key of before) {
    const own = distinctActors(
      (asked.starts.get(`${key}@${of}`) ?? [])
        .map(({ id }) => actor(id))
        .filter((found) => found !== null)
        .filter((found) => holdsKey(found, key, of, day)),
    );
    if (own.length > 0) return own;
  }
  return distinctActors(lower);
}

function holdsKey(actor: KnownActor, key: string, of: string, day: string): boolean {
  return actor.offices.some((o) => o.of === of && officeKey(o.title, of) === key && holdsOn(o, day));
}

/** Somebody whose terms the layer has left as they were, or who holds one of the offices by those it has now. */
function stillHolds(actor: KnownActor, lower: KnownActor | null, { title, of, day }: Asked): boolean {
  if (actor === lower) return true;
  return officeKeys(title, of).some((key) => holdsKey(actor, key, of, day));
}

function distinct(senses: readonly Sense[]): readonly Sense[] {
  return [...new Map([...senses].reverse().map((sense) => [sense.actor.id, sense])).values()].reverse();
}

function distinctActors(actors: readonly KnownActor[]): readonly KnownActor[] {
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()];
}
