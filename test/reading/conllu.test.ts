import { describe, expect, test } from "vitest";
import { conlluOf, readingFromConllu } from "../../src/reading/conllu.js";

const COMPACT = `
# newpar
1 The       _ DET   DT  _ 2 det   _ NE=O
2 ministers _ NOUN  NNS _ 3 nsubj _ Attr=1:source
3 said      _ VERB  VBD _ 0 root  _ Attr=1:cue
4 they      _ PRON  PRP _ 6 nsubj _ Attr=1:content
5 'd        _ AUX   MD  _ 6 aux   _ Attr=1:content
6 meet      _ VERB  VB  _ 3 ccomp _ Attr=1:content
7 Ann       _ PROPN NNP _ 6 obj   _ NE=B-PER|Attr=1:content
8 Lee       _ PROPN NNP _ 7 flat  _ NE=I-PER|SpaceAfter=No|Attr=1:content
9 .         _ PUNCT .   _ 3 punct _ _

1 “    _ PUNCT \`\` _ 2 punct _ SpaceAfter=No
2 Good _ ADJ   JJ _ 0 root _ SpaceAfter=No
3 .    _ PUNCT .  _ 2 punct _ SpaceAfter=No
4 ”    _ PUNCT '' _ 2 punct _ _

# newpar
1 Talks _ _ NNS _ 2 nsubj
2 failed _ _ VBD _ 0 root:sub _ SpaceAfter=No
3 . _ _ . _ 2 punct
`;

describe("hand-written rows", () => {
  const reading = readingFromConllu(COMPACT);

  test("text is rebuilt from the forms, paragraphs apart", () => {
    expect(reading.text).toBe("The ministers said they 'd meet Ann Lee. “Good.”\n\nTalks failed.");
  });

  test("words slice back and know sentence, paragraph, quotation", () => {
    for (const w of reading.words) expect(reading.text.slice(w.start, w.end)).toBe(w.text);
    expect(reading.sentences).toEqual([
      { first: 0, end: 9 },
      { first: 9, end: 13 },
      { first: 13, end: 16 },
    ]);
    expect(reading.words.filter((w) => w.quoted).map((w) => w.text)).toEqual(["Good", "."]);
    expect(reading.words[12]!.paragraph).toBe(0);
    expect(reading.words[13]!.paragraph).toBe(1);
  });

  test("missing lemma and part of speech are filled in, subtypes dropped", () => {
    expect(reading.words.map((w) => w.lemma).slice(0, 6)).toEqual([
      "the",
      "minister",
      "say",
      "they",
      "would",
      "meet",
    ]);
    expect(reading.words.slice(13).map((w) => w.upos)).toEqual(["NOUN", "VERB", "PUNCT"]);
    expect(reading.words[14]!.relation).toBe("root");
  });

  test("heads point into the reading", () => {
    expect(reading.words[14]!.head).toBe(-1);
    expect(reading.words[15]!.head).toBe(14);
  });

  test("names and attributions", () => {
    expect(reading.names).toEqual([{ first: 6, end: 8, type: "PER", score: 1 }]);
    expect(reading.attributions).toEqual([
      {
        source: [{ first: 1, end: 2 }],
        cue: [{ first: 2, end: 3 }],
        content: [{ first: 3, end: 8 }],
        score: 1,
      },
    ]);
  });

  test("writing and reading again gives the same", () => {
    expect(readingFromConllu(conlluOf(reading, "a"))).toEqual(reading);
  });
});

test("# text is followed where it is given", () => {
  const reading = readingFromConllu(
    "# text = Rebels  left.\n1 Rebels _ _ NNS _ 2 nsubj\n2 left _ _ VBD _ 0 root\n3 . _ _ . _ 2 punct",
  );
  expect(reading.text).toBe("Rebels  left.");
  expect(reading.words.map((w) => w.start)).toEqual([0, 8, 12]);
});

test("several attributions of one word, nested and in fragments", () => {
  const reading = readingFromConllu(
    "1 He _ _ PRP _ 2 nsubj _ Attr=1:source\n2 said _ _ VBD _ 0 root _ Attr=2:content,1:cue\n3 so _ _ RB _ 2 advmod _ Attr=1:content\n4 she _ _ PRP _ 5 nsubj _ Attr=2:source\n5 wrote _ _ VBD _ 2 parataxis _ Attr=2:cue,1:content",
  );
  expect(reading.attributions[0]!.content).toEqual([
    { first: 2, end: 3 },
    { first: 4, end: 5 },
  ]);
  expect(reading.attributions[1]!.content).toEqual([{ first: 1, end: 2 }]);
  expect(readingFromConllu(conlluOf(reading)).attributions).toEqual(reading.attributions);
});

test("a short form of has is told from one of is by what follows", () => {
  const lemma = (...next: string[]): string => {
    const rows = next.map(
      (form, i) => `${i + 3} ${form} _ _ ${i === 0 && next.length > 1 ? "RB" : "VBN"} _ 1 dep`,
    );
    return readingFromConllu(["1 He _ _ PRP _ 0 root", "2 's _ _ VBZ _ 1 dep", ...rows].join("\n")).words[1]!
      .lemma;
  };
  expect(lemma("been")).toBe("have");
  expect(lemma("never", "been")).toBe("have");
  expect(lemma("gone")).toBe("be");
  expect(lemma("often", "seen")).toBe("be");
});

test("an attribution within another", () => {
  const reading = readingFromConllu(
    "1 He _ _ PRP _ 2 nsubj _ Attr=5:source\n2 said _ _ VBD _ 0 root _ Attr=5:cue\n3 she _ _ PRP _ 4 nsubj _ Attr=5:content,7<5:source\n4 hoped _ _ VBD _ 2 ccomp _ Attr=5:content,7<5:cue",
  );
  expect(reading.attributions.map((a) => a.within)).toEqual([undefined, 0]);
  expect(readingFromConllu(conlluOf(reading)).attributions).toEqual(reading.attributions);
});

test("an empty reading writes nothing", () => {
  expect(conlluOf(readingFromConllu(""))).toBe("");
});

describe("rows that make no tree throw", () => {
  test.each([
    ["two roots", "1 a _ _ NN _ 0 root\n2 b _ _ NN _ 0 root"],
    ["no root, a cycle", "1 a _ _ NN _ 2 dep\n2 b _ _ NN _ 1 dep"],
    ["a cycle beside the root", "1 a _ _ NN _ 0 root\n2 b _ _ NN _ 3 dep\n3 c _ _ NN _ 2 dep"],
    ["a head outside", "1 a _ _ NN _ 0 root\n2 b _ _ NN _ 7 dep"],
    ["numbers that skip", "1 a _ _ NN _ 0 root\n3 b _ _ NN _ 1 dep"],
    ["forms that are not in # text", "# text = a c\n1 a _ _ NN _ 0 root\n2 b _ _ NN _ 1 dep"],
    ["a start that does not fit", "1 a _ _ NN _ 0 root _ start=0|end=2"],
    ["an unknown part of an attribution", "1 a _ _ NN _ 0 root _ Attr=1:speaker"],
  ])("%s", (_, rows) => {
    expect(() => readingFromConllu(rows)).toThrow();
  });
});
