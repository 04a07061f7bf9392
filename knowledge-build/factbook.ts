/**
 * Terms of office out of the World Factbook's lists: heads of state and government with the day since which they hold
 * office, ambassadors to and from Washington. The Factbook spells names in its own way: whoever another source has in
 * the same office from about the same day is the same person.
 */
import { readCsv, type Row } from "./csv.js";
import type { Tenure } from "./model.js";
import { matchKeys, plainPersonName } from "./people.js";
import type { Registry } from "./registry.js";
import { tenuresOf } from "./tenures.js";
import { officeKey } from "../src/knowledge/office.js";
import { groupBy } from "./group.js";

/** Territories whose heads are another state's. */
const ELSEWHERE = /^state\/(PRI|HKG|MAC|GRL)$/;
const SAME_START = 45 * 86_400_000;

const FACTBOOK_TITLES =
  /^(president(?!-elect)|prime minister|premier|chancellor|king|queen|emir|amir|sultan|supreme leader|pope|grand duke|taoiseach)\b(?! council)/i;

const CAPITALS = /^[\p{Lu}'’-]{2,}$/u;

const titleCase = (word: string): string =>
  CAPITALS.test(word)
    ? word[0]! +
      word
        .slice(1)
        .toLowerCase()
        .replace(/([-'’])(\p{L})/gu, (_, a: string, b: string) => a + b.toUpperCase())
    : word;

const HONOURS = /^((Sr\.?|Gen\.?|Lt\.?|Col\.?|Dr\.?|Sheikh|Crown|Prince|Sir|Dame|Ambassador|Elect|H\.E\.) )+/;

/** The capitals of a name are its surname: "Daniel NOBOA Azin" is called Daniel Noboa; both are kept. */
function spellingsOf(written: string): readonly string[] {
  const words = written.replace(HONOURS, "").trim().split(/\s+/);
  const full = words.map(titleCase).join(" ");
  const surname = words.filter((w) => CAPITALS.test(w)).map(titleCase);
  const short = CAPITALS.test(words[0]!) || surname.length === 0 ? full : [words[0]!, ...surname].join(" ");
  return [...new Set([short, full])];
}

interface FactbookHolder {
  readonly title: string;
  readonly names: readonly string[];
}

/** Monarchs of other realms than their own. */
const ABROAD = /CHARLES III|ELIZABETH II/;

/** Title and name of an entry that names one person; null for lists and notes. */
function factbookHolder(entry: string): FactbookHolder | null {
  const plain = entry
    .replace(/["“].*?["”] ?/g, "")
    .replace(/ ?[(;–].*$| - .*$| serving as .*$/g, "")
    .replace(/, Jr\.?/, "");
  const title = FACTBOOK_TITLES.exec(plain)?.[0];
  if (!title || /,| and [A-Z]|-elect|^(king|queen) of /i.test(plain)) return null;
  const name = plain
    .slice(title.length)
    .replace(/^( of (the )?[A-Z][A-Za-z ]*?(?= [A-Z]{2})| \(.*?\))/, "")
    .trim();
  return /^[\p{L}']/u.test(name) ? { title, names: spellingsOf(name) } : null;
}

const AMBASSADOR = /^ambassador:? (ambassador )?/i;

function factbookRow(r: Row, registry: Registry): (FactbookHolder & { of: string }) | null {
  const state = registry.stateNamed(r["country"]!);
  const entry = r["entry"]!;
  if (!state || ELSEWHERE.test(state.id)) return null;
  if (r["field"] === "chief of state" || r["field"] === "head of government") {
    const holder = factbookHolder(entry);
    return holder && (state.id === "state/GBR" || !ABROAD.test(entry)) ? { of: state.id, ...holder } : null;
  }
  if (!AMBASSADOR.test(entry)) return null;
  const names = spellingsOf(
    entry
      .replace(AMBASSADOR, "")
      .replace(/["“(].*?["”)] ?/g, "")
      .replace(/ ?[;–,].*$/, ""),
  );
  return r["field"] === "US chief of mission"
    ? { of: "state/USA", title: `Ambassador to ${state.name}`, names }
    : { of: state.id, title: "Ambassador to the United States", names };
}

const startTime = (date: string): number => Date.parse(`${date}-01-01`.slice(0, 10));

/** Who held the office from about that day, in the sources read before. */
function sameStart(known: readonly Tenure[], since: string): string | null {
  const near = known.filter((t) => t.from && Math.abs(startTime(t.from) - startTime(since)) < SAME_START);
  return near.length > 0 && new Set(near.map((t) => t.person)).size === 1 ? near[0]!.person : null;
}

/** The Factbook's terms; `others` are the terms of the other sources. */
export function factbookTenures(data: string, registry: Registry, others: readonly Tenure[]): Tenure[] {
  const byOffice = groupBy(others, (t) => `${t.key}@${t.of}`);
  return readCsv(`${data}/factbook_executive.csv`).flatMap((r) => {
    const found = r["since"] ? factbookRow(r, registry) : null;
    if (!found?.names[0]!.includes(" ") || matchKeys(found.names[0]!)[0]!.length < 3) return [];
    const names = found.names.map(plainPersonName);
    const same = sameStart(
      byOffice.get(`${officeKey(found.title, found.of)}@${found.of}`) ?? [],
      r["since"]!,
    );
    const like = names.map((n) => registry.like(n, found.of)?.id).find(Boolean) ?? same;
    const id = like ?? registry.add(names[0]!, found.of, "factbook", "").id;
    if (!like || like === same) for (const name of names) registry.spelling(id, name);
    const latest = r["inLatest"] === "1";
    return tenuresOf({
      source: "factbook",
      row: { start: r["since"]!, end: latest ? "" : r["lastSeen"]!.slice(0, 7) },
      position: found.title,
      of: found.of,
      person: id,
      seen: latest ? "2026-01-22" : "",
    });
  });
}
