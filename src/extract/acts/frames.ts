/**
 * Frames: which words tell of an act, and where in the sentence its two sides stand.
 *
 * The lexicon under `lexicon/` is made of these, by type; `triggers.ts` matches them on the tree. Types and modes are
 * those of PLOVER (Halterman et al. 2023). A frame knows words and constructions only, never a name.
 */
import type { ActType } from "../../record/record.js";

/**
 * Where a side stands, seen from a verb: its grammatical places, the subject of its complement clause, or the
 * preposition that introduces it. Seen from a noun: `possessor`, `modifier` ("Russian strikes") or a preposition.
 */
export type Slot =
  "subject" | "object" | "recipient" | "clause" | "possessor" | "modifier" | `in:${string}` | (string & {});

/** Which sides must be found for the act to be told at all. */
export type Need = "both" | "from" | "to" | "either" | "two";

interface Sides {
  readonly type: ActType;
  readonly mode: string | null;
  /** Slots tried in order; the first that stands for somebody is the side. */
  readonly from: readonly Slot[];
  readonly to: readonly Slot[];
  /** All parties stand on both sides: agreements, clashes. */
  readonly mutual: boolean;
  readonly need: Need;
}

export interface VerbFrame extends Sides {
  readonly verbs: readonly string[];
  /** A particle or preposition that must go with the verb: "call on", "pull out". */
  readonly with: readonly string[];
  /** Nouns one of which must head the object (or the passive's subject); empty for any or none. */
  readonly objects: readonly string[];
  /** Nouns none of which may head the object: "struck a deal". */
  readonly notObjects: readonly string[];
  /** Words none of which may modify the object: "waged a trade war". */
  readonly notModifiers: readonly string[];
  /** Nouns one of which must head the subject: "rockets hit"; empty for any. */
  readonly subjects: readonly string[];
  /** Nouns none of which may head the subject: "sanctions hit". */
  readonly notSubjects: readonly string[];
  /** Prepositional phrases whose noun must be one of `nouns`: "walk out of talks". */
  readonly oblique: {
    readonly prepositions: readonly string[];
    readonly nouns: readonly string[];
  } | null;
  /** Whether a complement clause must stand with it, must be an infinitive or say what ought to be, or must not stand. */
  readonly clause: "required" | "infinitive" | "ought" | "none" | "any";
  /** Verbs one of which must head the complement; empty for any. */
  readonly clauseVerbs: readonly string[];
  /** Verbs none of which may head the complement: "declined to comment". */
  readonly clauseNot: readonly string[];
  /** The verb tells of the act by its mood: "will not attend" refuses, "will retaliate" threatens. */
  readonly mood: "negated" | "future" | null;
  /** A word that blames or praises must go with the verb: "called it a farce". */
  readonly label: "blame" | "praise" | "captive" | "accountable" | "free" | "guilty" | null;
  /** Told only where the frame's own places name the other side: "called on Norland", not "called on Monday". */
  readonly strict: boolean;
  /** A participle without a tense of its own tells of what goes on ("backed by"). */
  readonly lasting: boolean;
  /** The status does not follow the tense: words that do what they say ("urges", "accuses"). */
  readonly performative: boolean;
}

export interface NounFrame extends Sides {
  readonly nouns: readonly string[];
  /** Prepositions or "to", "that", one of which the noun must take: "a call for"; empty for none. */
  readonly governing: readonly string[];
  /** Words one of which must modify the noun: "nuclear test", "joint exercise"; empty for none. */
  readonly modifiers: readonly string[];
  /** Words none of which may modify it: "trade war". */
  readonly notModifiers: readonly string[];
  /** Told without a supporting verb, it goes on ("sanctions", "blockade"), where others are over. */
  readonly lasting: boolean;
  readonly performative: boolean;
}

type Options<F> = Partial<Omit<F, "type" | "mode" | "verbs" | "nouns">>;

const words = (list: string): string[] => list.split(/\s+/u).filter((w) => w !== "");

/** A frame for verbs (lemmas parted by spaces), in the order subject to object where nothing else is said. */
export function verbs(
  type: ActType,
  mode: string | null,
  lemmas: string,
  options: Options<VerbFrame> = {},
): VerbFrame {
  return {
    type,
    mode,
    verbs: words(lemmas),
    from: ["subject"],
    to: ["object"],
    mutual: false,
    need: "both",
    with: [],
    objects: [],
    notObjects: [],
    notModifiers: [],
    subjects: [],
    notSubjects: [],
    oblique: null,
    clause: "any",
    clauseVerbs: [],
    clauseNot: [],
    mood: null,
    label: null,
    strict: false,
    lasting: false,
    performative: false,
    ...options,
  };
}

/** A frame for nouns: the doer by possessor, modifier or "by"; the other side by the prepositions given. */
export function nouns(
  type: ActType,
  mode: string | null,
  lemmas: string,
  options: Options<NounFrame> = {},
): NounFrame {
  return {
    type,
    mode,
    nouns: words(lemmas),
    from: ["by", "possessor", "from", "agent"],
    to: ["against", "on", "to"],
    mutual: false,
    need: "both",
    modifiers: [],
    notModifiers: [],
    governing: [],
    lasting: false,
    performative: false,
    ...options,
  };
}

/** A list of lemmas as data. */
export const list = words;
