import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { conlluOf } from "../../src/reading/conllu.js";
import {
  coreferenceOf,
  decodedCoref,
  joinedCoref,
  NOBODY,
  type CorefTensors,
} from "../../src/reading/coref.js";
import { MENTION, mentionsOf, rowOf, type CorefInput } from "../../src/reading/coref-mentions.js";
import { PAIR, pairShape, pairsOf } from "../../src/reading/coref-pairs.js";
import { readingFromConllu } from "../../src/reading/conllu.js";
import { openReader } from "../../src/reading/reader.js";
import type { WordRange } from "../../src/reading/types.js";

interface Case {
  readonly text: string;
  readonly words: [number, number][];
  readonly starts: number[];
  readonly xpos: string[];
  readonly heads: number[];
  readonly relations: string[];
  readonly names: string[];
  readonly features: number[][];
  readonly attributions: { source: [number, number][]; content: [number, number][] }[];
  readonly mentions: [number, number, number, string][];
  readonly rows: number[][];
  readonly pairs: [number, number, string][];
}

const shared = JSON.parse(readFileSync(new URL("coref.json", import.meta.url), "utf8")) as Case;

const counted = (flags: readonly boolean[]): number[] => {
  let count = 0;
  return flags.map((flag) => (count += flag ? 1 : 0));
};
const ranges = (pairs: [number, number][]): WordRange[] => pairs.map(([first, end]) => ({ first, end }));

const input: CorefInput = {
  forms: shared.words.map(([start, end]) => shared.text.slice(start, end)),
  xpos: shared.xpos,
  heads: shared.heads,
  relations: shared.relations,
  sentence: counted(shared.starts.map((s) => s === 1)),
  paragraph: counted(shared.features.map((f) => f[1]! >= 2)),
  quoted: shared.features.map((f) => f[2] === 2),
  names: shared.names,
  attributions: shared.attributions.map((a) => ({ source: ranges(a.source), content: ranges(a.content) })),
};

describe("the case that the training code tests as well", () => {
  const mentions = mentionsOf(input);

  test("mentions", () => {
    expect(mentions.map((m) => [m.first, m.end, m.head, m.kind])).toEqual(shared.mentions);
  });

  test("numbers of mentions", () => {
    const rows = mentions.map((m) => rowOf(input, m));
    expect(rows).toEqual(shared.rows);
    expect(rows.every((row) => row.length === MENTION)).toBe(true);
  });

  test("numbers of pairs", () => {
    const pairs = pairsOf(mentions).map(({ left, right }) => [
      left,
      right,
      pairShape(input, mentions[left]!, mentions[right]!, right - left).join(""),
    ]);
    expect(pairs).toEqual(shared.pairs);
    expect(shared.pairs.every(([, , shape]) => shape.length === PAIR)).toBe(true);
  });
});

const mention = (head: number) => ({ first: head, end: head + 1, head });

describe("antecedents and entities", () => {
  const mentions = [0, 2, 4, 6].map(mention);
  const pairs = [
    { left: 0, right: 1 },
    { left: 0, right: 2 },
    { left: 1, right: 2 },
    { left: 2, right: 3 },
  ];
  const scores = (start: number[], pair: number[]) => ({
    start: Float32Array.from(start),
    pair: Float32Array.from(pair),
  });

  test("a mention joins its best antecedent where that beats beginning an entity", () => {
    const { entities } = decodedCoref(mentions, pairs, scores([0, 3, 0, 0], [1, 2, 1, -1]));
    expect(entities).toEqual([[0, 2]]);
  });

  test("entities run on from antecedent to antecedent", () => {
    const { entities } = decodedCoref(mentions, pairs, scores([0, 0, 0, 0], [1, 1, 2, 3]));
    expect(entities).toEqual([[0, 1, 2, 3]]);
  });

  test("he and she never meet in an entity, not by way of a third either", () => {
    const sexes = [1, 0, 2, 0];
    const known = mentions.map((m, i) => ({ ...m, sex: sexes[i]! }));
    expect(decodedCoref(known, pairs, scores([0, 0, 0, 0], [1, 3, 2, -1])).entities).toEqual([[0, 1]]);
    expect(decodedCoref(known, pairs, scores([0, 0, 0, 0], [-1, 3, 2, 1])).entities).toEqual([[1, 2, 3]]);
  });

  test("chances: the likeliest first, with beginning an entity they make one, the unlikely left out", () => {
    const { antecedents } = decodedCoref(mentions, pairs, scores([0, 0, 0, 0], [-9, 0, Math.log(2), -9]));
    expect(antecedents.map(({ mention: m, antecedent: a }) => [m, a])).toEqual([
      [2, 1],
      [2, 0],
    ]);
    expect(antecedents[0]!.score).toBeCloseTo(0.5, 5);
    expect(antecedents[1]!.score).toBeCloseTo(0.25, 5);
  });

  test("huge logits give no NaN", () => {
    const { antecedents } = decodedCoref(mentions, pairs, scores([0, 0, 0, 0], [900, 900, -900, -900]));
    expect(antecedents.map((a) => a.score)).toEqual([1, 1]);
  });

  test("stretches are joined on the text's words", () => {
    const one = { mentions: [mention(0), mention(1)], antecedents: [], entities: [[0, 1]] };
    const both = joinedCoref(one, { ...one, antecedents: [{ mention: 1, antecedent: 0, score: 1 }] }, 10);
    expect(both.mentions.map((m) => m.head)).toEqual([0, 1, 10, 11]);
    expect(both.entities).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(both.antecedents).toEqual([{ mention: 3, antecedent: 2, score: 1 }]);
  });
});

describe("what the network is given", () => {
  test("head, first, last and mean of the states; nobody is asked where there is no pair", async () => {
    const given: CorefTensors[] = [];
    const states = Float32Array.from(input.forms, (_, i) => i);
    await coreferenceOf(input, states, (tensors) => {
      given.push(tensors);
      return Promise.resolve({
        start: new Float32Array(shared.mentions.length),
        pair: new Float32Array(tensors.left.length).fill(-1),
      });
    });
    const [first, end, head] = shared.mentions[0]!;
    expect([...given[0]!.vectors.slice(0, 3)]).toEqual([head, first, end - 1]);
    expect(given[0]!.vectors[3]).toBeCloseTo((first + end - 1) / 2, 5);
    expect(given[0]!.shape).toHaveLength(PAIR * given[0]!.left.length);
    const lone = { ...input, xpos: input.xpos.map((_, i) => (i === 2 ? "NN" : "JJ")) };
    const found = await coreferenceOf(lone, states, () => Promise.reject(new Error("asked")));
    expect(found.entities).toEqual([]);
  });
});

describe("Entity= in CoNLL-U", () => {
  const reading = readingFromConllu(`
1 The _ DET DT _ 2 det
2 envoy _ NOUN NN _ 3 nsubj
3 lost _ VERB VBD _ 0 root
4 his _ PRON PRP$ _ 5 nmod
5 bag _ NOUN NN _ 3 obj
6 . _ PUNCT . _ 3 punct

1 He _ PRON PRP _ 2 nsubj
2 found _ VERB VBD _ 0 root
3 it _ PRON PRP _ 2 obj
`);
  const coreference = {
    mentions: [
      { first: 0, end: 2, head: 1 },
      { first: 3, end: 4, head: 3 },
      { first: 3, end: 5, head: 4 },
      mention(6),
      mention(8),
    ],
    antecedents: [],
    entities: [
      [0, 1, 3],
      [2, 4],
    ],
  };

  test("brackets nest, heads are counted within", () => {
    const rows = conlluOf({ ...reading, coreference });
    expect(rows).toContain("# global.Entity = eid-etype-head-other");
    expect([...rows.matchAll(/Entity=([^|\s]*)/gu)].map((m) => m[1])).toEqual([
      "(e1--2",
      "e1)",
      "(e2--2(e1--1)",
      "e2)",
      "(e1--1)",
      "(e2--1)",
    ]);
  });

  test("nothing of it where nobody asked", () => {
    expect(conlluOf(reading)).not.toContain("Entity");
    expect(conlluOf({ ...reading, coreference: NOBODY })).not.toContain("Entity=");
  });
});

describe("the model in the package", { timeout: 60_000 }, () => {
  const TEXT =
    "Anna Berg met Omar Haddad in Oslo. She told him that her ministry would help. “I trust him,” she said.";

  test("she and her are one, him another", async () => {
    const opened = await openReader("small", 1, { coreference: true });
    if (!opened.ok) throw new Error(opened.fault.what);
    const { words, coreference } = await opened.value.read(TEXT);
    await opened.value.close();
    const entities = coreference!.entities.map((entity) =>
      entity.map((m) => words[coreference!.mentions[m]!.head]!.text.toLowerCase()),
    );
    const of = (word: string): string[] => entities.find((entity) => entity.includes(word)) ?? [];
    expect(of("she")).toContain("her");
    expect(of("him")).not.toContain("she");
    expect(coreference!.antecedents.every((a) => a.antecedent < a.mention && a.score >= 0.1)).toBe(true);
  });

  test("who does not ask is told nothing", async () => {
    const opened = await openReader("small", 1);
    if (!opened.ok) throw new Error(opened.fault.what);
    expect((await opened.value.read(TEXT)).coreference).toBeUndefined();
    await opened.value.close();
  });
});
