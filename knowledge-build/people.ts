/**
 * Persons: names and aliases from the list of persons and its aliases (Wikidata and what was matched to it), with
 * surnames as English papers use them. Aliases of sources that may not be passed on (`WhoGov`) are left out.
 */
import { normalName, soundForm } from "../src/knowledge/normal.js";
import { readCsv } from "./csv.js";
import type { Person } from "./model.js";

const LATIN = /^[\p{Script=Latin}\p{M}\p{P}\p{Zs}]+$/u;
const ALIAS_SOURCES = /^(wikidata|enwiki|phoenix|CIA2019|wikidata or wikipedia list)$/;

/** Drops titles and what stands in brackets: "Dr. Ahmed Maher (diplomat)". */
export function plainPersonName(name: string): string {
  return name
    .replace(/\(.*?\)|,? (Jr|Sr)\.?$|,.*$/g, "")
    .replace(
      /^((Dr|Sir|Dame|Lord|Prof|Gen|Mr|Mrs|Ms|Col|Hon|Rt|H\.?E)\.? |Prince (?=\S+ \S+)|The (Lord|Baroness) )+/i,
      "",
    )
    .replace(/\s+/g, " ")
    .trim();
}

/** Written in Latin letters, and no body ("Sovereignty Council"). */
export const isLatin = (name: string): boolean =>
  LATIN.test(name) &&
  /[a-z]/i.test(name) &&
  !/\b(council|committee|board|cabinet|vacant|government|commission)\b/i.test(name);

/** Whether an alias begins like the name somewhere: a list of spellings has the name of his country for a leader. */
function isSpelling(alias: string, name: string): boolean {
  const begins = (words: string): string[] =>
    soundForm(words)
      .split(" ")
      .map((w) => w.slice(0, 2));
  const known = begins(name);
  return begins(alias).some((b) => known.includes(b));
}

const GENDERS: Readonly<Record<string, "he" | "she">> = { male: "he", female: "she" };

/** Persons by their Wikidata id. */
export function readPersons(data: string): Map<string, Person> {
  const aliases = new Map<string, Set<string>>();
  const names = new Map(readCsv(`${data}/persons.csv`).map((r) => [r["personID"]!, r["name"]!]));
  for (const r of readCsv(`${data}/person_aliases.csv`)) {
    if (!ALIAS_SOURCES.test(r["source"]!) || !isLatin(r["alias"]!)) continue;
    const name = names.get(r["personID"]!);
    if (r["source"] === "phoenix" && name && !isSpelling(r["alias"]!, name)) continue;
    aliases.set(r["personID"]!, (aliases.get(r["personID"]!) ?? new Set()).add(plainPersonName(r["alias"]!)));
  }
  return new Map(
    readCsv(`${data}/persons.csv`)
      .filter((r) => isLatin(r["name"]!))
      .map((r) => {
        const q = r["personID"]!;
        const title = r["enwiki"]!.replace(/ \(.*\)$/, "");
        const english = title && isLatin(title) && title.includes(" ") ? plainPersonName(title) : "";
        const name = english || plainPersonName(r["name"]!);
        const all = new Set([...(aliases.get(q) ?? []), plainPersonName(r["name"]!), name]);
        all.delete("");
        const gender = GENDERS[r["gender"]!] ?? null;
        return [
          q,
          { id: `person/${q}`, name, aliases: all, ids: { wikidata: q }, source: "wikidata", gender },
        ];
      }),
  );
}

const FAMILY_FIRST = new Set(["CHN", "TWN", "PRK", "KOR", "HKG", "MAC", "SGP"]);
/** States whose people are called by their given name. */
const BY_GIVEN = new Set([
  "ETH",
  "ERI",
  "THA",
  "MYS",
  "IDN",
  "BRN",
  "MMR",
  "KHM",
  "LAO",
  "VNM",
  "MNG",
  "ISL",
  "SOM",
]);
const PARTICLES =
  /^(al|el|as|ad|ash|ar|van|von|de|der|den|da|do|dos|du|di|del|della|la|le|bin|ibn|ben|bint|abu|abou|aboul|abdul|abdel|abd|ter|ten|zu|st|san|mac|ould|wa|o)$/;

const tokensOf = (name: string): string[] =>
  normalName(name.replace(/\b(al|el|as|ash|ad|ar)-(?=\w)/gi, "$1 "))
    .split(" ")
    .filter((w) => w.length > 1);

/** What a person of this state is called by after the first mention: "Lavrov", "al-Jubeir" and "Jubeir", "Kim", "Abiy". */
export function surnamesOf(name: string, state: string): string[] {
  const words = tokensOf(name);
  if (words.length < 2) return words;
  const iso3 = state.replace("state/", "");
  if (FAMILY_FIRST.has(iso3) && words.length <= 3) {
    return /^[a-z]+ [a-z]+( [a-z]+)?$/.test(words.join(" ")) ? [words[0]!] : [words.at(-1)!];
  }
  let at = words.length - 1;
  while (at > 1 && PARTICLES.test(words[at - 1]!)) at -= 1;
  const last = words.slice(at).join(" ");
  const bare = words.at(-1)!;
  const given = BY_GIVEN.has(iso3) ? [words[0]!] : [];
  return [...new Set([last, bare, ...given])].filter((w) => w.length > 1);
}

/** A person's key for matching names of two sources within one state: the sound of the surname and the first letter. */
export function matchKeys(name: string): string[] {
  const words = soundForm(plainPersonName(name)).split(" ");
  const last = words.at(-1) ?? "";
  return words.length < 2 ? [last] : [words.join(" "), `${words[0]![0]!} ${last}`];
}

/** Given names that are spellings or short forms of one: "Mohamad" and "Mohamed", "Alex" and "Alexander". */
function sameGiven(a: string, b: string): boolean {
  const bones = (name: string): string => name.replace(/[aeiou]/g, "");
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.slice(0, 3) !== long.slice(0, 3)) return false;
  return long.startsWith(short.slice(0, Math.max(3, short.length - 1))) || bones(a) === bones(b);
}

/** Whether two names with a surname in common may be of one person: given names agree as far as both tell them. */
export function mayBeOne(a: string, b: string): boolean {
  const [x, y] = [a, b].map((n) => soundForm(plainPersonName(n)).split(" ")) as [string[], string[]];
  if (x.join(" ") === y.join(" ")) return true;
  if (x.at(-1) !== y.at(-1)) return false;
  const [first, other] = [x[0]!, y[0]!];
  const given =
    sameGiven(first, other) || ((first.length === 1 || other.length === 1) && first[0] === other[0]);
  return given && (x.length < 3 || y.length < 3 || x[1]![0] === y[1]![0]);
}
