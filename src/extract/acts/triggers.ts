/**
 * Triggers: the words of a sentence that tell of an act, matched against the lexicon.
 *
 * Enter the sight; leave triggers in text order, one for each type of act that a word may tell of, with the sides that
 * the places of the frame name. Who the sides are is settled by `pairing.ts`, whether it is an act by learnt weights
 * (`learnt.ts`).
 */
import type { Word } from "../../reading/types.js";
import type { ActStatus, ActType } from "../../record/record.js";
import { carrierOf, isOnlyRaised } from "./carriers.js";
import { objectHead } from "./clauses.js";
import { conjunctsOf, fits, fitsNoun, obliqueNouns } from "./fits.js";
import type { NounFrame, VerbFrame } from "./frames.js";
import { ADJECTIVE_FRAMES, NOUN_FRAMES, VERB_FRAMES } from "./lexicon/index.js";
import { entryOf, isHalf } from "./lemmas.js";
import { holds, isReciprocal, nounSides, verbSides, type Sides } from "./sides.js";
import type { Sight } from "./who.js";

export interface Trigger {
  readonly frame: VerbFrame | NounFrame;
  /** The trigger's word. */
  readonly at: number;
  /** The word whose clause says whether it was done: the trigger, or the verb that carries the noun. */
  readonly predicate: number;
  /** The sides that the frame's places name. */
  readonly exact: Sides;
  /** All parties stand on both sides. */
  readonly mutual: boolean;
  /** Whether they are all that the frame needs. */
  readonly complete: boolean;
  /** Words used up by this trigger (the object noun of a verb), which tell no act of their own. */
  readonly used: readonly number[];
  readonly rule: string;
  /** Where the status is known from the construction. */
  readonly status?: ActStatus;
}

/** All triggers of a text, in text order. */
export function triggersOf(sight: Sight): Trigger[] {
  const verbs = sight.tree.words.flatMap((word, at) => {
    const verbal = word.xpos.startsWith("VB") || word.upos === "VERB";
    const lexicon = verbal ? VERB_FRAMES : word.upos === "ADJ" ? ADJECTIVE_FRAMES : null;
    const entry = lexicon ? entryOf<VerbFrame>(lexicon, sight.tree, at) : null;
    return entry ? verbAt(sight, at, entry.frames, entry.lemma) : [];
  });
  const used = new Set(verbs.filter((v) => v.complete).flatMap((v) => v.used));
  const nouns = sight.tree.words.flatMap((word, at) =>
    used.has(at) || !isNominal(word) || isHalf(NOUN_FRAMES, sight.tree, at) ? [] : nounAt(sight, at),
  );
  return [...verbs, ...nouns].sort((a, b) => a.at - b.at);
}

const NOMINAL_PLACES = new Set(["nsubj", "obj", "obl", "nmod", "conj", "root", "appos", "compound"]);

/** A noun, or a gerund in a noun's place: "fighting broke out". */
function isNominal(word: Word): boolean {
  if (word.upos === "NOUN" || word.upos === "PROPN") return true;
  return word.xpos === "VBG" && NOMINAL_PLACES.has(word.relation);
}

/** Of the triggers of one type, the first that is complete, else the first. */
function oneOfEachType(triggers: readonly Trigger[]): Trigger[] {
  const types = new Map<ActType, Trigger>();
  for (const t of triggers) {
    const known = types.get(t.frame.type);
    if (!known || (t.complete && !known.complete)) types.set(t.frame.type, t);
  }
  return [...types.values()];
}

function verbAt(sight: Sight, at: number, frames: readonly VerbFrame[], lemma: string): Trigger[] {
  const { tree } = sight;
  const found = frames
    .filter((frame) => fits(tree, at, frame))
    .map((frame) => {
      const exact = verbSides(sight, at, frame);
      const used = [
        ...conjunctsOf(tree, objectHead(tree, at), frame.objects),
        ...obliqueNouns(tree, at, frame),
      ];
      const rule = `verb:${lemma}`;
      const status = frame.mood ? { status: "done" as const } : {};
      const complete = holds(sight, frame, exact);
      const mutual = frame.mutual || isReciprocal(tree, at);
      return {
        frame,
        at,
        predicate: at,
        exact,
        mutual,
        complete,
        used,
        rule,
        ...status,
      };
    });
  return oneOfEachType(closest(found.filter((t) => !t.frame.strict || t.exact.to.length > 0)));
}

/** Where a frame that names its phrase fits ("hit with tariffs"), those of the bare verb ("hit") do not. */
function closest<T extends Trigger & { readonly frame: VerbFrame }>(found: readonly T[]): readonly T[] {
  const named = found.some((t) => t.complete && t.frame.oblique !== null);
  return named ? found.filter((t) => t.frame.oblique !== null || t.frame.objects.length > 0) : found;
}

function nounAt(sight: Sight, at: number): Trigger[] {
  const { words } = sight.tree;
  const gerund = words[at]!.xpos === "VBG" ? words[at]!.text.toLowerCase() : null;
  const frames = gerund === null ? null : NOUN_FRAMES.get(gerund);
  const entry = frames ? { lemma: gerund!, frames } : gerund ? null : entryOf(NOUN_FRAMES, sight.tree, at);
  if (!entry) return [];
  const found = entry.frames
    .filter((frame) => fitsNoun(sight.tree, at, frame))
    .map((frame): Trigger => {
      const carrying = carrierOf(sight.tree, at);
      const carrier = isOnlyRaised(sight.tree, frame.type, carrying) ? null : carrying;
      const exact = nounSides(sight, at, frame, carrier);
      const predicate = carrier ? carrier.verb : at;
      const complete = holds(sight, frame, exact);
      return {
        frame,
        at,
        predicate,
        exact,
        mutual: frame.mutual,
        complete,
        used: [],
        rule: `noun:${entry.lemma}`,
      };
    });
  return oneOfEachType(found);
}
