/**
 * Drafts of the same content joined into one.
 *
 * Two drafts tell of the same statement when their contents are alike and their cues meet, or one has none. The parts
 * of the surer one stand; a part that it lacks is taken from the other. What several found is surer than what one did.
 */
import type { Tree } from "../../reading/tree.js";
import type { WordRange } from "../../reading/types.js";
import type { Draft } from "./draft.js";
import { likeness, meet, wordsIn } from "./ranges.js";

const ALIKE = 0.5;

/** The drafts, each statement once. */
export function merged(tree: Tree, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  const surest = [...drafts].sort((a, b) => trust(b) - trust(a));
  for (const draft of surest) {
    const at = kept.findIndex((k) => isSame(tree, k, draft));
    if (at < 0) kept.push(draft);
    else kept[at] = both(kept[at]!, draft);
  }
  return kept;
}

/** Rules that read quotation marks and fixed phrases see the ends of content more exactly than the model. */
const EXACT: Readonly<Record<string, number>> = { direct: 0.5, according: 0.3, headline: 0.3 };

function trust(draft: Draft): number {
  return draft.score + (EXACT[draft.rule] ?? 0);
}

function isSame(tree: Tree, a: Draft, b: Draft): boolean {
  if (meet(a.cue, b.cue)) return meet(a.content, b.content);
  const alike = likeness(tree, a.content, b.content);
  const oneLacksCue = a.cue.length === 0 || b.cue.length === 0;
  return alike >= ALIKE && (oneLacksCue || (near(a.cue, b.cue) && meet(a.source, b.source)));
}

/** Cues a few words apart: "issued a statement saying" may be found as either of its words. */
function near(a: readonly WordRange[], b: readonly WordRange[]): boolean {
  const left = wordsIn(a);
  const right = wordsIn(b);
  return Math.min(...left.map((l) => Math.min(...right.map((r) => Math.abs(l - r))))) <= 8;
}

function both(sure: Draft, other: Draft): Draft {
  const found = sure.rule.split("+")[0] !== other.rule.split("+")[0];
  return {
    ...sure,
    source: sure.source.length > 0 ? sure.source : other.source,
    cue: sure.cue.length > 0 ? sure.cue : other.cue,
    rule: found && !sure.rule.includes(other.rule) ? `${sure.rule}+${other.rule}` : sure.rule,
    score: found ? 1 - (1 - sure.score) * (1 - other.score) : sure.score,
    attitude: sure.attitude ?? other.attitude,
    model:
      sure.model === null || other.model === null
        ? (sure.model ?? other.model)
        : Math.max(sure.model, other.model),
  };
}
