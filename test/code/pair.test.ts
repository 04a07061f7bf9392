/** The way from one party to the other, and the word that tells what happened. */
import { describe, expect, it } from "vitest";
import { classesOf } from "../../src/code/classes.js";
import { eventOf } from "../../src/code/event.js";
import { between, type Pair, pairOf, partyAt } from "../../src/code/pair.js";
import type { Read } from "../../src/code/decide.js";
import { AGREED, BOMBED, CONDEMNED, readAs, spanOf, WARNING, WILL_NOT } from "./read.js";

function pairIn(read: Read, source: string | null, target: string | null): Pair {
  const party = (words: string | null) => partyAt(read.tree, words === null ? null : spanOf(read, words));
  return pairOf(read.tree, party(source), party(target));
}

const word = (read: Read, at: number): string | undefined => read.tree.words[at]?.text;

describe("the route between two parties", () => {
  it("meets at the lowest word over both", () => {
    const read = readAs({}, CONDEMNED);
    const pair = pairIn(read, "Norland", "Sudria");
    expect(word(read, pair.top)).toBe("condemned");
    expect(pair.overSource).toEqual([]);
    expect(pair.overTarget.map((i) => word(read, i))).toEqual(["raid"]);
    expect(between(pair)).toEqual({ first: 1, end: 5 });
  });

  it("takes what governs the one party where the other is open", () => {
    const read = readAs({}, BOMBED);
    const pair = pairIn(read, null, "Sudria");
    expect([word(read, pair.top), between(pair)]).toEqual(["bombed", null]);
  });

  it("is none where no party is told", () => {
    expect(pairIn(readAs({}, BOMBED), null, null).top).toBe(-1);
  });

  it("takes the noun of a phrase for its head, and words that a span only touches", () => {
    const read = readAs({}, CONDEMNED);
    const { start } = spanOf(read, "the raid");
    expect(partyAt(read.tree, { start: start + 1, end: start + 5 })).toEqual({ first: 2, end: 4, head: 3 });
    expect(partyAt(read.tree, { start: 7, end: 8 })).toBeNull();
  });

  it("stands at a party's own head where one lies in the other's phrase", () => {
    const read = readAs({}, CONDEMNED);
    expect(word(read, pairIn(read, "raid", "Sudria").top)).toBe("raid");
  });
});

describe("the word that tells what happened", () => {
  it.each([
    [AGREED, "lift", ["future"]],
    [WILL_NOT, "release", ["future", "not"]],
    [WARNING, "warning", []],
    [CONDEMNED, "condemned", []],
    [BOMBED, "bombed", ["passive"]],
  ])("%s", (sentence, told, turns) => {
    const read = readAs({}, sentence);
    const { start } = sentence.startsWith("Sudria") ? { start: 0 } : spanOf(read, "Sudria");
    const pair = pairOf(
      read.tree,
      partyAt(read.tree, { start: 0, end: 6 }),
      partyAt(read.tree, { start, end: start + 6 }),
    );
    const top = read.tree.words.findIndex((w) => w.relation === "root");
    const event = eventOf(read.tree, pair, top);
    expect([word(read, event.at), [...event.turns].sort()]).toEqual([told, [...turns].sort()]);
  });
});

describe("classes of words", () => {
  it("ask for the particle of a verb", () => {
    const called = readAs({}, "He/PRP/2/nsubj called/VBD/0/root on/IN/4/case them/PRP/2/obl ././2/punct");
    const phoned = readAs({}, "He/PRP/2/nsubj called/VBD/0/root them/PRP/2/obj ././2/punct");
    expect(classesOf(called.tree, 1)).toContain("ask");
    expect(classesOf(phoned.tree, 1)).not.toContain("ask");
  });

  it("tell a noun from a verb of the same form", () => {
    const read = readAs({}, "They/PRP/2/nsubj attack/VBP/0/root the/DT/4/det attack/NN/2/obj");
    expect(classesOf(read.tree, 1)).toContain("attack");
    expect(classesOf(read.tree, 3)).toEqual(["n.attack"]);
    expect(classesOf(read.tree, 2)).toEqual([]);
  });
});
