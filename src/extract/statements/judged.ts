/**
 * Verbs that say something of somebody: accusations, praise, names given.
 *
 *     The envoy accused Damascus of stalling.   She praised them for their patience.   He called the vote a sham.
 *
 * The content runs from the one spoken of to what is said of him; without the latter there is no statement.
 */
import { dependent, dependents, isPassive, obliques, subjectOf, type Tree } from "../../reading/tree.js";
import { BLAME, LABEL } from "./cues.js";
import { joined } from "./ranges.js";
import { sourcePhrase, verbGroup, wordsUnder, agentPhrase, type Draft, type View } from "./draft.js";

/** Drafts of verbs of blame, praise and naming with both their complements. */
export function judged(view: View): Draft[] {
  const { tree } = view;
  return tree.words.flatMap((word, i) => {
    if (word.upos !== "VERB") return [];
    if (BLAME.has(word.lemma)) return blame(tree, i);
    return LABEL.has(word.lemma) ? label(view, i) : [];
  });
}

const REASONS = ["of", "for", "over", "with", "as"];

/** What somebody is blamed or praised for: "of stalling", "for the delay". */
function reasons(tree: Tree, verb: number): number[] {
  const clauses = dependents(tree, verb, "advcl", "acl", "ccomp").filter((c) =>
    dependents(tree, c, "mark").some((m) => REASONS.includes(tree.words[m]!.lemma)),
  );
  const object = dependent(tree, verb, "obj");
  const under = object < 0 ? [] : obliques(tree, object, "for", "over");
  return [...clauses, ...obliques(tree, verb, ...REASONS), ...under].filter((c) => c > verb);
}

function blame(tree: Tree, verb: number): Draft[] {
  const object = isPassive(tree, verb) ? subjectOf(tree, verb) : dependent(tree, verb, "obj");
  const why = reasons(tree, verb);
  if (object < 0 || why.length === 0) return [];
  return [make(tree, verb, [object, ...why], "judged/blame")];
}

/** "called it a mistake", "described them as rebels", "labeled the boycott immoral", "called the vote "a sham"". */
function label({ tree, quotations }: View, verb: number): Draft[] {
  if (isPassive(tree, verb)) return [];
  const object = dependent(tree, verb, "obj");
  if (object < 0) return [];
  const predicate = dependents(tree, verb, "xcomp").filter(
    (c) => c > object && tree.words[c]!.upos !== "VERB",
  );
  const said = [...new Set([...predicate, ...asPhrases(tree, verb)])];
  if (said.length > 0) return [make(tree, verb, [object, ...said], "judged/label")];
  const whole = wordsUnder(tree, [object]);
  const quoted = quotations.find((q) => whole.some((r) => r.first < q.first && q.first <= r.end));
  if (!quoted || tree.words[quoted.first - 1]!.relation === "case") return [];
  return [{ ...make(tree, verb, [object], "judged/label"), content: joined([...whole, quoted]) }];
}

function asPhrases(tree: Tree, verb: number): number[] {
  const clauses = dependents(tree, verb, "advcl", "xcomp").filter((c) =>
    dependents(tree, c, "mark", "case").some((m) => tree.words[m]!.lemma === "as"),
  );
  return [...obliques(tree, verb, "as"), ...clauses];
}

function make(tree: Tree, verb: number, parts: readonly number[], rule: string): Draft {
  const subject = isPassive(tree, verb) ? -1 : subjectOf(tree, verb);
  const source = isPassive(tree, verb) ? agentPhrase(tree, verb) : sourcePhrase(tree, subject, verb);
  const belief = ["consider", "deem", "regard", "view", "see", "interpret"].includes(tree.words[verb]!.lemma);
  return {
    source,
    cue: [verbGroup(tree, verb)],
    content: wordsUnder(tree, parts),
    rule,
    score: source.length > 0 ? 0.7 : 0.4,
    attitude: belief ? "belief" : "speech",
    model: null,
  };
}
