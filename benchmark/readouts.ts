/**
 * Meetings of official read-outs against their titles and dates.
 *
 *     npm run readouts -- --data FOLDER [--most 300] [--list]
 *
 * FOLDER holds Markdown files with `date` and `title` above the text (GitHub, brian14708/wh-briefings, CC0). A title
 * like "Readout of President A's Call with Prime Minister B of C" says who met whom and how; the date above says when.
 * Read is the text alone, without the title. Four facts are looked for in each: both sides (by surname), the day (or,
 * where the text says yesterday or names a weekday, one of the week before), the format. Of the record's meetings the
 * one counts that has most of them; its other participants, and a wrong day or format, count against it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { articleOf, NOTHING_KNOWN } from "../src/ingest/article.js";
import { openPipeline } from "../src/pipeline/read.js";
import { daysOf } from "../src/record/edtf.js";
import type { ArticleRecord, Meeting } from "../src/record/record.js";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    most: { type: "string", default: "300" },
    reader: { type: "string", default: "small" },
    list: { type: "boolean", default: false },
  },
});

interface Readout {
  readonly file: string;
  readonly text: string;
  readonly date: string;
  readonly sides: readonly [string, string];
  readonly formats: readonly Meeting["format"][];
}

const TITLE =
  /^Readout (?:of|from|by) (?:.*? (?:of|on) )?(?:U\.S\. )?((?:President|Vice President|National Security Advis[eo]r|Secretary)\b.*?)(?:['’]s?)? ((?:(?:Virtual|Bilateral|Phone|Telephone|Video|Secure|Brief|First|Second|Third) )*(?:Call|Meeting|Conversation|Engagement|Visit|Conference)) with (.+)$/u;
const TITLED =
  /\b(?:President|Prime Minister|Chancellor|King|Queen|Minister|Advis[eo]r|Secretary|Crown Prince|Emir|Sultan|Taoiseach|Premier|Speaker|Director)\b/u;

function readoutOf(file: string, source: string): Readout | null {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(source);
  if (parts === null) return null;
  const title = titleOf(parts[1]!);
  const date = /^date: '?(\d{4}-\d{2}-\d{2})/mu.exec(parts[1]!)?.[1];
  const found = TITLE.exec(title);
  if (found === null || date === undefined || !TITLED.test(found[3]!)) return null;
  if (/ and |,/u.test(found[3]!.replace(/ of .*$/u, ""))) return null;
  return {
    file,
    date,
    text: plainText(parts[2]!),
    sides: [surname(found[1]!), surname(found[3]!.replace(/ (?:of|to|from) .*$/u, ""))],
    formats: formatsOf(found[2]!),
  };
}

/** The title's line in YAML, which may be quoted, escaped and folded. */
function titleOf(front: string): string {
  const raw = /^title: ([\s\S]*?)(?=\n\S|$(?![\s\S]))/mu.exec(front)?.[1] ?? "";
  return raw
    .replace(/\\\n\s*(?:\\(?= ))?/gu, "")
    .replace(/\n\s*/gu, " ")
    .replace(/^["']|["']$/gu, "")
    .replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/giu, (_, long: string, short: string) =>
      String.fromCharCode(Number.parseInt(long ?? short, 16)),
    )
    .replace(/\\_/gu, " ")
    .replace(/''/gu, "'")
    .replace(/[\s\u2060]+/gu, " ")
    .trim();
}

function plainText(markdown: string): string {
  return markdown
    .replace(/\\###[\s\S]*$/u, "")
    .replace(/\*\*|\\(?=\W)/gu, "")
    .trim();
}

const folded = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();

/** The last word of a name, without Jr. */
function surname(name: string): string {
  const words = name
    .replace(/,? (?:Jr\.?|I{1,3}|IV)$/u, "")
    .trim()
    .split(" ");
  return folded(words.at(-1) ?? "");
}

function formatsOf(words: string): Readout["formats"] {
  if (/Video|Virtual/iu.test(words)) return ["phone", "meeting", "conference", "summit"];
  if (/Call|Conversation/iu.test(words)) return ["phone"];
  return ["meeting", "visit", "summit"];
}

interface Counts {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

const WANTED = 4;

function countsOf(readout: Readout, record: ArticleRecord): Counts {
  const all = record.meetings.map((meeting) => judged(readout, record, meeting));
  const [best] = all.sort((a, b) => b.right - a.right || a.found - b.found);
  return best ?? { right: 0, found: 0, wanted: WANTED };
}

function judged(readout: Readout, record: ArticleRecord, meeting: Meeting): Counts {
  const names = meeting.participants.map((id) => namesOf(record, id));
  const sides = readout.sides.filter((side) => names.some((own) => own.some((name) => hasWord(name, side))));
  const day = meeting.date === null ? null : isDay(meeting.date, readout) ? 1 : 0;
  const format = readout.formats.includes(meeting.format) ? 1 : 0;
  return {
    right: sides.length + (day ?? 0) + format,
    found: names.length + (day === null ? 0 : 1) + 1,
    wanted: WANTED,
  };
}

/** A side may stand as the person or as whoever that person acts for is told by: names of the actor alone count. */
function namesOf(record: ArticleRecord, id: string): readonly string[] {
  const actor = record.actors.find((one) => one.id === id);
  return actor === undefined ? [] : [actor.name, ...actor.aliases].map(folded);
}

const hasWord = (name: string, word: string): boolean =>
  name.split(/[^\p{L}]+/u).includes(word) || name.endsWith(word);

const WEEK = 7;
const EARLIER =
  /\b(?:yesterday|last night|(?:on|last) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|this week|January|February|March|April|May|June|July|August|September|October|November|December)\b/iu;

function isDay(date: string, { date: told, text }: Readout): boolean {
  const [days, wanted] = [daysOf(date), daysOf(told)];
  if (days === null || wanted === null || days.first !== days.last) return false;
  const before = wanted.first - days.first;
  return before === 0 || (before > 0 && before <= WEEK && EARLIER.test(text));
}

async function main(): Promise<void> {
  if (!values.data) throw new Error("usage: --data FOLDER");
  const folder = values.data;
  const readouts = readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .sort()
    .flatMap((file) => readoutOf(file, readFileSync(join(folder, file), "utf8")) ?? []);
  const chosen = spread(readouts, Number(values.most));
  const pipeline = await openPipeline({ reader: values.reader });
  if (!pipeline.ok) throw new Error(pipeline.fault.what);
  const sums = { right: 0, found: 0, wanted: 0 };
  for (const readout of chosen) {
    const article = articleOf(readout.text, { ...NOTHING_KNOWN, published: readout.date }, readout.file);
    const record = await pipeline.value.read(article);
    const counts = countsOf(readout, record);
    for (const key of ["right", "found", "wanted"] as const) sums[key] += counts[key];
    if (values.list && counts.right < WANTED) told(readout, record, counts);
  }
  await pipeline.value.close();
  const [precision, recall] = [sums.right / sums.found, sums.right / sums.wanted];
  const f1 = (2 * precision * recall) / (precision + recall);
  const percent = (share: number): string => (100 * share).toFixed(1);
  console.log(`${chosen.length} of ${readouts.length} read-outs whose title names both sides`);
  console.log(`precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`);
}

/** As many as asked for, evenly over the years. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, k) => all[Math.floor((k * all.length) / most)]!);
}

function told({ file, sides, formats, date }: Readout, record: ArticleRecord, { right }: Counts): void {
  console.log(`${right}/4 ${file}\n   wanted ${sides.join(" + ")} ${formats.join("|")} ${date}`);
  for (const m of record.meetings) {
    const names = m.participants.map((id) => record.actors.find((a) => a.id === id)?.name ?? id);
    console.log(`   found ${names.join(" + ")} ${m.format} ${m.date ?? "no date"} ${m.status}`);
  }
}

await main();
