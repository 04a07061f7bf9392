/**
 * Measures the tables against their sources: foreign minister, head of government and head of state of fifty much
 * mentioned countries on forty random days since 2000. `npx vite-node knowledge-build/check.ts -- --data DIR [--list]`.
 *
 * Three yardsticks, each as it stands in its file, faults included: Wikidata's terms, Wikipedia's lists, and the
 * yearly list of ministers and leaders by Nyrup and Bramwell (WhoGov), which the tables do not draw on: it counts
 * where the Julys before and after the day name the same person. An answer is right when it names somebody whom the
 * yardstick names for that day; days on which the yardstick names nobody do not count.
 */
import { soundForm } from "../src/knowledge/normal.js";
import { officeKey } from "../src/knowledge/office.js";
import { openKnowledge } from "../src/knowledge/knowledge.js";
import { holdsOn } from "../src/knowledge/terms.js";
import { readCsv, type Row } from "./csv.js";
import { groupBy } from "./group.js";
import { matchKeys } from "./people.js";

const COUNTRIES = (
  "USA RUS CHN GBR FRA DEU IRN ISR SYR IRQ UKR TUR SAU PRK KOR JPN IND PAK AFG EGY PSE LBN JOR YEM LBY QAT ARE ITA " +
  "ESP CAN AUS BRA MEX VEN CUB POL GRC NLD AUT CHE SWE NOR GEO ARM AZE SRB ETH SDN ZAF PHL"
).split(" ");

const OFFICES = [
  { title: "foreign minister", keys: ["foreign-minister"], whogov: "ministerForeign" },
  { title: "head of government", keys: ["prime-minister"], whogov: "" },
  { title: "head of state", keys: ["president", "monarch", "supreme-leader", "pope"], whogov: "" },
  { title: "head of state or government", keys: [], whogov: "leader" },
] as const;

/** Numbers from 0 to 1 that are the same every time. */
function lottery(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

function randomDays(count: number): string[] {
  const draw = lottery(7);
  const [first, last] = [Date.UTC(2000, 0, 1), Date.UTC(2022, 3, 30)];
  return Array.from({ length: count }, () =>
    new Date(first + draw() * (last - first)).toISOString().slice(0, 10),
  );
}

type Yardstick = (iso3: string, office: (typeof OFFICES)[number], day: string) => readonly string[];

function fromRows(rows: readonly Row[], country: (r: Row) => string): Yardstick {
  const groups = groupBy(
    rows.filter((r) => r["start"]),
    (r) => {
      const of = `state/${r["iso3"]!}`;
      const position = r["position"]!.replace(
        new RegExp(` of (the )?${country(r).replace(/[()]/g, ".")}$`, "i"),
        "",
      );
      return `${officeKey(position, of)}@${of}`;
    },
  );
  return (iso3, office, day) => {
    for (const key of office.keys) {
      const holding = (groups.get(`${key}@state/${iso3}`) ?? []).filter((r) =>
        holdsOn({ from: r["start"]!, to: r["end"] || null, seen: "2022-06" }, day),
      );
      if (holding.length > 0) return holding.map((r) => r["person"]!);
    }
    return [];
  };
}

function fromWhoGov(rows: readonly Row[]): Yardstick {
  const years = new Map(rows.map((r) => [`${r["iso3"]!} ${r["year"]!}`, r]));
  return (iso3, office, day) => {
    if (!office.whogov) return [];
    const year = Number(day.slice(0, 4)) - (day.slice(5) < "07-15" ? 1 : 0);
    const [before, after] = [year, year + 1].map(
      (y) => years.get(`${iso3} ${String(y)}`)?.[office.whogov] ?? "",
    );
    return before && before === after ? [before] : [];
  };
}

/** Consonants of the words of a name: what spellings of one name have in common. */
const skeletons = (name: string): string[] =>
  soundForm(name)
    .split(" ")
    .map((w) => w.replace(/[aeiouh]/g, ""))
    .filter((w) => w.length > 1);

const alike = (a: string, b: string): boolean => {
  const bones = new Set(skeletons(a));
  return (
    matchKeys(a).some((k) => matchKeys(b).includes(k)) ||
    skeletons(b)
      .filter((w) => bones.has(w))
      .some((w) => w.length > 2)
  );
};

const knowledge = openKnowledge();
const at = process.argv.indexOf("--data");
const data = process.argv[at + 1];
if (at < 0 || !data) throw new Error("say where the source tables are: --data DIR");
const listing = process.argv.includes("--list");
const YARDSTICKS: Readonly<Record<string, Yardstick>> = {
  Wikidata: fromRows(readCsv(`${data}/officeholders.csv`), (r) => r["country"]!),
  Wikipedia: fromRows(readCsv(`${data}/offices_wikipedia.csv`), (r) => r["country"]!),
  WhoGov: fromWhoGov(readCsv(`${data}/whogov_ministers.csv`)),
};

function answers(iso3: string, office: (typeof OFFICES)[number], day: string): string[] {
  const either = ["head of state", "president", "head of government"];
  return (office.title === "head of state or government" ? either : [office.title])
    .flatMap((title) => knowledge.holders(title, `state/${iso3}`, day))
    .flatMap((a) => [a.name, ...spellings(a.id)]);
}

const aliasRows = groupBy(readCsv(`${data}/person_aliases.csv`), (r) => `person/${r["personID"]!}`);
const spellings = (id: string): string[] => (aliasRows.get(id) ?? []).map((r) => r["alias"]!);

for (const [name, yardstick] of Object.entries(YARDSTICKS)) {
  for (const office of OFFICES) {
    const cases = COUNTRIES.flatMap((iso3) =>
      randomDays(40).flatMap((day) => {
        const truth = yardstick(iso3, office, day);
        if (truth.length === 0) return [];
        const ours = answers(iso3, office, day);
        return [{ iso3, day, truth, ours, right: ours.some((o) => truth.some((t) => alike(o, t))) }];
      }),
    );
    const right = cases.filter((c) => c.right).length;
    if (cases.length === 0) continue;
    const share = ((100 * right) / cases.length).toFixed(1);
    console.log(
      `${name.padEnd(10)} ${office.title.padEnd(27)} ${String(right)}/${String(cases.length)} ${share} %`,
    );
    const wrong = cases.filter((c) => !c.right);
    if (listing)
      for (const c of wrong)
        console.log("   ", c.iso3, c.day, c.truth.join(", "), "|", c.ours.slice(0, 3).join(", "));
  }
}
