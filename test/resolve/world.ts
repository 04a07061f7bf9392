/**
 * A small world for the tests of resolution: a few states, bodies and persons with dated offices, written by hand.
 */
import type {
  Knowledge,
  KnownActor,
  KnownPlace,
  NameSense,
  Office,
  Sense,
} from "../../src/knowledge/types.js";
import type { ActorKind } from "../../src/record/record.js";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly names?: Partial<Record<NameSense, string>> | undefined;
  readonly actsFor?: readonly string[];
  readonly offices?:
    readonly (readonly [title: string, of: string, from: string, to: string | null])[] | undefined;
}

const state = (code: string, name: string, names: Row["names"]): Row => ({
  id: `state/${code}`,
  name,
  kind: "state",
  names,
});
const person = (id: string, name: string, surname: string, offices: Row["offices"], alias = ""): Row => ({
  id: `person/${id}`,
  name,
  kind: "person",
  names: { surname, ...(alias ? { alias } : {}) },
  offices,
});

const ROWS: readonly Row[] = [
  state("USA", "United States", {
    alias: "US|U.S.|USA|America|the United States of America",
    demonym: "American|Americans|US|U.S.",
    capital: "Washington",
    seat: "White House|the White House",
  }),
  state("RUS", "Russia", { demonym: "Russian|Russians", capital: "Moscow", seat: "Kremlin" }),
  state("SYR", "Syria", { demonym: "Syrian|Syrians", capital: "Damascus" }),
  state("IRN", "Iran", { demonym: "Iranian|Iranians", capital: "Tehran" }),
  state("ISR", "Israel", { demonym: "Israeli|Israelis", capital: "Jerusalem" }),
  state("GBR", "United Kingdom", {
    alias: "Britain|UK",
    demonym: "British",
    capital: "London",
    seat: "Downing Street",
  }),
  state("FRA", "France", { demonym: "French", capital: "Paris", seat: "Elysee" }),
  state("UKR", "Ukraine", { demonym: "Ukrainian|Ukrainians", capital: "Kiev|Kyiv" }),
  state("CHE", "Switzerland", { demonym: "Swiss", capital: "Bern" }),
  state("TUR", "Turkey", { demonym: "Turkish|Turks", capital: "Ankara" }),
  state("PRK", "North Korea", { demonym: "North Korean|North Koreans", capital: "Pyongyang" }),
  { id: "org/UN", name: "United Nations", kind: "international-organization", names: { alias: "UN|U.N." } },
  { id: "org/NATO", name: "NATO", kind: "alliance" },
  { id: "group/hezbollah", name: "Hezbollah", kind: "armed-group" },
  { id: "body/state-department", name: "State Department", kind: "government-body", actsFor: ["state/USA"] },
  {
    id: "body/ru-mfa",
    name: "Russian Foreign Ministry",
    kind: "government-body",
    actsFor: ["state/RUS"],
  },
  person("obama", "Barack Obama", "Obama", [["President", "state/USA", "2009-01-20", "2017-01-20"]]),
  person(
    "trump",
    "Donald Trump",
    "Trump",
    [["President", "state/USA", "2017-01-20", "2021-01-20"]],
    "Donald J. Trump",
  ),
  person("kerry", "John Kerry", "Kerry", [["Secretary of State", "state/USA", "2013-02-01", "2017-01-20"]]),
  person(
    "lavrov",
    "Sergei Lavrov",
    "Lavrov",
    [["Foreign Minister", "state/RUS", "2004-03-09", null]],
    "Sergey Lavrov",
  ),
  person("ivanov", "Igor Ivanov", "Ivanov", [["Foreign Minister", "state/RUS", "1998-09-11", "2004-03-09"]]),
  person("putin", "Vladimir Putin", "Putin", [["President", "state/RUS", "2012-05-07", null]]),
  person(
    "assad",
    "Bashar al-Assad",
    "Assad",
    [["President", "state/SYR", "2000-07-17", null]],
    "Bashar Assad",
  ),
  person("mistura", "Staffan de Mistura", "de Mistura", [
    ["Special Envoy for Syria", "org/UN", "2014-07-10", "2018-12-31"],
  ]),
  person(
    "bush41",
    "George H. W. Bush",
    "Bush",
    [["President", "state/USA", "1989-01-20", "1993-01-20"]],
    "George Bush",
  ),
  person(
    "bush43",
    "George W. Bush",
    "Bush",
    [["President", "state/USA", "2001-01-20", "2009-01-20"]],
    "George Bush",
  ),
  person("hclinton", "Hillary Clinton", "Clinton", [
    ["Secretary of State", "state/USA", "2009-01-21", "2013-02-01"],
  ]),
];

const PLACES: Readonly<Record<string, KnownPlace>> = {
  moscow: { name: "Moscow", country: "Russia", lat: 55.75, lon: 37.62 },
  geneva: { name: "Geneva", country: "Switzerland", lat: 46.2, lon: 6.15 },
  vienna: { name: "Vienna", country: "Austria", lat: 48.21, lon: 16.37 },
  washington: { name: "Washington", country: "United States", lat: 38.9, lon: -77.04 },
};

function actorOf(row: Row): KnownActor {
  const offices = (row.offices ?? []).map(([title, of, from, to]): Office => ({ title, of, from, to }));
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    ids: {},
    offices,
    actsFor: row.actsFor ?? [],
    source: "test",
  };
}

const plain = (name: string): string => name.toLowerCase().replace(/^the /, "").replaceAll(".", "");
const holds = (office: Office, day: string): boolean =>
  (office.from ?? "") <= day && day <= (office.to ?? "9999");

/** The world's knowledge, with dated offices. */
export function world(): Knowledge {
  const actors = new Map(ROWS.map((row) => [row.id, actorOf(row)]));
  const senses = new Map<string, Sense[]>();
  for (const row of ROWS) {
    const actor = actors.get(row.id)!;
    const add = (name: string, sense: NameSense): void => {
      senses.set(plain(name), [...(senses.get(plain(name)) ?? []), { actor, sense }]);
    };
    add(row.name, "name");
    for (const [sense, names] of Object.entries(row.names ?? {})) {
      names.split("|").forEach((name) => add(name, sense as NameSense));
    }
  }
  const held = (actor: KnownActor, day: string): Office[] => actor.offices.filter((o) => holds(o, day));
  return {
    actor: (id) => actors.get(id) ?? null,
    named: (name) => senses.get(plain(name)) ?? [],
    actsForOn: (id, day) => {
      const actor = actors.get(id);
      if (!actor) return [];
      const of = day === null ? [] : held(actor, day).map((o) => o.of);
      return [...actor.actsFor, ...of.filter((o) => o !== null)];
    },
    holders: (title, of, day) =>
      [...actors.values()].filter((a) =>
        held(a, day).some((o) => o.of === of && o.title.toLowerCase().includes(title.toLowerCase())),
      ),
    members: () => [],
    place: (name) => PLACES[plain(name)] ?? null,
  };
}
