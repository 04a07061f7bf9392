/**
 * One input to its articles: the format is chosen by the name, or by the look of the content where no name tells.
 *
 * An input enters, an Outcome for each of its articles leaves; nothing is thrown. A sidecar wins over what a page
 * tells of itself, and both over the given date of publication. A text in another language than English is refused.
 */
import { failed, ok, type Fault, type Result } from "../record/fault.js";
import { articleOf, either, NO_DATE, NOTHING_KNOWN, type About } from "./article.js";
import { fileBytes, streamBytes, tooLarge } from "./bytes.js";
import { DATE_FORMS, readDate } from "./date.js";
import { decodePage, decodeText, type Decoded } from "./decode.js";
import { looksLikeHtml, readPage } from "./html.js";
import { STDIN } from "./inputs.js";
import { otherLanguage } from "./language.js";
import { originOf } from "./origin.js";
import { readSidecar, sidecarPath } from "./sidecar.js";
import type { Ingested, IngestOptions, Outcome } from "./types.js";

export { findInputs } from "./inputs.js";
export type { Ingested, IngestOptions, Outcome } from "./types.js";

const MAX_BYTES = 4 * 1024 * 1024;
/** Pages carry several times their text in markup. */
const MARKUP = 4;
const PAGE = /\.html?$/i;
const TEXT = /\.(?:txt|md)$/i;

/** What is known of the text before it becomes an article. */
interface Draft {
  readonly text: string;
  readonly about: About;
  readonly page: Uint8Array | null;
  readonly notes: readonly string[];
}

/** The articles of one input, or why there are none. */
export async function ingest(input: string, options: IngestOptions): Promise<Outcome[]> {
  const origin = options.name?.(input) ?? (input === STDIN ? STDIN : originOf(input));
  try {
    return [{ origin, result: await articleFrom(input, origin, options) }];
  } catch (error) {
    return [{ origin, result: failed("unreadable", origin, `It could not be read (${String(error)}).`) }];
  }
}

async function articleFrom(input: string, origin: string, options: IngestOptions): Promise<Result<Ingested>> {
  const given = givenDate(options.published);
  if (!given.ok) return given;
  const bytes = await bytesOf(input, origin, options);
  if (!bytes.ok) return bytes;
  const told = await toldBeside(input);
  if (!told.ok) return told;
  const draft = draftOf(bytes.value, input, origin, options);
  if (!draft.ok) return draft;
  const about = either(either(told.value, draft.value.about), { ...NOTHING_KNOWN, published: given.value });
  return finished({ ...draft.value, about }, origin, options);
}

function givenDate(written: string | undefined): Result<string | null> {
  if (written === undefined) return ok(null);
  const date = readDate(written);
  if (date !== null) return ok(date);
  const what = `The date of publication "${written}" can't be read.`;
  return failed("date", "--published", what, `Write it as ${DATE_FORMS}.`);
}

function bytesOf(input: string, origin: string, options: IngestOptions): Promise<Result<Uint8Array>> {
  const limit = (options.maxBytes ?? MAX_BYTES) * (TEXT.test(input) ? 1 : MARKUP);
  if (input !== STDIN) return fileBytes(input, origin, limit);
  if (options.stdin) return streamBytes(options.stdin, origin, limit);
  return Promise.resolve(failed("usage", origin, "There is no standard input to read from."));
}

/** What the sidecar tells; nothing where there is none. */
async function toldBeside(input: string): Promise<Result<About>> {
  if (input === STDIN) return ok(NOTHING_KNOWN);
  const path = sidecarPath(input);
  const bytes = await fileBytes(path, originOf(path), MAX_BYTES);
  if (bytes.ok) return readSidecar(bytes.value, originOf(path));
  return bytes.fault.code === "not-found" ? ok(NOTHING_KNOWN) : { ok: false, fault: asSidecar(bytes.fault) };
}

function asSidecar(fault: Fault): Fault {
  return { ...fault, code: "sidecar" };
}

function draftOf(bytes: Uint8Array, input: string, origin: string, options: IngestOptions): Result<Draft> {
  const replace = options.replaceInvalid ?? false;
  if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) return empty(origin);
  if (!isPage(bytes, input)) return fromText(decodeText(bytes, origin, replace));
  const decoded = decodePage(bytes, origin, replace);
  return decoded.ok ? fromPage(decoded.value, bytes, origin) : decoded;
}

function isPage(bytes: Uint8Array, input: string): boolean {
  if (PAGE.test(input)) return true;
  const start = Buffer.from(bytes.subarray(0, 4096)).toString("latin1").replace(/^ï»¿/, "");
  return !TEXT.test(input) && looksLikeHtml(start);
}

function fromText(decoded: Result<Decoded>): Result<Draft> {
  return decoded.ok ? ok({ ...decoded.value, about: NOTHING_KNOWN, page: null }) : decoded;
}

function fromPage(decoded: Decoded, bytes: Uint8Array, origin: string): Result<Draft> {
  const page = readPage(decoded.text, origin);
  return page.ok ? ok({ ...page.value, page: bytes, notes: decoded.notes }) : page;
}

function finished(draft: Draft, origin: string, options: IngestOptions): Result<Ingested> {
  const limit = options.maxBytes ?? MAX_BYTES;
  const size = Buffer.byteLength(draft.text, "utf8");
  if (size > limit) return tooLarge(origin, size, limit);
  if (draft.text.trim() === "") return empty(origin);
  const language = otherLanguage(draft.text);
  if (language !== null) return notEnglish(origin, language);
  return ok({
    article: articleOf(draft.text, draft.about, origin),
    raw: draft.page && { mediaType: "text/html", bytes: draft.page },
    notes: draft.about.published === null ? [...draft.notes, NO_DATE] : draft.notes,
  });
}

function empty(origin: string): Result<never> {
  return failed("empty", origin, "There is no text in it.");
}

function notEnglish(origin: string, language: string): Result<never> {
  const what = `The text is ${language}, and only English is read.`;
  return failed("language", origin, what, "Give an English text, or a translation.");
}
