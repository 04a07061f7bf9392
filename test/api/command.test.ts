/** `rapporteur serve` where it can't serve: what it says, and its exit code. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pc from "picocolors";
import { afterAll, beforeAll, expect, it } from "vitest";
import { EXIT } from "../../src/cli/exit.js";
import { runProgram } from "../../src/cli/program.js";
import type { Terminal } from "../../src/cli/terminal.js";
import { type TestServer, serveTest } from "./served.js";

let server: TestServer;
let folder: string;

beforeAll(async () => {
  server = await serveTest();
  folder = mkdtempSync(join(tmpdir(), "rapporteur-command-"));
});
afterAll(async () => {
  await server.end();
  rmSync(folder, { recursive: true, force: true });
});

async function run(...words: string[]): Promise<{ code: number; told: string }> {
  let told = "";
  const terminal: Terminal = {
    out: (text) => {
      told += text;
      return Promise.resolve();
    },
    err: (text) => void (told += text),
    width: 80,
    colours: pc.createColors(false),
    watched: false,
    errWidth: 80,
  };
  return { code: await runProgram(["node", "rapporteur", "serve", ...words], terminal), told };
}

it("names a port in use", async () => {
  const { code, told } = await run("--dossier", server.dossier, "--port", String(server.port));
  expect(code).toBe(EXIT.usage);
  expect(told).toContain(`Port ${String(server.port)} is in use`);
  expect(told).toContain("--port");
});

it("refuses a file that is no dossier, and leaves it as it is", async () => {
  const file = join(folder, "notes.db");
  writeFileSync(file, "These are notes, they are no dossier at all.\n".repeat(50));
  const { code, told } = await run("--dossier", file, "--port", "0");
  expect(code).toBe(EXIT.dossier);
  expect(told).toContain("no dossier");
});

it("refuses a port that is none", async () => {
  expect((await run("--port", "70000")).code).toBe(EXIT.usage);
  expect((await run("--port", "http")).code).toBe(EXIT.usage);
});
