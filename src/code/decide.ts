/**
 * The code of a pair: type, mode, status, score, and the word that shows it.
 *
 * The head decides the type; what the rules found goes in as features. Mode and status are read from the words. The
 * trigger is the word that speaks most for the type, so that no type stands without a word that can be shown.
 */
import { treeOf, type Tree } from "../reading/tree.js";
import { mended } from "../reading/mend.js";
import type { Reading } from "../reading/types.js";
import type { ActStatus, ArticleRecord } from "../record/record.js";
import type { Span } from "../record/span.js";
import { statusAt } from "../extract/status.js";
import { actsAt, type ActAtPair } from "./acts.js";
import { classesOf } from "./classes.js";
import { featuresOf } from "./features.js";
import { type Chances, type Head, type Label, LABELS } from "./head.js";
import { maskedSentence } from "./masked.js";
import { modeOf, yieldType } from "./modes.js";
import { isIn, type Pair, pairOf, partyAt } from "./pair.js";
import { type CodeType, type Coding, quadOf } from "./types.js";

/** A text as the stages read it. */
export interface Read {
  readonly tree: Tree;
  readonly record: ArticleRecord;
}

/** Everything seen of a pair. */
export interface Seen {
  readonly pair: Pair;
  readonly acts: readonly ActAtPair[];
  readonly features: readonly string[];
  /** The sentence with its parties masked, whose vector goes in as well. */
  readonly masked: string;
}

/** A reading with its tree as the rules see it. */
export function readOf(reading: Reading, record: ArticleRecord): Read {
  return { tree: treeOf({ ...reading, words: mended(reading.words) }), record };
}

/** What is seen of two parties, either of which may be open. */
export function seenOf({ tree, record }: Read, source: Span | null, target: Span | null): Seen {
  const pair = pairOf(tree, partyAt(tree, source), partyAt(tree, target));
  const acts = actsAt(record, tree, source, target);
  return { pair, acts, features: featuresOf(tree, pair, acts), masked: maskedSentence(tree, pair) };
}

const NOTHING = { type: null, mode: null, status: null, quad: null, trigger: null } as const;

/** The code of a pair by its chances; `always` gives the likeliest type also where no relation is likely. */
export function codingOf(read: Read, seen: Seen, chances: Chances, head: Head, always: boolean): Coding {
  if (!always && chances.related < head.least) return { ...NOTHING, score: rounded(1 - chances.related) };
  const label = likeliest(chances);
  const trigger = triggerOf(read.tree, seen.pair, head, label);
  const type = typeOf(read.tree, trigger, label);
  const word = read.tree.words[trigger];
  const act = seen.acts.find((a) => a.type === type && (a.at === trigger || a.sides === "both"));
  const score = chances.types[LABELS.indexOf(label)]! * (always ? 1 : chances.related);
  return {
    type,
    mode: act?.mode ?? modeOf(type, ...signsAt(read.tree, trigger)),
    status: statusOf(read.tree, trigger, act),
    quad: quadOf(type),
    score: rounded(score),
    trigger: word === undefined ? null : { start: word.start, end: word.end },
  };
}

function rounded(chance: number): number {
  return Math.round(1000 * chance) / 1000;
}

function likeliest({ types }: Chances): Label {
  return LABELS[types.indexOf(Math.max(...types))]!;
}

function typeOf(tree: Tree, trigger: number, label: Label): CodeType {
  return label === "YIELD" ? yieldType(signsAt(tree, trigger)[0]) : label;
}

/** Classes and lemmas of a word, of what is over it by a chain of complements, and of its arguments. */
function signsAt(tree: Tree, at: number): [classes: string[], lemmas: string[]] {
  const words = [at, ...(tree.children[at] ?? [])];
  const deeper = words.flatMap((i) => [i, ...(tree.children[i] ?? [])]);
  const near = [...new Set(deeper)].filter((i) => i >= 0);
  return [near.flatMap((i) => classesOf(tree, i)), near.map((i) => tree.words[i]!.lemma)];
}

const STATUS: Readonly<Record<string, ActStatus>> = {
  proposed: "hypothetical",
  tentative: "hypothetical",
  scheduled: "planned",
  "under-way": "under-way",
  held: "done",
  postponed: "planned",
  cancelled: "negated",
  refused: "negated",
  denied: "negated",
};

function statusOf(tree: Tree, trigger: number, act: ActAtPair | undefined): ActStatus | null {
  if (act !== undefined) return STATUS[act.status] ?? (act.status as ActStatus);
  return trigger < 0 ? null : statusAt(tree, trigger);
}

/** Words of a sentence that may tell of an act. */
const TELLING = new Set(["VERB", "NOUN", "ADJ"]);

/** The word of the pair's sentence that speaks most for a type; the top where no other speaks more. */
function triggerOf(tree: Tree, pair: Pair, head: Head, label: Label): number {
  const { source, target, top } = pair;
  const first = tree.words[top];
  if (first === undefined) return -1;
  const way = new Set([...pair.overSource, ...pair.overTarget, top]);
  const speaks = (i: number): number => speaking(tree, i, head, label, way.has(i), i === top);
  const others = tree.words.flatMap((word, i) => {
    const here = word.sentence === first.sentence && !isIn(source, i) && !isIn(target, i);
    return here && tells(tree, i) ? [i] : [];
  });
  const known = tells(tree, top) ? speaks(top) : -Infinity;
  return others.reduce((best, i) => (speaks(i) > best.speaks ? { at: i, speaks: speaks(i) } : best), {
    at: top,
    speaks: known,
  }).at;
}

/** Whether a word may be a trigger: "said" alone tells that something was said, not what was done. */
function tells(tree: Tree, at: number): boolean {
  return TELLING.has(tree.words[at]!.upos) && classesOf(tree, at).join() !== "say";
}

function speaking(tree: Tree, at: number, head: Head, label: Label, onWay: boolean, isTop: boolean): number {
  const { lemma } = tree.words[at]!;
  const classes = classesOf(tree, at);
  const kinds = ["any", ...(onWay ? ["route"] : []), ...(isTop ? ["top", "event"] : [])];
  const weight = (feature: string): number => head.weight(feature, label);
  return kinds.reduce(
    (sum, kind) => sum + weight(`${kind}=${lemma}`) + classes.reduce((s, c) => s + weight(`${kind}:${c}`), 0),
    0,
  );
}
