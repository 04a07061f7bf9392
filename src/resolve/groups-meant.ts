/**
 * "they" and "it": the nearest plural or coordinated subject; the nearest state or body that is a subject. Dummies
 * ("it is unclear") stand for nobody.
 */
import { conjuncts, dependents, type Tree } from "../reading/tree.js";
import { FACTION_KINDS, PARTY_KINDS } from "../record/parties.js";
import type { ActorKind } from "../record/record.js";
import { candidatesIn, isInside, isOfOwnClause, lastSpeaker, rank } from "./candidates.js";
import { inSentence } from "./history.js";
import type { Entry } from "./registry.js";
import { actorsAt, type Scope } from "./scope.js";

export const PLURAL = new Set(["they", "them", "their", "theirs", "both"]);

/** The nearest plural subject or coordination, at most two sentences back. */
export function severalFor(scope: Scope, at: number): readonly string[] {
  const { tree } = scope;
  const spoken = lastSpeaker(scope, at, 2, isSeveral);
  if (spoken.length > 0) return spoken;
  const here = tree.words[at]!.sentence;
  for (let sentence = here; sentence >= Math.max(0, here - 2); sentence--) {
    const groups = inSentence(scope, sentence, at)
      .filter((d) => d.form !== "pronoun")
      .map((d) => ({ head: d.head, ids: groupAt(scope, d.head) }))
      .filter((g) => g.ids.length > 0 && !isInside(tree, at, g.head) && !isOfOwnClause(tree, at, g.head))
      .sort((a, b) => rank(tree, a.head) - rank(tree, b.head) || a.head - b.head);
    if (groups.length > 0 && rank(tree, groups[0]!.head) < 3) return groups[0]!.ids;
    const pronoun = pluralPronoun(scope, sentence, at);
    if (pronoun.length > 0) return pronoun;
  }
  return [];
}

/** What an earlier "they" of the sentence stands for. */
function pluralPronoun(scope: Scope, sentence: number, at: number): readonly string[] {
  const { tree } = scope;
  const earlier = inSentence(scope, sentence, at).filter((d) =>
    PLURAL.has(tree.words[d.head]!.text.toLowerCase()),
  );
  return earlier.map((d) => actorsAt(scope, d.head)).find((ids) => ids.length > 0) ?? [];
}

/** The actors of a plural phrase or of a coordination that begins here. */
function groupAt(scope: Scope, head: number): readonly string[] {
  const all = conjuncts(scope.tree, head);
  if (all.length > 1) {
    const ids = all.flatMap((h) => actorsAt(scope, h));
    return new Set(ids).size > 1 ? ids : [];
  }
  const ids = actorsAt(scope, head);
  if (ids.length > 1) return ids;
  return ids.length === 1 && isSeveral(scope.registry.get(ids[0]!)!) ? ids : [];
}

function isSeveral(entry: Entry): boolean {
  return entry.plural || entry.kind === "people" || FACTION_KINDS.has(entry.kind);
}

/** Whom "it" may mean. */
const BODIES: ReadonlySet<ActorKind> = new Set<ActorKind>([...PARTY_KINDS, "company", "media"]);

/** The subject of the clause or sentence before, if it is a state or body; dummies stand for nobody. */
export function bodyFor(scope: Scope, at: number): readonly string[] {
  const { tree } = scope;
  if (isDummy(tree, at)) return [];
  const spoken = lastSpeaker(scope, at, 2, (e) => BODIES.has(e.kind));
  if (spoken.length > 0) return spoken;
  const here = tree.words[at]!.sentence;
  for (let sentence = here; sentence >= Math.max(0, here - 1); sentence--) {
    const bodies = candidatesIn(scope, sentence, at).filter(
      (c) => BODIES.has(c.entry.kind) && rank(tree, c.head) < 2,
    );
    if (bodies.length > 0) return [bodies[0]!.entry.id];
  }
  return [];
}

const WEATHER = new Set("be seem appear remain happen take mean become turn look matter".split(" "));

/** "it is unclear", "it seems", "it took": no actor. */
function isDummy(tree: Tree, i: number): boolean {
  const { relation, head, text } = tree.words[i]!;
  if (relation === "expl") return true;
  if (text.toLowerCase() === "its" || head < 0) return false;
  if (relation !== "nsubj") return true;
  const copular = dependents(tree, head, "cop").length > 0;
  return (
    WEATHER.has(tree.words[head]!.lemma) ||
    (copular && dependents(tree, head, "ccomp", "csubj", "xcomp", "advcl").length > 0)
  );
}
