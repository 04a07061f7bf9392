/**
 * "Both sides", "the two presidents", "the two countries": the pair told before.
 *
 * Plain only where exactly two of the right kind were told in the sentences just before, or where two stand
 * coordinated there; otherwise nobody: a wrong pair is worse than none.
 */
import { conjuncts } from "../reading/tree.js";
import { FACTION_KINDS } from "../record/parties.js";
import type { NounClass } from "./actor-nouns.js";
import { inSentence, weight } from "./history.js";
import { principal, type Entry } from "./registry.js";
import { actorsAt, type Scope } from "./scope.js";
import { bearsTitle } from "./bearers.js";

const SENTENCES_BACK = 4;

/** The two actors that a phrase of two stands for; empty where they are not plain. */
export function pairBefore(
  scope: Scope,
  at: number,
  group: NounClass | null,
  lemma: string,
): readonly string[] {
  const value = (id: string): string | null => fitting(scope, id, group, lemma);
  const here = scope.tree.words[at]!.sentence;
  const seen = new Set<string>();
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const heads = headsIn(scope, here - back, at);
    const joined = coordinated(scope, heads, value);
    if (joined) return joined;
    for (const head of heads) for (const id of actorsAt(scope, head)) add(seen, value(id));
    if (seen.size === 2) return [...seen];
    if (seen.size > 2) return leading(scope, [...seen]);
  }
  return [];
}

/** Two that stand joined in the sentence or the two before it: "the leaders" after "Lavrov and Kerry". */
export function joinedBefore(
  scope: Scope,
  at: number,
  group: NounClass | null,
  lemma: string,
): readonly string[] {
  const here = scope.tree.words[at]!.sentence;
  for (let back = 0; back <= 2; back++) {
    const heads = headsIn(scope, here - back, at);
    const joined = coordinated(scope, heads, (id) => fitting(scope, id, group, lemma));
    if (joined) return joined;
  }
  return [];
}

function add(seen: Set<string>, id: string | null): void {
  if (id !== null) seen.add(id);
}

function headsIn(scope: Scope, sentence: number, at: number): number[] {
  return inSentence(scope, sentence, at).map((d) => d.head);
}

/** What an actor counts as among sides, countries or bearers of a title; null where it does not. */
function fitting(scope: Scope, id: string, group: NounClass | null, lemma: string): string | null {
  const entry = scope.registry.get(id);
  if (!entry) return null;
  if (group === "country" || group === "government") return stateOf(scope, id);
  if (group === "office" || group === "leader" || group === "person" || group === "member") {
    return entry.kind === "person" && fitsTitle(scope, entry, lemma) ? id : null;
  }
  if (group === "side" || group === null) return sideOf(scope, id);
  if (group === "company" || group === "party") return entry.kind === group ? id : null;
  return null;
}

function fitsTitle(scope: Scope, entry: Entry, lemma: string): boolean {
  return (
    ["man", "woman", "official", "politician", "diplomat"].includes(lemma) ||
    bearsTitle(scope, entry, lemma, lemma)
  );
}

function stateOf(scope: Scope, id: string): string | null {
  const top = principal(scope.registry, id);
  return scope.registry.get(top)?.kind === "state" ? top : null;
}

function sideOf(scope: Scope, id: string): string | null {
  const top = principal(scope.registry, id);
  const kind = scope.registry.get(top)?.kind;
  return kind && (kind === "state" || FACTION_KINDS.has(kind)) ? top : null;
}

/** Two that stand joined by "and" in one of the sentences. */
function coordinated(
  scope: Scope,
  heads: readonly number[],
  value: (id: string) => string | null,
): readonly string[] | null {
  for (const head of [...heads].reverse()) {
    const all = conjuncts(scope.tree, head);
    if (all.length !== 2) continue;
    const ids = all.map(
      (h) =>
        actorsAt(scope, h)
          .map(value)
          .find((v) => v !== null) ?? null,
    );
    if (ids[0] && ids[1] && ids[0] !== ids[1]) return [ids[0], ids[1]];
  }
  return null;
}

/** Of several, the two that the article is about, where they lead clearly. */
function leading(scope: Scope, ids: readonly string[]): readonly string[] {
  const ranked = ids.map((id) => ({ id, n: weight(scope, id) })).sort((a, b) => b.n - a.n);
  const clear = ranked[1]!.n >= 2 * (ranked[2]?.n ?? 0);
  return clear ? [ranked[0]!.id, ranked[1]!.id] : [];
}
