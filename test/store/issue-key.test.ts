/** Names of one matter that are compared as one, and others that stay apart. */
import { expect, it } from "vitest";
import { issueKey } from "../../src/store/fold.js";

it.each([
  ["cessation of hostilities", "the Cessation of Hostilities"],
  ["rebel groups", "the rebel group"],
  ["this truce", "any truces"],
  ["list of terrorist groups", "the terrorist group list"],
  ["future of Assad", "Assad's future"],
  ["their withdrawal", "a withdrawal"],
  ["safe passages", "Safe passage"],
])("%s is %s", (one, other) => {
  expect(issueKey(one)).toBe(issueKey(other));
});

it.each([
  ["peace process", "peace proces"],
  ["the crisis", "the crisi"],
  ["sanctions on Iran", "sanctions on Russia"],
  ["the future of Assad", "the future"],
])("%s is not %s", (one, other) => {
  expect(issueKey(one)).not.toBe(issueKey(other));
});

it("keeps a name of one word", () => {
  expect(issueKey("the")).toBe("the");
});
