import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openReader } from "../../src/reading/reader.js";

const WHOLE = {
  format: "rapporteur-reader/1",
  name: "tiny",
  version: "1.2.3",
  width: 4,
  window: { words: 8, stride: 6 },
  labels: { upos: ["X"], xpos: ["X"], relation: ["root"], names: ["O"], span: ["O", "B", "I"], inner: ["O"] },
  thresholds: { sentence: 0, link: [0, 0, 0], outside: [0, 0, 0, 0], names: 0 },
};
const FILES = {
  "vocab.txt": "[PAD]\n[UNK]\n[CLS]\n[SEP]\n",
  "reader.onnx": "no network",
  "pairs.onnx": "no network",
};

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reader-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(manifest: unknown, files: Record<string, string> = FILES): void {
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  writeFileSync(
    join(folder, "manifest.json"),
    typeof manifest === "string" ? manifest : JSON.stringify(manifest),
  );
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const hashes = Object.fromEntries(
  Object.entries(FILES).map(([file, text]) => [file, { sha256: sha256(text) }]),
);

async function faultOf(): Promise<{ code: string; where: string; what: string; remedy: string }> {
  const opened = await openReader(folder);
  if (opened.ok) throw new Error("it opened");
  return opened.fault;
}

describe("a model that can't be used is a fault, which names the file", () => {
  test("no folder", async () => {
    const opened = await openReader(join(folder, "nowhere"));
    expect(opened).toMatchObject({ ok: false, fault: { code: "model" } });
  });

  test("no JSON in the manifest", async () => {
    write("{");
    expect(await faultOf()).toMatchObject({ code: "model", where: join(folder, "manifest.json") });
  });

  test("a manifest of another form", async () => {
    write({ ...WHOLE, format: "rapporteur-reader/9", files: hashes });
    expect((await faultOf()).what).toContain("rapporteur-reader/1");
  });

  test("a manifest without its labels and window", async () => {
    write({ ...WHOLE, labels: {}, window: null, files: hashes });
    expect((await faultOf()).what).toContain("window, labels");
  });

  test("a manifest whose thresholds are too few", async () => {
    write({ ...WHOLE, thresholds: { ...WHOLE.thresholds, link: [0] }, files: hashes });
    expect((await faultOf()).what).toContain("thresholds");
  });

  test("a missing file", async () => {
    write({ ...WHOLE, files: hashes });
    rmSync(join(folder, "pairs.onnx"));
    expect((await faultOf()).where).toBe(join(folder, "pairs.onnx"));
  });

  test("a file that was changed", async () => {
    write({ ...WHOLE, files: hashes }, { ...FILES, "vocab.txt": "[UNK]\n" });
    const fault = await faultOf();
    expect(fault.where).toBe(join(folder, "vocab.txt"));
    expect(fault.what).toContain("SHA-256");
    expect(fault.remedy).not.toBe("");
  });

  test("a file that the manifest does not name", async () => {
    write({ ...WHOLE, files: {} });
    expect((await faultOf()).what).toContain("does not name");
  });

  test("a network that is none", async () => {
    write({ ...WHOLE, files: hashes });
    expect((await faultOf()).what).toContain("network");
  });
});
