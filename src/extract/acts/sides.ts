/**
 * Sides: whom a word in a slot of a frame stands for.
 *
 * Enter a trigger and the slots of its frame; leave actor ids. A thing stands for its owner where that is plain
 * ("Russian jets", "the government's proposal", "forces of the coalition"); places count only where the slot says so.
 */
import { principalOf, type Scene } from "../scene.js";
import type { Mention } from "../../record/referents.js";
import {
  agentOf,
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
import type { Slot } from "./frames.js";

/** The scene with the mention that each word is the top of. */
export interface Sight extends Scene {
  readonly tops: ReadonlyMap<number, Mention>;
  /** Actors by the single word that names them somewhere in the text: "Norlandic". */
  readonly forms: ReadonlyMap<string, readonly string[]>;
}

/** Mentions by the topmost word of their phrase, whatever word they name as their head. */
export function sightOf(scene: Scene): Sight {
  const tops = new Map<number, Mention>(scene.mentions);
  for (const mention of scene.referents.mentions) {
    for (let i = mention.first; i < mention.end; i++) {
      const head = scene.tree.words[i]!.head;
      if ((head < mention.first || head >= mention.end) && !tops.has(i)) tops.set(i, mention);
    }
  }
  const single = scene.referents.mentions.filter((m) => m.end === m.first + 1 && m.form === "name");
  const forms = new Map(single.map((m) => [scene.tree.words[m.first]!.text, m.actors]));
  return { ...scene, tops, forms };
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

function named(sight: Sight, head: number, places: boolean): readonly string[] {
  const mention = sight.tops.get(head);
  return mention && (places || mention.use !== "place") ? mention.actors : [];
}

/** Whom a noun phrase stands for: itself with its conjuncts, else the owner of the thing. */
export function concerned(sight: Sight, head: number, places = false, depth = 0): string[] {
  if (head < 0) return [];
  const direct = conjuncts(sight.tree, head).flatMap((c) => withOwner(sight, c, places, depth));
  if (direct.length > 0 || depth > 2) return unique(direct);
  return unique(conjuncts(sight.tree, head).flatMap((c) => owners(sight, c, places, depth)));
}

const NATIONALS = new Set(["unnamed", "people", "person"]);

/** Those named, and where they are somebody's nationals known to act for nobody, whose: "two Norlandic sailors". */
function withOwner(sight: Sight, head: number, places: boolean, depth: number): string[] {
  const direct = named(sight, head, places);
  const loose = direct.every((id) => {
    const actor = sight.actors.get(id);
    return actor !== undefined && NATIONALS.has(actor.kind) && actor.actsFor.length === 0;
  });
  if (direct.length === 0 || !loose || sight.tops.get(head)?.form !== "nominal") return [...direct];
  const adjectives = dependents(sight.tree, head, "amod", "compound");
  return [...direct, ...adjectives.flatMap((a) => (depth > 1 ? [] : named(sight, a, places)))];
}

function owners(sight: Sight, head: number, places: boolean, depth: number): string[] {
  const { tree } = sight;
  const steps = [
    possessors(tree, head),
    dependents(tree, head, "compound", "amod", "flat"),
    obliques(tree, head, "of", "by", "from"),
    places ? obliques(tree, head, "in", "at", "near", "on", "inside") : [],
  ];
  for (const heads of steps) {
    const found = heads.flatMap((h) => concerned(sight, h, places, depth + 1));
    if (found.length > 0) return found;
  }
  return [];
}

/** Possessive nouns and pronouns of a noun: "Iran's", "its". */
export function possessors(tree: Tree, noun: number): number[] {
  return dependents(tree, noun, "nmod", "det").filter((c) => {
    const marked = dependents(tree, c, "case").some((m) => tree.words[m]!.xpos === "POS");
    return marked || tree.words[c]!.xpos === "PRP$";
  });
}

const RELATIVES = new Set(["who", "which", "that", "whom"]);

/** The object of a verb, also where a relative clause leaves it out: "the sanctions that Russia imposed". */
export function objectHead(tree: Tree, verb: number): number {
  const told = objectOf(tree, verb);
  const object = told >= 0 || isPassive(tree, verb) ? told : dependent(tree, verb, "iobj");
  const word = tree.words[verb]!;
  if (isAttributive(tree, verb)) return word.head;
  if (word.relation !== "acl" || isPassive(tree, verb)) return object;
  const gap = object < 0 ? dependent(tree, verb, "nsubj") >= 0 && word.xpos !== "VBG" : false;
  const relative = object >= 0 && RELATIVES.has(tree.words[object]!.lemma);
  return gap || relative ? word.head : object;
}

const PARTS = new Set(
  "series string wave number spate round barrage flurry list act kind form dozens hundreds thousands lot group score majority part bit pair couple shipment convoy tranche flow resumption escalation volley".split(
    " ",
  ),
);

/** A noun, or what it is a part or number of: "a series of attacks", "dozens of rockets". */
export function whole(tree: Tree, noun: number): number[] {
  if (noun < 0) return [];
  const word = tree.words[noun]!;
  const parts = PARTS.has(word.lemma) || PARTS.has(word.text.toLowerCase());
  return parts ? [noun, ...obliques(tree, noun, "of")] : [noun];
}

/** The complement clause or infinitive of a verb or noun; -1 for none. */
export function complementOf(tree: Tree, at: number): number {
  const found = dependent(tree, at, "ccomp", "xcomp", "csubj");
  if (found >= 0) return found;
  const infinitive = dependents(tree, at, "advcl", "acl").find((c) =>
    cases(tree, c).some((m) => m === "to" || m === "that"),
  );
  return infinitive ?? -1;
}

/** The doer of a verb, also where the verb is an infinitive or gerund under a noun or under "accused of". */
export function doers(sight: Sight, verb: number): string[] {
  const { tree } = sight;
  const word = tree.words[verb]!;
  if (isAttributive(tree, verb)) return attributiveDoers(sight, verb);
  const passive = isPassive(tree, verb);
  if (passive) return concerned(sight, agentOf(tree, verb));
  if (dependent(tree, verb, "nsubj") < 0 && word.head >= 0) {
    const marks = cases(tree, verb);
    if (word.relation === "advcl" && ["of", "for", "with", "from"].some((m) => marks.includes(m))) {
      return concerned(sight, controllerOf(tree, word.head));
    }
    if (word.relation === "acl" && (marks.includes("to") || marks.includes("of") || marks.includes("for"))) {
      return holders(sight, word.head);
    }
  }
  const subjects = dependents(tree, verb, "nsubj");
  if (subjects.length > 1) return unique(subjects.flatMap((s) => concerned(sight, s)));
  return concerned(sight, doerOf(tree, verb));
}

/** A participle before its noun: "Iran-backed militias". */
export function isAttributive(tree: Tree, verb: number): boolean {
  const { relation, xpos, head } = tree.words[verb]!;
  return relation === "amod" && (xpos === "VBN" || xpos === "VBD" || xpos === "JJ") && head > verb;
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

/** Whose a noun is: its owner, else the subject of the verb that takes it as object. */
export function holders(sight: Sight, noun: number): string[] {
  const owned = owners(sight, noun, false, 0);
  if (owned.length > 0) return owned;
  const { head, relation } = sight.tree.words[noun]!;
  return head >= 0 && relation === "obj" ? concerned(sight, doerOf(sight.tree, head)) : [];
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
  const around = [...(object < 0 ? [] : [object]), ...dependents(tree, verb, "obl")];
  const heads = [verb, ...around].flatMap((h) => obliques(tree, h, preposition));
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

/** Whose a thing is that was told of before: "criticized the statement", "condemned the execution". */
function echoed(sight: Sight, head: number): string[] {
  const { tree } = sight;
  if (head < 0 || !dependents(tree, head, "det", "amod").some((d) => POINTING.has(tree.words[d]!.lemma)))
    return [];
  const { lemma, upos } = tree.words[head]!;
  if (upos !== "NOUN") return [];
  for (let at = head - 1; at >= 0; at--) {
    if (tree.words[at]!.lemma !== lemma || tree.words[at]!.upos !== "NOUN") continue;
    const who = holders(sight, at);
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

const COUNTING = new Set([
  "state",
  "government-body",
  "international-organization",
  "alliance",
  "armed-group",
  "party",
  "opposition",
]);

/** Whether one of them is a party in the sense of the record: no private person, firm or medium alone. */
export function counts(sight: Sight, ids: readonly string[]): boolean {
  return ids.some((id) => {
    const principal = principalOf(sight, id);
    const actor = sight.actors.get(principal);
    return actor !== undefined && (COUNTING.has(actor.kind) || principal !== id);
  });
}

/** The principals of some actors. */
export function principals(sight: Scene, ids: readonly string[]): string[] {
  return unique(ids.map((id) => principalOf(sight, id)));
}
