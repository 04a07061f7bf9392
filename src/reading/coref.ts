/**
 * Coreference of a stretch: which mentions name the same, by antecedent ranking (Lee et al. 2017).
 *
 * Enters: words, tags, tree, names, attributions and word vectors of a stretch. Leaves: mentions, the likeliest
 * antecedents of each with their chances, and entities of two mentions or more. An antecedent stands before its mention.
 */
import { MENTION, mentionsOf, rowOf, sexOf, type CorefInput, type CorefMention } from "./coref-mentions.js";
import { PAIR, pairShape, pairsOf, type MentionPair } from "./coref-pairs.js";
import type { Antecedent, Coreference, MentionRange } from "./types.js";

/** Logits: of each mention to begin an entity, of each pair to name the same. */
export interface CorefScores {
  readonly start: Float32Array;
  readonly pair: Float32Array;
}

/** What the network takes: `[mentions x 4 width]`, `[mentions x 36]`, and for each pair two mentions and 42 numbers. */
export interface CorefTensors {
  readonly vectors: Float32Array;
  readonly rows: Float32Array;
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly shape: Float32Array;
}

export type CorefNetwork = (tensors: CorefTensors) => Promise<CorefScores>;

export const NOBODY: Coreference = { mentions: [], antecedents: [], entities: [] };

/** Reads who is who; `states` is `[words x width]`. */
export async function coreferenceOf(
  input: CorefInput,
  states: Float32Array,
  network: CorefNetwork,
): Promise<Coreference> {
  const mentions = mentionsOf(input);
  const pairs = pairsOf(mentions);
  if (pairs.length === 0) return { ...NOBODY, mentions: mentions.map(rangeOf) };
  const width = states.length / input.forms.length;
  const scores = await network({
    vectors: vectorsOf(mentions, states, width),
    rows: filled(mentions.length, MENTION, (i) => rowOf(input, mentions[i]!)),
    left: pairs.map((p) => p.left),
    right: pairs.map((p) => p.right),
    shape: filled(pairs.length, PAIR, (i) => {
      const { left, right } = pairs[i]!;
      return pairShape(input, mentions[left]!, mentions[right]!, right - left);
    }),
  });
  return decodedCoref(
    mentions.map((m) => ({ ...m, sex: sexOf(m) })),
    pairs,
    scores,
  );
}

/** `count` rows of `width` numbers, one after another. */
function filled(count: number, width: number, row: (i: number) => readonly number[]): Float32Array {
  const all = new Float32Array(count * width);
  for (let i = 0; i < count; i++) all.set(row(i), i * width);
  return all;
}

function rangeOf({ first, end, head }: CorefMention): MentionRange {
  return { first, end, head };
}

/** Vectors of each mention's head, first and last word, and the mean of all its words. */
function vectorsOf(mentions: readonly CorefMention[], states: Float32Array, width: number): Float32Array {
  const vectors = new Float32Array(mentions.length * 4 * width);
  mentions.forEach(({ head, first, end }, m) => {
    const at = m * 4 * width;
    [head, first, end - 1].forEach((word, k) =>
      vectors.set(states.subarray(word * width, (word + 1) * width), at + k * width),
    );
    for (let word = first; word < end; word++) {
      for (let c = 0; c < width; c++)
        vectors[at + 3 * width + c]! += states[word * width + c]! / (end - first);
    }
  });
  return vectors;
}

/** Antecedents less likely than this are not told. */
const LEAST = 0.1;

/** Scores to antecedents and entities: each mention joins its best antecedent, if that beats beginning an entity. */
export function decodedCoref(
  mentions: readonly (MentionRange & { readonly sex?: number })[],
  pairs: readonly MentionPair[],
  { start, pair }: CorefScores,
): Coreference {
  const own = mentions.map((): Way[] => []);
  pairs.forEach(({ left, right }, p) => own[right]!.push({ antecedent: left, logit: pair[p]! }));
  for (const ways of own) ways.sort((a, b) => b.logit - a.logit || a.antecedent - b.antecedent);
  const best = bestAntecedents(
    own,
    start,
    mentions.map((m) => m.sex ?? 0),
  );
  const antecedents = own.flatMap((ways, mention) => withChances(mention, ways, start[mention]!));
  const bare = mentions.map(({ first, end, head }) => ({ first, end, head }));
  return { mentions: bare, antecedents, entities: entitiesOf(best) };
}

/** One way to read a mention: what it stands for, and the logit of that. */
interface Way {
  readonly antecedent: number;
  readonly logit: number;
}

/** The best antecedent of each mention that beats beginning an entity; he, she and it never meet in one. */
function bestAntecedents(
  own: readonly (readonly Way[])[],
  start: Float32Array,
  sexes: readonly number[],
): Map<number, number> {
  const best = new Map<number, number>();
  const root = own.map((_, i) => i);
  const sexOf = [...sexes];
  own.forEach((ways, mention) => {
    const fits = (antecedent: number): boolean => {
      const [theirs, mine] = [sexOf[root[antecedent]!]!, sexOf[mention]!];
      return theirs === 0 || mine === 0 || theirs === mine;
    };
    const way = ways.find(({ antecedent, logit }) => logit > start[mention]! && fits(antecedent));
    if (!way) return;
    best.set(mention, way.antecedent);
    root[mention] = root[way.antecedent]!;
    sexOf[root[mention]!] ||= sexOf[mention]!;
  });
  return best;
}

function withChances(mention: number, candidates: readonly Way[], start: number): Antecedent[] {
  const top = Math.max(start, candidates[0]?.logit ?? start);
  const total = candidates.reduce((sum, c) => sum + Math.exp(c.logit - top), Math.exp(start - top));
  return candidates
    .map(({ antecedent, logit }) => ({ mention, antecedent, score: Math.exp(logit - top) / total }))
    .filter(({ score }) => score >= LEAST);
}

/** Mentions tied by their best antecedents, each entity in text order, entities by their first mention. */
function entitiesOf(best: ReadonlyMap<number, number>): number[][] {
  const entities: number[][] = [];
  const of = new Map<number, number[]>();
  for (const [mention, antecedent] of [...best].sort(([a], [b]) => a - b)) {
    const known = of.get(antecedent);
    const entity = known ?? [antecedent];
    if (!known) entities.push(entity);
    entity.push(mention);
    of.set(antecedent, entity);
    of.set(mention, entity);
  }
  return entities.sort((a, b) => a[0]! - b[0]!);
}

/** Coreference of a stretch, moved to the text's word numbers and joined to that of the stretches before. */
export function joinedCoref(before: Coreference, next: Coreference, words: number): Coreference {
  const by = before.mentions.length;
  return {
    mentions: [
      ...before.mentions,
      ...next.mentions.map((m) => ({ first: m.first + words, end: m.end + words, head: m.head + words })),
    ],
    antecedents: [
      ...before.antecedents,
      ...next.antecedents.map((a) => ({ ...a, mention: a.mention + by, antecedent: a.antecedent + by })),
    ],
    entities: [...before.entities, ...next.entities.map((entity) => entity.map((m) => m + by))],
  };
}
