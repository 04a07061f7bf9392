/**
 * Verbs and adjectives by which somebody is for or against something.
 *
 *     Ankara backs the plan.   They called for talks.   She urged both sides to stop.   He refused to leave.
 *     Iran is ready to talk if sanctions end.   The deal was rejected by the rebels.   Critics oppose the vote.
 *
 * The holder is the doer; the proposition is the object, the infinitive or the clause. What hangs on a condition is
 * `conditional`; negation turns the stance, and a demand that was not made is none.
 */
import { clauseAt } from "../../reading/clause.js";
import {
  dependent,
  dependents,
  doerOf,
  objectOf,
  obliques,
  subjectOf,
  type Tree,
} from "../../reading/tree.js";
import type { Stance } from "../../record/record.js";
import { joined } from "../statements/ranges.js";
import { actorsAt, type Scene } from "../scene.js";
import {
  clauseWords,
  conditionsOf,
  isBargain,
  turned,
  wantedConditions,
  type Candidate,
} from "./candidate.js";
import * as lexicon from "./lexicon.js";

/** Candidates of all verbs and adjectives of stance with a doer who is an actor. */
export function stances(scene: Scene): Candidate[] {
  return scene.tree.words.flatMap((word, i) => {
    if (word.upos === "VERB") return verbs(scene, i);
    return word.upos === "ADJ" ? adjectives(scene, i) : [];
  });
}

interface Held {
  readonly head: number;
  readonly stance: Stance;
  readonly rule: string;
  readonly score: number;
}

function verbs(scene: Scene, verb: number): Candidate[] {
  const { tree } = scene;
  const held =
    named(tree, verb) ??
    wished(tree, verb) ??
    willed(tree, verb) ??
    withPreposition(tree, verb) ??
    object(scene, verb);
  return held ? candidates(scene, verb, holderOf(tree, verb), held) : [];
}

/** The doer; "those opposed to the vote" hold it themselves. */
function holderOf(tree: Tree, verb: number): number {
  const self = tree.words[verb]!.lemma === "oppose" && complementOf(tree, verb, "to") >= 0;
  return self ? subjectOf(tree, verb) : doerOf(tree, verb);
}

const NAMING = new Set([
  "call",
  "label",
  "describe",
  "brand",
  "term",
  "dub",
  "declare",
  "deem",
  "find",
  "consider",
]);

/** "called the deal a mistake", "described the vote as a sham": what is so named is opposed. */
function named(tree: Tree, verb: number): Held | null {
  if (!NAMING.has(tree.words[verb]!.lemma)) return null;
  const thing = objectOf(tree, verb);
  const names = [...dependents(tree, verb, "xcomp"), ...obliques(tree, verb, "as")];
  const bad = names.some((n) =>
    [n, ...dependents(tree, n, "amod")].some((w) => lexicon.BAD_NAMES.has(tree.words[w]!.lemma)),
  );
  const pronoun = thing >= 0 && tree.words[thing]!.upos === "PRON";
  return bad && thing >= 0 && !pronoun ? held(thing, "opposes", "stances/named", 0.5) : null;
}

function isInfinitive(tree: Tree, i: number): boolean {
  return dependents(tree, i, "mark", "aux").some((m) => tree.words[m]!.lemma === "to");
}

/** "urged X to go", "wants X to go", "demands that X go". */
function wished(tree: Tree, verb: number): Held | null {
  const { lemma } = tree.words[verb]!;
  const deed = dependents(tree, verb, "xcomp", "ccomp", "advcl").find(
    (c) => c > verb && isInfinitive(tree, c),
  );
  const told =
    dependent(tree, verb, "obj", "iobj") >= 0 ||
    obliques(tree, verb, "on", "for").length > 0 ||
    (deed !== undefined && dependent(tree, deed, "nsubj") >= 0);
  if (lexicon.WISH.has(lemma) && deed !== undefined && told)
    return held(deed, "supports", "stances/wish", 0.6);
  if (lexicon.WISH_WEAK.has(lemma) && deed !== undefined && told)
    return held(deed, "supports", "stances/wish-weak", 0.3);
  const clause = dependents(tree, verb, "ccomp").find((c) => c > verb);
  const fits = lexicon.WISH_CLAUSE.has(lemma) && clause !== undefined && isWished(tree, lemma, clause);
  return fits ? held(clause, "supports", "stances/clause", 0.55) : null;
}

/** "insist that X leave" is a demand; "insists that it left" is an assertion. */
function isWished(tree: Tree, lemma: string, clause: number): boolean {
  if (lemma !== "insist") return true;
  const { modal } = clauseAt(tree, clause);
  return modal === "should" || modal === "must" || tree.words[clause]!.xpos === "VB";
}

/** "agreed to talk", "wants to leave", "refused to go". */
function willed(tree: Tree, verb: number): Held | null {
  const { lemma } = tree.words[verb]!;
  const deed = dependents(tree, verb, "xcomp").find((c) => c > verb && isInfinitive(tree, c));
  if (deed === undefined) return null;
  if (lexicon.WONT.has(lemma)) return held(deed, "opposes", "stances/refuse", 0.6);
  if (lexicon.WILL.has(lemma)) return held(deed, "supports", "stances/will", 0.45);
  if (lexicon.WONT_WEAK.has(lemma)) return held(deed, "opposes", "stances/refuse-weak", 0.3);
  return lexicon.WILL_WEAK.has(lemma) ? held(deed, "supports", "stances/will-weak", 0.3) : null;
}

const PREPOSITIONS = [
  [lexicon.FOR_WITH, "supports", "stances/preposition"],
  [lexicon.AGAINST_WITH, "opposes", "stances/preposition"],
  [lexicon.FOR_WITH_WEAK, "supports", "stances/preposition-weak"],
  [lexicon.AGAINST_WITH_WEAK, "opposes", "stances/preposition-weak"],
] as const;

/** "called for talks", "insists on a vote", "warned against". */
function withPreposition(tree: Tree, verb: number): Held | null {
  const { lemma } = tree.words[verb]!;
  for (const [lists, stance, rule] of PREPOSITIONS) {
    for (const [preposition, known] of Object.entries(lists)) {
      const complement = known.has(lemma) ? complementOf(tree, verb, preposition) : -1;
      if (complement >= 0) return held(complement, stance, rule, rule.endsWith("weak") ? 0.3 : 0.6);
    }
  }
  return null;
}

/** A noun or gerund after the preposition. */
function complementOf(tree: Tree, verb: number, preposition: string): number {
  const noun = obliques(tree, verb, preposition).find((c) => c > verb);
  if (noun !== undefined) return noun;
  const gerund = dependents(tree, verb, "advcl", "ccomp").find(
    (c) => c > verb && dependents(tree, c, "mark").some((m) => tree.words[m]!.lemma === preposition),
  );
  return gerund ?? -1;
}

/** "backs the plan", "was rejected by". */
function object(scene: Scene, verb: number): Held | null {
  const { tree } = scene;
  const { lemma } = tree.words[verb]!;
  const weak = lexicon.FOR_WEAK.has(lemma) || lexicon.AGAINST_WEAK.has(lemma);
  const favours = lexicon.FOR.has(lemma) || lexicon.FOR_WEAK.has(lemma);
  if (!favours && !weak && !lexicon.AGAINST.has(lemma)) return null;
  const stance = favours ? "supports" : "opposes";
  const rule = weak ? "stances/object-weak" : "stances/object";
  const thing = thingOf(tree, verb);
  const gerund = dependents(tree, verb, "xcomp", "ccomp").find(
    (c) => c > verb && tree.words[c]!.xpos === "VBG",
  );
  if (gerund !== undefined && thing < 0) return held(gerund, stance, rule, weak ? 0.3 : 0.55);
  if (thing < 0 || isSomebody(scene, thing)) return null;
  return held(thing, stance, rule, weak ? 0.25 : 0.5);
}

/** The object; in "a deal that she condemned" and "a freeze sought by him" the noun that the clause modifies. */
function thingOf(tree: Tree, verb: number): number {
  const own = objectOf(tree, verb);
  if (own >= 0 && !RELATIVES.has(tree.words[own]!.lemma)) return own;
  const { relation, head } = tree.words[verb]!;
  const subject = dependent(tree, verb, "nsubj");
  return relation === "acl" && subject >= 0 && subjectOf(tree, verb) === subject ? head : own;
}

const RELATIVES = new Set(["that", "which", "whom", "who"]);

/** A state, person or group is no matter in dispute; neither is a bare pronoun. */
function isSomebody(scene: Scene, noun: number): boolean {
  const { upos } = scene.tree.words[noun]!;
  return upos === "PRON" || actorsAt(scene, noun).length > 0;
}

/** "is opposed to", "is ready to", "is in favour of". */
function adjectives(scene: Scene, adjective: number): Candidate[] {
  const { tree } = scene;
  const { lemma } = tree.words[adjective]!;
  const weak = lexicon.WILLING_WEAK.has(lemma);
  const stance =
    lexicon.WILLING.has(lemma) || weak ? "supports" : lexicon.UNWILLING.has(lemma) ? "opposes" : null;
  if (stance === null) return [];
  const deed = dependents(tree, adjective, "xcomp", "advcl", "ccomp").find(
    (c) => c > adjective && isInfinitive(tree, c),
  );
  const thing = deed ?? complementOf(tree, adjective, "to");
  const wanted = thing >= 0 ? thing : complementOf(tree, adjective, "for");
  if (wanted < 0) return [];
  return candidates(
    scene,
    adjective,
    subjectOf(tree, adjective),
    held(wanted, stance, weak ? "stances/adjective-weak" : "stances/adjective", 0.5),
  );
}

function held(head: number, stance: Stance, rule: string, score: number): Held {
  return { head, stance, rule, score };
}

function candidates(scene: Scene, word: number, doer: number, found: Held): Candidate[] {
  const { tree } = scene;
  const actors = actorsAt(scene, doer);
  const { negated, conditional } = clauseAt(tree, word);
  const demand = found.rule.startsWith("stances/wish") || found.rule === "stances/clause";
  if (actors.length === 0 || conditional || (negated && demand)) return [];
  const conditions = [...conditionsOf(tree, word), ...conditionsOf(tree, found.head)];
  const hangs = conditions.length > 0 || isBargain(tree, found.head);
  const own = tree.words[word]!.relation === "acl" && tree.words[word]!.head === found.head ? [word] : [];
  const away = [
    ...dependents(tree, found.head, "mark", "case").filter((m) => m < found.head),
    ...conditions,
    ...own,
  ];
  const proposition = withDoer(tree, word, found.head, clauseWords(tree, found.head, away));
  const stance = hangs && !demand ? "conditional" : turned(found.stance, negated);
  const evidence = joined([...proposition, { first: word, end: word + 1 }]);
  const main = { actors, proposition, stance, evidence, rule: found.rule, score: found.score, word };
  return [main, ...wantedConditions(tree, main, conditions)];
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
  const told = [dependent(tree, verb, "obj", "iobj"), ...obliques(tree, verb, "for", "on")].find(
    (o) => o > verb && o < deed,
  );
  if (told === undefined) return words;
  const object = clauseWords(tree, told, dependents(tree, told, "case"));
  const to = dependents(tree, deed, "mark").filter((m) => tree.words[m]!.lemma === "to");
  return joined([...object, ...to.map((m) => ({ first: m, end: m + 1 })), ...words]);
}
