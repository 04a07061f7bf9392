/**
 * Bytes to text: UTF-8 for text files, what the page says of itself for pages.
 *
 * Nothing but a byte-order mark is taken away. What isn't text, or isn't in the encoding it should be, is a fault
 * that tells where; invalid bytes become U+FFFD only when asked. Validity is that of the Unicode Standard, table 3-7.
 */
import { failed, ok, type Result } from "../record/fault.js";
import { firstInvalid } from "./utf8.js";
import { decodeWindows1252 } from "./windows1252.js";

export interface Decoded {
  readonly text: string;
  readonly notes: readonly string[];
}

const FORMATS: readonly (readonly [string, readonly number[]])[] = [
  ["a PDF document", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a ZIP archive or an office document", [0x50, 0x4b, 0x03, 0x04]],
  ["a gzip archive", [0x1f, 0x8b]],
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["an SQLite database", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ["an old office document", [0xd0, 0xcf, 0x11, 0xe0]],
];

/** The text of a UTF-8 file, less a byte-order mark. */
export function decodeText(bytes: Uint8Array, where: string, replaceInvalid: boolean): Result<Decoded> {
  return decode(bytes, where, "utf-8", replaceInvalid);
}

/** The text of a page: its byte-order mark decides, then its `<meta charset>`, else UTF-8. */
export function decodePage(bytes: Uint8Array, where: string, replaceInvalid: boolean): Result<Decoded> {
  const charset = markedUtf16(bytes) ?? declaredCharset(bytes) ?? "utf-8";
  return decode(bytes, where, charset, replaceInvalid);
}

function decode(bytes: Uint8Array, where: string, charset: string, replaceInvalid: boolean): Result<Decoded> {
  const wide = charset.startsWith("utf-16");
  const marked = markedUtf16(bytes);
  if (!wide && marked) return notUtf8(where, `It is ${marked.toUpperCase()} text, and UTF-8 was expected.`);
  const format = wide ? null : binaryFormat(bytes);
  if (format)
    return failed("binary", where, `This is ${format}, no text.`, "Give the article as text or HTML.");
  if (charset === "utf-8") return decodeUtf8(bytes, where, replaceInvalid);
  return decodeOther(bytes, where, charset, replaceInvalid);
}

function decodeUtf8(bytes: Uint8Array, where: string, replaceInvalid: boolean): Result<Decoded> {
  const offset = firstInvalid(bytes);
  if (offset < 0) return ok({ text: new TextDecoder("utf-8").decode(bytes), notes: [] });
  const place = `byte ${String(offset)} (line ${String(lineOf(bytes, offset))})`;
  if (!replaceInvalid) return notUtf8(where, `It isn't valid UTF-8 from ${place} on.`);
  const note = `not valid UTF-8 from ${place} on: U+FFFD stands for what could not be read`;
  return ok({ text: new TextDecoder("utf-8").decode(bytes), notes: [note] });
}

function decodeOther(
  bytes: Uint8Array,
  where: string,
  charset: string,
  replaceInvalid: boolean,
): Result<Decoded> {
  if (charset === "windows-1252") return ok({ text: decodeWindows1252(bytes), notes: [] });
  try {
    return ok({ text: new TextDecoder(charset, { fatal: !replaceInvalid }).decode(bytes), notes: [] });
  } catch {
    const what = `The page says that it is ${charset}, but not all of its bytes are.`;
    return failed("encoding", where, what, "Save it again as UTF-8, or ask for --replace-invalid.");
  }
}

function notUtf8(where: string, what: string): Result<Decoded> {
  const remedy =
    "Save it again as UTF-8, or ask for --replace-invalid, which puts U+FFFD for what it can't read.";
  return failed("encoding", where, what, remedy);
}

/** The format of bytes that are no text in an eight-bit encoding; null for text. */
function binaryFormat(bytes: Uint8Array): string | null {
  const known = FORMATS.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (known) return known[0];
  return bytes.includes(0) ? `a binary file (a zero at byte ${String(bytes.indexOf(0))})` : null;
}

function markedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/** The encoding that the head of a page declares, by its name in the Encoding Standard; null where it's none. */
function declaredCharset(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1];
  return label === undefined ? null : canonical(label);
}

/** A page that is read as bytes up to its declaration can't be UTF-16, whatever it declares. */
function canonical(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return null;
  }
}

function lineOf(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
}
