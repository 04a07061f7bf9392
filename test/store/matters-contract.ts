/** What every dossier does with issues of like meaning: run over each implementation. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Dossier } from "../../src/store/types.js";
import { valueOf } from "./contract.js";
import { TEXT, makeRecord } from "./records.js";

const SIZE = { sides: 10, columns: 10 };

/** A vector of length 1 that turns by an angle, in degrees. */
function turned(degrees: number): Float32Array {
  const angle = (degrees * Math.PI) / 180;
  return Float32Array.of(Math.cos(angle), Math.sin(angle), 0);
}

export function mattersContract(name: string, open: () => Promise<Dossier>): void {
  describe(`matters of a dossier: ${name}`, () => {
    let dossier: Dossier;
    beforeEach(async () => {
      dossier = await open();
    });
    afterEach(async () => {
      await dossier.close();
    });
    const place = async (issues: Readonly<Record<string, number>>): Promise<void> => {
      const named = Object.entries(issues).map(([issue, angle]) => ({ name: issue, vector: turned(angle) }));
      valueOf(await dossier.placeIssues(named));
    };
    const add = async (issue: string, k: number): Promise<void> => {
      const record = makeRecord({ text: `${TEXT}Number ${k}.`, origin: `news/${k}.txt` });
      const issues = record.issues.map((one) => ({ ...one, name: issue }));
      valueOf(await dossier.add({ ...record, issues }, null));
    };
    const columns = async (): Promise<number[]> =>
      valueOf(await dossier.matrix("issue", SIZE)).columns.map(({ count }) => count);

    it("names of like meaning are one column", async () => {
      await place({ "lifting of sanctions": 0, "sanctions relief": 20 });
      await add("lifting of sanctions", 1);
      await add("sanctions relief", 2);
      const [first, ...others] = await columns();
      expect(others).toEqual([]);
      expect(first).toBeGreaterThan(1);
    });

    it("names of other meaning are columns of their own", async () => {
      await place({ "lifting of sanctions": 0, "prisoner exchange": 70 });
      await add("lifting of sanctions", 1);
      await add("prisoner exchange", 2);
      expect(await columns()).toHaveLength(2);
    });

    it("names that were never compared are joined by their names alone", async () => {
      await add("the prisoner exchange", 1);
      await add("prisoner exchanges", 2);
      await add("sanctions relief", 3);
      expect(await columns()).toHaveLength(2);
    });

    it("a name joins the matter of the name that is nearest to it", async () => {
      await place({ left: 0, right: 60 });
      await place({ between: 35 });
      await add("right", 1);
      await add("between", 2);
      await add("left", 3);
      expect(await columns()).toHaveLength(2);
    });

    it("a name keeps its matter whatever comes later", async () => {
      await place({ left: 0 });
      await place({ left: 80, right: 80 });
      await add("left", 1);
      await add("right", 2);
      expect(await columns()).toHaveLength(2);
    });

    it("a name told twice at once is placed once", async () => {
      const named = [0, 0].map((angle) => ({ name: "left", vector: turned(angle) }));
      valueOf(await dossier.placeIssues(named));
      expect(valueOf(await dossier.unplaced(["left"]))).toEqual([]);
    });

    it("names placed at the same time know each other", async () => {
      await Promise.all([place({ left: 0 }), place({ near: 30 }), place({ further: 60 })]);
      await add("left", 1);
      await add("further", 2);
      expect(await columns()).toHaveLength(1);
    });

    it("tells which names it has not compared, each once", async () => {
      await place({ "lifting of sanctions": 0 });
      const names = ["the lifting of sanctions", "prisoner exchange", "prisoner exchanges"];
      expect(valueOf(await dossier.unplaced(names))).toHaveLength(1);
      expect(valueOf(await dossier.unplaced([]))).toEqual([]);
    });
  });
}
