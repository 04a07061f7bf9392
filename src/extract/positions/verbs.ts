/**
 * Verbs by which their doer is for or against something.
 *
 *     Ankara backs the plan.   They called for talks.   She urged both sides to stop.   He refused to leave.
 *     He called the vote a sham.   They criticized her for signing it.
 *
 * Enters a verb; leaves the head of what it takes a stance on, the stance as worded, and which construction it is.
 */
import { clauseAt } from "../../reading/clause.js";
import { dependent, dependents, objectOf, obliques, subjectOf, type Tree } from "../../reading/tree.js";
import type { Scene } from "../scene.js";
import { complementOf, held, isInfinitive, isSomebody, type Held } from "./held.js";
import * as lexicon from "./lexicon.js";

/** The stance that a verb takes; null for none. */
export function heldByVerb(scene: Scene, verb: number): Held | null {
  const { tree } = scene;
  if (isOfMinds(tree, verb)) return null;
  return (
    named(tree, verb) ??
    wished(tree, verb) ??
    willed(tree, verb) ??
    blamed(scene, verb) ??
    withPreposition(tree, verb) ??
    object(scene, verb)
  );
}

/** "wants voters to believe": what others are to think is no matter in dispute. */
function isOfMinds(tree: Tree, verb: number): boolean {
  const deed = lexicon.WISH.has(tree.words[verb]!.lemma) ? toldDeed(tree, verb) : null;
  return deed !== null && MINDS.has(tree.words[deed]!.lemma);
}

const MINDS = new Set(["believe", "think", "know", "understand", "remember", "feel"]);

const NAMING = new Set(
  "call label describe brand term dub declare deem find consider dismiss denounce regard see view".split(" "),
);

/** "called the deal a mistake", "described the vote as a sham": what is so named is opposed. */
function named(tree: Tree, verb: number): Held | null {
  if (!NAMING.has(tree.words[verb]!.lemma)) return null;
  const thing = objectOf(tree, verb);
  const names = [...dependents(tree, verb, "xcomp", "ccomp"), ...obliques(tree, verb, "as")];
  const words = names.flatMap((n) => [n, ...dependents(tree, n, "amod", "conj")]);
  const bad = words.some((w) => lexicon.BAD_NAMES.has(tree.words[w]!.lemma));
  const good = words.some((w) => lexicon.GOOD_NAMES.has(tree.words[w]!.lemma));
  if (thing < 0 || tree.words[thing]!.upos === "PRON" || bad === good) return null;
  return held(thing, bad ? "opposes" : "supports", bad ? "stances/named" : "stances/praised", 0.5);
}

/** "urged X to go", "wants X to go", "demands that X go". */
function wished(tree: Tree, verb: number): Held | null {
  const { lemma } = tree.words[verb]!;
  const strong = lexicon.WISH.has(lemma);
  if (strong || lexicon.WISH_WEAK.has(lemma)) {
    const deed = toldDeed(tree, verb);
    if (deed !== null) return held(deed, "supports", strong ? "stances/wish" : "stances/wish-weak", 0.6);
  }
  const clause = dependents(tree, verb, "ccomp").find((c) => c > verb);
  const fits = lexicon.WISH_CLAUSE.has(lemma) && clause !== undefined && isWished(tree, lemma, clause);
  return fits ? held(clause, "supports", "stances/clause", 0.55) : null;
}

/** The infinitive that somebody is told to do, wherever the parse hung it. */
function toldDeed(tree: Tree, verb: number): number | null {
  const told = dependents(tree, verb, "obj", "iobj", "obl").filter((o) => o > verb);
  const places = [verb, ...told];
  const deed = places
    .flatMap((p) => dependents(tree, p, "xcomp", "ccomp", "advcl", "acl"))
    .find((c) => c > verb && isInfinitive(tree, c));
  if (deed === undefined) return null;
  const before = told.some((o) => o < deed) || dependent(tree, deed, "nsubj") >= 0;
  return before ? deed : null;
}

/** "insist that X leave" is a demand; "insists that it left" is an assertion. */
function isWished(tree: Tree, lemma: string, clause: number): boolean {
  if (lemma !== "insist") return true;
  const { modal } = clauseAt(tree, clause);
  return modal === "should" || modal === "must" || tree.words[clause]!.xpos === "VB";
}

/** "agreed to talk", "wants to leave", "refused to go", "looks forward to meeting". */
function willed(tree: Tree, verb: number): Held | null {
  const { lemma } = tree.words[verb]!;
  const deed = dependents(tree, verb, "xcomp", "advcl").find((c) => c > verb && isInfinitive(tree, c));
  const forward = dependents(tree, verb, "advmod").find((a) => tree.words[a]!.lemma === "forward");
  if (lemma === "look" && forward !== undefined) {
    const thing = Math.max(complementOf(tree, verb, "to"), complementOf(tree, forward, "to"));
    return thing < 0 ? null : held(thing, "supports", "stances/forward", 0.4);
  }
  if (deed === undefined) return null;
  if (lexicon.WONT.has(lemma)) return held(deed, "opposes", "stances/refuse", 0.6);
  if (tree.words[deed]!.relation === "advcl") return null;
  if (lexicon.WILL.has(lemma)) return held(deed, "supports", "stances/will", 0.45);
  if (lexicon.WONT_WEAK.has(lemma)) return held(deed, "opposes", "stances/refuse-weak", 0.3);
  return lexicon.WILL_WEAK.has(lemma) ? held(deed, "supports", "stances/will-weak", 0.3) : null;
}

/** "criticized her for signing it", "praised them for their restraint": what somebody is judged for. */
function blamed(scene: Scene, verb: number): Held | null {
  const { tree } = scene;
  const { lemma } = tree.words[verb]!;
  const praise = lexicon.PRAISE.has(lemma);
  if (!praise && !lexicon.BLAME.has(lemma)) return null;
  const somebody = objectOf(tree, verb);
  if (somebody < 0 || !isSomebody(scene, somebody)) return null;
  const places = [verb, somebody];
  const deed = places
    .flatMap((p) => ["for", "of", "over"].map((w) => complementOf(tree, p, w)))
    .find((c) => c > verb);
  if (deed === undefined || isSomebody(scene, deed)) return null;
  return held(
    deed,
    praise ? "supports" : "opposes",
    praise ? "stances/praise-for" : "stances/blame-for",
    0.4,
  );
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
  if (relation === "acl" && subject >= 0 && subjectOf(tree, verb) === subject) return head;
  return own >= 0 ? own : bareAfter(tree, verb);
}

/** A noun right after the verb that the parse took for an oblique, though no preposition leads it in. */
function bareAfter(tree: Tree, verb: number): number {
  const found = dependents(tree, verb, "obl").find(
    (c) => c > verb && tree.words[c]!.upos === "NOUN" && dependents(tree, c, "case").length === 0,
  );
  return found !== undefined && found - verb <= 4 ? found : -1;
}

const RELATIVES = new Set(["that", "which", "whom", "who"]);
