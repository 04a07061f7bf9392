/** From features to a code: type, mode, status, trigger; no relation; parties that are found. */
import { describe, expect, it } from "vitest";
import { answerTo } from "../../src/code/coder.js";
import { codingOf, type Read, seenOf } from "../../src/code/decide.js";
import { type Head, headOf, LABELS, type Label } from "../../src/code/head.js";
import { modeOf, yieldType } from "../../src/code/modes.js";
import { pairsOf, withoutRivals } from "../../src/code/parties.js";
import type { CodeType, Coding, FoundCoding } from "../../src/code/types.js";
import type { Act } from "../../src/record/record.js";
import { AGREED, CONDEMNED, readAs, spanOf, WARNING, WILL_NOT } from "./read.js";

/** A head of a few weights: feature, label, weight; `related` is the bias of a relation. */
function head(
  weights: readonly (readonly [string, Label, number])[],
  related = 2,
  perFeature: Record<string, number> = {},
): Head {
  const names = ["bias", ...new Set([...weights.map(([f]) => f), ...Object.keys(perFeature)])];
  const columns = LABELS.length + 1;
  const table = new Float64Array(names.length * columns);
  table[columns - 1] = related;
  for (const [f, label, w] of weights) table[names.indexOf(f) * columns + LABELS.indexOf(label)] = w;
  for (const [f, w] of Object.entries(perFeature)) table[names.indexOf(f) * columns + columns - 1] = w;
  return headOf(names, table, { version: "test", least: 0.4, vectorScale: 1 });
}

const HEAD = head([
  ["any:criticize", "ACCUSE", 3],
  ["any:agree", "AGREE", 3],
  ["any:release", "YIELD", 3],
  ["any:lift", "YIELD", 1],
  ["any:n.threat", "THREATEN", 4],
  ["negated", "REJECT", 5],
]);

function coded(read: Read, using: Head = HEAD, always = false): Coding {
  const target = read.tree.reading.text.includes("Sudrians") ? "Sudrians" : "Sudria";
  const seen = seenOf(read, spanOf(read, "Norland"), spanOf(read, target));
  return codingOf(read, seen, using.chances(seen.features, NO_VECTOR), using, always);
}

const NO_VECTOR = new Float32Array();
const vectors = { of: (texts: readonly string[]) => Promise.resolve(texts.map(() => NO_VECTOR)) };

const shown = (read: Read, { trigger }: Coding): string =>
  trigger === null ? "" : read.tree.reading.text.slice(trigger.start, trigger.end);

describe("a code", () => {
  it.each([
    [CONDEMNED, "ACCUSE", "disapprove", "done", 3, "condemned"],
    [AGREED, "AGREE", null, "done", 1, "agreed"],
    [WARNING, "THREATEN", null, "done", 3, "warning"],
    [WILL_NOT, "REJECT", "yield", "negated", 3, "release"],
  ])("%s", (sentence, type, mode, status, quad, trigger) => {
    const read = readAs({}, sentence);
    const coding = coded(read);
    expect({ ...coding, score: 0, trigger: shown(read, coding) }).toEqual({
      type,
      mode,
      status,
      quad,
      score: 0,
      trigger,
    });
    expect(coding.score).toBeGreaterThan(0.4);
  });

  it("takes mode and status of the rules' act that fits", () => {
    const act = {
      type: "ACCUSE",
      mode: "allege",
      status: "hypothetical",
      from: ["Norland"],
      to: ["Sudria"],
      trigger: [{ start: 8, end: 17 }],
    } as unknown as Act;
    const read = readAs({ acts: [act], actors: [{ name: "Norland" }, { name: "Sudria" }] }, CONDEMNED);
    expect(coded(read)).toMatchObject({ type: "ACCUSE", mode: "allege", status: "hypothetical" });
  });

  it("shows what was done, not that it was said", () => {
    const read = readAs(
      {},
      "Norland/NNP/2/nsubj said/VBD/0/root it/PRP/4/nsubj bombed/VBD/2/ccomp Sudria/NNP/4/obj ././2/punct",
    );
    const coding = coded(read, head([["top:say", "ASSAULT", 9]]));
    expect([coding.type, shown(read, coding)]).toEqual(["ASSAULT", "bombed"]);
  });

  it("does not follow an act of another type", () => {
    const act = {
      type: "AID",
      mode: "military",
      status: "planned",
      from: ["Norland"],
      to: ["Sudria"],
      trigger: [],
    } as unknown as Act;
    const read = readAs({ acts: [act], actors: [{ name: "Norland" }, { name: "Sudria" }] }, CONDEMNED);
    expect(coded(read)).toMatchObject({ type: "ACCUSE", mode: "disapprove", status: "done" });
  });
});

describe("no relation", () => {
  const unrelated = head([["any:criticize", "ACCUSE", 3]], -2);

  it("is null, with how likely that is", () => {
    const coding = coded(readAs({}, CONDEMNED), unrelated);
    expect(coding).toEqual({ type: null, mode: null, status: null, quad: null, trigger: null, score: 0.881 });
  });

  it("gives the likeliest type all the same when asked always", () => {
    expect(coded(readAs({}, CONDEMNED), unrelated, true)).toMatchObject({ type: "ACCUSE", quad: 3 });
  });
});

describe("the masked sentence", () => {
  it.each([
    [CONDEMNED, "someone condemned the raid by them ."],
    [WARNING, "someone issued a warning to them ."],
  ])("%s", (sentence, masked) => {
    const read = readAs({}, sentence, "Estria/NNP/2/nsubj slept/VBD/0/root ././2/punct");
    expect(seenOf(read, spanOf(read, "Norland"), spanOf(read, "Sudria")).masked).toBe(masked);
  });

  it("leaves an open side as it is, and is empty without parties", () => {
    const read = readAs({}, CONDEMNED);
    expect(seenOf(read, null, spanOf(read, "Sudria")).masked).toBe("Norland condemned the raid by them .");
    expect(seenOf(read, null, null).masked).toBe("");
  });
});

describe("the two sides of YIELD", () => {
  it.each([
    [["release", "n.captive"], "RETREAT"],
    [["ceasefire"], "RETREAT"],
    [["resign"], "RETREAT"],
    [["lift", "n.restriction"], "CONCEDE"],
    [["release", "lift", "n.restriction"], "CONCEDE"],
    [[], "CONCEDE"],
  ])("%j", (classes, type) => {
    expect(yieldType(classes)).toBe(type);
  });
});

describe("modes", () => {
  it.each([
    ["COERCE", ["arrest"], [], "arrest"],
    ["PROTEST", [], ["hunger", "strike"], "hunger"],
    ["ASSAULT", ["attack"], ["rocket"], "heavy-weapons"],
    ["SUPPORT", ["praise"], ["praise"], null],
    ["COERCE", [], ["table"], null],
  ] as const)("%s %j %j", (type, classes, lemmas, mode) => {
    expect(modeOf(type, classes, lemmas)).toBe(mode);
  });
});

describe("parties that nobody has marked", () => {
  const actors = [{ name: "Norland" }, { name: "Sudria" }, { name: "Estria" }];
  const line = { id: 1, source: null, target: null, unmarked: true };

  it("are pairs of actors in one sentence", () => {
    const read = readAs({ actors }, CONDEMNED, "Estria/NNP/2/nsubj slept/VBD/0/root ././2/punct");
    const text = read.tree.reading.text;
    expect(pairsOf(read).map((p) => [p.source, p.target].map((s) => text.slice(s.start, s.end)))).toEqual([
      ["Norland", "Sudria"],
    ]);
  });

  it("are no pair where one acts for the other", () => {
    const read = readAs({ actors: [{ name: "Norland" }, { name: "Sudria", of: "Norland" }] }, CONDEMNED);
    expect(pairsOf(read)).toEqual([]);
  });

  it("are answered with a list, each pair in the likelier way", async () => {
    const read = readAs({ actors }, CONDEMNED);
    const turned = head([["any:criticize", "ACCUSE", 3]], 0, { turned: 3, "in-order": -3 });
    const answer = await answerTo({ ...line, text: "" }, read, { head: turned, vectors, always: false });
    expect(answer).toMatchObject({
      id: 1,
      codings: [{ source: spanOf(read, "Sudria"), target: spanOf(read, "Norland"), type: "ACCUSE" }],
    });
  });

  it("give an empty list where none stand in a relation", async () => {
    const read = readAs({ actors }, CONDEMNED);
    expect(
      await answerTo({ ...line, text: "" }, read, { head: head([], -3), vectors, always: false }),
    ).toEqual({ id: 1, codings: [] });
  });
});

describe("codings that show the same word", () => {
  const read = readAs(
    {},
    "Norland/NNP/2/nsubj accused/VBD/0/root Sudria/NNP/2/obj and/CC/5/cc Estria/NNP/3/conj over/IN/7/case Westria/NNP/2/obl ././2/punct",
  );
  const coding = (
    from: string,
    to: string,
    type: CodeType,
    score: number,
    trigger = "accused",
  ): FoundCoding => ({
    source: spanOf(read, from),
    target: spanOf(read, to),
    type,
    mode: null,
    status: "done",
    quad: 3,
    score,
    trigger: spanOf(read, trigger),
  });
  const kept = (...codings: readonly FoundCoding[]): number[] =>
    withoutRivals(read, codings).map((c) => c.score);

  it("are the likeliest one, and those of parties coordinated with its own", () => {
    const first = coding("Norland", "Sudria", "ACCUSE", 0.9);
    expect(
      kept(coding("Sudria", "Estria", "ACCUSE", 0.6), first, coding("Norland", "Estria", "ACCUSE", 0.7)),
    ).toEqual([0.9, 0.7]);
    expect(kept(first, coding("Norland", "Westria", "ACCUSE", 0.8))).toEqual([0.9]);
  });

  it("are all that share a party where all act on each other", () => {
    expect(
      kept(coding("Norland", "Sudria", "CONSULT", 0.9), coding("Sudria", "Westria", "CONSULT", 0.8)),
    ).toEqual([0.9, 0.8]);
    expect(
      kept(coding("Norland", "Sudria", "CONSULT", 0.9), coding("Estria", "Westria", "CONSULT", 0.8)),
    ).toEqual([0.9]);
  });

  it("are no rivals of another word's", () => {
    expect(
      kept(coding("Norland", "Sudria", "ACCUSE", 0.9), coding("Norland", "Westria", "ACCUSE", 0.5, "over")),
    ).toEqual([0.9, 0.5]);
  });
});
