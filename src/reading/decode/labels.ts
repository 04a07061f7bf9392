/**
 * The best legal sequence of BIO labels (Viterbi): an I follows only a B or an I of its own kind.
 *
 * Enters: scores (logits) `[words x labels]` as one array. Leaves: one label's index a word, and runs of them.
 */

/** `reach[b]` lists the labels that may stand before label `b`; the start of the text counts as "O". */
function predecessors(labels: readonly string[]): readonly (readonly number[])[] {
  const all = labels.map((_, i) => i);
  return labels.map((label) => {
    if (!label.startsWith("I")) return all;
    const kind = label.slice(1);
    return all.filter((i) => labels[i] === `B${kind}` || labels[i] === `I${kind}`);
  });
}

/** The best path of labels through the scores; `outside` is added to the score of "O", the first label. */
export function bestLabels(logits: Float32Array, labels: readonly string[], outside = 0): Int32Array {
  const width = labels.length;
  const scores = logits.map((score, i) => (i % width === 0 ? score + outside : score));
  const count = scores.length / width;
  const before = predecessors(labels);
  const from = new Int32Array(count * width);
  let total = Float64Array.from(labels, (label, l) => (label.startsWith("I") ? -Infinity : scores[l]!));
  for (let i = 1; i < count; i++) {
    const next = new Float64Array(width);
    for (let l = 0; l < width; l++) {
      const best = highest(total, before[l]!);
      from[i * width + l] = best;
      next[l] = total[best]! + scores[i * width + l]!;
    }
    total = next;
  }
  return traced(from, total, count, width);
}

function highest(scores: Float64Array, among: readonly number[]): number {
  let best = among[0]!;
  for (const i of among) if (scores[i]! > scores[best]!) best = i;
  return best;
}

function traced(from: Int32Array, total: Float64Array, count: number, width: number): Int32Array {
  const path = new Int32Array(count);
  if (count === 0) return path;
  path[count - 1] = total.indexOf(Math.max(...total));
  for (let i = count - 1; i > 0; i--) path[i - 1] = from[i * width + path[i]!]!;
  return path;
}

/** A run of words under one kind of label. */
export interface Run {
  readonly first: number;
  readonly end: number;
  /** What follows "B-"; empty for a bare "B". */
  readonly kind: string;
  /** Mean probability of its labels. */
  readonly score: number;
}

/** The runs that legal labels make. */
export function runsOf(scores: Float32Array, labels: readonly string[], outside = 0): Run[] {
  const path = bestLabels(scores, labels, outside);
  const runs: Run[] = [];
  for (let i = 0; i < path.length;) {
    const label = labels[path[i]!]!;
    let end = i + 1;
    if (label !== "O") {
      const inside = `I${label.slice(1)}`;
      while (end < path.length && labels[path[end]!] === inside) end++;
      runs.push({
        first: i,
        end,
        kind: label.slice(2),
        score: meanProbability(scores, labels.length, path, i, end),
      });
    }
    i = end;
  }
  return runs;
}

function meanProbability(
  scores: Float32Array,
  width: number,
  path: Int32Array,
  first: number,
  end: number,
): number {
  let sum = 0;
  for (let i = first; i < end; i++) sum += probability(scores.subarray(i * width, (i + 1) * width), path[i]!);
  return sum / (end - first);
}

/** Softmax of one row at one label. */
function probability(row: Float32Array, label: number): number {
  let sum = 0;
  for (const score of row) sum += Math.exp(score - row[label]!);
  return 1 / sum;
}

/** The best label of each row by itself. */
export function bestOfEach(scores: Float32Array, width: number): Int32Array {
  const best = new Int32Array(scores.length / width);
  for (let i = 0; i < best.length; i++) {
    let at = 0;
    for (let l = 1; l < width; l++) if (scores[i * width + l]! > scores[i * width + at]!) at = l;
    best[i] = at;
  }
  return best;
}
