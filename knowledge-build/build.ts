/**
 * Builds the tables under `src/knowledge/data/`: `npx vite-node knowledge-build/build.ts -- --data DIR --cities FILE`, where DIR
 * holds the source tables that `src/knowledge/data/SOURCES.md` lists, each with its public address and its terms.
 */
import { normalName } from "../src/knowledge/normal.js";
import { organisationIds, readActors } from "./actors.js";
import type { Entry } from "./model.js";
import { readCalled } from "./called.js";
import { readListed } from "./listed.js";
import { readMembers } from "./members.js";
import { readPlaces } from "./places.js";
import { readPersons } from "./people.js";
import { personEntries } from "./person-entries.js";
import { factbookTenures } from "./factbook.js";
import { newRegistry, type Registry } from "./registry.js";
import { repaired } from "./repair.js";
import { readStates } from "./states.js";
import { curatedTenures, usTenures, wikidataTenures, wikipediaTenures } from "./tenures.js";
import { writeActors, writeMembers, writeNames, writeOffices, writePlaces } from "./write.js";

const CURATED = new URL("./curated", import.meta.url).pathname;
const OUT = new URL("../src/knowledge/data", import.meta.url).pathname;

function option(name: string, what: string): string {
  const at = process.argv.indexOf(name);
  const value = at < 0 ? undefined : process.argv[at + 1];
  if (!value) throw new Error(`say where ${what}: ${name} PATH`);
  return value;
}

function readTenures(data: string, registry: Registry) {
  const wikidata = wikidataTenures(data, registry);
  for (const t of wikidata) registry.belongs(t.person, t.of);
  const wikipedia = wikipediaTenures(data, registry);
  for (const t of wikipedia) registry.belongs(t.person, t.of);
  const us = usTenures(data, registry);
  const curated = curatedTenures(CURATED, registry);
  for (const t of curated) registry.belongs(t.person, t.of);
  const others = [...wikidata, ...wikipedia, ...us, ...curated];
  return repaired([...others, ...factbookTenures(data, registry, others)]);
}

function build(): void {
  const data = option("--data", "the source tables are");
  const cities = option("--cities", "cities.pbf is");
  const states = readStates(CURATED);
  const others = readActors(CURATED, organisationIds(data));
  const registry = newRegistry(readPersons(data), states);
  const tenures = readTenures(data, registry);
  const called = readCalled(CURATED, registry);
  const places = new Set(
    states.flatMap((s) => s.names.filter(([l]) => "nac".includes(l)).map(([, n]) => normalName(n))),
  );
  const people = personEntries(registry, tenures, places, called);
  const taken = new Set([...states, ...others].flatMap((e) => e.names.map(([, n]) => normalName(n))));
  const entries: Entry[] = [...states, ...others, ...readListed(data, taken), ...people];
  writeActors(OUT, entries, tenures);
  writeNames(OUT, entries);
  writeOffices(OUT, tenures);
  writePlaces(OUT, readPlaces(CURATED, cities));
  writeMembers(OUT, readMembers(CURATED, data, states));
  console.log(`${String(entries.length)} actors, ${String(tenures.length)} terms of office`);
}

build();
