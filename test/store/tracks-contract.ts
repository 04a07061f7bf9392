/** What every dossier does with tracks that users name: run over each implementation. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { NamedTrack } from "../../src/record/tracks.js";
import type { Dossier, Paging } from "../../src/store/types.js";
import { valueOf } from "./contract.js";
import { TEXT, makeRecord } from "./records.js";

const ALL: Paging = { limit: 0, order: "newest" };
const track: NamedTrack = {
  name: "Honest talk",
  kind: "talks",
  aliases: ["Moscow channel"],
  parties: ["Russia", "United States"],
};

export function tracksContract(name: string, open: () => Promise<Dossier>): void {
  describe(`named tracks of a dossier: ${name}`, () => {
    let dossier: Dossier;
    beforeEach(async () => {
      dossier = await open();
    });
    afterEach(async () => {
      await dossier.close();
    });
    const named = async (): Promise<string[]> => {
      const { rows } = valueOf(await dossier.items({ groups: ["tracks"] }, ALL));
      return rows.flatMap((r) =>
        r.group === "tracks" && r.item.rule === "tracks/named" ? [r.item.name] : [],
      );
    };

    it("are kept in the order they were added", async () => {
      valueOf(await dossier.addTrack(track));
      valueOf(await dossier.addTrack({ ...track, name: "Another", aliases: [] }));
      expect(valueOf(await dossier.namedTracks()).map((t) => t.name)).toEqual(["Honest talk", "Another"]);
    });

    it("join articles that are read afterwards", async () => {
      expect(valueOf(await dossier.addTrack(track))).toBe(0);
      const { article } = valueOf(await dossier.add(makeRecord(), null));
      expect(await named()).toEqual(["Honest talk"]);
      const record = valueOf(await dossier.record(article))!;
      expect(record.meetings[0]!.track).toBe(record.tracks.find((t) => t.rule === "tracks/named")!.id);
    });

    it("join articles that are stored, and find them by their words", async () => {
      const text = `${TEXT}The Harbour channel is open.`;
      const { article } = valueOf(await dossier.add(makeRecord({ text, origin: "one.txt" }), null));
      valueOf(await dossier.add(makeRecord(), null));
      expect(valueOf(await dossier.addTrack({ ...track, name: "harbour channel" }))).toBe(1);
      expect(await named()).toEqual(["harbour channel"]);
      const heads = valueOf(await dossier.articles({ article }, ALL)).rows;
      expect(heads[0]!.counts.tracks).toBe(valueOf(await dossier.record(article))!.tracks.length);
      expect(valueOf(await dossier.items({ search: "harbour", groups: ["tracks"] }, ALL)).total).toBe(1);
      expect(valueOf(await dossier.articles({ search: "bakery" }, ALL)).total).toBe(2);
    });

    it("leave the record as it was read when they are removed, by any of their names", async () => {
      const { article } = valueOf(await dossier.add(makeRecord(), null));
      const before = valueOf(await dossier.record(article));
      const actors = valueOf(await dossier.actors({}, ALL));
      valueOf(await dossier.addTrack({ ...track, name: "bombing a bakery", aliases: ["Moscow channel"] }));
      expect(valueOf(await dossier.record(article))).not.toEqual(before);
      expect(valueOf(await dossier.removeTrack("the moscow CHANNEL"))).toBe(1);
      expect(valueOf(await dossier.record(article))).toEqual(before);
      expect(valueOf(await dossier.actors({}, ALL))).toEqual(actors);
      expect(valueOf(await dossier.namedTracks())).toEqual([]);
    });

    it("do not reach earlier versions", async () => {
      const first = makeRecord({ text: `${TEXT}The Harbour channel is open.` });
      const { article } = valueOf(await dossier.add(first, null));
      valueOf(await dossier.add(makeRecord(), null));
      expect(valueOf(await dossier.addTrack({ ...track, name: "Harbour channel" }))).toBe(0);
      expect(valueOf(await dossier.record(article))!.tracks.map((t) => t.rule)).not.toContain("tracks/named");
    });

    it("refuse a name that is taken or none", async () => {
      valueOf(await dossier.addTrack(track));
      for (const name of ["HONEST TALK", "Moscow Channel", "—", " "]) {
        const again = await dossier.addTrack({ ...track, name, aliases: [] });
        expect(again).toMatchObject({ ok: false, fault: { code: "usage" } });
      }
      expect(valueOf(await dossier.namedTracks())).toHaveLength(1);
    });

    it("are not there where nobody named them", async () => {
      expect(valueOf(await dossier.removeTrack("Honest talk"))).toBeNull();
      expect(valueOf(await dossier.namedTracks())).toEqual([]);
    });
  });
}
