/**
 * Nouns of attribution: "the claim that", "Iran's insistence that", "concerns about", "a promise to".
 *
 * The source is the possessor or "by/of/from X" of the noun, else the subject of the verb that carries it ("issued a
 * warning that", "voiced concern over"); without either it is empty.
 */
import { dependent, dependents, doerOf, isPassive, obliques, phrase, type Tree } from "../../reading/tree.js";
import type { WordRange } from "../../reading/types.js";
import type { Attitude } from "../../record/record.js";
import { nounAttitude } from "./cues.js";
import { sourcePhrase, wordsUnder, type Draft, type View } from "./draft.js";

/** Drafts of all nouns of attribution with content. */
export function nominal(view: View): Draft[] {
  const { tree } = view;
  return tree.words.flatMap((word, i) => {
    const attitude = word.upos === "NOUN" ? nounAttitude(word.lemma) : null;
    if (attitude === null) return [];
    const content = contentOf(tree, i, attitude);
    return content.length === 0 ? [] : [make(tree, i, content, attitude)];
  });
}

function contentOf(tree: Tree, noun: number, attitude: Attitude): number[] {
  const clauses = dependents(tree, noun, "acl", "ccomp").filter((c) => c > noun && isThatClause(tree, c));
  if (clauses.length > 0) return clauses;
  const infinitives = dependents(tree, noun, "acl").filter((c) => c > noun && isInfinitive(tree, c));
  const owned = dependent(tree, noun, "nmod") >= 0 || carrier(tree, noun) >= 0;
  if (infinitives.length > 0 && owned && (attitude === "speech" || attitude === "intention"))
    return infinitives;
  const carried = carrier(tree, noun);
  const voiced = carried >= 0 && VOICING.has(tree.words[carried]!.lemma);
  const topics =
    attitude === "feeling" && (voiced || poss(tree, noun) >= 0) ? ["about", "over", "at", "with"] : [];
  return obliques(tree, noun, ...topics).filter((c) => c > noun);
}

/** "that" as a mark, and no gap in the clause: a relative "that" is a subject or object, no mark. */
function isThatClause(tree: Tree, clause: number): boolean {
  return dependents(tree, clause, "mark").some((m) => tree.words[m]!.lemma === "that");
}

function isInfinitive(tree: Tree, clause: number): boolean {
  return dependents(tree, clause, "mark", "aux").some((m) => tree.words[m]!.lemma === "to");
}

const VOICING = new Set(
  `express voice raise share convey make issue give repeat renew reiterate deliver have show signal offer reject
   dismiss deny face draw hold repeat announce state`.split(/\s+/u),
);

/** The verb of whose the noun is the object: "voiced concern". */
function carrier(tree: Tree, noun: number): number {
  const word = tree.words[noun]!;
  if (word.relation !== "obj" || word.head < 0) return -1;
  return VOICING.has(tree.words[word.head]!.lemma) ? word.head : -1;
}

function poss(tree: Tree, noun: number): number {
  const owner = dependents(tree, noun, "nmod", "det").find((c) => isPossessor(tree, c));
  return owner ?? dependents(tree, noun, "compound").find((c) => tree.words[c]!.upos === "PROPN") ?? -1;
}

/** "Iran's" or "its": a modifier before the noun that ends in 's, or a possessive pronoun. */
function isPossessor(tree: Tree, i: number): boolean {
  const word = tree.words[i]!;
  return (
    word.xpos === "PRP$" ||
    dependents(tree, i, "case").some((c) => /^('s|’s|'|’)$/u.test(tree.words[c]!.text))
  );
}

function sourceOf(tree: Tree, noun: number): WordRange[] {
  const owner = poss(tree, noun);
  if (owner >= 0) return [phrase(tree, owner)];
  const by = obliques(tree, noun, "by", "from", "among")[0] ?? -1;
  if (by >= 0) return [phrase(tree, by, ["case"])];
  const verb = carrier(tree, noun);
  if (verb < 0 || isPassive(tree, verb) || REFUSING.has(tree.words[verb]!.lemma)) return [];
  return sourcePhrase(tree, doerOf(tree, verb), noun);
}

const REFUSING = new Set(["reject", "dismiss", "deny", "face", "draw"]);

function make(tree: Tree, noun: number, content: readonly number[], attitude: Attitude): Draft {
  const source = sourceOf(tree, noun);
  return {
    source,
    cue: [{ first: noun, end: noun + 1 }],
    content: wordsUnder(tree, content),
    rule: "nominal",
    score: source.length > 0 ? 0.55 : 0.45,
    attitude,
    model: null,
  };
}
