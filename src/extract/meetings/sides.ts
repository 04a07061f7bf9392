/**
 * Who may take part in a contact: every actor told in the trigger's sentence, each weighed by where it stands.
 *
 *     Kerry (subject)   met   Lavrov (object)   in Moscow (place)   , the Kremlin (speaker)   said
 *
 * Enter a scene and a trigger; leave possible sides with the features of their place in the tree. Which of them take
 * part is decided by learnt weights (`sideWeights.ts`).
 */
import { ancestors, cases, clauseOf, isPassive, type Tree } from "../../reading/tree.js";
import type { Statement } from "../../record/record.js";
import type { Mention } from "../../record/referents.js";
import { actorsOrPlaceAt } from "./who.js";
import { principalOf, type Scene } from "../scene.js";
import { stageOfWord } from "./chain.js";
import type { Trigger } from "./triggers.js";

export interface Side {
  /** Head word of the phrase. */
  readonly head: number;
  readonly actors: readonly string[];
  readonly features: readonly string[];
}

/** The possible sides of a contact, in text order. */
export function sidesOf(scene: Scene, statements: readonly Statement[], trigger: Trigger): Side[] {
  const { tree } = scene;
  const { first, end } = tree.reading.sentences[tree.words[trigger.word]!.sentence]!;
  const out: Side[] = [];
  for (let head = first; head < end; head++) {
    const actors = isInner(scene, head) ? [] : actorsOrPlaceAt(scene, head);
    if (actors.length > 0 && head !== trigger.word)
      out.push({ head, actors, features: featuresOf(scene, statements, trigger, head, actors) });
  }
  return out;
}

/**
 * Of a phrase inside another one stands the outer for both where it is known whom it acts for ("Israeli Prime Minister
 * Netanyahu"), else the inner ones ("Israeli and Palestinian teams").
 */
function isInner(scene: Scene, head: number): boolean {
  const own = scene.mentions.get(head);
  if (!own) return false;
  const { mentions } = scene.referents;
  const outer = mentions.find((m) => m !== own && m.first <= head && head < m.end && isKnown(scene, m));
  if (outer) return true;
  const inner = mentions.some(
    (m) => m !== own && own.first <= m.head && m.head < own.end && m.use === "modifier",
  );
  return inner && !isKnown(scene, own);
}

function isKnown(scene: Scene, mention: Mention): boolean {
  return (
    mention.actors.length > 0 &&
    mention.actors.every((a) => {
      const actor = scene.actors.get(a);
      return actor !== undefined && (actor.known !== "article" || actor.actsFor.length > 0);
    })
  );
}

function featuresOf(
  scene: Scene,
  statements: readonly Statement[],
  trigger: Trigger,
  head: number,
  actors: readonly string[],
): string[] {
  const { tree } = scene;
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
    ...ofVoice(scene, statements, trigger, head, actors),
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
function ofVoice(
  scene: Scene,
  statements: readonly Statement[],
  trigger: Trigger,
  head: number,
  actors: readonly string[],
): string[] {
  const at = scene.tree.words[trigger.word]!;
  const word = scene.tree.words[head]!;
  const holding = statements.filter((s) => s.content.some((c) => c.start <= at.start && at.end <= c.end));
  const told = holding.some((s) => s.speaker.some((a) => actors.includes(a)));
  const source = holding.some((s) => s.source.some((c) => c.start <= word.start && word.end <= c.end));
  return [...(told ? ["speaker"] : []), ...(source ? ["source"] : [])];
}

/** The first of a coordination, which carries its place in the clause. */
function firstOf(tree: Tree, head: number): number {
  let at = head;
  while (tree.words[at]!.relation === "conj" && tree.words[tree.words[at]!.head]!.upos !== "VERB")
    at = tree.words[at]!.head;
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
  const above = [from, ...ancestors(tree, from)];
  const down: string[] = [];
  let at = to;
  while (at >= 0 && !above.includes(at)) {
    down.unshift(relationOf(tree, at));
    at = tree.words[at]!.head;
  }
  const up = above.slice(0, Math.max(0, above.indexOf(at))).map((w) => tree.words[w]!.relation);
  return up.length + down.length > FAR ? "far" : `${up.join(">")}|${down.join(">")}`;
}
