/**
 * Comma-separated tables with a header line, as RFC 4180 has them. What enters is a file, what leaves is one record
 * a row, keyed by the header; a row of another width is an error in the table and throws.
 */
import { readFileSync } from "node:fs";

export type Row = Readonly<Record<string, string>>;

function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^,\n\r]*))(,|\r?\n|$)/y;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) throw new Error(`unreadable table near character ${String(cell.lastIndex)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows.filter((r) => r.length > 1 || r[0] !== "");
}

/** The rows of a table of text. */
export function parseCsv(text: string): Row[] {
  const [header = [], ...rows] = cellsOf(text.replace(/^\uFEFF/, ""));
  return rows.map((cells, i) => {
    if (cells.length !== header.length)
      throw new Error(`row ${String(i + 2)} has ${String(cells.length)} cells`);
    return Object.fromEntries(header.map((name, k) => [name, cells[k]!]));
  });
}

export function readCsv(path: string): Row[] {
  return parseCsv(readFileSync(path, "utf8"));
}
