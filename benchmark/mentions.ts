/**
 * Resolution measured on gold records: who is meant by each name, and who speaks in each attribution.
 *
 *     npx vite-node benchmark/mentions.ts GOLD_FOLDER [--readings FOLDER] [--list] [--only SLUG]
 *
 * The gold folder holds `<slug>.txt`, `<slug>.json` and `<slug>.meta.json`. Counted: every occurrence of a proper-name
 * alias of a gold actor that lies in no longer alias of another one, right where a mention of ours there stands for an
 * actor that shares a name with the gold one; and every source of a gold statement, right where the mention at its
 * head stands for the gold speaker. `--readings` keeps readings as CoNLL-U between runs.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openKnowledge } from "../src/knowledge/knowledge.js";
import { conlluOf, readingFromConllu } from "../src/reading/conllu.js";
import { mended } from "../src/reading/mend.js";
import { openReader, type Reader } from "../src/reading/reader.js";
import type { Reading, Word } from "../src/reading/types.js";
import type { Actor } from "../src/record/record.js";
import type { Mention, Referents } from "../src/record/referents.js";
import type { Span } from "../src/record/span.js";
import { resolve } from "../src/resolve/resolve.js";

interface GoldActor {
  readonly key: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly actsFor?: string | readonly string[] | null;
}
type Quote = string | { readonly q: string; readonly n: number };
interface GoldStatement {
  readonly speaker: string | readonly string[];
  readonly source: Quote | readonly Quote[];
}
interface Gold {
  readonly actors: readonly GoldActor[];
  readonly statements: readonly GoldStatement[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    readings: { type: "string" },
    list: { type: "boolean", default: false },
    only: { type: "string" },
  },
});

const listOf = <T>(value: T | readonly T[] | null | undefined): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : value == null ? [] : [value as T];

const plain = (name: string): string =>
  name
    .toLowerCase()
    .trim()
    .replace(/^(the|a|an)\s+/, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const inWord = /[\p{L}\p{N}]/u;
    const clean = !inWord.test(text[at - 1] ?? "") && !inWord.test(text[at + words.length] ?? "");
    if (clean) found.push({ start: at, end: at + words.length });
  }
  return found;
}

function spansOf(text: string, quote: Quote): Span[] {
  const { q, n } = typeof quote === "string" ? { q: quote, n: 1 } : quote;
  let at = -1;
  for (let k = 0; k < n; k++) at = text.indexOf(q, at + 1);
  return at < 0 ? [] : [{ start: at, end: at + q.length }];
}

/** Names that an actor of ours goes by, as the scorer takes them. */
function ownNames(actor: Actor, text: string): Set<string> {
  const names = actor.mentions.filter((m) => m.form === "name").map((m) => text.slice(m.start, m.end));
  return new Set([actor.name, ...actor.aliases, ...names].map(plain).filter(Boolean));
}

/** Ours to gold, by most shared names, as the scorer aligns them. */
function aligned(gold: Gold, own: readonly Actor[], text: string): Map<string, string> {
  const names = gold.actors.map((g) => ({
    key: g.key,
    names: new Set([g.name, ...(g.aliases ?? [])].map(plain)),
  }));
  const found = new Map<string, string>();
  for (const actor of own) {
    const mine = ownNames(actor, text);
    let best = { key: "", shared: 0 };
    for (const g of names) {
      const shared = [...g.names].filter((n) => mine.has(n)).length;
      if (shared > best.shared) best = { key: g.key, shared };
    }
    if (best.shared > 0) found.set(actor.id, best.key);
  }
  return found;
}

interface Tally {
  right: number;
  all: number;
}
const tallies = new Map<string, Tally>();
function count(what: string, right: boolean): void {
  const tally = tallies.get(what) ?? { right: 0, all: 0 };
  tallies.set(what, { right: tally.right + (right ? 1 : 0), all: tally.all + 1 });
}

interface Case {
  readonly slug: string;
  readonly text: string;
  readonly gold: Gold;
  readonly reading: Reading;
  readonly found: Referents;
  readonly map: ReadonlyMap<string, string>;
}

const contextOf = (text: string, span: Span): string =>
  text.slice(Math.max(0, span.start - 40), span.end + 30).replace(/\s+/g, " ");

const describe = (c: Case, mention: Mention | undefined): string =>
  mention
    ? `«${c.text.slice(mention.span.start, mention.span.end)}» ${mention.actors.map((id) => `${id}→${c.map.get(id) ?? "-"}`).join("+") || "nobody"}`
    : "no mention";

/** Occurrences of proper-name aliases, the longest at each place. */
function goldNames(c: Case): { readonly span: Span; readonly key: string }[] {
  const all = c.gold.actors.flatMap((a) =>
    [...new Set([a.name, ...(a.aliases ?? [])])].flatMap((alias) =>
      occurrences(c.text, alias).map((span) => ({ span, key: a.key, alias })),
    ),
  );
  const longest = all.filter(
    (x) =>
      !all.some(
        (y) =>
          y.span.start <= x.span.start &&
          x.span.end <= y.span.end &&
          (y.span.end - y.span.start > x.span.end - x.span.start || y.key < x.key),
      ),
  );
  return longest.filter((x) => /\p{Lu}/u.test(x.alias.replace(/^(The|A|An) /, "")));
}

function judgeNames(c: Case): void {
  for (const { span, key } of goldNames(c)) {
    const there = c.found.mentions.filter((m) => {
      const head = c.reading.words[m.head]!;
      return span.start <= head.start && head.end <= span.end;
    });
    const right = there.some((m) => m.actors.some((id) => c.map.get(id) === key));
    count("names", right);
    if (!right && values.list) {
      console.log(
        `NAME ${c.slug}: ${key} … ${contextOf(c.text, span)} … ${there.map((m) => describe(c, m)).join("; ")}`,
      );
    }
  }
}

/** The mention at the head of a source: the one that covers most of it. */
function mentionAt(c: Case, span: Span): Mention | undefined {
  const inside = c.found.mentions.filter((m) => {
    const head = c.reading.words[m.head]!;
    return span.start <= head.start && head.end <= span.end;
  });
  const depth = (m: Mention): number => {
    let steps = 0;
    for (let at = m.head; at >= 0; at = c.reading.words[at]!.head) steps++;
    return steps;
  };
  return inside.sort((a, b) => depth(a) - depth(b) || a.head - b.head)[0];
}

function judgeSources(c: Case): void {
  for (const statement of c.gold.statements) {
    const speakers = listOf(statement.speaker);
    const spans = listOf(statement.source).flatMap((q) => spansOf(c.text, q));
    if (speakers.length === 0 || spans.length === 0) continue;
    const mentions = spans.map((s) => mentionAt(c, s));
    const right = mentions.some((m) => m?.actors.some((id) => speakers.includes(c.map.get(id) ?? "")));
    const form = mentions[0]?.form ?? "none";
    count("speakers", right);
    count(`speakers, ${form}`, right);
    if (!right && values.list) {
      console.log(
        `SPEAKER ${c.slug}: ${speakers.join("+")} … ${contextOf(c.text, spans[0]!)} … ${mentions.map((m) => describe(c, m)).join("; ")}`,
      );
    }
  }
}

/** Whether the principals of aligned actors agree. */
function judgeSides(c: Case): void {
  const goldAbove = new Map(c.gold.actors.map((a) => [a.key, listOf(a.actsFor)[0]]));
  const ownAbove = new Map(c.found.actors.map((a) => [a.id, a.actsFor[0]]));
  const top = (id: string, above: ReadonlyMap<string, string | undefined>): string => {
    let at = id;
    for (let k = 0; k < 6 && above.get(at) !== undefined; k++) at = above.get(at)!;
    return at;
  };
  const done = new Set<string>();
  for (const [own, key] of c.map) {
    if (done.has(key)) continue;
    done.add(key);
    const want = top(key, goldAbove);
    const got = c.map.get(top(own, ownAbove)) ?? top(own, ownAbove);
    count("sides", want === got);
    if (want !== got && values.list)
      console.log(`SIDE ${c.slug}: ${key} (ours ${own}) acts for ${want}, ours ${got}`);
  }
}

async function readingOf(reader: Reader | null, slug: string, text: string): Promise<Reading> {
  const kept = values.readings ? join(values.readings, `${slug}.conllu`) : null;
  if (kept && existsSync(kept)) {
    const reading = readingFromConllu(readFileSync(kept, "utf8"));
    const isOf = (w: Word): boolean => !/^\p{L}+$/u.test(w.text) || text.slice(w.start, w.end) === w.text;
    if (reading.words.every(isOf)) return { ...reading, text, words: mended(reading.words) };
  }
  if (!reader) throw new Error("no reader");
  const reading = await reader.read(text);
  if (kept) writeFileSync(kept, conlluOf(reading, slug));
  return reading;
}

async function main(): Promise<void> {
  const folder = positionals[0];
  if (!folder) throw new Error("usage: benchmark/mentions.ts GOLD_FOLDER");
  if (values.readings) mkdirSync(values.readings, { recursive: true });
  const opened = await openReader();
  if (!opened.ok) console.error(opened.fault.what);
  const reader = opened.ok ? opened.value : null;
  const knowledge = openKnowledge();
  let spent = 0;
  const slugs = readdirSync(folder)
    .filter((f) => f.endsWith(".txt"))
    .map((f) => f.slice(0, -4))
    .filter((s) => !values.only || s.includes(values.only));
  for (const slug of slugs) {
    const text = readFileSync(join(folder, `${slug}.txt`), "utf8").replace(/^\uFEFF/, "");
    const gold = JSON.parse(readFileSync(join(folder, `${slug}.json`), "utf8")) as Gold;
    const meta = JSON.parse(readFileSync(join(folder, `${slug}.meta.json`), "utf8")) as {
      published?: string;
    };
    const reading = await readingOf(reader, slug, text);
    const began = process.cpuUsage();
    const found = resolve(reading, knowledge, meta.published ?? null);
    const { user, system } = process.cpuUsage(began);
    spent += (user + system) / 1000;
    const c = { slug, text, gold, reading, found, map: aligned(gold, found.actors, text) };
    judgeNames(c);
    judgeSources(c);
    judgeSides(c);
  }
  for (const [what, { right, all }] of [...tallies].sort()) {
    console.log(`${what.padEnd(24)} ${((100 * right) / all).toFixed(1)} %   ${right} of ${all}`);
  }
  console.log(`${slugs.length} articles, ${(spent / slugs.length).toFixed(1)} ms each`);
  await reader?.close();
}

await main();
