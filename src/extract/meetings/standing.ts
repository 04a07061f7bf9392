/**
 * How a side stands beside the others of its trigger: in a place of the contact's own, as the matter that is spoken of,
 * and how many others stand nearer.
 *
 *     Kerry and Lavrov (places of their own)   discussed   a truce between Israel and Hamas (matter)
 *
 * Enter a tree, a trigger and a head; leave what the weights of sides (`sideWeights.ts`) and `contacts.ts` look at.
 */
import { ancestors, cases, type Tree } from "../../reading/tree.js";
import type { Trigger } from "./triggers.js";

/** The words between a contact and a side: from the contact up, then down to the side. */
export interface Way {
  readonly up: readonly number[];
  readonly down: readonly number[];
}

/** The way through the tree from a word to another. */
export function wayOf(tree: Tree, from: number, to: number): Way {
  const above = [from, ...ancestors(tree, from)];
  const down: number[] = [];
  let at = to;
  while (at >= 0 && !above.includes(at)) {
    down.unshift(at);
    at = tree.words[at]!.head;
  }
  return { up: above.slice(0, Math.max(0, above.indexOf(at))), down };
}

const ABOUT = new Set(["on", "about", "over", "regarding", "concerning"]);
/** "on the sidelines of", "on behalf of", "over dinner": no matter. */
const BESIDES = new Set(
  "sideline margin behalf side eve day invitation dinner lunch breakfast phone".split(" "),
);
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;
/** Verbs of contact whose object is what is spoken of. */
const OF_MATTERS = new Set(["discuss", "negotiate", "renegotiate", "mediate", "broker", "deliberate"]);
/** The words above a contact noun from which its matter may hang: "held talks in Rome on Yemen". */
const HELD = new Set(["obj", "nsubj", "obl", "nmod"]);

/** Whether a side is, or stands within, what the contact is about: "talks on Syria", "discussed Ukraine". */
export function isMatter(tree: Tree, trigger: Trigger, { up, down }: Way): boolean {
  const [top] = down;
  if (top === undefined) return false;
  const { relation, lemma, text } = tree.words[top]!;
  if (isTopic(tree, trigger, { up, down })) return true;
  const hangs = up.length === 0 || (up.length === 1 && HELD.has(tree.words[up[0]!]!.relation));
  if (!hangs || BESIDES.has(lemma) || DAY.test(text)) return false;
  return ["obl", "nmod", "acl", "advcl"].includes(relation) && ABOUT.has(cases(tree, top)[0] ?? "");
}

/** Whether a side is, or stands within, the object of a verb that takes what is spoken of: "discussed Ukraine". */
export function isTopic(tree: Tree, trigger: Trigger, { up, down }: Way): boolean {
  const [top] = down;
  if (trigger.form !== "verb" || up.length > 0 || top === undefined) return false;
  return tree.words[top]!.relation === "obj" && OF_MATTERS.has(tree.words[trigger.word]!.lemma);
}

/** Whether a side stands behind the contact's own "between", which names all who take part. */
export function isBetween(tree: Tree, { up, down }: Way): boolean {
  return up.length === 0 && down.length === 1 && cases(tree, down[0]!)[0] === "between";
}

const PLACES = new Set(["nsubj", "obj", "compound", "amod", "nmod:poss"]);
const WITH = new Set(["with", "between", "among", "of", "'s", "’s", "to", "by"]);
/** How the contact may hang below the word whose place it is: "agreed to meet", "held talks". */
const SHARED = new Set(["obj", "nsubj", "obl", "xcomp", "advcl", "acl", "nmod"]);

/** Whether a side stands where the parties of a contact stand: subject, object, "with", "between". */
export function isOwnPlace(tree: Tree, { up, down }: Way): boolean {
  if (up.length > 1 || up.some((w) => !SHARED.has(tree.words[w]!.relation))) return false;
  if (down.length === 0) return up.length === 1 && tree.words[up[0]!]!.relation === "acl";
  if (down.length > 1) return false;
  const { relation } = tree.words[down[0]!]!;
  const prepositions = cases(tree, down[0]!);
  if (PLACES.has(relation)) return true;
  if (relation !== "obl" && relation !== "nmod") return false;
  return prepositions.length === 0 ? relation === "nmod" : WITH.has(prepositions[0]!);
}

/** A side as the others see it. */
export interface Standing {
  readonly principals: readonly string[];
  readonly distance: number;
  readonly placed: boolean;
  readonly matter: boolean;
}

/** Features of one side among all of its trigger. */
export function standingFeatures(own: Standing, all: readonly Standing[]): string[] {
  const others = all.filter((s) => s !== own && !s.principals.every((p) => own.principals.includes(p)));
  const count = (some: readonly Standing[]): number =>
    Math.min(2, new Set(some.flatMap((s) => s.principals)).size);
  const placed = count(others.filter((s) => s.placed));
  const nearer = count(others.filter((s) => s.distance < own.distance));
  const where = own.matter ? "matter" : own.placed ? "placed" : "elsewhere";
  return [
    `stands=${where}`,
    `stands=${where}|placed=${placed}`,
    `nearer=${nearer}`,
    `stands=${where}|nearer=${nearer}`,
  ];
}
