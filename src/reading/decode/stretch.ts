/**
 * A stretch's scores to what is read of it: sentences, tags, trees, names, attributions.
 *
 * Relations and links are scored here by the second network, on the word vectors that the first one gave. Places are
 * counted from the stretch's first word.
 */
import type { Manifest } from "../manifest.js";
import type { Scores } from "../scores.js";
import type { Networks } from "../session.js";
import type { Attribution, Name, NameType, WordRange } from "../types.js";
import { attributionsOf, type Link, type ScoredSpan } from "./attributions.js";
import { treeHeads } from "./heads.js";
import { bestOfEach, runsOf } from "./labels.js";
import {
  candidatesOf,
  KINDS,
  running,
  SHAPE,
  shapeOf,
  type Candidate,
  type Counts,
  type Part,
} from "./links.js";
import { sentencesOf } from "./sentences.js";

export interface StretchReading {
  readonly sentences: readonly WordRange[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Index of the head; -1 for the root of a sentence. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  readonly names: readonly Name[];
  readonly attributions: readonly Attribution[];
}

/** `before[i]` is what stands before word `i`: see `Features`; `forced(i)`: it starts a sentence whatever its score. */
export async function decoded(
  scores: Scores,
  before: readonly number[],
  forced: (i: number) => boolean,
  manifest: Manifest,
  networks: Networks,
): Promise<StretchReading> {
  const { labels, thresholds } = manifest;
  const sentences = sentencesOf(scores.heads.sentence, thresholds.sentence, manifest.window.words, forced);
  const heads = sentences.flatMap((sentence) => headsOf(sentence, scores));
  const tags = (head: "upos" | "xpos"): string[] =>
    Array.from(bestOfEach(scores.heads[head], labels[head].length), (l) => labels[head][l]!);
  const starts = new Set(sentences.map((s) => s.first));
  const counts = {
    sentences: running(before.map((_, i) => starts.has(i))),
    breaks: running(before.map((b) => b >= 2)),
  };
  return {
    sentences,
    upos: tags("upos"),
    xpos: tags("xpos"),
    heads,
    relations: await relationsOf(heads, scores.heads.states, manifest, networks),
    names: runsOf(scores.heads.names, labels.names, thresholds.names).map(nameOf),
    attributions: await linked(scores, counts, manifest, networks),
  };
}

function nameOf({ first, end, kind, score }: WordRange & { kind: string; score: number }): Name {
  return { first, end, type: kind as NameType, score };
}

function headsOf({ first, end }: WordRange, scores: Scores): number[] {
  const length = end - first;
  const rows = Array.from({ length }, (_, d) =>
    Float64Array.from({ length: length + 1 }, (_h, h) => scores.arc(first + d, h === 0 ? -1 : first + h - 1)),
  );
  return treeHeads(rows).map((head) => (head < 0 ? -1 : first + head));
}

/** The relation of each word to its head; only a root is "root". */
async function relationsOf(
  heads: readonly number[],
  states: Float32Array,
  { labels, width }: Manifest,
  networks: Networks,
): Promise<string[]> {
  const right = new Float32Array(heads.length * width);
  heads.forEach((head, i) => {
    if (head >= 0) right.set(states.subarray(head * width, (head + 1) * width), i * width);
  });
  const { relation } = await networks.pairs(states, right, new Float32Array(heads.length * SHAPE));
  const root = labels.relation.indexOf("root");
  heads.forEach((head, i) => {
    if (root >= 0) relation[i * labels.relation.length + root] = head < 0 ? Infinity : -Infinity;
  });
  return Array.from(bestOfEach(relation, labels.relation.length), (l) => labels.relation[l]!);
}

type Layers = Readonly<Record<Part, readonly ScoredSpan[]>>;

function layers(spans: (part: Part) => readonly ScoredSpan[]): Layers {
  return { source: spans("source"), cue: spans("cue"), content: spans("content") };
}

/** Outermost attributions, then those within the contents of others. */
async function linked(
  scores: Scores,
  counts: Counts,
  manifest: Manifest,
  networks: Networks,
): Promise<Attribution[]> {
  const { labels, thresholds } = manifest;
  const join = async (spans: Layers): Promise<Attribution[]> =>
    attributionsOf(spans, await linksOf(spans, counts, scores.heads.states, manifest, networks));
  const bias = {
    source: thresholds.outside[0]!,
    cue: thresholds.outside[1]!,
    content: thresholds.outside[2]!,
  };
  const outer = await join(layers((part) => runsOf(scores.heads[part], labels.span, bias[part])));
  const inner: Attribution[] = [];
  for (const [within, { content }] of outer.entries()) {
    for (const range of content) {
      const spans = spansWithin(range, scores.heads.inner, labels.inner, thresholds.outside[3]!);
      if (spans.cue.length === 0 || spans.content.length === 0) continue;
      inner.push(...(await join(spans)).filter(isWhole).map((attribution) => ({ ...attribution, within })));
    }
  }
  return [...outer, ...inner];
}

function spansWithin(
  content: WordRange,
  scores: Float32Array,
  labels: readonly string[],
  outside: number,
): Layers {
  const { first, end } = content;
  const runs = runsOf(scores.subarray(first * labels.length, end * labels.length), labels, outside).map(
    (run) => ({
      ...run,
      first: run.first + first,
      end: run.end + first,
    }),
  );
  return layers((part) => runs.filter((run) => run.kind === part));
}

/** Whether an attribution has a content and one who says it or a word for saying it. */
function isWhole({ source, cue, content }: Attribution): boolean {
  return content.length > 0 && source.length + cue.length > 0;
}

/** Pairs scored at once: bounds the memory that many spans take. */
const AT_ONCE = 4096;

async function linksOf(
  spans: Layers,
  counts: Counts,
  states: Float32Array,
  manifest: Manifest,
  networks: Networks,
): Promise<Link[]> {
  const candidates = candidatesOf(spans);
  const links: Link[] = [];
  for (let at = 0; at < candidates.length; at += AT_ONCE) {
    const some = candidates.slice(at, at + AT_ONCE);
    links.push(...(await linksAmong(some, spans, counts, states, manifest, networks)));
  }
  return links;
}

async function linksAmong(
  candidates: readonly Candidate[],
  spans: Layers,
  counts: Counts,
  states: Float32Array,
  { width, thresholds }: Manifest,
  networks: Networks,
): Promise<Link[]> {
  const left = new Float32Array(candidates.length * width);
  const right = new Float32Array(candidates.length * width);
  const shape = new Float32Array(candidates.length * SHAPE);
  candidates.forEach((candidate, i) => {
    const [a, b] = KINDS[candidate.kind]!;
    const pair = [spans[a][candidate.left]!, spans[b][candidate.right]!] as const;
    writeMean(left, i, states, width, pair[0]);
    writeMean(right, i, states, width, pair[1]);
    shape.set(shapeOf(pair[0], pair[1], counts, spans), i * SHAPE);
  });
  const { link } = await networks.pairs(left, right, shape);
  return candidates.map((candidate, i) => {
    const score = link[i * KINDS.length + candidate.kind]! - (thresholds.link[candidate.kind] ?? 0);
    return { ...candidate, score };
  });
}

/** A span's vector: the mean of its first and its last word. */
function writeMean(
  to: Float32Array,
  row: number,
  states: Float32Array,
  width: number,
  span: WordRange,
): void {
  const first = span.first * width;
  const last = (span.end - 1) * width;
  for (let c = 0; c < width; c++) to[row * width + c] = (states[first + c]! + states[last + c]!) / 2;
}
