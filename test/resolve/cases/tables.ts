/**
 * Tables of who is meant: `*.txt` in this folder, with the readings of their sentences in `readings.conllu`.
 *
 * A line that begins with `##` is a heading, a line of its own a sentence or two, an indented line after it a case:
 * the day, words of the sentence, and after `=>` for whom they stand. `?` is nobody known, `*` anybody known, `place`
 * a place and no actor, `none` no mention at all; ` > ` is followed by the principal, `nobody` where there is none.
 * `A + B` are several. The last place where the words stand is meant.
 */
import { readdirSync, readFileSync } from "node:fs";

export interface Row {
  readonly sentence: string;
  readonly day: string;
  readonly words: string;
  readonly wanted: string;
}

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");

function rowsOf(file: string): Row[] {
  let sentence = "";
  return read(file)
    .split("\n")
    .flatMap((line): Row[] => {
      const [, day, words, wanted] = /^ {2}(\d{4}-\d\d-\d\d) {2}(.+) => (.+)$/u.exec(line) ?? [];
      if (day !== undefined) return [{ sentence, day, words: words!, wanted: wanted! }];
      if (line !== "" && !line.startsWith("##")) sentence = line;
      return [];
    });
}

/** The cases of all tables. */
export function tables(): Row[] {
  const files = readdirSync(new URL(".", import.meta.url)).filter((f) => f.endsWith(".txt"));
  return files.sort().flatMap(rowsOf);
}

/** Readings as CoNLL-U by the text that they read. */
export function keptReadings(): Map<string, string> {
  const blocks = read("readings.conllu")
    .split(/\n(?=# newdoc)/u)
    .filter((block) => block.trim() !== "");
  return new Map(blocks.map((b) => [/^# newdoc id = (.*)$/mu.exec(b)?.[1] ?? "", b]));
}
