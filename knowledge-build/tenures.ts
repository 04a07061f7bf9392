/**
 * Terms of office from all sources, each as its source says it; nothing is merged here. Local offices, judges,
 * mayors and ladies of honour are left out: who acts for a state is wanted, not everybody with a title.
 */
import { officeKey } from "../src/knowledge/office.js";
import { readCsv, type Row } from "./csv.js";
import type { Tenure } from "./model.js";
import { isLatin, plainPersonName } from "./people.js";
import type { Registry } from "./registry.js";

const ENTITIES: Readonly<Record<string, string>> = {
  Abkhazia: "state/XAB",
  "South Ossetia": "state/XSO",
  Artsakh: "state/XNK",
  "Northern Cyprus": "state/XNC",
  "Donetsk People's Republic": "group/DNR",
  "Luhansk People's Republic": "group/LNR",
  Somaliland: "state/XSL",
  Scotland: "body/SCOTLAND",
  "Northern Ireland": "body/NIRELAND",
};

const LOCAL =
  /\b(mayor|judge|justice of|supreme court|constitutional court|court of|governor(?! of (the )?(.* )?(central|national|reserve|state) bank)|first lady|spouse|first gentleman|district|province|provincial|regional state|oblast|krai|okrug|county|municipal|captain regent|akim|äkim|minister-president|landtag|federal member|sami parliament|privy council|treasury board|lord of the treasury|whip|chaplain|archbishop|rector|university|olympic|football|sport club|ombudsman|auditor|comptroller|ways and means|bailiff|lieutenant.governor|commissioner|resident)\b/i;
const SUBNATIONAL = new RegExp(
  "^(president|premier|prime minister|deputy premier|deputy prime minister|vice president|head|secretary of state|chief minister|chairman) of (?!the (republic|state|union|nation|council of ministers|cabinet|government|federation council|state duma|parliament|national|senate|house|chamber|assembly|verkhovna|joint|general|presidency|people|congress|federal)|ministers|parliament|state|senate)",
  "i",
);

/** Words of a position that name its state: "President of Montenegro" in Montenegro is "President". */
function withoutState(position: string, country: string): string {
  return position
    .replace(new RegExp(` of (the )?${country.replace(/[()]/g, ".")}$`, "i"), "")
    .replace(/ \(.*\)$/, "");
}

function partsOf(position: string): string[] {
  return position
    .split(
      /,? and (?=(?:federal |deputy |first deputy )?(?:minister|prime minister|president|secretary)\b)|, (?=minister\b)/i,
    )
    .map((p) => p.trim());
}

interface Source {
  readonly source: Tenure["source"];
  readonly row: Row;
  readonly position: string;
  readonly of: string;
  readonly person: string;
  readonly seen: string;
}

export function tenuresOf({ source, row, position, of, person, seen }: Source): Tenure[] {
  const start = row["start"]!;
  const end = row["end"]!;
  if (end && start && end < start.slice(0, end.length)) return [];
  return partsOf(position).map((title) => ({
    person,
    title,
    key: officeKey(title, of),
    of,
    from: start,
    to: end,
    seen: end ? "" : seen,
    source,
  }));
}

const skipped = (position: string): boolean => LOCAL.test(position) || SUBNATIONAL.test(position);

const UN_OFFICES =
  /^(secretary-general of the united nations|president of the united nations general assembly|deputy secretary-general of the united nations|under-secretary-general of the united nations)$/i;

export function wikidataTenures(data: string, registry: Registry): Tenure[] {
  return readCsv(`${data}/officeholders.csv`).flatMap((row) => {
    const person = registry.byWikidata(row["personID"]!);
    const international = row["country"] === "International" && UN_OFFICES.test(row["position"]!);
    const of = international ? "org/UN" : (ENTITIES[row["country"]!] ?? registry.state(row["iso3"]!));
    const position = international
      ? row["position"]!.replace(/ of the United Nations| of the united nations/i, "")
      : withoutState(row["position"]!, row["country"]!);
    if (!person || !of || skipped(position) || (!row["start"] && !row["end"])) return [];
    return tenuresOf({ source: "wikidata", row, position, of, person: person.id, seen: row["asOf"]! });
  });
}

export function wikipediaTenures(data: string, registry: Registry): Tenure[] {
  return readCsv(`${data}/offices_wikipedia.csv`).flatMap((row) => {
    const of = ENTITIES[row["country"]!] ?? registry.state(row["iso3"]!);
    const position = withoutState(row["position"]!, row["country"]!);
    if (!of || skipped(position) || !row["start"]) return [];
    const name = plainPersonName(row["person"]!);
    const known = registry.byWikidata(row["personID"]!) ?? registry.like(name, of);
    if (!known && (!isLatin(name) || !name.includes(" "))) return [];
    const person = known ?? registry.add(name, of, "wikipedia", row["personID"]!);
    registry.spelling(person.id, name);
    return tenuresOf({ source: "wikipedia", row, position, of, person: person.id, seen: "2022-06-01" });
  });
}

export function usTenures(data: string, registry: Registry): Tenure[] {
  const rows = readCsv(`${data}/us_executive.csv`);
  return rows.flatMap((row) => {
    const of = "state/USA";
    const name = row["nickname"] ? `${row["nickname"]} ${row["lastName"]!}` : row["person"]!;
    const person = registry.like(name, of) ?? registry.add(name, of, "us_executive", "");
    registry.spelling(person.id, row["person"]!);
    return tenuresOf({
      source: "us_executive",
      row: { ...row, end: row["end"]! > "2026-06" ? "" : row["end"]! },
      position: row["office"]!,
      of,
      person: person.id,
      seen: "2026-01-22",
    });
  });
}

/** The state whose people serve a body or lead a group, for telling namesakes apart. */
const HOMES: Readonly<Record<string, string>> = {
  "party/GOP": "state/USA",
  "party/DEM": "state/USA",
  "body/HOUSE": "state/USA",
  "body/SENATE": "state/USA",
  "body/MAJLIS": "state/IRN",
  "body/IRGC": "state/IRN",
  "body/QUDS": "state/IRN",
  "body/HOR": "state/LBY",
  "group/LNA": "state/LBY",
  "group/NTC": "state/LBY",
  "body/KRG": "state/IRQ",
  "group/MAHDI": "state/IRQ",
  "group/PLO": "state/PSE",
  "group/HAMAS": "state/PSE",
  "group/HEZBOLLAH": "state/LBN",
  "body/LBN/parliament": "state/LBN",
  "group/HOUTHIS": "state/YEM",
  "party/GPC": "state/YEM",
  "group/HNC": "state/SYR",
  "group/ETILAF": "state/SYR",
  "group/SYRNATCOUNCIL": "state/SYR",
  "group/NCC": "state/SYR",
  "group/SYROPP": "state/SYR",
  "group/HTS": "state/SYR",
  "group/CAIROPLATFORM": "state/SYR",
  "group/JAYSH": "state/SYR",
  "group/TALIBAN": "state/AFG",
  "body/AFGHPC": "state/AFG",
  "group/MUD": "state/VEN",
  "group/FARC": "state/COL",
  "body/NIS": "state/KOR",
  "party/ISRLABOR": "state/ISR",
  "party/NLD": "state/MMR",
  "party/SPLM": "state/SSD",
  "group/SPLMIO": "state/SSD",
  "group/RSF": "state/SDN",
  "group/TPLF": "state/ETH",
  "party/MDC": "state/ZWE",
  "group/DNR": "state/UKR",
  "group/LNR": "state/UKR",
};

/** The body's own name at the end of a title: "President of the European Commission". */
const OWN_NAME =
  / of the (European (Commission|Council|Parliament)|General Assembly|House of Representatives|Atomic Energy Organization|Security Council)$/;

/** States of today, where namesakes are told apart; those that are gone left their people to others. */
const isHome = (id: string): boolean => /^state\/(?!X(SU|YU|CS)$)/.test(id);

export function curatedTenures(folder: string, registry: Registry): Tenure[] {
  return readCsv(`${folder}/offices.csv`).flatMap((row) => {
    const of = row["of"]!;
    const home = HOMES[of] ?? of;
    const name = row["person"]!;
    const names = [name, ...row["aliases"]!.split(";").filter(Boolean)];
    const known = names.map((n) => registry.like(n, home) ?? registry.like(n, of)).find(Boolean);
    const abroad = isHome(home) ? null : names.map((n) => registry.named(n)).find(Boolean);
    const person = known ?? abroad ?? registry.add(name, home, row["page"]!, "");
    registry.preferred(person.id, name);
    for (const alias of names.slice(1)) registry.spelling(person.id, alias);
    registry.belongs(person.id, of);
    registry.belongs(person.id, home);
    return [
      {
        person: person.id,
        title: row["title"]!,
        key: officeKey(row["title"]!.replace(OWN_NAME, ""), of),
        of,
        from: row["from"]!,
        to: row["to"]!,
        seen: row["to"] ? "" : "2025-06-01",
        source: "curated" as const,
      },
    ];
  });
}
