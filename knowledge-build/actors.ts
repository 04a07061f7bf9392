/** Organisations, alliances, groups, bodies, media of `curated/actors.csv`, with Wikidata ids from the list of organisations. */
import { normalName } from "../src/knowledge/normal.js";
import type { ActorKind } from "../src/record/record.js";
import { readCsv } from "./csv.js";
import type { Entry } from "./model.js";

const KINDS: Readonly<Record<string, readonly [string, ActorKind]>> = {
  io: ["org", "international-organization"],
  al: ["org", "alliance"],
  ag: ["group", "armed-group"],
  pt: ["party", "party"],
  op: ["group", "opposition"],
  gb: ["body", "government-body"],
  me: ["media", "media"],
  co: ["company", "company"],
};

const list = (text: string): string[] => text.split(";").filter(Boolean);

/** A page of the English Wikipedia is written `w:Title`. */
export function pageUrl(page: string): string {
  return page.startsWith("w:") ? `https://en.wikipedia.org/wiki/${page.slice(2).replaceAll(" ", "_")}` : page;
}

export function readActors(folder: string, wikidata: ReadonlyMap<string, string>): Entry[] {
  return readCsv(`${folder}/actors.csv`).map((r) => {
    const [room, kind] = KINDS[r["kind"]!]!;
    const names = [r["name"]!, ...list(r["aliases"]!)];
    const q = names.map((n) => wikidata.get(normalName(n))).find(Boolean);
    return {
      id: `${room}/${r["id"]!}`,
      name: r["name"]!,
      kind,
      actsFor: list(r["acts_for"]!),
      ids: q && (room === "org" || room === "body") ? { wikidata: q } : {},
      source: r["page"]!,
      names: names.map((n, i) => [i === 0 ? "n" : "a", n] as const),
    };
  });
}

/** Wikidata ids of organisations by look-up name, from `orgs_supraverden.csv`. */
export function organisationIds(data: string): Map<string, string> {
  const rows = readCsv(`${data}/orgs_supraverden.csv`).filter((r) => r["wikidata"]);
  return new Map(
    rows.flatMap((r) =>
      [r["name"]!, ...r["otherNames"]!.split(" | ")]
        .filter(Boolean)
        .map((n) => [normalName(n), r["wikidata"]!]),
    ),
  );
}
