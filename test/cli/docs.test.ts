/** docs/CLI.md and the command line tell the same; help, versions, completion and pipes work as a process. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { EXIT } from "../../src/cli/exit.js";
import { buildProgram } from "../../src/cli/program.js";
import { openTerminal } from "../../src/cli/terminal.js";
import { openDossier } from "../../src/store/index.js";
import { valueOf } from "../store/contract.js";
import { TEXT, makeRecord } from "../store/records.js";
import { type Folder, makeFolder, rapporteur, shell } from "./process.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const docs = readFileSync(join(fileURLToPath(import.meta.url), "../../../docs/CLI.md"), "utf8");
const commands = buildProgram(openTerminal(), () => undefined).commands;

let folder: Folder;
beforeAll(async () => {
  folder = makeFolder();
  const dossier = valueOf(await openDossier(join(folder.path, "dossier.db"), { create: true }));
  for (let k = 0; k < 60; k++)
    valueOf(await dossier.add(makeRecord({ text: `${TEXT}${k}`, origin: `${k}` }), null));
  await dossier.close();
});
afterAll(() => {
  folder.remove();
});

describe("docs/CLI.md", () => {
  it.each(commands.map((command) => [command.name(), command] as const))(
    "tells all of %s",
    (name, command) => {
      expect(docs).toContain(`## \`rapporteur ${name}`);
      for (const { options } of [command, ...command.commands]) {
        for (const option of options) expect(docs).toContain(option.long);
      }
      for (const sub of command.commands) expect(docs).toMatch(new RegExp(`\\b${name} ${sub.name()}\\b`));
    },
  );

  it("lists every exit code, and no other", () => {
    const listed = [...docs.matchAll(/^\| (\d+) +\|/gm)].map(([, code]) => Number(code));
    expect(listed).toEqual(Object.values(EXIT));
  });

  it("names no option that isn't there", () => {
    const all = commands.flatMap((command) => [command, ...command.commands]);
    const known = new Set(all.flatMap((command) => command.options.map((option) => option.long)));
    const named = [...docs.matchAll(/`(?:-\w, )?(--[a-z-]+)/g)].map(([, option]) => option!);
    expect(named.filter((option) => !known.has(option) && option !== "--help")).toEqual([]);
  });
});

describe("the command", () => {
  it.each(commands.map((command) => command.name()))("%s has help with examples", async (name) => {
    const { code, out } = await rapporteur(folder, [name, "--help"]);
    expect(code).toBe(0);
    expect(out).toMatch(/Examples:\n {2}\S/);
  });

  it("tells its version and the model's", async () => {
    const { code, out } = await rapporteur(folder, ["--version"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^rapporteur \d+\.\d+\.\d+\nreader \S+/);
  });

  it.each([
    [[]],
    [["shwo"]],
    [["show"]],
    [["show", "meetings", "--limit", "few"]],
    [["export", "xml"]],
    [["read"]],
  ])("%j is a matter of usage", async (args) => {
    const { code, err, out } = await rapporteur(folder, args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).not.toBe("");
  });

  it("ends quietly when its reader goes away", async () => {
    const { code, out, err } = await shell(
      folder,
      "set -o pipefail; $RAPPORTEUR export jsonl | head -n 1 | wc -l",
    );
    expect([code, out.trim(), err]).toEqual([0, "1", ""]);
  });

  it("takes the dossier from the environment, and the option before it", async () => {
    const env = { RAPPORTEUR_DOSSIER: "elsewhere.db" };
    expect((await rapporteur(folder, ["show", "meetings"], { env })).err).toContain("elsewhere.db");
    expect((await rapporteur(folder, ["show", "meetings", "-d", "dossier.db"], { env })).code).toBe(0);
  });
});

describe("completion", () => {
  it.each([
    ["rapporteur sh", "show"],
    ["rapporteur show mee", "meetings"],
    ["rapporteur export js", "json jsonl"],
    ["rapporteur show meetings --status post", "postponed"],
    ["rapporteur read --rec", "--records"],
    ["rapporteur nothing x", ""],
  ])("in bash: %j", async (line, completed) => {
    const words = line.split(" ");
    const script = `source <($RAPPORTEUR completion bash); COMP_WORDS=(${words.join(" ")}); COMP_CWORD=${words.length - 1}
      _rapporteur; echo "\${COMPREPLY[*]}"`;
    const { code, out } = await shell(folder, script);
    expect([code, out.trim()]).toEqual([0, completed]);
  });

  it.each(["zsh", "fish"])("in %s names every command", async (name) => {
    const { code, out } = await rapporteur(folder, ["completion", name]);
    expect(code).toBe(0);
    for (const command of commands) expect(out).toContain(command.name());
  });
});
