/**
 * Phrases: the nouns that a preposition leads in.
 *
 * A preposition hangs on its noun; but readings also hang it on the verb ("called on | Norland", as with a particle) or
 * on the first of several nouns ("on Norland and Sudrian factions"). What it stands before is meant in each case.
 */
import { dependents, obliques, subtree, type Tree } from "../../reading/tree.js";

const PREPOSITIONAL = new Set(["IN", "RP", "TO"]);
const PHRASES = ["obl", "nmod", "obj"];

/** The nouns under `head` that one of the prepositions leads in. */
export function ledIn(tree: Tree, head: number, ...prepositions: string[]): number[] {
  const plain = obliques(tree, head, ...prepositions);
  if (plain.length > 0) return plain;
  return dependents(tree, head, ...PHRASES).filter((noun) => {
    const first = subtree(tree, noun)[0]!;
    const inside = leads(tree, first, prepositions) && first < noun;
    return inside || (first > 0 && leads(tree, first - 1, prepositions) && hangsOn(tree, first - 1, head));
  });
}

/** Whether a word is one of the prepositions. */
function leads({ words }: Tree, word: number, prepositions: readonly string[]): boolean {
  return PREPOSITIONAL.has(words[word]!.xpos) && prepositions.includes(words[word]!.lemma);
}

function hangsOn({ words }: Tree, word: number, head: number): boolean {
  return words[word]!.head === head;
}

/** The particles of a verb: "walked away from", "pulled out of". */
export function particlesOf(tree: Tree, verb: number): number[] {
  return dependents(tree, verb, "compound", "advmod").filter((c) => {
    const { xpos } = tree.words[c]!;
    return xpos === "RP" || xpos === "RB" || xpos === "IN";
  });
}
