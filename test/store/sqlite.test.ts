import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDossier } from "../../src/store/index.js";
import { APPLICATION_ID, MIGRATIONS } from "../../src/store/sqlite/migrations.js";
import type { NamedIssue } from "../../src/store/types.js";
import { actorsContract } from "./actors-contract.js";
import { mattersContract } from "./matters-contract.js";
import { dossierContract, valueOf } from "./contract.js";
import { tracksContract } from "./tracks-contract.js";
import { TEXT, makeRecord } from "./records.js";

let folder: string;
let count = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-store-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const fresh = (): string => join(folder, `${count++}.db`);

const open = async () => valueOf(await openDossier(fresh(), { create: true }));
dossierContract("SQLite", open);
actorsContract("SQLite", open);
mattersContract("SQLite", open);
tracksContract("SQLite", open);

/** An issue whose vector of length 1 is turned by an angle, in degrees. */
function turned(name: string, degrees: number): NamedIssue {
  const angle = (degrees * Math.PI) / 180;
  return { name, vector: Float32Array.of(Math.cos(angle), Math.sin(angle), 0) };
}

function mattersIn(path: string): Record<string, string> {
  const db = new Database(path, { readonly: true });
  const rows = db.prepare("SELECT issue, matter FROM matter").raw().all() as [string, string][];
  db.close();
  return Object.fromEntries(rows);
}

describe("a file", () => {
  it("keeps what was stored when it is opened again", async () => {
    const path = fresh();
    const first = valueOf(await openDossier(path, { create: true }));
    valueOf(await first.add(makeRecord(), null));
    await first.close();
    const again = valueOf(await openDossier(path, { create: false }));
    expect(valueOf(await again.counts()).meetings).toBe(1);
    await again.close();
  });

  it("tells what it is and which version", async () => {
    const path = fresh();
    await valueOf(await openDossier(path, { create: true })).close();
    const db = new Database(path);
    expect(db.pragma("application_id", { simple: true })).toBe(APPLICATION_ID);
    expect(db.pragma("user_version", { simple: true })).toBe(MIGRATIONS.length);
    db.close();
  });

  it("that is missing is a fault, and none is made", async () => {
    const result = await openDossier(fresh(), { create: false });
    expect(result).toMatchObject({ ok: false, fault: { code: "not-found" } });
  });

  it("in a missing folder is a fault", async () => {
    const result = await openDossier(join(folder, "no", "such.db"), { create: true });
    expect(result).toMatchObject({ ok: false, fault: { code: "not-found" } });
  });

  it("that is a folder is a fault", async () => {
    expect(await openDossier(folder, { create: true })).toMatchObject({ fault: { code: "not-a-dossier" } });
  });

  it("that is no database is a fault and stays as it is", async () => {
    const path = fresh();
    const bytes = "Dear sir, this is a letter and no database.\n".repeat(200);
    writeFileSync(path, bytes);
    expect(await openDossier(path, { create: true })).toMatchObject({ fault: { code: "not-a-dossier" } });
    expect(readFileSync(path, "utf8")).toBe(bytes);
  });

  it("that is another program's database is a fault and stays as it is", async () => {
    const path = fresh();
    const other = new Database(path);
    other.exec("CREATE TABLE recipes (name TEXT)");
    other.close();
    const before = readFileSync(path);
    expect(await openDossier(path, { create: true })).toMatchObject({ fault: { code: "not-a-dossier" } });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("of a newer version is a fault", async () => {
    const path = fresh();
    await valueOf(await openDossier(path, { create: true })).close();
    const db = new Database(path);
    db.pragma("user_version = 999");
    db.close();
    expect(await openDossier(path, { create: true })).toMatchObject({ fault: { code: "dossier-newer" } });
  });

  it("that another program writes to is a fault after patience, and works when it is done", async () => {
    const path = fresh();
    const dossier = valueOf(await openDossier(path, { create: true, patience: 50 }));
    const other = new Database(path);
    other.exec("BEGIN IMMEDIATE");
    expect(await dossier.add(makeRecord(), null)).toMatchObject({ fault: { code: "dossier-locked" } });
    expect(valueOf(await dossier.counts()).articles).toBe(0);
    other.exec("ROLLBACK");
    expect(valueOf(await dossier.add(makeRecord(), null)).standing).toBe("new");
    other.close();
    await dossier.close();
  });

  it("that can't grow is a fault, and what was stored before is kept", async () => {
    const path = fresh();
    const dossier = valueOf(await openDossier(path, { create: true, maxPages: 120 }));
    let stored = 0;
    let code: string | null = null;
    for (let k = 0; code === null && k < 200; k++) {
      const result = await dossier.add(
        makeRecord({ text: `${TEXT}${"filler ".repeat(500)}${k}`, origin: `${k}` }),
        null,
      );
      if (result.ok) stored++;
      else code = result.fault.code;
    }
    expect(code).toBe("disk-full");
    expect(stored).toBeGreaterThan(0);
    expect(valueOf(await dossier.counts())).toMatchObject({ articles: stored, meetings: stored });
    await dossier.close();
    const again = valueOf(await openDossier(path, { create: false }));
    expect(valueOf(await again.counts()).articles).toBe(stored);
    await again.close();
  });

  it("compares issues with those that another program has placed since", async () => {
    const path = fresh();
    const [first, second] = [
      valueOf(await openDossier(path, { create: true })),
      valueOf(await openDossier(path, { create: false })),
    ];
    valueOf(await first.placeIssues([turned("left", 0)]));
    valueOf(await second.placeIssues([turned("near", 30)]));
    valueOf(await first.placeIssues([turned("further", 60)]));
    expect(mattersIn(path)).toEqual({ left: "left", near: "left", further: "left" });
    await first.close();
    await second.close();
  });

  it("forgets issues whose placing failed", async () => {
    const path = fresh();
    const dossier = valueOf(await openDossier(path, { create: true }));
    valueOf(await dossier.placeIssues([turned("left", 0)]));
    const other = new Database(path);
    other.exec(
      "CREATE TRIGGER full BEFORE INSERT ON matter WHEN NEW.issue = 'last' BEGIN SELECT RAISE(ABORT, 'full'); END",
    );
    await expect(dossier.placeIssues([turned("near", 30), turned("last", 90)])).rejects.toThrow("full");
    valueOf(await dossier.placeIssues([turned("further", 60)]));
    expect(mattersIn(path)).toEqual({ left: "left", further: "further" });
    other.close();
    await dossier.close();
  });

  it("keeps every finished article when the writer is killed", async () => {
    const path = fresh();
    const first = valueOf(await openDossier(path, { create: true }));
    valueOf(await first.add(makeRecord(), null));
    const killer = spawn(process.execPath, [
      "-e",
      `const D = require("better-sqlite3"); const db = new D(${JSON.stringify(path)});
       db.exec("BEGIN IMMEDIATE; DELETE FROM item"); console.log("ready"); setInterval(() => {}, 1000);`,
    ]);
    await new Promise((ready) => killer.stdout.once("data", ready));
    const gone = new Promise((exit) => killer.once("exit", exit));
    killer.kill("SIGKILL");
    await gone;
    expect(valueOf(await first.counts()).meetings).toBe(1);
    await first.close();
  });
});
