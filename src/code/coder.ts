/**
 * The coder: sentences with marked or unmarked parties in, PLOVER codes out.
 *
 * Opens reader, knowledge and head once. The same line gets the same answer whatever was coded before.
 */
import { openKnowledge } from "../knowledge/knowledge.js";
import { recordOf } from "../pipeline/read.js";
import { openReader, type Reader } from "../reading/reader.js";
import { openVectors, type Vectors } from "../reading/vectors.js";
import { ok, type Result } from "../record/fault.js";
import type { Article } from "../record/record.js";
import { programVersion } from "../util/version.js";
import { codingOf, type Read, readOf, type Seen, seenOf } from "./decide.js";
import { type Chances, type Head, openHead } from "./head.js";
import { type MarkedPair, pairsOf, withoutRivals } from "./parties.js";
import type { CodeAnswer, CodeLine, FoundCoding } from "./types.js";

export interface CoderOptions {
  /** `small` (unless told), `large`, or the path of a reading model's folder. */
  readonly reader?: string;
  /** Whether the likeliest type is given where no relation is likely. */
  readonly always?: boolean;
}

export interface Coder {
  readonly code: (line: CodeLine) => Promise<CodeAnswer>;
  readonly close: () => Promise<void>;
}

/** Loads what codes; a fault where reader, vectors or head are missing or broken. */
export async function openCoder({ reader: named, always = false }: CoderOptions = {}): Promise<
  Result<Coder>
> {
  const head = await openHead();
  if (!head.ok) return head;
  const vectors = await openVectors();
  if (!vectors.ok) return vectors;
  const texts = await openTexts(named);
  if (!texts.ok) {
    await vectors.value.close();
    return texts;
  }
  const coding = { head: head.value, vectors: vectors.value, always };
  return ok({
    code: async (line) => answerTo(line, await texts.value.read(line.text), coding),
    close: async () => {
      await texts.value.close();
      await vectors.value.close();
    },
  });
}

export interface Texts {
  /** Reads a text; the last one is kept, for lines of one text often follow each other. */
  readonly read: (text: string) => Promise<Read>;
  readonly close: () => Promise<void>;
}

/** What reads texts for coding. */
export async function openTexts(named?: string): Promise<Result<Texts>> {
  const reader = await openReader(named);
  if (!reader.ok) return reader;
  const recordOfText = recorder(reader.value);
  let last: { readonly text: string; readonly read: Read } | null = null;
  return ok({
    read: async (text) => {
      if (last?.text !== text) last = { text, read: await recordOfText(text) };
      return last.read;
    },
    close: () => reader.value.close(),
  });
}

function recorder(reader: Reader): (text: string) => Promise<Read> {
  const knowledge = openKnowledge();
  return async (text) => {
    const reading = await reader.read(text);
    const madeBy = { program: programVersion(), reader: reader.name };
    return readOf(reading, recordOf(articleOf(text), reading, knowledge, madeBy));
  };
}

function articleOf(text: string): Article {
  const about = { title: null, outlet: null, url: null, published: null };
  return { id: "line", ...about, language: "en", text, sha256: "", origin: "line" };
}

/** What pairs are coded with. */
export interface Coding {
  readonly head: Head;
  readonly vectors: Pick<Vectors, "of">;
  readonly always: boolean;
}

/** The answer to a line: of its pair, or of all pairs that stand in a relation. */
export async function answerTo(line: CodeLine, read: Read, coding: Coding): Promise<CodeAnswer> {
  const { id, source, target, unmarked } = line;
  if (!unmarked) {
    const seen = seenOf(read, source, target);
    return { id, ...codingOf(read, seen, await chancesOf(seen, coding), coding.head, coding.always) };
  }
  const codings: FoundCoding[] = [];
  for (const pair of pairsOf(read)) codings.push(await likelierWay(read, pair, coding));
  return {
    id,
    codings: withoutRivals(
      read,
      codings.filter((c) => c.type !== null),
    ),
  };
}

async function chancesOf(seen: Seen, { head, vectors }: Coding): Promise<Chances> {
  const [vector] = await vectors.of([seen.masked]);
  return head.chances(seen.features, vector!);
}

/** Which of the two is the source: the way in which a relation is likelier. */
async function likelierWay(read: Read, pair: MarkedPair, coding: Coding): Promise<FoundCoding> {
  const turned: MarkedPair = { source: pair.target, target: pair.source };
  const ways = [pair, turned].map((way) => ({ way, seen: seenOf(read, way.source, way.target) }));
  const [first, second] = await Promise.all(ways.map(({ seen }) => chancesOf(seen, coding)));
  const likelier = second!.related > first!.related ? 1 : 0;
  const { way, seen } = ways[likelier]!;
  const chances = [first!, second!][likelier]!;
  return { ...way, ...codingOf(read, seen, chances, coding.head, coding.always) };
}
