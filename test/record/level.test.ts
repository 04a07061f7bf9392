import { describe, expect, test } from "vitest";
import { LEAST, LEVELS, levelOf } from "../../src/record/level.js";

describe("the level of a score", () => {
  test.each([
    [1, "sure"],
    [0.8, "sure"],
    [0.799, "likely"],
    [0.5, "likely"],
    [0.499, "possible"],
    [0, "possible"],
  ] as const)("%d is %s", (score, level) => {
    expect(levelOf(score)).toBe(level);
  });

  test("each level begins where the one above it ends", () => {
    const least = LEVELS.map((level) => LEAST[level]);
    expect([...least].sort((a, b) => b - a)).toEqual(least);
  });
});
