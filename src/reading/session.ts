/**
 * The networks at work: the only door to onnxruntime.
 *
 * Enters: pieces and features of one window, or vectors of pairs. Leaves: the logits that `docs/READER.md` lists, as
 * flat arrays. Windows run one at a time: the int8 network scales its activations by all that is in a batch, so only
 * a window by itself gives the same numbers whatever else is read.
 */
import { InferenceSession, Tensor } from "onnxruntime-node";
import { failed, ok, type Result } from "../record/fault.js";
import type { CorefNetwork, CorefScores, CorefTensors } from "./coref.js";
import { MENTION } from "./coref-mentions.js";
import type { Model } from "./manifest.js";

/** A window as the network takes it: one row a piece, and the place of each word's first piece. */
export interface WindowInput {
  readonly pieces: readonly number[];
  /** Four numbers a piece. */
  readonly features: readonly number[];
  readonly firsts: readonly number[];
}

export const HEADS = [
  "sentence",
  "upos",
  "xpos",
  "names",
  "source",
  "cue",
  "content",
  "inner",
  "states",
] as const;
export type HeadName = (typeof HEADS)[number];

/** Logits of a window's words: `[words x width]`; arcs `[words x (words + 1)]`. */
export interface WindowOutput {
  readonly heads: Readonly<Record<HeadName, Float32Array>>;
  readonly arcs: Float32Array;
}

export interface PairScores {
  readonly relation: Float32Array;
  readonly link: Float32Array;
}

export interface Networks {
  readonly window: (input: WindowInput) => Promise<WindowOutput>;
  /** `left` and `right` are `[pairs x width]`; `shape` is `[pairs x 8]`. */
  readonly pairs: (left: Float32Array, right: Float32Array, shape: Float32Array) => Promise<PairScores>;
  readonly close: () => Promise<void>;
}

/** Loads both networks on `threads` threads. */
export async function openNetworks(model: Model, threads: number): Promise<Result<Networks>> {
  const options = optionsOf(threads);
  const loaded = await loading(model.manifest.name, async () => ({
    reader: await InferenceSession.create(model.reader, options),
    pairs: await InferenceSession.create(model.pairs, options),
  }));
  if (!loaded.ok) return loaded;
  const { reader, pairs } = loaded.value;
  return ok({
    window: (input) => runWindow(reader, input),
    pairs: (left, right, shape) => runPairs(pairs, model.manifest.width, left, right, shape),
    close: async () => {
      await reader.release();
      await pairs.release();
    },
  });
}

function optionsOf(threads: number): InferenceSession.SessionOptions {
  return {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: "sequential",
    graphOptimizationLevel: "all",
    logSeverityLevel: 3,
    // a thread that waits for another must not burn the processor that the other needs
    extra: { session: { intra_op: { allow_spinning: "0" } } },
  };
}

async function loading<T>(name: string, load: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await load());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failed("model", name, `the network can't be loaded: ${why}`, "install the package again");
  }
}

export interface LoadedCoref {
  readonly scores: CorefNetwork;
  readonly close: () => Promise<void>;
}

/** Loads the network of coreference; a fault where the model has none. */
export async function openCorefNetwork(model: Model, threads: number): Promise<Result<LoadedCoref>> {
  const { coref } = model;
  if (coref === null)
    return failed("model", model.manifest.name, "the model has no coref.onnx", "take another reader");
  const loaded = await loading(model.manifest.name, () => InferenceSession.create(coref, optionsOf(threads)));
  if (!loaded.ok) return loaded;
  const session = loaded.value;
  return ok({ scores: (tensors) => runCoref(session, tensors), close: () => session.release() });
}

async function runCoref(session: InferenceSession, given: CorefTensors): Promise<CorefScores> {
  const pairs = given.left.length;
  const rows = (values: Float32Array, count: number): Tensor =>
    new Tensor("float32", values, [count, values.length / count]);
  const mentions = given.rows.length / MENTION;
  const output = await session.run({
    vectors: rows(given.vectors, mentions),
    rows: rows(given.rows, mentions),
    left: integers(given.left, [pairs]),
    right: integers(given.right, [pairs]),
    shape: rows(given.shape, pairs),
  });
  return { start: floats(output, "start"), pair: floats(output, "pair") };
}

export interface VectorNetwork {
  readonly vector: (pieces: readonly number[]) => Promise<Float32Array>;
  readonly close: () => Promise<void>;
}

/** Loads the network of sentence vectors. */
export async function openVectorNetwork(model: Model, threads: number): Promise<Result<VectorNetwork>> {
  const loaded = await loading(model.manifest.name, () =>
    // names are short and few: memory is given back rather than kept for the next
    InferenceSession.create(model.vectors, {
      ...optionsOf(threads),
      enableCpuMemArena: false,
      enableMemPattern: false,
    }),
  );
  if (!loaded.ok) return loaded;
  const session = loaded.value;
  return ok({
    vector: async (pieces) => {
      const shape = [1, pieces.length];
      const output = await session.run({
        input_ids: integers(pieces, shape),
        attention_mask: integers(new Array<number>(pieces.length).fill(1), shape),
      });
      return floats(output, "vector");
    },
    close: () => session.release(),
  });
}

async function runWindow(reader: InferenceSession, input: WindowInput): Promise<WindowOutput> {
  const count = input.pieces.length;
  const output = await reader.run({
    input_ids: integers(input.pieces, [1, count]),
    attention_mask: integers(new Array<number>(count).fill(1), [1, count]),
    features: integers(input.features, [1, count, 4]),
    word_index: integers(input.firsts, [1, input.firsts.length]),
  });
  const heads = Object.fromEntries(HEADS.map((head) => [head, floats(output, head)]));
  return { heads: heads as Record<HeadName, Float32Array>, arcs: floats(output, "arcs") };
}

async function runPairs(
  pairs: InferenceSession,
  width: number,
  left: Float32Array,
  right: Float32Array,
  shape: Float32Array,
): Promise<PairScores> {
  const count = left.length / width;
  const output = await pairs.run({
    left: new Tensor("float32", left, [count, width]),
    right: new Tensor("float32", right, [count, width]),
    shape: new Tensor("float32", shape, [count, shape.length / count]),
  });
  return { relation: floats(output, "relation"), link: floats(output, "link") };
}

/** Small non-negative integers as an int64 tensor; the low halves are written, which is quicker than BigInt. */
function integers(values: readonly number[], dims: readonly number[]): Tensor {
  const data = new BigInt64Array(values.length);
  if (new Uint8Array(Uint16Array.of(1).buffer)[0] === 1) {
    const halves = new Int32Array(data.buffer);
    values.forEach((value, i) => (halves[2 * i] = value));
  } else {
    values.forEach((value, i) => (data[i] = BigInt(value)));
  }
  return new Tensor("int64", data, dims);
}

function floats(output: InferenceSession.OnnxValueMapType, name: string): Float32Array {
  const value = output[name];
  if (!(value?.data instanceof Float32Array)) throw new Error(`the network has no output "${name}"`);
  return value.data;
}
