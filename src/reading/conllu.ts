/**
 * CoNLL-U: a Reading written as rows and read back (universaldependencies.org/format.html).
 *
 * MISC holds what the format has no column for: `start=` and `end=` in UTF-16 units, `NE=B-PER` or `I-PER`, and
 * `Attr=1:source,2:content`: the word lies in the source of attribution 1 and in the content of attribution 2
 * (numbers count through the document). A run of such words is one fragment. `2<1:cue`: attribution 2 lies within 1.
 * `Entity=`, where coreference was read, is written as CorefUD has it (see `entityMarks`); it is not read back.
 *
 * Rows written by hand may be compact: split by tabs or runs of blanks; columns from LEMMA on may be `_` or missing;
 * without `start=` the text is rebuilt from the forms: a blank between words unless `SpaceAfter=No`, an empty line at
 * `# newpar`, else a blank between sentences; a `# text =` line is followed where it is given. Columns: ID FORM LEMMA
 * UPOS XPOS FEATS HEAD DEPREL DEPS MISC.
 */
import { assemble, type BareWord } from "./assemble.js";
import type { Attribution, Name, NameType, Reading, WordRange } from "./types.js";

const ROLES = ["source", "cue", "content"] as const;
type Role = (typeof ROLES)[number];

/** The reading as CoNLL-U; `id` names the document (`# newdoc id = …`). */
export function conlluOf(reading: Reading, id?: string): string {
  const misc = miscOf(reading);
  const lines = reading.sentences.map((sentence, s) =>
    [
      ...(s === 0 ? [id === undefined ? "# newdoc" : `# newdoc id = ${id}`] : []),
      ...(s === 0 && reading.coreference ? [ENTITY_FORM] : []),
      ...(beginsParagraph(reading, s) ? ["# newpar"] : []),
      `# sent_id = ${s + 1}`,
      `# text = ${textLine(reading, sentence)}`,
      ...rowsOf(reading, sentence, misc),
      "",
    ].join("\n"),
  );
  return lines.length > 0 ? `${lines.join("\n")}\n` : "";
}

function beginsParagraph(reading: Reading, s: number): boolean {
  const at = (n: number): number => reading.words[reading.sentences[n]!.first]!.paragraph;
  return s === 0 || at(s) !== at(s - 1);
}

function textLine(reading: Reading, { first, end }: WordRange): string {
  const span = reading.text.slice(reading.words[first]!.start, reading.words[end - 1]!.end);
  return span.replace(/\s+/gu, " ");
}

function rowsOf(reading: Reading, { first, end }: WordRange, misc: readonly string[][]): string[] {
  return reading.words.slice(first, end).map((word, k) => {
    const head = word.head < 0 ? 0 : word.head - first + 1;
    const next = reading.words[first + k + 1];
    const places = [`start=${word.start}`, `end=${word.end}`, ...misc[first + k]!];
    if (next?.start === word.end) places.push("SpaceAfter=No");
    const form = reading.text.slice(word.start, word.end);
    const cells = [k + 1, form, word.lemma, word.upos, word.xpos, "_", head, word.relation, "_"];
    return [...cells, places.join("|")].join("\t");
  });
}

const ENTITY_FORM = "# global.Entity = eid-etype-head-other";

/**
 * Entities in CorefUD's brackets: `(e1--2` opens a mention of entity 1 whose head is its second word, `e1)` closes it,
 * `(e1--1)` is a mention of one word. Of mentions that open together the longest comes first, and closes last.
 */
function entityMarks({ words, coreference }: Reading): string[] {
  const opens = words.map((): { end: number; mark: string }[] => []);
  const closes = words.map((): { first: number; mark: string }[] => []);
  coreference?.entities.forEach((entity, e) => {
    for (const { first, end, head } of entity.map((m) => coreference.mentions[m]!)) {
      const mark = `(e${e + 1}--${head - first + 1}`;
      opens[first]!.push({ end, mark: end - first === 1 ? `${mark})` : mark });
      if (end - first > 1) closes[end - 1]!.push({ first, mark: `e${e + 1})` });
    }
  });
  return words.map((_, i) => {
    const opening = opens[i]!.sort((a, b) => b.end - a.end).map((o) => o.mark);
    const closing = closes[i]!.sort((a, b) => b.first - a.first).map((c) => c.mark);
    return [...opening, ...closing].join("");
  });
}

/** The names and attributions of each word as MISC entries. */
function miscOf(reading: Reading): string[][] {
  const misc = reading.words.map(() => [] as string[]);
  for (const name of reading.names) {
    for (let i = name.first; i < name.end; i++)
      misc[i]!.push(`NE=${i === name.first ? "B" : "I"}-${name.type}`);
  }
  const parts = reading.words.map(() => [] as string[]);
  reading.attributions.forEach((attribution, a) => {
    const number = attribution.within === undefined ? `${a + 1}` : `${a + 1}<${attribution.within + 1}`;
    for (const role of ROLES) {
      for (const { first, end } of attribution[role]) {
        for (let i = first; i < end; i++) parts[i]!.push(`${number}:${role}`);
      }
    }
  });
  entityMarks(reading).forEach((marks, i) => {
    if (marks) misc[i]!.push(`Entity=${marks}`);
  });
  parts.forEach((roles, i) => roles.length > 0 && misc[i]!.push(`Attr=${roles.join(",")}`));
  return misc;
}

interface Row {
  readonly id: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
  readonly misc: ReadonlyMap<string, string>;
}

interface Block {
  readonly rows: readonly Row[];
  readonly text: string | null;
  readonly newParagraph: boolean;
}

/** The reading that CoNLL-U rows stand for; throws on rows that make no tree or do not fit their `# text`. */
export function readingFromConllu(conllu: string): Reading {
  const blocks = blocksOf(conllu);
  const rows = blocks.flatMap((b) => b.rows);
  const { text, spans } = rows.some((r) => r.misc.has("start")) ? placed(blocks) : rebuilt(blocks);
  let offset = 0;
  const starts: boolean[] = [];
  const words = blocks.flatMap((block) => {
    checkTree(block.rows);
    const first = offset;
    offset += block.rows.length;
    return block.rows.map((row, k): BareWord => {
      starts.push(k === 0);
      const { lemma, upos, xpos, relation } = row;
      const head = row.head === 0 ? -1 : first + row.head - 1;
      return { ...spans[first + k]!, lemma, upos, xpos, relation: relation.split(":")[0]!, head };
    });
  });
  return {
    ...assemble(text, words, starts),
    names: namesOf(rows),
    attributions: attributionsOf(rows),
    reader: "conllu",
  };
}

function blocksOf(conllu: string): Block[] {
  const chunks = conllu.replaceAll("\r\n", "\n").split(/\n[ \t]*\n/u);
  let newParagraph = false;
  return chunks.flatMap((chunk) => {
    const lines = chunk.split("\n").map((line) => line.trim());
    newParagraph ||= lines.some((line) => /^# *new(?:par|doc)/u.test(line));
    const rows = lines.filter((line) => /^\d+\s/u.test(line)).map(rowOf);
    if (rows.length === 0) return [];
    const text =
      lines.map((line) => /^# *text = (.*)$/u.exec(line)?.[1] ?? null).find((t) => t !== null) ?? null;
    const block = { rows, text, newParagraph };
    newParagraph = false;
    return [block];
  });
}

function rowOf(line: string): Row {
  const cells = line.includes("\t") ? line.split("\t").map((c) => c.trim()) : line.split(/\s+/u);
  const cell = (n: number): string => (cells[n] === undefined || cells[n] === "_" ? "" : cells[n]);
  const misc = cell(9)
    .split("|")
    .filter((m) => m.includes("="))
    .map((m): [string, string] => [m.slice(0, m.indexOf("=")), m.slice(m.indexOf("=") + 1)]);
  return {
    id: Number(cells[0]),
    form: cells[1] ?? "",
    lemma: cell(2),
    upos: cell(3),
    xpos: cell(4),
    head: Number(cell(6) || "0"),
    relation: cell(7) || (cell(6) === "0" ? "root" : "dep"),
    misc: new Map(misc),
  };
}

function checkTree(rows: readonly Row[]): void {
  const shown = rows.map((r) => r.form).join(" ");
  const roots = rows.filter((r) => r.head === 0).length;
  if (roots !== 1) throw new Error(`${roots} roots, expected one: ${shown}`);
  rows.forEach((row, i) => {
    if (row.id !== i + 1) throw new Error(`row ${i + 1} has the number ${row.id}: ${shown}`);
    let at = row;
    for (let steps = 0; at.head !== 0; steps++) {
      const above = rows[at.head - 1];
      if (!above) throw new Error(`"${at.form}" has the head ${at.head} outside its sentence: ${shown}`);
      if (steps > rows.length) throw new Error(`"${row.form}" lies in a cycle of heads: ${shown}`);
      at = above;
    }
  });
}

interface Placed {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Text from rows with `start=` and `end=`: blanks stand between words, line breaks before a paragraph. */
function placed(blocks: readonly Block[]): Placed {
  let text = "";
  const spans = blocks.flatMap(({ rows, newParagraph }) =>
    rows.map((row, k) => {
      const span = { start: Number(row.misc.get("start")), end: Number(row.misc.get("end")) };
      text = text.padEnd(span.start, k === 0 && newParagraph ? "\n" : " ") + row.form;
      if (text.length !== span.end) throw new Error(`"${row.form}" does not fit its start and end`);
      return span;
    }),
  );
  return { text, spans };
}

/** Text from forms alone. */
function rebuilt(blocks: readonly Block[]): Placed {
  let text = "";
  const spans: { start: number; end: number }[] = [];
  for (const block of blocks) {
    if (text !== "") text = text.trimEnd() + (block.newParagraph ? "\n\n" : " ");
    for (const row of block.rows) {
      if (block.text === null) {
        spans.push({ start: text.length, end: text.length + row.form.length });
        text += row.form + (row.misc.get("SpaceAfter") === "No" ? "" : " ");
      }
    }
    if (block.text !== null) {
      const base = text.length;
      spans.push(...along(block.text, block.rows).map((s) => ({ start: base + s.start, end: base + s.end })));
      text += block.text;
    }
  }
  return { text: text.trimEnd(), spans };
}

function along(text: string, rows: readonly Row[]): { start: number; end: number }[] {
  let at = 0;
  return rows.map((row) => {
    const start = text.indexOf(row.form, at);
    if (start < 0 || text.slice(at, start).trim() !== "")
      throw new Error(`"${row.form}" is not in its # text`);
    at = start + row.form.length;
    return { start, end: at };
  });
}

function namesOf(rows: readonly Row[]): Name[] {
  const names: { first: number; end: number; type: NameType; score: number }[] = [];
  rows.forEach((row, i) => {
    const [tag, type] = (row.misc.get("NE") ?? "O").split("-") as [string, NameType | undefined];
    const open = names.at(-1);
    if (!type) return;
    if (tag === "I" && open?.end === i && open.type === type) open.end = i + 1;
    else names.push({ first: i, end: i + 1, type, score: 1 });
  });
  return names;
}

interface Parts extends Record<Role, WordRange[]> {
  within: number | null;
}

function attributionsOf(rows: readonly Row[]): Attribution[] {
  const found = new Map<number, Parts>();
  rows.forEach((row, i) => {
    for (const part of row.misc.get("Attr")?.split(",") ?? []) {
      const [, number, outer, role] = /^(\d+)(?:<(\d+))?:(source|cue|content)$/u.exec(part) ?? [];
      if (role === undefined)
        throw new Error(`"${part}" is no part of an attribution: number:source|cue|content`);
      const parts: Parts = found.get(Number(number)) ?? { source: [], cue: [], content: [], within: null };
      found.set(Number(number), parts);
      if (outer !== undefined) parts.within = Number(outer);
      lengthen(parts[role as Role], i);
    }
  });
  const numbers = [...found.keys()].sort((a, b) => a - b);
  return numbers.map((number) => {
    const { within, ...parts } = found.get(number)!;
    return { ...parts, ...(within !== null && { within: numbers.indexOf(within) }), score: 1 };
  });
}

/** Adds a word to the last run, or begins a new one. */
function lengthen(runs: WordRange[], word: number): void {
  const open = runs.at(-1);
  if (open?.end === word) runs[runs.length - 1] = { first: open.first, end: word + 1 };
  else runs.push({ first: word, end: word + 1 });
}
