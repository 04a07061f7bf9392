/** `rapporteur code` as a process: answers, bad lines, going on after a stop, exit codes. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { EXIT } from "../../src/cli/exit.js";
import { type Folder, makeFolder, rapporteur, shell } from "./process.js";
import { run } from "./terminal.js";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const LINES: readonly (readonly [id: string, text: string, source: string | null, target: string | null])[] =
  [
    [
      "a",
      "The French president condemned the Syrian army on Monday.",
      "The French president",
      "the Syrian army",
    ],
    ["b", "Police in Minsk arrested two reporters.", "Police in Minsk", "two reporters"],
    ["c", "Turkish jets bombed a Kurdish camp. 🎉", "Turkish jets", "a Kurdish camp"],
    ["d", "The queen gave money to flood victims in Fiji.", "The queen", "flood victims in Fiji"],
  ];

function lineOf([id, text, source, target]: (typeof LINES)[number]): string {
  const span = (words: string | null) =>
    words === null ? null : { start: text.indexOf(words), end: text.indexOf(words) + words.length };
  return JSON.stringify({ id, text, source: span(source), target: span(target) });
}

let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
  folder.write("in.jsonl", LINES.map((l) => `${lineOf(l)}\n`).join(""));
  folder.write("bad.jsonl", `${lineOf(LINES[0]!)}\n{"id": 5}\nnot JSON\n\n${lineOf(LINES[1]!)}\n`);
  folder.write("worse.jsonl", "nothing\n");
});
afterAll(() => {
  folder.remove();
});

const at = (name: string): string => join(folder.path, name);
interface Answer {
  readonly id: string;
  readonly type: string | null;
  readonly quad: number | null;
  readonly status: string | null;
  readonly score: number;
  readonly trigger: { readonly start: number; readonly end: number };
  readonly codings?: readonly Answer[];
}
const answersIn = (text: string): Answer[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);

describe("answers", () => {
  it("are a line each, with type, mode, status, quad, score and trigger", async () => {
    const { code, out, err } = await rapporteur(folder, ["code", "in.jsonl"]);
    expect([code, err]).toEqual([EXIT.ok, "coded 4\n"]);
    const answers = answersIn(out);
    expect(answers.map((a) => [a.id, a.type, a.quad, a.status])).toEqual([
      ["a", "ACCUSE", 3, "done"],
      ["b", "COERCE", 4, "done"],
      ["c", "ASSAULT", 4, "done"],
      ["d", "AID", 2, "done"],
    ]);
    const words = answers.map(({ trigger: { start, end } }, i) => LINES[i]![1].slice(start, end));
    expect(words.slice(0, 3)).toEqual(["condemned", "arrested", "bombed"]);
    for (const answer of answers) {
      expect(Object.keys(answer)).toEqual(["id", "type", "mode", "status", "quad", "score", "trigger"]);
      expect(answer.score).toBeGreaterThan(0.3);
      expect(answer.score).toBeLessThanOrEqual(1);
    }
  });

  it("list the parties found where none are marked", async () => {
    const text = "Russia condemned Israel on Monday. Nobody slept.";
    const { out } = await run(["code", writeLine("free.jsonl", { id: 9, text })]);
    const [answer] = answersIn(out);
    expect(answer).toMatchObject({
      id: 9,
      codings: [{ type: "ACCUSE", source: { start: 0, end: 6 }, target: { start: 17, end: 23 } }],
    });
  });

  it("are an empty list where nobody is found", async () => {
    const { code, out } = await run([
      "code",
      writeLine("nobody.jsonl", { id: 1, text: "It rained all day." }),
    ]);
    expect([code, answersIn(out)]).toEqual([EXIT.ok, [{ id: 1, codings: [] }]]);
  });

  it("have no type where the parties stand in no relation, and one always if asked", async () => {
    const text = "The train runs from Vienna to Budapest twice a day.";
    const line = { id: 1, text, source: { start: 20, end: 26 }, target: { start: 30, end: 38 } };
    const file = writeLine("train.jsonl", line);
    const [none] = answersIn((await run(["code", file])).out);
    expect(none).toMatchObject({ type: null, mode: null, status: null, quad: null, trigger: null });
    const [forced] = answersIn((await run(["code", file, "--always"])).out);
    expect(forced!.type).toMatch(/^[A-Z]+$/);
  });

  it("come from standard input, too", async () => {
    const { code, out } = await shell(folder, "head -n 2 in.jsonl | $RAPPORTEUR code -");
    expect([code, answersIn(out).map((a) => a.id)]).toEqual([EXIT.ok, ["a", "b"]]);
  });
});

function writeLine(name: string, value: unknown): string {
  writeFileSync(at(name), `${JSON.stringify(value)}\n`);
  return at(name);
}

describe("bad lines", () => {
  it("are named and counted and stop nothing", async () => {
    const { code, out, err } = await run(["code", at("bad.jsonl")]);
    expect([code, answersIn(out).map((a) => a.id)]).toEqual([EXIT.some, ["a", "b"]]);
    expect(err).toMatch(/bad\.jsonl:2: It has no text/);
    expect(err).toMatch(/bad\.jsonl:3: It is no JSON object/);
    expect(err).toContain("coded 2, bad 2");
  });

  it("end with another code where no line is good", async () => {
    expect((await run(["code", at("worse.jsonl")])).code).toBe(EXIT.nothing);
  });

  it("are told in JSON as well", async () => {
    const { code, out } = await run(["code", at("bad.jsonl"), "--out", at("told.jsonl"), "--json"]);
    expect(code).toBe(EXIT.some);
    expect(JSON.parse(out)).toMatchObject({
      interrupted: false,
      coded: 2,
      kept: 0,
      bad: [{ code: "usage" }, {}],
    });
  });
});

describe("a file of answers", () => {
  it("is gone on with, nothing twice, a torn line anew", async () => {
    const args = ["code", at("in.jsonl"), "-o", at("codes.jsonl")];
    await run(["code", at("bad.jsonl"), "-o", at("codes.jsonl")]);
    appendFileSync(at("codes.jsonl"), '{"id":"c","type":"ASS');
    const { code, out } = await run(args);
    expect([code, out]).toEqual([EXIT.ok, `coded 2, coded before 2 → ${at("codes.jsonl")}\n`]);
    const ids = answersIn(readFileSync(at("codes.jsonl"), "utf8")).map((a) => a.id);
    expect(ids).toEqual(["a", "b", "c", "d"]);
    expect((await run(args)).out).toContain("coded 0, coded before 4");
  });

  it("keeps lines of one id apart", async () => {
    folder.write("twice.jsonl", `${lineOf(LINES[0]!)}\n${lineOf(LINES[0]!)}\n`);
    const args = ["code", at("twice.jsonl"), "-o", at("twice-codes.jsonl")];
    expect((await run(args)).out).toContain("coded 2");
    expect((await run(args)).out).toContain("coded 0, coded before 2");
  });

  it("is left alone where it holds something else", async () => {
    folder.write("letter.txt", "Dear all,\nthis is no file of codes.\n");
    const { code, err } = await run(["code", at("in.jsonl"), "-o", at("letter.txt")]);
    expect([code, err]).toEqual([EXIT.usage, expect.stringContaining("something else")]);
    expect(readFileSync(at("letter.txt"), "utf8")).toContain("Dear all");
  });

  it("goes on after Ctrl-C", async () => {
    const many = Array.from(
      { length: 300 },
      (_, k) => `${lineOf([`n${k}`, LINES[k % 4]![1], null, LINES[k % 4]![3]])}\n`,
    );
    folder.write("many.jsonl", `nothing\n${many.join("")}`);
    const stopped = await rapporteur(folder, ["code", "many.jsonl", "-o", "many-codes.jsonl"], {
      onErr: (text, interrupt) => {
        if (text.includes("many.jsonl:1") && !text.includes("Stopping")) interrupt();
      },
    });
    expect(stopped.code).toBe(EXIT.stopped);
    expect(stopped.out).toContain("the same command goes on from here");
    const before = answersIn(readFileSync(at("many-codes.jsonl"), "utf8")).length;
    expect(before).toBeLessThan(300);
    expect((await rapporteur(folder, ["code", "many.jsonl", "-o", "many-codes.jsonl"])).code).toBe(EXIT.some);
    const ids = answersIn(readFileSync(at("many-codes.jsonl"), "utf8")).map((a) => a.id);
    expect(ids).toEqual(many.map((_, k) => `n${k}`));
  });
});

describe("what can't be done", () => {
  it.each([
    [["code", "nowhere.jsonl"], EXIT.usage, "no such file"],
    [["code", "."], EXIT.usage, "folder"],
    [["code", "in.jsonl", "--reader", "huge"], EXIT.usage, "huge"],
    [["code", "in.jsonl", "--out", "no/such/codes.jsonl"], EXIT.dossier, "can't be written"],
    [["code"], EXIT.usage, "missing"],
  ])("%j", async (args, expected, words) => {
    const { code, out, err } = await rapporteur(folder, args);
    expect([code, out]).toEqual([expected, ""]);
    expect(err).toContain(words);
    expect(existsSync(at("no"))).toBe(false);
  });
});
