/**
 * How much the shipped knowledge holds and how fresh it is: counted over the tables when somebody asks, and the day on
 * which each source was last looked at.
 */
import { openTable } from "./table.js";

export interface SourceDay {
  readonly source: string;
  readonly lastSeen: string;
}

export interface KnowledgeSummary {
  readonly actors: Readonly<Record<string, number>>;
  readonly names: number;
  readonly offices: number;
  readonly terms: number;
  readonly places: number;
  readonly sources: readonly SourceDay[];
}

/** What `SOURCES.md` says of each source, in short. */
const SOURCES: readonly SourceDay[] = [
  { source: "Wikidata (ministers, ambassadors and other office holders)", lastSeen: "2022-05 to 2023-01" },
  { source: "Wikipedia (lists of office holders)", lastSeen: "2022-06" },
  { source: "World Factbook (heads of state and government, ambassadors)", lastSeen: "2026-01-22" },
  { source: "US executive (presidents and vice-presidents)", lastSeen: "2025-01-20" },
  {
    source: "curated files (foreign ministers, envoys, heads of organisations, spokespersons)",
    lastSeen: "2025-12",
  },
  { source: "UCDP actors, supraverden (armed groups, organisations)", lastSeen: "2021, 2024" },
  { source: "GeoNames (cities)", lastSeen: "2019" },
];

/** Counts the tables: a few hundred milliseconds, for `rapporteur knowledge info` only. */
export function knowledgeSummary(): KnowledgeSummary {
  const all = openTable("actors.tsv").rows("");
  const offices = openTable("offices.tsv").rows("");
  const kinds = all.map((row) => row[2] || "person");
  return {
    actors: Object.fromEntries(
      [...new Set(kinds)].sort().map((kind) => [kind, kinds.filter((k) => k === kind).length]),
    ),
    names: openTable("names.tsv").rows("").length,
    offices: offices.length,
    terms: offices.reduce((sum, row) => sum + row[1]!.split(" ").length, 0),
    places: openTable("places.tsv").rows("").length,
    sources: SOURCES,
  };
}
