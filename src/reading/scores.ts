/**
 * Scores of a stretch of words, from overlapping windows.
 *
 * Enters: pieces and features of each word. Leaves: for each head the mean over the windows that see a word, weighted
 * by the word's distance to the window's edge; arcs from the window in which the dependent lies most central.
 */
import type { WordRange } from "./types.js";
import { HEADS, type HeadName, type Networks, type WindowInput, type WindowOutput } from "./session.js";
import { weightAt, windowsOf } from "./windows.js";

/** Pieces and features of one word. */
export interface WordInput {
  readonly pieces: readonly number[];
  readonly features: readonly [number, number, number, number];
}

export interface Scores {
  /** `[words x width]` of each head. */
  readonly heads: Readonly<Record<HeadName, Float32Array>>;
  /** Score of a head (-1: the root) for a dependent; -Infinity where no window saw both. */
  readonly arc: (dependent: number, head: number) => number;
}

/** Pieces that open and close a window: [CLS], [SEP]. */
export interface Brackets {
  readonly start: number;
  readonly stop: number;
}

export interface WindowSize {
  readonly words: number;
  readonly stride: number;
}

/** Runs the network over a stretch. */
export async function scoresOf(
  words: readonly WordInput[],
  networks: Networks,
  size: WindowSize,
  brackets: Brackets,
): Promise<Scores> {
  const windows = windowsOf(words.length, size.words, size.stride);
  const outputs: WindowOutput[] = [];
  for (const window of windows) {
    outputs.push(await networks.window(inputOf(words.slice(window.first, window.end), brackets)));
  }
  return blended(words.length, windows, outputs);
}

function inputOf(words: readonly WordInput[], brackets: Brackets): WindowInput {
  const pieces = [brackets.start];
  const features = [0, 0, 0, 0];
  const firsts: number[] = [];
  for (const word of words) {
    firsts.push(pieces.length);
    for (const piece of word.pieces) {
      pieces.push(piece);
      features.push(...word.features);
    }
  }
  pieces.push(brackets.stop);
  features.push(0, 0, 0, 0);
  return { pieces, features, firsts };
}

/** The scores of `count` words from the outputs of the windows that cover them. */
export function blended(
  count: number,
  windows: readonly WordRange[],
  outputs: readonly WindowOutput[],
): Scores {
  const total = new Float64Array(count);
  const central = new Int32Array(count);
  const highest = new Float64Array(count);
  windows.forEach((window, k) => {
    for (let i = window.first; i < window.end; i++) {
      const weight = weightAt(window, i, count);
      total[i]! += weight;
      if (weight <= highest[i]!) continue;
      highest[i] = weight;
      central[i] = k;
    }
  });
  const heads = Object.fromEntries(
    HEADS.map((head) => [
      head,
      mean(
        count,
        windows,
        outputs.map((o) => o.heads[head]),
        total,
      ),
    ]),
  ) as Record<HeadName, Float32Array>;
  const arc = (dependent: number, head: number): number => {
    const window = windows[central[dependent]!]!;
    if (head >= 0 && (head < window.first || head >= window.end)) return -Infinity;
    const row = (dependent - window.first) * (window.end - window.first + 1);
    return outputs[central[dependent]!]!.arcs[row + (head < 0 ? 0 : head - window.first + 1)]!;
  };
  return { heads, arc };
}

function mean(
  count: number,
  windows: readonly WordRange[],
  parts: readonly Float32Array[],
  total: Float64Array,
): Float32Array {
  if (count === 0) return new Float32Array();
  const width = parts[0]!.length / (windows[0]!.end - windows[0]!.first);
  const sums = new Float32Array(count * width);
  windows.forEach((window, k) => {
    for (let i = window.first; i < window.end; i++) {
      const share = weightAt(window, i, count) / total[i]!;
      const from = (i - window.first) * width;
      for (let c = 0; c < width; c++) sums[i * width + c]! += share * parts[k]![from + c]!;
    }
  });
  return sums;
}
