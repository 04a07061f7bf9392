/**
 * Triggers: the words of a sentence that tell of an act, matched against the lexicon.
 *
 * Enter the sight; leave candidates with both sides, in text order. A candidate stands only where its frame's slots
 * are filled as it needs, and where one side is a party. Status and voice are read afterwards.
 */
import { dependent, dependents, type Tree } from "../../reading/tree.js";
import type { Word } from "../../reading/types.js";
import type { ActStatus } from "../../record/record.js";
import { principalOf } from "../scene.js";
import { carrierOf, type Carrier } from "./carriers.js";
import { objectHead } from "./clauses.js";
import { conjunctsOf, fits, fitsNoun, obliqueNouns } from "./fits.js";
import type { NounFrame, Slot, VerbFrame } from "./frames.js";
import { ADJECTIVE_FRAMES, NOUN_FRAMES, VERB_FRAMES } from "./lexicon/index.js";
import { nearest, type Sides } from "./nearest.js";
import { doers, nounSlot, verbSlot } from "./slots.js";
import { concerned, counts, principals, type Sight } from "./who.js";

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

function sidesOf(
  sight: Sight,
  frame: VerbFrame | NounFrame,
  slot: (slot: Slot) => string[],
  eachOther: boolean,
): Sides {
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

function holds(sight: Sight, frame: VerbFrame | NounFrame, { from, to }: Sides): boolean {
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
    if (!fitsNoun(sight.tree, at, frame)) continue;
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

function nounSides(sight: Sight, at: number, frame: NounFrame, carrier: Carrier | null): Sides {
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
