/**
 * Issues: what positions are about, with a name people would use and a family.
 *
 * Two propositions are about the same issue when they share the noun that their matter turns on with a word that
 * tells it from others, or most of their telling words. The name is the shortest noun phrase that holds the matter;
 * the family is the one most of whose words stand in the propositions.
 */
import { dependent, dependents, phrase, trimmedSpan, type Tree } from "../../reading/tree.js";
import type { WordRange } from "../../reading/types.js";
import type { Issue, IssueFamily } from "../../record/record.js";
import { headOf, wordsIn } from "../statements/ranges.js";
import { FAMILIES } from "./families.js";

interface Matter {
  readonly noun: number;
  /** Lemmas of nouns, names and telling adjectives in the proposition. */
  readonly terms: ReadonlySet<string>;
}

/** The issue of each proposition (as an index into the issues), and the issues. */
export function issuesOf(
  tree: Tree,
  propositions: readonly (readonly WordRange[])[],
): { readonly of: readonly number[]; readonly issues: readonly Issue[] } {
  const groups: { matters: Matter[]; propositions: (readonly WordRange[])[] }[] = [];
  const of = propositions.map((proposition) => {
    const matter = matterOf(tree, proposition);
    let at = groups.findIndex((g) => g.matters.some((m) => isSame(tree, m, matter)));
    if (at < 0) at = groups.push({ matters: [], propositions: [] }) - 1;
    groups[at]!.matters.push(matter);
    groups[at]!.propositions.push(proposition);
    return at;
  });
  const issues = groups.map((g, k) => issue(tree, g.matters, g.propositions, `i${k + 1}`));
  return { of, issues };
}

function termsOf(tree: Tree, proposition: readonly WordRange[]): Set<string> {
  const telling = wordsIn(proposition).filter((i) => ["NOUN", "PROPN", "ADJ"].includes(tree.words[i]!.upos));
  return new Set(telling.map((i) => tree.words[i]!.lemma));
}

/** The noun on which a proposition turns: its head, the object or subject of its verb, or what that is of. */
function matterOf(tree: Tree, proposition: readonly WordRange[]): Matter {
  const head = headOf(tree, proposition[0] ?? { first: 0, end: 1 });
  const inside = new Set(wordsIn(proposition));
  const noun = [
    head,
    dependent(tree, head, "obj"),
    dependent(tree, head, "nsubj"),
    dependent(tree, head, "obl"),
    ...inside,
  ].find((i) => i >= 0 && inside.has(i) && ["NOUN", "PROPN"].includes(tree.words[i]!.upos));
  return { noun: noun ?? head, terms: termsOf(tree, proposition) };
}

const SHARED = 0.5;

function isSame(tree: Tree, a: Matter, b: Matter): boolean {
  const common = [...a.terms].filter((t) => b.terms.has(t)).length;
  if (common === 0) return false;
  const smaller = Math.min(a.terms.size, b.terms.size);
  const turning = tree.words[a.noun]!.lemma === tree.words[b.noun]!.lemma;
  return (turning && (common >= 2 || smaller === 1)) || (common >= 2 && common / smaller >= SHARED);
}

function issue(
  tree: Tree,
  matters: readonly Matter[],
  propositions: readonly (readonly WordRange[])[],
  id: string,
): Issue {
  const names = matters.map((m) => nameOf(tree, m.noun));
  const name = [...names].sort((a, b) => fitness(b) - fitness(a))[0]!;
  const terms = [...new Set(matters.flatMap((m) => [...m.terms]))];
  return { id, name, family: familyOf(tree, propositions), terms: terms.slice(0, 12) };
}

/** Names of two to five words say most in least. */
function fitness(name: string): number {
  const words = name.split(" ").length;
  return words === 1 ? 0 : words <= 5 ? 5 : 5 - (words - 5);
}

/** The noun phrase of a noun, less clauses and determiners; longer ones without what follows the noun. */
function nameOf(tree: Tree, noun: number): string {
  const whole = phrase(tree, noun, ["acl", "appos", "parataxis", "det", "advcl", "ccomp", "punct", "nummod"]);
  const short = whole.end - whole.first > 6 ? shortened(tree, noun) : whole;
  const span = trimmedSpan(tree.reading, short);
  return tree.reading.text.slice(span.start, span.end).replace(/\s+/gu, " ").replace(/[“”"]/gu, "");
}

function shortened(tree: Tree, noun: number): WordRange {
  const before = dependents(tree, noun, "compound", "amod", "nmod").filter((c) => c < noun && noun - c < 5);
  return { first: Math.min(noun, ...before), end: noun + 1 };
}

/** The family with most words in the propositions; `process` where none has any. */
function familyOf(tree: Tree, propositions: readonly (readonly WordRange[])[]): IssueFamily {
  const lemmas = propositions.flatMap((p) => wordsIn(p).map((i) => tree.words[i]!.lemma));
  let best: IssueFamily = "process";
  let most = 0;
  for (const [family, words] of FAMILIES) {
    const count = lemmas.filter((l) => words.has(l)).length;
    if (count > most) {
      best = family;
      most = count;
    }
  }
  return best;
}
