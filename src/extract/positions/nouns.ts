/**
 * Nouns of stance: "Iran's refusal to talk", "support for a vote", "calls for his release", "critics of the deal".
 *
 * The holder is the owner or "by/of/from X" of the noun, or the subject of the verb that carries it ("has pledged
 * support for"); of nouns for people ("opponents") it is they themselves.
 */
import { dependents, doerOf, obliques, phrase, type Tree } from "../../reading/tree.js";
import { actorsAt, type Scene } from "../scene.js";
import { joined } from "../statements/ranges.js";
import { clauseWords, type Candidate } from "./candidate.js";
import * as lexicon from "./lexicon.js";

/** Candidates of all nouns of stance with a holder and a matter. */
export function nouns(scene: Scene): Candidate[] {
  return scene.tree.words.flatMap((word, i) => {
    if (word.upos !== "NOUN") return [];
    if (lexicon.FOR_PEOPLE.has(word.lemma)) return people(scene, i, "supports");
    if (lexicon.AGAINST_PEOPLE.has(word.lemma)) return people(scene, i, "opposes");
    if (lexicon.FOR_NOUNS.has(word.lemma)) return owned(scene, i, "supports");
    if (lexicon.AGAINST_NOUNS.has(word.lemma)) return owned(scene, i, "opposes");
    if (lexicon.FOR_NOUNS_WEAK.has(word.lemma)) return owned(scene, i, "supports");
    return lexicon.AGAINST_NOUNS_WEAK.has(word.lemma) ? owned(scene, i, "opposes") : [];
  });
}

function people(scene: Scene, noun: number, stance: "supports" | "opposes"): Candidate[] {
  const matter = obliques(scene.tree, noun, "of", "to").find((c) => c > noun);
  const own = actorsAt(scene, noun);
  const subject = scene.tree.words[noun]!.relation === "nsubj" || own.length > 0 ? own : holders(scene, noun);
  return matter === undefined ? [] : make(scene, noun, matter, subject, stance);
}

function owned(scene: Scene, noun: number, stance: "supports" | "opposes"): Candidate[] {
  const { tree } = scene;
  const clause = dependents(tree, noun, "acl").find((c) => c > noun && isComplement(tree, c));
  const matter =
    clause ??
    obliques(tree, noun, "for", "to", "of", "on", "against", "over", "about", "in").find((c) => c > noun);
  return matter === undefined ? [] : make(scene, noun, matter, holders(scene, noun), stance);
}

function isComplement(tree: Tree, clause: number): boolean {
  return dependents(tree, clause, "mark").some((m) => ["to", "that"].includes(tree.words[m]!.lemma));
}

const CARRIERS = new Set(
  `express voice have pledge offer make issue give repeat renew reiterate throw declare announce drop show state
   maintain lead reaffirm vow join put draw signal convey press raise`.split(/\s+/u),
);

function holders(scene: Scene, noun: number): string[] {
  const { tree } = scene;
  const before = dependents(tree, noun, "nmod", "compound", "amod").filter((c) => c < noun);
  for (const owner of [...before, ...obliques(tree, noun, "by", "from", "among")]) {
    const found = scene.mentions.get(owner);
    if (found && found.actors.length > 0)
      return actorsAt(scene, owner).length > 0 ? actorsAt(scene, owner) : [...found.actors];
  }
  const word = tree.words[noun]!;
  const verb = word.head >= 0 && (word.relation === "obj" || word.relation === "obl") ? word.head : -1;
  return verb >= 0 && CARRIERS.has(tree.words[verb]!.lemma) ? actorsAt(scene, doerOf(tree, verb)) : [];
}

function isWeak(lemma: string): boolean {
  return lexicon.FOR_NOUNS_WEAK.has(lemma) || lexicon.AGAINST_NOUNS_WEAK.has(lemma);
}

function make(
  scene: Scene,
  noun: number,
  matter: number,
  actors: readonly string[],
  stance: "supports" | "opposes",
): Candidate[] {
  const { tree } = scene;
  if (actors.length === 0) return [];
  const away = dependents(tree, matter, "case", "mark").filter((m) => m < matter);
  const proposition = clauseWords(tree, matter, away);
  const whole = phrase(tree, noun);
  const evidence = joined([...proposition, { first: whole.first, end: noun + 1 }]);
  return [
    {
      actors,
      proposition,
      stance,
      evidence,
      rule: isWeak(tree.words[noun]!.lemma) ? "nouns-weak" : "nouns",
      score: 0.5,
      word: noun,
    },
  ];
}
