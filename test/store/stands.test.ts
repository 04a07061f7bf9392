/** The matrix of positions follows what is stored: each side's latest words, and nothing of what was read anew. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openDossier } from "../../src/store/index.js";
import type { Dossier } from "../../src/store/types.js";
import { valueOf } from "./contract.js";
import { TEXT, makeRecord } from "./records.js";

const SIZE = { sides: 12, columns: 12 };
let folder: string;
let dossier: Dossier;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-stands-"));
  dossier = valueOf(await openDossier(join(folder, "dossier.db"), { create: true }));
});
afterEach(async () => {
  await dossier.close();
  rmSync(folder, { recursive: true, force: true });
});

it("shows the latest position of a side, and how many there are", async () => {
  valueOf(await dossier.add(makeRecord(), null));
  const text = `${TEXT}\nNothing else was said.\n`;
  const later = makeRecord({ text, published: "2015-12-20", origin: "news/later.txt" });
  const added = valueOf(await dossier.add(later, null));
  const { sides, columns, cells } = valueOf(await dossier.matrix("issue", SIZE));
  expect(sides).toEqual([{ id: "state/RUS", name: "Russia", count: 2 }]);
  expect(columns.map(({ name, count }) => [name, count])).toEqual([["who takes part in the Syria talks", 2]]);
  expect(cells).toHaveLength(1);
  expect(cells[0]).toMatchObject({ side: "state/RUS", count: 2 });
  expect(cells[0]?.latest.article.id).toBe(added.article);
});

it("counts what somebody holds for the side that one acts for", async () => {
  const record = makeRecord();
  const positions = record.positions.map((position) => ({ ...position, actor: "person/Q58217" }));
  valueOf(await dossier.add({ ...record, positions }, null));
  const { sides } = valueOf(await dossier.matrix("family", SIZE));
  expect(sides.map((side) => side.name)).toEqual(["Russia"]);
});

it("forgets the positions of an article that is read anew", async () => {
  const record = makeRecord();
  valueOf(await dossier.add(record, null));
  expect(valueOf(await dossier.matrix("family", SIZE)).cells).toHaveLength(1);
  valueOf(await dossier.add({ ...record, positions: [], madeBy: { program: "2", reader: "2" } }, null));
  expect(valueOf(await dossier.matrix("family", SIZE))).toEqual({ sides: [], columns: [], cells: [] });
});

it("leaves out positions without an issue", async () => {
  const record = makeRecord();
  const positions = record.positions.map((position) => ({ ...position, issue: null }));
  valueOf(await dossier.add({ ...record, positions }, null));
  expect(valueOf(await dossier.matrix("issue", SIZE)).cells).toEqual([]);
});
