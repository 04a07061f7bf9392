/**
 * Tracks: named talks, agreements, cease-fires, conferences and conflicts that meetings and acts belong to.
 *
 *     the Vienna talks      the Iran nuclear agreement      the Minsk cease-fire      a security conference in Munich
 *
 * A track is a noun of one of the five kinds with something that tells it from others: a name or place before it, a
 * party or place after it, a matter. Enters a scene; leave tracks in text order, those of the same kind that share a
 * telling word as one, with all their evidence.
 */
import type { Track, TrackKind } from "../../record/record.js";
import { dependents, obliques, subtree, trimmedSpan, type Tree } from "../../reading/tree.js";
import type { WordRange } from "../../reading/types.js";
import type { Scene } from "../scene.js";
import { wordSet } from "../word-set.js";

const KINDS: readonly (readonly [TrackKind, ReadonlySet<string>])[] = [
  ["cease-fire", wordSet("ceasefire cease-fire truce armistice cessation lull")],
  ["conference", wordSet("conference summit forum congress gathering")],
  ["talks", wordSet("talk negotiation dialogue discussion process consultation diplomacy mediation")],
  [
    "agreement",
    wordSet(
      "agreement deal accord treaty pact protocol convention framework roadmap plan resolution partnership",
    ),
  ],
  [
    "conflict",
    wordSet("war conflict crisis insurgency standoff dispute uprising offensive invasion fighting"),
  ],
];

/** Kinds whose nouns are everyday words: these need a telling word that is a name, or "peace", "nuclear", "trade". */
const COMMON = wordSet(
  "talk discussion process plan resolution framework gathering crisis dispute fighting diplomacy lull offensive",
);
const MATTERS = wordSet(
  "peace nuclear trade climate civil border arms missile disarmament reconciliation budget hostage prisoner six-party final-status inter-korean denuclearization",
);

/** The tracks that a scene tells of. */
export function tracksOf(scene: Scene): Track[] {
  const { tree } = scene;
  const found = tree.words.flatMap((word, i) => {
    const kind = kindOf(tree, i);
    if (kind === null) return [];
    const tells = tellingWords(tree, i);
    return isTelling(tree, i, word.lemma, tells) ? [{ kind, head: i, tells }] : [];
  });
  return joined(tree, found).map((t, k) => ({ ...t, id: `t${k + 1}` }));
}

interface Found {
  readonly kind: TrackKind;
  readonly head: number;
  readonly tells: readonly number[];
}

function kindOf(tree: Tree, i: number): TrackKind | null {
  const { upos } = tree.words[i]!;
  if (upos !== "NOUN" && upos !== "PROPN") return null;
  const lemma = wholeLemma(tree, i);
  return KINDS.find(([, nouns]) => nouns.has(lemma))?.[0] ?? null;
}

/** The lemma with what a hyphen joins to it: "cease-fire" is three words. */
function wholeLemma(tree: Tree, i: number): string {
  const { lemma, start } = tree.words[i]!;
  const hyphen = tree.words[i - 1];
  const before = tree.words[i - 2];
  const joins = hyphen?.text === "-" && hyphen.end === start && before?.end === hyphen.start;
  return joins ? `${before.text.toLowerCase()}-${lemma}` : lemma;
}

/** Modifiers that tell it from others: names and matters before it, names after "in", "on", "with", "between". */
function tellingWords(tree: Tree, head: number): number[] {
  const before = dependents(tree, head, "compound", "amod", "nmod", "flat").filter((c) => c < head);
  const after = obliques(tree, head, "in", "on", "with", "between", "over", "for", "at", "of").filter(
    (c) => c > head,
  );
  const all = [
    ...before,
    ...before.flatMap((b) => dependents(tree, b, "compound", "amod")),
    ...after,
    ...after.flatMap((a) => dependents(tree, a, "conj", "compound", "amod")),
  ];
  return all.filter((c) => isName(tree, c) || MATTERS.has(tree.words[c]!.lemma));
}

function isName(tree: Tree, i: number): boolean {
  const { upos, text, xpos } = tree.words[i]!;
  return upos === "PROPN" || (upos === "ADJ" && /^\p{Lu}/u.test(text) && xpos.startsWith("JJ"));
}

function isTelling(tree: Tree, head: number, lemma: string, tells: readonly number[]): boolean {
  if (tells.length === 0) return false;
  if (tree.words[head]!.text === tree.words[head]!.lemma && lemma === "talk") return false;
  return !COMMON.has(lemma) || tells.some((t) => isName(tree, t) || MATTERS.has(tree.words[t]!.lemma));
}

/** Found nouns of one kind that share a telling word, as one track named by its fullest phrase. */
function joined(tree: Tree, found: readonly Found[]): Track[] {
  const groups: Found[][] = [];
  for (const item of found) {
    const group = groups.find((g) => g.some((other) => isSame(tree, other, item)));
    if (group) group.push(item);
    else groups.push([item]);
  }
  return groups.map((g) => track(tree, g));
}

function isSame(tree: Tree, a: Found, b: Found): boolean {
  if (a.kind !== b.kind) return false;
  const words = new Set(a.tells.map((t) => tree.words[t]!.text.toLowerCase()));
  return (
    b.tells.some((t) => words.has(tree.words[t]!.text.toLowerCase()) && !MATTERS.has(tree.words[t]!.lemma)) ||
    (a.tells.every((t) => MATTERS.has(tree.words[t]!.lemma)) ===
      b.tells.every((t) => MATTERS.has(tree.words[t]!.lemma)) &&
      b.tells.some((t) => words.has(tree.words[t]!.text.toLowerCase())))
  );
}

function track(tree: Tree, group: readonly Found[]): Track {
  const fullest = [...group].sort((a, b) => b.tells.length - a.tells.length || a.head - b.head)[0]!;
  const text = (run: WordRange): string => {
    const span = trimmedSpan(tree.reading, run);
    return tree.reading.text.slice(span.start, span.end);
  };
  const name = text(nameRun(tree, fullest.head))
    .replace(/^(the|a|an|this|these|its|their)\s+/iu, "")
    .replace(/\s+/gu, " ");
  return {
    id: "",
    score: group.length > 1 ? 0.75 : 0.6,
    rule: "tracks/noun",
    name,
    kind: fullest.kind,
    evidence: group.map((g) => trimmedSpan(tree.reading, nameRun(tree, g.head))),
  };
}

const OUTSIDE = new Set(["acl", "appos", "parataxis", "advcl", "conj", "cc", "case", "punct"]);

/** The phrase less the clauses and conjuncts of its own noun: "the talks between Norland and Vestria". */
function nameRun(tree: Tree, head: number): WordRange {
  const gone = new Set(
    tree.children[head]!.filter(
      (c) => OUTSIDE.has(tree.words[c]!.relation) && tree.words[c]!.text !== "-",
    ).flatMap((c) => subtree(tree, c)),
  );
  const inside = new Set(subtree(tree, head).filter((w) => !gone.has(w)));
  let [first, end] = [head, head + 1];
  while (inside.has(first - 1)) first--;
  while (inside.has(end)) end++;
  return { first, end };
}
