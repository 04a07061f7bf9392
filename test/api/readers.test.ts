/** Who reads dropped files: one model for few, workers for many, and both with the knowledge as it is now. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Opening, openReaders } from "../../src/api/readers.js";
import { type Shelf, openShelf } from "../../src/api/shelf.js";
import { MANY } from "../../src/pipeline/pool.js";
import type { Pipeline } from "../../src/pipeline/read.js";
import { failed, ok } from "../../src/record/fault.js";
import { valueOf } from "../store/contract.js";

let folder: string;
let shelf: Shelf;
let told: string[];

function pipeline(name: string): Pipeline {
  return {
    version: { program: "0", reader: name },
    abreast: 1,
    read: () => Promise.reject(new Error("nothing is read here")),
    close: () => {
      told.push(`${name} closed`);
      return Promise.resolve();
    },
  };
}

function opening(): Opening {
  const open = (name: string) => () => {
    told.push(`${name} opened`);
    return Promise.resolve(ok(pipeline(name)));
  };
  return { one: open("one"), many: open("many") };
}

beforeEach(async () => {
  told = [];
  folder = mkdtempSync(join(tmpdir(), "rapporteur-readers-"));
  shelf = valueOf(await openShelf(join(folder, "dossier.db")));
});
afterEach(async () => {
  await shelf.close();
  rmSync(folder, { recursive: true, force: true });
});

it("few files are read by one model, which stays open", async () => {
  const readers = openReaders(shelf, undefined, opening());
  for (const inputs of [1, MANY - 1]) {
    const { pipeline: lent, back } = valueOf(await readers.lend(inputs));
    expect(lent.version.reader).toBe("one");
    await back();
  }
  expect(told).toEqual(["one opened"]);
  await readers.close();
  expect(told).toEqual(["one opened", "one closed"]);
});

it("many files are read by workers, which end with the batch", async () => {
  const readers = openReaders(shelf, undefined, opening());
  const { pipeline: lent, back } = valueOf(await readers.lend(MANY));
  expect(lent.version.reader).toBe("many");
  await back();
  expect(told).toEqual(["many opened", "many closed"]);
});

it("a model that can't be opened is a fault, and is tried again", async () => {
  let times = 0;
  const one: Opening["one"] = () => {
    times++;
    return Promise.resolve(failed("model", "models", "There is no model.", "Build it."));
  };
  const readers = openReaders(shelf, undefined, { one, many: one });
  expect((await readers.lend(1)).ok).toBe(false);
  expect((await readers.ready()).ok).toBe(false);
  expect((await readers.lend(MANY)).ok).toBe(false);
  expect(times).toBe(3);
});
