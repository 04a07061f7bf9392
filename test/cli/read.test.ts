/** `rapporteur read` as a process, with the model: good and bad input. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Ended, type Folder, makeFolder, rapporteur, shell } from "./process.js";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const TALKS = `Envoys meet in Lisbon

LISBON — The foreign ministers of Norway and Portugal met in Lisbon on Monday. “We had a frank talk,” the Norwegian minister told reporters.

They will meet again in Oslo next month, a spokesman said.
`;
const SIDECAR = JSON.stringify({ title: "Envoys meet", outlet: "The Harbour Post", published: "2016-02-02" });

let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
});
afterAll(() => {
  folder.remove();
});

/** An article with its sidecar; gives its name. */
function article(name: string, text = TALKS): string {
  folder.write(name.replace(/\.txt$/, ".meta.json"), SIDECAR);
  return folder.write(name, text);
}

/** The articles of a dossier, as `show` gives them. */
async function articlesOf(
  dossier: string,
): Promise<{ total: number; rows: { origin: string; version: number }[] }> {
  const { out } = await rapporteur(folder, ["show", "articles", "-d", dossier, "--limit", "0", "--json"]);
  return JSON.parse(out) as { total: number; rows: { origin: string; version: number }[] };
}

describe("reading", () => {
  it("stores articles, writes records, and says what was found; again, nothing changes", async () => {
    article("good/talks.txt");
    article("good/more/talks.txt", `${TALKS}\nThe ministers shook hands.\n`);
    const first = await rapporteur(folder, ["read", "good", "-d", "a.db", "--records", "records"]);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toMatch(/^read 2 → a\.db\nfound \d+ meetings, \d+ statements/);
    expect(readdirSync(join(folder.path, "records")).sort()).toEqual(["talks-2.json", "talks.json"]);
    const record = JSON.parse(readFileSync(join(folder.path, "records/talks-2.json"), "utf8")) as {
      format: string;
      article: { text: string; outlet: string };
    };
    expect(record.format).toBe("rapporteur-record/1");
    expect(record.article).toMatchObject({ text: TALKS, outlet: "The Harbour Post" });
    const again = await rapporteur(folder, ["read", "good", "-d", "a.db", "--json"]);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({ read: 0, unchanged: 2, failed: [] });
  });

  it("makes a changed article a new version", async () => {
    const name = article("changing.txt");
    await rapporteur(folder, ["read", name, "-d", "b.db"]);
    article("changing.txt", TALKS.replace("next month", "in April"));
    const second = await rapporteur(folder, ["read", name, "-d", "b.db"]);
    expect(second.out).toContain("read 1 (1 changed)");
    const { total, rows } = await articlesOf("b.db");
    expect([total, rows[0]?.version]).toEqual([1, 2]);
  });

  it("gives an article the same record alone and among many", async () => {
    for (let k = 0; k < 7; k++)
      article(`crowd/${k}.txt`, `${TALKS}\n${"The envoys shook hands. ".repeat(k)}\n`);
    await rapporteur(folder, ["read", "crowd", "-d", "crowd.db", "--records", "many"]);
    await rapporteur(folder, ["read", "crowd/5.txt", "-d", "alone.db", "--records", "one"]);
    const [many, one] = ["many/5.json", "one/5.json"].map((name) =>
      readFileSync(join(folder.path, name), "utf8"),
    );
    expect(many).toBe(one);
    expect(readdirSync(join(folder.path, "many"))).toHaveLength(7);
  });

  it("takes standard input, with the date that is given", async () => {
    const { code } = await rapporteur(folder, ["read", "-", "-d", "c.db", "--published", "2016-02-02"], {
      input: TALKS,
    });
    expect(code).toBe(0);
    expect(await articlesOf("c.db")).toMatchObject({
      total: 1,
      rows: [{ origin: "-", published: "2016-02-02" }],
    });
  });

  it("says where no date of publication is known", async () => {
    const { code, out } = await rapporteur(folder, ["read", "-", "-d", "d.db"], { input: TALKS });
    expect(code).toBe(0);
    expect(out).toContain("1 article: no date of publication: relative dates stay unknown");
  });
});

/** Bad inputs: what is written, and what must be said of it. */
const FRENCH = `${"Le ministre des affaires étrangères a rencontré son homologue à Paris, et ils ont parlé de la paix. ".repeat(9)}\n`;
const BAD: readonly (readonly [string, () => string[], RegExp])[] = [
  ["a missing file", () => ["nowhere.txt"], /nowhere\.txt/],
  [
    "a folder without articles",
    () => [folder.write("bare/notes.pdf", "x").replace("/notes.pdf", "")],
    /bare.*no \.txt/,
  ],
  ["an empty file", () => [folder.write("empty.txt", " \n")], /empty\.txt: .*no text/i],
  [
    "a binary file",
    () => [
      folder.write(
        "film.txt",
        new Uint8Array(4096).map((_, k) => (k * 7) % 251),
      ),
    ],
    /film\.txt/,
  ],
  [
    "another encoding",
    () => [folder.write("latin.txt", Buffer.from(`${TALKS}café`, "latin1"))],
    /latin\.txt: .*UTF-8/,
  ],
  ["a text of 5 MB", () => [folder.write("long.txt", "The envoys met again. ".repeat(240_000))], /long\.txt/],
  [
    "a page without an article",
    () => [folder.write("menu.html", "<html><body><nav><a href='/'>Home</a></nav></body></html>")],
    /menu\.html/,
  ],
  ["another language", () => [folder.write("paris.txt", FRENCH)], /skipped paris\.txt: .*only English/],
  [
    "a broken sidecar",
    () =>
      [folder.write("torn.txt", TALKS), folder.write("torn.meta.json", "{") && ""].filter((n) => n !== ""),
    /torn\.meta\.json/,
  ],
  [
    "a date that can't be read",
    () => {
      folder.write("when.meta.json", JSON.stringify({ published: "some day in May" }));
      return [folder.write("when.txt", `${TALKS}When?`)];
    },
    /when\.meta\.json: .*some day in May/,
  ],
];

describe("bad input", () => {
  let all: Ended;
  beforeAll(async () => {
    const names = BAD.flatMap(([, make]) => make());
    all = await rapporteur(folder, ["read", ...names, article("sound.txt"), "-d", "bad.db", "--json"]);
  });

  it.each(BAD)("%s is told with its place", (_, __, said) => {
    expect(all.err.split("\n").some((line) => said.test(line))).toBe(true);
  });

  it("costs none of the others: the exit code says that some failed", async () => {
    expect(all.code).toBe(1);
    expect(JSON.parse(all.out)).toMatchObject({ read: 1, stopped: null });
    expect(await articlesOf("bad.db")).toMatchObject({ total: 1, rows: [{ origin: "sound.txt" }] });
  });

  it("is listed with code, place, expectation and remedy", () => {
    const { failed, skipped } = JSON.parse(all.out) as Record<
      string,
      { code: string; where: string; what: string }[]
    >;
    expect(failed!.map((fault) => fault.code).sort()).toEqual(
      [
        "binary",
        "date",
        "empty",
        "encoding",
        "no-article-in-page",
        "no-articles",
        "not-found",
        "sidecar",
        "too-large",
      ].sort(),
    );
    expect(skipped!.map((fault) => fault.code)).toEqual(["language"]);
    expect(failed!.every((fault) => fault.where !== "" && fault.what !== "")).toBe(true);
  });

  it("alone: nothing could be read", async () => {
    expect((await rapporteur(folder, ["read", "empty.txt", "-d", "none.db"])).code).toBe(3);
    expect((await rapporteur(folder, ["read", "nowhere.txt", "-d", "none.db"])).code).toBe(3);
    expect((await rapporteur(folder, ["read", "paris.txt", "-d", "none.db"])).code).toBe(3);
  });

  it("in another encoding is read with replacement when asked", async () => {
    const { code } = await rapporteur(folder, ["read", "latin.txt", "-d", "latin.db", "--replace-invalid"]);
    expect(code).toBe(0);
    expect((await articlesOf("latin.db")).total).toBe(1);
  });

  it("in the option --published is a matter of usage", async () => {
    const { code, err } = await rapporteur(folder, [
      "read",
      "sound.txt",
      "-d",
      "none.db",
      "--published",
      "soon",
    ]);
    expect(code).toBe(2);
    expect(err).toContain('"soon"');
    expect(existsSync(join(folder.path, "unmade.db"))).toBe(false);
  });
});

describe("a dossier", () => {
  const refused = async (dossier: string, said: RegExp): Promise<void> => {
    const { code, err } = await rapporteur(folder, ["read", article("one.txt"), "-d", dossier]);
    expect(code).toBe(4);
    expect(err).toMatch(said);
  };

  it("that is no database", async () => {
    folder.write("letter.db", "Dear sir, this is a letter.\n".repeat(100));
    await refused("letter.db", /letter\.db: .*no dossier/);
    expect(readFileSync(join(folder.path, "letter.db"), "utf8")).toContain("Dear sir");
  });

  it("that is a folder, or lies in none", async () => {
    folder.write("shelf/x.txt", "x");
    await refused("shelf", /folder/);
    const { code, err } = await rapporteur(folder, ["read", "one.txt", "-d", "no/such/place.db"]);
    expect(code).toBe(2);
    expect(err).toMatch(/place\.db: .*doesn't exist/);
  });

  it("of a newer version", async () => {
    await rapporteur(folder, ["read", article("one.txt"), "-d", "newer.db"]);
    const db = new Database(join(folder.path, "newer.db"));
    db.pragma("user_version = 999");
    db.close();
    await refused("newer.db", /version 999/);
    expect((await rapporteur(folder, ["show", "meetings", "-d", "newer.db"])).code).toBe(4);
  });

  it("that another program holds", async () => {
    await rapporteur(folder, ["read", article("one.txt"), "-d", "held.db"]);
    const db = new Database(join(folder.path, "held.db"));
    db.exec("BEGIN IMMEDIATE");
    article("two.txt", `${TALKS}Two.`);
    const { code, err } = await rapporteur(folder, ["read", "two.txt", "-d", "held.db"]);
    db.exec("ROLLBACK");
    db.close();
    expect(code).toBe(4);
    expect(err).toMatch(/held\.db: Another program is writing/);
    expect((await articlesOf("held.db")).total).toBe(1);
  });

  it("that can't grow any more keeps what it had, and goes on when there is room", async () => {
    for (let k = 10; k < 22; k++)
      article(
        `many/${k}.txt`,
        `${TALKS}
${`Sentence ${k} of the day. `.repeat(80)}`,
      );
    const full = await shell(folder, "ulimit -f 400; $RAPPORTEUR read many -d small.db");
    expect(full.err).toMatch(/small\.db.*no room left/);
    expect(full.code).toBe(4);
    const { total } = await articlesOf("small.db");
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(12);
    const rest = await rapporteur(folder, ["read", "many", "-d", "small.db", "--json"]);
    expect(JSON.parse(rest.out)).toMatchObject({ unchanged: total, read: 12 - total });
  });
});

describe("Ctrl-C", () => {
  it("finishes what is in hand, keeps it, and says so", async () => {
    for (let k = 100; k < 300; k++)
      writeFileSync(join(folder.path, article(`run/${k}.txt`, `${TALKS}${k}`)), `${TALKS}${k}`);
    folder.write("run/0-empty.txt", "");
    const { code, out, err } = await rapporteur(folder, ["read", "run", "-d", "stop.db"], {
      onErr: (text, interrupt) => {
        if (text.includes("0-empty") && !text.includes("Stopping")) interrupt();
      },
    });
    expect(code).toBe(130);
    expect(err).toContain("Stopping after the articles in hand");
    const read = Number(/read (\d+)/.exec(out)?.[1]);
    expect(out).toContain("Stopped; what was read is kept.");
    expect(read).toBeLessThan(200);
    expect((await articlesOf("stop.db")).total).toBe(read);
  });
});
