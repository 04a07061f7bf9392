/**
 * A table of text, one row a line, sorted by its first column in ASCII order, searched by halves: nothing is parsed
 * before it is asked for, so that opening costs no more than reading the file. What leaves is the row's columns.
 */
import { readFileSync } from "node:fs";

export interface Table {
  /** The columns after the key of the row with this key; null where there is none. */
  readonly row: (key: string) => readonly string[] | null;
  /** All rows whose key starts with `prefix`, key first. */
  readonly rows: (prefix: string) => readonly (readonly string[])[];
}

function startOfLine(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

const TAB = 9;

/** Whether the key of the line at `line` comes before `key` in ASCII order. */
function isBelow(text: string, line: number, key: string): boolean {
  for (let i = 0; i < key.length; i += 1) {
    const difference = text.charCodeAt(line + i) - key.charCodeAt(i);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Where the first line begins whose key is not below `key`. */
function lowerBound(text: string, key: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const line = startOfLine(text, Math.floor((low + high) / 2));
    if (isBelow(text, line, key)) low = endOfLine(text, line) + 1;
    else high = line;
  }
  return low;
}

/** A table over text that is already in memory. */
export function tableOf(text: string): Table {
  return {
    row: (key) => {
      const at = lowerBound(text, key);
      return text.startsWith(key, at) && text.charCodeAt(at + key.length) === TAB
        ? text.slice(at, endOfLine(text, at)).split("\t").slice(1)
        : null;
    },
    rows: (prefix) => {
      const found: string[][] = [];
      let at = lowerBound(text, prefix);
      while (at < text.length && text.startsWith(prefix, at)) {
        const end = endOfLine(text, at);
        found.push(text.slice(at, end).split("\t"));
        at = end + 1;
      }
      return found;
    },
  };
}

/** Opens the table of this name beside the compiled code; throws where the package is broken. */
export function openTable(name: string, encoding: "latin1" | "utf8" = "utf8"): Table {
  return tableOf(readFileSync(new URL(`./data/${name}`, import.meta.url), encoding));
}
