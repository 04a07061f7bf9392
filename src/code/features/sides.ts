/**
 * Features of the two parties: how each hangs in the sentence, and who it is by the words of its phrase.
 */
import { cases, type Tree } from "../../reading/tree.js";
import { classesOf, partyClasses } from "../classes.js";
import type { Pair, Party } from "../pair.js";

/** How a party hangs in the sentence. */
export function sideFeatures(tree: Tree, pair: Pair, side: "S" | "T"): string[] {
  const party = side === "S" ? pair.source : pair.target;
  if (party === null) return [`${side}.open`];
  const over = side === "S" ? pair.overSource : pair.overTarget;
  const { relation, head } = tree.words[party.head]!;
  const prepositions = cases(tree, party.head);
  const found = [
    `${side}.path=${[party.head, ...over].map((i) => tree.words[i]!.relation).join(">")}`,
    ...prepositions.map((p) => `${side}.case=${p}`),
  ];
  over.forEach((at) => {
    found.push(
      `${side}.over=${tree.words[at]!.lemma}`,
      ...classesOf(tree, at).map((c) => `${side}.over:${c}`),
    );
  });
  if (head < 0) return found;
  found.push(`${side}.head=${relation}/${tree.words[head]!.lemma}`);
  found.push(...prepositions.map((p) => `${side}.case=${p}/${tree.words[head]!.lemma}`));
  found.push(
    ...classesOf(tree, head).flatMap((c) => [
      `${side}.${relation}:${c}`,
      ...prepositions.map((p) => `${side}.${p}:${c}`),
    ]),
  );
  return found;
}

/** Who the parties are, and what they are with the top's classes. */
export function partyFeatures(tree: Tree, pair: Pair): string[] {
  const own = classesOf(tree, pair.top);
  const kinds = (party: Party | null): string[] =>
    party === null ? ["open"] : [...new Set(words(party).flatMap((i) => partyClasses(tree.words[i]!.lemma)))];
  const things = (party: Party | null): string[] =>
    party === null
      ? []
      : words(party).flatMap((i) => (tree.words[i]!.upos === "NOUN" ? classesOf(tree, i) : []));
  const found: string[] = [];
  for (const [side, party] of [
    ["S", pair.source],
    ["T", pair.target],
  ] as const) {
    const who = kinds(party);
    found.push(...who.flatMap((k) => [`${side}:${k}`, ...own.map((c) => `${side}:${k}|top:${c}`)]));
    found.push(...things(party).flatMap((k) => [`${side}:${k}`, ...own.map((c) => `${side}:${k}|top:${c}`)]));
    if (party !== null)
      found.push(`${side}=${tree.words[party.head]!.lemma}`, `${side}.tag=${tree.words[party.head]!.xpos}`);
  }
  return found;
}

function words({ first, end }: { first: number; end: number }): number[] {
  return Array.from({ length: end - first }, (_, k) => first + k);
}
