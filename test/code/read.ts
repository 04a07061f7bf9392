/** Sentences with their trees, as the coder has them: no model, no rules' finds unless given. */
import { type Read, readOf } from "../../src/code/decide.js";
import type { Act, Actor, ArticleRecord } from "../../src/record/record.js";
import type { Span } from "../../src/record/span.js";
import { readingOf } from "../resolve/readings.js";

export interface Given {
  readonly acts?: readonly Act[];
  /** Words and the actor each stands for, `of` the actor it acts for. */
  readonly actors?: readonly { readonly name: string; readonly of?: string }[];
}

/** A text as the coder reads it; each actor's mentions are the places of its name. */
export function readAs({ acts = [], actors = [] }: Given, ...sentences: string[]): Read {
  const reading = readingOf(...sentences);
  const known = actors.map((a) => actorOf(a, reading.text));
  return readOf(reading, { actors: known, acts, meetings: [] } as unknown as ArticleRecord);
}

function actorOf({ name, of }: { name: string; of?: string }, text: string): Actor {
  const mentions = [...text.matchAll(new RegExp(name, "gu"))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    form: "name" as const,
  }));
  const rest = { kind: "state" as const, roles: [], ids: {}, aliases: [], known: "article" as const };
  return { id: name, name, actsFor: of === undefined ? [] : [of], mentions, ...rest };
}

/** The span of words in a text as read. */
export function spanOf(read: Read, words: string): Span {
  const start = read.tree.reading.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the text`);
  return { start, end: start + words.length };
}

/** Norland condemned the raid by Sudria. */
export const CONDEMNED =
  "Norland/NNP/2/nsubj condemned/VBD/0/root the/DT/4/det raid/NN/2/obj by/IN/6/case Sudria/NNP/4/nmod ././2/punct";
/** Norland has agreed to lift a ban on Sudria. */
export const AGREED =
  "Norland/NNP/3/nsubj has/VBZ/3/aux agreed/VBN/0/root to/TO/5/mark lift/VB/3/xcomp a/DT/7/det ban/NN/5/obj on/IN/9/case Sudria/NNP/7/nmod ././3/punct";
/** Norland will not release the Sudrians. */
export const WILL_NOT =
  "Norland/NNP/4/nsubj will/MD/4/aux not/RB/4/advmod release/VB/0/root the/DT/6/det Sudrians/NNPS/4/obj ././4/punct";
/** Norland issued a warning to Sudria. */
export const WARNING =
  "Norland/NNP/2/nsubj issued/VBD/0/root a/DT/4/det warning/NN/2/obj to/IN/6/case Sudria/NNP/2/obl ././2/punct";
/** Sudria was bombed. */
export const BOMBED = "Sudria/NNP/3/nsubj was/VBD/3/aux bombed/VBN/0/root ././3/punct";
