/**
 * Contacts of a text: triggers with those who take part.
 *
 * The sides that learnt weights choose in the trigger's sentence; where these are fewer than two, the next best of the
 * sentence, the parties of an earlier contact that is meant ("the talks"), or who was spoken of just before. Where each
 * side was found is kept, for the weighing.
 */
import { conjuncts, dependents } from "../../reading/tree.js";
import type { Statement } from "../../record/record.js";
import { chance, type Weights } from "../chance.js";
import { principalOf, type Scene } from "../scene.js";
import { sidesOf, type Side } from "./sides.js";
import { triggersOf, type Trigger } from "./triggers.js";
import { isBody, isPress, isVague } from "./who.js";

/** Where the sides of a contact were found. */
type Found = "sentence" | "weaker" | "back" | "before" | "body";

export interface Contact extends Trigger {
  readonly participants: readonly string[];
  readonly found: Found;
  /** The chance of the least likely side that was taken from the sentence. */
  readonly least: number;
  readonly sides: readonly Weighed[];
}

interface Weighed extends Side {
  readonly chance: number;
}

/** A side is taken from this chance on. */
const TAKEN = 0.5;
/** A missing second side is taken from this chance on. */
const SECOND = 0.2;

export function contactsOf(scene: Scene, statements: readonly Statement[], weights: Weights): Contact[] {
  const out: Contact[] = [];
  for (const trigger of triggersOf(scene)) {
    const sides = sidesOf(scene, statements, trigger)
      .filter((s) => !s.actors.every((a) => isPress(scene, a)))
      .map((s) => ({ ...s, chance: chance(weights, s.features) }));
    const contact = contactOf(scene, trigger, sides, out);
    if (contact) out.push(...apart(scene, contact));
  }
  return out;
}

function contactOf(
  scene: Scene,
  trigger: Trigger,
  sides: readonly Weighed[],
  before: readonly Contact[],
): Contact | null {
  const named = partiesOf(
    scene,
    sides.filter((s) => s.chance >= TAKEN && !s.actors.every((a) => isVague(scene, a))),
  );
  const vague = sides.some((s) => s.chance >= TAKEN && s.actors.every((a) => isVague(scene, a)));
  const told = { ...trigger, sides };
  const these = theseSides(scene, trigger, sides, before);
  if (these)
    return {
      ...told,
      ...taken(sides.filter((s) => s.placed)),
      participants: these.participants,
      found: "back",
    };
  const body = bodyOf(scene, trigger, sides);
  if (body.length > 0) return { ...told, ...taken(body), found: "body" };
  if (isEnough(scene, named)) return { ...told, ...taken(named), found: "sentence" };
  const weaker = vague ? null : withNext(scene, named, sides);
  if (weaker) return { ...told, ...taken(weaker), found: "weaker" };
  const back = meant(scene, trigger, named, before);
  if (back) return { ...told, ...taken(named), participants: back.participants, found: "back" };
  const around = withBefore(scene, trigger, named);
  if (around) return { ...told, ...taken(named), participants: around, found: "before" };
  if (named.some((s) => s.actors.some((a) => isBody(scene, a))))
    return { ...told, ...taken(named), found: "body" };
  return null;
}

/** "talks between the three countries": who these are was told before, whoever else the sentence names. */
function theseSides(
  scene: Scene,
  trigger: Trigger,
  sides: readonly Weighed[],
  before: readonly Contact[],
): Contact | null {
  const placed = sides.filter((s) => s.placed);
  const vague = placed.length > 0 && placed.every((s) => s.actors.every((a) => isVague(scene, a)));
  return vague ? meant(scene, trigger, [], before) : null;
}

/**
 * Of the likely sides those that take part: all whom the contact's own "between" names, else, where two others stand, all
 * but what the contact is about ("a meeting of A and B on C").
 */
function partiesOf(scene: Scene, sides: readonly Weighed[]): readonly Weighed[] {
  const between = sides.filter((s) => s.between);
  if (isEnough(scene, between)) return between;
  const others = sides.filter((s) => !s.matter);
  return isEnough(scene, others) ? others : sides;
}

/** Formats that a body of several can have by itself. */
const GATHERINGS = new Set(["summit", "conference", "meeting"]);
/** A body in the contact's own phrase is taken from this chance on. */
const BODY = 0.35;

/** "the NATO summit", "an emergency meeting of the Security Council": who gathers is told in the phrase itself. */
function bodyOf(scene: Scene, trigger: Trigger, sides: readonly Weighed[]): Weighed[] {
  if (trigger.form !== "noun" || !GATHERINGS.has(trigger.format)) return [];
  const own = sides.filter((s) => s.own && s.chance >= BODY);
  return own.length === 1 && own[0]!.actors.some((a) => isBody(scene, a)) ? own : [];
}

function taken(sides: readonly Weighed[]): { participants: string[]; least: number } {
  return {
    participants: [...new Set(sides.flatMap((s) => s.actors))],
    least: Math.min(1, ...sides.map((s) => s.chance)),
  };
}

function principals(scene: Scene, actors: readonly string[]): Set<string> {
  return new Set(actors.map((a) => principalOf(scene, a)));
}

function isEnough(scene: Scene, sides: readonly Side[]): boolean {
  return (
    principals(
      scene,
      sides.flatMap((s) => s.actors),
    ).size >= 2
  );
}

/** The sides with the likeliest other one of the sentence. */
function withNext(scene: Scene, named: readonly Weighed[], sides: readonly Weighed[]): Weighed[] | null {
  const rest = sides
    .filter((s) => !named.includes(s) && !s.matter && s.chance >= SECOND)
    .sort((a, b) => b.chance - a.chance);
  const two = named.length > 0 ? [...named] : rest.splice(0, 1);
  const next = rest.find((s) => isEnough(scene, [...two, s]));
  return next ? [...two, next] : null;
}

/** The contact before that is meant: of a like kind, with the sides that are named here. */
function meant(
  scene: Scene,
  trigger: Trigger,
  named: readonly Side[],
  before: readonly Contact[],
): Contact | null {
  const here = principals(
    scene,
    named.flatMap((s) => s.actors),
  );
  const lemma = (t: Trigger): string => scene.tree.words[t.word]!.lemma;
  const fits = (c: Contact): boolean => {
    const there = principals(scene, c.participants);
    return there.size >= 2 && [...here].every((p) => there.has(p));
  };
  const alike = (c: Contact): boolean => lemma(c) === lemma(trigger) || c.format === trigger.format;
  const back = [...before].reverse();
  return back.find((c) => alike(c) && fits(c)) ?? back.find(fits) ?? null;
}

const REACH = 3;

/** The named sides with whoever was last spoken of as a subject in the sentences before. */
function withBefore(scene: Scene, trigger: Trigger, named: readonly Side[]): string[] | null {
  const here = named.flatMap((s) => s.actors);
  if (here.length === 0) return null;
  const sentence = scene.tree.words[trigger.word]!.sentence;
  for (let s = sentence - 1; s >= Math.max(0, sentence - REACH); s--) {
    const { first, end } = scene.tree.reading.sentences[s]!;
    for (let i = first; i < end; i++) {
      if (scene.tree.words[i]!.relation !== "nsubj") continue;
      const actors = scene.mentions.get(i)?.actors ?? [];
      const all = [...here, ...actors.filter((a) => !isPress(scene, a))];
      if (principals(scene, all).size >= 2) return [...new Set(all)];
    }
  }
  return null;
}

/** Calls and visits with several partners are as many contacts: "telephoned Merkel and Hollande". */
function apart(scene: Scene, contact: Contact): Contact[] {
  if (contact.format !== "phone" && contact.format !== "visit") return [contact];
  const { tree } = scene;
  const heads = contact.sides
    .filter((s) => s.actors.some((a) => contact.participants.includes(a)))
    .map((s) => s.head);
  const joint = heads
    .map((h) => conjuncts(tree, h).filter((c) => heads.includes(c)))
    .find((g) => g.length > 1 && isPartner(tree.words[g[0]!]!.relation));
  if (!joint) return [contact];
  const partners = joint.map((h) => contact.sides.find((s) => s.head === h)!.actors);
  const all = new Set(partners.flatMap((p) => p.map((a) => principalOf(scene, a))));
  const rest = contact.participants.filter((p) => !all.has(principalOf(scene, p)));
  if (rest.length === 0) return [contact];
  return partners.map((partner) => ({ ...contact, participants: [...rest, ...partner] }));
}

function isPartner(relation: string): boolean {
  return relation !== "nsubj";
}

/** "the talks", "that visit". */
export function isDefinite(scene: Scene, noun: number): boolean {
  return dependents(scene.tree, noun, "det").some((d) =>
    ["the", "this", "that", "these", "those"].includes(scene.tree.words[d]!.lemma),
  );
}
