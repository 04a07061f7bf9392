/**
 * Rows of the tables under `data/` as values. A row of `actors.tsv` is
 * id, name, kind (empty: person), actsFor, ids, source (empty: Wikidata), offices (title|of|from|to|seen, joined by
 * `;`), gender (m, f or none); of `names.tsv`
 * key, senses (`n:state/RUS` joined by blanks; `!` instead of `:` where only capitals count).
 */
import type { ActorKind } from "../record/record.js";
import type { KnownActor, NameSense, Office } from "./types.js";

const SENSES: Readonly<Record<string, NameSense>> = {
  n: "name",
  a: "alias",
  s: "surname",
  d: "demonym",
  c: "capital",
  t: "seat",
};

const list = (text: string | undefined): string[] => (text ? text.split(";") : []);

function officeOf(text: string): Office {
  const [title = "", of, from, to, seen] = text.split("|");
  return { title, of: of || null, from: from || null, to: to || null, ...(seen ? { seen } : {}) };
}

function idsOf(text: string | undefined): Record<string, string> {
  return Object.fromEntries(list(text).map((pair) => pair.split("=") as [string, string]));
}

/** The actor of a row of `actors.tsv`, its columns after the id. */
export function actorOf(id: string, columns: readonly string[]): KnownActor {
  const [name = "", kind, actsFor, ids, source, offices, gender] = columns;
  const wikidata = /^person\/(Q\d+)$/.exec(id)?.[1];
  return {
    id,
    name,
    kind: (kind || "person") as ActorKind,
    ids: { ...(wikidata ? { wikidata } : {}), ...idsOf(ids) },
    offices: list(offices).map(officeOf),
    actsFor: list(actsFor),
    source: source || "wikidata",
    ...(gender ? { gender: gender === "f" ? "she" : "he" } : {}),
  };
}

export interface NameRow {
  readonly id: string;
  readonly sense: NameSense;
  /** True where the name is an abbreviation that small letters would turn into a word ("us", "who"). */
  readonly capitals: boolean;
}

/** Ids of persons stand in the tables without their room. */
export const fullId = (id: string): string => (id.includes("/") ? id : `person/${id}`);

/** The senses of a row of `names.tsv`. */
export function nameRows(senses: string): readonly NameRow[] {
  return senses.split(" ").map((s) => ({
    id: fullId(s.slice(2)),
    sense: SENSES[s[0]!]!,
    capitals: s[1] === "!",
  }));
}
