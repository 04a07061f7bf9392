/**
 * The best tree of a sentence from the scores of its arcs: one root, no cycle.
 *
 * Each word's best head is taken when that makes such a tree; else the maximum spanning tree is found
 * (Chu and Liu 1965, Edmonds 1967), with the arcs from the root made so dear that exactly one is used.
 */

/** `scores[dependent][head]` with column 0 the root and column j + 1 word j. Leaves each word's head, -1 for the root. */
export function treeHeads(scores: readonly Float64Array[]): number[] {
  const greedy = scores.map((row, i) => bestHead(row, i));
  if (isTree(greedy)) return greedy;
  return spanningTree(scores);
}

function bestHead(row: Float64Array, self: number): number {
  let best = -1;
  for (let j = 0; j < row.length - 1; j++) if (j !== self && row[j + 1]! > row[best + 1]!) best = j;
  return best;
}

/** Whether heads make a tree: exactly one root, and every word leads up to it. */
export function isTree(heads: readonly number[]): boolean {
  if (heads.filter((h) => h < 0).length !== 1) return false;
  const sound = new Uint8Array(heads.length);
  for (let i = 0; i < heads.length; i++) {
    const path: number[] = [];
    let at = i;
    while (at >= 0 && !sound[at]) {
      if (path.length > heads.length) return false;
      path.push(at);
      at = heads[at]!;
    }
    for (const word of path) sound[word] = 1;
  }
  return true;
}

/** Edmonds' algorithm over nodes 0 (the root) to n. */
function spanningTree(scores: readonly Float64Array[]): number[] {
  const n = scores.length;
  const { low, high } = bounds(scores);
  const price = (n + 1) * (high - low + 1);
  const weight = (head: number, dependent: number): number => {
    const score = scores[dependent - 1]![head]!;
    const finite = Number.isFinite(score) ? score : low - 1;
    return head === 0 ? finite - price : finite;
  };
  const graph = Array.from({ length: n + 1 }, (_, d) =>
    Float64Array.from({ length: n + 1 }, (_h, h) => (d === 0 || d === h ? -Infinity : weight(h, d))),
  );
  return [...arborescence(graph)].slice(1).map((head) => head - 1);
}

function bounds(scores: readonly Float64Array[]): { low: number; high: number } {
  let low = Infinity;
  let high = -Infinity;
  for (const row of scores) {
    for (const score of row) {
      if (!Number.isFinite(score)) continue;
      low = Math.min(low, score);
      high = Math.max(high, score);
    }
  }
  return low <= high ? { low, high } : { low: 0, high: 0 };
}

/** Heads of the maximum arborescence from node 0 of a dense graph `graph[dependent][head]`. */
function arborescence(graph: readonly Float64Array[]): Int32Array {
  const heads = Int32Array.from(graph, (row, d) =>
    d === 0 ? -1 : row.indexOf(row.reduce((a, b) => Math.max(a, b))),
  );
  const cycle = cycleOf(heads);
  if (!cycle) return heads;
  return expanded(graph, heads, cycle);
}

function cycleOf(heads: Int32Array): number[] | null {
  const seenFrom = new Int32Array(heads.length).fill(-1);
  for (let i = 1; i < heads.length; i++) {
    let at = i;
    while (at > 0 && seenFrom[at] === -1) {
      seenFrom[at] = i;
      at = heads[at]!;
    }
    if (at > 0 && seenFrom[at] === i) {
      const cycle = [at];
      for (let next = heads[at]!; next !== at; next = heads[next]!) cycle.push(next);
      return cycle;
    }
  }
  return null;
}

/** Contracts the cycle to one node, solves the smaller graph, and opens the cycle where its arc comes in. */
function expanded(graph: readonly Float64Array[], heads: Int32Array, cycle: readonly number[]): Int32Array {
  const inside = new Set(cycle);
  const outside = Array.from(graph.keys()).filter((v) => !inside.has(v));
  const last = outside.length;
  const smaller = [...outside, -1].map(() => new Float64Array(last + 1).fill(-Infinity));
  const entry = new Int32Array(last);
  const exit = new Int32Array(last);
  outside.forEach((v, k) => {
    outside.forEach((u, j) => (smaller[k]![j] = graph[v]![u]!));
    exit[k] = bestOf(cycle, (c) => graph[v]![c]!);
    smaller[k]![last] = v === 0 ? -Infinity : graph[v]![exit[k]]!;
    const gain = (c: number): number => graph[c]![v]! - graph[c]![heads[c]!]!;
    entry[k] = bestOf(cycle, gain);
    smaller[last]![k] = gain(entry[k]);
  });
  const solved = arborescence(smaller);
  const result = Int32Array.from(heads);
  outside.forEach((v, k) => {
    if (k > 0) result[v] = solved[k] === last ? exit[k]! : outside[solved[k]!]!;
  });
  const enters = solved[last]!;
  result[entry[enters]!] = outside[enters]!;
  return result;
}

function bestOf(nodes: readonly number[], score: (node: number) => number): number {
  return nodes.reduce((best, node) => (score(node) > score(best) ? node : best));
}
