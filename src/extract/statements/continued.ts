/**
 * Quotations that go on without a cue: the next paragraph, or the next sentence, in quotation marks belongs to the
 * statement before.
 *
 *     "We came to talk," he said.
 *     "But nobody listened."
 *
 * A quotation of a sentence or more that no draft has taken, which follows on one that a draft has, is appended.
 */
import type { Draft, View } from "./draft.js";
import type { Quotation } from "./quotations.js";
import { lexical, wordsIn } from "./ranges.js";
import type { Tree } from "../../reading/tree.js";

const SENTENCE = 5;

/** The drafts, with the quotations that go on from them. */
export function continued(view: View, drafts: readonly Draft[]): Draft[] {
  const grown = [...drafts];
  for (const quotation of view.quotations) {
    if (!standsAlone(view.tree, quotation) || isTaken(view.tree, grown, quotation)) continue;
    const at = speakerBefore(view.tree, grown, quotation);
    if (at >= 0) grown[at] = { ...grown[at]!, content: [...grown[at]!.content, quotation] };
  }
  return grown;
}

/** It opens a sentence and is one. */
function standsAlone(tree: Tree, quotation: Quotation): boolean {
  const here = tree.words[quotation.first]!;
  const before = tree.words[quotation.first - 1];
  const opens = !before || before.sentence !== here.sentence || before.paragraph !== here.paragraph;
  const last = tree.words[quotation.end - (quotation.open ? 1 : 2)]!;
  return opens && lexical(tree, [quotation]).length >= SENTENCE && /^[.?!…]|\.\.\.$/u.test(last.text);
}

function isTaken(tree: Tree, drafts: readonly Draft[], quotation: Quotation): boolean {
  const words = lexical(tree, [quotation]);
  return drafts.some((d) => {
    const content = new Set(wordsIn(d.content));
    return words.filter((w) => content.has(w)).length * 2 > words.length;
  });
}

/** The draft with direct speech that ends last before the quotation, at most one paragraph and one sentence away. */
function speakerBefore(tree: Tree, drafts: readonly Draft[], quotation: Quotation): number {
  const here = tree.words[quotation.first]!;
  let best = -1;
  let latest = -1;
  drafts.forEach((d, k) => {
    const last = Math.max(...wordsIn([...d.content, ...d.cue]));
    const direct = d.content.some((c) => /^[“"]$/u.test(tree.words[c.first]!.text));
    const near = last < quotation.first && here.paragraph - tree.words[last]!.paragraph <= 1;
    const adjoins = near && here.sentence - tree.words[last]!.sentence <= 1;
    if (direct && adjoins && last > latest) {
      best = k;
      latest = last;
    }
  });
  return best;
}
