import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { actsOf } from "../../../src/extract/acts/acts.js";
import { LEARNT } from "../../../src/extract/acts/learnt.js";
import type { Act } from "../../../src/record/record.js";
import { casesOf, sceneOfCase, told } from "./cases.js";

const cases = casesOf(readFileSync(new URL("./sentences.conllu", import.meta.url), "utf8"));

describe("acts of single sentences", () => {
  it.each(cases.map((c) => [c.text, c] as const))("%s", (_, c) => {
    const acts = actsOf(sceneOfCase(c), c.statements);
    expect(acts.map(told).sort()).toEqual([...c.acts].sort());
  });

  it("holds as many cases as promised, a third of them without any act", () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(cases.filter((c) => c.acts.length === 0).length * 3).toBeGreaterThanOrEqual(cases.length - 3);
  });
});

const acts = (text: string): readonly Act[] => {
  const found = cases.find((c) => c.text === text)!;
  return actsOf(sceneOfCase(found), found.statements);
};

describe("acts about acts", () => {
  it("lets an accusation point to what it alleges", () => {
    const [accusation, alleged] = acts("Norland accused Sudria of shelling border villages.");
    expect(accusation).toMatchObject({ id: "k1", type: "ACCUSE", about: "k2" });
    expect(alleged).toMatchObject({ id: "k2", type: "ASSAULT", accordingTo: ["Norland"], about: null });
  });

  it("lets a refusal point to the demand", () => {
    const [refusal, demand] = acts("Norland rejected an appeal by Sudria to send troops.");
    expect(refusal).toMatchObject({ type: "REJECT", about: demand!.id });
    expect(demand).toMatchObject({ type: "REQUEST", from: ["Sudria"] });
  });

  it("points to nothing where nothing is alleged", () => {
    expect(acts("Norland warned Sudria against new tests.").map((a) => a.about)).toEqual([null]);
  });
});

describe("sides and how surely they are known", () => {
  it("marks a side that no place of the frame names", () => {
    const [, alleged] = acts("Norland accused Sudria of shelling border villages.");
    expect(alleged).toMatchObject({ to: ["Norland"], rule: "verb:shell+inferred" });
  });

  it("does not mark sides that the sentence's own places name", () => {
    const told = acts("Sudria was asked by Norland to release the sailors.");
    expect(told.map((a) => a.rule)).toEqual(["verb:ask"]);
  });

  it("wants surer words where a text hardly speaks of parties", () => {
    const found = cases.find((c) => c.text === "Norland criticized Sudria for detaining its sailors.")!;
    const scene = sceneOfCase(found);
    const [sentence] = scene.tree.reading.sentences;
    const reading = { ...scene.tree.reading, sentences: [sentence!, sentence!, sentence!, sentence!] };
    const tale = { ...scene, tree: { ...scene.tree, reading } };
    const learnt = { ...LEARNT, least: 0.3, weights: { bias: -0.4, of: { "type=ACCUSE": 1 } } };
    expect(actsOf(scene, [], learnt).map((a) => a.type)).toEqual(["ACCUSE", "COERCE"]);
    expect(actsOf(tale, [], learnt).map((a) => a.type)).toEqual(["ACCUSE"]);
  });
});

describe("the words of an act", () => {
  it("shows trigger and evidence in the text", () => {
    const text = "Norland demanded that Sudria release the sailors.";
    const [act] = acts(text);
    expect(act!.trigger.map((s) => text.slice(s.start, s.end))).toEqual(["demanded"]);
    expect(act!.evidence.map((s) => text.slice(s.start, s.end))).toEqual([text.slice(0, -1)]);
    expect(act!.content.map((s) => text.slice(s.start, s.end))).toEqual(["that Sudria release the sailors"]);
  });

  it("keeps what an act hangs on", () => {
    const text = "Norland will not talk unless Sudria disarms.";
    const [act] = acts(text);
    expect(act!.content.map((s) => text.slice(s.start, s.end))).toEqual(["Sudria disarms"]);
    expect(act!.conditions.map((s) => text.slice(s.start, s.end))).toEqual(["Norland will not talk"]);
  });

  it("gives scores between 0 and 1", () => {
    const all = cases.flatMap((c) => actsOf(sceneOfCase(c), c.statements));
    expect(all.every((a) => a.score > 0 && a.score < 1)).toBe(true);
  });
});
