/**
 * Attribution without a named source: impersonal passives and adverbs of hearsay.
 *
 *     The envoy is expected to return.   The deal is seen as a blow.   It is feared that ...   He reportedly agreed.
 *
 * The subject of the passive is the first fragment of the content; the source is the doer, where one is told.
 */
import {
  clauseOf,
  dependent,
  dependents,
  isPassive,
  obliques,
  subtree,
  type Tree,
} from "../../reading/tree.js";
import { cueAttitude, HEARSAY, PASSIVE } from "./cues.js";
import { agentPhrase, verbGroup, wordsUnder, type Draft, type View } from "./draft.js";
import { runsOf } from "./ranges.js";

/** Drafts of impersonal passives and hearsay. */
export function unsourced(view: View): Draft[] {
  const { tree } = view;
  return tree.words.flatMap((word, i) => {
    if (word.upos === "VERB" && PASSIVE.has(word.lemma) && isPassive(tree, i)) return passive(tree, i);
    return HEARSAY.has(word.lemma) && word.upos === "ADV" ? hearsay(tree, i) : [];
  });
}

function passive(tree: Tree, verb: number): Draft[] {
  const subject = dependent(tree, verb, "nsubj");
  const impersonal =
    dependent(tree, verb, "expl") >= 0 || (subject >= 0 && tree.words[subject]!.lemma === "it");
  const rest = complements(tree, verb);
  if (rest.length === 0) return [];
  const clause = dependents(tree, verb, "ccomp", "csubj");
  const parts = impersonal && clause.length > 0 ? clause : subject >= 0 ? [subject, ...rest] : [];
  if (parts.length === 0) return [];
  const agent = agentPhrase(tree, verb);
  return [
    {
      source: agent,
      cue: [verbGroup(tree, verb)],
      content: wordsUnder(tree, parts),
      rule: "unsourced/passive",
      score: 0.65,
      attitude: cueAttitude(tree.words[verb]!.lemma, false),
      model: null,
    },
  ];
}

/** What is said or thought of the subject: "to return", "as a blow", "a blow". */
function complements(tree: Tree, verb: number): number[] {
  const clauses = dependents(tree, verb, "xcomp", "ccomp", "csubj").filter((c) => c > verb);
  const as = [
    ...obliques(tree, verb, "as"),
    ...dependents(tree, verb, "advcl").filter((c) =>
      dependents(tree, c, "mark").some((m) => tree.words[m]!.lemma === "as"),
    ),
  ];
  return [...new Set([...clauses, ...as])];
}

/** "reportedly": its clause is the content. */
function hearsay(tree: Tree, adverb: number): Draft[] {
  const clause = clauseOf(tree, adverb);
  const words = subtree(tree, clause).filter((w) => w !== adverb);
  const relative = tree.words[clause]!.relation === "acl" || tree.words[clause]!.relation === "advcl";
  return [
    {
      source: [],
      cue: [{ first: adverb, end: adverb + 1 }],
      content: runsOf(words),
      rule: "unsourced/hearsay",
      score: relative ? 0.4 : 0.55,
      attitude: "speech",
      model: null,
    },
  ];
}
