/**
 * Claims: acts that lie in what somebody says, without a word of demanding or accusing.
 *
 * "X said that Y must …" is a demand on Y; a wrong laid to Y with a plain "said" is an accusation; "X will not …
 * unless Y …" is a demand on Y (RECORD.md, section 8). Enter the candidates found by words; leave further ones.
 */
import { clauseAt } from "../../reading/clause.js";
import { cases, dependent, dependents, isPassive, subjectOf, type Tree } from "../../reading/tree.js";
import type { Statement } from "../../record/record.js";
import { list, verbs } from "./frames.js";
import { LABELS } from "./lexicon/labels.js";
import { doers, subjectsOf } from "./slots.js";
import { concerned, counts, makers, principals, type Sight } from "./who.js";
import { governors } from "./nesting.js";
import type { Candidate } from "./candidate.js";

/** What holds of every claim: its rule names its sides. */
const NAMED = {
  exact: { from: [], to: [] },
  mutual: false,
  complete: true,
  used: [],
  chances: { from: 1, to: 1 },
} as const;

const BLAME = verbs("ACCUSE", "disapprove", "say", { performative: true });
const PROMISE = verbs("AGREE", null, "say", { performative: true });
const DEMAND = verbs("REQUEST", null, "must", { performative: true });
const CHARGE = verbs("ACCUSE", "allege", "say", { performative: true });

/** Demands and accusations that no word of the lexicon tells. */
export function claimsOf(
  sight: Sight,
  statements: readonly Statement[],
  candidates: readonly Candidate[],
): Candidate[] {
  return [
    ...sight.tree.words.flatMap(
      (_, at) =>
        blame(sight, at) ?? obligation(sight, at) ?? precondition(sight, at) ?? promise(sight, at) ?? [],
    ),
    ...statements.flatMap((s) => charges(sight, s, candidates)),
  ];
}

const apart = (sight: Sight, a: readonly string[], b: readonly string[]): boolean => {
  const own = principals(sight, a);
  return a.length > 0 && b.length > 0 && !principals(sight, b).some((p) => own.includes(p));
};

/** "said that Y's move was unacceptable", "said that Y should have acted". */
function blame(sight: Sight, at: number): Candidate | null {
  const { tree } = sight;
  const word = tree.words[at]!;
  const called = LABELS.blame.has(word.lemma) && dependent(tree, at, "cop") >= 0;
  const omitted = word.xpos === "VBN" && clauseAt(tree, at).perfect && clauseAt(tree, at).modal === "should";
  if ((!called && !omitted) || clauseAt(tree, at).negated !== (omitted && clauseAt(tree, at).negated))
    return null;
  const speaker = sight.within[at]?.speaker ?? [];
  const blamed = subjectsOf(sight, at, dependent(tree, at, "nsubj"));
  if (!apart(sight, speaker, blamed) || !counts(sight, speaker) || !counts(sight, blamed)) return null;
  return {
    frame: BLAME,
    at,
    predicate: at,
    from: speaker,
    to: blamed,
    ...NAMED,
    rule: `claim:${called ? "label" : "omitted"}`,
    status: "done",
  };
}

const STATIVE = new Set(
  list("be have know think assume expect believe understand remember want see look consider feel"),
);

const HELPFUL = new Set(
  list(
    `help assist provide ship invite allow permit defend protect investigate respect honor honour implement consider
    review host involve share contribute welcome cooperate abide uphold donate rebuild repatriate compensate`,
  ),
);

/** "said that it will help": a promise, where the speaker speaks of himself. */
function promise(sight: Sight, at: number): Candidate | null {
  const { tree } = sight;
  const { modal, negated, conditional } = clauseAt(tree, at);
  if (
    (modal !== "will" && modal !== "would") ||
    negated ||
    conditional ||
    !HELPFUL.has(tree.words[at]!.lemma)
  )
    return null;
  const speaker = sight.within[at]?.speaker ?? [];
  const own = principals(sight, speaker);
  const doing = concerned(sight, subjectOf(tree, at));
  if (!counts(sight, speaker) || !principals(sight, doing).some((p) => own.includes(p))) return null;
  const to = concerned(sight, dependent(tree, at, "obj")).filter(
    (id) => !principals(sight, [id]).some((p) => own.includes(p)),
  );
  return {
    frame: PROMISE,
    at,
    predicate: at,
    from: doing,
    to,
    ...NAMED,
    rule: "claim:will",
    status: "done",
  };
}

/** "said that Y must leave", "that it is vital for Y to leave", "that Y has a duty to leave". */
function obligation(sight: Sight, at: number): Candidate | null {
  if (!isObliged(sight.tree, at)) return null;
  const speaker = sight.within[at]?.speaker ?? [];
  const obliged = isPassive(sight.tree, at)
    ? doers(sight, at)
    : subjectsOf(sight, at, dependent(sight.tree, at, "nsubj"));
  if (!apart(sight, speaker, obliged) || !counts(sight, speaker) || !counts(sight, obliged)) return null;
  return {
    frame: DEMAND,
    at,
    predicate: at,
    from: speaker,
    to: obliged,
    ...NAMED,
    rule: "claim:must",
    status: "done",
  };
}

/** "it is vital for Y to leave", "it is time for Y to leave". */
function isNeedful(tree: Tree, at: number): boolean {
  const { head, relation } = tree.words[at]!;
  if (head < 0 || !["csubj", "advcl", "ccomp", "xcomp", "acl"].includes(relation)) return false;
  const { negated, infinitive, conditional } = clauseAt(tree, head);
  const needful = NEEDFUL.has(tree.words[head]!.lemma) && dependent(tree, head, "cop") >= 0;
  return needful && !negated && !infinitive && !conditional && clauseAt(tree, at).infinitive;
}

/** "has a duty to leave": the infinitive stands under the duty. */
function isDuty(tree: Tree, at: number): boolean {
  const object = dependent(tree, at, "obj");
  const noun = object >= 0 && DUTIES.has(tree.words[object]!.lemma);
  return noun && dependents(tree, object, "acl").some((c) => cases(tree, c).includes("to"));
}

const NEEDFUL = new Set(
  list("vital essential crucial necessary imperative important critical urgent incumbent time"),
);
const DUTIES = new Set(list("duty obligation responsibility"));

function isObliged(tree: Tree, at: number): boolean {
  const word = tree.words[at]!;
  const { modal, perfect, negated } = clauseAt(tree, at);
  if (isNeedful(tree, at)) return true;
  if (word.lemma === "have" && modal === null && !negated && isDuty(tree, at)) return true;
  if (perfect || STATIVE.has(word.lemma) !== (word.lemma === "have" && modal === null)) return false;
  if (dependent(tree, at, "cop") >= 0) return false;
  if (modal === "must" || modal === "should") return !cases(tree, at).some((m) => m === "if");
  const infinitive = word.relation === "root" || word.relation === "ccomp" || word.relation === "conj";
  const to = dependents(tree, at, "xcomp").some((x) => cases(tree, x).includes("to"));
  return infinitive && to && (word.lemma === "need" || (word.lemma === "have" && word.xpos !== "VBG"));
}

const DEPENDING = new Set(["unless", "until"]);

/** "will not talk unless Y withdraws". */
function precondition(sight: Sight, at: number): Candidate | null {
  const { tree } = sight;
  const { relation, head } = tree.words[at]!;
  if (relation !== "advcl" || !isPrecondition(tree, at)) return null;
  const asking = concerned(sight, subjectOf(tree, head));
  const asked = subjectsOf(sight, at, dependent(tree, at, "nsubj"));
  if (!apart(sight, asking, asked) || !counts(sight, asking) || !counts(sight, asked)) return null;
  return {
    frame: DEMAND,
    at,
    predicate: at,
    from: asking,
    to: asked,
    ...NAMED,
    rule: "claim:unless",
    status: "done",
  };
}

function isPrecondition(tree: Tree, at: number): boolean {
  const marks = cases(tree, at);
  const { head } = tree.words[at]!;
  const above = clauseAt(tree, head);
  const only = [at, head].some((i) =>
    dependents(tree, i, "advmod").some((a) => tree.words[a]!.lemma === "only" && a < at),
  );
  const wanted = above.negated || above.modal === "will" || above.modal === "would";
  if (marks.includes("unless")) return true;
  if (marks.some((m) => DEPENDING.has(m))) return above.negated && wanted;
  return only && (marks.includes("if") || (wanted && marks.some((m) => m === "after" || m === "once")));
}

const WRONGS = new Set(["ASSAULT", "COERCE", "THREATEN"]);
const WRONG_VERBS = new Set(
  list(
    `violate breach lie mislead deceive cheat undermine destabilize destabilise sabotage provoke obstruct meddle
    interfere sponsor harbor harbour smuggle stoke foment incite exploit abuse oppress steal conceal hide renege flout
    endanger derail jeopardize jeopardise hurt harm damage stonewall escalate aggravate worsen ignore neglect fail
    refuse hide disrespect insult intervene hack invade annex occupy seize kill attack bomb shell target prevent block
    bully coerce threaten intimidate commit break betray abandon stall delay weaken poison subvert manipulate rig
    misuse misrepresent distort exaggerate politicize politicise circumvent evade defy overstep exceed usurp suppress
    persecute torture murder massacre slaughter punish starve displace expel reward appease embolden enable arm fund
    bankroll supply mishandle squander waste ruin destroy bungle rob infringe trample encroach trespass spy collude
    conspire orchestrate mastermind plot blackmail extort bribe deny withhold hold hijack divert loot plunder`,
  ),
);
const WRONG_NOUNS = new Set(
  list(
    `violation breach aggression crime atrocity genocide massacre lie provocation interference meddling incitement
    escalation intimidation blackmail terrorism brutality abuse corruption failure betrayal tyranny treachery`,
  ),
);

/** "said that Y had bombed", "says that Y is violating". */
function charges(sight: Sight, statement: Statement, candidates: readonly Candidate[]): Candidate[] {
  if (!counts(sight, statement.speaker)) return [];
  const own = (at: number): boolean => sight.within[at] === statement;
  const alleged = candidates.filter(
    (c) => WRONGS.has(c.frame.type) && own(c.at) && isAsserted(sight, candidates, c.at),
  );
  const verbsOfWrong = sight.tree.words.flatMap((w, at) =>
    WRONG_VERBS.has(w.lemma) && w.xpos.startsWith("VB") && own(at) && isAsserted(sight, candidates, at)
      ? [at]
      : [],
  );
  const nounsOfWrong = sight.tree.words.flatMap((w, at) => (WRONG_NOUNS.has(w.lemma) && own(at) ? [at] : []));
  const found = [
    ...nounsOfWrong.map((at) => ({ at, who: wrongdoers(sight, at) })),
    ...alleged.map((c) => ({ at: c.at, who: c.from })),
    ...verbsOfWrong.map((at) => ({ at, who: doers(sight, at) })),
  ].filter(({ who }) => apart(sight, statement.speaker, who) && counts(sight, who));
  return firstOfEach(sight, found).map(({ at, who }) => ({
    frame: CHARGE,
    at,
    predicate: at,
    from: statement.speaker,
    to: who,
    ...NAMED,
    rule: "claim:wrong",
    status: "done",
  }));
}

/** One charge against each party in a statement. */
function firstOfEach<T extends { readonly who: readonly string[] }>(sight: Sight, found: readonly T[]): T[] {
  const key = (t: T): string => principals(sight, t.who).sort().join(" ");
  return found.filter((t, i) => found.findIndex((u) => key(u) === key(t)) === i);
}

/** Whose wrong a noun names: its maker, or the subject of the verb that takes it. */
function wrongdoers(sight: Sight, noun: number): string[] {
  const own = makers(sight, noun);
  const { head, relation } = sight.tree.words[noun]!;
  return own.length > 0 || head < 0 || !["obj", "obl", "xcomp"].includes(relation) ? own : doers(sight, head);
}

/** Told as a fact, by a verb that no other act's word governs. */
function isAsserted(sight: Sight, candidates: readonly Candidate[], at: number): boolean {
  const { tree } = sight;
  const clause = clauseAt(tree, at);
  if (!tree.words[at]!.xpos.startsWith("VB") || clause.negated || clause.modal !== null || clause.infinitive)
    return false;
  if (clause.conditional) return false;
  const above = new Set(governors(tree, at));
  return !candidates.some((c) => above.has(c.at));
}
