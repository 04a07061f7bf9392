/**
 * The Reading: what the language model says of a text. No meaning of diplomacy yet.
 *
 * Words cover the text: every character that is not white space belongs to exactly one word. A tree stands on each
 * sentence: exactly one root, no cycle, heads within the sentence. All places are UTF-16 units of the text.
 */
import type { Span } from "../record/span.js";

export interface Word extends Span {
  /** The word as written, in plain dress: quotation marks as “ ” and, within these, ‘ ’; no soft hyphens. */
  readonly text: string;
  /** Its base form, lower case: "said" is "say", "Russians" is "russian". */
  readonly lemma: string;
  /** Universal part of speech. */
  readonly upos: string;
  /** Penn tag. */
  readonly xpos: string;
  /** Index of the head word in `Reading.words`; -1 for the root of a sentence. */
  readonly head: number;
  /** Universal Dependencies relation without subtype. */
  readonly relation: string;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index of its paragraph (text between empty lines or line breaks). */
  readonly paragraph: number;
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean;
}

/** A run of words, half-open, as indices into `Reading.words`. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

export type NameType = "PER" | "ORG" | "LOC" | "MISC";

export interface Name extends WordRange {
  readonly type: NameType;
  /** Mean probability of its labels. */
  readonly score: number;
}

/** An attribution as the model joins it; any part may be missing, content seldom is. */
export interface Attribution {
  readonly source: readonly WordRange[];
  readonly cue: readonly WordRange[];
  readonly content: readonly WordRange[];
  /** Index, in `Reading.attributions`, of the attribution in whose content the model saw this one; absent if in none. */
  readonly within?: number;
  readonly score: number;
}

/** A noun phrase, a pronoun or a name, with its head word. */
export interface MentionRange extends WordRange {
  readonly head: number;
}

/** Indices into `Coreference.mentions`: what a mention may stand for, and how likely. */
export interface Antecedent {
  readonly mention: number;
  readonly antecedent: number;
  readonly score: number;
}

/** Who is who, where the reader was asked for it. */
export interface Coreference {
  readonly mentions: readonly MentionRange[];
  /** By mention, the likeliest first; none below a chance of 0.1. */
  readonly antecedents: readonly Antecedent[];
  /** Mentions that name the same, two or more, as indices in text order. */
  readonly entities: readonly (readonly number[])[];
}

export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** Sentences as runs of words, in order, covering all words. */
  readonly sentences: readonly WordRange[];
  readonly names: readonly Name[];
  readonly attributions: readonly Attribution[];
  readonly coreference?: Coreference;
  /** Name and version of the model. */
  readonly reader: string;
}
