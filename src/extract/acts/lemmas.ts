/**
 * Lemmas: by which entries of the lexicon a word is looked up.
 *
 * Its lemma; a compound written with a hyphen ("cease-fire", "shoot-down"), which the reading parts; and, where the
 * lemma is only the form again because the word was tagged as another form, the form without its ending.
 */
import type { Tree } from "../../reading/tree.js";

const HYPHEN = /^[-–‑]$/u;

/** Where the two halves of a hyphenated compound stand that a word is part of; null where it stands alone. */
function halves({ words }: Tree, at: number): readonly [number, number] | null {
  const hyphen = (i: number): boolean =>
    HYPHEN.test(words[i]?.text ?? "") &&
    words[i - 1]?.end === words[i]!.start &&
    words[i]!.end === words[i + 1]?.start;
  if (at >= 2 && hyphen(at - 1)) return [at - 2, at];
  return hyphen(at + 1) ? [at, at + 2] : null;
}

/** The half of a compound that stands for the whole: the one that the other hangs on, else the later one. */
function bearer({ words }: Tree, [first, second]: readonly [number, number]): number {
  return words[second]!.head === first ? first : second;
}

/** A hyphenated compound as one lemma, at the half that stands for the whole. */
function compound(tree: Tree, at: number): string | null {
  const parts = halves(tree, at);
  if (parts === null || bearer(tree, parts) !== at) return null;
  const [first, second] = parts;
  return `${tree.words[first]!.lemma}-${tree.words[second]!.lemma}`;
}

/** Whether a word is only the lesser half of a compound that the lexicon has: "cease" in "cease-fire". */
export function isHalf<F>(lexicon: ReadonlyMap<string, readonly F[]>, tree: Tree, at: number): boolean {
  const parts = halves(tree, at);
  if (parts === null || bearer(tree, parts) === at) return false;
  return lexicon.has(compound(tree, bearer(tree, parts)) ?? "");
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/u, "y"],
  [/e?s$/u, "e"],
  [/e?s$/u, ""],
  [/s$/u, ""],
  [/ing$/u, ""],
  [/ing$/u, "e"],
  [/ed$/u, ""],
  [/ed$/u, "e"],
];

/** The lemmas under which a word may stand in the lexicon, the likeliest first. */
export function lemmasOf(tree: Tree, at: number): string[] {
  const { lemma, text } = tree.words[at]!;
  const whole = compound(tree, at);
  const unread = lemma === text.toLowerCase();
  const stems = ENDINGS.filter(([ending]) => unread && ending.test(lemma)).map(([ending, e]) =>
    lemma.replace(ending, e),
  );
  return [...(whole === null ? [] : [whole]), lemma, ...stems];
}

/** The first entry of a lexicon under which a word stands, with its lemma. */
export function entryOf<F>(
  lexicon: ReadonlyMap<string, readonly F[]>,
  tree: Tree,
  at: number,
): { readonly lemma: string; readonly frames: readonly F[] } | null {
  for (const lemma of lemmasOf(tree, at)) {
    const frames = lexicon.get(lemma);
    if (frames) return { lemma, frames };
  }
  return null;
}
