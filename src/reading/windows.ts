/**
 * Long texts in pieces that the model can see: stretches, and overlapping windows within a stretch.
 *
 * Every word lies in exactly one stretch and in at least one window of it; nothing is ever cut off. A stretch ends
 * where a paragraph does, if one ends near enough: it bounds the memory that a text of any length takes.
 */
import type { WordRange } from "./types.js";

/** Words of a stretch at most. */
export const STRETCH = 6000;

/** Stretches of `count` words; `breaks(i)` tells whether a paragraph begins at word `i`. */
export function stretchesOf(count: number, breaks: (i: number) => boolean, longest = STRETCH): WordRange[] {
  const stretches: WordRange[] = [];
  for (let first = 0; first < count;) {
    const end = count - first <= longest ? count : stretchEnd(first, longest, breaks);
    stretches.push({ first, end });
    first = end;
  }
  return stretches;
}

function stretchEnd(first: number, longest: number, breaks: (i: number) => boolean): number {
  for (let i = first + longest; i > first + longest / 2; i--) if (breaks(i)) return i;
  return first + longest;
}

/** Windows of `size` words, `stride` apart, over `count` words; the last one ends with the last word. */
export function windowsOf(count: number, size: number, stride: number): WordRange[] {
  if (count === 0) return [];
  const windows: WordRange[] = [];
  for (let first = 0; first + size < count; first += stride) windows.push({ first, end: first + size });
  windows.push({ first: Math.max(0, count - size), end: count });
  return windows;
}

/** How much a window counts at a word: its distance to the window's nearer edge; the text's own ends are no edges. */
export function weightAt(window: WordRange, word: number, count: number): number {
  const length = window.end - window.first;
  const left = window.first > 0 ? word - window.first + 1 : length;
  const right = window.end < count ? window.end - word : length;
  return Math.min(left, right);
}
