/**
 * Stances: verbs, adjectives and phrases by which somebody is for or against something.
 *
 *     Iran is ready to talk if sanctions end.   The deal was rejected by the rebels.   He no longer opposes the vote.
 *
 * The holder is the doer; the proposition is the object, the infinitive or the clause. What hangs on a condition is
 * `conditional`; negation turns the stance, what is no longer held is `undecided`, and a demand that was not made is
 * none.
 */
import { clauseAt } from "../../reading/clause.js";
import { ancestors, dependent, dependents, doerOf, subjectOf, type Tree } from "../../reading/tree.js";
import type { Stance } from "../../record/record.js";
import { actorsAt, type Scene } from "../scene.js";
import { joined } from "../statements/ranges.js";
import {
  clauseWords,
  conditionsOf,
  isAsked,
  isBargain,
  isNoLonger,
  turned,
  wantedConditions,
  type Candidate,
} from "./candidate.js";
import { felt, heldByAdjective, heldBySide } from "./felt.js";
import { complementOf, quantified, type Held } from "./held.js";
import * as lexicon from "./lexicon.js";
import { heldByVerb } from "./verbs.js";

/** Candidates of all words of stance whose holder is an actor. */
export function stances(scene: Scene): Candidate[] {
  return scene.tree.words.flatMap((word, i) => {
    const side = heldBySide(scene, i) ?? felt(scene, i);
    if (side) return candidates(scene, i, side.holder, side.held);
    if (word.upos === "VERB") return verbs(scene, i);
    return word.upos === "ADJ" ? adjectives(scene, i) : [];
  });
}

function verbs(scene: Scene, verb: number): Candidate[] {
  const held = heldByVerb(scene, verb);
  return held ? candidates(scene, verb, holderOf(scene.tree, verb), held) : offered(scene, verb);
}

/** "would talk if the shelling stops": what somebody would do on a condition. */
function offered(scene: Scene, verb: number): Candidate[] {
  const { tree } = scene;
  const { modal, conditional } = clauseAt(tree, verb);
  const conditions = conditionsOf(tree, verb);
  const actors = holders(scene, verb, subjectOf(tree, verb));
  const will = (modal === "would" || modal === "will") && lexicon.NEVER.has(tree.words[verb]!.lemma);
  if (!will || conditional || conditions.length === 0 || actors.length === 0) return [];
  const before = dependents(tree, verb, "nsubj", "aux", "advmod", "mark", "cc").filter((d) => d < verb);
  const proposition = clauseWords(tree, verb, [...before, ...conditions]);
  const evidence = joined([...proposition, ...clauseWords(tree, verb)]);
  const rule = "stances/would-if";
  const main = {
    actors,
    proposition,
    stance: "conditional" as const,
    evidence,
    rule,
    score: 0.4,
    word: verb,
  };
  return [main, ...wantedConditions(tree, main, conditions)];
}

function adjectives(scene: Scene, adjective: number): Candidate[] {
  const held = heldByAdjective(scene.tree, adjective);
  return held ? candidates(scene, adjective, subjectOf(scene.tree, adjective), held) : [];
}

/** The doer; "those opposed to the vote" hold it themselves. */
function holderOf(tree: Tree, verb: number): number {
  const self = tree.words[verb]!.lemma === "oppose" && complementOf(tree, verb, "to") >= 0;
  return self ? subjectOf(tree, verb) : doerOf(tree, verb);
}

/** The actors of the doer; of a clause with "who" that hangs on a thing, those right before the "who". */
function holders(scene: Scene, word: number, doer: number): string[] {
  const named = actorsAt(scene, doer);
  const own = named.length > 0 ? named : actorsAt(scene, quantified(scene.tree, doer));
  const subject = dependent(scene.tree, word, "nsubj");
  if (own.length > 0 || subject < 1 || scene.tree.words[subject]!.lemma !== "who") return own;
  return actorsAt(scene, subject - 1);
}

function candidates(scene: Scene, word: number, doer: number, found: Held): Candidate[] {
  const { tree } = scene;
  const actors = holders(scene, word, doer);
  const { conditional, modal } = clauseAt(tree, word);
  const open = conditional || modal === "might" || modal === "may";
  const unsaid = open || isDenied(tree, word) || isAsked(tree, word);
  if (actors.length === 0 || unsaid) return [];
  const conditions = [...conditionsOf(tree, word), ...conditionsOf(tree, found.head)];
  const stance = stanceOf(tree, word, found, conditions);
  if (stance === null) return [];
  const own = tree.words[word]!.relation === "acl" && tree.words[word]!.head === found.head ? [word] : [];
  const away = [
    ...dependents(tree, found.head, "mark", "case").filter((m) => m < found.head),
    ...conditions,
    ...own,
    ...notOf(tree, found),
  ];
  const proposition = withDoer(tree, word, found.head, clauseWords(tree, found.head, away));
  const evidence = joined([...proposition, { first: word, end: word + 1 }]);
  const main = { actors, proposition, stance, evidence, rule: found.rule, score: found.score, word };
  return [main, ...wantedConditions(tree, main, conditions)];
}

/** The stance after negation, change and conditions; null for a demand that was not made. */
function stanceOf(tree: Tree, word: number, found: Held, conditions: readonly number[]): Stance | null {
  if (isNoLonger(tree, word)) return "undecided";
  const { negated } = clauseAt(tree, word);
  const demand = found.rule.startsWith("stances/wish") || found.rule === "stances/clause";
  if (negated && (demand || lexicon.ASKING.has(tree.words[word]!.lemma))) return null;
  const hangs = conditions.length > 0 || isBargain(tree, found.head);
  const not = notOf(tree, found).length > 0;
  return hangs && !demand ? "conditional" : turned(found.stance, negated !== not);
}

/** The "not" of the deed that is wished: "urged them not to leave" is against leaving. */
function notOf(tree: Tree, { head, rule }: Held): number[] {
  if (!/^stances\/(wish|clause|will|refuse)/u.test(rule)) return [];
  return dependents(tree, head, "advmod").filter(
    (a) => tree.words[a]!.lemma === "not" || tree.words[a]!.text === "n't",
  );
}

/** "denied that it had urged them to leave": nothing is held. */
function isDenied(tree: Tree, word: number): boolean {
  const above = [word, ...ancestors(tree, word)];
  return above.some((at) => {
    const { relation, head } = tree.words[at]!;
    const clause = relation === "ccomp" || relation === "xcomp";
    return clause && head >= 0 && tree.words[head]!.lemma === "deny" && !clauseAt(tree, head).negated;
  });
}

/** "urged both sides to stop": he who is to do it stands in the proposition. */
function withDoer(
  tree: Tree,
  verb: number,
  deed: number,
  words: Candidate["proposition"],
): Candidate["proposition"] {
  const { lemma } = tree.words[verb]!;
  if (!lexicon.WISH.has(lemma) && !lexicon.WISH_WEAK.has(lemma)) return words;
  const told = dependents(tree, verb, "obj", "iobj", "obl").find((o) => o > verb && o < deed);
  if (told === undefined) return words;
  const object = clauseWords(tree, told, [...dependents(tree, told, "case"), deed]);
  const to = dependents(tree, deed, "mark").filter((m) => tree.words[m]!.lemma === "to");
  return joined([...object, ...to.map((m) => ({ first: m, end: m + 1 })), ...words]);
}
