/** States that last: there, only sought, or over. Sentences are given as words with tag, relation and head. */
import { describe, expect, it } from "vitest";
import { readingFromConllu } from "../../../src/reading/conllu.js";
import { treeOf, type Tree } from "../../../src/reading/tree.js";
import { isOngoing, isOver, isSought, isUpheld } from "../../../src/extract/acts/lasting.js";

const COARSE: Readonly<Record<string, string>> = {
  N: "NOUN",
  V: "VERB",
  M: "AUX",
  D: "DET",
  J: "ADJ",
  I: "ADP",
};

/** "The/DT/det/2 truce/NN/nsubj/3 expired/VBD/root/0" as a tree. */
function tree(sentence: string): Tree {
  const rows = sentence.split(" ").map((cell, i) => {
    const [form, tag, relation, head] = cell.split("/") as [string, string, string, string];
    const upos = relation === "aux" ? "AUX" : (COARSE[tag[0]!] ?? "X");
    return [i + 1, form, "_", upos, tag, "_", head, relation, "_", "_"].join(" ");
  });
  return treeOf(readingFromConllu(rows.join("\n")));
}

describe("a state that is over", () => {
  it.each([
    ["The/DT/det/2 truce/NN/nsubj/3 expired/VBD/root/0", 1, true],
    ["The/DT/det/2 truce/NN/nsubj/4 has/VBZ/aux/4 expired/VBN/root/0", 1, true],
    ["The/DT/det/2 truce/NN/nsubj/4 may/MD/aux/4 expire/VB/root/0", 1, false],
    ["The/DT/det/2 truce/NN/nsubj/5 did/VBD/aux/5 not/RB/advmod/5 expire/VB/root/0", 1, false],
    ["The/DT/det/2 truce/NN/nsubj/3 held/VBD/root/0", 1, false],
    ["It/PRP/nsubj/2 ended/VBD/root/0 in/IN/case/5 a/DT/det/5 truce/NN/obl/2", 4, true],
    ["It/PRP/nsubj/2 ended/VBD/root/0 before/IN/case/5 a/DT/det/5 truce/NN/obl/2", 4, false],
  ])("%s", (sentence, noun, over) => {
    expect(isOver(tree(sentence), noun)).toBe(over);
  });
});

describe("a state that is only sought", () => {
  it.each([
    ["They/PRP/nsubj/2 proposed/VBD/root/0 a/DT/det/4 truce/NN/obj/2", 3, true],
    ["They/PRP/nsubj/2 discussed/VBD/root/0 the/DT/det/4 truce/NN/obj/2", 3, false],
    ["They/PRP/nsubj/2 praised/VBD/root/0 a/DT/det/4 truce/NN/obj/2", 3, false],
    ["A/DT/det/3 truce/NN/compound/3 proposal/NN/nsubj/4 failed/VBD/root/0", 1, true],
    ["A/DT/det/3 truce/NN/compound/3 line/NN/nsubj/4 moved/VBD/root/0", 1, false],
  ])("%s", (sentence, noun, sought) => {
    expect(isSought(tree(sentence), noun)).toBe(sought);
  });
});

describe("a state that goes on", () => {
  it.each([
    ["The/DT/det/2 truce/NN/nsubj/3 took/VBD/root/0 effect/NN/obj/3", 1, 2, true],
    ["The/DT/det/2 truce/NN/nsubj/3 failed/VBD/root/0", 1, 2, false],
    ["They/PRP/nsubj/3 have/VBP/aux/3 enforced/VBN/root/0 the/DT/det/5 siege/NN/obj/3", 4, 2, true],
    ["They/PRP/nsubj/2 enforced/VBD/root/0 the/DT/det/4 siege/NN/obj/2", 3, 1, false],
  ])("%s", (sentence, noun, carrier, upheld) => {
    expect(isUpheld(tree(sentence), noun, carrier)).toBe(upheld);
  });

  it("is told by a word before it", () => {
    expect(isOngoing(tree("Ongoing/JJ/amod/2 fighting/NN/nsubj/3 hurts/VBZ/root/0"), 1)).toBe(true);
    expect(isOngoing(tree("Heavy/JJ/amod/2 fighting/NN/nsubj/3 hurts/VBZ/root/0"), 1)).toBe(false);
  });
});
