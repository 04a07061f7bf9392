/**
 * What ought to be or must not be, in somebody's words.
 *
 *     Both sides must stop.   We should not wait.   Assad cannot be part of it.   It is essential to talk.
 *     We will not negotiate under fire.   A boycott would be a mistake.   They need to leave.
 *
 * Enters a scene with its statements; the one who holds it is the speaker of the innermost statement in whose content
 * the clause stands. The article's own "must" is nobody's position.
 */
import { clauseAt } from "../../reading/clause.js";
import { dependent, dependents, isPassive, type Tree } from "../../reading/tree.js";
import type { Statement } from "../../record/record.js";
import { actorsAt, principalOf, type Scene } from "../scene.js";
import { clauseWords, conditionsOf, turned, wantedConditions, type Candidate } from "./candidate.js";
import { effectOf, judgementAt } from "./judgements.js";
import { CANNOT, NEVER } from "./lexicon.js";
import { ought, oughtOf, type Ought } from "./ought.js";
import { joined } from "../statements/ranges.js";

/** Candidates of all oughts that stand in a statement. */
export function oughts(scene: Scene, statements: readonly Statement[]): Candidate[] {
  const { tree } = scene;
  return tree.words.flatMap((word, i) => {
    if (!["VERB", "ADJ", "NOUN", "AUX", "ADV", "PRON"].includes(word.upos)) return [];
    const statement = holder(tree, statements, i);
    if (statement === null || statement.speaker.length === 0) return [];
    const found =
      modal(tree, i) ??
      need(tree, i) ??
      judgementAt(tree, i) ??
      intent(scene, i, statement.speaker) ??
      effectOf(tree, i);
    if (!found) return [];
    const stance = turned(found.stance, isUnthought(tree, i));
    return candidates(tree, i, { ...found, stance }, statement.speaker);
  });
}

const THINKING = new Set(["think", "believe", "feel", "suppose", "see"]);

/** "I don't think we should": the "not" of thinking is meant of what is thought. */
function isUnthought(tree: Tree, i: number): boolean {
  const { relation, head } = tree.words[i]!;
  return relation === "ccomp" && THINKING.has(tree.words[head]!.lemma) && clauseAt(tree, head).negated;
}

/** The innermost statement in whose content a word stands. */
export function holder(tree: Tree, statements: readonly Statement[], word: number): Statement | null {
  const at = tree.words[word]!.start;
  const size = (s: Statement): number => s.content.reduce((sum, c) => sum + c.end - c.start, 0);
  const around = statements.filter((s) => s.content.some((c) => c.start <= at && at < c.end));
  return around.sort((a, b) => size(a) - size(b))[0] ?? null;
}

function modal(tree: Tree, i: number): Ought | null {
  const { modal: verb, negated, perfect } = clauseAt(tree, i);
  if (verb === null || isQuestion(tree, i)) return null;
  const conditions = conditionsOf(tree, i);
  if (verb === "should" || (verb === "must" && !perfect) || isOught(tree, i)) {
    const hangs = negated && conditions.length > 0;
    return ought(
      tree,
      i,
      hangs ? "conditional" : turned("supports", negated),
      "oughts/modal",
      0.7,
      hangs ? conditions : [],
    );
  }
  if (!negated) return null;
  const { lemma } = tree.words[i]!;
  if (verb === "can" && (CANNOT.has(lemma) || isPassive(tree, i)))
    return ought(tree, i, "opposes", "oughts/cannot", 0.55);
  if ((verb === "will" || verb === "would") && NEVER.has(lemma)) {
    return ought(
      tree,
      i,
      conditions.length > 0 ? "conditional" : "opposes",
      "oughts/will-not",
      0.6,
      conditions,
    );
  }
  return null;
}

function isOught(tree: Tree, i: number): boolean {
  return dependents(tree, i, "aux").some((a) => tree.words[a]!.lemma === "ought");
}

function isQuestion(tree: Tree, i: number): boolean {
  const subject = dependent(tree, i, "nsubj");
  const aux = dependent(tree, i, "aux");
  return subject >= 0 && aux >= 0 && aux < subject;
}

/** "needs to leave", "has to stop", "has a right to". */
function need(tree: Tree, i: number): Ought | null {
  const { lemma } = tree.words[i]!;
  if (lemma !== "need" && lemma !== "have") return null;
  const { negated, perfect } = clauseAt(tree, i);
  const deed = dependents(tree, i, "xcomp").find((c) => c > i);
  if (deed !== undefined && !perfect) return ought(tree, i, turned("supports", negated), "oughts/need", 0.5);
  const object = dependent(tree, i, "obj");
  if (object < 0) return null;
  if (lemma === "need") return oughtOf(tree, object, turned("supports", negated), "oughts/need-of", 0.45);
  return tree.words[object]!.lemma === "right"
    ? ought(tree, i, turned("supports", negated), "oughts/right", 0.5)
    : null;
}

/** "will not negotiate", "is not going to talk", "would return if", "will continue to": what one means to do. */
function intent(scene: Scene, i: number, speakers: readonly string[]): Ought | null {
  const { tree } = scene;
  const { modal: verb, negated, conditional, perfect } = clauseAt(tree, i);
  const going = goingTo(tree, i);
  if ((verb !== "will" && verb !== "would" && going < 0) || conditional || perfect) return null;
  const conditions = [...conditionsOf(tree, i), ...(going < 0 ? [] : conditionsOf(tree, going))];
  if (conditions.length > 0) return ought(tree, i, "conditional", "oughts/intent-if", 0.4, conditions);
  const no = negated || (going >= 0 && clauseAt(tree, going).negated);
  if (no) return ought(tree, i, "opposes", "oughts/intent-not", 0.3);
  const subject = dependent(tree, i, "nsubj");
  if (subject < 0) return null;
  if (/^(we|i)$/iu.test(tree.words[subject]!.text)) return ought(tree, i, "supports", "oughts/intent", 0.2);
  const side = new Set(speakers.map((s) => principalOf(scene, s)));
  const own = actorsAt(scene, subject).some((a) => side.has(principalOf(scene, a)));
  return own ? ought(tree, i, "supports", "oughts/intent-side", 0.2) : null;
}

/** The "going" of "is going to" above a verb; -1 for none. */
function goingTo(tree: Tree, i: number): number {
  const { relation, head } = tree.words[i]!;
  return relation === "xcomp" && head >= 0 && tree.words[head]!.text.toLowerCase() === "going" ? head : -1;
}

function candidates(tree: Tree, i: number, found: Ought, actors: readonly string[]): Candidate[] {
  const proposition = clauseWords(tree, found.head, found.away);
  const { stance, rule, score } = found;
  const evidence = joined([...proposition, { first: i, end: i + 1 }]);
  const main = { actors, proposition, stance, evidence, rule, score, word: i };
  return [main, ...(stance === "conditional" ? wantedConditions(tree, main, conditionsOf(tree, i)) : [])];
}
