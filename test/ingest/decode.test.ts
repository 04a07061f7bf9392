import { isUtf8 } from "node:buffer";
import { describe, expect, it } from "vitest";
import { decodePage, decodeText } from "../../src/ingest/decode.js";
import { firstInvalid } from "../../src/ingest/utf8.js";
import { decodeWindows1252 } from "../../src/ingest/windows1252.js";
import { articleFrom, faultOf, PROSE } from "./folder.js";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

describe("where UTF-8 breaks", () => {
  it.each([
    ["a lone continuation", bytes(0x41, 0x80), 1],
    ["a lead at the end", bytes(0x41, 0x42, 0xc3), 2],
    ["a cut sequence of three", bytes(0xe2, 0x82), 0],
    ["an overlong slash", bytes(0xc0, 0xaf), 0],
    ["an overlong sequence of three", bytes(0x41, 0xe0, 0x80, 0xaf), 1],
    ["a surrogate", bytes(0xed, 0xa0, 0x80), 0],
    ["over U+10FFFF", bytes(0xf4, 0x90, 0x80, 0x80), 0],
    ["an overlong sequence of four", bytes(0xf0, 0x80, 0x80, 0x80), 0],
    ["a byte that never occurs", bytes(0x41, 0xff), 1],
    ["Latin-1 after good UTF-8", new Uint8Array([...Buffer.from("naïve 🕊 "), 0xe9, 0x20]), 12],
  ])("%s", (_, input, offset) => {
    expect(firstInvalid(input)).toBe(offset);
  });

  it.each(["", "plain", "naïve", "мир", "和平", "🕊️", "\u{10ffff}\ud7ff\ue000"])("nowhere in %j", (text) => {
    expect(firstInvalid(new Uint8Array(Buffer.from(text)))).toBe(-1);
  });

  it("agrees with Node on every pair and many runs of bytes", () => {
    let state = 7;
    const random = (): number => (state = (state * 1103515245 + 12345) % 2147483648) >> 16;
    const choice = [0x41, 0x80, 0xbf, 0x9f, 0xa0, 0xc2, 0xe0, 0xe2, 0xed, 0xf0, 0xf4];
    const pairs = Array.from({ length: 65_536 }, (_, n) => bytes(n >> 8, n & 255));
    const runs = Array.from({ length: 20_000 }, () =>
      Uint8Array.from({ length: 1 + (random() % 5) }, () => choice[random() % choice.length]!),
    );
    const judged = [...pairs, ...runs].map((run) => [run, firstInvalid(run)] as const);
    expect(judged.filter(([run, offset]) => (offset === -1) !== isUtf8(run))).toEqual([]);
    expect(judged.filter(([run, offset]) => offset > 0 && !isUtf8(run.subarray(0, offset)))).toEqual([]);
  });
});

describe("text files in another encoding", () => {
  const broken = latin1(`First line.\nThe café talks went on. ${PROSE}`);

  it("are refused with the place", async () => {
    const fault = await faultOf("a.txt", { "a.txt": broken });
    expect(fault.code).toBe("encoding");
    expect(fault.what).toContain("byte 19 (line 2)");
    expect(fault.remedy).toContain("--replace-invalid");
  });

  it("are read with U+FFFD when asked, and say so", async () => {
    const { article, notes } = await articleFrom("a.txt", { "a.txt": broken }, { replaceInvalid: true });
    expect(article.text).toContain("caf\ufffd talks");
    expect(notes[0]).toContain("byte 19 (line 2)");
  });

  it.each(["utf16le", "utf-16le"] as const)("%s is named", async (encoding) => {
    const fault = await faultOf("a.txt", { "a.txt": Buffer.from(`\ufeff${PROSE}`, encoding) });
    expect(fault.code).toBe("encoding");
    expect(fault.what).toContain("UTF-16LE");
  });

  it("good UTF-8 stays as it is under replaceInvalid", () => {
    const decoded = decodeText(new Uint8Array(Buffer.from("café")), "a.txt", true);
    expect(decoded).toEqual({ ok: true, value: { text: "café", notes: [] } });
  });
});

describe("pages in their own encoding", () => {
  const textOf = (input: Uint8Array, replace = false): string => {
    const decoded = decodePage(input, "a.html", replace);
    if (!decoded.ok) throw new Error(decoded.fault.what);
    return decoded.value.text;
  };

  it.each(["windows-1252", "iso-8859-1", "ISO-8859-1", "latin1", "us-ascii"])(
    "%s with curly quotes",
    (label) => {
      const page = latin1(`<meta charset="${label}"><p>\x93caf\xe9\x94 \x96 \x80`);
      expect(textOf(page)).toContain("“café” – €");
    },
  );

  it("a charset in http-equiv", () => {
    const head = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">';
    expect(textOf(latin1(`${head}\xec\xe8\xf0`))).toContain("мир");
  });

  it("the mark wins over the declaration", () => {
    const page = Buffer.from("\ufeff<meta charset=windows-1252>café");
    expect(textOf(new Uint8Array(page))).toBe("<meta charset=windows-1252>café");
  });

  it("UTF-16 with its mark", () => {
    expect(textOf(new Uint8Array(Buffer.from("\ufeff<p>café", "utf16le")))).toBe("<p>café");
  });

  it.each(["utf-16", "no-such-charset"])("a page that claims %s is UTF-8", (label) => {
    expect(textOf(new Uint8Array(Buffer.from(`<meta charset=${label}>café`)))).toContain("café");
  });

  it.each(["utf-8", "euc-jp"])("bytes that aren't what the page claims: %s", (label) => {
    const page = latin1(`<meta charset=${label}>caf\xe9 `);
    expect(decodePage(page, "a.html", false)).toMatchObject({ ok: false, fault: { code: "encoding" } });
    expect(textOf(page, true)).toContain("caf\ufffd");
  });

  it("windows-1252 has a character for every byte", () => {
    const text = decodeWindows1252(Uint8Array.from({ length: 256 }, (_, i) => i));
    expect(text).toHaveLength(256);
    expect(text.slice(0, 128)).toBe(Buffer.from(Array.from({ length: 128 }, (_, i) => i)).toString("latin1"));
    expect(text[0x92]).toBe("’");
    expect(text[0xe9]).toBe("é");
  });
});
