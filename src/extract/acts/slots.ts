/**
 * Slots: whom the places of a frame stand for around a verb or a noun.
 *
 * Enter a trigger and a slot of its frame; leave actor ids, none where nobody stands there.
 */
import {
  agentOf,
  ancestors,
  cases,
  conjuncts,
  dependent,
  dependents,
  doerOf,
  isPassive,
  objectOf,
  obliques,
  subtree,
  type Tree,
} from "../../reading/tree.js";
import { complementOf, isAttributive, objectHead } from "./clauses.js";
import type { Slot } from "./frames.js";
import { isAccord, partiesElsewhere } from "./accords.js";
import { ledIn, particlesOf } from "./phrases.js";
import { concerned, holders, makers, named, possessors, unique, type Sight } from "./who.js";

/** The doer of a verb, also where the verb is an infinitive or gerund under a noun or under "accused of". */
export function doers(sight: Sight, verb: number): string[] {
  const { tree } = sight;
  const word = tree.words[verb]!;
  if (isAttributive(tree, verb)) return attributiveDoers(sight, verb);
  if (isPassive(tree, verb)) return concerned(sight, sharedAgent(tree, verb));
  const subjects = dependents(tree, verb, "nsubj");
  if (subjects.length > 0) return subjectsOf(sight, verb, doerOf(tree, verb));
  return (word.head < 0 ? null : understood(sight, verb)) ?? concerned(sight, doerOf(tree, verb));
}

/** Whom the subjects of a predicate stand for; of several, all: "the US must act" is read with two. */
export function subjectsOf(sight: Sight, predicate: number, one: number): string[] {
  const subjects = dependents(sight.tree, predicate, "nsubj");
  return subjects.length > 1 ? unique(subjects.flatMap((s) => concerned(sight, s))) : concerned(sight, one);
}

/** The agent of a passive, or of one coordinated with it: "was cheered and booed by students". */
function sharedAgent(tree: Tree, verb: number): number {
  const own = agentOf(tree, verb);
  const next = dependents(tree, verb, "conj").find((c) => tree.words[c]!.xpos === tree.words[verb]!.xpos);
  return own >= 0 || next === undefined ? own : agentOf(tree, next);
}

const FINITE = new Set(["VBD", "VBZ", "VBP"]);

/** Who does it where the predicate names no subject and the plain tree gives another; null where it does not. */
function understood(sight: Sight, verb: number): string[] | null {
  const { tree } = sight;
  const { relation, head, xpos } = tree.words[verb]!;
  const marks = cases(tree, verb);
  const first = relation === "conj" ? head : verb;
  const clause = ["advcl", "ccomp"].includes(tree.words[first]!.relation);
  if (clause && ["of", "for", "with", "from"].some((m) => marks.includes(m))) {
    return concerned(sight, controllerOf(tree, tree.words[first]!.head));
  }
  if (relation === "acl" && (marks.includes("to") || marks.includes("of") || marks.includes("for"))) {
    return holders(sight, head);
  }
  if (relation === "ccomp" && xpos === "VBG" && marks.length === 0 && dependent(tree, verb, "aux") < 0) {
    return concerned(sight, doerOf(tree, head));
  }
  return relation === "conj" && FINITE.has(xpos) ? finiteDoers(sight, verb) : null;
}

/** A finite verb is coordinated with a finite one: "said that it hopes to talk and condemned" is "said and condemned". */
function finiteDoers(sight: Sight, verb: number): string[] | null {
  const { tree } = sight;
  const { head, xpos } = tree.words[verb]!;
  if (tree.words[head]!.xpos !== "VB") return null;
  const above = ancestors(tree, head).find(
    (a) => tree.words[a]!.xpos === xpos && dependent(tree, a, "nsubj") >= 0,
  );
  return above === undefined ? null : concerned(sight, doerOf(tree, above));
}

function attributiveDoers(sight: Sight, verb: number): string[] {
  const own = dependents(sight.tree, verb, "compound", "obl", "amod", "nmod", "advmod", "nsubj");
  const left = verb - 2 >= 0 && /^[-–‑]$/u.test(sight.tree.words[verb - 1]!.text) ? [verb - 2] : [];
  const found = unique([...own, ...left].flatMap((d) => concerned(sight, d, true)));
  return found.length > 0
    ? found
    : left.flatMap((l) => [...(sight.forms.get(sight.tree.words[l]!.text) ?? [])]);
}

/** Who is meant by "of bombing": the accused. */
function controllerOf(tree: Tree, governor: number): number {
  const object = objectOf(tree, governor);
  return object >= 0 ? object : doerOf(tree, governor);
}

/** Whom a verb's slot stands for. */
export function verbSlot(sight: Sight, verb: number, slot: Slot): string[] {
  const { tree } = sight;
  if (slot === "subject") return doers(sight, verb);
  if (slot === "object") return concerned(sight, objectHead(tree, verb));
  if (slot === "in:object") return concerned(sight, objectHead(tree, verb), true);
  if (slot === "recipient") return concerned(sight, dependent(tree, verb, "iobj"));
  if (slot === "clause") return clauseSubject(sight, verb);
  if (slot === "clause-object") return clauseObject(sight, verb);
  if (slot === "content" || slot === "all-content") return insideContent(sight, verb, slot === "all-content");
  if (slot === "subjunctive") return subjunctiveSubject(sight, verb);
  if (slot === "labelled") return labelled(sight, verb);
  if (slot === "echo") return echoed(sight, objectHead(tree, verb));
  if (slot === "person") {
    const object = objectHead(tree, verb);
    return object >= 0 ? conjunctsNamed(sight, object) : clauseSubject(sight, verb);
  }
  const places = slot.startsWith("in:");
  const preposition = places ? slot.slice(3) : slot;
  const object = objectHead(tree, verb);
  const particles = particlesOf(tree, verb);
  const around = [
    ...(object < 0 ? [] : [object]),
    ...particles,
    ...[verb, ...particles].flatMap((h) => dependents(tree, h, "obl")),
  ];
  const heads = [...ledIn(tree, verb, preposition), ...around.flatMap((h) => obliques(tree, h, preposition))];
  return unique(heads.flatMap((h) => concerned(sight, h, places)));
}

/** Who ought to do it after "insist": "insisted that Iran stop", not "insists that Iran stopped". */
function subjunctiveSubject(sight: Sight, governor: number): string[] {
  const { tree } = sight;
  const clause = complementOf(tree, governor);
  if (clause < 0) return [];
  const first = [...dependents(tree, clause, "aux", "cop"), clause].map((i) => tree.words[i]!);
  const ought = first.some((w) => w.xpos === "VB" || ["must", "should"].includes(w.lemma));
  const other = first.some((w) => w.xpos === "MD" && !["must", "should"].includes(w.lemma));
  return ought && !other ? clauseSubject(sight, governor) : [];
}

/** Who is called something, where the object and its label were read as a clause. */
function labelled(sight: Sight, verb: number): string[] {
  const clause = dependent(sight.tree, verb, "ccomp", "xcomp");
  return clause < 0 ? [] : concerned(sight, dependent(sight.tree, clause, "nsubj"));
}

/** Only whom the words name themselves, nobody's things. */
function conjunctsNamed(sight: Sight, head: number): string[] {
  return head < 0 ? [] : unique(conjuncts(sight.tree, head).flatMap((c) => named(sight, c, false)));
}

/** Who ought to do it: "demanded that Iran stop", "wants Iran to stop", "called for Iran to stop". */
function clauseSubject(sight: Sight, governor: number): string[] {
  const { tree } = sight;
  const clause = complementOf(tree, governor);
  if (clause >= 0) {
    const early = dependents(tree, clause, "obj").filter((o) => o < clause);
    const subject = dependent(tree, clause, "nsubj");
    if (subject >= 0) return concerned(sight, subject);
    if (early.length > 0) return concerned(sight, early[0]!);
    if (isPassive(tree, clause)) return concerned(sight, agentOf(tree, clause));
  }
  const fors = dependents(tree, governor, "advcl", "acl", "obl").filter((c) =>
    cases(tree, c).includes("for"),
  );
  return fors.flatMap((c) => concerned(sight, dependent(tree, c, "nsubj")));
}

/**
 * Somebody named inside what is demanded, refused or threatened: "wants guarantees from Israel". Those on whom a
 * demanded measure would fall ("sanctions on") are meant only by threats and refusals.
 */
function insideContent(sight: Sight, governor: number, all: boolean): string[] {
  const { tree } = sight;
  const object = objectHead(tree, governor);
  const tops = [complementOf(tree, governor), object, ...obliques(tree, governor, "for")].filter(
    (i) => i >= 0,
  );
  for (const top of tops.filter((i) => i !== tree.words[governor]!.head)) {
    for (const word of subtree(tree, top, ["parataxis"])) {
      const targeted = cases(tree, word).some((c) => c === "on" || c === "against");
      if (targeted && !all) continue;
      const who = named(sight, word, false);
      if (who.length > 0) return [...who];
    }
  }
  return [];
}

const POINTING = new Set(["the", "this", "that", "these", "those", "such"]);

/** Whose a thing is that was told of before: "criticized the statement", "condemned the execution", "left the deal". */
function echoed(sight: Sight, head: number): string[] {
  const { tree } = sight;
  if (head >= 0 && isAccord(tree, head)) return partiesElsewhere(sight, head);
  if (head < 0 || !dependents(tree, head, "det", "amod").some((d) => POINTING.has(tree.words[d]!.lemma)))
    return [];
  const { lemma, upos } = tree.words[head]!;
  if (upos !== "NOUN") return [];
  for (let at = head - 1; at >= 0; at--) {
    if (tree.words[at]!.lemma !== lemma || tree.words[at]!.upos !== "NOUN") continue;
    const who = makers(sight, at);
    if (who.length > 0) return who;
  }
  return [];
}

/** What the complement's verb is directed at: "refused to recognise Israel". */
function clauseObject(sight: Sight, governor: number): string[] {
  const clause = complementOf(sight.tree, governor);
  if (clause < 0) return [];
  const object = concerned(sight, objectHead(sight.tree, clause));
  if (object.length > 0) return object;
  return unique(
    obliques(sight.tree, clause, "to", "with", "against", "from", "on").flatMap((h) => concerned(sight, h)),
  );
}

/** Whom a noun's slot stands for. */
export function nounSlot(sight: Sight, noun: number, slot: Slot): string[] {
  const { tree } = sight;
  const places = slot.startsWith("in:");
  const bare = places ? slot.slice(3) : slot;
  const all = (heads: readonly number[]): string[] =>
    unique(heads.flatMap((h) => concerned(sight, h, places, 1)));
  if (bare === "possessor") return all(possessors(tree, noun));
  if (bare === "modifier") return all(modifiers(tree, noun));
  if (bare === "agent") return all(modifiers(tree, noun).filter((m) => isAgent(sight, m)));
  if (bare === "target") return all(modifiers(tree, noun).filter((m) => !isAgent(sight, m)));
  if (bare === "self") return [...named(sight, noun, places)];
  if (bare === "appositive") return bearers(sight, noun);
  if (bare === "content" || bare === "all-content") return insideContent(sight, noun, bare === "all-content");
  if (bare === "clause") return clauseSubject(sight, noun);
  if (bare === "clause-object") return clauseObject(sight, noun);
  return all(obliques(tree, noun, bare));
}

/** Who is said to be it: "X, a critic of", "X is a critic of". */
function bearers(sight: Sight, noun: number): string[] {
  const { head, relation } = sight.tree.words[noun]!;
  const subject = dependent(sight.tree, noun, "nsubj");
  if (subject >= 0) return concerned(sight, subject);
  return relation === "appos" ? concerned(sight, head) : [];
}

function modifiers(tree: Tree, noun: number): number[] {
  const own = dependents(tree, noun, "compound", "amod", "flat");
  return own.flatMap((m) => [m, ...dependents(tree, m, "compound", "conj")]);
}

/**
 * "Russian sanctions", "U.S. sanctions", "rebel attacks": whose they are; a state's bare name says against whom or
 * where ("Iran sanctions", "the Libya attack").
 */
function isAgent(sight: Sight, modifier: number): boolean {
  const word = sight.tree.words[modifier]!;
  if (word.relation === "amod" || word.upos === "ADJ" || /^[A-Z.]{2,}$/u.test(word.text)) return true;
  const kinds = named(sight, modifier, true).map((id) => sight.actors.get(id)?.kind);
  return kinds.length > 0 && !kinds.includes("state");
}
