import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readerFolder } from "../../src/reading/readers.js";

describe("a reader's folder", () => {
  test("small lies in the package", () => {
    const found = readerFolder("small");
    expect(found.ok && existsSync(join(found.value, "manifest.json"))).toBe(true);
  });

  test("large is found with its manifest, or the fault says how to get it", () => {
    const found = readerFolder("large");
    if (found.ok) expect(existsSync(join(found.value, "manifest.json"))).toBe(true);
    else expect(found.fault.remedy).toContain("rapporteur-reader-large");
  });

  test.each(["./models/mine", "/opt/model", "..\\model"])("%s is taken as a folder", (path) => {
    expect(readerFolder(path)).toEqual({ ok: true, value: path });
  });

  test.each(["huge", "", "Small"])("there is no reader %j", (name) => {
    expect(readerFolder(name)).toMatchObject({ ok: false, fault: { code: "usage" } });
  });
});
