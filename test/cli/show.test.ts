/** What `rapporteur show` and `export` write, over a dossier made by hand. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { widthOf } from "../../src/cli/text.js";
import { openDossier } from "../../src/store/index.js";
import { valueOf } from "../store/contract.js";
import { TEXT, makeRecord } from "../store/records.js";
import { makeDossier } from "./dossier.js";
import { run } from "./terminal.js";

let folder: string;
let dossier: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-show-"));
  dossier = join(folder, "d.db");
  await makeDossier(dossier);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const show = (...args: string[]) => run(["show", ...args, "-d", dossier]);

const GROUPS = ["meetings", "statements", "acts", "positions", "figures", "tracks", "actors", "articles"];

describe("lists", () => {
  it.each(GROUPS)("of %s fit 80 columns, end with a count, and have no colour in pipes", async (group) => {
    const { code, out, err } = await show(group);
    expect([code, err]).toEqual([0, ""]);
    expect(Math.max(...out.split("\n").map(widthOf))).toBeLessThanOrEqual(80);
    expect(out).not.toContain("\u001B");
    expect(out).toMatch(/\n\d+ [a-z]+\n$/);
  });

  it.each(GROUPS)("of %s fit 40 columns as far as words do", async (group) => {
    const { out } = await run(["show", group, "-d", dossier], { width: 40 });
    expect(Math.max(...out.split("\n").map(widthOf))).toBeLessThanOrEqual(44);
  });

  it("leave out what is less sure than the level asked for", async () => {
    expect((await show("positions", "--level", "sure")).out).toContain("No positions answer this.");
    expect((await show("statements", "--level", "sure")).out).toMatch(/\d+ statements\n$/);
    expect((await show("positions", "--level", "certain")).code).not.toBe(0);
  });

  it("count what is only possible, and show it when asked", async () => {
    const path = join(folder, "possible.db");
    const opened = valueOf(await openDossier(path, { create: true }));
    const record = makeRecord();
    const figures = record.figures.map((figure) => ({ ...figure, score: 0.3 }));
    valueOf(await opened.add({ ...record, figures }, null));
    await opened.close();
    const usual = await run(["show", "figures", "-d", path]);
    expect(usual.out).toMatch(
      /No figures answer this.\n1 more is only possible; --level possible shows it\n$/,
    );
    const all = await run(["show", "figures", "-d", path, "--level", "possible"]);
    expect(all.out).toMatch(/1 figure\n$/);
  });

  it("are coloured on terminals, and as wide as without colour", async () => {
    const { out } = await run(["show", "meetings", "-d", dossier], { colour: true });
    const { out: bare } = await show("meetings");
    expect(out).toContain("\u001B[");
    expect(out.split("\n").map(widthOf)).toEqual(bare.split("\n").map(widthOf));
  });

  it("of meetings stand under their dates, with sign, parties, host, source and id", async () => {
    const { out } = await show("meetings");
    expect(out).toMatch(
      /^15 Dec 2015\n {2}○ scheduled meeting · Sergei Lavrov \(Russia\), John Kerry \(United/,
    );
    expect(out).toContain("  ● held meeting");
    expect(out).toContain("hosted by Russia · according to Russia");
    expect(out).toMatch(/The Harbour Post, 10 Dec 2015 +a[0-9a-f]{6}\.m1\n/);
  });

  it("of acts always tell according to whom", async () => {
    const { out } = await show("acts");
    const heads = out.split("\n").filter((line) => /^ {2}● done/.test(line));
    expect(heads).toHaveLength(4);
    expect(out.match(/according to A Western diplomat/g)).toHaveLength(2);
    expect(out.match(/according to the article itself/g)).toHaveLength(2);
  });

  it("of acts show mutual ones as such, and say where no side is named", async () => {
    const path = join(folder, "mutual.db");
    const store = valueOf(await openDossier(path, { create: true }));
    const record = makeRecord();
    const [accuse, assault] = record.acts;
    const sides = ["state/RUS", "state/USA"];
    const agree = { ...accuse!, type: "AGREE" as const, mode: null, from: sides, to: [...sides].reverse() };
    valueOf(await store.add({ ...record, acts: [agree, { ...assault!, from: [] }] }, null));
    await store.close();
    const { out } = await run(["show", "acts", "-d", path]);
    expect(out).toContain("● done AGREE · Russia ↔ United States\n");
    expect(out).toContain("ASSAULT (aerial) · nobody named\n");
  });

  it("tell the rule and score only when asked why", async () => {
    expect((await show("acts")).out).not.toContain("rule acts/");
    expect((await show("acts", "--why")).out).toContain("rule acts/accuse-of, score 0.70");
  });

  it.each([
    [["meetings", "--status", "held"], "1 meeting\n"],
    [["meetings", "--actor", "United States"], "2 meetings\n"],
    [["meetings", "--since", "2016"], "No meetings answer this.\n"],
    [["acts", "--type", "assault"], "2 acts\n"],
    [["statements", "--search", "honest talk", "--until", "2015-12-11"], "1 statement\n"],
    [["positions", "--issue", "damascus"], "2 positions\n"],
    [["actors", "--search", "lavr"], "1 actor\n"],
    [["meetings", "--limit", "1"], "1 of 2 meetings, the latest; --limit 0 shows all\n"],
  ])("answer %j", async (args, end) => {
    const { code, out } = await show(...args);
    expect(code).toBe(0);
    expect(out.endsWith(end)).toBe(true);
  });

  it("as JSON are the page that the library gives", async () => {
    const page = JSON.parse((await show("meetings", "--json", "--limit", "1")).out) as Record<
      string,
      unknown
    >;
    expect(page).toMatchObject({ total: 2, rows: [{ group: "meetings", item: { status: "held" } }] });
    expect(page.next).toEqual(expect.any(String));
  });
});

describe("cards", () => {
  const idOf = async (group: string): Promise<string> => {
    const { rows } = JSON.parse((await show(group, "--json")).out) as { rows: { id: string }[] };
    return rows[0]!.id;
  };

  it("of an item mark its words in their context and say where they stand", async () => {
    const { out } = await show(await idOf("figures"));
    expect(out).toContain("250,000 people killed");
    expect(out).toContain("according to United States");
    expect(out.replace(/\s+/g, " ")).toContain(
      "The war has »killed 250,000 people«, the United States says.",
    );
    expect(out).toContain("Evening Echo, 16 Dec 2015");
    const [, start, end] = /characters (\d+) to (\d+)/.exec(out)!;
    expect(TEXT.slice(Number(start), Number(end))).toBe("killed 250,000 people");
    expect(out).toContain("rule figures/number, score 0.90");
  });

  it("of an article list its items in the order of the text", async () => {
    const { out } = await show(await idOf("articles"));
    const groups = [...out.matchAll(/^a\S+ +([a-z]+) /gm)].map(([, group]) => group);
    expect(groups).toEqual(["meetings", "statements", "positions", "tracks", "acts", "acts", "figures"]);
  });

  it("take ids cut short, as lists show them", async () => {
    const id = await idOf("meetings");
    expect((await show(`${id.slice(0, 7)}.m1`)).out).toContain(`id ${id}`);
  });
});

describe("others' words", () => {
  it("can't send escape sequences to the terminal", async () => {
    const path = join(folder, "hostile.db");
    const store = valueOf(await openDossier(path, { create: true }));
    const title = "\u001B]0;owned\u0007\u001B[2JQuiet \u202Etitle";
    valueOf(await store.add(makeRecord({ title, outlet: "Post\u001B[31m" }), null));
    await store.close();
    for (const what of GROUPS) {
      const { out } = await run(["show", what, "-d", path]);
      expect(out.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202E]/u);
    }
  });
});

describe("wrong questions", () => {
  it.each([
    [["show", "parties", "-d", "D"], 2, "no item or article of this id"],
    [["show", "zzz.m1", "-d", "D"], 2, "no item or article of this id"],
    [["show", "meetings", "-d", "/nowhere/x.db"], 2, "no such dossier"],
    [["show", "meetings", "-d", "D", "--since", "yesterday"], 2, "no date"],
    [["show", "meetings", "-d", "D", "--since", "2016", "--until", "2015"], 2, "before it begins"],
    [["show", "meetings", "-d", "D", "--status", "forgotten"], 2, "Use one of: proposed"],
    [["show", "figures", "-d", "D", "--status", "held"], 2, "no status"],
    [["export", "csv", "-d", "D", "--only", "meals"], 2, "no group"],
    [["export", "csv", "-d", "/nowhere/x.db"], 2, "no such dossier"],
    [["export", "csv", "-d", "D", "-o", "/nowhere/x.csv"], 4, "can't be written"],
  ])("%j: exit code %i", async (args, code, said) => {
    const ended = await run(args.map((arg) => (arg === "D" ? dossier : arg)));
    expect(ended.code).toBe(code);
    expect(ended.err).toContain(said);
    expect(ended.out).toBe("");
  });
});

describe("export", () => {
  it("of items has one line each, in the order of time, filtered", async () => {
    const { out } = await run([
      "export",
      "jsonl",
      "-d",
      dossier,
      "--only",
      "meetings,acts",
      "--type",
      "ACCUSE",
    ]);
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { article: { published: string } });
    expect(lines.map((line) => line.article.published)).toEqual(["2015-12-10", "2015-12-16"]);
  });

  it("of records has the articles that the filters choose", async () => {
    const { out } = await run(["export", "json", "-d", dossier, "--since", "2015-12-12"]);
    const { format, records } = JSON.parse(out) as {
      format: string;
      records: { article: { outlet: string } }[];
    };
    expect(format).toBe("rapporteur-dossier/1");
    expect(records.map((record) => record.article.outlet)).toEqual(["Evening Echo"]);
  });

  it("goes to a file that appears whole", async () => {
    const path = join(folder, "items.csv");
    const { code, out } = await run(["export", "csv", "-d", dossier, "--out", path]);
    expect([code, out]).toEqual([0, ""]);
    expect(readFileSync(path, "utf8").split("\r\n")).toHaveLength(1 + 14 + 1);
    expect(existsSync(`${path}.partial`)).toBe(false);
  });
});
