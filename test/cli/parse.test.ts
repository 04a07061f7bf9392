/** `rapporteur parse`: the reading as CoNLL-U; faults and exit codes. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { EXIT } from "../../src/cli/exit.js";
import { readingFromConllu } from "../../src/reading/conllu.js";
import { type Folder, makeFolder } from "./process.js";
import { type Kept, run as rapporteur } from "./terminal.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const TEXT = "Anna Berg met the envoy in Oslo.\n\n“We agree on little,” she told reporters 🎉 on Monday.\n";

let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
  folder.write("talks.txt", TEXT);
  folder.write("more/second.txt", "The talks failed because nobody came to them.\n");
  folder.write("empty.txt", "");
});
afterAll(() => {
  folder.remove();
});

const run = (inputs: readonly string[], conllu = "-"): Promise<Kept> =>
  rapporteur(["parse", ...inputs.map(at), "--conllu", conllu]);

const at = (name: string): string => join(folder.path, name);

const rowsOf = (conllu: string): string[][] =>
  conllu
    .split("\n")
    .filter((line) => /^\d/u.test(line))
    .map((line) => line.split("\t"));

describe("what it writes", () => {
  it("gives ten columns a word, with places in UTF-16 units and names", async () => {
    const { code, out, err } = await run(["talks.txt"]);
    expect([code, err]).toEqual([EXIT.ok, ""]);
    const rows = rowsOf(out);
    expect(rows.every((row) => row.length === 10)).toBe(true);
    for (const [, form, , , , , , , , misc] of rows) {
      const [start, end] = ["start", "end"].map((key) =>
        Number(new RegExp(`${key}=(\\d+)`, "u").exec(misc!)![1]),
      );
      expect(TEXT.slice(start, end)).toBe(form);
    }
    expect(rows[0]![9]).toContain("NE=B-PER");
    expect(out.match(/^# newpar$/gmu)).toHaveLength(2);
    expect(
      readingFromConllu(out)
        .words.map((w) => w.text)
        .join(""),
    ).toBe(TEXT.replace(/\s+/gu, ""));
  });

  it("gives each input a document", async () => {
    const { out } = await run(["talks.txt", "more"]);
    expect(out.match(/^# newdoc id = .*$/gmu)).toEqual([
      expect.stringMatching(/talks\.txt$/u),
      expect.stringMatching(/second\.txt$/u),
    ]);
  });

  it("writes a file, and nothing on standard output", async () => {
    const { code, out } = await run(["talks.txt"], at("out.conllu"));
    expect([code, out]).toEqual([EXIT.ok, ""]);
    expect(rowsOf(readFileSync(at("out.conllu"), "utf8")).length).toBeGreaterThan(15);
    expect(existsSync(at("out.conllu.partial"))).toBe(false);
  });
});

describe("what it can't read or write", () => {
  it("tells of a missing file and reads the others", async () => {
    const { code, out, err } = await run(["nowhere.txt", "talks.txt"]);
    expect(code).toBe(EXIT.some);
    expect(err).toContain("nowhere.txt");
    expect(rowsOf(out).length).toBeGreaterThan(15);
  });

  it("ends with another code where nothing could be read", async () => {
    expect((await run(["nowhere.txt"])).code).toBe(EXIT.nothing);
    const empty = await run(["empty.txt"]);
    expect([empty.code, empty.out]).toEqual([EXIT.nothing, ""]);
    expect(empty.err).toContain("empty.txt");
  });

  it("tells of a file that can't be written", async () => {
    const { code, err } = await run(["talks.txt"], at("no/such/folder/out.conllu"));
    expect(code).toBe(EXIT.dossier);
    expect(err).toContain("can't be written");
  });
});
