/**
 * The model's folder: manifest, vocabulary, networks, each checked against its SHA-256 before it is used.
 *
 * Enters: a folder. Leaves: the manifest, the vocabulary and where the networks lie, or a fault that says which file is
 * missing or broken. Form of the manifest: `docs/READER.md`.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { join } from "node:path";
import { failed, ok, type Result } from "../record/fault.js";

export const FORMAT = "rapporteur-reader/1";

export interface Labels {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly relation: readonly string[];
  readonly names: readonly string[];
  /** O, B, I of source, cue and content. */
  readonly span: readonly string[];
  /** O, B-source, I-source, B-cue, … of attributions within others. */
  readonly inner: readonly string[];
}

export interface Thresholds {
  readonly sentence: number;
  /** Of each kind of link, in the order of the network's outputs. */
  readonly link: readonly number[];
  /** Added to the logit of O in the layers source, cue, content, inner. */
  readonly outside: readonly number[];
  /** Added to the logit of O among names. */
  readonly names: number;
}

export interface Manifest {
  readonly name: string;
  readonly version: string;
  /** Length of a word's vector. */
  readonly width: number;
  readonly window: { readonly words: number; readonly stride: number };
  readonly labels: Labels;
  readonly thresholds: Thresholds;
  readonly files: Readonly<Record<string, { readonly sha256: string }>>;
}

export interface Model {
  readonly manifest: Manifest;
  readonly vocabulary: readonly string[];
  /** Paths of the networks; the weights of a large one lie in files beside it, which it names itself. */
  readonly reader: string;
  readonly pairs: string;
  /** Path of the network of sentence vectors, which only the package's own reader has. */
  readonly vectors: string;
  /** Path of the network of coreference; null where the model has none. */
  readonly coref: string | null;
}

/** The networks of a model, by what they are opened for. */
export type Network = "reader" | "pairs" | "vectors" | "coref";

const REMEDY = "install the package again, or give the folder of a whole model";

/** Reads a model's folder and checks what the networks asked for are made of; other networks are left alone. */
export async function readModel(folder: string, networks: readonly Network[]): Promise<Result<Model>> {
  const manifest = await readManifest(join(folder, "manifest.json"));
  if (!manifest.ok) return manifest;
  const { files } = manifest.value;
  const needed = ["vocab.txt", ...networks.map((network) => `${network}.onnx`)];
  // a model may have no coreference; whoever opens it says so
  const unnamed = needed.find((file) => file !== "coref.onnx" && files[file] === undefined);
  if (unnamed !== undefined)
    return failed("model", join(folder, unnamed), "the manifest does not name this file", REMEDY);
  const read = Object.entries(files).filter(([file]) => needed.includes(file) || file.endsWith(".weights"));
  const checks = read.map(([file, { sha256 }]) => checked(join(folder, file), sha256));
  for (const part of await Promise.all(checks)) if (!part.ok) return part;
  return ok({
    manifest: manifest.value,
    vocabulary: (await readFile(join(folder, "vocab.txt"), "utf8")).split("\n").slice(0, -1),
    reader: join(folder, "reader.onnx"),
    pairs: join(folder, "pairs.onnx"),
    vectors: join(folder, "vectors.onnx"),
    coref: files["coref.onnx"] ? join(folder, "coref.onnx") : null,
  });
}

async function readManifest(path: string): Promise<Result<Manifest>> {
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) return failed("model", path, "the reading model is not there", REMEDY);
  const value = parsed(text);
  if (value?.format !== FORMAT)
    return failed("model", path, `is not a manifest of the form ${FORMAT}`, REMEDY);
  const lacking = FIELDS.filter(([, fits]) => !fits(value)).map(([name]) => name);
  if (lacking.length > 0) return failed("model", path, `the manifest lacks ${lacking.join(", ")}`, REMEDY);
  return ok(value as unknown as Manifest);
}

type Loose = Record<string, unknown>;

function parsed(text: string): Loose | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Loose) : null;
  } catch {
    return null;
  }
}

const part = (value: Loose, key: string): Loose => (value[key] ?? {}) as Loose;
const isNumber = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value);

function hasThresholds({ sentence, link, outside, names }: Loose): boolean {
  return isNumber(sentence) && isNumber(names) && isNumbers(link, 3) && isNumbers(outside, 4);
}

const isNumbers = (value: unknown, count: number): boolean =>
  Array.isArray(value) && value.length === count && value.every(isNumber);

const FIELDS: readonly (readonly [string, (value: Loose) => boolean])[] = [
  ["name", (v) => typeof v.name === "string"],
  ["version", (v) => typeof v.version === "string"],
  ["width", (v) => isNumber(v.width)],
  ["window", (v) => isNumber(part(v, "window").words) && isNumber(part(v, "window").stride)],
  [
    "labels",
    (v) =>
      ["upos", "xpos", "relation", "names", "span", "inner"].every((l) =>
        Array.isArray(part(v, "labels")[l]),
      ),
  ],
  ["thresholds", (v) => hasThresholds(part(v, "thresholds"))],
  ["files", (v) => typeof v.files === "object"],
];

async function checked(path: string, wanted: string): Promise<Result<string>> {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(path), hash);
  } catch {
    return failed("model", path, "a file of the reading model is not there", REMEDY);
  }
  if (hash.digest("hex") === wanted) return ok(path);
  return failed("model", path, "the file is not the one the manifest names (SHA-256)", REMEDY);
}
