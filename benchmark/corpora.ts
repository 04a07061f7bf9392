/**
 * Articles of a data folder as files that the command reads: NAME.txt with NAME.meta.json beside it.
 *
 * Looks for `guardian-syria-*.csv` (columns date, text, source) and `us-outlets-*.jsonl` (an object a line: title,
 * outlet, published, url, text), in the order of their names.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Told {
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly url?: string;
}

/** Writes the first `count` articles, taken from the files by turns; gives their texts. */
export function writeArticles(data: string, count: number, folder: string): string[] {
  const files = readdirSync(data).sort();
  const sources = files.flatMap((file) => {
    if (/^guardian-syria-.*\.csv$/u.test(file)) return [guardian(join(data, file))];
    return /^us-outlets-.*\.jsonl$/u.test(file) ? [outlets(join(data, file))] : [];
  });
  const all = byTurns(sources).filter((article) => article.text.trim() !== "");
  const chosen = all.slice(0, count);
  mkdirSync(folder, { recursive: true });
  chosen.forEach((article, i) => {
    const name = join(folder, `article-${String(i).padStart(4, "0")}`);
    const { text, ...told } = article;
    writeFileSync(`${name}.txt`, text);
    writeFileSync(
      `${name}.meta.json`,
      JSON.stringify(Object.fromEntries(Object.entries(told).filter(([, v]) => v))),
    );
  });
  return chosen.map((article) => article.text);
}

function byTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}

function outlets(path: string): Told[] {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return lines.map((line) => {
    const { title, outlet, published, url, text } = JSON.parse(line) as Told;
    return {
      text,
      ...(title && { title }),
      ...(outlet && { outlet }),
      ...(published && { published }),
      ...(url && { url }),
    };
  });
}

function guardian(path: string): Told[] {
  const [header = [], ...rows] = csvRows(readFileSync(path, "utf8"));
  const at = (row: readonly string[], column: string): string => row[header.indexOf(column)] ?? "";
  return rows.map((row) => ({ text: at(row, "text"), published: at(row, "date"), outlet: "The Guardian" }));
}

/** Rows of CSV (RFC 4180). */
function csvRows(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(cell)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "") break;
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
