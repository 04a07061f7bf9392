/** What the user knows better decides who is meant when an article is read. */
import { describe, expect, it } from "vitest";
import { layerOfCorrections } from "../../src/knowledge/corrected.js";
import { layered } from "../../src/knowledge/layer.js";
import type { Correction, NamedActor } from "../../src/record/corrections.js";
import { resolve } from "../../src/resolve/resolve.js";
import { readingOf } from "./readings.js";
import { world } from "./world.js";

const hale: NamedActor = { id: "user/mira-hale", name: "Mira Hale", kind: "person", known: "user", ids: {} };
const lavrov: NamedActor = {
  id: "person/lavrov",
  name: "Sergei Lavrov",
  kind: "person",
  known: "knowledge",
  ids: {},
};
const un: NamedActor = { ...hale, id: "org/UN", name: "United Nations", known: "knowledge" };

const SURNAME = "Hale/NNP/2/nsubj/B-PER said/VBD/0/root so/RB/2/advmod ././2/punct";
const TITLE =
  "The/DT/3/det UN/NNP/3/compound/B-ORG mediator/NN/4/nsubj said/VBD/0/root so/RB/4/advmod ././4/punct";

const actorsOf = (sentence: string, ...corrections: Correction[]) =>
  resolve(readingOf(sentence), layered(world(), layerOfCorrections(corrections)), "2015-12-15").actors;

describe("what the user knows better", () => {
  it("tells who a surname is, where nothing else does", () => {
    expect(actorsOf(SURNAME).map(({ known }) => known)).toEqual(["article"]);
    const [actor] = actorsOf(SURNAME, { what: "alias", actor: hale, alias: "Hale" });
    expect(actor).toMatchObject({ id: hale.id, name: "Mira Hale", known: "user" });
  });

  it("leaves somebody of the knowledge known by it", () => {
    const [actor] = actorsOf(SURNAME, { what: "alias", actor: lavrov, alias: "Hale" });
    expect(actor).toMatchObject({ id: "person/lavrov", known: "knowledge" });
  });

  it.each([
    ["2015-12-01", null, "Mira Hale"],
    ["2015-12-16", null, "-"],
    ["2015-01", "2015-11", "-"],
  ])("tells who bears a title from %s to %s: %s", (from, to, expected) => {
    const role: Correction = { what: "role", actor: hale, title: "mediator", of: un, from, to };
    const found = actorsOf(TITLE, role).find(({ id }) => id === hale.id);
    expect(found?.name ?? "-").toBe(expected);
    if (found !== undefined) expect(found.actsFor).toEqual(["org/UN"]);
  });
});
