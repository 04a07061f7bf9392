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
import { dependent, dependents, isPassive, subjectOf, type Tree } from "../../reading/tree.js";
import type { Statement, Stance } from "../../record/record.js";
import type { Scene } from "../scene.js";
import { clauseWords, conditionsOf, turned, type Candidate } from "./candidate.js";
import { CANNOT, NEEDED, NEVER, WRONG } from "./lexicon.js";
import { joined } from "../statements/ranges.js";

/** Candidates of all oughts that stand in a statement. */
export function oughts(scene: Scene, statements: readonly Statement[]): Candidate[] {
  const { tree } = scene;
  return tree.words.flatMap((word, i) => {
    if (!["VERB", "ADJ", "NOUN", "AUX", "ADV", "PRON"].includes(word.upos)) return [];
    const ought = modal(tree, i) ?? need(tree, i) ?? judgement(tree, i);
    if (!ought) return [];
    const statement = holder(tree, statements, i);
    return statement && statement.speaker.length > 0 ? [candidate(tree, i, ought, statement.speaker)] : [];
  });
}

interface Ought {
  /** The head of the clause that ought to be, or the phrase that is judged. */
  readonly head: number;
  readonly stance: Stance;
  readonly rule: string;
  readonly score: number;
  /** Words of the clause that are no part of the proposition. */
  readonly away: readonly number[];
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
  if (verb === "should" || (verb === "must" && !perfect) || isOught(tree, i)) {
    return ought(tree, i, turned("supports", negated), "oughts/modal", 0.7);
  }
  if (!negated) return null;
  const { lemma } = tree.words[i]!;
  const conditions = conditionsOf(tree, i);
  if (verb === "can" && (CANNOT.has(lemma) || isPassive(tree, i)))
    return ought(tree, i, "opposes", "oughts/cannot", 0.55);
  if ((verb === "will" || verb === "would") && NEVER.has(lemma)) {
    return ought(tree, i, conditions.length > 0 ? "conditional" : "opposes", "oughts/will-not", 0.6);
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
  if (lemma === "need")
    return ought(tree, i, turned("supports", negated), "oughts/need-of", 0.45, [], object);
  return tree.words[object]!.lemma === "right"
    ? ought(tree, i, turned("supports", negated), "oughts/right", 0.5)
    : null;
}

/** "is unacceptable", "would be a mistake", "it is important to". */
function judgement(tree: Tree, i: number): Ought | null {
  const { lemma } = tree.words[i]!;
  const good = NEEDED.has(lemma);
  if ((!good && !WRONG.has(lemma)) || dependent(tree, i, "cop") < 0) return null;
  const { negated } = clauseAt(tree, i);
  const stance = turned(good ? "supports" : "opposes", negated);
  const clause = dependents(tree, i, "csubj", "ccomp", "xcomp", "acl", "advcl").find((c) =>
    isJudged(tree, c),
  );
  if (clause !== undefined)
    return ought(tree, i, stance, "oughts/judgement", 0.55, marksOf(tree, clause), clause);
  const subject = subjectOf(tree, i);
  if (subject < 0 || tree.words[subject]!.upos === "PRON") return null;
  return ought(tree, i, stance, "oughts/judgement", 0.5, [], subject);
}

function isJudged(tree: Tree, clause: number): boolean {
  const mark = dependents(tree, clause, "mark").map((m) => tree.words[m]!.lemma);
  return mark.includes("to") || mark.includes("that") || tree.words[clause]!.relation === "csubj";
}

function marksOf(tree: Tree, clause: number): number[] {
  return dependents(tree, clause, "mark");
}

function ought(
  tree: Tree,
  i: number,
  stance: Stance,
  rule: string,
  score: number,
  away: readonly number[] = [],
  head = i,
): Ought {
  if (head !== i) return { head, stance, rule, score, away: [...away, ...marksOf(tree, head)] };
  const subject = dependent(tree, i, "nsubj");
  const own =
    subject >= 0 &&
    ["we", "i", "you", "it", "they", "he", "she"].includes(tree.words[subject]!.text.toLowerCase());
  const outside = dependents(tree, i, "mark", "cc", "parataxis", "conj", "discourse").filter(
    (d) => d < i || tree.words[d]!.relation !== "mark",
  );
  const said = [
    ...dependents(tree, i, "aux"),
    ...dependents(tree, i, "advmod").filter((a) => isNot(tree, a)),
  ];
  const dropped = [...(own ? [subject] : []), ...(own || stance !== "supports" ? said : [])];
  return { head: i, stance, rule, score, away: [...away, ...outside, ...dropped] };
}

function isNot(tree: Tree, adverb: number): boolean {
  return /^(not|n't|n’t|never)$/iu.test(tree.words[adverb]!.text);
}

function candidate(tree: Tree, i: number, found: Ought, actors: readonly string[]): Candidate {
  const proposition = clauseWords(tree, found.head, found.away);
  return {
    actors,
    proposition,
    stance: found.stance,
    evidence: joined([...proposition, { first: i, end: i + 1 }]),
    rule: found.rule,
    score: found.score,
  };
}
