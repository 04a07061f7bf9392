/**
 * What is no statement: topics of talk, stances towards a thing, and what a speaker says he thinks while he speaks.
 *
 *     They discussed Syria.   He welcomed the deal.   She opposes the plan.   "I think it is over," he said (the inner).
 *
 * Enters a draft; leaves whether it stands. Each rule here is one of RECORD.md's about statements.
 */
import { dependent, dependents, subtree, type Tree } from "../../reading/tree.js";
import type { WordRange } from "../../reading/types.js";
import { BELIEF, FEELING, INTENTION, nounAttitude, SAY, SAY_NP } from "./cues.js";
import type { Draft } from "./draft.js";
import { headOf, lexical, wordsIn } from "./ranges.js";

/** Whether a draft is a statement. */
export function isStatement(tree: Tree, draft: Draft, quoted: ReadonlySet<number>): boolean {
  if (lexical(tree, draft.content).length === 0) return false;
  if (draft.cue.length === 0) return draft.source.length > 0 || draft.score > 0.5;
  return !isTopic(tree, draft) && !isStance(tree, draft) && !isAside(tree, draft, quoted);
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const TOPIC = set(`discuss talk speak debate negotiate review address consult meet know see remember`);
const STANCE =
  set(`welcome oppose support back reject favor favour endorse resist approve disapprove embrace applaud
  embrace demand urge call seek want need like dislike hate love consider decide choose accept refuse condemn criticize
  criticise denounce slam blast praise hail attack blame deplore decry discuss protest`);

/** "discussed Syria": a verb of talk with nothing but a topic. */
function isTopic(tree: Tree, draft: Draft): boolean {
  return (
    TOPIC.has(cueVerb(tree, draft.cue)) && isNounPhrase(tree, draft.content) && !marked(tree, draft.content)
  );
}

/** "welcomed the deal", "wants a deal", "called for talks". */
function isStance(tree: Tree, draft: Draft): boolean {
  if (!STANCE.has(cueVerb(tree, draft.cue)) || marked(tree, draft.content)) return false;
  if (draft.rule.includes("judged")) return false;
  return isNounPhrase(tree, draft.content);
}

function cueVerb(tree: Tree, cue: readonly WordRange[]): string {
  const words = wordsIn(cue);
  const known = words.filter((i) => isCueWord(tree.words[i]!.lemma));
  const last = known.at(-1) ?? words.filter((i) => tree.words[i]!.upos === "VERB").at(-1) ?? words.at(-1)!;
  return tree.words[last]!.lemma;
}

function isCueWord(lemma: string): boolean {
  return (
    SAY.has(lemma) || BELIEF.has(lemma) || FEELING.has(lemma) || INTENTION.has(lemma) || SAY_NP.has(lemma)
  );
}

/** Content that is a noun phrase with no clause that could be said. */
function isNounPhrase(tree: Tree, content: readonly WordRange[]): boolean {
  const head = headOf(tree, content[0]!);
  const word = tree.words[head]!;
  const nominal =
    ["NOUN", "PROPN", "PRON", "NUM"].includes(word.upos) && dependent(tree, head, "cop", "nsubj") < 0;
  if (!nominal) return false;
  return !subtree(tree, word.head < 0 ? head : word.head).some(
    (i) => holdsIn(content, i) && isPredicate(tree, i, head),
  );
}

function holdsIn(content: readonly WordRange[], i: number): boolean {
  return content.some((c) => c.first <= i && i < c.end);
}

/** A verb in the content that does not merely modify its noun. */
function isPredicate(tree: Tree, i: number, head: number): boolean {
  const { upos, relation } = tree.words[i]!;
  return (
    i !== head &&
    (upos === "VERB" || upos === "AUX") &&
    ["xcomp", "ccomp", "advcl", "nsubj"].includes(relation)
  );
}

/** Content with quotation marks is words of somebody's, whatever its form. */
function marked(tree: Tree, content: readonly WordRange[]): boolean {
  return wordsIn(content).some((i) => /^[“”"]$/u.test(tree.words[i]!.text));
}

/** "I think", "we know", "I hope" while the speaker is being quoted. */
function isAside(tree: Tree, draft: Draft, quoted: ReadonlySet<number>): boolean {
  const cue = wordsIn(draft.cue);
  if (!cue.every((w) => quoted.has(w))) return false;
  const source = lexical(tree, draft.source).map((w) => tree.words[w]!.text.toLowerCase());
  const own = source.length === 1 && ["i", "we", "you", "it", "us", "me", "my", "our"].includes(source[0]!);
  if (!own) return false;
  const verb = cueVerb(tree, draft.cue);
  const present = cue.some((w) => /^VB[PZ]?$/u.test(tree.words[w]!.xpos));
  const told = SAY.has(verb) && !present && nounAttitude(verb) !== "feeling";
  return !told || dependents(tree, cue[0]!, "aux").some((a) => tree.words[a]!.xpos === "MD");
}
