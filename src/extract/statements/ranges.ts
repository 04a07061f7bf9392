/**
 * Runs of words, as the parts of statements and propositions: from a set of words to runs, tidied at their ends.
 *
 * Enter: a tree and word indices. Leave: half-open runs in text order that neither touch nor overlap. Spans are made
 * from runs only at the very end, so every rule works on words.
 */
import { spanOf, type Tree } from "../../reading/tree.js";
import type { WordRange } from "../../reading/types.js";
import type { Span } from "../../record/span.js";

/** The unbroken runs that a set of words makes. */
export function runsOf(words: Iterable<number>): WordRange[] {
  const sorted = [...new Set(words)].sort((a, b) => a - b);
  const runs: { first: number; end: number }[] = [];
  for (const word of sorted) {
    const last = runs.at(-1);
    if (last && last.end === word) last.end = word + 1;
    else runs.push({ first: word, end: word + 1 });
  }
  return runs;
}

/** The words of some runs. */
export function wordsIn(runs: readonly WordRange[]): number[] {
  const words: number[] = [];
  for (const { first, end } of runs) for (let i = first; i < end; i++) words.push(i);
  return words;
}

/** Runs in order, joined where they touch or overlap. */
export function joined(runs: readonly WordRange[]): WordRange[] {
  const merged: { first: number; end: number }[] = [];
  for (const run of [...runs].sort((a, b) => a.first - b.first)) {
    const last = merged.at(-1);
    if (last && run.first <= last.end) last.end = Math.max(last.end, run.end);
    else if (run.end > run.first) merged.push({ ...run });
  }
  return merged;
}

/** Whether two lists of runs, each in text order, reach over the same stretch: a cheap test before others. */
export function reach(a: readonly WordRange[], b: readonly WordRange[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return a[0]!.first < b.at(-1)!.end && b[0]!.first < a.at(-1)!.end;
}

/** Whether two lists of runs share a word. */
export function meet(a: readonly WordRange[], b: readonly WordRange[]): boolean {
  return reach(a, b) && a.some((x) => b.some((y) => x.first < y.end && y.first < x.end));
}

/** How many words of `a` are in `b`. */
export function shared(a: readonly WordRange[], b: readonly WordRange[]): number {
  let sum = 0;
  for (const x of a) {
    for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.first, y.first));
  }
  return sum;
}

/** How many words runs hold. */
export function sizeOf(runs: readonly WordRange[]): number {
  return runs.reduce((sum, r) => sum + r.end - r.first, 0);
}

/** Whether a run holds a word. */
export function holds(run: WordRange, word: number): boolean {
  return run.first <= word && word < run.end;
}

/** `runs` less the words of `away`. */
export function without(runs: readonly WordRange[], away: readonly WordRange[]): WordRange[] {
  const gone = new Set(wordsIn(away));
  return runsOf(wordsIn(runs).filter((w) => !gone.has(w)));
}

/** The word of a run on which the others hang: the first whose head lies outside. */
export function headOf(tree: Tree, run: WordRange): number {
  const found: number[] = [];
  for (let i = run.first; i < run.end; i++) {
    if (!holds(run, tree.words[i]!.head) && tree.words[i]!.relation !== "punct") found.push(i);
  }
  return found[0] ?? run.end - 1;
}

const LETTERS = /[\p{L}\p{N}]/u;

/** Words of `runs` that are more than punctuation. */
export function lexical(tree: Tree, runs: readonly WordRange[]): number[] {
  return wordsIn(runs).filter((i) => LETTERS.test(tree.words[i]!.text));
}

/** Intersection over union of the letters and digits of two lists of runs. */
export function likeness(tree: Tree, a: readonly WordRange[], b: readonly WordRange[]): number {
  if (!reach(a, b)) return 0;
  const left = new Set(lexical(tree, a));
  const right = new Set(lexical(tree, b));
  const size = (words: Iterable<number>): number => {
    let sum = 0;
    for (const w of words) sum += tree.words[w]!.text.length;
    return sum;
  };
  const common = size([...left].filter((w) => right.has(w)));
  const all = size(new Set([...left, ...right]));
  return all === 0 ? 0 : common / all;
}

const LEADING = /^[,.;:–—\-…)\]]+$/u;
const TRAILING = /^[,;:–—\-.([]+$/u;
const OPENING = /^[“"‘]$/u;
const CLOSING = /^[”"’]$/u;

/** A run less the punctuation at its ends; quotation marks and what stands inside them before the mark stay. */
export function tidy(tree: Tree, run: WordRange): WordRange | null {
  let { first, end } = run;
  const text = (i: number): string => tree.words[i]!.text;
  while (first < end && LEADING.test(text(first))) first++;
  while (end > first && TRAILING.test(text(end - 1))) end--;
  if (end - first > 0 && OPENING.test(text(end - 1)) && !opens(tree, first, end - 1)) end--;
  if (end - first > 0 && CLOSING.test(text(first)) && text(first) === "”") first++;
  return first < end ? { first, end } : null;
}

/** Whether a straight mark at `at` closes what began in the run (an even mark) and so belongs to it. */
function opens(tree: Tree, first: number, at: number): boolean {
  const mark = tree.words[at]!.text;
  if (mark !== '"') return false;
  let before = 0;
  for (let i = first; i < at; i++) if (tree.words[i]!.text === '"') before++;
  return before % 2 === 1;
}

/** Tidied runs that hold at least one word. */
export function tidied(tree: Tree, runs: readonly WordRange[]): WordRange[] {
  return joined(runs)
    .map((r) => tidy(tree, r))
    .filter((r): r is WordRange => r !== null && lexical(tree, [r]).length > 0);
}

export function spansOf(tree: Tree, runs: readonly WordRange[]): Span[] {
  return runs.map((r) => spanOf(tree.reading, r));
}
