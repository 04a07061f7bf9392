/**
 * Nouns of stance: "Iran's refusal to talk", "support for a vote", "calls for his release", "critics of the deal".
 *
 * The holder is the owner or "by/of/from X" of the noun, or the subject of the verb that carries it ("has pledged
 * support for"); of nouns for people ("opponents") it is they themselves.
 */
import { clauseAt } from "../../reading/clause.js";
import { dependents, doerOf, obliques, phrase, subjectOf, type Tree } from "../../reading/tree.js";
import type { Stance, Statement } from "../../record/record.js";
import { actorsAt, type Scene } from "../scene.js";
import { joined } from "../statements/ranges.js";
import { clauseWords, turned, type Candidate } from "./candidate.js";
import { complementOf } from "./held.js";
import * as lexicon from "./lexicon.js";
import { holder } from "./oughts.js";

/** Candidates of all nouns of stance with a holder and a matter. */
export function nouns(scene: Scene, statements: readonly Statement[]): Candidate[] {
  return scene.tree.words.flatMap((word, i) => {
    if (word.upos !== "NOUN") return [];
    if (NEEDS.has(word.lemma)) return needed(scene, i, statements);
    if (lexicon.FOR_PEOPLE.has(word.lemma)) return people(scene, i, "supports");
    if (lexicon.AGAINST_PEOPLE.has(word.lemma)) return people(scene, i, "opposes");
    if (lexicon.FOR_NOUNS.has(word.lemma)) return owned(scene, i, "supports");
    if (lexicon.AGAINST_NOUNS.has(word.lemma)) return owned(scene, i, "opposes");
    if (lexicon.FOR_NOUNS_WEAK.has(word.lemma)) return owned(scene, i, "supports");
    return lexicon.AGAINST_NOUNS_WEAK.has(word.lemma) ? owned(scene, i, "opposes") : [];
  });
}

const NEEDS = new Set(["need", "necessity", "urgency", "importance"]);

/** "spoke of the need to act": who says so holds it. */
function needed(scene: Scene, noun: number, statements: readonly Statement[]): Candidate[] {
  const matter = matterOf(scene.tree, noun);
  const said = holder(scene.tree, statements, noun)?.speaker ?? [];
  const word = scene.tree.words[noun]!;
  const own = said.length === 0 && word.head >= 0 ? actorsAt(scene, doerOf(scene.tree, word.head)) : said;
  return matter === undefined ? [] : make(scene, noun, matter, own, "supports", "nouns/need");
}

function people(scene: Scene, noun: number, stance: "supports" | "opposes"): Candidate[] {
  const matter = obliques(scene.tree, noun, "of", "to").find((c) => c > noun);
  const own = actorsAt(scene, noun);
  const subject = scene.tree.words[noun]!.relation === "nsubj" || own.length > 0 ? own : holders(scene, noun);
  return matter === undefined ? [] : make(scene, noun, matter, subject, stance);
}

function owned(scene: Scene, noun: number, stance: "supports" | "opposes"): Candidate[] {
  const matter = matterOf(scene.tree, noun);
  if (matter === undefined) return [];
  const rule = isWeak(scene.tree.words[noun]!.lemma) ? "nouns-weak" : "nouns";
  const standing = standingOf(scene.tree, noun, stance);
  return standing === null ? [] : make(scene, noun, matter, holders(scene, noun), standing, rule);
}

/**
 * What the noun is about: its clause, what a preposition leads in, also where it hangs on the noun's verb; of what draws
 * opposition, the subject of the verb.
 */
function matterOf(tree: Tree, noun: number): number | undefined {
  const { head, relation } = tree.words[noun]!;
  const verb = relation === "obj" && head >= 0 ? head : -1;
  if (verb >= 0 && DRAWING.has(tree.words[verb]!.lemma)) {
    const subject = subjectOf(tree, verb);
    if (subject >= 0) return subject;
  }
  const clause = dependents(tree, noun, "acl", "ccomp", "xcomp").find(
    (c) => c > noun && isComplement(tree, c),
  );
  const own = clause ?? LEADS.map((p) => complementOf(tree, noun, p)).find((c) => c >= 0);
  if (own !== undefined || verb < 0) return own;
  const near = (c: number): boolean => c > noun && c - noun < 6;
  return (
    LEADS.map((p) => complementOf(tree, verb, p)).find(near) ??
    dependents(tree, verb, "xcomp", "advcl").find((c) => near(c) && isComplement(tree, c))
  );
}

const LEADS = ["for", "to", "of", "on", "against", "over", "about", "in", "toward", "towards", "with"];

const DROPPING = new Set([
  "drop",
  "abandon",
  "withdraw",
  "soften",
  "waive",
  "relax",
  "shed",
  "renounce",
  "rescind",
]);
const MAKING = new Set(["make", "issue", "voice", "express", "raise", "have", "show"]);

/** "dropped its demand" leaves it open; "made no demand" says nothing; "showed no interest in" is a no. */
function standingOf(tree: Tree, noun: number, stance: "supports" | "opposes"): Stance | null {
  const { head, relation } = tree.words[noun]!;
  if (head < 0 || relation !== "obj") return isNone(tree, noun) ? turned(stance, true) : stance;
  if (DROPPING.has(tree.words[head]!.lemma)) return "undecided";
  const none = isNone(tree, noun) || clauseAt(tree, head).negated;
  if (!none || !MAKING.has(tree.words[head]!.lemma)) return stance;
  return lexicon.ASKING.has(tree.words[noun]!.lemma) ? null : turned(stance, true);
}

function isNone(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, "det", "amod").some((d) => ["no", "little"].includes(tree.words[d]!.lemma));
}

function isComplement(tree: Tree, clause: number): boolean {
  return dependents(tree, clause, "mark").some((m) => ["to", "that"].includes(tree.words[m]!.lemma));
}

const CARRIERS = new Set(
  `express voice have pledge offer make issue give repeat renew reiterate throw declare announce drop show state
   maintain lead reaffirm vow join put signal convey press raise drop abandon withdraw soften waive relax shed
   renounce rescind throw indicate hold announce block`.split(/\s+/u),
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
  const carried = verb >= 0 && CARRIERS.has(tree.words[verb]!.lemma);
  if (verb >= 0 && DRAWING.has(tree.words[verb]!.lemma))
    return obliques(tree, verb, "from", "by", "among").flatMap((o) => actorsAt(scene, o));
  return carried ? actorsAt(scene, doerOf(tree, verb)) : [];
}

/** "drew condemnation from": the holder follows the verb. */
const DRAWING = new Set([
  "draw",
  "face",
  "meet",
  "spark",
  "provoke",
  "attract",
  "win",
  "prompt",
  "trigger",
  "receive",
]);

function isWeak(lemma: string): boolean {
  return lexicon.FOR_NOUNS_WEAK.has(lemma) || lexicon.AGAINST_NOUNS_WEAK.has(lemma);
}

function make(
  scene: Scene,
  noun: number,
  matter: number,
  actors: readonly string[],
  stance: Stance,
  rule = "nouns",
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
      rule,
      score: 0.5,
      word: noun,
    },
  ];
}
