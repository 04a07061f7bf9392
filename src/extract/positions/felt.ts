/**
 * Stances shown by what somebody feels about a thing, or by the side he is on.
 *
 *     Iran is ready to talk.   They are skeptical of the deal.   The launch alarmed Tokyo.   We are against the ban.
 *     The minister spoke in favour of a vote.
 */
import { dependent, dependents, isPassive, subjectOf, type Tree } from "../../reading/tree.js";
import { actorsAt, type Scene } from "../scene.js";
import { complementOf, held, isInfinitive, isSomebody, type Held } from "./held.js";
import * as lexicon from "./lexicon.js";

/** "is opposed to", "is ready to", "is critical of", "is glad that". */
export function heldByAdjective(tree: Tree, adjective: number): Held | null {
  const { lemma } = tree.words[adjective]!;
  const weak = lexicon.WILLING_WEAK.has(lemma);
  if (lexicon.WILLING.has(lemma) || weak || lexicon.UNWILLING.has(lemma)) {
    const wanted = wantedBy(tree, adjective);
    const stance = lexicon.UNWILLING.has(lemma) ? "opposes" : "supports";
    return wanted < 0
      ? null
      : held(wanted, stance, weak ? "stances/adjective-weak" : "stances/adjective", 0.5);
  }
  const pleased = lexicon.PLEASED.has(lemma);
  if (!pleased && !lexicon.DISPLEASED.has(lemma)) return null;
  const thing = feltAbout(tree, adjective);
  return thing < 0 ? null : held(thing, pleased ? "supports" : "opposes", "stances/feeling", 0.35);
}

function wantedBy(tree: Tree, adjective: number): number {
  const deed = dependents(tree, adjective, "xcomp", "advcl", "ccomp").find(
    (c) => c > adjective && isInfinitive(tree, c),
  );
  const thing = deed ?? complementOf(tree, adjective, "to");
  return thing >= 0 ? thing : complementOf(tree, adjective, "for");
}

const ABOUT = ["of", "about", "with", "by", "at", "over", "toward", "towards", "to"];

function feltAbout(tree: Tree, word: number): number {
  const thing = ABOUT.map((p) => complementOf(tree, word, p)).find((c) => c >= 0);
  if (thing !== undefined) return thing;
  return dependents(tree, word, "ccomp").find((c) => c > word) ?? -1;
}

/** "alarmed Tokyo", "was disappointed by the vote": who feels it, and about what; null for none. */
export function felt(scene: Scene, verb: number): { readonly holder: number; readonly held: Held } | null {
  const { tree } = scene;
  const { lemma } = tree.words[verb]!;
  const pleased = lexicon.PLEASES.has(lemma);
  if (!pleased && !lexicon.DISPLEASES.has(lemma)) return null;
  const passive = isPassive(tree, verb) || dependent(tree, verb, "cop") >= 0;
  const holder = passive ? subjectOf(tree, verb) : dependent(tree, verb, "obj");
  const thing = passive ? feltAbout(tree, verb) : subjectOf(tree, verb);
  if (holder < 0 || thing < 0 || isSomebody(scene, thing) || actorsAt(scene, holder).length === 0)
    return null;
  return { holder, held: held(thing, pleased ? "supports" : "opposes", "stances/felt", 0.35) };
}

/** "is against the ban", "spoke in favour of a vote", "is on board with sanctions". */
export function heldBySide(
  scene: Scene,
  word: number,
): { readonly holder: number; readonly held: Held } | null {
  const { tree } = scene;
  const led = dependents(tree, word, "case").map((c) => tree.words[c]!.lemma);
  const { lemma } = tree.words[word]!;
  const holder = onSide(tree, word);
  if (holder < 0) return null;
  if (lexicon.SIDES_FOR.has(lemma) || lexicon.SIDES_AGAINST.has(lemma)) {
    const thing = ["of", "to", "for", "with"].map((p) => complementOf(tree, word, p)).find((c) => c >= 0);
    const phrase = led.some((p) => p === "in" || p === "on" || p === "under");
    if (!phrase || thing === undefined || isSomebody(scene, thing)) return null;
    const stance = lexicon.SIDES_FOR.has(lemma) ? "supports" : "opposes";
    return { holder, held: held(thing, stance, "stances/side", 0.45) };
  }
  const against = led.includes("against") && isBeing(tree, word) && !isSomebody(scene, word);
  return against ? { holder, held: held(word, "opposes", "stances/side", 0.45) } : null;
}

/** Whether a phrase is what somebody is: with a copula, or on "be" itself. */
function isBeing(tree: Tree, word: number): boolean {
  const { head } = tree.words[word]!;
  return dependent(tree, word, "cop") >= 0 || (head >= 0 && tree.words[head]!.lemma === "be");
}

/** Who is on the side that a phrase names: its own subject, or that of its verb; -1 for none. */
function onSide(tree: Tree, word: number): number {
  const own = dependent(tree, word, "nsubj");
  const { head } = tree.words[word]!;
  return own >= 0 || head < 0 ? own : subjectOf(tree, head);
}
