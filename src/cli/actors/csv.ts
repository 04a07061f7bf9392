/**
 * Corrections as a table: CSV with a header, a correction a line, in commas, semicolons or tabs as the header has them
 * (RFC 4180 quoting). What leaves are the cells by the names of their columns, each with the number of its line.
 */
import { type Result, failed, ok } from "../../record/fault.js";

export const COLUMNS = ["what", "actor", "value", "of", "from", "to", "kind", "article"] as const;
export type Column = (typeof COLUMNS)[number];

export interface CsvRow {
  /** Number of the row's first line in the file, counted from 1. */
  readonly line: number;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a table of corrections; empty lines and lines that begin with # are passed over. */
export function readTable(text: string, where: string): Result<readonly CsvRow[]> {
  const plain = text.replace(/^\uFEFF/, "");
  const header = plain.split(/\r?\n/).find((line) => line.trim() !== "" && !line.startsWith("#")) ?? "";
  const lines = linesOf(plain, separatorOf(header));
  if (lines === null) {
    return failed("usage", where, "A quotation mark that was opened is never closed.", "Close it.");
  }
  const [first, ...rest] = lines.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const names = (first?.cells ?? []).map((name) => name.toLowerCase());
  const unknown = names.filter((name) => name !== "" && !isColumn(name));
  if (!names.includes("what") || !names.includes("actor") || unknown.length > 0) {
    const what =
      unknown.length > 0 && names.includes("what")
        ? `The table has a column that isn't known: ${unknown.join(", ")}.`
        : "The first line must name the columns, what and actor among them.";
    return failed("usage", where, what, `Columns are ${COLUMNS.join(", ")}.`);
  }
  return ok(rest.map(({ line, cells }) => ({ line, cells: cellsBy(names, cells) })));
}

function isColumn(name: string): name is Column {
  return (COLUMNS as readonly string[]).includes(name);
}

function separatorOf(header: string): string {
  const found = [",", ";", "\t"].map((mark) => ({ mark, times: header.split(mark).length }));
  return found.reduce((most, next) => (next.times > most.times ? next : most)).mark;
}

function cellsBy(names: readonly string[], cells: readonly string[]): CsvRow["cells"] {
  const pairs = names.map((name, k) => [name, cells[k] ?? ""] as const);
  return Object.fromEntries(pairs.filter(([name, cell]) => isColumn(name) && cell !== ""));
}

/** Lines with their cells, trimmed; null where a quotation mark stays open. */
function linesOf(text: string, separator: string): Line[] | null {
  const lines: Line[] = [];
  let number = 1;
  let at = 0;
  while (at < text.length) {
    const begin = number;
    const cells: string[] = [];
    if (text[at] === "#") {
      const end = text.indexOf("\n", at);
      at = end < 0 ? text.length : end + 1;
      number++;
      continue;
    }
    for (let more = true; more;) {
      const cell = cellAt(text, at, separator);
      if (cell === null) return null;
      cells.push(cell.value.trim());
      number += cell.value.split("\n").length - 1;
      more = text[cell.end] === separator;
      at = cell.end + (more ? 1 : 0);
    }
    if (text[at] === "\r") at++;
    if (text[at] === "\n") at++;
    number++;
    lines.push({ line: begin, cells });
  }
  return lines;
}

interface Cell {
  readonly value: string;
  /** Where the separator or the end of the line stands. */
  readonly end: number;
}

function cellAt(text: string, at: number, separator: string): Cell | null {
  if (text[at] !== '"') {
    let end = at;
    while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
    return { value: text.slice(at, end), end };
  }
  let value = "";
  for (let k = at + 1; k < text.length; k++) {
    if (text[k] !== '"') value += text[k]!;
    else if (text[k + 1] === '"') value += text[k++]!;
    else return { value, end: afterQuote(text, k + 1, separator) };
  }
  return null;
}

/** What stands between a closing quotation mark and the end of its cell is passed over. */
function afterQuote(text: string, from: number, separator: string): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}
