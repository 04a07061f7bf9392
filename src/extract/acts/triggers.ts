/**
 * Triggers: the words of a sentence that tell of an act, matched against the lexicon.
 *
 * Enter the sight; leave candidates with both sides, in text order. A candidate stands only where its frame's slots
 * are filled as it needs, and where one side is a party. Status and voice are read afterwards.
 */
import {
  conjuncts,
  dependent,
  dependents,
  cases,
  isPassive,
  obliques,
  type Tree,
  doerOf,
} from "../../reading/tree.js";
import { principalOf } from "../scene.js";
import { clauseAt } from "../../reading/clause.js";
import type { ActStatus } from "../../record/record.js";
import type { Word } from "../../reading/types.js";
import type { NounFrame, Slot, VerbFrame } from "./frames.js";
import { nearest } from "./nearest.js";
import { ADJECTIVE_FRAMES, NOUN_FRAMES, VERB_FRAMES } from "./lexicon/index.js";
import { LABELS } from "./lexicon/labels.js";
import { OCCURRING, REVERSING, SUPPORTING } from "./lexicon/support.js";
import {
  complementOf,
  concerned,
  counts,
  doers,
  nounSlot,
  objectHead,
  principals,
  whole,
  verbSlot,
  type Sight,
} from "./sides.js";

export interface Candidate {
  readonly frame: VerbFrame | NounFrame;
  /** The trigger's word. */
  readonly at: number;
  /** The word whose clause says whether it was done: the trigger, or the verb that carries the noun. */
  readonly predicate: number;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Words used up by this trigger (the object noun of a verb), which tell no act of their own. */
  readonly used: readonly number[];
  readonly rule: string;
  /** Where the status is known from the construction. */
  readonly status?: ActStatus;
}

/** All candidates of a text, in text order. */
export function candidatesOf(sight: Sight): Candidate[] {
  const found: Candidate[] = [];
  const used = new Set<number>();
  sight.tree.words.forEach((word, at) => {
    const verbal = word.xpos.startsWith("VB") || word.upos === "VERB";
    const frames = (verbal ? VERB_FRAMES : word.upos === "ADJ" ? ADJECTIVE_FRAMES : null)?.get(word.lemma);
    const candidate = frames ? verbAt(sight, at, frames) : null;
    if (!candidate) return;
    found.push(candidate);
    candidate.used.forEach((u) => used.add(u));
  });
  sight.tree.words.forEach((word, at) => {
    if (used.has(at) || !isNominal(word)) return;
    const candidate = nounAt(sight, at);
    if (candidate) found.push(candidate);
  });
  return found.sort((a, b) => a.at - b.at);
}

const NOMINAL_PLACES = new Set(["nsubj", "obj", "obl", "nmod", "conj", "root", "appos"]);

/** A noun, or a gerund in a noun's place: "fighting broke out". */
function isNominal(word: Word): boolean {
  if (word.upos === "NOUN" || word.upos === "PROPN") return true;
  return word.xpos === "VBG" && NOMINAL_PLACES.has(word.relation);
}

function verbAt(sight: Sight, at: number, frames: readonly VerbFrame[]): Candidate | null {
  for (const frame of frames) {
    if (!fits(sight.tree, at, frame)) continue;
    const exact = sidesOf(sight, frame, (slot) => verbSlot(sight, at, slot), reciprocal(sight.tree, at));
    const sides = nearest(sight, frame, at, exact);
    if (!holds(sight, frame, sides)) continue;
    const used = [
      ...conjunctsOf(sight.tree, objectHead(sight.tree, at), frame.objects),
      ...obliqueNouns(sight.tree, at, frame),
    ];
    const rule = `verb:${sight.tree.words[at]!.lemma}${sides === exact ? "" : "+nearest"}`;
    const status = frame.mood ? { status: "done" as const } : {};
    return { frame, at, predicate: at, ...sides, used, rule, ...status };
  }
  return null;
}

/** "will not", "does not", "would not": a refusal; "has not yet" is none. "will" and "would": an announcement. */
function moodOf(tree: Tree, at: number): "negated" | "future" | null {
  const { negated, perfect, modal, conditional } = clauseAt(tree, at);
  if (conditional) return null;
  if (negated) return perfect || modal === "may" || modal === "might" ? null : "negated";
  return modal === "will" || modal === "would" || modal === "shall" ? "future" : null;
}

function complementLemma(tree: Tree, at: number): string {
  const clause = complementOf(tree, at);
  return clause < 0 ? "" : tree.words[clause]!.lemma;
}

/** Whether what somebody is called is among the words: the second object or predicate of the verb. */
function hasLabel(tree: Tree, at: number, words: ReadonlySet<string>): boolean {
  const object = dependent(tree, at, "nsubj") < 0 ? -1 : objectHead(tree, at);
  const heads = dependents(tree, at, "xcomp", "ccomp", "obj", "obl", "advcl", "advmod").filter((h) => h > at);
  return heads
    .filter((h) => h !== object || heads.length === 1)
    .flatMap((h) => [h, ...dependents(tree, h, "amod", "conj", "xcomp", "nmod")])
    .some((w) => words.has(tree.words[w]!.lemma));
}

function conjunctsOf(tree: Tree, head: number, lemmas: readonly string[]): number[] {
  const heads = whole(tree, head).flatMap((h) => conjuncts(tree, h));
  return heads.filter((c) => lemmas.includes(tree.words[c]!.lemma));
}

function obliqueNouns(tree: Tree, at: number, frame: VerbFrame): number[] {
  if (!frame.oblique) return [];
  const { prepositions, nouns } = frame.oblique;
  const object = objectHead(tree, at);
  const heads = [at, ...(object < 0 ? [] : [object])].flatMap((h) => obliques(tree, h, ...prepositions));
  return heads.filter((h) => nouns.includes(tree.words[h]!.lemma));
}

function fits(tree: Tree, at: number, frame: VerbFrame): boolean {
  if (frame.with.length > 0 && !frame.with.some((w) => goesWith(tree, at, w))) return false;
  if (frame.objects.length > 0 && conjunctsOf(tree, objectHead(tree, at), frame.objects).length === 0)
    return false;
  if (frame.subjects.length > 0 && conjunctsOf(tree, doerOf(tree, at), frame.subjects).length === 0)
    return false;
  if (frame.oblique && obliqueNouns(tree, at, frame).length === 0) return false;
  if (frame.label && !hasLabel(tree, at, LABELS[frame.label])) return false;
  if (frame.clauseVerbs.length > 0 && !frame.clauseVerbs.includes(complementLemma(tree, at))) return false;
  if (frame.clauseNot.includes(complementLemma(tree, at))) return false;
  if (frame.mood && moodOf(tree, at) !== frame.mood) return false;
  if (frame.clause === "required" && complementOf(tree, at) < 0) return false;
  return frame.clause !== "none" || complementOf(tree, at) < 0;
}

const PARTICLES = new Set(["over", "in", "down", "aside", "back", "up", "home", "off"]);

/** A particle of the verb, or a preposition among its dependents. */
function goesWith(tree: Tree, at: number, word: string): boolean {
  const particles = dependents(tree, at, "compound", "advmod", "case", "mark").map(
    (c) => tree.words[c]!.lemma,
  );
  if (particles.includes(word)) return true;
  if (PARTICLES.has(word)) return false;
  return dependents(tree, at, "obl", "advcl", "nmod", "ccomp", "xcomp").some((c) =>
    cases(tree, c).includes(word),
  );
}

interface Found {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

function sidesOf(
  sight: Sight,
  frame: VerbFrame | NounFrame,
  slot: (slot: Slot) => string[],
  eachOther: boolean,
): Found {
  const from = firstOf(frame.from, slot);
  const to = firstOf(frame.to, (s) => (frame.mutual ? slot(s) : others(sight, from, slot(s))));
  if (frame.mutual || eachOther) {
    const all = [...new Set([...from, ...to])];
    return { from: all, to: all };
  }
  return { from, to };
}

function firstOf(slots: readonly Slot[], slot: (slot: Slot) => string[]): string[] {
  for (const s of slots) {
    const found = slot(s);
    if (found.length > 0) return found;
  }
  return [];
}

/** Those who are of another party than the doers: nobody acts on his own side. */
function others(sight: Sight, from: readonly string[], ids: readonly string[]): string[] {
  const own = principals(sight, from);
  return ids.filter((id) => !own.includes(principalOf(sight, id)));
}

function reciprocal(tree: Tree, at: number): boolean {
  const heads = dependents(tree, at, "obj", "obl");
  return heads.some((h) => {
    const phrase = [h, ...dependents(tree, h, "det", "amod", "nummod")].map((i) => tree.words[i]!.lemma);
    return (
      (phrase.includes("each") && phrase.includes("other")) ||
      (phrase.includes("one") && phrase.includes("another"))
    );
  });
}

function holds(sight: Sight, frame: VerbFrame | NounFrame, { from, to }: Found): boolean {
  if (frame.need === "both" && (from.length === 0 || to.length === 0)) return false;
  if (frame.need === "from" && from.length === 0) return false;
  if (frame.need === "to" && to.length === 0) return false;
  if (frame.need === "two" && principals(sight, [...from, ...to]).length < 2) return false;
  const all = [...from, ...to];
  const people = frame.type === "PROTEST" && all.some((id) => sight.actors.get(id)?.kind === "people");
  return people || counts(sight, all);
}

function nounAt(sight: Sight, at: number): Candidate | null {
  const word = sight.tree.words[at]!;
  const lemma = word.xpos === "VBG" ? word.text.toLowerCase() : word.lemma;
  for (const frame of NOUN_FRAMES.get(lemma) ?? []) {
    if (!isModified(sight.tree, at, frame)) continue;
    const carrier = carrierOf(sight.tree, at);
    const exact = nounSides(sight, at, frame, carrier);
    const sides = nearest(sight, frame, at, exact);
    if (!holds(sight, frame, sides)) continue;
    const predicate = carrier ? carrier.verb : at;
    const rule = `noun:${lemma}${sides === exact ? "" : "+nearest"}`;
    return { frame, at, predicate, ...sides, used: [], rule };
  }
  return null;
}

function isModified(tree: Tree, at: number, frame: NounFrame): boolean {
  if (frame.governing.length > 0 && !governs(tree, at, frame.governing)) return false;
  if (frame.modifiers.length === 0) return true;
  const own = dependents(tree, at, "amod", "compound").flatMap((m) => [
    m,
    ...dependents(tree, m, "conj", "compound"),
  ]);
  return own.some((m) => frame.modifiers.includes(tree.words[m]!.lemma));
}

/** "a call for", "a demand that": the noun must take one of these. */
function governs(tree: Tree, at: number, words: readonly string[]): boolean {
  return dependents(tree, at, "nmod", "acl", "obl", "advcl").some((c) =>
    cases(tree, c).some((m) => words.includes(m)),
  );
}

interface Carrier {
  readonly verb: number;
  /** "faced criticism from": the subject is the other side; "fighting broke out": it is the event itself. */
  readonly kind: "doing" | "undergoing" | "occurring";
}

/** The verb that carries an event noun as its object: "launched an attack", "drew criticism". */
function carrierOf(tree: Tree, noun: number): Carrier | null {
  const { head, relation } = tree.words[noun]!;
  if (relation === "nmod" && whole(tree, head).includes(noun)) return carrierOf(tree, head);
  const verb = relation === "conj" && tree.words[head]!.relation === "obj" ? tree.words[head]!.head : head;
  const taken = ["obj", "nsubj"].includes(relation === "conj" ? tree.words[head]!.relation : relation);
  const participle = dependents(tree, noun, "acl").find(
    (c) => isPassive(tree, c) && SUPPORTING.has(tree.words[c]!.lemma),
  );
  if (participle !== undefined) return { verb: participle, kind: "doing" };
  if (verb < 0) return null;
  const lemma = tree.words[verb]!.lemma;
  if (lemma === "come" && obliques(tree, verb, "under").includes(noun)) return { verb, kind: "undergoing" };
  if (relation === "nsubj" && !isPassive(tree, verb))
    return OCCURRING.has(lemma) ? { verb, kind: "occurring" } : null;
  if (!taken || objectHead(tree, verb) < 0) return null;
  if (REVERSING.has(lemma)) return { verb, kind: "undergoing" };
  return SUPPORTING.has(lemma) ? { verb, kind: "doing" } : null;
}

function nounSides(sight: Sight, at: number, frame: NounFrame, carrier: Carrier | null): Found {
  const { tree } = sight;
  const own = (slot: Slot): string[] => nounSlot(sight, at, slot);
  if (!carrier) return sidesOf(sight, frame, own, false);
  const subject = (): string[] => (carrier.kind === "occurring" ? [] : doers(sight, carrier.verb));
  const around = (slot: Slot): string[] => {
    const inside = own(slot);
    return inside.length > 0 ? inside : verbSlot(sight, carrier.verb, slot);
  };
  if (carrier.kind === "undergoing") {
    const from = firstOf(["from", "by", "of", "possessor", "modifier", "in:among"], around);
    return { from, to: subject() };
  }
  const found = sidesOf(sight, frame, around, false);
  const doing = subject();
  if (doing.length === 0 || frame.mutual) {
    const all = [...new Set([...doing, ...found.from])];
    return frame.mutual ? { from: all, to: [...new Set([...all, ...found.to])] } : found;
  }
  const recipient = found.to.length > 0 ? found.to : concerned(sight, dependent(tree, carrier.verb, "iobj"));
  return { from: doing, to: others(sight, doing, recipient) };
}
