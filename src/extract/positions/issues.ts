/**
 * Issues: what positions are about, with a name people would use and a family.
 *
 * Two propositions are about the same issue when they have the same name, share the noun that their matter turns on with
 * a word that tells it from others, or most of their telling words. The family is the one most of whose words stand in
 * the propositions. Across articles the same issue is known by the same name.
 */
import type { Tree } from "../../reading/tree.js";
import type { WordRange } from "../../reading/types.js";
import type { Issue, IssueFamily } from "../../record/record.js";
import type { Scene } from "../scene.js";
import { wordsIn } from "../statements/ranges.js";
import { FAMILIES } from "./families.js";
import { matterOf, type Matter } from "./naming.js";

interface Proposed extends Matter {
  readonly proposition: readonly WordRange[];
  /** Lemmas of nouns, names and telling adjectives in the proposition. */
  readonly terms: ReadonlySet<string>;
}

/** The issue of each proposition (as an index into the issues), and the issues. */
export function issuesOf(
  scene: Scene,
  propositions: readonly (readonly WordRange[])[],
): { readonly of: readonly number[]; readonly issues: readonly Issue[] } {
  const { tree } = scene;
  const groups: Proposed[][] = [];
  const of = propositions.map((proposition) => {
    const one = { ...matterOf(scene, proposition), proposition, terms: termsOf(tree, proposition) };
    const at = groups.findIndex((g) => g.some((other) => isSame(tree, other, one)));
    if (at < 0) return groups.push([one]) - 1;
    groups[at]!.push(one);
    return at;
  });
  return { of, issues: groups.map((g, k) => issue(tree, g, `i${k + 1}`)) };
}

function termsOf(tree: Tree, proposition: readonly WordRange[]): Set<string> {
  const telling = wordsIn(proposition).filter((i) => ["NOUN", "PROPN", "ADJ"].includes(tree.words[i]!.upos));
  return new Set(telling.map((i) => tree.words[i]!.lemma));
}

const SHARED = 0.5;

function isSame(tree: Tree, a: Proposed, b: Proposed): boolean {
  if (bare(a.name) === bare(b.name)) return true;
  const common = [...a.terms].filter((t) => b.terms.has(t)).length;
  if (common === 0) return false;
  const smaller = Math.min(a.terms.size, b.terms.size);
  const turning = tree.words[a.noun]!.lemma === tree.words[b.noun]!.lemma;
  return (turning && (common >= 2 || smaller === 1)) || (common >= 2 && common / smaller >= SHARED);
}

const bare = (name: string): string => name.toLowerCase().replace(/\bthe /gu, "");

function issue(tree: Tree, group: readonly Proposed[], id: string): Issue {
  const name = [...group].sort((a, b) => fitness(b.name) - fitness(a.name))[0]!.name;
  const terms = [...new Set(group.flatMap((m) => [...m.terms]))];
  return { id, name, family: familyOf(tree, group), terms: terms.slice(0, 12) };
}

/** Names of two to five words say most in least. */
function fitness(name: string): number {
  const words = name.split(" ").length;
  return words === 1 ? 0 : words <= 5 ? 5 : 5 - (words - 5);
}

/**
 * The family with most words in the propositions, those of the name counted again. How people talk is told of everything
 * they talk about, so a word of `process` counts half; `process` where no family has any.
 */
function familyOf(tree: Tree, group: readonly Proposed[]): IssueFamily {
  const lemmas = group.flatMap((m) => [
    ...wordsIn(m.proposition).map((i) => tree.words[i]!.lemma),
    ...m.name.toLowerCase().split(" "),
  ]);
  let best: IssueFamily = "process";
  let most = 0;
  for (const [family, words] of FAMILIES) {
    const count = lemmas.filter((l) => words.has(l)).length * (family === "process" ? PROCESS : 1);
    if (count > most) [best, most] = [family, count];
  }
  return best;
}

const PROCESS = 0.5;
