/**
 * Accords: who is party to an accord that a noun speaks of.
 *
 * "left the deal", "condemned the agreement" are directed at those who made it: the words around another mention of an
 * accord in the text name them ("the accord with Sudria"). Enter a noun; leave accords, the nearest before it first.
 */
import { dependents, subjectOf, type Tree } from "../../reading/tree.js";
import { list } from "./frames.js";
import { lemmasOf } from "./lemmas.js";
import { ledIn } from "./phrases.js";
import { concerned, possessors, principals, unique, type Sight } from "./who.js";

const FAMILIES = [
  new Set(list("agreement deal accord pact treaty")),
  new Set(list("truce ceasefire cease-fire armistice")),
] as const;
const MAKING = new Set(
  list("reach sign strike forge conclude negotiate clinch seal make ratify finalize finalise"),
);

/** The family of nouns for accords or truces that a word is one of; null for another word, or a verb ("deal with"). */
function familyOf(tree: Tree, word: number): ReadonlySet<string> | null {
  const { upos } = tree.words[word]!;
  if (upos !== "NOUN" && upos !== "PROPN") return null;
  const lemmas = lemmasOf(tree, word);
  return FAMILIES.find((family) => lemmas.some((lemma) => family.has(lemma))) ?? null;
}

/** Whether a word is a noun for an accord or a truce. */
export function isAccord(tree: Tree, word: number): boolean {
  return familyOf(tree, word) !== null;
}

/** Other mentions of accords (or of truces) in a text: the nearest before a word first, then those after it. */
function accordsAround(tree: Tree, word: number): number[] {
  const family = familyOf(tree, word);
  if (family === null) return [];
  const all = tree.words.flatMap((_, i) => (i !== word && familyOf(tree, i) === family ? [i] : []));
  return [...all.filter((i) => i < word).reverse(), ...all.filter((i) => i > word)];
}

/** The parties that the words around an accord name. */
function partiesTo(sight: Sight, accord: number): string[] {
  const { tree } = sight;
  const { head, relation } = tree.words[accord]!;
  const heads = [
    ...possessors(tree, accord),
    ...dependents(tree, accord, "compound", "amod"),
    ...ledIn(tree, accord, "between", "with"),
  ];
  const made = head >= 0 && relation === "obj" && MAKING.has(tree.words[head]!.lemma);
  const makers = made ? [subjectOf(tree, head), ...ledIn(tree, head, "with")] : [];
  return unique([...heads, ...makers].flatMap((h) => concerned(sight, h, false, 1)));
}

/** The parties to an accord that the nearest other mention of one names; none where no mention names any. */
export function partiesElsewhere(sight: Sight, accord: number): string[] {
  return (
    accordsAround(sight.tree, accord)
      .map((a) => partiesTo(sight, a))
      .find((parties) => parties.length > 0) ?? []
  );
}

/**
 * The parties to an accord of which its own words name `told`, fewer than two: those of the nearest other mention that
 * names two and more, one of whom is told where somebody is.
 */
export function partiesTakenUp(sight: Sight, accord: number, told: readonly string[]): string[] {
  const own = principals(sight, told);
  return (
    accordsAround(sight.tree, accord)
      .map((a) => partiesTo(sight, a))
      .find((parties) => {
        const all = principals(sight, parties);
        return all.length > 1 && (own.length === 0 || own.some((p) => all.includes(p)));
      }) ?? []
  );
}
