/**
 * I, we and you inside an attribution: its speaker, for "we" whom the speaker acts for, for "you" whom he tells it.
 *
 * The innermost attribution counts whose speaker is known; outside of one they stand for nobody.
 */
import { conjuncts } from "../reading/tree.js";
import type { Attribution, WordRange } from "../reading/types.js";
import type { Draft } from "./mentions.js";
import { headOf } from "./phrases.js";
import { principal } from "./registry.js";
import { actorsAt, settle, type Scope } from "./scope.js";

const FIRST = new Set(["i", "me", "my", "mine", "myself"]);

const FIRST_PLURAL = new Set(["we", "us", "our", "ours", "ourselves"]);

const SECOND = new Set(["you", "your", "yours", "yourself"]);

/** Settles I, we and you by the attributions in which they stand; needs the sources settled. */
export function settleSpoken(scope: Scope, draft: Draft): void {
  const lower = scope.tree.words[draft.head]!.text.toLowerCase();
  const first = FIRST.has(lower);
  if (!first && !FIRST_PLURAL.has(lower) && !SECOND.has(lower)) return;
  const attribution = innermost(scope, draft.head);
  const speaker = attribution ? speakerOf(scope, attribution) : [];
  if (SECOND.has(lower)) settle(scope, draft.head, attribution ? addressee(scope, attribution) : []);
  else if (first) settle(scope, draft.head, speaker);
  else
    settle(
      scope,
      draft.head,
      speaker.map((id) => principal(scope.registry, id)),
    );
}

/** The attribution whose content holds the word most narrowly. */
export function innermost(scope: Scope, i: number): Attribution | null {
  const size = (a: Attribution): number => a.content.reduce((n, r) => n + r.end - r.first, 0);
  const around = scope.tree.reading.attributions.filter(
    (a) => a.source.length > 0 && a.content.some((r) => holds(r, i)) && !a.source.some((r) => holds(r, i)),
  );
  const spoken = around.filter((a) => speakerOf(scope, a).length > 0);
  return spoken.reduce<Attribution | null>(
    (best, a) => (best === null || size(a) < size(best) ? a : best),
    null,
  );
}

export function holds(range: WordRange, i: number): boolean {
  return range.first <= i && i < range.end;
}

/** The actors of an attribution's source. */
export function speakerOf(scope: Scope, attribution: Attribution): readonly string[] {
  const ids = attribution.source.flatMap((range) => {
    const head = headOf(scope.tree, range);
    return conjuncts(scope.tree, head)
      .filter((h) => holds(range, h))
      .flatMap((h) => actorsAt(scope, h));
  });
  return [...new Set(ids)];
}

/** Whom the speaker tells it: the object of "told", "to reporters". */
function addressee(scope: Scope, attribution: Attribution): readonly string[] {
  const { tree } = scope;
  for (const range of attribution.cue) {
    const cue = headOf(tree, range);
    const told = tree.children[cue]!.filter((c) => ["iobj", "obj"].includes(tree.words[c]!.relation));
    const ids = told.flatMap((c) => actorsAt(scope, c));
    if (ids.length > 0) return ids;
  }
  return [];
}
