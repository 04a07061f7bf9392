/**
 * What `code` is given and what it answers: sentences with marked parties, and their PLOVER codes.
 *
 * Types are PLOVER's sixteen; the learnt head tells fifteen, for the scheme's parents count CONCEDE and RETREAT as one
 * (YIELD). Spans are UTF-16 units of the line's text.
 */
import type { ActStatus, ActType } from "../record/record.js";
import type { Span } from "../record/span.js";

export type CodeType = ActType | "CONSULT";

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quad = 1 | 2 | 3 | 4;

export interface CodeLine {
  readonly id: string | number;
  readonly text: string;
  /** Null where the text leaves the side open. */
  readonly source: Span | null;
  readonly target: Span | null;
  /** Neither party is marked: they are to be found. */
  readonly unmarked: boolean;
}

export interface Coding {
  readonly type: CodeType | null;
  readonly mode: string | null;
  readonly status: ActStatus | null;
  readonly quad: Quad | null;
  /** 0 to 1: how likely the type is right; of `null`, that there is no relation. */
  readonly score: number;
  readonly trigger: Span | null;
}

/** A coding of parties that were found. */
export interface FoundCoding extends Coding {
  readonly source: Span;
  readonly target: Span;
}

export type CodeAnswer =
  | ({ readonly id: string | number } & Coding)
  | { readonly id: string | number; readonly codings: readonly FoundCoding[] };

const QUADS: Readonly<Record<CodeType, Quad>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  COOPERATE: 2,
  AID: 2,
  CONCEDE: 2,
  RETREAT: 2,
  REQUEST: 3,
  REJECT: 3,
  ACCUSE: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

/** The quad class of a type. */
export function quadOf(type: CodeType): Quad {
  return QUADS[type];
}
