/**
 * Pronouns, the plain cases.
 *
 * he/she: the nearest person whose gender fits, subjects first. they: the nearest plural or coordinated subject. it:
 * the nearest state or body that is a subject. who/which: the noun that the clause modifies. A pronoun that speaks
 * goes back to who spoke last. Where nothing plain fits it stands for nobody: better than somebody wrong. I, we and
 * you are in `spoken.ts`.
 */
import { ancestors, clauseOf, conjuncts, dependents, subjectOf, type Tree } from "../reading/tree.js";
import type { WordRange } from "../reading/types.js";
import { nounClass } from "./actor-nouns.js";
import { before, inSentence } from "./history.js";
import { speaks, type Draft } from "./mentions.js";
import type { Entry } from "./registry.js";
import { actorsAt, settle, type Scope } from "./scope.js";
import { holds, innermost, speakerOf } from "./spoken.js";

const GENDER: Readonly<Record<string, "he" | "she">> = {
  he: "he",
  him: "he",
  his: "he",
  she: "she",
  her: "she",
  hers: "she",
};

const PLURAL = new Set(["they", "them", "their", "theirs", "both"]);

const NEUTER = new Set(["it", "its"]);

const RELATIVE = new Set(["who", "whom", "whose", "which", "that"]);

const REFLEXIVE = new Set(["himself", "herself", "itself", "themselves"]);

const SENTENCES_BACK = 3;

/** Settles third-person and relative pronouns; needs everything before them settled. */
export function settlePronoun(scope: Scope, draft: Draft): void {
  const word = scope.tree.words[draft.head]!;
  const lower = word.text.toLowerCase();
  const gender = GENDER[lower];
  if (REFLEXIVE.has(lower)) settle(scope, draft.head, subjectOfClause(scope, draft.head));
  else if (RELATIVE.has(lower)) settle(scope, draft.head, antecedent(scope, draft.head));
  else if (gender) settle(scope, draft.head, personFor(scope, draft.head, gender));
  else if (PLURAL.has(lower)) settle(scope, draft.head, severalFor(scope, draft.head));
  else if (NEUTER.has(lower)) settle(scope, draft.head, bodyFor(scope, draft.head));
}

/** A reflexive is the subject of its clause. */
function subjectOfClause(scope: Scope, pronoun: number): readonly string[] {
  const subject = subjectOf(scope.tree, clauseOf(scope.tree, pronoun));
  return subject < 0 ? [] : actorsAt(scope, subject);
}

/** The noun that a relative clause modifies, its coordination included when the verb is plural. */
function antecedent(scope: Scope, pronoun: number): readonly string[] {
  const { tree } = scope;
  const clause = ancestors(tree, pronoun).find((a) => tree.words[a]!.relation === "acl");
  if (clause === undefined) return [];
  const noun = tree.words[clause]!.head;
  return noun < pronoun ? actorsAt(scope, noun) : [];
}

interface Candidate {
  readonly head: number;
  readonly entry: Entry;
}

/** Settled single mentions of one sentence before a word, subjects first, then in text order. */
function candidatesIn(scope: Scope, sentence: number, at: number): Candidate[] {
  const found = inSentence(scope, sentence, at).flatMap(({ head }): Candidate[] => {
    const ids = actorsAt(scope, head);
    const entry = ids.length === 1 ? scope.registry.get(ids[0]!) : null;
    return entry && !isInside(scope.tree, at, head) ? [{ head, entry }] : [];
  });
  return found.sort((a, b) => rank(scope.tree, a.head) - rank(scope.tree, b.head) || a.head - b.head);
}

/** Whether the pronoun stands inside the phrase of that noun ("the man and his dog" does not). */
function isInside(tree: Tree, pronoun: number, head: number): boolean {
  return tree.words[pronoun]!.head === head && tree.words[pronoun]!.relation === "nmod";
}

/** 0 for subjects of main clauses, 1 for other subjects, 2 for objects and agents, 3 for the rest. */
function rank(tree: Tree, i: number): number {
  const { relation, head } = tree.words[i]!;
  if (relation === "nsubj") return ["root", "parataxis", "conj"].includes(tree.words[head]!.relation) ? 0 : 1;
  return relation === "obj" || relation === "iobj" || relation === "root" ? 2 : 3;
}

/** The nearest person of the gender, looking back sentence by sentence. */
function personFor(scope: Scope, at: number, gender: "he" | "she"): readonly string[] {
  const here = scope.tree.words[at]!.sentence;
  const start = closesSentence(scope.tree, at) ? here - 1 : here;
  const near = range(start, here - SENTENCES_BACK).map((s) => ({ s, all: personsIn(scope, s, at, gender) }));
  const ranked = near.map(({ s, all }) => ({ s, all, sure: all.filter((c) => c.entry.gender === gender) }));
  for (const { s, all, sure } of ranked) {
    const among = gender === "he" ? likely(scope, all, sure) : surely(scope, all, sure, s === here);
    const chosen = choose(scope, among, s === here);
    if (chosen) return [chosen.entry.id];
  }
  const unsure = ranked.map(({ s, all }) => choose(scope, all, s === here)).find((c) => c !== null);
  return unsure ? [unsure.entry.id] : lastSpeaker(scope, at, 10, (e) => isPerson(e) && fits(e, gender));
}

/** For "he": whoever speaks, of whatever name; else those whom the lists know for men, else all. */
function likely(scope: Scope, all: readonly Candidate[], sure: readonly Candidate[]): readonly Candidate[] {
  const speaks = all.some((c) => scope.sources.has(c.head));
  return speaks || sure.length === 0 ? all : sure;
}

/** For "she": those whom the lists know for women, else the subject of the same sentence. */
function surely(
  scope: Scope,
  all: readonly Candidate[],
  sure: readonly Candidate[],
  same: boolean,
): readonly Candidate[] {
  return sure.length > 0 ? sure : all.filter((c) => same && isSubject(scope, c));
}

function range(from: number, to: number): number[] {
  const last = Math.max(0, to);
  return Array.from({ length: Math.max(0, from - last + 1) }, (_, k) => from - k);
}

function isSubject(scope: Scope, candidate: Candidate): boolean {
  return rank(scope.tree, candidate.head) < 2;
}

/** Persons of a sentence whom "he" or "she" may mean: no speaker of the quotation around it, none of its own words. */
function personsIn(scope: Scope, sentence: number, at: number, gender: "he" | "she"): Candidate[] {
  const speakers = quotedSpeakers(scope, at);
  const own = scope.sources.has(at) || speaks(scope.tree, at) ? contentOf(scope, at) : [];
  return candidatesIn(scope, sentence, at)
    .filter((c) => isPerson(c.entry) && fits(c.entry, gender) && !speakers.includes(c.entry.id))
    .filter((c) => isOutside(scope, c.head, at, own));
}

/** Whether a pronoun speaks at the end of its sentence ("…, he said on Monday"): all before it is what it says. */
function closesSentence(tree: Tree, at: number): boolean {
  if (!speaks(tree, at) || at === 0 || !/^([,"”’']|[’'”]{2})$/u.test(tree.words[at - 1]!.text)) return false;
  const sentence = tree.reading.sentences[tree.words[at]!.sentence]!;
  return sentence.end - at <= 8 && at - sentence.first > 4;
}

/** Who spoke last among those that pass, however long the quotation between: "he said" goes on. */
function lastSpeaker(
  scope: Scope,
  at: number,
  sentences: number,
  passes: (entry: Entry) => boolean,
): readonly string[] {
  if (!scope.sources.has(at)) return [];
  const own = contentOf(scope, at);
  const spoken = before(scope, at, sentences).find(
    ({ draft, entry }) =>
      scope.sources.has(draft.head) && passes(entry) && isOutside(scope, draft.head, at, own),
  );
  return spoken ? [spoken.entry.id] : [];
}

/** The words that a pronoun says itself: its antecedent is not among them. */
function contentOf(scope: Scope, at: number): readonly WordRange[] {
  const own = scope.tree.reading.attributions.filter((a) => a.source.some((r) => holds(r, at)));
  return own.flatMap((a) => a.content);
}

/** Whether a candidate may be meant from outside a quotation: not if it stands in one, nor in the pronoun's own words. */
function isOutside(scope: Scope, head: number, at: number, own: readonly WordRange[]): boolean {
  const { words } = scope.tree;
  return (words[at]!.quoted || !words[head]!.quoted) && !own.some((r) => holds(r, head));
}

/** Who speaks the quotation in which a word stands: nobody calls himself "he" there. */
function quotedSpeakers(scope: Scope, at: number): readonly string[] {
  if (!scope.tree.words[at]!.quoted) return [];
  const attribution = innermost(scope, at);
  return attribution ? speakerOf(scope, attribution) : [];
}

/**
 * Subjects before others; in the sentence of the pronoun the first, as the subject of the clause above; in earlier
 * sentences whoever speaks, else the last.
 */
function choose(scope: Scope, candidates: readonly Candidate[], same: boolean): Candidate | null {
  if (candidates.length === 0) return null;
  const speaking = candidates.filter((c) => scope.sources.has(c.head));
  if (!same && speaking.length > 0) return speaking[speaking.length - 1]!;
  const best = rank(scope.tree, candidates[0]!.head);
  const ranked = candidates.filter((c) => rank(scope.tree, c.head) === best);
  const named = ranked.find((c) => c.entry.kind === "person") ?? ranked[0]!;
  const distinct = new Set(ranked.map((c) => c.entry.id));
  if (best >= 3 && distinct.size > 1) return same ? null : ranked[ranked.length - 1]!;
  return named;
}

function isPerson(entry: Entry): boolean {
  if (entry.kind === "person") return true;
  if (entry.noun !== null && /^(some|any|every|no)(one|body)$/.test(entry.noun)) return false;
  const group = entry.noun === null ? null : nounClass(entry.noun, entry.noun);
  return (
    entry.kind === "unnamed" &&
    !entry.plural &&
    ["office", "member", "person", "leader"].includes(group ?? "")
  );
}

function fits(entry: Entry, gender: "he" | "she"): boolean {
  return entry.gender === null || entry.gender === gender;
}

/** The nearest plural subject or coordination, at most two sentences back. */
function severalFor(scope: Scope, at: number): readonly string[] {
  const { tree } = scope;
  const spoken = lastSpeaker(scope, at, 2, isSeveral);
  if (spoken.length > 0) return spoken;
  const here = tree.words[at]!.sentence;
  for (let sentence = here; sentence >= Math.max(0, here - 2); sentence--) {
    const groups = inSentence(scope, sentence, at)
      .filter((d) => d.form !== "pronoun")
      .map((d) => ({ head: d.head, ids: groupAt(scope, d.head) }))
      .filter((g) => g.ids.length > 0 && !isInside(tree, at, g.head))
      .sort((a, b) => rank(tree, a.head) - rank(tree, b.head) || a.head - b.head);
    if (groups.length > 0 && rank(tree, groups[0]!.head) < 3) return groups[0]!.ids;
    const pronoun = pluralPronoun(scope, sentence, at);
    if (pronoun.length > 0) return pronoun;
  }
  return [];
}

/** What an earlier "they" of the sentence stands for. */
function pluralPronoun(scope: Scope, sentence: number, at: number): readonly string[] {
  const { tree } = scope;
  const earlier = inSentence(scope, sentence, at).filter((d) =>
    PLURAL.has(tree.words[d.head]!.text.toLowerCase()),
  );
  return earlier.map((d) => actorsAt(scope, d.head)).find((ids) => ids.length > 0) ?? [];
}

/** The actors of a plural phrase or of a coordination that begins here. */
function groupAt(scope: Scope, head: number): readonly string[] {
  const all = conjuncts(scope.tree, head);
  if (all.length > 1) {
    const ids = all.flatMap((h) => actorsAt(scope, h));
    return new Set(ids).size > 1 ? ids : [];
  }
  const ids = actorsAt(scope, head);
  if (ids.length > 1) return ids;
  return ids.length === 1 && isSeveral(scope.registry.get(ids[0]!)!) ? ids : [];
}

function isSeveral(entry: Entry): boolean {
  return entry.plural || ["people", "armed-group", "party", "opposition"].includes(entry.kind);
}

const BODIES = new Set([
  "state",
  "government-body",
  "international-organization",
  "alliance",
  "armed-group",
  "party",
  "company",
  "media",
  "opposition",
]);

/** The subject of the clause or sentence before, if it is a state or body; dummies stand for nobody. */
function bodyFor(scope: Scope, at: number): readonly string[] {
  const { tree } = scope;
  if (isDummy(tree, at)) return [];
  const spoken = lastSpeaker(scope, at, 2, (e) => BODIES.has(e.kind));
  if (spoken.length > 0) return spoken;
  const here = tree.words[at]!.sentence;
  for (let sentence = here; sentence >= Math.max(0, here - 1); sentence--) {
    const bodies = candidatesIn(scope, sentence, at).filter(
      (c) => BODIES.has(c.entry.kind) && rank(tree, c.head) < 2,
    );
    if (bodies.length > 0) return [bodies[0]!.entry.id];
  }
  return [];
}

const WEATHER = new Set("be seem appear remain happen take mean become turn look matter".split(" "));

/** "it is unclear", "it seems", "it took": no actor. */
function isDummy(tree: Tree, i: number): boolean {
  const { relation, head, text } = tree.words[i]!;
  if (relation === "expl") return true;
  if (text.toLowerCase() === "its" || head < 0) return false;
  if (relation !== "nsubj") return true;
  const copular = dependents(tree, head, "cop").length > 0;
  return (
    WEATHER.has(tree.words[head]!.lemma) ||
    (copular && dependents(tree, head, "ccomp", "csubj", "xcomp", "advcl").length > 0)
  );
}
