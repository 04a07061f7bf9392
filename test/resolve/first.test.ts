/** One text read through all steps: names, titles, governments, unnamed officials, places, times, a pronoun. */
import { describe, expect, it } from "vitest";
import { resolve } from "../../src/resolve/resolve.js";
import { readingOf } from "./readings.js";
import { world } from "./world.js";

const reading = readingOf(
  "Russian/JJ/3/amod/B-MISC Foreign/NNP/3/amod Minister/NNP/4/nmod Sergei/NNP/6/nsubj/B-PER Lavrov/NNP/4/flat/I-PER met/VBD/0/root US/NNP/9/compound/B-LOC Secretary/NNP/9/nmod John/NNP/6/obj/B-PER Kerry/NNP/9/flat/I-PER in/IN/12/case Vienna/NNP/6/obl/B-LOC on/IN/14/case Monday/NNP/6/obl ././6/punct",
  "The/DT/3/det Syrian/JJ/3/amod/B-MISC government/NN/4/nsubj said/VBD/0/root Washington/NNP/6/nsubj/B-LOC accused/VBD/4/ccomp Moscow/NNP/6/obj/B-LOC ././4/punct",
  "US/NNP/2/compound/B-LOC officials/NNS/3/nsubj said/VBD/0/root he/PRP/6/nsubj will/MD/6/aux meet/VB/3/ccomp the/DT/9/det foreign/JJ/9/amod minister/NN/6/obj on/IN/11/case Friday/NNP/6/obl ././3/punct",
  "A/DT/3/det Western/JJ/3/amod diplomat/NN/4/nsubj said/VBD/0/root both/DT/6/det sides/NNS/7/nsubj agreed/VBD/4/ccomp ././4/punct",
);

describe("a text through all steps", () => {
  const found = resolve(reading, world(), "2015-12-15");
  const words = (span: { start: number; end: number }): string => reading.text.slice(span.start, span.end);

  it("says for whom each phrase stands", () => {
    const lines = found.mentions.map((m) => `${words(m.span)} | ${m.use} | ${m.actors.join(" ")}`);
    expect(lines).toEqual([
      "Russian | modifier | state/RUS",
      "Russian Foreign Minister Sergei Lavrov | actor | person/lavrov",
      "US | modifier | state/USA",
      "US Secretary John Kerry | actor | person/kerry",
      "Vienna | place | ",
      "Syrian | modifier | state/SYR",
      "The Syrian government | actor | state/SYR",
      "Washington | actor | state/USA",
      "Moscow | actor | state/RUS",
      "US | modifier | state/USA",
      "US officials | actor | here/us-officials",
      "he | actor | person/lavrov",
      "the foreign minister | actor | person/lavrov",
      "A Western diplomat | actor | here/a-western-diplomat",
      "both sides | actor | state/USA state/RUS",
    ]);
  });

  it("tells whom each actor acts for", () => {
    const sides = Object.fromEntries(found.actors.map((a) => [a.name, a.actsFor]));
    expect(sides).toMatchObject({
      "Sergei Lavrov": ["state/RUS"],
      "US officials": ["state/USA"],
      "A Western diplomat": [],
      Syria: [],
    });
  });

  it("reckons the days by the tense of their clauses", () => {
    expect(found.times.map((t) => t.value)).toEqual(["2015-12-14", "2015-12-18"]);
  });

  it("takes Vienna for a place", () => {
    expect(found.places.map((p) => p.place.country)).toEqual(["Austria"]);
  });
});
