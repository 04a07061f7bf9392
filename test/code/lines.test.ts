/** Lines of JSON: what is taken, and what is wrong with the others. */
import { describe, expect, it } from "vitest";
import { lineOf } from "../../src/code/lines.js";

const text = "Norland praised Sudria.";
const source = { start: 0, end: 7 };
const target = { start: 16, end: 22 };
const read = (value: unknown) => lineOf(typeof value === "string" ? value : JSON.stringify(value), "f:1");

describe("a line", () => {
  it.each([
    [
      { id: "a", text, source, target, more: 1 },
      { id: "a", text, source, target, unmarked: false },
    ],
    [
      { id: 7, text, source },
      { id: 7, text, source, target: null, unmarked: false },
    ],
    [
      { id: 7, text, source: null, target },
      { id: 7, text, source: null, target, unmarked: false },
    ],
    [
      { id: 7, text },
      { id: 7, text, source: null, target: null, unmarked: true },
    ],
  ])("%j", (given, line) => {
    expect(read(given)).toEqual({ ok: true, value: line });
  });

  it.each([
    ["{", "no JSON object"],
    ["[1]", "no JSON object"],
    ["null", "no JSON object"],
    [{ text, source, target }, "no id"],
    [{ id: null, text }, "no id"],
    [{ id: 1 }, "no text"],
    [{ id: 1, text: " " }, "no text"],
    [{ id: 1, text, source: { start: 0 } }, '"source" is no span'],
    [{ id: 1, text, source: { start: 5, end: 5 } }, '"source" is no span'],
    [{ id: 1, text, source: { start: -1, end: 5 } }, '"source" is no span'],
    [{ id: 1, text, source: { start: 0.5, end: 5 } }, '"source" is no span'],
    [{ id: 1, text, source, target: { start: 16, end: 99 } }, '"target" is no span'],
    [{ id: 1, text, source, target: { start: 7, end: 8 } }, '"target" is no span'],
    [{ id: 1, text, target: "Sudria" }, '"target" is no span'],
  ])("%j is bad: %s", (given, why) => {
    const line = read(given);
    expect(line.ok).toBe(false);
    if (!line.ok) expect([line.fault.where, line.fault.what]).toEqual(["f:1", expect.stringContaining(why)]);
  });
});
