/** Wikidata's faults mended, rows to persons, and layers over a small world. */
import { describe, expect, it } from "vitest";
import { layerOfCorrections } from "../../src/knowledge/corrected.js";
import { layered } from "../../src/knowledge/layer.js";
import { type Answer, layerOfUpdate, updateOf } from "../../src/knowledge/update.js";
import { updateQueries } from "../../src/knowledge/update-queries.js";
import { type Held, termsOf } from "../../src/knowledge/update-terms.js";
import type { Knowledge } from "../../src/knowledge/types.js";
import type { Correction, NamedActor } from "../../src/record/corrections.js";
import { world as makeWorld } from "../resolve/world.js";

const world = makeWorld();

const held = (person: string, start: string | null, end: string | null, more: Partial<Held> = {}): Held => ({
  person,
  start,
  end,
  over: false,
  preferred: false,
  ...more,
});
const terms = (...all: Held[]): string[] =>
  termsOf(all).map(({ person, from, to }) => `${person} ${from} ${to ?? "open"}`);

describe("terms of office", () => {
  it.each<[string, Held[], string[]]>([
    ["plain", [held("Q1", "2001", "2005"), held("Q2", "2005", null)], ["Q1 2001 2005", "Q2 2005 open"]],
    [
      "an end that is missing is the day before the next start",
      [held("Q1", "2001-02-03", null), held("Q2", "2005-03-01", null)],
      ["Q1 2001-02-03 2005-02-28", "Q2 2005-03-01 open"],
    ],
    [
      "of a month where no day is known",
      [held("Q1", "2001", null), held("Q2", "2005-03", null)],
      ["Q1 2001 2005-03", "Q2 2005-03 open"],
    ],
    [
      "two at once stay, if neither is preferred",
      [held("Q1", "2010-01-01", null), held("Q2", "2010-01-01", null)],
      ["Q1 2010-01-01 open", "Q2 2010-01-01 open"],
    ],
    [
      "of two at once the preferred one stays",
      [held("Q1", "2010-01-01", null), held("Q2", "2010-01-05", null, { preferred: true })],
      ["Q2 2010-01-05 open"],
    ],
    ["an end that is there and unknown is no open end", [held("Q1", "2010", null, { over: true })], []],
    [
      "nor is it where the next holder follows",
      [held("Q1", "2010", null, { over: true }), held("Q2", "2014-06-02", null)],
      ["Q1 2010 2014-06-01", "Q2 2014-06-02 open"],
    ],
    ["a term that nothing dates is left out", [held("Q1", null, null), held("Q2", null, "2004")], []],
    [
      "the preferred holder without a start follows the last one",
      [held("Q1", "2001", "2006-05-01"), held("Q2", null, null, { preferred: true })],
      ["Q1 2001 2006-05-01", "Q2 2006-05-01 open"],
    ],
    [
      "the same term twice is one, the more exact",
      [held("Q1", "2001", null), held("Q1", "2001-04-05", "2004")],
      ["Q1 2001-04-05 2004"],
    ],
    [
      "two terms of one person are two",
      [held("Q1", "2001", "2003"), held("Q1", "2008", "2010")],
      ["Q1 2001 2003", "Q1 2008 2010"],
    ],
    ["an end before the start is none", [held("Q1", "2010-05-01", "2009-01-01")], []],
    ["nobody", [], []],
  ])("%s", (_, statements, expected) => {
    expect(terms(...statements)).toEqual(expected);
  });
});

const [states, governments, foreign] = updateQueries(["Q1065"]);
const value = (text: string) => ({ type: "literal", value: text });
const row = (cells: Record<string, string>) =>
  Object.fromEntries(
    Object.entries({ rank: "http://wikiba.se/ontology#NormalRank", ...cells }).map(([name, text]) => [
      name,
      value(text),
    ]),
  );
const wd = (id: string): string => `http://www.wikidata.org/entity/${id}`;
const bodies = {
  state: (iso: string) => (["RUS", "USA", "FRA"].includes(iso) ? `state/${iso}` : null),
  organisation: (id: string) => (id === "Q1065" ? "org/UN" : null),
};
const about = { made: "2026-02-01", source: "http://test" };
const made = (query: Answer["query"] | undefined, ...rows: Record<string, string>[]) =>
  updateOf([{ query: query!, rows: rows.map(row) }], bodies, about);

describe("an update", () => {
  const base = {
    person: wd("Q900"),
    name: "Anna Petrova",
    iso: "RUS",
    title: "Minister of Foreign Affairs of Russia",
  };

  it("has persons with offices, dates as precise as they are known", () => {
    const update = made(
      foreign,
      {
        ...base,
        start: "2024-05-14T00:00:00Z",
        startPrecision: "11",
        aliases: "A. Petrova|Anya Petrova|петрова",
      },
      {
        ...base,
        start: "2011-01-01T00:00:00Z",
        startPrecision: "9",
        end: "2012-03-01T00:00:00Z",
        endPrecision: "10",
      },
    );
    expect(update).toMatchObject({ format: "rapporteur-knowledge/1", made: "2026-02-01", leftOut: 0 });
    expect(update.persons).toEqual([
      {
        id: "Q900",
        name: "Anna Petrova",
        aliases: ["A. Petrova", "Anya Petrova"],
        offices: [
          { title: "Minister of Foreign Affairs", of: "state/RUS", from: "2011", to: "2012-03" },
          {
            title: "Minister of Foreign Affairs",
            of: "state/RUS",
            from: "2024-05-14",
            to: null,
            seen: "2026-02-01",
          },
        ],
      },
    ]);
  });

  it.each<[string, Record<string, string>]>([
    ["of a state that isn't known", { iso: "XXX" }],
    ["without a name", { name: " " }],
    ["of no person", { person: "http://www.wikidata.org/.well-known/genid/3f" }],
    ["that is deprecated", { rank: "http://wikiba.se/ontology#DeprecatedRank" }],
    ["of a deputy", { title: "Deputy Minister of Foreign Affairs of Russia" }],
    ["of a shadow cabinet", { title: "Shadow Foreign Secretary" }],
    ["without a date", { start: "t1234", startPrecision: "11" }],
    ["of a century", { startPrecision: "7" }],
  ])("leaves out a row %s", (_, changes) => {
    const update = made(foreign, {
      ...base,
      start: "2024-05-14T00:00:00Z",
      startPrecision: "11",
      ...changes,
    });
    expect(update).toMatchObject({ persons: [], leftOut: 1 });
  });

  it.each([
    [states, "President of the French Republic", "President"],
    [governments, "Prime Minister of the United Kingdom", "Prime Minister"],
    [governments, "President of the Government of Spain", "President of the Government"],
    [governments, "", "Prime Minister"],
    [states, "Q12345", "President"],
    [foreign, "head of the diplomatic service", "Foreign Minister"],
  ])("takes a title without its state: %#", (query, title, expected) => {
    const update = made(query, {
      ...base,
      iso: "FRA",
      title,
      start: "2020-01-02T00:00:00Z",
      startPrecision: "11",
    });
    expect(update.persons[0]?.offices[0]?.title).toBe(expected);
  });

  it("knows organisations by their ids", () => {
    const rest = { person: base.person, name: base.name };
    const update = made(states, {
      ...rest,
      body: wd("Q1065"),
      title: "Secretary-General",
      start: "2027-01-01T00:00:00Z",
    });
    expect(update.persons[0]?.offices[0]).toMatchObject({
      title: "Secretary-General",
      of: "org/UN",
      from: "2027-01-01",
    });
  });
});

const petrova = (start: string): Knowledge => {
  const update = made(foreign, {
    person: wd("Q900"),
    name: "Anna Petrova",
    iso: "RUS",
    title: "Foreign Minister",
    start: `${start}T00:00:00Z`,
    startPrecision: "11",
  });
  return layered(world, layerOfUpdate(update, world));
};
const held2 = (knowledge: Knowledge, day: string): string[] =>
  knowledge.holders("foreign minister", "state/RUS", day).map(({ name }) => name);

describe("an update over the shipped knowledge", () => {
  const knowledge = petrova("2016-02-01");

  it("ends the open term before it", () => {
    expect(held2(world, "2016-03-01")).toEqual(["Sergei Lavrov"]);
    expect(held2(knowledge, "2016-03-01")).toEqual(["Anna Petrova"]);
    expect(held2(knowledge, "2016-01-31")).toEqual(["Sergei Lavrov"]);
    expect(knowledge.actsForOn("person/lavrov", "2016-03-01")).toEqual([]);
    expect(knowledge.actsForOn("person/Q900", "2016-03-01")).toEqual(["state/RUS"]);
  });

  it("is looked up by name, surname and sound", () => {
    expect(knowledge.named("Anna Petrova").map(({ sense }) => sense)).toEqual(["name"]);
    expect(knowledge.named("PETROVA").map(({ actor }) => actor.id)).toEqual(["person/Q900"]);
    expect(knowledge.named("Anna Pyetrova")).toEqual([]);
    expect(knowledge.named("Lavrov").map(({ actor }) => actor.id)).toEqual(["person/lavrov"]);
  });

  it("leaves other offices as they were", () => {
    expect(knowledge.holders("president", "state/USA", "2016-03-01").map(({ name }) => name)).toEqual([
      "Barack Obama",
    ]);
    expect(knowledge.actor("person/kerry")).toBe(world.actor("person/kerry"));
  });
});

const lavrov: NamedActor = {
  id: "person/lavrov",
  name: "Sergei Lavrov",
  kind: "person",
  known: "knowledge",
  ids: {},
};
const syria: NamedActor = { id: "state/SYR", name: "Syria", kind: "state", known: "knowledge", ids: {} };
const hale: NamedActor = { id: "user/mira-hale", name: "Mira Hale", kind: "person", known: "user", ids: {} };
const corrected = (...corrections: Correction[]): Knowledge =>
  layered(world, layerOfCorrections(corrections));

describe("what the user knows better", () => {
  it("adds actors that are found by name and surname", () => {
    const knowledge = corrected({ what: "add", actor: hale, aliases: ["the Negotiator"], actsFor: [syria] });
    expect(knowledge.named("Mira Hale")[0]?.actor).toMatchObject({ id: hale.id, source: "user" });
    expect(knowledge.named("Hale")[0]?.sense).toBe("surname");
    expect(knowledge.actsForOn(hale.id, null)).toEqual(["state/SYR"]);
  });

  it("is stronger: a name it gives means that actor alone", () => {
    const knowledge = corrected({ what: "alias", actor: syria, alias: "Moscow" });
    expect(world.named("Moscow").map(({ actor }) => actor.id)).toContain("state/RUS");
    expect(knowledge.named("Moscow").map(({ actor }) => actor.id)).toEqual(["state/SYR"]);
  });

  it("gives roles on their days, before those of the knowledge", () => {
    const role = {
      what: "role",
      actor: hale,
      title: "foreign minister",
      of: { ...syria, id: "state/RUS" },
      from: "2016-02-01",
      to: "2016-06",
    } as const;
    const knowledge = corrected(role);
    expect(held2(knowledge, "2016-03-01")).toEqual(["Mira Hale"]);
    expect(held2(knowledge, "2016-01-01")).toEqual(["Sergei Lavrov"]);
    expect(knowledge.actor(hale.id)?.offices).toHaveLength(1);
  });

  it("merges: both ids and names mean the one", () => {
    const knowledge = corrected({ what: "merge", from: lavrov, into: hale });
    expect(knowledge.actor("person/lavrov")?.id).toBe(hale.id);
    expect(knowledge.named("Sergei Lavrov").map(({ actor }) => actor.id)).toEqual([hale.id]);
  });

  it("leaves a surname that one article has to that article", () => {
    const lone: NamedActor = { id: "a1/here/hale", name: "Hale", kind: "person", known: "article", ids: {} };
    expect(corrected({ what: "merge", from: lone, into: lavrov }).named("Hale")).toEqual([]);
  });
});
