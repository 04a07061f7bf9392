import { describe, expect, it } from "vitest";
import { csvCell, csvHeader, csvItem } from "../../src/export/csv.js";
import { COLUMNS } from "../../src/export/rows.js";
import { findItems } from "../../src/query/index.js";
import { openDossier } from "../../src/store/index.js";
import { valueOf } from "../store/contract.js";
import { TEXT, makeRecord } from "../store/records.js";

describe("a cell", () => {
  it.each([
    ["plain", "plain"],
    [null, ""],
    [12.5, "12.5"],
    [-3, "-3"],
    [false, "false"],
    ["a, b", '"a, b"'],
    ['he said "no"', '"he said ""no"""'],
    ["two\nlines", '"two\nlines"'],
    [" spaced", '" spaced"'],
    ["=1+1", "'=1+1"],
    ["+44 20", "'+44 20"],
    ["-1 day", "'-1 day"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1+1", "'\t=1+1"],
    [" =cmd|' /C calc'!A0", "' =cmd|' /C calc'!A0"],
    ["a=b", "a=b"],
    ["“Talks – now”", "“Talks – now”"],
  ])("%j is written %j", (value, written) => {
    expect(csvCell(value)).toBe(written);
  });
});

/** Cells of CSV text, by the letter of RFC 4180. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows.slice(0, -1);
}

describe("a table", () => {
  it("has a row an item with its evidence, offsets and who says so, whatever the words contain", async () => {
    const dossier = valueOf(await openDossier(":memory:", { create: true }));
    const title = '=HYPERLINK("http://x.invalid","a")';
    valueOf(await dossier.add(makeRecord({ title }), null));
    const page = valueOf(await findItems(dossier, ["acts", "meetings"], { order: "oldest", limit: 0 }));
    await dossier.close();
    const [header, ...rows] = parse(csvHeader() + page.rows.map(csvItem).join(""));
    expect(header?.[0]).toBe("\uFEFFid");
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => COLUMNS.length));
    const of = (row: string[] | undefined, column: (typeof COLUMNS)[number]): string =>
      row![COLUMNS.indexOf(column)]!;
    const alleged = rows.find((row) => of(row, "type") === "ASSAULT");
    expect(of(alleged, "according_to")).toBe("A Western diplomat");
    expect(of(alleged, "actors")).toBe("Russia");
    expect(TEXT.slice(Number(of(alleged, "start")), Number(of(alleged, "end")))).toBe(
      of(alleged, "evidence"),
    );
    expect(of(alleged, "title")).toBe(`'${title}`);
    const meeting = rows.find((row) => of(row, "group") === "meetings");
    expect(of(meeting, "actors")).toBe("Sergei Lavrov; John Kerry");
    expect(of(meeting, "place")).toBe("Moscow");
  });
});
