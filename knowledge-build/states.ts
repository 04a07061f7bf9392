/** States of `curated/states.csv` as entries: names, official names, demonyms, capitals, seats of government, codes. */
import { readCsv } from "./csv.js";
import type { Entry, SenseLetter } from "./model.js";

const list = (text: string): string[] => text.split(";").filter(Boolean);

/** CAMEO's codes are those of ISO but for these (Conflict and Mediation Event Observations, codebook 1.1b3, 3.1.2). */
const CAMEO: Readonly<Record<string, string>> = {
  ROU: "ROM",
  XKX: "KSV",
  TLS: "TMP",
  SRB: "SRB",
  MNE: "MTN",
};

export function readStates(folder: string): Entry[] {
  return readCsv(`${folder}/states.csv`).map((r) => {
    const names: (readonly [SenseLetter, string])[] = [
      ["n", r["name"]!],
      ...[r["official"]!, ...list(r["aliases"]!)].filter(Boolean).map((n) => ["a", n] as const),
      ...[...list(r["adjectives"]!), ...list(r["people"]!)].map((n) => ["d", n] as const),
      ...list(r["capital"]!).map((n) => ["c", n] as const),
      ...list(r["seats"]!).map((n) => ["t", n] as const),
    ];
    const iso3 = r["iso3"]!;
    return {
      id: `state/${iso3}`,
      name: r["name"]!,
      kind: "state",
      actsFor: [],
      ids: {
        ...(iso3.startsWith("X") && iso3 !== "XKX" ? {} : { iso3 }),
        ...(r["cow"] ? { cow: r["cow"] } : {}),
        cameo: CAMEO[iso3] ?? iso3,
        ...(list(r["adjectives"]!)[0] ? { adjective: list(r["adjectives"]!)[0]! } : {}),
      },
      source: "curated/states.csv",
      names,
    };
  });
}
