/** Sentence vectors of the package's model. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openVectors, type Vectors } from "../../src/reading/vectors.js";
import { cosine } from "../../src/util/cosine.js";
import { valueOf } from "../store/contract.js";

let vectors: Vectors;
beforeAll(async () => {
  vectors = valueOf(await openVectors());
});
afterAll(() => vectors.close());

async function alike(a: string, b: string): Promise<number> {
  const [left, right] = await vectors.of([a, b]);
  return cosine(left!, right!);
}

describe("vectors", () => {
  test("have length 1, and the same text has the same", async () => {
    const [one, two] = await vectors.of(["the lifting of sanctions", "the lifting of sanctions"]);
    expect(cosine(one!, one!)).toBeCloseTo(1, 4);
    expect([...one!]).toEqual([...two!]);
  });

  test.each([
    ["the lifting of sanctions", "sanctions relief", "the release of prisoners"],
    ["a prisoner exchange", "the release of detainees", "the lifting of sanctions"],
    ["the cease-fire in the north", "a truce on the northern front", "trade in grain"],
    [
      "The envoy will travel to Geneva.",
      "A trip to Geneva is planned by the envoy.",
      "Rain fell on the capital.",
    ],
  ])("of %j lie closer to %j than to %j", async (text, near, far) => {
    expect(await alike(text, near)).toBeGreaterThan((await alike(text, far)) + 0.1);
  });

  test.each(["", " ", "\u0000", "word ".repeat(5000)])("any text has one: %#", async (text) => {
    const [vector] = await vectors.of([text]);
    expect(vector!.every(Number.isFinite)).toBe(true);
  });

  test("of no text are none", async () => {
    expect(await vectors.of([])).toEqual([]);
  });
});
