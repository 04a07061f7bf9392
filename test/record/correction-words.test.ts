import { expect, it } from "vitest";
import { correctionSays } from "../../src/record/correction-words.js";
import type { Correction, NamedActor } from "../../src/record/corrections.js";

const named = (name: string): NamedActor => ({
  id: `x/${name}`,
  name,
  kind: "person",
  known: "user",
  ids: {},
});
const hale = named("Ida Hale");
const norland = named("Norland");

const SAID: readonly (readonly [Correction, string])[] = [
  [
    { what: "add", actor: hale, aliases: ["I. Hale"], actsFor: [norland] },
    "Ida Hale, person, also I. Hale, acts for Norland",
  ],
  [{ what: "add", actor: hale, aliases: [], actsFor: [] }, "Ida Hale, person"],
  [{ what: "alias", actor: hale, alias: "Lady Hale" }, "Ida Hale is also Lady Hale"],
  [
    { what: "role", actor: hale, title: "envoy", of: norland, from: "2015-12", to: null },
    "Ida Hale is envoy, Norland, 2015-12 to …",
  ],
  [{ what: "role", actor: hale, title: "envoy", of: null, from: null, to: null }, "Ida Hale is envoy"],
  [{ what: "merge", from: named("Hale"), into: hale }, "Hale is Ida Hale"],
  [
    { what: "split", of: hale, as: named("Ida Hale (judge)"), sources: ["a.txt"], called: null },
    "Ida Hale is Ida Hale (judge) in a.txt",
  ],
  [
    { what: "split", of: hale, as: named("Ida Hale (judge)"), sources: null, called: "Judge Hale" },
    "Ida Hale is Ida Hale (judge) where called Judge Hale",
  ],
];

it.each(SAID)("%j", (correction, words) => {
  expect(correctionSays(correction, { called: ({ name }) => name, plain: (text) => text })).toBe(words);
});

it("names and the user's words are shown as told", () => {
  const wording = { called: ({ id }: NamedActor) => id, plain: (text: string) => text.toUpperCase() };
  expect(correctionSays({ what: "alias", actor: hale, alias: "lady" }, wording)).toBe(
    "x/Ida Hale is also LADY",
  );
});
