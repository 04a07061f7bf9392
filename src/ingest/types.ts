/**
 * What ingestion gives: an article with its text, the raw bytes it was taken from, and what was noticed on the way.
 *
 * Bytes enter, articles leave. An input that can't be read is an Outcome with a fault, never an exception, so that
 * the other inputs are read all the same.
 */
import type { Result } from "../record/fault.js";
import type { Article } from "../record/record.js";

/** The bytes as they came, where the article's text isn't simply their decoding (pages). */
export interface Raw {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface Ingested {
  readonly article: Article;
  readonly raw: Raw | null;
  /** What the user should know though it is no fault: "no date of publication: relative dates stay unknown". */
  readonly notes: readonly string[];
}

/** What became of one input, or of one article in it. */
export interface Outcome {
  readonly origin: string;
  readonly result: Result<Ingested>;
}

export interface IngestOptions {
  /** Date of publication of articles that tell none themselves and have no sidecar. */
  readonly published?: string;
  /** Read bytes that are no UTF-8 as U+FFFD instead of refusing the file. */
  readonly replaceInvalid?: boolean;
  /** What an input is called where its path is not what the user knows it by; by default its path. */
  readonly name?: (input: string) => string;
  /** What the input `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** The longest text that is read, in bytes; 4 MiB unless told. Pages may have four times as much markup. */
  readonly maxBytes?: number;
}
