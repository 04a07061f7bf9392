/**
 * Numbers that do not stand before what they count: tolls, strengths, weights, shares.
 *
 *     The death toll rose to 340.   casualties topped 1,000   a 5,000-strong force   rebels numbering 600
 *     300 kilograms of uranium   75 percent of those killed   forced 40,000 people from their homes
 *
 * Enters a quantity; leaves what it counts, or null. The lists of words name the constructions; a number that only
 * tells by how much a tally changed ("rose by 12") is none.
 */
import { dependent, dependents, obliques, subjectOf, type Tree } from "../../reading/tree.js";
import { KINDS, PEOPLE, type Counted, type Kind } from "./kinds.js";
import type { Quantity } from "./numbers.js";

const TALLYING = new Set([
  ..."reach exceed top surpass total number stand rise climb grow jump soar fall drop swell".split(" "),
]);
const DIRECT = new Set("reach exceed top surpass total number".split(" "));

/** "the toll rose to 340", "casualties topped 1,000", "a garrison numbering 600". */
export function tallyAt(tree: Tree, quantity: Quantity): Counted | null {
  const before = quantity.first - 1;
  const led = tree.words[before];
  const counts = /^(NOUN|PROPN|ADJ)$/u.test(tree.words[quantity.end]?.upos ?? "");
  if (counts || led?.sentence !== tree.words[quantity.first]!.sentence) return null;
  if (led.lemma === "of" && TOLLS.has(tree.words[before - 1]?.lemma ?? ""))
    return tallied(tree, quantity, before - 1);
  const changed = led.lemma === "to" || led.lemma === "from" ? changedBefore(tree, before) : -1;
  if (changed >= 0) return tallied(tree, quantity, changed);
  const to = led.lemma === "to" || led.lemma === "at";
  const verb = to ? verbBack(tree, before) : DIRECT.has(led.lemma) ? before : -1;
  if (verb < 0 || !TALLYING.has(tree.words[verb]!.lemma)) return null;
  const subject = subjectOf(tree, verb);
  const noun = subject >= 0 ? subject : tree.words[verb]!.relation === "acl" ? tree.words[verb]!.head : -1;
  return noun < 0 ? null : tallied(tree, quantity, noun);
}

const CHANGING = new Set("cut reduce raise increase lower bring shrink expand double".split(" "));

/** "cut its troops in the valley from 12,000 to 8,600": the thing whose number a verb changes; -1 for none. */
function changedBefore(tree: Tree, preposition: number): number {
  const { sentence } = tree.words[preposition]!;
  for (let i = preposition - 1; i >= 0 && tree.words[i]!.sentence === sentence; i--) {
    const { upos, lemma } = tree.words[i]!;
    if (upos === "VERB") return CHANGING.has(lemma) ? dependent(tree, i, "obj") : -1;
  }
  return -1;
}

/** The verb at most two words before a preposition: "rose sharply to", "stood at". */
function verbBack(tree: Tree, preposition: number): number {
  const near = [preposition - 1, preposition - 2].find((i) => tree.words[i]?.upos === "VERB");
  return near ?? -1;
}

const TOLLS = new Set(["toll", "casualty", "fatality", "death"]);

function tallied(tree: Tree, quantity: Quantity, noun: number): Counted | null {
  const { lemma } = tree.words[noun]!;
  const of = obliques(tree, noun, "of").map((o) => tree.words[o]!.lemma);
  const words = [
    lemma,
    ...of,
    ...dependents(tree, noun, "compound", "amod").map((d) => tree.words[d]!.lemma),
  ];
  const toll = lemma === "toll" ? KINDS[0]! : null;
  const held = lemma === "number" || lemma === "total" || lemma === "count" || lemma === "level";
  const plural = tree.words[noun]!.xpos === "NNS" || held;
  const kind = toll ?? (plural ? KINDS.find((k) => words.some((w) => k.nouns.has(w))) : undefined);
  return kind ? counted(quantity, kind, noun, 0.65) : null;
}

function counted(quantity: Quantity, kind: Kind, head: number, score: number): Counted {
  const run = { first: quantity.first, end: quantity.end };
  return { quantity, kind: kind.what, what: kind.what, unit: kind.unit, head, run, score };
}

const STRENGTH = /^(strong|member|man|person|soldier|troop)$/u;
const BODIES = new Set(
  "force army garrison contingent mission corps militia battalion brigade unit".split(" "),
);

/** "a 5,000-strong force", "a force of 30,000", "a 600-member mission". */
export function strengthAt(tree: Tree, quantity: Quantity): Counted | null {
  const troops = KINDS.find((k) => k.what === "troops")!;
  const [hyphen, size] = [tree.words[quantity.end], tree.words[quantity.end + 1]];
  if (hyphen?.text === "-" && STRENGTH.test(size?.lemma ?? "")) {
    const body = [2, 3, 4].map((k) => quantity.end + k).find((i) => BODIES.has(tree.words[i]?.lemma ?? ""));
    return body === undefined ? null : counted(quantity, troops, body, 0.6);
  }
  const [of, body] = [tree.words[quantity.first - 1], tree.words[quantity.first - 2]];
  const many = (quantity.value ?? quantity.low ?? 0) >= 50;
  const led = of?.lemma === "of" && BODIES.has(body?.lemma ?? "") && body?.lemma !== "unit";
  return led && many && hyphen?.upos !== "NUM" ? counted(quantity, troops, quantity.first - 2, 0.6) : null;
}

const WEIGHTS = new Set("ton tonne kilogram kilogramme kg kilo gram pound".split(" "));
const MATERIAL = /^(uranium|plutonium|chemical|agent|sarin|explosive|weapon|arms|ammunition|munition)$/u;

/** "300 kilograms of uranium", "1,300 tons of chemical weapons": arms, and matter for arms. */
export function weightAt(tree: Tree, quantity: Quantity): Counted | null {
  const unit = [quantity.end, quantity.end + 1].find((i) => WEIGHTS.has(tree.words[i]?.lemma ?? ""));
  if (unit === undefined || tree.words[unit + 1]?.lemma !== "of") return null;
  const matter = [2, 3, 4, 5].map((k) => unit + k).find((i) => MATERIAL.test(tree.words[i]?.lemma ?? ""));
  if (matter === undefined) return null;
  const what = tree.words
    .slice(unit + 2, matter + 1)
    .map((w) => w.text)
    .join(" ");
  const run = { first: quantity.first, end: unit + 1 };
  return { quantity, kind: "material", what, unit: tree.words[unit]!.text, head: unit, run, score: 0.6 };
}

/** "75 percent of those killed", "a third of the dead": a share of the dead, the displaced, the held. */
export function shareOfStruck(tree: Tree, quantity: Quantity): Counted | null {
  if (tree.words[quantity.end]?.lemma !== "of") return null;
  const after = [1, 2, 3, 4, 5, 6, 7].map((k) => quantity.end + k);
  const kind = KINDS.slice(0, SHARED).find((k) =>
    after.some((i) => {
      const word = tree.words[i];
      if (word?.sentence !== tree.words[quantity.first]!.sentence) return false;
      return k.nouns.has(word.lemma) || (k.predicates.has(word.lemma) && word.xpos === "VBN");
    }),
  );
  return kind ? { ...counted(quantity, kind, quantity.end - 1, 0.55), unit: "per cent" } : null;
}

/** The kinds of what befalls people stand first. */
const SHARED = 7;

const DRIVING = new Set(["force", "drive", "push", "chase", "displace", "uproot"]);
const HOMES = new Set(["home", "house", "village", "country", "homeland"]);

/** "forced 40,000 people from their homes", "drove 300 families out of the valley". */
export function drivenOut(tree: Tree, quantity: Quantity): Counted | null {
  const verb = [quantity.first - 1, quantity.first - 2].find((i) => tree.words[i]?.upos === "VERB") ?? -1;
  if (verb < 0 || !DRIVING.has(tree.words[verb]!.lemma)) return null;
  const object = dependent(tree, verb, "obj");
  const near = [verb, object].filter((i) => i >= 0);
  const home = near
    .flatMap((i) => obliques(tree, i, "from", "of"))
    .some((o) => HOMES.has(tree.words[o]!.lemma));
  const noun = [0, 1, 2].map((k) => quantity.end + k).find((i) => PEOPLE.has(tree.words[i]?.lemma ?? ""));
  const displaced = KINDS.find((k) => k.what === "displaced")!;
  if (!home || noun === undefined) return null;
  const run = { first: quantity.first, end: noun + 1 };
  return { ...counted(quantity, displaced, noun, 0.6), run };
}
