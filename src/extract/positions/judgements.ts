/**
 * Judgements: clauses and things that somebody calls needed or wrong.
 *
 *     It is essential to talk.   A boycott would be a mistake.   The key is to stop the flow of arms.
 *     The only way out is a vote.   What is needed is patience.
 */
import { clauseAt } from "../../reading/clause.js";
import { dependent, dependents, subjectOf, type Tree } from "../../reading/tree.js";
import { turned } from "./candidate.js";
import { BAD_EFFECTS, BAD_QUALITIES, GOOD_EFFECTS, NEEDED, WRONG } from "./lexicon.js";
import { ought, oughtOf, type Ought } from "./ought.js";

/** The judgement that a word is the predicate of; null for none. */
export function judgementAt(tree: Tree, i: number): Ought | null {
  return called(tree, i) ?? equated(tree, i);
}

/** "is unacceptable", "would be a mistake", "it is important to". */
function called(tree: Tree, i: number): Ought | null {
  const { lemma } = tree.words[i]!;
  const good = NEEDED.has(lemma);
  if ((!good && !WRONG.has(lemma)) || dependent(tree, i, "cop") < 0) return null;
  const stance = turned(good ? "supports" : "opposes", clauseAt(tree, i).negated);
  const clause = dependents(tree, i, "csubj", "ccomp", "xcomp", "acl", "advcl").find((c) =>
    isJudged(tree, c),
  );
  if (clause !== undefined) return oughtOf(tree, clause, stance, "judgements/clause", 0.55);
  const subject = subjectOf(tree, i);
  if (subject < 0 || tree.words[subject]!.upos === "PRON") return null;
  return oughtOf(tree, subject, stance, "judgements/subject", 0.5);
}

/** "the deal rewards aggression", "the tariffs are far too high", "a better deal would end it": the subject is judged. */
export function effectOf(tree: Tree, i: number): Ought | null {
  const { lemma, upos } = tree.words[i]!;
  const subject = dependent(tree, i, "nsubj");
  if (subject < 0 || !["NOUN", "VERB"].includes(tree.words[subject]!.upos)) return null;
  const { negated, modal } = clauseAt(tree, i);
  const better = dependents(tree, subject, "amod").some((a) => BETTER.has(tree.words[a]!.lemma));
  if (upos === "VERB" && better && modal === "would")
    return ought(tree, i, "supports", "judgements/better", 0.3, [subject]);
  const quality = upos === "ADJ" && dependent(tree, i, "cop") >= 0 && BAD_QUALITIES.has(lemma);
  const bad = quality || (upos === "VERB" && BAD_EFFECTS.has(lemma));
  if (!bad && !(upos === "VERB" && GOOD_EFFECTS.has(lemma))) return null;
  return oughtOf(tree, subject, turned(bad ? "opposes" : "supports", negated), "judgements/effect", 0.3);
}

const BETTER = new Set(["better", "good", "real", "lasting", "right"]);

function isJudged(tree: Tree, clause: number): boolean {
  const mark = dependents(tree, clause, "mark").map((m) => tree.words[m]!.lemma);
  return mark.includes("to") || mark.includes("that") || tree.words[clause]!.relation === "csubj";
}

const KEYS = new Set(
  `way solution key task priority imperative goal aim objective condition precondition step thing choice need answer
   requirement position demand proposal point`.split(/\s+/u),
);

/** "the key is to", "the only way is a vote": the other side of the equation is needed. */
function equated(tree: Tree, i: number): Ought | null {
  const cop = dependent(tree, i, "cop");
  const subject = dependent(tree, i, "nsubj", "csubj");
  if (subject >= 0 && cop > subject && KEYS.has(tree.words[subject]!.lemma)) {
    return oughtOf(tree, i, "supports", "judgements/key", 0.4);
  }
  const { lemma, upos } = tree.words[i]!;
  const clause = dependents(tree, i, "ccomp", "csubj", "xcomp", "acl", "advcl").find(
    (c) => c > i && isJudged(tree, c),
  );
  if (!KEYS.has(lemma) || upos !== "NOUN" || cop < 0 || clause === undefined) return null;
  return oughtOf(tree, clause, "supports", "judgements/key", 0.4);
}
