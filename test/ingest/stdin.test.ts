import { describe, expect, it } from "vitest";
import { ingest } from "../../src/ingest/ingest.js";
import type { IngestOptions } from "../../src/ingest/types.js";
import { PROSE } from "./folder.js";

async function* pieces(content: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function read(content: string | Uint8Array, options: IngestOptions = {}) {
  const outcomes = await ingest("-", { stdin: pieces(content), ...options });
  expect(outcomes).toHaveLength(1);
  expect(outcomes[0]!.origin).toBe("-");
  return outcomes[0]!.result;
}

describe("standard input", () => {
  it("is a text, put together whatever its pieces", async () => {
    const text = `“Talks” – café 🕊️. ${PROSE}\n`;
    const result = await read(text, { published: "2015-12-15" });
    expect(result).toMatchObject({
      ok: true,
      value: { article: { text, published: "2015-12-15" }, raw: null },
    });
  });

  it.each([
    "<!DOCTYPE html><html>",
    "\ufeff\n  <html lang=en>",
    '<?xml version="1.0"?>\n<html>',
    "<!-- x --><html>",
  ])("is a page when it begins with %j", async (start) => {
    const page = `${start}<body><article><h1>Talks</h1><p>${PROSE}</p></article></body></html>`;
    const result = await read(page);
    expect(result).toMatchObject({ ok: true, value: { article: { text: `Talks\n\n${PROSE}` } } });
    if (result.ok) expect(Buffer.from(result.value.raw!.bytes).toString()).toBe(page);
  });

  it.each([`<b>${PROSE}</b>`, `3 < 4, and ${PROSE} <html>`])(
    "is a text when it begins with %j",
    async (text) => {
      expect(await read(text)).toMatchObject({ ok: true, value: { article: { text } } });
    },
  );

  it("may be empty, binary or too long", async () => {
    expect(await read("")).toMatchObject({ ok: false, fault: { code: "empty" } });
    expect(await read("a\0b")).toMatchObject({ ok: false, fault: { code: "binary" } });
    expect(await read(PROSE, { maxBytes: 100 })).toMatchObject({ ok: false, fault: { code: "too-large" } });
  });

  it("is left as soon as it is too long", async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield await Promise.resolve(Buffer.alloc((given += 1000) && 1000, 0x20));
    }
    const [outcome] = await ingest("-", { stdin: endless(), maxBytes: 10_000 });
    expect(outcome!.result).toMatchObject({ ok: false, fault: { code: "too-large" } });
    expect(given).toBeLessThan(100_000);
  });

  it("may break off", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from(PROSE));
      throw new Error("the pipe broke");
    }
    const [outcome] = await ingest("-", { stdin: broken() });
    expect(outcome!.result).toMatchObject({ ok: false, fault: { code: "unreadable" } });
  });

  it("may be missing", async () => {
    expect((await ingest("-", {}))[0]!.result).toMatchObject({ ok: false, fault: { code: "usage" } });
  });
});
