import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileFault } from "../../src/ingest/bytes.js";
import { findInputs } from "../../src/ingest/inputs.js";
import { folderWith, PROSE } from "./folder.js";

/** The inputs of paths in the folder, as paths in the folder, and the faults' codes. */
async function found(folder: string, ...paths: string[]): Promise<{ inputs: string[]; codes: string[] }> {
  const { inputs, faults } = await findInputs(
    paths.map((path) => (path === "-" ? path : join(folder, path))),
  );
  return { inputs: inputs.map((input) => input.replace(`${folder}/`, "")), codes: faults.map((f) => f.code) };
}

const TREE = {
  "b.txt": PROSE,
  "a.html": PROSE,
  "a.meta.json": "{}",
  "deep/er/c.md": PROSE,
  "deep/d.HTM": PROSE,
  "deep/picture.png": "",
  "README.md": "about these",
  "deep/readme.txt": "about those",
  ".hidden.txt": PROSE,
  ".git/x.txt": PROSE,
};

describe("inputs", () => {
  it("of a folder are its articles, by name, at every depth", async () => {
    const folder = folderWith(TREE);
    expect(await found(folder, ".")).toEqual({
      inputs: ["a.html", "b.txt", "deep/d.HTM", "deep/er/c.md"],
      codes: [],
    });
  });

  it("are files as they are named, whatever they are called", async () => {
    const folder = folderWith({ ...TREE, report: PROSE });
    expect(await found(folder, "report", "README.md", ".hidden.txt", "deep/picture.png")).toEqual({
      inputs: ["report", "README.md", ".hidden.txt", "deep/picture.png"],
      codes: [],
    });
  });

  it("come once, in the order of the paths", async () => {
    const folder = folderWith(TREE);
    expect((await found(folder, "deep", "b.txt", ".", "-", "./b.txt")).inputs).toEqual([
      "deep/d.HTM",
      "deep/er/c.md",
      "b.txt",
      "a.html",
      "-",
    ]);
  });

  it("are told relative to the working folder", async () => {
    const { inputs } = await findInputs(["./package.json", join(process.cwd(), "tsconfig.json")]);
    expect(inputs).toEqual(["package.json", "tsconfig.json"]);
  });

  it("leave out sidecars that a shell's pattern names along with their articles", async () => {
    const folder = folderWith(TREE);
    expect(await found(folder, "a.html", "a.meta.json")).toEqual({ inputs: ["a.html"], codes: [] });
  });

  it("are the articles in a folder called x.txt", async () => {
    const folder = folderWith({ "x.txt/y.txt": PROSE });
    expect((await found(folder, "x.txt")).inputs).toEqual(["x.txt/y.txt"]);
    expect((await found(folder, ".")).inputs).toEqual(["x.txt/y.txt"]);
  });
});

describe("patterns", () => {
  it.each([
    ["*.txt", ["b.txt"]],
    ["?.html", ["a.html"]],
    ["[ab].*", ["a.html", "b.txt"]],
    ["[!a].*", ["b.txt"]],
    ["**/*.md", ["README.md", "deep/er/c.md"]],
    ["deep/**", ["deep/d.HTM", "deep/er/c.md", "deep/picture.png", "deep/readme.txt"]],
    ["{a,b}.{txt,html}", ["a.html", "b.txt"]],
    ["d*/e*/*", ["deep/er/c.md"]],
  ])("%s", async (pattern, inputs) => {
    expect(await found(folderWith(TREE), pattern)).toEqual({ inputs, codes: [] });
  });

  it("stay within a name", async () => {
    expect((await found(folderWith({ "x/a.txt": PROSE, "xa.txt": PROSE }), "*a.txt")).inputs).toEqual([
      "xa.txt",
    ]);
  });

  it("take dots and brackets for what they are", async () => {
    const folder = folderWith({ "a.txt": PROSE, axtxt: PROSE, "(1) a+b.txt": PROSE });
    expect((await found(folder, "?.txt")).inputs).toEqual(["a.txt"]);
    expect((await found(folder, "(1) a+*.txt")).inputs).toEqual(["(1) a+b.txt"]);
  });

  it("give way to a file of that very name", async () => {
    const folder = folderWith({ "report[1].txt": PROSE, "report1.txt": PROSE });
    expect((await found(folder, "report[1].txt")).inputs).toEqual(["report[1].txt"]);
  });

  it("that fit nothing are a fault", async () => {
    expect(await found(folderWith(TREE), "*.pdf", "nowhere/*.txt")).toEqual({
      inputs: [],
      codes: ["not-found", "not-found"],
    });
  });
});

describe("paths that give nothing", () => {
  it("are faults, and the others still count", async () => {
    const folder = folderWith({ ...TREE, "empty/picture.png": "", "lone.meta.json": "{}" });
    expect(await found(folder, "missing.txt", "b.txt", "empty", "lone.meta.json")).toEqual({
      inputs: ["b.txt"],
      codes: ["not-found", "no-articles", "no-articles"],
    });
  });

  it("a file taken for a folder", async () => {
    expect((await found(folderWith(TREE), "b.txt/c.txt")).codes).toEqual(["not-found"]);
  });
});

describe("links", () => {
  it("are followed, each folder once", async () => {
    const folder = folderWith({ "a/x.txt": PROSE, "b/y.txt": PROSE });
    symlinkSync(folder, join(folder, "a/up"));
    symlinkSync(join(folder, "a"), join(folder, "b/a"));
    symlinkSync(join(folder, "b/y.txt"), join(folder, "a/y.txt"));
    const { inputs, codes } = await found(folder, ".");
    expect(codes).toEqual([]);
    expect(inputs).toEqual(["a/x.txt", "a/y.txt", "b/y.txt"]);
  });

  it("that lead nowhere or to themselves are faults where an article should be", async () => {
    const folder = folderWith({ "a.txt": PROSE });
    symlinkSync(join(folder, "gone"), join(folder, "b.txt"));
    symlinkSync(join(folder, "c.txt"), join(folder, "c.txt"));
    symlinkSync(join(folder, "gone"), join(folder, "no-article"));
    expect(await found(folder, ".")).toEqual({ inputs: ["a.txt"], codes: ["not-found", "unreadable"] });
    expect((await found(folder, "c.txt")).codes).toEqual(["unreadable"]);
  });
});

describe("permissions", () => {
  it.skipIf(process.getuid?.() === 0)("that forbid reading a folder are a fault", async () => {
    const folder = folderWith({ "a.txt": PROSE, "shut/b.txt": PROSE });
    chmodSync(join(folder, "shut"), 0o000);
    const result = await found(folder, ".");
    chmodSync(join(folder, "shut"), 0o700);
    expect(result).toEqual({ inputs: ["a.txt"], codes: ["unreadable"] });
  });

  it.each([
    ["EACCES", "unreadable", "permission"],
    ["EPERM", "unreadable", "permission"],
    ["ENOENT", "not-found", "no such"],
    ["ENOTDIR", "not-found", "no such"],
    ["ELOOP", "unreadable", "circle"],
    ["EIO", "unreadable", "EIO"],
  ])("the system's %s is %s", (system, code, word) => {
    const fault = fileFault(Object.assign(new Error(system), { code: system }), "a.txt");
    expect(fault).toMatchObject({ code, where: "a.txt" });
    expect(fault.what).toContain(word);
  });
});
