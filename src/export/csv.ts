/**
 * Items as CSV (RFC 4180) that spreadsheets open without harm: UTF-8 with a byte-order mark, every line ended by
 * CRLF, text quoted where it needs it, and a cell that a spreadsheet would take for a formula begun with an
 * apostrophe (OWASP, CSV injection).
 */
import type { FoundItem } from "../query/types.js";
import { COLUMNS, rowOf } from "./rows.js";

const BYTE_ORDER_MARK = "\uFEFF";

/** The first line, with the names of the columns. */
export function csvHeader(): string {
  return BYTE_ORDER_MARK + csvLine(COLUMNS);
}

/** The line of an item. */
export function csvItem(found: FoundItem): string {
  const row = rowOf(found);
  return csvLine(COLUMNS.map((column) => row[column]));
}

function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  return cells.map(csvCell).join(",") + "\r\n";
}

/** A cell; numbers and null as they are, text guarded and quoted. */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const guarded = /^[=+\-@\t\r\n]/.test(value) || /^\s*[=+@]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) || guarded !== guarded.trim()
    ? `"${guarded.replaceAll('"', '""')}"`
    : guarded;
}
