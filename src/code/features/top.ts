/**
 * Features of the word where the ways from both parties meet: itself, its helpers, its arguments, how it is said.
 */
import { clauseAt } from "../../reading/clause.js";
import { isPassive, type Tree } from "../../reading/tree.js";
import { classesOf } from "../classes.js";
import { isIn, type Pair, type Party } from "../pair.js";
import { ARGUMENTS, HELPERS } from "./relations.js";

/** The word where both ways meet: itself, its helpers, its arguments, and classes of these. */
export function topFeatures(tree: Tree, { top, source, target }: Pair): string[] {
  const word = tree.words[top];
  if (word === undefined) return [];
  const own = classesOf(tree, top);
  const found = [`top=${word.lemma}`, `top.tag=${word.xpos}`, ...own.map((c) => `top:${c}`)];
  for (const child of tree.children[top]!) {
    const { relation, lemma } = tree.words[child]!;
    const inside = isIn(source, child) || isIn(target, child);
    if (HELPERS.includes(relation)) found.push(`top.${relation}=${lemma}`, `top=${word.lemma}+${lemma}`);
    if (!ARGUMENTS.includes(relation) || inside) continue;
    found.push(`top.${relation}=${lemma}`, `top=${word.lemma}|${relation}=${lemma}`);
    for (const c of classesOf(tree, child)) {
      found.push(`top.${relation}:${c}`, ...own.map((o) => `top:${o}|${relation}:${c}`));
    }
    for (const next of tree.children[child]!) found.push(...beyond(tree, child, next, own, source, target));
  }
  return [...found, ...grammar(tree, top, own)];
}

/** The object of a complement: "agreed to lift the ban". */
function beyond(
  tree: Tree,
  child: number,
  next: number,
  own: readonly string[],
  source: Party | null,
  target: Party | null,
): string[] {
  const { relation } = tree.words[next]!;
  if (!["obj", "xcomp", "obl", "nmod"].includes(relation) || isIn(source, next) || isIn(target, next))
    return [];
  const over = classesOf(tree, child);
  return classesOf(tree, next).flatMap((c) => [
    `below:${c}`,
    ...over.map((o) => `${o}|${relation}:${c}`),
    ...own.map((o) => `top:${o}||${c}`),
  ]);
}

function grammar(tree: Tree, at: number, own: readonly string[]): string[] {
  const { negated, modal, tense, perfect, progressive } = clauseAt(tree, at);
  const passive = isPassive(tree, at);
  return [
    `tense=${tense}${perfect ? "+perfect" : ""}${progressive ? "+progressive" : ""}`,
    ...(negated ? ["negated", ...own.map((c) => `not:${c}`)] : []),
    ...(modal === null ? [] : [`modal=${modal}`]),
    ...(passive ? ["passive", ...own.map((c) => `passive:${c}`)] : []),
  ];
}
