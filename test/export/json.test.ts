import { describe, expect, it } from "vitest";
import { jsonClosing, jsonLine, jsonOpening, jsonRecord } from "../../src/export/json.js";
import { findItems } from "../../src/query/index.js";
import { openDossier } from "../../src/store/index.js";
import { valueOf } from "../store/contract.js";
import { makeRecord } from "../store/records.js";

describe("a document of records", () => {
  it("is one JSON value that holds the records as they are", () => {
    const records = [makeRecord(), makeRecord({ title: "Second" })];
    const text =
      jsonOpening() + records.map((record, k) => jsonRecord(record, k === 0)).join("") + jsonClosing();
    expect(JSON.parse(text)).toEqual({ format: "rapporteur-dossier/1", records });
  });

  it("without records is JSON too", () => {
    expect(JSON.parse(jsonOpening() + jsonClosing())).toMatchObject({ records: [] });
  });
});

describe("a line", () => {
  it("is one item with its words, article and actors", async () => {
    const dossier = valueOf(await openDossier(":memory:", { create: true }));
    valueOf(await dossier.add(makeRecord({ title: "Two\nlines" }), null));
    const page = valueOf(await findItems(dossier, ["statements"], {}));
    await dossier.close();
    const line = jsonLine(page.rows[0]!);
    expect(line.match(/\n/g)).toHaveLength(1);
    expect(JSON.parse(line)).toMatchObject({
      group: "statements",
      level: "sure",
      words: "“We expect an honest talk about Syria,”",
      article: { outlet: "The Harbour Post" },
      actors: { "person/Q58217": { principal: "Russia" } },
    });
  });
});
