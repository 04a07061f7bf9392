/** The head: chances from features, and what is said of a broken one. */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { headOf, LABELS, openHead } from "../../src/code/head.js";

const COLUMNS = LABELS.length + 1;
const dir = mkdtempSync(join(tmpdir(), "rapporteur-head-"));
afterAll(() => {
  rmSync(dir, { recursive: true });
});

/** Two features: `bias`, for a relation; `top=bomb`, for ASSAULT and against a relation. */
function rows(): number[] {
  const bias = new Array<number>(COLUMNS).fill(0);
  bias[COLUMNS - 1] = 100;
  const bomb = new Array<number>(COLUMNS).fill(0);
  bomb[LABELS.indexOf("ASSAULT")] = 300;
  bomb[COLUMNS - 1] = -200;
  return [...bias, ...bomb];
}

function write(
  weights: readonly number[],
  change: (manifest: Record<string, unknown>) => void = () => undefined,
): void {
  const bytes = Buffer.alloc(2 * weights.length);
  weights.forEach((w, i) => bytes.writeInt16LE(w, 2 * i));
  const files: Record<string, Uint8Array> = {
    "features.txt": Buffer.from("bias\ntop=bomb\n"),
    "weights.bin": bytes,
  };
  const manifest: Record<string, unknown> = {
    format: "rapporteur-coder/1",
    version: "7",
    labels: LABELS,
    scales: new Array<number>(COLUMNS).fill(0.01),
    least: 0.4,
    vectorScale: 5,
    files: Object.fromEntries(
      Object.entries(files).map(([name, data]) => [
        name,
        { sha256: createHash("sha256").update(data).digest("hex") },
      ]),
    ),
  };
  change(manifest);
  for (const [name, data] of Object.entries(files)) writeFileSync(join(dir, name), data);
  writeFileSync(join(dir, "manifest.json"), JSON.stringify(manifest));
}

beforeEach(() => {
  write(rows());
});

describe("chances", () => {
  it("come from the weights of the features that were seen", async () => {
    const head = await openHead(dir);
    if (!head.ok) throw new Error(head.fault.what);
    const { types, related } = head.value.chances(["top=bomb", "never seen"], new Float32Array());
    expect(head.value.name).toBe("coder 7");
    expect(types.reduce((a, b) => a + b)).toBeCloseTo(1);
    const assault = Math.exp(3) / (Math.exp(3) + LABELS.length - 1);
    expect(types[LABELS.indexOf("ASSAULT")]).toBeCloseTo(assault);
    expect(related).toBeCloseTo(1 / (1 + Math.exp(1)));
    expect(head.value.weight("top=bomb", "ASSAULT")).toBeCloseTo(3);
    expect(head.value.weight("never seen", "ASSAULT")).toBe(0);
  });

  it("come from the vector's numbers, times its scale", () => {
    const weights = new Float64Array(3 * COLUMNS);
    weights[2 * COLUMNS + LABELS.indexOf("AID")] = 2;
    weights[2 * COLUMNS + COLUMNS - 1] = -1;
    const head = headOf(["bias", "vector.0", "vector.1"], weights, {
      version: "0",
      least: 0.5,
      vectorScale: 5,
    });
    const { types, related } = head.chances([], Float32Array.of(9, 0.3));
    expect(types[LABELS.indexOf("AID")]).toBeCloseTo(Math.exp(3) / (Math.exp(3) + LABELS.length - 1));
    expect(related).toBeCloseTo(1 / (1 + Math.exp(1.5)));
  });

  it("are even where nothing is known", () => {
    const head = headOf(["bias"], new Float64Array(COLUMNS), { version: "0", least: 0.5, vectorScale: 1 });
    const { types, related } = head.chances([], Float32Array.of(1, 2));
    expect(types.every((t) => Math.abs(t - 1 / LABELS.length) < 1e-9)).toBe(true);
    expect(related).toBe(0.5);
  });
});

describe("a broken head", () => {
  it.each([
    ["another format", (m: Record<string, unknown>) => (m.format = "rapporteur-coder/9"), /manifest/],
    ["other labels", (m: Record<string, unknown>) => (m.labels = ["YES", "NO"]), /manifest/],
    [
      "other bytes",
      (m: Record<string, unknown>) => (m.files = { "features.txt": { sha256: "0" } }),
      /SHA-256/,
    ],
  ])("%s", async (_, change, words) => {
    write(rows(), change);
    const head = await openHead(dir);
    expect(head.ok).toBe(false);
    if (!head.ok) expect([head.fault.code, head.fault.what]).toEqual(["model", expect.stringMatching(words)]);
  });

  it("has a row for each feature", async () => {
    write(rows().slice(0, COLUMNS));
    const head = await openHead(dir);
    if (head.ok) throw new Error("it was taken");
    expect(head.fault.what).toMatch(/row for each feature/);
  });

  it("is there", async () => {
    const head = await openHead(join(dir, "nowhere"));
    if (head.ok) throw new Error("it was taken");
    expect(head.fault.code).toBe("model");
  });
});
