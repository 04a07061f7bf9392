/**
 * The classes of a word: what a verb does between parties, what a noun stands for, who a party is.
 *
 * "call+on" in the lexicon asks for the particle or preposition near the verb and hanging on it or on its dependent.
 */
import type { Tree } from "../reading/tree.js";
import { NOUNS, PARTIES } from "./lexicon/nouns.js";
import { VERBS } from "./lexicon/verbs.js";

interface Entry {
  readonly name: string;
  readonly beside: string;
}

function indexed(lexicon: Readonly<Record<string, string>>, prefix: string): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const [name, words] of Object.entries(lexicon)) {
    for (const word of new Set(words.split(" "))) {
      const [lemma = "", beside = ""] = word.split("+");
      const entries = found.get(lemma) ?? [];
      if (!found.has(lemma)) found.set(lemma, entries);
      entries.push({ name: prefix + name, beside });
    }
  }
  return found;
}

const VERB_CLASSES = indexed(VERBS, "");
const NOUN_CLASSES = indexed(NOUNS, "n.");
const PARTY_CLASSES = indexed(PARTIES, "");

/** How far after a verb its particle is looked for. */
const REACH = 5;

/** Classes of a verb or noun; none for other words. */
export function classesOf(tree: Tree, at: number): string[] {
  const word = tree.words[at];
  if (word === undefined) return [];
  const verbal = word.xpos.startsWith("VB") || word.upos === "VERB";
  const found = verbal ? VERB_CLASSES.get(word.lemma) : NOUN_CLASSES.get(word.lemma);
  const names = (found ?? []).filter((e) => e.beside === "" || standsBeside(tree, at, e.beside));
  if (word.xpos === "VBG" && names.length === 0) return nounClasses(word.lemma);
  return [...new Set(names.map((e) => e.name))];
}

function nounClasses(lemma: string): string[] {
  return (NOUN_CLASSES.get(lemma) ?? []).map((e) => e.name);
}

function standsBeside(tree: Tree, verb: number, lemma: string): boolean {
  for (let i = verb + 1; i < Math.min(verb + REACH, tree.words.length); i++) {
    const word = tree.words[i]!;
    if (word.lemma !== lemma) continue;
    if (word.head === verb || tree.words[word.head]?.head === verb) return true;
  }
  return false;
}

/** What a party's word says of who it is: "court", "rebel". */
export function partyClasses(lemma: string): string[] {
  return (PARTY_CLASSES.get(lemma) ?? []).map((e) => e.name);
}
