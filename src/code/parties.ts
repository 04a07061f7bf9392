/**
 * The pairs of a text whose parties nobody has marked: who stands to whom in one sentence.
 *
 * Enter a text as read; leave pairs of mentions of actors that act for different principals, both in one sentence, each
 * pair of principals once a sentence in either order.
 */
import type { Tree } from "../reading/tree.js";
import { overlaps, type Span } from "../record/span.js";
import type { Actor, ArticleRecord } from "../record/record.js";
import type { Read } from "./decide.js";
import { partyAt } from "./pair.js";
import type { FoundCoding } from "./types.js";

export interface MarkedPair {
  readonly source: Span;
  readonly target: Span;
}

interface Mention {
  readonly span: Span;
  readonly principal: string;
  readonly sentence: number;
}

/** More mentions in one sentence than these are a list of names, not parties. */
const MOST = 12;

/** Pairs in text order; each is given one way, from the earlier to the later mention. */
export function pairsOf({ tree, record }: Read): MarkedPair[] {
  const mentions = mentionsOf(record, (at) => tree.words.find((w) => w.end > at)?.sentence ?? -1);
  const found: MarkedPair[] = [];
  const seen = new Set<string>();
  for (const [i, a] of mentions.entries()) {
    const rest = mentions
      .slice(i + 1)
      .filter((b) => b.sentence === a.sentence && b.principal !== a.principal);
    for (const b of rest.slice(0, MOST)) {
      const key = [a.sentence, ...[a.principal, b.principal].sort()].join(" ");
      if (seen.has(key) || b.span.start < a.span.end) continue;
      seen.add(key);
      found.push({ source: a.span, target: b.span });
    }
  }
  return found;
}

function mentionsOf(record: ArticleRecord, sentenceAt: (at: number) => number): Mention[] {
  const byId = new Map(record.actors.map((a) => [a.id, a]));
  const all = record.actors.flatMap((actor) =>
    actor.mentions.map(({ start, end }) => ({
      span: { start, end },
      principal: principal(byId, actor),
      sentence: sentenceAt(start),
    })),
  );
  return all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function principal(byId: ReadonlyMap<string, Actor>, actor: Actor): string {
  const seen = new Set<string>();
  let at = actor;
  while (!seen.has(at.id)) {
    seen.add(at.id);
    at = byId.get(at.actsFor[0] ?? at.id) ?? at;
  }
  return at.id;
}

/** Types in which all parties stand on both sides. */
const MUTUAL = new Set(["AGREE", "CONSULT", "COOPERATE", "SUPPORT"]);

/**
 * Of codings that show the same trigger, the likeliest; and those that share a party with a kept one where the other
 * parties are coordinated ("accused Norland and Sudria"), or where all parties act on each other.
 */
export function withoutRivals({ tree }: Read, codings: readonly FoundCoding[]): FoundCoding[] {
  const kept: FoundCoding[] = [];
  for (const coding of [...codings].sort((a, b) => b.score - a.score)) {
    const rivals = kept.filter((k) => k.trigger?.start === coding.trigger?.start);
    if (rivals.length === 0 || rivals.some((k) => goesWith(tree, coding, k))) kept.push(coding);
  }
  return codings.filter((c) => kept.includes(c));
}

function goesWith(tree: Tree, a: FoundCoding, b: FoundCoding): boolean {
  if (a.type !== b.type) return false;
  const mutual = a.type !== null && MUTUAL.has(a.type);
  const [source, target] = [overlaps(a.source, b.source), overlaps(a.target, b.target)];
  const either = overlaps(a.source, b.target) || overlaps(a.target, b.source);
  if (mutual) return source || target || either;
  return (
    (source && coordinated(tree, a.target, b.target)) || (target && coordinated(tree, a.source, b.source))
  );
}

function coordinated(tree: Tree, a: Span, b: Span): boolean {
  const [first, second] = [partyAt(tree, a), partyAt(tree, b)].map((p) => p?.head ?? -1);
  if (first! < 0 || second! < 0) return false;
  return topConjunct(tree, first!) === topConjunct(tree, second!);
}

function topConjunct(tree: Tree, word: number): number {
  let at = word;
  while (tree.words[at]!.relation === "conj") at = tree.words[at]!.head;
  return at;
}
