/**
 * Sentences from the score of each word to start one.
 *
 * A word starts a sentence where its logit is above the threshold and after an empty line; the first word always does.
 * No sentence is longer than `longest`, so that its tree lies within the model's sight: a longer one is cut at its most likely
 * starts, none in the first half of what may stand together: the words that open a sentence look like starts as well.
 */
import type { WordRange } from "../types.js";

/** The sentences of a stretch of words, in order, covering all of it; `forced(i)`: word `i` starts one in any case. */
export function sentencesOf(
  scores: Float32Array,
  threshold: number,
  longest: number,
  forced: (i: number) => boolean = () => false,
): WordRange[] {
  const sentences: WordRange[] = [];
  let first = 0;
  for (let i = 1; i <= scores.length; i++) {
    if (i < scores.length && !(scores[i]! > threshold) && !forced(i)) continue;
    sentences.push(...cut({ first, end: i }, scores, longest));
    first = i;
  }
  return sentences;
}

function cut(sentence: WordRange, scores: Float32Array, longest: number): WordRange[] {
  const pieces: WordRange[] = [];
  const open = [sentence];
  while (open.length > 0) {
    const { first, end } = open.pop()!;
    if (end - first <= longest) {
      pieces.push({ first, end });
      continue;
    }
    const at = likeliestStart(first + Math.max(1, longest >> 1), Math.min(end, first + longest + 1), scores);
    open.push({ first: at, end });
    pieces.push({ first, end: at });
  }
  return pieces;
}

/** The most likely start from `earliest` to before `end`; the latest of equals. */
function likeliestStart(earliest: number, end: number, scores: Float32Array): number {
  let best = earliest;
  for (let i = earliest; i < end; i++) if (scores[i]! >= scores[best]!) best = i;
  return best;
}
