/**
 * Writes the tables: sorted by their first column in ASCII order, one row a line. Names are keyed by their look-up
 * form; an abbreviation that small letters would turn into a word counts in capitals only. Rows starting with `~` are
 * keyed by sound.
 */
import { writeFileSync } from "node:fs";
import { inCapitals, normalName, soundForm } from "../src/knowledge/normal.js";
import { OWN_ENTRIES } from "../src/knowledge/composed.js";
import { groupBy } from "./group.js";
import type { Entry, SenseLetter, Tenure } from "./model.js";
import type { Membership } from "./members.js";
import type { PlaceRow } from "./places.js";

function write(path: string, rows: readonly (readonly string[])[]): void {
  const sorted = [...rows].sort((a, b) => (a[0]! < b[0]! ? -1 : a[0]! > b[0]! ? 1 : 0));
  writeFileSync(path, sorted.map((r) => `${r.join("\t")}\n`).join(""));
}

/** Persons are the most, so their ids go without their room. */
const shortId = (id: string): string => id.replace(/^person\//, "");

const clean = (text: string): string => text.replace(/[;|\t\n]/g, ",");

/** Offices of parliaments are of the parliament, which has no principal; leaders of the opposition act for nobody. */
function serves(t: Tenure): string {
  if (/leader of the opposition|shadow/i.test(t.title)) return "";
  if (/presidium/i.test(t.title)) return t.of;
  if (
    t.key !== "speaker" &&
    !/(senate|parliament|assembly|house of|chamber of|duma|federation council|national council)/i.test(
      t.title,
    )
  )
    return t.of;
  const id = t.of.startsWith("state/") ? `body/${t.of.slice(6)}/parliament` : t.of;
  return OWN_ENTRIES[id] ?? id;
}

const officeText = (t: Tenure): string =>
  [clean(t.title), serves(t), t.from, t.to, ...(t.to ? [] : [t.seen])].join("|");

const byStart = (a: Tenure, b: Tenure): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);

const GENDER_LETTERS = { he: "m", she: "f" } as const;

/** The columns of a person leave out what the id tells: kind, and Wikidata's number. */
function columns(e: Entry, offices: string): string[] {
  const byId = e.id === `person/${e.ids["wikidata"] ?? ""}`;
  const ids = Object.entries(e.ids).filter(([key]) => !(byId && key === "wikidata"));
  return [
    e.id,
    clean(e.name),
    e.kind === "person" ? "" : e.kind,
    e.actsFor.join(";"),
    ids.map((pair) => pair.join("=")).join(";"),
    e.source === "wikidata" ? "" : e.source,
    offices,
    ...(e.gender ? [GENDER_LETTERS[e.gender]] : []),
  ];
}

export function writeActors(folder: string, entries: readonly Entry[], tenures: readonly Tenure[]): void {
  const held = groupBy(tenures, (t) => t.person);
  write(
    `${folder}/actors.tsv`,
    entries.map((e) =>
      columns(e, [...new Set([...(held.get(e.id) ?? [])].sort(byStart).map(officeText))].join(";")),
    ),
  );
}

/** Abbreviations that are words, or too short to be told from one, when not in capitals. */
const WORDS =
  /^(us|it|is|who|aid|pace|start|salt|mend|safe|sana|saba|rt|un|eu|au|ap|am|as|at|sir|pa|epa|mit|era|ana|rai|ani|geo|dawn|sun|cars|quad|total|shell|apple|meta|mena|petra|amal|gnu|bric|alba|wam|rsf|ana|ian|ira|eta|fis|gam|jem|ici|isi|pla|sim|nam|cis|csm|sky|bild|abc|mud)$/;

const capitalsOnly = (name: string): boolean => {
  const key = normalName(name);
  return inCapitals(name) && (key.length <= 3 || WORDS.test(key));
};

/** Of the long lists, where every abbreviation is rare and many are somebody's name. */
const listed = (e: Entry): boolean => e.source === "ucdp" || e.source === "supraverden";

const ORDER: readonly SenseLetter[] = ["n", "t", "a", "d", "c", "s"];

export function writeNames(folder: string, entries: readonly Entry[]): void {
  const names = new Map<string, Map<string, string>>();
  const put = (key: string, id: string, letter: SenseLetter, capitals: boolean): void => {
    const senses = names.get(key) ?? new Map<string, string>();
    const before = senses.get(id);
    const better = !before || ORDER.indexOf(letter) < ORDER.indexOf(before[0] as SenseLetter);
    if (key && better) senses.set(id, `${letter}${capitals ? "!" : ":"}${shortId(id)}`);
    names.set(key, senses);
  };
  for (const e of entries) {
    for (const [letter, name] of e.names) {
      put(normalName(name), e.id, letter, listed(e) ? inCapitals(name) : capitalsOnly(name));
      const sound = soundForm(name);
      if (e.kind === "person" && e.notable && sound.length >= 5) put(`~${sound}`, e.id, letter, false);
    }
  }
  const rank = (sense: string): number => ORDER.indexOf(sense[0] as SenseLetter);
  write(
    `${folder}/names.tsv`,
    [...names]
      .filter(([key]) => key)
      .map(([key, senses]) => [
        key,
        [...senses.values()]
          .sort((a, b) => rank(a) - rank(b))
          .slice(0, 40)
          .join(" "),
      ]),
  );
}

/** Spokespersons of a ministry are asked for by the ministry as well as by the state. */
function bodyKeys(t: Tenure): string[] {
  const body = /^(state department|foreign ministry)/i.test(t.title)
    ? "foreign-ministry"
    : /^(pentagon|defen[cs]e ministry)/i.test(t.title)
      ? "defence-ministry"
      : /^military/i.test(t.title)
        ? "military"
        : "";
  if (!body || t.key !== "spokesperson" || !t.of.startsWith("state/")) return [];
  const id = `body/${t.of.slice(6)}/${body}`;
  return [`${t.key}@${OWN_ENTRIES[id] ?? id}`];
}

/** Offices that are asked for by title: those that at least three states have, and the curated ones. */
export function writeOffices(folder: string, tenures: readonly Tenure[]): void {
  const states = groupBy(tenures, (t) => t.key);
  const askedFor = (t: Tenure): boolean =>
    new Set(states.get(t.key)!.map((s) => s.of)).size > 2 || t.source === "curated";
  const keyed = tenures
    .filter(askedFor)
    .flatMap((t) => [`${t.key}@${t.of}`, ...bodyKeys(t)].map((key) => ({ ...t, key })));
  const groups = groupBy(keyed, (t) => t.key);
  write(
    `${folder}/offices.tsv`,
    [...groups].map(([key, terms]) => [
      key,
      [...terms]
        .sort((a, b) => -byStart(a, b))
        .map((t) => `${t.from}/${t.to}/${t.to ? "" : t.seen}/${shortId(t.person)}`)
        .join(" "),
    ]),
  );
}

export function writeMembers(folder: string, members: readonly Membership[]): void {
  const groups = groupBy(members, (m) => m.id);
  write(
    `${folder}/members.tsv`,
    [...groups].map(([id, all]) => [id, all.map((m) => `${m.from}/${m.to}//${m.member}`).join(" ")]),
  );
}

export function writePlaces(folder: string, places: ReadonlyMap<string, PlaceRow>): void {
  write(
    `${folder}/places.tsv`,
    [...places].map(([key, p]) => [key, p.name, p.country, p.lat, p.lon]),
  );
}
