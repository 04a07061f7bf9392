/**
 * Reach: the parties that a trigger's sides may be.
 *
 * Enter a word; leave the parties named in its sentence, whoever speaks there, whom the frame's own places name, and
 * who was named last before. Coordinated names are one party with several actors; which of them is a side is asked
 * by `pairing.ts`.
 */
import type { Sides } from "./sides.js";
import { counts, principals, withOwner, type Sight } from "./who.js";

export interface Party {
  /** The top word of the phrase; -1 where the party is not named in the sentence. */
  readonly top: number;
  readonly actors: readonly string[];
  readonly how: "named" | "speaker" | "rule" | "before" | "topic";
}

/** The parties in reach of a word, those of its sentence in text order. */
export function partiesAround(sight: Sight, at: number, exact: Sides): Party[] {
  const named = inSentence(sight, at);
  const known = new Set(named.flatMap((p) => p.actors));
  const ruled = [exact.from, exact.to].filter((side) => side.length > 0 && !side.some((id) => known.has(id)));
  const speaker = sight.within[at]?.speaker ?? [];
  const present = principals(sight, [...known, ...speaker]);
  const earlier = lastNamed(sight, at, present);
  const topics = sight.topics
    .slice(0, TOPICS)
    .filter((id) => !present.includes(id) && !principals(sight, earlier).includes(id));
  return [
    ...named,
    ...ruled.map((actors): Party => ({ top: -1, actors, how: "rule" })),
    ...(speaker.length > 0 ? [{ top: -1, actors: speaker, how: "speaker" } as const] : []),
    ...(earlier.length > 0 ? [{ top: -1, actors: earlier, how: "before" } as const] : []),
    ...topics.map((id): Party => ({ top: -1, actors: [id], how: "topic" })),
  ];
}

/** How many of the parties that an article is about may be meant where a sentence does not name them. */
const TOPICS = 2;

/** The top of a coordination that a word belongs to, as far as its heads are parties as well. */
function leader(sight: Sight, word: number): number {
  const { head, relation } = sight.tree.words[word]!;
  return relation === "conj" && sight.tops.has(head) ? leader(sight, head) : word;
}

function inSentence(sight: Sight, at: number): Party[] {
  const { first, end } = sight.tree.reading.sentences[sight.tree.words[at]!.sentence]!;
  const groups = new Map<number, string[]>();
  for (let i = first; i < end; i++) {
    const actors = sight.tops.get(i)?.actors ?? [];
    if (actors.length === 0) continue;
    const top = leader(sight, i);
    groups.set(top, [...new Set([...(groups.get(top) ?? []), ...withOwner(sight, i, true, 0)])]);
  }
  return [...groups].map(([top, actors]) => ({ top, actors, how: "named" }));
}

/** How many sentences back somebody may have been named. */
const BACK = 3;

/** Who was named last before the sentence, and is a party not present in it. */
function lastNamed(sight: Sight, at: number, present: readonly string[]): readonly string[] {
  const { sentences } = sight.tree.reading;
  const own = sight.tree.words[at]!.sentence;
  const stop = sentences[Math.max(0, own - BACK)]!.first;
  for (let i = sentences[own]!.first - 1; i >= stop; i--) {
    const actors = sight.tops.get(i)?.actors ?? [];
    if (counts(sight, actors) && !principals(sight, actors).some((p) => present.includes(p))) return actors;
  }
  return [];
}
