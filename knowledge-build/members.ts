/** Members of organisations, alliances and contact groups: the curated file with its dates, else the list of 2020. */
import { normalName } from "../src/knowledge/normal.js";
import { readCsv } from "./csv.js";
import type { Entry } from "./model.js";

export interface Membership {
  readonly id: string;
  readonly member: string;
  readonly from: string;
  readonly to: string;
}

/** Abbreviations of the list of 2020 that are organisations of ours. */
const LISTED: Readonly<Record<string, string>> = {
  AL: "org/LAS",
  AU: "org/AU",
  ASEAN: "org/ASEAN",
  APEC: "org/APEC",
  BRICS: "org/BRICS",
  CARICOM: "org/CARICOM",
  CE: "org/COE",
  CELAC: "org/CELAC",
  CIS: "org/CIS",
  CSTO: "org/CSTO",
  EAC: "org/EAC",
  EAEU: "org/EAEU",
  ECOWAS: "org/ECOWAS",
  "G-20": "org/G20",
  "G-77": "org/G77",
  GCC: "org/GCC",
  IGAD: "org/IGAD",
  MERCOSUR: "org/MERCOSUR",
  OAS: "org/OAS",
  OECD: "org/OECD",
  OIC: "org/OIC",
  OPEC: "org/OPEC",
  OSCE: "org/OSCE",
  PIF: "org/PIF",
  SAARC: "org/SAARC",
  SADC: "org/SADC",
  SCO: "org/SCO",
};

function listed(data: string, known: ReadonlySet<string>): Membership[] {
  return readCsv(`${data}/org_members_2020.csv`)
    .filter((r) => r["status"] === "member" && LISTED[r["abbreviation"]!])
    .flatMap((r) =>
      r["membersIso3"]!.split(" ").map((iso3) => ({
        id: LISTED[r["abbreviation"]!]!,
        member: `state/${iso3}`,
        from: "",
        to: "",
      })),
    )
    .filter((m) => known.has(m.member));
}

export function readMembers(folder: string, data: string, states: readonly Entry[]): Membership[] {
  const known = new Set(states.map((s) => s.id));
  const byName = new Map(states.map((s) => [normalName(s.name), s.id]));
  const curated = readCsv(`${folder}/members.csv`).flatMap((r) =>
    r["members"]!.split(";").map((m) => ({
      id: r["id"]!,
      member: byName.get(normalName(m)) ?? m,
      from: r["from"]!,
      to: r["to"]!,
    })),
  );
  const own = new Set(curated.map((m) => m.id));
  return [...curated, ...listed(data, known).filter((m) => !own.has(m.id))];
}
