/** Two subjects of one verb side by side: tied together; subjects that stand apart: left alone. */
import { describe, expect, it } from "vitest";
import { mended } from "../../src/reading/mend.js";
import { readingOf } from "../resolve/readings.js";

/** "head relation" of each word after mending; heads count from 1, 0 is the root. */
function ties(sentence: string): string[] {
  return mended(readingOf(sentence).words).map((w) => `${w.text} ${w.head + 1} ${w.relation}`);
}

describe("two subjects side by side", () => {
  it.each([
    [
      "an owner",
      "NPR/NNP/5/nsubj 's/POS/1/case Corey/NNP/5/nsubj Flint/NNP/3/flat reports/VBZ/0/root",
      "NPR 3 nmod",
    ],
    ["a title", "Press/NNP/4/nsubj Secretary/NNP/3/nmod Sarah/NNP/4/nsubj said/VBD/0/root", "Press 3 nmod"],
    ["a compound", "Department/NNP/3/nsubj officials/NNS/3/nsubj said/VBD/0/root", "Department 2 compound"],
    [
      "an apposition",
      "The/DT/2/det spokesman/NN/6/nsubj ,/,/4/punct Ali/NNP/6/nsubj ,/,/4/punct said/VBD/0/root",
      "Ali 2 appos",
    ],
    [
      "a subject that hangs beyond its verb",
      "Berg/NNP/4/appos met/VBD/0/root her/PRP$/4/nmod counterpart/NN/2/obj",
      "Berg 2 nsubj",
    ],
    ["an article", "The/DT/3/nsubj U.N./NNP/3/nsubj hopes/VBZ/0/root", "The 2 det"],
    ["a joined noun", "Kerry/NNP/4/nsubj and/CC/3/cc Lavrov/NNP/4/nsubj met/VBD/0/root", "Lavrov 1 conj"],
  ])("%s", (_, sentence, tie) => {
    expect(ties(sentence)).toContain(tie);
  });

  it.each([
    ["a pronoun that looks like an article", "That/DT/3/nsubj Norway/NNP/3/nsubj hopes/VBZ/0/root"],
    ["an article without a noun of its own", "The/DT/2/nsubj hopes/VBZ/0/root Norway/NNP/2/nsubj"],
    ["one subject", "Kerry/NNP/2/nsubj met/VBD/0/root Lavrov/NNP/2/obj"],
    ["subjects of two verbs", "Kerry/NNP/2/nsubj said/VBD/0/root Lavrov/NNP/4/nsubj left/VBD/2/ccomp"],
    ["a subject on each side of the verb", "Talks/NNS/2/nsubj failed/VBD/0/root officials/NNS/2/nsubj"],
    ["a clause between", "Kerry/NNP/5/nsubj who/WP/3/nsubj left/VBD/1/acl Lavrov/NNP/5/nsubj met/VBD/0/root"],
    ["an apposition after its noun", "Berg/NNP/2/nsubj met/VBD/0/root Holm/NNP/2/obj Lars/NNP/3/appos"],
    ["a pronoun", "It/PRP/3/nsubj Kerry/NNP/3/nsubj met/VBD/0/root"],
  ])("nothing to tie: %s", (_, sentence) => {
    const before = readingOf(sentence).words.map((w) => `${w.text} ${w.head + 1} ${w.relation}`);
    expect(ties(sentence)).toEqual(before);
  });

  it("keeps the tree a tree", () => {
    const words = mended(
      readingOf("A/DT/4/det State/NNP/3/compound Department/NNP/5/nsubj official/NN/5/nsubj said/VBD/0/root")
        .words,
    );
    for (let i = 0; i < words.length; i++) {
      let steps = 0;
      for (let at = i; at >= 0; at = words[at]!.head) expect(steps++).toBeLessThan(words.length);
    }
  });
});

describe("tags that the ending contradicts", () => {
  const tags = (sentence: string): string[] =>
    mended(readingOf(sentence).words).map((w) => `${w.text} ${w.xpos} ${w.lemma}`);

  it.each([
    [
      "a participle in -ing",
      "Berg/NNP/3/nsubj is/VBZ/3/aux urging/VBN/0/root talks/NNS/3/obj",
      "urging VBG urge",
    ],
    ["a present in -ed", "Berg/NNP/2/nsubj rebuffed/VBP/0/root offers/NNS/2/obj", "rebuffed VBD rebuff"],
    [
      "a clitic before a participle with an object",
      "He/PRP/3/nsubj 's/VBZ/3/aux proposed/VBN/0/root talks/NNS/3/obj",
      "'s VBZ have",
    ],
  ])("%s", (_, sentence, tag) => {
    expect(tags(sentence)).toContain(tag);
  });

  it.each([
    ["a base form that ends so", "They/PRP/2/nsubj need/VBP/0/root talks/NNS/2/obj", "need VBP need"],
    ["a passive", "He/PRP/3/nsubj 's/VBZ/3/aux held/VBN/0/root in/IN/5/case Kiel/NNP/3/obl", "'s VBZ be"],
    ["bring", "They/PRP/2/nsubj bring/VBP/0/root food/NN/2/obj", "bring VBP bring"],
  ])("leaves %s alone", (_, sentence, tag) => {
    expect(tags(sentence)).toContain(tag);
  });
});
