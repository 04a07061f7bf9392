/** Constructions of acts: whom the places around a word name, before any weight has a say. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { draftsOf } from "../../../src/extract/acts/acts.js";
import { candidatesOf } from "../../../src/extract/acts/candidate.js";
import { claimsOf } from "../../../src/extract/acts/claims.js";
import { LEARNT } from "../../../src/extract/acts/learnt.js";
import { triggersOf } from "../../../src/extract/acts/triggers.js";
import { sightWith } from "../../../src/extract/acts/voice.js";
import { longCasesOf, sceneOfCase, told, values, type Case } from "./cases.js";

const cases = longCasesOf(readFileSync(new URL("./constructions.conllu", import.meta.url), "utf8"));

const side = (ids: readonly string[]): string => (ids.length > 0 ? [...ids].sort().join(",") : "-");

/** Type and sides of the triggers that are complete, and of the claims. */
function found(c: Case): string[] {
  const sight = sightWith(sceneOfCase(c), c.statements);
  const triggers = triggersOf(sight).filter((t) => t.complete);
  const claims = claimsOf(sight, c.statements, candidatesOf(sight, LEARNT.pairing));
  const lines = [
    ...triggers.map((t) => `${t.frame.type} ${side(t.exact.from)} > ${side(t.exact.to)}`),
    ...claims.map((t) => `${t.frame.type} ${side(t.from)} > ${side(t.to)}`),
  ];
  return [...new Set(lines)].sort();
}

describe("sides that a construction names", () => {
  it.each(cases.map((c) => [c.text, c] as const))("%s", (_, c) => {
    expect(found(c)).toEqual(values(c.conllu, "told").sort());
  });

  it("are tried on texts in which they must not be found", () => {
    const empty = cases.filter((c) => values(c.conllu, "told").length === 0);
    expect(empty.length * 5).toBeGreaterThanOrEqual(cases.length);
  });
});

const drafts = (text: string): string[] => {
  const c = cases.find((k) => k.text === text)!;
  return draftsOf(sceneOfCase(c), c.statements).map((d) => told(d.act));
};

describe("status and voice", () => {
  it("tells a truce that is set to begin from one that has begun", () => {
    expect(drafts("A truce between Norland and Sudria is set to begin on Sunday.")).toEqual([
      "RETREAT/ceasefire Norland,Sudria > Norland,Sudria planned",
    ]);
    expect(drafts("A truce between Norland and Sudria took effect on Sunday.")).toEqual([
      "RETREAT/ceasefire Norland,Sudria > Norland,Sudria under-way",
    ]);
  });

  it("takes no truce that is only proposed or talked about for one that lasts", () => {
    const texts = ["Norland proposed a truce with Sudria.", "The truce talks with Sudria tired Norland."];
    const lasting = texts.flatMap(drafts).filter((d) => d.startsWith("RETREAT"));
    expect(lasting.filter((d) => !d.endsWith("hypothetical"))).toEqual([]);
  });

  it("gives what an office tells of its head to the office, what he tells of himself to nobody", () => {
    expect(drafts("The bureau said that Harlan thanked Sudria.")).toEqual([
      "SUPPORT Harlan > Sudria done @ bureau",
    ]);
    expect(drafts("Harlan said that he thanked Sudria.")).toEqual(["SUPPORT Harlan > Sudria done"]);
  });

  it("does not take a noun that takes up an accord for the article's own word on it", () => {
    const text = "The bureau said that Norland had reached a pact with Sudria. The pact with Sudria is long.";
    expect(drafts(text)).toEqual(["AGREE Norland,Sudria > Norland,Sudria done @ bureau"]);
  });

  it("keeps accords with different parties apart", () => {
    const text = "Norland signed a pact with Sudria, and Norland signed a pact with the rebels.";
    expect(drafts(text)).toEqual([
      "AGREE Norland,Sudria > Norland,Sudria done",
      "AGREE Norland,rebels > Norland,rebels done",
    ]);
  });

  it("keeps apart what two persons say for one party, and joins a person with his party", () => {
    expect(drafts("Harlan blamed Sudria. Voss blamed Sudria.")).toEqual([
      "ACCUSE/disapprove Harlan > Sudria done",
      "ACCUSE/disapprove Voss > Sudria done",
    ]);
    expect(drafts("Harlan blamed Sudria. Norland blamed Sudria.")).toHaveLength(1);
  });

  it("wants the words to name whom a firm's deed is done to", () => {
    expect(
      drafts("Norland was cold. Orlex condemned the strike.").filter((d) => d.includes("Orlex")),
    ).toEqual([]);
    expect(drafts("Orlex condemned Norland.")).toEqual(["ACCUSE/disapprove Orlex > Norland done"]);
  });

  it("does not lay an aside to the accuser", () => {
    expect(drafts("Norland accused Sudria, which annexed Norland in May, of fraud.")).toContain(
      "COERCE/seize Sudria > Norland done",
    );
  });
});
