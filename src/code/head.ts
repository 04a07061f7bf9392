/**
 * The learnt head: features of a pair to the chances of PLOVER's types, and to the chance that there is a relation.
 *
 * Reads `models/coder/`: `manifest.json`, `features.txt` (a name a line, `bias` first) and `weights.bin` (int16, little
 * endian, `[features x columns]`, times the column's scale). Features are there or not; those named `vector.N` are the
 * numbers of the masked sentence's vector, times `vectorScale`. The last column is the logit of a relation, the others a
 * multinomial logistic regression. Written by `training/rapporteur_training/plover.py`.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { failed, ok, type Result } from "../record/fault.js";

/** What the head tells apart: PLOVER's types, CONCEDE and RETREAT as one. */
export const LABELS = [
  "ACCUSE",
  "AGREE",
  "AID",
  "ASSAULT",
  "COERCE",
  "CONSULT",
  "COOPERATE",
  "MOBILIZE",
  "PROTEST",
  "REJECT",
  "REQUEST",
  "SANCTION",
  "SUPPORT",
  "THREATEN",
  "YIELD",
] as const;
export type Label = (typeof LABELS)[number];

export interface Chances {
  /** In the order of `LABELS`; they add up to 1. */
  readonly types: readonly number[];
  /** That the parties stand in a relation at all. */
  readonly related: number;
}

export interface Head {
  readonly name: string;
  /** Relations less likely than this are none. */
  readonly least: number;
  readonly chances: (features: readonly string[], vector: Float32Array) => Chances;
  /** How much one feature speaks for a type. */
  readonly weight: (feature: string, label: Label) => number;
}

const COLUMNS = LABELS.length + 1;
const FORMAT = "rapporteur-coder/1";
const REMEDY = "install the package again";

/** The folder in the package, seen from `src/code` and from `dist/code` alike. */
export function packagedHead(): string {
  return fileURLToPath(new URL("../../models/coder/", import.meta.url));
}

interface HeadManifest {
  readonly format: string;
  readonly version: string;
  readonly labels: readonly string[];
  readonly scales: readonly number[];
  readonly least: number;
  readonly vectorScale: number;
  readonly files: Readonly<Record<string, { readonly sha256: string }>>;
}

/** Reads a head's folder; a fault where a file is missing or not the one that the manifest names. */
export async function openHead(folder: string = packagedHead()): Promise<Result<Head>> {
  const path = join(folder, "manifest.json");
  const manifest = parsed(await readFile(path, "utf8").catch(() => ""));
  if (manifest === null) return failed("model", path, `is not a manifest of the form ${FORMAT}`, REMEDY);
  const names = await part(folder, "features.txt", manifest);
  if (!names.ok) return names;
  const weights = await part(folder, "weights.bin", manifest);
  if (!weights.ok) return weights;
  const features = names.value.toString("utf8").split("\n").slice(0, -1);
  if (weights.value.length !== 2 * COLUMNS * features.length)
    return failed("model", join(folder, "weights.bin"), "does not have a row for each feature", REMEDY);
  const { version, scales, least, vectorScale } = manifest;
  return ok(headOf(features, numbers(weights.value, scales), { version, least, vectorScale }));
}

function parsed(text: string): HeadManifest | null {
  try {
    const value = JSON.parse(text) as HeadManifest;
    const whole =
      value.format === FORMAT && value.labels.join() === LABELS.join() && value.scales.length === COLUMNS;
    return whole ? value : null;
  } catch {
    return null;
  }
}

async function part(folder: string, name: string, manifest: HeadManifest): Promise<Result<Buffer>> {
  const path = join(folder, name);
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return failed("model", path, "a file of the coding head is not there", REMEDY);
  const found = createHash("sha256").update(bytes).digest("hex");
  if (found === manifest.files[name]?.sha256) return ok(bytes);
  return failed("model", path, "the file is not the one the manifest names (SHA-256)", REMEDY);
}

function numbers(bytes: Buffer, scales: readonly number[]): Float64Array {
  return Float64Array.from(
    { length: bytes.length / 2 },
    (_, i) => bytes.readInt16LE(2 * i) * scales[i % COLUMNS]!,
  );
}

/** What else a head is made of. */
export interface HeadParts {
  readonly version: string;
  readonly least: number;
  readonly vectorScale: number;
}

/** A head of given weights, `[features x columns]`; the feature `bias` is always there. */
export function headOf(features: readonly string[], weights: Float64Array, parts: HeadParts): Head {
  const { version, least, vectorScale } = parts;
  const rows = new Map(features.map((name, row) => [name, row]));
  const at = (feature: string, column: number): number => {
    const row = rows.get(feature);
    return row === undefined ? 0 : weights[row * COLUMNS + column]!;
  };
  const sum = (seen: readonly string[], vector: Float32Array, column: number): number =>
    seen.reduce((total, feature) => total + at(feature, column), at("bias", column)) +
    vectorScale * vector.reduce((total, value, n) => total + value * at(`vector.${n}`, column), 0);
  return {
    name: `coder ${version}`,
    least,
    weight: (feature, label) => at(feature, LABELS.indexOf(label)),
    chances: (seen, vector) => {
      const sums = Array.from({ length: COLUMNS }, (_, column) => sum(seen, vector, column));
      const related = 1 / (1 + Math.exp(-sums[LABELS.length]!));
      return { types: softmax(sums.slice(0, LABELS.length)), related };
    },
  };
}

function softmax(logits: readonly number[]): number[] {
  const most = Math.max(...logits);
  const grown = logits.map((x) => Math.exp(x - most));
  const sum = grown.reduce((a, b) => a + b, 0);
  return grown.map((x) => x / sum);
}
