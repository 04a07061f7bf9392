/**
 * What a number is a number of: its noun, and the predicate that makes it a figure.
 *
 *     killed at least 40 people        six dead        the deaths of four Americans       $10 million in aid
 *
 * The noun is the one that the number modifies, or the number itself ("killed 250,000"). The predicate is a participle
 * on the noun, the verb above it, or the noun that it completes; conjuncts share it. No kind found: no figure.
 */
import { dependents, isPassive, obliques, phrase, type Tree } from "../../reading/tree.js";
import type { WordRange } from "../../reading/types.js";
import { moneyOf, rateOf } from "./amounts.js";
import { KINDS, PEOPLE, type Counted, type Kind } from "./kinds.js";
import { isMeasure } from "./measures.js";
import { quantityAt, type Quantity } from "./numbers.js";
import { isConversion, isEmphatic, isModel, nounAfter, verbBefore } from "./order.js";
import { drivenOut, shareOfStruck, strengthAt, tallyAt, weightAt } from "./tallies.js";
import { groundOf } from "./territory.js";

/**
 * What a quantity counts; null where it is no figure. In a list ("40 soldiers and three civilians") it counts what
 * `before`, the one before it, counts.
 */
export function countedAt(tree: Tree, quantity: Quantity, before: Counted | null): Counted | null {
  if (isConversion(tree, quantity) || isModel(tree, quantity) || isEmphatic(tree, quantity)) return null;
  if (quantity.unit === "count") {
    return (
      groundAt(tree, quantity) ??
      strengthAt(tree, quantity) ??
      tallyAt(tree, quantity) ??
      weightAt(tree, quantity) ??
      drivenOut(tree, quantity) ??
      countOf(tree, quantity) ??
      ofCounted(tree, quantity) ??
      listed(tree, quantity, before)
    );
  }
  return quantity.unit === "per cent"
    ? (shareOfStruck(tree, quantity) ?? rateOf(tree, quantity))
    : moneyOf(tree, quantity);
}

function groundAt(tree: Tree, quantity: Quantity): Counted | null {
  const ground = groundOf(tree, quantity);
  if (ground === null) return null;
  const { run, unit, what } = ground;
  return { quantity, kind: "territory", what, unit, head: run.end - 1, run, score: 0.5 };
}

/** "54 of the 113 villagers killed": what the second number counts. */
function ofCounted(tree: Tree, quantity: Quantity): Counted | null {
  if (tree.words[quantity.end]?.text.toLowerCase() !== "of" || quantity.value === 1) return null;
  for (const at of [quantity.end + 1, quantity.end + 2]) {
    const whole = quantityAt(tree.words, at);
    const counted = whole?.unit === "count" && whole.value !== null ? countOf(tree, whole) : null;
    if (counted)
      return { ...counted, quantity, run: { first: quantity.first, end: counted.run.end }, score: 0.6 };
  }
  return null;
}

function countOf(tree: Tree, quantity: Quantity): Counted | null {
  const noun = nounOf(tree, quantity);
  if (isMeasure(tree, quantity, noun)) return null;
  const verb = verbBefore(tree, quantity);
  const context = [...(verb < 0 ? [] : [verb]), ...contextOf(tree, noun)];
  const kind = kindOf(tree, quantity, noun, context);
  if (!kind) return null;
  return {
    quantity,
    kind: kind.what,
    what: whatOf(tree, quantity, noun, kind),
    unit: kind.unit,
    head: noun,
    run: runOf(tree, quantity, noun),
    score: context.some((w) => w > 0 && kind.predicates.has(tree.words[w]!.lemma)) ? 0.8 : 0.65,
  };
}

const LINKS = new Set([
  ",",
  "and",
  "or",
  "as",
  "well",
  "including",
  "compared",
  "with",
  "against",
  "to",
  "another",
]);

/** The next of a list: nothing but commas and conjunctions since the one before. */
function listed(tree: Tree, quantity: Quantity, before: Counted | null): Counted | null {
  const noun = nounOf(tree, quantity);
  if (!before || isMeasure(tree, quantity, noun)) return null;
  const between = tree.words.slice(before.run.end, quantity.first);
  const bare = isBareInList(tree, quantity, before);
  const near = bare || (between.length <= 4 && between.every((w) => LINKS.has(w.text.toLowerCase())));
  const people = bare || (noun >= quantity.end && isPeople(tree, noun));
  const same = before.quantity.unit === "count" && before.unit === "people";
  const kind = KINDS.find((k) => k.what === before.kind);
  if (!near || !people || !same || !kind) return null;
  const run = runOf(tree, quantity, noun);
  return { ...before, quantity, head: noun, run, what: whatOf(tree, quantity, noun, kind), score: 0.6 };
}

function isPeople(tree: Tree, noun: number): boolean {
  return PEOPLE.has(tree.words[noun]!.lemma) || tree.words[noun]!.upos === "PROPN";
}

/** "killed five on Monday and two on Sunday": a number alone before a day or place, in the sentence of the one before. */
function isBareInList(tree: Tree, quantity: Quantity, before: Counted): boolean {
  const next = tree.words[quantity.end];
  const led = /^(and|including|,|but)$/u.test(tree.words[quantity.first - 1]?.text.toLowerCase() ?? "");
  const same = tree.words[before.quantity.first]!.sentence === tree.words[quantity.first]!.sentence;
  const value = quantity.value ?? 0;
  return (
    led &&
    same &&
    value >= 2 &&
    (value < 1900 || value > 2100) &&
    /^(on|in|at|from)$/u.test(next?.text.toLowerCase() ?? "")
  );
}

/** The noun that a number modifies; the number's own last word where it stands for the counted itself. */
function nounOf(tree: Tree, quantity: Quantity): number {
  const inside = (i: number): boolean => quantity.first <= i && i < quantity.end;
  let at = quantity.end - 1;
  for (let step = 0; step < 6 && tree.words[at]!.head >= 0; step++) {
    const word = tree.words[at]!;
    const numeral =
      inside(at) && ["nummod", "compound", "advmod", "nmod", "obl", "amod", "flat"].includes(word.relation);
    if (numeral && inside(word.head)) at = word.head;
    else if (inside(at) && ["nummod", "amod", "compound"].includes(word.relation) && word.head > at)
      return word.head;
    else break;
  }
  const of = obliques(tree, at, "of")[0] ?? -1;
  const several = quantity.value === null || quantity.value >= 2;
  const thing = of >= 0 && ["NOUN", "PROPN"].includes(tree.words[of]!.upos);
  if (thing && several && tree.words[quantity.end]?.text.toLowerCase() === "of") return of;
  return at < quantity.end ? Math.max(at, nounAfter(tree, quantity)) : at;
}

/** The words that may tell what happened to the counted, nearest first. */
function contextOf(tree: Tree, noun: number): number[] {
  const own = dependents(tree, noun, "acl", "amod").filter((c) => !isRelativeObject(tree, c));
  const next = tree.words[noun + 1];
  const follows =
    next && next.sentence === tree.words[noun]!.sentence && next.upos !== "NOUN" ? [noun + 1] : [];
  return [...own, ...follows, ...shared(tree, noun), ...above(tree, noun)];
}

/** "left 20 soldiers and 70 civilians dead": what is said after the last of a list is said of all. */
function shared(tree: Tree, noun: number): number[] {
  const others = dependents(tree, noun, "conj");
  return others.flatMap((o) => dependents(tree, o, "amod", "acl").filter((a) => a === o + 1));
}

/** A relative clause whose subject is another ("rebels that the army killed") tells of the noun all the same. */
function isRelativeObject(tree: Tree, clause: number): boolean {
  return tree.words[clause]!.upos === "ADJ" && tree.words[clause]!.relation === "acl";
}

function above(tree: Tree, noun: number): number[] {
  const word = tree.words[noun]!;
  if (word.head < 0) return [noun];
  const parent = word.head;
  if (word.relation === "conj") return [...above(tree, parent), ...dependents(tree, parent, "acl", "amod")];
  if (["nsubj", "obj", "iobj"].includes(word.relation)) return [parent, ...results(tree, parent)];
  if (word.relation === "obl") return [parent, ...results(tree, parent)];
  if (word.relation === "nmod" || word.relation === "appos") return [parent, ...above(tree, parent)];
  return [parent];
}

/** "left six dead", "holds six as hostages": the result on the same verb. */
function results(tree: Tree, verb: number): number[] {
  const own = (c: number): boolean => dependents(tree, c, "nsubj").length > 0;
  const found = dependents(tree, verb, "xcomp", "obj", "advmod", "conj").filter((c) => !own(c));
  return [...found, ...obliques(tree, verb, "as")].filter((c) => tree.words[c]!.upos !== "PRON");
}

/** What befalls the living alone: whatever noun is counted, it is somebody. */
const LIVING = new Set(["killed", "wounded", "displaced", "expelled"]);

/** Whatever is killed or flees lives; but not where it happens, nor what is only listed beside it. */
function isStruck(tree: Tree, noun: number): boolean {
  const { upos, relation } = tree.words[noun]!;
  const where = dependents(tree, noun, "case").some((c) => tree.words[c]!.lemma !== "of");
  return upos === "NOUN" && relation !== "conj" && !where;
}

/** "claimed 63 lives". */
const TAKEN = new Set(["claim", "lose", "cost", "take"]);

function kindOf(tree: Tree, quantity: Quantity, noun: number, context: readonly number[]): Kind | null {
  const { lemma, text, upos, xpos } = tree.words[noun]!;
  const many = (quantity.value ?? quantity.low ?? 0) >= 100;
  if (lemma === "force" && xpos === "NNS" && many) return KINDS.find((k) => k.what === "troops")!;
  const numeral = noun < quantity.end;
  const people = numeral || PEOPLE.has(lemma) || KINDS.some((k) => k.nouns.has(lemma)) || upos === "PROPN";
  if (upos !== "NOUN" && upos !== "PROPN" && !numeral) {
    return KINDS.find((k) => k.predicates.has(lemma)) ?? null;
  }
  if (lemma === "life" && context.some((w) => TAKEN.has(tree.words[w]!.lemma))) return KINDS[0]!;
  for (const word of context) {
    const kind = KINDS.find(
      (k) => (people || (LIVING.has(k.what) && isStruck(tree, noun))) && saysOf(tree, k, word, noun),
    );
    if (kind) return kind;
  }
  if (numeral && !neighbour(tree, quantity)) return null;
  const next = tree.words[quantity.end]?.lemma ?? "";
  return (
    KINDS.find(
      (k) =>
        k.nouns.has(lemma) ||
        k.nouns.has(text.toLowerCase()) ||
        (numeral && (k.nouns.has(next) || k.predicates.has(next))),
    ) ?? null
  );
}

/** A numeral on its own may be followed at once by what it counts: "six dead", "840 wounded". */
function neighbour(tree: Tree, quantity: Quantity): boolean {
  return tree.words[quantity.end]?.sentence === tree.words[quantity.end - 1]!.sentence;
}

const ACTIVE = new Set(["flee", "escape", "lose", "leave"]);

/** Whether a word of the context says of the noun what the kind means: "four killed" but not "four killed ten". */
function saysOf(tree: Tree, kind: Kind, word: number, noun: number): boolean {
  const { lemma, upos } = tree.words[word]!;
  if (kind.events.has(lemma) && (upos === "NOUN" || upos === "PROPN")) return word !== noun;
  if (!kind.predicates.has(lemma)) return false;
  const subject = dependents(tree, word, "nsubj").includes(noun);
  const transitive = dependents(tree, word, "obj").length > 0;
  return !subject || isPassive(tree, word) || !transitive || ACTIVE.has(lemma);
}

function whatOf(tree: Tree, quantity: Quantity, noun: number, kind: Kind): string {
  if (noun < quantity.end) return kind.what;
  const run = phrase(tree, noun, ["acl", "det", "nummod", "punct", "conj", "cc"]);
  const words = tree.words
    .slice(Math.max(run.first, quantity.end), Math.max(run.end, noun + 1))
    .map((w) => w.text);
  const name = words.join(" ").replace(/ (['’]s)\b/gu, "$1");
  return kind.nouns.has(tree.words[noun]!.lemma) && kind.predicates.size === 0
    ? name
    : `${name} ${kind.what}`.trim();
}

/** From the qualifier to the noun, with a participle that follows it ("113 Palestinians killed"). */
function runOf(tree: Tree, quantity: Quantity, noun: number): WordRange {
  const end = Math.max(quantity.end, noun + 1);
  const next = tree.words[end];
  const said = next && KINDS.some((k) => k.predicates.has(next.lemma)) && next.upos !== "NOUN";
  return { first: quantity.first, end: said ? end + 1 : end };
}
