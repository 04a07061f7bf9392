/**
 * Who may take part in a contact: every actor told in the trigger's sentence, each weighed by where it stands.
 *
 *     Kerry (subject)   met   Lavrov (object)   in Moscow (place)   , the Kremlin (speaker)   said
 *
 * Enter a scene and a trigger; leave possible sides with the features of their place in the tree. Which of them take
 * part is decided by learnt weights (`sideWeights.ts`).
 */
import { cases, clauseOf, isPassive, objectOf, type Tree } from "../../reading/tree.js";
import type { Statement } from "../../record/record.js";
import type { Mention } from "../../record/referents.js";
import { contains } from "../../record/span.js";
import { actorsOrPlaceAt } from "./who.js";
import { principalOf, type Scene } from "../scene.js";
import { stageOfWord } from "./chain.js";
import {
  isBetween,
  isMatter,
  isOwnPlace,
  isTopic,
  standingFeatures,
  wayOf,
  type Standing,
  type Way,
} from "./standing.js";
import type { Trigger } from "./triggers.js";

export interface Side extends Placed {
  /** Whether it is, or stands within, what the contact is about. */
  readonly matter: boolean;
  /** Whether it stands where parties stand: subject, object, "with", "between". */
  readonly placed: boolean;
  /** Whether it stands behind the contact's own "between". */
  readonly between: boolean;
}

interface Placed {
  /** Whether it stands in the contact noun's own phrase: "the NATO summit", "a meeting of the Council". */
  readonly own: boolean;
  /** Head word of the phrase. */
  readonly head: number;
  readonly actors: readonly string[];
  readonly features: readonly string[];
}

/** What all sides of a trigger are looked at with. */
interface Around {
  readonly trigger: Trigger;
  readonly mentions: readonly Mention[];
  /** Statements whose content holds the trigger. */
  readonly holding: readonly Statement[];
}

/** The possible sides of a contact, in text order. */
export function sidesOf(scene: Scene, statements: readonly Statement[], trigger: Trigger): Side[] {
  const around = aroundOf(scene, statements, trigger);
  const { first, end } = scene.tree.reading.sentences[scene.tree.words[trigger.word]!.sentence]!;
  const places = scene.referents.places.filter((p) => p.head >= first && p.head < end).map((p) => p.head);
  const heads = new Set([...around.mentions.map((m) => m.head), ...places]);
  const sides = [...heads]
    .sort((a, b) => a - b)
    .filter(
      (head) => head !== trigger.word && !isInner(scene, around, head) && !isWhere(scene, trigger, head),
    )
    .map((head) => sideOf(scene, around, head))
    .filter(
      (side) => side.actors.length > 0 && !isTopic(scene.tree, trigger, wayTo(scene.tree, trigger, side)),
    );
  const standings = sides.map((side) => standingOf(scene, trigger, side));
  return sides.map((side, n) => ({
    ...side,
    matter: standings[n]!.matter,
    placed: standings[n]!.placed,
    between: isBetween(scene.tree, wayTo(scene.tree, trigger, side)),
    features: [...side.features, ...standingFeatures(standings[n]!, standings)],
  }));
}

function wayTo(tree: Tree, trigger: Trigger, { head }: Pick<Placed, "head">): Way {
  return wayOf(tree, trigger.word, firstOf(tree, head));
}

function standingOf(scene: Scene, trigger: Trigger, { head, actors }: Placed): Standing {
  const { tree } = scene;
  const way = wayTo(tree, trigger, { head });
  const matter = isMatter(tree, trigger, way);
  return {
    principals: actors.map((a) => principalOf(scene, a)),
    distance: way.up.length + way.down.length,
    placed: !matter && isOwnPlace(tree, way),
    matter,
  };
}

function aroundOf(scene: Scene, statements: readonly Statement[], trigger: Trigger): Around {
  const at = scene.tree.words[trigger.word]!;
  const { first, end } = scene.tree.reading.sentences[at.sentence]!;
  return {
    trigger,
    mentions: scene.referents.mentions.filter((m) => m.head >= first && m.head < end),
    holding: statements.filter((s) => s.content.some((c) => contains(c, at))),
  };
}

function sideOf(scene: Scene, around: Around, head: number): Placed {
  const actors = actorsOrPlaceAt(scene, head);
  const own = isOwn(scene.tree, around.trigger, head);
  return { head, actors, own, features: actors.length > 0 ? featuresOf(scene, around, head, actors) : [] };
}

/** A place where others meet is no side of theirs; of a visit or a journey it is. */
function isWhere(scene: Scene, trigger: Trigger, head: number): boolean {
  const use = scene.mentions.get(head)?.use ?? "place";
  return use === "place" && trigger.format !== "visit" && trigger.form !== "journey";
}

/**
 * Of a phrase inside another one stands the outer for both where it is known whom it acts for ("Israeli Prime Minister
 * Netanyahu"), else the inner ones ("Israeli and Palestinian teams").
 */
function isInner(scene: Scene, { mentions }: Around, head: number): boolean {
  const own = scene.mentions.get(head);
  if (!own) return false;
  const outer = mentions.some((m) => m !== own && m.first <= head && head < m.end && isKnown(scene, m));
  if (outer) return true;
  const inner = mentions.some(
    (m) =>
      m !== own &&
      own.first <= m.head &&
      m.head < own.end &&
      (m.use === "modifier" || isNamedBy(scene, own, m)),
  );
  return inner && !isKnown(scene, own);
}

/** "Foreign Secretary of State Jane Roe": the name that follows a title tells who it is. */
function isNamedBy(scene: Scene, title: Mention, name: Mention): boolean {
  const { words } = scene.tree;
  const person = name.form === "name" && scene.actors.get(name.actors[0] ?? "")?.kind === "person";
  const before = words[name.first - 1];
  return (
    person &&
    title.form !== "name" &&
    name.first > title.head &&
    before !== undefined &&
    NOUNS.has(before.upos)
  );
}

const NOUNS = new Set(["NOUN", "PROPN"]);

function isOwn(tree: Tree, trigger: Trigger, head: number): boolean {
  const first = firstOf(tree, head);
  const { relation } = tree.words[first]!;
  if (trigger.form !== "noun" || tree.words[first]!.head !== trigger.word) return false;
  const inside = relation === "nmod" && cases(tree, first).some((c) => OWN.has(c));
  return relation === "compound" || relation === "amod" || inside;
}

const OWN = new Set(["of", "'s", "’s", "'", "’"]);

function isKnown(scene: Scene, mention: Mention): boolean {
  const known = mention.actors.map((a) => scene.actors.get(a));
  return (
    known.length > 0 && known.every((a) => a !== undefined && (a.known !== "article" || a.actsFor.length > 0))
  );
}

function featuresOf(scene: Scene, around: Around, head: number, actors: readonly string[]): string[] {
  const { tree } = scene;
  const { trigger } = around;
  const first = firstOf(tree, head);
  const route = routeOf(tree, trigger.word, first);
  const relation = relationOf(tree, first);
  const use = scene.mentions.get(head)?.use ?? "place";
  const { lemma } = tree.words[trigger.word]!;
  const stage = stageOfWord(tree, trigger.governor) ?? "-";
  return [
    `route=${route}`,
    `relation=${relation}`,
    `use=${use}`,
    `use=${use}|${trigger.format}|${relation}`,
    `form=${trigger.form}|${route}`,
    `format=${trigger.format}|${route}`,
    `lemma=${lemma}|${relation}`,
    `stage=${stage}|${route}`,
    ...(first === head ? [] : ["joined"]),
    ...ofActors(scene, actors),
    ...ofPlace(scene, trigger, head),
    ...ofVoice(scene, around, head, actors),
  ];
}

function ofActors(scene: Scene, actors: readonly string[]): string[] {
  const entry = scene.actors.get(actors[0]!);
  const own = actors.length === 1 && principalOf(scene, actors[0]!) !== actors[0];
  return [
    `kind=${entry?.kind ?? "-"}`,
    `known=${entry?.known ?? "-"}`,
    ...(own ? ["acts-for"] : []),
    ...(actors.length > 1 ? ["several"] : []),
  ];
}

function ofPlace(scene: Scene, trigger: Trigger, head: number): string[] {
  const { tree } = scene;
  const distance = Math.abs(head - trigger.word);
  const side = head < trigger.word ? "before" : "after";
  const near = distance <= 2 ? 2 : distance <= 5 ? 5 : distance <= 10 ? 10 : distance <= 20 ? 20 : 21;
  const clause = clauseOf(tree, head) === clauseOf(tree, trigger.word);
  return [
    `${side}=${near}`,
    `${clause ? "same" : "other"}-clause|${side}`,
    `form=${scene.mentions.get(head)?.form ?? "place"}`,
    ...(tree.words[head]!.quoted !== tree.words[trigger.word]!.quoted ? ["other-voice"] : []),
  ];
}

/** Whether it is the one who tells of the contact. */
function ofVoice(scene: Scene, { holding }: Around, head: number, actors: readonly string[]): string[] {
  const word = scene.tree.words[head]!;
  const told = holding.some((s) => s.speaker.some((a) => actors.includes(a)));
  const source = holding.some((s) => s.source.some((c) => contains(c, word)));
  return [...(told ? ["speaker"] : []), ...(source ? ["source"] : [])];
}

/**
 * The first of a coordination, which carries its place in the clause; a name joined with the verb stands with its object
 * ("met B on Monday and C on Tuesday").
 */
function firstOf(tree: Tree, head: number): number {
  let at = head;
  while (tree.words[at]!.relation === "conj") {
    const above = tree.words[at]!.head;
    const joined =
      tree.words[above]!.upos !== "VERB"
        ? above
        : tree.words[at]!.upos === "VERB"
          ? -1
          : objectOf(tree, above);
    if (joined < 0) break;
    at = joined;
  }
  return at;
}

/** A relation with its preposition; passive subjects apart. */
function relationOf(tree: Tree, i: number): string {
  const { relation, head } = tree.words[i]!;
  if (relation === "nsubj" && head >= 0 && isPassive(tree, head)) return "nsubj:passive";
  const prepositions = cases(tree, i);
  return prepositions.length > 0 ? `${relation}:${prepositions[0]!}` : relation;
}

const FAR = 5;

/** The way through the tree from a word to another: relations up, then relations down. */
function routeOf(tree: Tree, from: number, to: number): string {
  const { up, down } = wayOf(tree, from, to);
  if (up.length + down.length > FAR) return "far";
  const upwards = up.map((w) => tree.words[w]!.relation).join(">");
  return `${upwards}|${down.map((w) => relationOf(tree, w)).join(">")}`;
}
