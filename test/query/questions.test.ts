import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as ask from "../../src/query/index.js";
import { openDossier } from "../../src/store/index.js";
import type { Dossier } from "../../src/store/types.js";
import { valueOf } from "../store/contract.js";
import { TEXT, makeRecord } from "../store/records.js";

let dossier: Dossier;
let id: string;
beforeAll(async () => {
  dossier = valueOf(await openDossier(":memory:", { create: true }));
  id = valueOf(await dossier.add(makeRecord(), null)).article;
});
afterAll(async () => {
  await dossier.close();
});

describe("questions", () => {
  it.each([
    ["meetings", 1],
    ["statements", 1],
    ["acts", 2],
    ["positions", 1],
    ["figures", 1],
    ["tracks", 1],
  ] as const)("about %s are answered with words, article and score", async (group, total) => {
    const page = valueOf<ask.Page<ask.FoundItem>>(await ask[group](dossier));
    expect(page.total).toBe(total);
    for (const found of page.rows) {
      expect(found.group).toBe(group);
      expect(found.evidence.quotation.length).toBeGreaterThan(5);
      expect(TEXT).toContain(found.evidence.context.text);
      expect(found.article).toMatchObject({ id, published: "2015-12-10" });
    }
  });

  it("answer in plain JSON", async () => {
    const page = valueOf(await ask.acts(dossier));
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });

  it("take one item by its id, whole or cut short", async () => {
    expect(valueOf(await ask.item(dossier, `${id}.m1`)).id).toBe(`${id}.m1`);
    expect(valueOf(await ask.item(dossier, `${id.slice(0, 5)}.m1`)).id).toBe(`${id}.m1`);
    expect(valueOf(await ask.article(dossier, id.slice(0, 5))).article.id).toBe(id);
  });

  it.each(["", ".", "m1", ".m1", "zzz.m1", "%.m1", "_.m1"])("know no item %j", async (wrong) => {
    expect(await ask.item(dossier, wrong)).toMatchObject({ ok: false, fault: { code: "unknown-id" } });
  });

  it("do not choose between articles that begin alike", async () => {
    const two = valueOf(await openDossier(":memory:", { create: true }));
    for (const name of ["aa1", "aa2"]) {
      const record = makeRecord({ text: `${TEXT}${name}`, origin: name });
      valueOf(await two.add({ ...record, article: { ...record.article, id: name } }, null));
    }
    expect(await ask.item(two, "aa.m1")).toMatchObject({ ok: false, fault: { code: "unknown-id" } });
    expect(valueOf(await ask.item(two, "aa2.m1")).id).toBe("aa2.m1");
    await two.close();
  });

  it.each([
    [{ since: "next week" }, "date"],
    [{ until: "2015-02-30" }, "date"],
    [{ since: "2016", until: "2015" }, "date"],
    [{ status: ["held", "forgotten"] }, "usage"],
    [{ limit: -1 }, "usage"],
    [{ limit: 1.5 }, "usage"],
    [{ cursor: "!" }, "usage"],
  ])("refuse %j", async (question, code) => {
    expect(await ask.meetings(dossier, question)).toMatchObject({ ok: false, fault: { code } });
  });

  it("tell which statuses there are, and that figures have none", async () => {
    const wrong = await ask.meetings(dossier, { status: ["forgotten"] });
    expect(wrong.ok ? "" : wrong.fault.remedy).toContain("postponed");
    expect(await ask.figures(dossier, { status: ["held"] })).toMatchObject({ fault: { code: "usage" } });
  });

  it("understand types of acts in small letters", async () => {
    expect(valueOf(await ask.acts(dossier, { type: ["accuse"] })).total).toBe(1);
  });

  it("about how things stand count what lists show: likely items and more, and every article", async () => {
    const two = valueOf(await openDossier(":memory:", { create: true }));
    const record = makeRecord();
    const doubtful = record.acts.map((act, k) => ({ ...act, score: k === 0 ? 0.49 : 0.5 }));
    valueOf(await two.add({ ...record, acts: doubtful }, null));
    const { counts } = valueOf(await ask.now(two));
    expect(counts).toMatchObject({ articles: 1, acts: 1, meetings: 1 });
    expect(counts.acts).toBe(valueOf(await ask.acts(two, { level: "likely" })).total);
    expect(valueOf(await two.counts()).acts).toBe(2);
    expect(valueOf(await two.counts(1)).acts).toBe(0);
    await two.close();
  });

  it("hold a meeting within the period its date may lie in", async () => {
    const total = async (question: ask.Question): Promise<number> =>
      valueOf(await ask.meetings(dossier, question)).total;
    expect(await total({ since: "2015-12-15", until: "2015-12-15" })).toBe(1);
    expect(await total({ since: "2015-12" })).toBe(1);
    expect(await total({ until: "2015-12-14" })).toBe(0);
    expect(await total({ since: "2016" })).toBe(0);
  });
});
