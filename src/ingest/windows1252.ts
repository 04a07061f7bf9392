/**
 * windows-1252, the encoding of most old pages in English (they often call it ISO-8859-1).
 *
 * Some versions of Node decode it as Latin-1, which turns curly quotation marks and dashes into control characters;
 * so the 32 places where the two differ are listed here, as in the index of the Encoding Standard.
 */
const FROM_80 =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
  "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

/** The text of bytes in windows-1252. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString("latin1");
  return latin1.replace(/[\u0080-\u009f]/g, (mark) => FROM_80[mark.charCodeAt(0) - 0x80]!);
}
