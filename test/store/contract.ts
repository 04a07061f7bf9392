/** What every dossier must do, whatever the database: run over each implementation. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { daysOf } from "../../src/record/edtf.js";
import type { Result } from "../../src/record/fault.js";
import { GROUPS } from "../../src/record/record.js";
import type { Dossier, Filter, Page, Paging } from "../../src/store/types.js";
import { TEXT, makeActor, makeRecord } from "./records.js";

const ALL: Paging = { limit: 0, order: "newest" };
const MADE_BY = { program: "0.1.0", reader: "test-1" };

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.what}`);
  return result.value;
}

export function dossierContract(name: string, open: () => Promise<Dossier>): void {
  describe(`a dossier: ${name}`, () => {
    let dossier: Dossier;
    beforeEach(async () => {
      dossier = await open();
    });
    afterEach(async () => {
      await dossier.close();
    });
    const ids = async (filter: Filter, paging = ALL): Promise<string[]> =>
      valueOf(await dossier.items(filter, paging)).rows.map((row) => row.id.split(".")[1]!);

    describe("adding", () => {
      it("gives the record back as it was put in", async () => {
        const record = makeRecord();
        const added = valueOf(await dossier.add(record, null));
        expect(added).toMatchObject({ standing: "new", version: 1 });
        const stored = valueOf(await dossier.record(added.article));
        expect(stored).toEqual(record);
      });

      it("changes nothing when the same is read again", async () => {
        valueOf(await dossier.add(makeRecord(), null));
        const before = valueOf(await dossier.articles({}, ALL));
        expect(valueOf(await dossier.standing(makeRecord().article, MADE_BY)).standing).toBe("unchanged");
        expect(valueOf(await dossier.add(makeRecord(), null)).standing).toBe("unchanged");
        expect(valueOf(await dossier.articles({}, ALL))).toEqual(before);
      });

      it("knows the same words from another place, but not those of another outlet", async () => {
        valueOf(await dossier.add(makeRecord(), null));
        const moved = makeRecord({ origin: "elsewhere/copy.txt" }).article;
        const reprint = makeRecord({ origin: "elsewhere/copy.txt", outlet: "Evening Echo" }).article;
        expect(valueOf(await dossier.standing(moved, MADE_BY)).standing).toBe("unchanged");
        const untitled = makeRecord({ origin: "elsewhere/copy.txt", title: null }).article;
        expect(valueOf(await dossier.standing(untitled, MADE_BY)).standing).toBe("unchanged");
        expect(valueOf(await dossier.standing(reprint, MADE_BY)).standing).toBe("new");
      });

      it("takes texts from standard input for articles of their own, not for versions", async () => {
        valueOf(await dossier.add(makeRecord({ origin: "-" }), null));
        const other = makeRecord({ origin: "-", text: `${TEXT}Another.` });
        expect(valueOf(await dossier.add(other, null)).standing).toBe("new");
        expect(valueOf(await dossier.add(other, null)).standing).toBe("unchanged");
      });

      it("keeps both of two outlets with the same words", async () => {
        valueOf(await dossier.add(makeRecord(), null));
        valueOf(await dossier.add(makeRecord({ origin: "b.txt", outlet: "Evening Echo" }), null));
        const rows = valueOf(await dossier.articles({}, ALL)).rows;
        expect(new Set(rows.map((row) => row.id)).size).toBe(2);
      });

      it("makes a changed text a new version, asks see the latest only, and keeps the earlier whole", async () => {
        const first = valueOf(await dossier.add(makeRecord(), null));
        const record = makeRecord({ text: TEXT.replace("a bakery", "a bakery.\n\nA correction was made") });
        const second = valueOf(await dossier.add(record, null));
        expect(second).toMatchObject({ standing: "changed", version: 2 });
        expect(valueOf(await dossier.articles({}, ALL)).rows.map((row) => row.id)).toEqual([second.article]);
        expect(valueOf(await dossier.items({ groups: ["meetings"] }, ALL)).total).toBe(1);
        expect(valueOf(await dossier.record(first.article))?.article.text).toBe(TEXT);
        expect(valueOf(await dossier.versions(second.article)).map((row) => row.version)).toEqual([2, 1]);
        expect(valueOf(await dossier.texts([first.article])).get(first.article)).toBe(TEXT);
        expect(valueOf(await dossier.actors({ actor: "Sergei Lavrov" }, ALL)).rows[0]?.articles).toBe(1);
      });

      it("knows a text that goes back to what it said before as a further version", async () => {
        const first = valueOf(await dossier.add(makeRecord(), null));
        valueOf(await dossier.add(makeRecord({ text: `${TEXT}Correction.` }), null));
        const third = valueOf(await dossier.add(makeRecord(), null));
        expect(third).toMatchObject({ standing: "changed", version: 3 });
        expect(third.article).not.toBe(first.article);
        expect(valueOf(await dossier.record(first.article))?.article.text).toBe(TEXT);
        expect(valueOf(await dossier.items({ groups: ["meetings"] }, ALL)).total).toBe(1);
      });

      it("forgets the actors that only a replaced record named", async () => {
        valueOf(await dossier.add(makeRecord(), null));
        const later = makeRecord({ text: `${TEXT}Correction.` });
        const fewer = later.actors.filter((actor) => actor.id !== "a1");
        valueOf(await dossier.add({ ...later, actors: fewer, acts: [] }, null));
        expect(valueOf(await dossier.actors({ search: "diplomat" }, ALL)).total).toBe(0);
        const [russia] = valueOf(await dossier.actors({ search: "russia" }, ALL)).rows;
        expect(russia).toMatchObject({ articles: 1, counts: { acts: 0, positions: 1 } });
      });

      it("replaces the record when the program or a fact about the article is another", async () => {
        const { article } = valueOf(await dossier.add(makeRecord(), null));
        const newer = { program: "0.2.0", reader: "test-2" };
        expect(valueOf(await dossier.standing(makeRecord().article, newer)).standing).toBe("reread");
        const record = { ...makeRecord({}, newer), meetings: [] };
        expect(valueOf(await dossier.add(record, null))).toEqual({ article, standing: "reread", version: 1 });
        expect(await ids({ groups: ["meetings"] })).toEqual([]);
        expect(valueOf(await dossier.articles({}, ALL)).rows[0]?.madeBy).toEqual(newer);
        const dated = makeRecord({ published: "2015-12-11" }, newer).article;
        expect(valueOf(await dossier.standing(dated, newer)).standing).toBe("reread");
      });

      it("keeps raw bytes beside the text", async () => {
        const bytes = new Uint8Array([60, 112, 62, 0, 255]);
        const { article } = valueOf(await dossier.add(makeRecord(), { mediaType: "text/html", bytes }));
        const raw = valueOf(await dossier.raw(article));
        expect(raw?.mediaType).toBe("text/html");
        expect([...(raw?.bytes ?? [])]).toEqual([...bytes]);
        expect(valueOf(await dossier.raw("nothing"))).toBeNull();
      });

      it("stores all of a record or nothing", async () => {
        const record = makeRecord();
        const twice = { ...record, meetings: [record.meetings[0]!, record.meetings[0]!] };
        await expect(dossier.add(twice, null)).rejects.toThrow();
        expect(valueOf(await dossier.counts())).toMatchObject({ articles: 0, meetings: 0, actors: 0 });
        expect(valueOf(await dossier.add(record, null)).standing).toBe("new");
      });
    });

    describe("items", () => {
      beforeEach(async () => {
        valueOf(await dossier.add(makeRecord(), null));
      });

      it("come with article, actors and issues resolved", async () => {
        const [meeting] = valueOf(await dossier.items({ groups: ["meetings"] }, ALL)).rows;
        expect(meeting?.article.outlet).toBe("The Harbour Post");
        expect(meeting?.actors["person/Q58217"]).toEqual({
          id: "person/Q58217",
          name: "Sergei Lavrov",
          kind: "person",
          principal: "Russia",
        });
        const [position] = valueOf(await dossier.items({ groups: ["positions"] }, ALL)).rows;
        expect(position?.issues.map((issue) => issue.family)).toEqual(["process"]);
      });

      it.each([
        ["name", "Sergei Lavrov", ["m1", "s1"]],
        ["alias", "LAVROV", ["m1", "s1"]],
        ["principal", "Russia", ["m1", "s1", "e1", "e2", "p1"]],
        ["abbreviation with dots", "the U.S.", ["m1", "f1"]],
        ["id", "person/Q22316", ["m1"]],
        ["words of a name", "Western diplomat", ["e1", "e2"]],
        ["nobody", "Lavrova", []],
        ["no word at all", "…", []],
      ])("by actor: %s", async (_, actor, expected) => {
        expect((await ids({ actor })).sort()).toEqual([...expected].sort());
      });

      it.each([
        ["2015-12-15", ["m1", "e2"]],
        ["2015-12-10", ["s1", "e1", "p1", "f1", "t1", "e2"]],
        ["2015-11", []],
        ["2015-12-16/..", ["e2"]],
        ["../2015-12-01", ["e2"]],
      ])("by days that overlap: %s", async (date, expected) => {
        const days = daysOf(date)!;
        expect((await ids({ days })).sort()).toEqual([...expected].sort());
      });

      it("by status and type", async () => {
        expect(await ids({ groups: ["meetings"], status: ["scheduled", "held"] })).toEqual(["m1"]);
        expect(await ids({ groups: ["meetings"], status: ["held"] })).toEqual([]);
        expect(await ids({ groups: ["acts"], type: ["ASSAULT"] })).toEqual(["e2"]);
        expect(await ids({ groups: ["positions"], status: ["opposes"] })).toEqual([]);
      });

      it.each([
        ["bakery", ["e1", "e2"]],
        ["bombs", ["e1", "e2"]],
        ['"honest talk"', ["s1"]],
        ['"talk honest"', []],
        ["hon*", ["s1"]],
        ["Kerry", ["m1"]],
        ["bakery AND NOT OR (", []],
        ["e1) OR words:bakery", []],
        ["'", []],
      ])("by words: %s", async (search, expected) => {
        expect((await ids({ search })).sort()).toEqual([...expected].sort());
      });

      it("by issue words looks at what items are about, not at who is named", async () => {
        expect((await ids({ issue: "Damascus" })).sort()).toEqual(["p1", "s1"]);
        expect(await ids({ issue: "Kerry" })).toEqual([]);
      });

      it("by article, and one by id", async () => {
        const [head] = valueOf(await dossier.articles({}, ALL)).rows;
        expect(await ids({ article: head!.id, groups: ["figures"] })).toEqual(["f1"]);
        expect(await ids({ article: "nothing" })).toEqual([]);
        expect(valueOf(await dossier.item(`${head!.id}.m1`))?.item).toMatchObject({ status: "scheduled" });
        expect(valueOf(await dossier.item("nothing.m1"))).toBeNull();
      });
    });

    describe("pages", () => {
      beforeEach(async () => {
        for (let day = 10; day < 20; day++) {
          const text = `${TEXT}\nNo ${day}`;
          const record = makeRecord({ text, origin: `${day}.txt`, published: `2016-01-${day}` });
          valueOf(await dossier.add(record, null));
        }
        valueOf(
          await dossier.add(makeRecord({ text: `${TEXT}\nundated`, origin: "u.txt", published: null }), null),
        );
      });

      it.each(["newest", "oldest"] as const)("hold every row once, %s first", async (order) => {
        const seen: string[] = [];
        let page: Page<{ id: string }> | null = null;
        do {
          const paging: Paging = { limit: 4, order, ...(page?.next ? { cursor: page.next } : {}) };
          page = valueOf(await dossier.items({ groups: ["statements"] }, paging));
          expect(page.total).toBe(11);
          seen.push(...page.rows.map((row) => row.id));
        } while (page.next !== null);
        const all = valueOf(await dossier.items({ groups: ["statements"] }, { limit: 0, order })).rows;
        expect(seen).toEqual(all.map((row) => row.id));
        expect(new Set(seen).size).toBe(11);
      });

      it("put the undated last in newest, and leave them out of any period", async () => {
        const rows = valueOf(await dossier.articles({}, ALL)).rows;
        expect(rows.at(-1)?.published).toBeNull();
        expect(rows[0]?.published).toBe("2016-01-19");
        const since = valueOf(await dossier.articles({ days: daysOf("2000/..")! }, ALL));
        expect(since.total).toBe(10);
      });

      it("of actors begin with the most named", async () => {
        const first = valueOf(await dossier.actors({}, { limit: 3, order: "newest" }));
        expect(first.rows.map((row) => row.articles)).toEqual([11, 11, 11]);
        const second = valueOf(await dossier.actors({}, { limit: 3, order: "newest", cursor: first.next! }));
        const names = [...first.rows, ...second.rows].map((row) => row.id);
        expect(new Set(names).size).toBe(6);
      });

      it("refuse a cursor that is none", async () => {
        const result = await dossier.items({}, { limit: 1, order: "newest", cursor: "../etc/passwd" });
        expect(result).toMatchObject({ ok: false, fault: { code: "usage" } });
      });
    });

    describe("actors", () => {
      it("of the knowledge are one across articles, unnamed ones stay apart", async () => {
        valueOf(await dossier.add(makeRecord(), null));
        valueOf(
          await dossier.add(makeRecord({ text: `${TEXT}.`, origin: "b.txt", published: "2015-12-20" }), null),
        );
        const russia = valueOf(await dossier.actors({ search: "russia" }, ALL)).rows;
        expect(russia).toHaveLength(1);
        expect(russia[0]).toMatchObject({ articles: 2, firstSeen: "2015-12-10", lastSeen: "2015-12-20" });
        expect(russia[0]?.counts).toMatchObject({ positions: 2, acts: 4, meetings: 2, statements: 0 });
        expect(valueOf(await dossier.actors({ search: "western diplomat" }, ALL)).total).toBe(2);
      });

      it("of the same full name are one, persons of a surname only are not", async () => {
        const actors = [makeActor("a1", "Smith", "person"), makeActor("a2", "Mary Okoro", "person")];
        const bare = { meetings: [], statements: [], acts: [], positions: [], figures: [], tracks: [] };
        valueOf(await dossier.add({ ...makeRecord(), ...bare, actors }, null));
        valueOf(
          await dossier.add({ ...makeRecord({ text: `${TEXT}.`, origin: "b" }), ...bare, actors }, null),
        );
        expect(valueOf(await dossier.actors({ search: "smith" }, ALL)).total).toBe(2);
        expect(valueOf(await dossier.actors({ search: "okoro" }, ALL)).total).toBe(1);
      });

      it("by name come with those who act for them", async () => {
        valueOf(await dossier.add(makeRecord(), null));
        const names = valueOf(await dossier.actors({ actor: "Russia" }, ALL)).rows.map((row) => row.name);
        expect(names.sort()).toEqual(["Russia", "Sergei Lavrov"]);
      });

      it("that act for each other in a ring break nothing", async () => {
        const record = makeRecord();
        const ring = record.actors.map((actor) =>
          actor.id === "state/RUS" ? { ...actor, actsFor: ["person/Q58217"] } : actor,
        );
        valueOf(await dossier.add({ ...record, actors: ring }, null));
        expect(await ids({ actor: "Russia", groups: ["meetings"] })).toEqual(["m1"]);
      });
    });

    it("counts what it holds", async () => {
      const empty = valueOf(await dossier.counts());
      expect(GROUPS.map((group) => empty[group])).toEqual([0, 0, 0, 0, 0, 0]);
      valueOf(await dossier.add(makeRecord(), null));
      const expected = {
        articles: 1,
        actors: 5,
        meetings: 1,
        statements: 1,
        acts: 2,
        positions: 1,
        figures: 1,
        tracks: 1,
      };
      expect(valueOf(await dossier.counts())).toEqual(expected);
    });

    it("finds articles by words, actor and issue", async () => {
      valueOf(await dossier.add(makeRecord(), null));
      const total = async (filter: Filter): Promise<number> =>
        valueOf(await dossier.articles(filter, ALL)).total;
      expect(await total({ search: "bakeries" })).toBe(1);
      expect(await total({ search: "submarine" })).toBe(0);
      expect(await total({ actor: "Kerry" })).toBe(1);
      expect(await total({ actor: "Merkel" })).toBe(0);
      expect(await total({ issue: "Damascus" })).toBe(1);
    });
  });
}
