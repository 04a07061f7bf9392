/** What belongs to a track, and tracks that users name, over a record made by hand. */
import { describe, expect, it } from "vitest";
import type { ArticleRecord, Track } from "../../src/record/record.js";
import { NAMED, withBelonging, withNamedTracks, type NamedTrack } from "../../src/record/tracks.js";
import { at, makeRecord } from "../store/records.js";

const named = (name: string, changes: Partial<NamedTrack> = {}): NamedTrack => ({
  name,
  kind: "talks",
  aliases: [],
  parties: [],
  ...changes,
});

const told = (record: ArticleRecord, words: string, changes: Partial<Track> = {}): Track => ({
  id: "t1",
  score: 0.6,
  rule: "tracks/noun",
  name: words,
  kind: "talks",
  evidence: [at(record.article.text, words)],
  ...changes,
});

const bare = makeRecord();
const record: ArticleRecord = { ...bare, tracks: [] };
const meetingWords = bare.article.text.slice(record.meetings[0]!.evidence[0]!.start).slice(0, 20);

describe("what belongs to a track", () => {
  it("is a meeting that is told in its words", () => {
    const tracks = [told(record, meetingWords)];
    expect(withBelonging({ ...record, tracks }).meetings[0]!.track).toBe("t1");
  });

  it("is no meeting where the track is a conflict or an agreement", () => {
    for (const kind of ["conflict", "agreement", "cease-fire"] as const) {
      const tracks = [told(record, meetingWords, { kind })];
      expect(withBelonging({ ...record, tracks }).meetings[0]!.track).toBeNull();
    }
  });

  it("is nothing that is told elsewhere", () => {
    const tracks = [told(record, "The war")];
    expect(withBelonging({ ...record, tracks }).meetings.map((m) => m.track)).toEqual([null]);
  });

  it("stays with the track that it has", () => {
    const meetings = record.meetings.map((m) => ({ ...m, track: "t9" }));
    const tracks = [told(record, meetingWords)];
    expect(withBelonging({ ...record, meetings, tracks }).meetings[0]!.track).toBe("t9");
  });
});

describe("a named track", () => {
  it("is found by its name and aliases, in any case, as whole words", () => {
    const made = withNamedTracks(record, [named("honest Talk", { aliases: ["THE TALKS"] })]);
    const [track] = made.tracks;
    expect(track).toMatchObject({ id: "u1", rule: NAMED, name: "honest Talk", kind: "talks", score: 1 });
    expect(track!.evidence.map((e) => record.article.text.slice(e.start, e.end))).toEqual([
      "honest talk",
      "the talks",
    ]);
    expect(withNamedTracks(record, [named("honest tal")]).tracks).toEqual([]);
  });

  it("is found over line breaks and hyphens, and an abbreviation in capitals only", () => {
    const article = { ...record.article, text: "The Selm-port\ntalks went on. The spa is shut; SPA meets." };
    const other = { ...record, article, meetings: [], acts: [], statements: [], positions: [], figures: [] };
    expect(withNamedTracks(other, [named("Selm port talks")]).tracks).toHaveLength(1);
    const [track] = withNamedTracks(other, [named("SPA")]).tracks;
    expect(track!.evidence).toEqual([at(article.text, "SPA")]);
  });

  it("leaves a record as it is where nothing names it", () => {
    expect(withNamedTracks(record, [named("Harbour talks")])).toBe(record);
    expect(withNamedTracks(record, [])).toBe(record);
  });

  it("stands for the tracks that the text tells in the same words", () => {
    const before = { ...record, tracks: [told(record, "the talks"), told(record, "The war", { id: "t2" })] };
    const made = withNamedTracks(before, [named("Damascus talks", { aliases: ["talks include"] })]);
    expect(made.tracks.map((t) => t.id)).toEqual(["u1", "t2"]);
  });

  it("takes in what its parties do together, and nothing that others do", () => {
    const track = named("honest talk", { parties: ["Russia", "the United States"] });
    const made = withNamedTracks(record, [track]);
    expect(made.meetings[0]!.track).toBe("u1");
    const alone = withNamedTracks(record, [named("honest talk", { parties: ["Russia", "Norland"] })]);
    expect(alone.meetings[0]!.track).toBeNull();
  });

  it("is gone without a trace when it is named no more", () => {
    const made = withNamedTracks(record, [named("honest talk", { parties: ["Russia", "United States"] })]);
    expect(withNamedTracks(made, [])).toEqual(record);
  });
});
