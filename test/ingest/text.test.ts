import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ingest } from "../../src/ingest/ingest.js";
import { articleFrom, faultOf, folderWith, outcomeOf, PROSE } from "./folder.js";

describe("text files", () => {
  it("gives the file's text, untouched", async () => {
    const text = `  Talks in the harbour\r\n\r\n${PROSE}\t\u00a0 \n\n\n“Quoted” – naïve 🕊️ text.\n`;
    const { article, raw } = await articleFrom("a.txt", { "a.txt": text });
    expect(article.text).toBe(text);
    expect(article.sha256).toBe(createHash("sha256").update(text).digest("hex"));
    expect(article.language).toBe("en");
    expect(raw).toBeNull();
  });

  it("takes a byte-order mark away, and only the first", async () => {
    const { article } = await articleFrom("a.txt", { "a.txt": `\ufeff\ufeff${PROSE}` });
    expect(article.text).toBe(`\ufeff${PROSE}`);
  });

  it("reads Markdown as it stands", async () => {
    const text = `# Talks\n\n*${PROSE}*\n`;
    expect((await articleFrom("a.md", { "a.md": text })).article.text).toBe(text);
  });

  it("tells when nobody told the date, and nothing else of the article", async () => {
    const { article, notes } = await articleFrom("a.txt", { "a.txt": PROSE });
    expect(notes).toEqual(["no date of publication: relative dates stay unknown"]);
    expect(article).toMatchObject({ title: null, outlet: null, url: null, published: null });
  });

  it("takes the date that the user gives", async () => {
    const { article, notes } = await articleFrom(
      "a.txt",
      { "a.txt": PROSE },
      { published: "15 December 2015" },
    );
    expect(article.published).toBe("2015-12-15");
    expect(notes).toEqual([]);
  });

  it("says that a given date can't be read", async () => {
    const fault = await faultOf("a.txt", { "a.txt": PROSE }, { published: "15/12/2015" });
    expect(fault).toMatchObject({ code: "date", where: "--published" });
    expect(fault.what).toContain("15/12/2015");
  });

  it("reads a text with markup as text when it is named so", async () => {
    const text = `<html><body>${PROSE}</body></html>`;
    expect((await articleFrom("a.txt", { "a.txt": text })).article.text).toBe(text);
  });

  it("reads a file without a telling name as text", async () => {
    expect((await articleFrom("report", { report: PROSE })).article.text).toBe(PROSE);
  });

  it("names the origin relative to the working folder where it lies under it", async () => {
    const [inside] = await ingest("./package-lock.missing", {});
    expect(inside!.origin).toBe("package-lock.missing");
    const path = join(folderWith({ "a.txt": PROSE }), "a.txt");
    expect((await ingest(path, {}))[0]!.origin).toBe(path);
  });
});

describe("ids", () => {
  const about = JSON.stringify({ outlet: "The Harbour Wire", published: "2015-12-15" });

  it("are the same for the same thing under another name", async () => {
    const one = await articleFrom("a.txt", { "a.txt": PROSE, "a.meta.json": about });
    const two = await articleFrom("deep/b.md", { "deep/b.md": PROSE, "deep/b.meta.json": about });
    expect(one.article.id).toMatch(/^a[0-9a-f]{12}$/);
    expect(two.article.id).toBe(one.article.id);
  });

  it("differ with the text, the outlet and the day", async () => {
    const ids = await Promise.all([
      articleFrom("a.txt", { "a.txt": PROSE }),
      articleFrom("a.txt", { "a.txt": `${PROSE}\n` }),
      articleFrom("a.txt", { "a.txt": PROSE }, { published: "2015-12-15" }),
      articleFrom("a.txt", { "a.txt": PROSE, "a.meta.json": about }),
      articleFrom("a.txt", { "a.txt": PROSE, "a.meta.json": '{"outlet":"Northern Courier"}' }),
    ]);
    expect(new Set(ids.map((one) => one.article.id)).size).toBe(5);
  });
});

describe("files that give no article", () => {
  it("a missing file", async () => {
    const [outcome] = await ingest("no/such/file.txt", {});
    expect(outcome!.result).toMatchObject({
      ok: false,
      fault: { code: "not-found", where: "no/such/file.txt" },
    });
  });

  it.each([
    ["nothing", ""],
    ["white space", " \n\t\r\n "],
    ["a byte-order mark", "\ufeff"],
    ["a byte-order mark and lines", "\ufeff\n\n"],
  ])("a file with %s", async (_, content) => {
    expect((await faultOf("a.txt", { "a.txt": content })).code).toBe("empty");
  });

  it.each([
    ["a PDF document", Buffer.from("%PDF-1.4\nhello")],
    ["a ZIP archive", Buffer.from([0x50, 0x4b, 3, 4, 20])],
    ["a PNG image", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10])],
    ["a zero at byte 5", Buffer.from("Talks\0resume")],
  ])("%s", async (what, content) => {
    const fault = await faultOf("a.txt", { "a.txt": content });
    expect(fault.code).toBe("binary");
    expect(fault.what).toContain(what);
  });

  it("a binary file, even when invalid bytes may be replaced", async () => {
    const content = Buffer.from([0xff, 0, 1, 2]);
    expect((await faultOf("a.txt", { "a.txt": content }, { replaceInvalid: true })).code).toBe("binary");
  });

  it("a text of 5 MB, with its size and the limit", async () => {
    const fault = await faultOf("a.txt", { "a.txt": "peace talks ".repeat(440_000) });
    expect(fault.code).toBe("too-large");
    expect(fault.what).toMatch(/5\.0 MB.*4\.0 MB/);
  });

  it("a text over the given limit, and none at it", async () => {
    const at = await outcomeOf("a.txt", { "a.txt": PROSE }, { maxBytes: PROSE.length });
    expect(at.ok).toBe(true);
    expect((await faultOf("a.txt", { "a.txt": PROSE }, { maxBytes: PROSE.length - 1 })).code).toBe(
      "too-large",
    );
  });

  it("a folder called x.txt", async () => {
    const folder = folderWith({});
    mkdirSync(join(folder, "x.txt"));
    const [outcome] = await ingest(join(folder, "x.txt"), {});
    expect(outcome!.result).toMatchObject({ ok: false, fault: { code: "unreadable" } });
  });
});
