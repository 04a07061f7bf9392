/**
 * Armed groups of the UCDP actor list and international organisations of the supraverden list that the curated file
 * lacks. A group or organisation one of whose names is known already is left to the curated file; abbreviations that
 * are taken, one-word translations and mere descriptions ("Forces of …") are left out.
 */
import { inCapitals, normalName } from "../src/knowledge/normal.js";
import { readCsv, type Row } from "./csv.js";
import type { Entry } from "./model.js";

const DESCRIPTION =
  /^(military faction|forces of|supporters of|faction of|government of|opposition|republic of|rebels|sakartvelo)\b|\(|\//i;

const short = (name: string): boolean => inCapitals(name) && normalName(name).length <= 7;
/** Abbreviations that are words when spelled small, or shorter than four letters, mislead more than they help. */
const MISLEADING = /^(fact|base|bras|cites|card|cover|gate|metro|model|nation|quad|sesame|turk|.{1,3})$/;

/** A name that can stand for the group: no description, and no single word but an unmistakable one. */
function usable(name: string): boolean {
  if (name === "" || name === "n/a" || DESCRIPTION.test(name)) return false;
  const key = normalName(name);
  if (short(name)) return !MISLEADING.test(key);
  return key.includes(" ") || (key.length > 8 && !/^the /i.test(name) && !/(ists?|aries|arios)$/.test(key));
}

interface Listed {
  readonly id: string;
  readonly kind: Entry["kind"];
  readonly ids: Entry["ids"];
  readonly source: string;
  readonly names: readonly string[];
}

function group(r: Row): Listed {
  const names = [
    r["NameOrigFullEng"]!,
    r["NameData"]!,
    r["NameOrigFull"]!,
    r["NewNameFullEng"]!,
    r["NewName"]!,
  ];
  return {
    id: `group/ucdp-${r["ActorId"]!}`,
    kind: "armed-group",
    ids: { ucdp: r["ActorId"]! },
    source: "ucdp",
    names: names.map((n) => n.trim()).filter(usable),
  };
}

function organisation(r: Row): Listed {
  const names = [
    r["name"]!,
    ...r["otherNames"]!.split(" | "),
    ...r["formerNames"]!.split(" | "),
    r["abbreviation"]!,
  ];
  return {
    id: `org/${r["wikidata"] || normalName(r["name"]!).replaceAll(" ", "-")}`,
    kind: "international-organization",
    ids: r["wikidata"] ? { wikidata: r["wikidata"] } : {},
    source: "supraverden",
    names: names.map((n) => n.trim()).filter((n) => usable(n) && (short(n) || n.includes(" "))),
  };
}

/** Entries of the two lists; `known` are the look-up names that are taken. */
export function readListed(data: string, known: ReadonlySet<string>): Entry[] {
  const taken = new Set(known);
  const groups = readCsv(`${data}/ucdp_actors_22_1.csv`)
    .filter((r) => r["Org"] === "1")
    .map(group);
  const organisations = readCsv(`${data}/orgs_supraverden.csv`).map(organisation);
  return [...organisations, ...groups].flatMap((listed) => {
    const free = listed.names.filter((n) => !taken.has(normalName(n)));
    const whole = listed.names.filter((n) => !short(n));
    const main = free.find((n) => !short(n));
    if (!main || whole.some((n) => taken.has(normalName(n)))) return [];
    const names = [...new Set([main, ...free])];
    for (const name of names) taken.add(normalName(name));
    return [
      { ...listed, name: main, actsFor: [], names: names.map((n) => [n === main ? "n" : "a", n] as const) },
    ];
  });
}
