/**
 * What belongs to a track: meetings and acts that are told in the words of a named process, and tracks that users name.
 *
 * Enters a record; leaves it with `track` of its meetings and acts filled in. A track that the user has named is found
 * by its names in the text and stands for those of the text that are told in the same words; it also takes in what
 * its parties do together in an article that names it. Pure: spans and ids alone, so that records that were made long ago
 * can be joined to a new track.
 */
import type { Act, Actor, ActType, ArticleRecord, Meeting, Track, TrackKind } from "./record.js";
import { overlaps, type Span } from "./span.js";

/** A track that the user has named. */
export interface NamedTrack {
  readonly name: string;
  readonly kind: TrackKind;
  readonly aliases: readonly string[];
  /** Names of those who take part; may be empty. */
  readonly parties: readonly string[];
}

/** The rule of items of tracks that users have named. */
export const NAMED = "tracks/named";

/** A record with its meetings and acts tied to the tracks in whose words they are told. */
export function withBelonging(record: ArticleRecord): ArticleRecord {
  const { tracks } = record;
  return {
    ...record,
    meetings: record.meetings.map((m) => ({ ...m, track: m.track ?? trackOf(tracks, m, meets) })),
    acts: record.acts.map((a) => ({ ...a, track: a.track ?? trackOf(tracks, a, (t) => deals(t, a.type)) })),
  };
}

/** The track whose words share most with an item's; null for none. */
function trackOf(
  tracks: readonly Track[],
  { evidence }: { readonly evidence: readonly Span[] },
  fits: (track: Track) => boolean,
): string | null {
  const sizes = tracks.filter(fits).map((t) => ({ id: t.id, size: common(t.evidence, evidence) }));
  const best = sizes.filter((s) => s.size > 0).sort((a, b) => b.size - a.size)[0];
  return best?.id ?? null;
}

function common(a: readonly Span[], b: readonly Span[]): number {
  const shared = a.flatMap((x) => b.map((y) => Math.min(x.end, y.end) - Math.max(x.start, y.start)));
  return Math.max(0, ...shared);
}

function meets({ kind, rule }: Track): boolean {
  return rule === NAMED || kind === "talks" || kind === "conference";
}

const FIGHTING = new Set<ActType>(["ASSAULT", "MOBILIZE", "COERCE"]);

/** Deeds of war belong to conflicts, deeds of peace to the others; a cease-fire may be broken. */
function deals({ kind, rule }: Track, type: ActType): boolean {
  if (rule === NAMED || kind === "cease-fire") return true;
  return FIGHTING.has(type) === (kind === "conflict");
}

/** A record with the tracks that the user has named, and without those that are named no more. */
export function withNamedTracks(record: ArticleRecord, named: readonly NamedTrack[]): ArticleRecord {
  const bare = withoutNamed(record);
  const found = named.flatMap((track, k) => {
    const evidence = [track.name, ...track.aliases].flatMap((name) => occurrences(record.article.text, name));
    return evidence.length === 0 ? [] : [{ track, item: itemOf(track, `u${k + 1}`, apart(evidence)) }];
  });
  if (found.length === 0) return bare;
  const items = found.map((f) => f.item);
  const told = bare.tracks.filter((t) => !items.some((i) => isSame(i, t)));
  const kept = new Set(told.map((t) => t.id));
  const open = <T extends Meeting | Act>(item: T): T =>
    item.track !== null && !kept.has(item.track) ? { ...item, track: null } : item;
  const joined = withBelonging({
    ...bare,
    tracks: [...items, ...told],
    meetings: bare.meetings.map(open),
    acts: bare.acts.map(open),
  });
  return found.reduce((r, { track, item }) => withParties(r, track, item.id), joined);
}

function withoutNamed(record: ArticleRecord): ArticleRecord {
  const gone = new Set(record.tracks.filter((t) => t.rule === NAMED).map((t) => t.id));
  if (gone.size === 0) return record;
  const open = <T extends Meeting | Act>(item: T): T =>
    item.track !== null && gone.has(item.track) ? { ...item, track: null } : item;
  const tracks = record.tracks.filter((t) => !gone.has(t.id));
  return withBelonging({
    ...record,
    tracks,
    meetings: record.meetings.map(open),
    acts: record.acts.map(open),
  });
}

function itemOf({ name, kind }: NamedTrack, id: string, evidence: readonly Span[]): Track {
  return { id, score: 1, rule: NAMED, name, kind, evidence };
}

/** Spans in text order, of those that overlap the longest. */
function apart(spans: readonly Span[]): Span[] {
  const longest = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Span[] = [];
  for (const span of longest) if (!kept.some((k) => overlaps(k, span))) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}

/** Whether a track of the text is told in the words of one that the user has named. */
function isSame(named: Track, told: Track): boolean {
  return told.evidence.some((t) => named.evidence.some((n) => overlaps(t, n)));
}

/** Where a name stands in a text: whole words, whatever their case unless it is letters alone, white space or hyphens. */
function occurrences(text: string, name: string): Span[] {
  const words = name
    .trim()
    .split(/[\s\-‐-–]+/u)
    .filter((w) => w !== "");
  if (words.length === 0) return [];
  const letters = /^\p{Lu}{2,5}$/u.test(name.trim());
  const body = words
    .map((w) => w.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&").replace(/['’]/gu, "['’]"))
    .join("[\\s\\-‐-–]+");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, letters ? "gu" : "giu");
  return [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

/** Ties what at least two of the track's parties do together and nobody else does. */
function withParties(record: ArticleRecord, { parties }: NamedTrack, id: string): ArticleRecord {
  if (parties.length < 2) return record;
  const sides = sidesOf(record.actors, parties);
  const among = (actors: readonly string[]): boolean => {
    const found = actors.map((a) => sides.get(a) ?? null);
    return found.every((f) => f !== null) && new Set(found).size >= 2;
  };
  return {
    ...record,
    meetings: record.meetings.map((m) =>
      m.track === null && among(m.participants) ? { ...m, track: id } : m,
    ),
    acts: record.acts.map((a) => (a.track === null && among([...a.from, ...a.to]) ? { ...a, track: id } : a)),
  };
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(the|a|an)\s+/u, "")
    .trim();

/** The party that each actor is, or acts for. */
function sidesOf(actors: readonly Actor[], parties: readonly string[]): ReadonlyMap<string, string> {
  const wanted = new Set(parties.map(plain));
  const byId = new Map(actors.map((a) => [a.id, a]));
  const partyOf = (actor: Actor | undefined, seen: readonly string[]): string | null => {
    if (actor === undefined || seen.includes(actor.id)) return null;
    const name = [actor.name, ...actor.aliases].map(plain).find((n) => wanted.has(n));
    if (name !== undefined) return actor.id;
    return (
      actor.actsFor.map((a) => partyOf(byId.get(a), [...seen, actor.id])).find((p) => p !== null) ?? null
    );
  };
  const found = actors.map((a) => [a.id, partyOf(a, [])] as const);
  return new Map(found.filter((f): f is readonly [string, string] => f[1] !== null));
}
