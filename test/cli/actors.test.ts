/** `rapporteur actors` and `show actor` over a dossier made by hand; some of it as a process. */
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { widthOf } from "../../src/cli/text.js";
import { openDossier } from "../../src/store/index.js";
import { valueOf } from "../store/contract.js";
import { makeActor, makeRecord } from "../store/records.js";
import { type Ended, type Folder, makeFolder, rapporteur } from "./process.js";
import { type Kept, run } from "./terminal.js";

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

let folder: Folder;
let ids: string[];
beforeEach(async () => {
  folder = makeFolder();
  const dossier = valueOf(await openDossier(join(folder.path, "dossier.db"), { create: true }));
  const first = makeRecord();
  const hale = makeActor("a1", "Mira Hale", "person", { roles: [{ title: "envoy", from: null, to: null }] });
  const other = makeActor("a1", "M. Hale", "person");
  ids = [];
  for (const [k, actor] of [hale, other].entries()) {
    const actors = first.actors.map((one) => (one.id === "a1" ? actor : one));
    const { article } = makeRecord({
      text: `${first.article.text}${k}`,
      origin: `news/${k}.txt`,
      published: `2015-12-1${k}`,
    });
    ids.push(valueOf(await dossier.add({ ...first, article, actors }, null)).article);
  }
  await dossier.close();
});
afterEach(() => {
  folder.remove();
});

const at = (...args: string[]): Promise<Kept> => run([...args, "-d", join(folder.path, "dossier.db")]);
const actors = (...args: string[]): Promise<Kept> => at("actors", ...args);
const asProcess = (...args: string[]): Promise<Ended> => rapporteur(folder, args);
const acts = async (name: string): Promise<number> => {
  const { out } = await at("show", "acts", "--actor", name, "--level", "possible", "--json");
  return (JSON.parse(out) as { total: number }).total;
};

describe("rapporteur actors", () => {
  it("merges two for every question, lists it, and takes it back", async () => {
    expect(await acts("Mira Hale")).toBe(2);
    const merged = await asProcess("actors", "merge", "M. Hale", "Mira Hale");
    expect([merged.code, merged.err]).toEqual([0, ""]);
    expect(merged.out).toContain("1 stored article has other actors now");
    expect(await acts("Mira Hale")).toBe(4);
    const listed = await actors("list");
    expect(listed.out).toMatch(/^ {3}1 {2}\d{4}-\d\d-\d\d {2}merge M\. Hale \(person\/m-hale\) is Mira Hale/);
    expect((await actors("undo")).out).toContain("taken back");
    expect(await acts("Mira Hale")).toBe(2);
    expect((await actors("list")).out).toBe("No corrections.\n");
  });

  it("splits an article's actor off", async () => {
    const { code, out } = await actors(
      "split",
      "Mira Hale",
      "Mira Hale (pilot)",
      "--article",
      ids[0]!.slice(0, 6),
      "--json",
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      articles: 1,
      corrections: [{ correction: { what: "split", as: { id: "user/mira-hale-pilot" } } }],
    });
    expect(await acts("user/mira-hale-pilot")).toBe(2);
    expect((await at("show", "actor", "Mira Hale")).out).toContain("Mira Hale (pilot)");
  });

  it("gives roles, by which others find the actor, and who knows it", async () => {
    expect(await acts("Norway")).toBe(0);
    const role = await actors(
      "role",
      "Mira Hale",
      "special envoy",
      "--of",
      "Norway",
      "--from",
      "2015",
      "--to",
      "2016",
    );
    expect([role.code, role.err]).toEqual([0, ""]);
    expect(await acts("Norway")).toBe(2);
    const who = await at("who", "Mira Hale", "--on", "2015-12-15");
    expect(who.out).toContain("acts for Norway on 2015-12-15");
    expect((await at("who", "Mira Hale", "--on", "2018-12-15")).out).not.toContain("acts for");
    expect((await actors("remove", "1")).code).toBe(0);
    expect(await acts("Norway")).toBe(0);
    expect((await at("who", "Mira Hale")).code).toBe(3);
  });

  it("adds an actor that the knowledge doesn't have, with aliases", async () => {
    expect(
      (await actors("add", "Harbour League", "--kind", "alliance", "--alias", "the League of Harbours")).code,
    ).toBe(0);
    const { out } = await at("who", "League of Harbours", "--json");
    expect(JSON.parse(out)).toMatchObject({
      senses: [{ actor: { id: "user/harbour-league", kind: "alliance" } }],
    });
    expect((await actors("add", "Harbour League")).err).toContain("added already");
  });

  it.each<[string, string[], RegExp]>([
    ["a name of nobody", ["alias", "Zzyx Qwv", "Zz"], /Zzyx Qwv: Nobody is called so/],
    ["no kind", ["add", "Somebody", "--kind", "robot"], /robot: This is no kind of actor/],
    ["no date", ["role", "Mira Hale", "envoy", "--from", "soon"], /soon: This is no date/],
    [
      "an end before the beginning",
      ["role", "Mira Hale", "envoy", "--from", "2016", "--to", "2015"],
      /ends before it begins/,
    ],
    ["one and the same", ["merge", "Mira Hale", "person/mira-hale"], /same actor already/],
    ["a split of nowhere", ["split", "Mira Hale"], /isn't said where/],
    ["an unknown article", ["split", "Mira Hale", "--article", "zzz"], /no item or article/],
    ["an unknown number", ["remove", "77"], /no correction of this number/],
    ["nothing to take back", ["undo"], /no correction to take back/],
    ["a table that isn't there", ["import", "none.csv"], /none\.csv: The table can't be read/],
  ])("refuses %s and keeps nothing", async (_, args, message) => {
    const { code, err, out } = await actors(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
    expect((await actors("list")).out).toBe("No corrections.\n");
  });

  it("refuses what is no number", async () => {
    const { code, err } = await asProcess("actors", "remove", "x");
    expect(code).toBe(2);
    expect(err).toContain("Give the number of a correction");
  });

  it("keeps a table as a whole: later lines know the actors of earlier ones, undo takes all back", async () => {
    folder.write(
      "known.csv",
      [
        "\uFEFFwhat;actor;value;of;from;to",
        "# from the desk",
        'add;"Sea Council";Council of the Sea|CoS;;;',
        "",
        "role;Mira Hale;spokeswoman;Sea Council;2015-01;2016-12-31",
        "merge;M. Hale;Mira Hale;;;",
      ].join("\r\n"),
    );
    const done = await asProcess("actors", "import", "known.csv");
    expect([done.code, done.err]).toEqual([0, ""]);
    expect(await acts("Council of the Sea")).toBe(4);
    expect((await actors("undo")).code).toBe(0);
    expect((await actors("list")).out).toBe("No corrections.\n");
    expect(await acts("Mira Hale")).toBe(2);
  });

  it("names every wrong line of a table by its number and keeps nothing of it", async () => {
    folder.write(
      "wrong.csv",
      'what,actor,value,of,from\nalias,Mira Hale,Mira\nallias,Mira Hale,X\nadd,"Two\nLines",\nrole,Nobody Atall,envoy,,\nrole,Mira Hale,envoy,,soon\nmerge,Mira Hale\n',
    );
    const { code, err, out } = await asProcess("actors", "import", "wrong.csv");
    expect([code, out]).toEqual([2, ""]);
    const lines = [...err.matchAll(/wrong\.csv, line (\d+)/g)].map(([, line]) => Number(line));
    expect(lines).toEqual([3, 6, 7, 8]);
    expect(err).toContain("Nothing was kept: 4 lines are wrong.");
    expect((await actors("list")).out).toBe("No corrections.\n");
  });

  it.each([
    ["without a header", "alias,Mira Hale,Mira\n", /first line must name the columns/],
    ["with a column that isn't known", "what,actor,valeu\n", /isn't known: valeu/],
    ["with an open quotation mark", 'what,actor\nadd,"Sea\n', /never closed/],
    ["that is no UTF-8", new Uint8Array([0x77, 0xff, 0xfe]), /no UTF-8/],
  ])("refuses a table %s", async (_, content, message) => {
    folder.write("bad.csv", content);
    const { err, out } = await actors("import", join(folder.path, "bad.csv"));
    expect(out).toBe("");
    expect(err).toMatch(message);
  });

  it("tells which are meant where several are called so", async () => {
    const { code, err } = await actors("alias", "Hale", "H.");
    expect(code).toBe(2);
    expect(err).toMatch(/Nobody is called so|Several are called so/);
  });

  it("needs a dossier", async () => {
    expect((await run(["actors", "list", "-d", join(folder.path, "none.db")])).err).toContain(
      "no such dossier",
    );
  });
});

describe("show actor", () => {
  it("tells roles, names, principals and sources in 80 columns", async () => {
    await actors("role", "Mira Hale", "special envoy", "--of", "Norway", "--from", "2015");
    // Where CI is set, libraries of colours like to colour pipes too.
    const { code, out } = await rapporteur(folder, ["show", "actor", "mira hale"], { env: { CI: "1" } });
    expect(code).toBe(0);
    expect(Math.max(...out.split("\n").map(widthOf))).toBeLessThanOrEqual(80);
    expect(out).toMatch(
      /^Mira Hale · person · for Norway\nperson\/mira-hale · known from articles\n1 article, 2 acts\n/,
    );
    expect(out).toMatch(
      /\nRoles\n {2}special envoy +2015 to …, by you\n {2}envoy +1 article · 10 Dec 2015\n/,
    );
    expect(out).toMatch(/\nSeen +10 Dec 2015, The Harbour Post +a[0-9a-f]{6}\n/);
    expect(out).toMatch(/\nCorrections\n {3}1 {2}role Mira Hale/);
  });

  it("lists those who act for it, and first and last seen", async () => {
    const { out } = await at("show", "actor", "Russia");
    expect(out).toMatch(/\nActing for it\n {2}Sergei Lavrov · person +2 articles\n/);
    expect(out).toMatch(/First seen +10 Dec 2015.*\n.*\nLast seen +11 Dec 2015/);
  });

  it("as JSON", async () => {
    const { out } = await at("show", "actor", "state/USA", "--json");
    expect(JSON.parse(out)).toMatchObject({
      actor: { name: "United States" },
      agents: [{ name: "John Kerry" }],
      history: {
        seen: { articles: 2 },
        names: [{ name: "United States" }, { name: "US" }, { name: "Washington" }],
      },
      corrections: [],
    });
  });

  it.each([
    [["actor"], /name of the actor is missing/],
    [["acts", "Lavrov"], /Only an actor/],
    [["actor", "Nobody Atall"], /no actor of this name or id/],
  ])("%j is a matter of usage", async (args, message) => {
    const { code, err } = await at("show", ...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
