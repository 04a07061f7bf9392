/**
 * The fuller name that an article gives a thing elsewhere: "the deal" is "the Iran nuclear deal" of the line before.
 *
 * Enters a noun; leaves the name of another mention of the same or a like noun, names with names in them first, the
 * nearest before; null where there is none.
 */
import type { Scene } from "../scene.js";
import { nameOf } from "./called.js";
import { wordSet } from "../word-set.js";

/** Nouns that stand for one another. */
const ALIKE: readonly ReadonlySet<string>[] = [
  wordSet(`deal agreement accord pact treaty`),
  wordSet(`talk negotiation dialogue discussion`),
  wordSet(`cease-fire ceasefire truce armistice`),
  wordSet(`bill legislation measure law`),
];

/** The fullest name that another mention of the same thing has: names with names in them first, the nearest before. */
export function fuller(scene: Scene, noun: number): string | null {
  const { words } = scene.tree;
  const { lemma, upos } = words[noun]!;
  if (upos !== "NOUN" || words[noun - 1]?.text === "-") return null;
  const same = ALIKE.find((group) => group.has(lemma)) ?? new Set([lemma]);
  const names = words.flatMap((w, i) => {
    if (i === noun || w.upos !== "NOUN" || !same.has(w.lemma)) return [];
    const name = nameOf(scene, i);
    const size = name.split(" ").length;
    return size >= 2 && size <= 5 ? [{ i, name, named: /\p{Lu}/u.test(name) }] : [];
  });
  const best = names.some((n) => n.named) ? names.filter((n) => n.named) : names;
  return (best.filter((n) => n.i < noun).at(-1) ?? best[0])?.name ?? null;
}
