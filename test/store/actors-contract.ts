/** What every dossier must do about actors across articles: corrections and introductions. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Correction, NamedActor } from "../../src/record/corrections.js";
import type { Actor, ActorKind, ArticleRecord } from "../../src/record/record.js";
import type { Dossier, Paging, StoredActor } from "../../src/store/types.js";
import { valueOf } from "./contract.js";
import { TEXT, at, makeActor, makeRecord } from "./records.js";

const ALL: Paging = { limit: 0, order: "newest" };

const NAME = [{ start: 0, end: 1, form: "name" as const }];
const NOUN = [{ start: 0, end: 1, form: "nominal" as const }];
const title = (words: string) => [{ title: words, from: null, to: null }];

/** A report in which the first of some actors says something. */
function report(
  day: string | null,
  actors: readonly Actor[],
  changes: { origin?: string; more?: string } = {},
): ArticleRecord {
  const text = `${TEXT}\nThe speaker said: “We wait.” ${day ?? "no day"} ${actors.map(({ name }) => name).join(", ")}${changes.more ?? ""}`;
  const record = makeRecord({ text, published: day, origin: changes.origin ?? text });
  const statement = {
    ...record.statements[0]!,
    speaker: [actors[0]!.id],
    source: [at(text, "The speaker")],
    cue: [at(text, "said")],
    content: [at(text, "“We wait.”")],
    issues: [],
  };
  const position = {
    ...record.positions[0]!,
    actor: actors[0]!.id,
    proposition: [at(text, "We wait")],
    evidence: [at(text, "We wait")],
  };
  const none = { meetings: [], acts: [], figures: [], tracks: [] };
  return { ...record, ...none, actors, statements: [statement], positions: [position] };
}

const person = (name: string, changes: Partial<Actor> = {}): Actor =>
  makeActor(`here/${name.toLowerCase().replaceAll(" ", "-")}`, name, "person", {
    mentions: NAME,
    ...changes,
  });
const council = makeActor("here/river-council", "River Council", "opposition", { mentions: NAME });
const OKORO = "person/mary-okoro";
const introduced = person("Mary Okoro", { actsFor: [council.id], roles: title("coordinator") });

const named = (
  id: string,
  name: string,
  kind: ActorKind,
  known: NamedActor["known"] = "article",
): NamedActor => ({
  id,
  name,
  kind,
  known,
  ids: {},
});
const okoro = named(OKORO, "Mary Okoro", "person");
const state = named("state/NOR", "Norland", "state", "knowledge");
const norland = makeActor("state/NOR", "Norland", "state", { known: "knowledge" });

export function actorsContract(name: string, open: () => Promise<Dossier>): void {
  describe(`actors across articles: ${name}`, () => {
    let dossier: Dossier;
    beforeEach(async () => {
      dossier = await open();
    });
    afterEach(async () => {
      await dossier.close();
    });
    const add = async (...records: ArticleRecord[]): Promise<void> => {
      for (const record of records) valueOf(await dossier.add(record, null));
    };
    const correct = async (...corrections: Correction[]): Promise<number> =>
      valueOf(await dossier.correct(corrections)).articles;
    const undo = async (): Promise<void> => {
      const kept = valueOf(await dossier.corrections());
      valueOf(await dossier.withdraw(kept.map(({ n }) => n)));
    };
    const said = async (actor: string): Promise<number> =>
      valueOf(await dossier.items({ groups: ["statements"], actor }, ALL)).total;
    const speakers = async (): Promise<string[]> => {
      const { rows } = valueOf(
        await dossier.items({ groups: ["statements"] }, { limit: 0, order: "oldest" }),
      );
      return rows.map(({ group, item, actors }) => {
        const ref = group === "statements" ? actors[item.speaker[0]!]! : null;
        return `${ref?.name ?? ""} for ${ref?.principal ?? "nobody"}`;
      });
    };
    const actorOf = async (id: string): Promise<StoredActor | undefined> =>
      valueOf(await dossier.actors({}, ALL)).rows.find((row) => row.id === id);
    const sorted = <T>(rows: readonly T[], key: (row: T) => string): T[] =>
      [...rows].sort((a, b) => key(a).localeCompare(key(b)));
    /** All that questions see, in an order that row numbers don't decide. */
    const everything = async () => {
      const { rows } = valueOf(await dossier.actors({}, ALL));
      const { sides, cells } = valueOf(await dossier.matrix("family", { sides: 20, columns: 20 }));
      return {
        actors: sorted(
          rows.map((row) => ({ ...row, aliases: [...row.aliases].sort() })),
          ({ id }) => id,
        ),
        items: valueOf(await dossier.items({}, ALL)).rows,
        counts: valueOf(await dossier.counts()),
        sides: sorted(sides, ({ id }) => id),
        cells: sorted(cells, ({ side }) => side),
      };
    };

    describe("introductions", () => {
      const later = report("2016-01-08", [person("Okoro")]);
      const first = report("2016-01-02", [introduced, council]);

      it("tell who is meant by a surname, and for whom the person acts", async () => {
        await add(first, later);
        expect(await speakers()).toEqual(["Mary Okoro for River Council", "Mary Okoro for River Council"]);
        expect(await said("River Council")).toBe(2);
        expect(await actorOf(OKORO)).toMatchObject({
          articles: 2,
          firstSeen: "2016-01-02",
          lastSeen: "2016-01-08",
        });
        expect(valueOf(await dossier.counts()).actors).toBe(2);
        const sides = valueOf(await dossier.matrix("family", { sides: 5, columns: 5 })).sides;
        expect(sides.map((side) => [side.name, side.count])).toEqual([["River Council", 2]]);
      });

      it("tell the same in whatever order articles are read", async () => {
        await add(later, first);
        expect(await speakers()).toEqual(["Mary Okoro for River Council", "Mary Okoro for River Council"]);
        expect(valueOf(await dossier.counts()).actors).toBe(2);
        expect(await said("Okoro")).toBe(2);
      });

      it.each([
        ["of a later day", "2016-01-09"],
        ["of more than ninety days before", "2015-10-01"],
        ["without a day", null],
      ])("%s tell nothing", async (_, day) => {
        await add(report(day, [introduced, council]), later);
        expect((await speakers()).filter((words) => words.startsWith("Mary"))).toHaveLength(1);
        expect(await speakers()).toContain("Okoro for nobody");
      });

      it("tell nothing where two of the surname are known", async () => {
        await add(first, report("2016-01-03", [person("Daniel Okoro")]), later);
        expect((await speakers())[2]).toBe("Okoro for nobody");
      });

      it("stop telling when the second of the surname comes, in whatever order", async () => {
        await add(first, later);
        expect((await speakers())[1]).toBe("Mary Okoro for River Council");
        await add(report("2016-01-03", [person("Daniel Okoro")]));
        expect((await speakers())[2]).toBe("Okoro for nobody");
      });

      it("tell nothing to a bearer of another title, or of another side", async () => {
        await add(first, report("2016-01-08", [person("Okoro", { roles: title("general") })]));
        await add(report("2016-01-09", [person("Okoro", { actsFor: [norland.id] }), norland]));
        expect(await speakers()).toEqual([
          "Mary Okoro for River Council",
          "Okoro for nobody",
          "Okoro for Norland",
        ]);
      });

      it("tell who is meant by a title and a side", async () => {
        const nominal = makeActor("here/c", "the council's coordinator", "person", {
          mentions: NOUN,
          actsFor: [council.id],
        });
        const deputy = { ...nominal, name: "the council's deputy coordinator" };
        await add(first, report("2016-01-08", [nominal, council]), report("2016-01-09", [deputy, council]));
        expect(await speakers()).toEqual([
          "Mary Okoro for River Council",
          "Mary Okoro for River Council",
          "the council's deputy coordinator for River Council",
        ]);
      });

      it("tell for whom somebody named in full acts, but not where the article calls it past", async () => {
        await add(first, report("2016-01-05", [person("Mary Okoro")]));
        const former = person("Mary Okoro", { aliases: ["former coordinator Mary Okoro"] });
        await add(report("2016-01-06", [former]));
        expect((await speakers()).slice(1)).toEqual([
          "Mary Okoro for River Council",
          "Mary Okoro for nobody",
        ]);
      });

      it("are forgotten with the version that told them", async () => {
        await add(report("2016-01-02", [introduced, council], { origin: "one" }), later);
        await add(report("2016-01-02", [norland], { origin: "one" }));
        expect(await speakers()).toEqual(["Norland for nobody", "Okoro for nobody"]);
        expect(
          valueOf(await dossier.actors({}, ALL))
            .rows.map((row) => row.name)
            .sort(),
        ).toEqual(["Norland", "Okoro"]);
      });

      it("leave the record of an article as it was read", async () => {
        await add(first, later);
        const stored = valueOf(await dossier.record(later.article.id));
        expect(stored).toEqual(later);
      });
    });

    describe("corrections", () => {
      const one = report("2016-01-02", [person("Mary Okoro")]);
      const other = report("2016-03-05", [person("Marie Okoroh"), norland]);
      const merge: Correction = {
        what: "merge",
        from: named("person/marie-okoroh", "Marie Okoroh", "person"),
        into: okoro,
      };

      beforeEach(async () => {
        await add(one, other);
      });

      it("that merge two make one of them for every question", async () => {
        expect(await correct(merge)).toBe(1);
        expect(await said("Mary Okoro")).toBe(2);
        expect(await said("Marie Okoroh")).toBe(2);
        expect(await speakers()).toEqual(["Mary Okoro for nobody", "Mary Okoro for nobody"]);
        expect(await actorOf("person/marie-okoroh")).toBeUndefined();
        expect(await actorOf(OKORO)).toMatchObject({
          articles: 2,
          aliases: ["Marie Okoroh"],
          counts: { statements: 2, positions: 2 },
          firstSeen: "2016-01-02",
          lastSeen: "2016-03-05",
        });
      });

      it.each<[string, Correction[]]>([
        ["a merge", [merge]],
        ["an alias", [{ what: "alias", actor: okoro, alias: "Marie Okoroh" }]],
        ["a role", [{ what: "role", actor: okoro, title: "envoy", of: state, from: "2015", to: null }]],
        [
          "a split",
          [
            {
              what: "split",
              of: okoro,
              as: named("user/mo", "M. Okoro", "person", "user"),
              sources: [one.article.origin],
              called: null,
            },
          ],
        ],
        [
          "an actor that was added",
          [
            {
              what: "add",
              actor: named("user/mo", "Marie Okoroh", "person", "user"),
              aliases: [],
              actsFor: [state],
            },
          ],
        ],
        ["several", [merge, { what: "merge", from: okoro, into: state }]],
      ])("leave no trace when taken back: %s", async (_, corrections) => {
        const before = await everything();
        expect(await correct(...corrections)).toBeGreaterThan(0);
        expect(await everything()).not.toEqual(before);
        await undo();
        expect(await everything()).toEqual(before);
        expect(valueOf(await dossier.corrections())).toEqual([]);
      });

      it("hold for articles that are read afterwards, and read anew", async () => {
        await correct(merge);
        await add(report("2016-04-01", [person("Marie Okoroh")]));
        expect(await said("Mary Okoro")).toBe(3);
        const anew = { ...other, madeBy: { program: "0.2.0", reader: "test-2" } };
        expect(valueOf(await dossier.add(anew, null)).standing).toBe("reread");
        expect(await said("Mary Okoro")).toBe(3);
        expect(valueOf(await dossier.record(other.article.id))?.actors).toEqual(other.actors);
      });

      it("follow each other: merged into one that is merged in turn", async () => {
        await correct(merge);
        await correct({ what: "merge", from: okoro, into: state });
        expect(await said("Norland")).toBe(2);
        expect(await said("Marie Okoroh")).toBe(2);
        const [first] = valueOf(await dossier.corrections());
        valueOf(await dossier.withdraw([first!.n]));
        expect((await speakers())[0]).toBe("Norland for nobody");
        expect((await speakers())[1]).toBe("Marie Okoroh for nobody");
      });

      it("that split take one article's actor away, its later versions too", async () => {
        const as = named("user/mary-okoro-2", "Mary Okoro (judge)", "person", "user");
        await add(report("2016-02-02", [person("Mary Okoro")], { origin: "judge" }));
        await correct({ what: "split", of: okoro, as, sources: ["judge"], called: null });
        expect(await actorOf(OKORO)).toMatchObject({ articles: 1 });
        await add(report("2016-02-02", [person("Mary Okoro")], { origin: "judge", more: " Corrected." }));
        expect(await actorOf(as.id)).toMatchObject({ articles: 1, name: "Mary Okoro (judge)" });
        expect(await actorOf(OKORO)).toMatchObject({ articles: 1 });
      });

      it("that split by a name take those called so, and not what knowledge said of the other", async () => {
        const kerr = makeActor("person/Q1", "Alan Kerr", "person", {
          known: "knowledge",
          actsFor: [norland.id],
          aliases: ["Sheriff Kerr"],
        });
        await add(
          report("2016-01-07", [kerr, norland]),
          report("2016-01-08", [{ ...kerr, aliases: ["Kerr"] }, norland]),
        );
        const of = named("person/Q1", "Alan Kerr", "person", "knowledge");
        const as = named("user/sheriff-kerr", "Sheriff Kerr", "person", "user");
        await correct({ what: "split", of, as, sources: null, called: "sheriff kerr" });
        expect((await speakers()).slice(1, 3)).toEqual(["Sheriff Kerr for nobody", "Alan Kerr for Norland"]);
      });

      it("of roles count on their days only", async () => {
        await add(report("2016-06-01", [person("Mary Okoro")]));
        await correct({
          what: "role",
          actor: okoro,
          title: "envoy",
          of: state,
          from: "2016-05-15",
          to: "2016-12",
        });
        expect((await speakers())[0]).toBe("Mary Okoro for nobody");
        expect((await speakers())[2]).toBe("Mary Okoro for Norland");
        expect(await said("Norland")).toBe(1);
      });

      it("name an actor that no article names, without listing it", async () => {
        const far = named("state/FAR", "Farland", "state", "knowledge");
        await correct({ what: "role", actor: okoro, title: "envoy", of: far, from: null, to: null });
        expect((await speakers())[0]).toBe("Mary Okoro for Farland");
        expect(valueOf(await dossier.actors({}, ALL)).rows.map(({ name: called }) => called)).not.toContain(
          "Farland",
        );
      });

      it("are kept with number, batch and time, and passed over where there are none", async () => {
        expect(await correct()).toBe(0);
        await correct(merge, { what: "alias", actor: okoro, alias: "the Judge" });
        const kept = valueOf(await dossier.corrections());
        expect(kept.map(({ correction }) => correction.what)).toEqual(["merge", "alias"]);
        expect(kept[0]!.batch).toBe(kept[1]!.batch);
        expect(kept[0]!.madeAt).toMatch(/^\d{4}-\d\d-\d\dT/);
        expect(valueOf(await dossier.withdraw([999]))).toEqual({ corrections: [], articles: 0 });
      });

      it("of names find the actor at once", async () => {
        expect(await said("the Judge")).toBe(0);
        await correct({ what: "alias", actor: okoro, alias: "the Judge" });
        expect(await said("the Judge")).toBe(1);
      });
    });

    it("tells what articles say of an actor over time", async () => {
      await add(report("2016-01-02", [introduced, council]), report("2016-01-08", [person("Okoro")]));
      await correct({ what: "role", actor: okoro, title: "envoy", of: null, from: "2015", to: null });
      const history = valueOf(await dossier.actorHistory(OKORO));
      expect(history?.seen).toMatchObject({
        articles: 2,
        first: { published: "2016-01-02" },
        last: { published: "2016-01-08" },
      });
      expect(history?.roles.map(({ title: words, known }) => [words, known])).toEqual([
        ["envoy", "user"],
        ["coordinator", "article"],
      ]);
      expect(history?.names.map(({ name: words, articles }) => [words, articles])).toEqual([
        ["Mary Okoro", 1],
        ["Okoro", 1],
      ]);
      expect(history?.actsFor).toMatchObject([{ name: "River Council", articles: 2 }]);
      expect(valueOf(await dossier.actorHistory("person/nobody"))).toBeNull();
    });
  });
}
