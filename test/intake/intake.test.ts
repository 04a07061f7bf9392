/** The intake with a pipeline that reads nothing: order, repetition, faults, stopping. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Fate, intake } from "../../src/intake/intake.js";
import type { Pipeline } from "../../src/pipeline/read.js";
import { failed, ok } from "../../src/record/fault.js";
import { RECORD_FORMAT } from "../../src/record/record.js";
import { openDossier } from "../../src/store/index.js";
import type { Dossier } from "../../src/store/types.js";
import { valueOf } from "../store/contract.js";

const TEXT = "The ministers of both countries met in the capital, and they said that the talks will go on.\n";
const VERSION = { program: "rapporteur 0", reader: "none" };

let folder: string;
let dossier: Dossier;
let asked: string[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-intake-"));
  dossier = valueOf(await openDossier(":memory:", { create: true }));
  asked = [];
});
afterEach(async () => {
  await dossier.close();
  rmSync(folder, { recursive: true });
});

/** Finds nothing in any article; slower with the first ones, so that order is not by luck. */
function pipeline(changes: Partial<Pipeline> = {}): Pipeline {
  return {
    version: VERSION,
    abreast: 1,
    read: async (article) => {
      asked.push(article.origin);
      await new Promise((done) => setTimeout(done, 8 - asked.length));
      const none = { actors: [], statements: [], meetings: [], acts: [], positions: [], figures: [] };
      return { format: RECORD_FORMAT, madeBy: VERSION, article, ...none, tracks: [], issues: [] };
    },
    close: () => Promise.resolve(),
    ...changes,
  };
}

function files(count: number): string[] {
  return Array.from({ length: count }, (_, k) => {
    const path = join(folder, `${k}.txt`);
    writeFileSync(path, `${TEXT}Number ${k}.`);
    return path;
  });
}

async function fates(
  inputs: readonly string[],
  desk: Partial<Parameters<typeof intake>[1]> = {},
): Promise<Fate[]> {
  const all: Fate[] = [];
  for await (const fate of intake(inputs, { dossier, pipeline: pipeline(), ...desk })) all.push(fate);
  return all;
}

const kinds = (all: readonly Fate[]): string[] => all.map((fate) => fate.what);

describe("the intake", () => {
  it("tells what became of every article, in the order of the inputs", async () => {
    const inputs = files(6);
    const all = await fates(inputs);
    expect(kinds(all)).toEqual(Array(6).fill("read"));
    expect(all.map((fate) => fate.origin)).toEqual(inputs);
  });

  it("never asks the model for what is stored already", async () => {
    const inputs = files(3);
    await fates(inputs);
    asked = [];
    const all = await fates([...inputs, ...files(4).slice(3)]);
    expect(kinds(all)).toEqual(["unchanged", "unchanged", "unchanged", "read"]);
    expect(asked).toHaveLength(1);
    const [first] = all;
    expect(valueOf(await dossier.record(first!.what === "unchanged" ? first!.article : ""))).not.toBeNull();
  });

  it("stores the same words once, though they are read at the same time", async () => {
    const [one] = files(1);
    const copy = join(folder, "copy.txt");
    writeFileSync(copy, `${TEXT}Number 0.`);
    expect(kinds(await fates([one!, copy]))).toEqual(["read", "unchanged"]);
  });

  it("goes on after bad input", async () => {
    const [one, two] = files(2);
    writeFileSync(join(folder, "empty.txt"), "");
    const french = join(folder, "french.txt");
    writeFileSync(
      french,
      "Le ministre a rencontré son homologue, et ils ont parlé de la paix dans la région. ".repeat(9),
    );
    const all = await fates([one!, join(folder, "empty.txt"), join(folder, "none.txt"), french, two!]);
    expect(kinds(all)).toEqual(["read", "failed", "failed", "skipped", "read"]);
  });

  it("goes on after a mistake of the program, and tells it", async () => {
    const usual = pipeline();
    let times = 0;
    const broken = pipeline({
      read: (article) => (++times === 2 ? Promise.reject(new Error("oops")) : usual.read(article)),
    });
    const all = await fates(files(3), { pipeline: broken });
    expect(kinds(all)).toEqual(["read", "failed", "read"]);
    expect(all[1]).toMatchObject({
      fault: { code: "model", what: expect.stringContaining("oops") as string },
    });
  });

  it("ends when the dossier can't be written", async () => {
    let added = 0;
    const full: Dossier = {
      ...dossier,
      add: (record, raw) =>
        ++added > 2 ? Promise.resolve(failed("disk-full", "d.db", "No room.")) : dossier.add(record, raw),
    };
    const all = await fates(files(6), { dossier: full });
    expect(kinds(all)).toEqual(["read", "read", "stopped"]);
    expect(valueOf(await dossier.counts()).articles).toBe(2);
  });

  it("when stopped finishes what is in hand and begins nothing new", async () => {
    const stop = new AbortController();
    const all: Fate[] = [];
    for await (const fate of intake(files(9), { dossier, pipeline: pipeline() }, { signal: stop.signal })) {
      all.push(fate);
      if (all.length === 2) stop.abort();
    }
    expect(all.length).toBeGreaterThanOrEqual(2);
    expect(all.length).toBeLessThan(6);
    expect(kinds(all)).toEqual(all.map(() => "read"));
    expect(valueOf(await dossier.counts()).articles).toBe(all.length);
    expect(asked).toHaveLength(all.length);
  });

  it("leaves nothing at work when its reader goes away", async () => {
    let atWork = 0;
    const usual = pipeline();
    const counting = pipeline({
      abreast: 3,
      read: async (article) => {
        atWork++;
        const record = await usual.read(article);
        atWork--;
        return record;
      },
    });
    for await (const fate of intake(files(8), { dossier, pipeline: counting })) {
      expect(fate.what).toBe("read");
      break;
    }
    expect(asked.length).toBeGreaterThan(1);
    expect(atWork).toBe(0);
  });

  it("of nothing is nothing", async () => {
    expect(await fates([])).toEqual([]);
  });
});

describe("issues", () => {
  const named =
    (names: readonly string[]): Pipeline["read"] =>
    async (article) => {
      const record = await pipeline().read(article);
      const issue = { family: "process" as const, terms: [] };
      return { ...record, issues: names.map((name, k) => ({ ...issue, id: `i${k}`, name })) };
    };

  it("are compared once, when they are new", async () => {
    const compared: string[] = [];
    const vectors = (texts: readonly string[]) => {
      compared.push(...texts);
      return Promise.resolve(ok(texts.map(() => Float32Array.of(1, 0))));
    };
    const desk = {
      vectors,
      pipeline: pipeline({ read: named(["sanctions relief", "lifting of sanctions"]) }),
    };
    await fates(files(3), desk);
    expect(compared.sort()).toEqual(["lifting of sanctions", "sanctions relief"]);
  });

  it("ask for no vectors where an article has none", async () => {
    const vectors = () => Promise.reject(new Error("not to be asked"));
    expect((await fates(files(2), { vectors })).map(({ what }) => what)).toEqual(["read", "read"]);
  });

  it("end the run where the vectors can't be opened, before anything half done is stored", async () => {
    const vectors = () => Promise.resolve(failed("model", "vectors.onnx", "is not there", "Install again."));
    const desk = { vectors, pipeline: pipeline({ read: named(["sanctions relief"]) }) };
    expect((await fates(files(2), desk)).map(({ what }) => what)).toEqual(["stopped"]);
    expect(valueOf(await dossier.counts()).articles).toBe(0);
  });
});
