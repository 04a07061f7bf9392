/**
 * The coder: sentences with marked or unmarked parties in, PLOVER codes out.
 *
 * Opens reader, knowledge and head once. The same line gets the same answer whatever was coded before.
 */
import { openKnowledge } from "../knowledge/knowledge.js";
import { recordOf } from "../pipeline/read.js";
import { openReader, type Reader } from "../reading/reader.js";
import { ok, type Result } from "../record/fault.js";
import type { Article } from "../record/record.js";
import { programVersion } from "../util/version.js";
import { codingOf, type Read, readOf, seenOf } from "./decide.js";
import { type Head, openHead } from "./head.js";
import { pairsOf } from "./parties.js";
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

/** Loads what codes; a fault where reader or head are missing or broken. */
export async function openCoder({ reader: named, always = false }: CoderOptions = {}): Promise<
  Result<Coder>
> {
  const head = await openHead();
  if (!head.ok) return head;
  const texts = await openTexts(named);
  if (!texts.ok) return texts;
  const { read, close } = texts.value;
  return ok({ code: async (line) => answerTo(line, await read(line.text), head.value, always), close });
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

/** The answer to a line: of its pair, or of all pairs that stand in a relation. */
export function answerTo(line: CodeLine, read: Read, head: Head, always: boolean): CodeAnswer {
  const { id, source, target, unmarked } = line;
  if (!unmarked) return { id, ...codingOf(read, seenOf(read, source, target), head, always) };
  const codings = pairsOf(read).map((pair) => bestWay(read, pair.source, pair.target, head, always));
  return { id, codings: codings.filter((c) => c.type !== null) };
}

type Pairs = Parameters<typeof seenOf>;

/** Which of the two is the source: the way in which a relation is likelier. */
function bestWay(
  read: Read,
  a: NonNullable<Pairs[1]>,
  b: NonNullable<Pairs[2]>,
  head: Head,
  always: boolean,
): FoundCoding {
  const [straight, turned] = [seenOf(read, a, b), seenOf(read, b, a)];
  const related = [straight, turned].map((seen) => head.chances(seen.features).related);
  const isTurned = related[1]! > related[0]!;
  const [source, target] = isTurned ? [b, a] : [a, b];
  return { source, target, ...codingOf(read, isTurned ? turned : straight, head, always) };
}
