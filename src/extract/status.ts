/**
 * The status of what a predicate or an event noun tells: done, under way, planned, hypothetical, negated.
 *
 * Read from tense, modality, negation and conditions of its clause, and from what governs it: "plans to", "refused
 * to", "has yet to", "if". Whose word it is, is not asked here.
 */
import type { ActStatus } from "../record/record.js";
import { clauseAt } from "../reading/clause.js";
import { ancestors, cases, dependent, dependents, type Tree } from "../reading/tree.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** What follows these has not been done. */
const UNDONE = set(
  "refuse fail decline forget neglect avoid prevent cease stop refrain abstain unable reluctant unwilling failure refusal inability hesitate ban prohibit forbid impossible",
);
/** What follows these is intended. */
const INTENDED = set(
  "plan intend prepare vow pledge promise agree aim mean set expect schedule announce resolve swear determine determined due poised ready going plan intention pledge promise vow commitment commit authorize authorise approve ask instruct direct consent undertake bind bound lead",
);
/** What follows these is wished, feared, asked or thought of. */
const POSSIBLE = set(
  "threaten want hope wish consider urge demand call seek press request invite encourage offer propose suggest warn advise like love need require able free likely unlikely possible willing prepared open threat demand wish possibility chance risk prospect danger fear offer proposal request appeal desire hope option ability capability capacity right potential opportunity power authority temptation seem can allow let enable permit help convince persuade",
);
/** What is decided or ordered counts as done, as the field has it. */
const DECIDED = set("decide decision order move choose elect vote");
const TRYING = set("try attempt effort struggle work lobby campaign bid push");
const BEGINNING = set("begin start continue keep resume proceed go carry");
const UNSURE = set(
  "hope wish fear doubt worry wonder ask whether suppose imagine question unclear unlikely possible",
);
const DENYING = set("deny denial refute dispute disprove");
const CONDITIONS = set("if unless provided providing lest whether until");
const YET = set("yet");

const CLAUSES = set("root ccomp xcomp advcl acl csubj parataxis conj");

/** The word that carries the auxiliaries of a coordinated predicate: "will withdraw and release". */
function finite(tree: Tree, predicate: number, depth = 0): number {
  const word = tree.words[predicate]!;
  const own = dependents(tree, predicate, "aux", "cop", "nsubj", "mark").length > 0;
  if (word.relation !== "conj" || own || depth > 6) return predicate;
  const head = tree.words[word.head]!;
  return head.xpos === word.xpos ? finite(tree, word.head, depth + 1) : predicate;
}

/** Whether the predicate stands in an "if", "unless" or "whether" clause, at any height below what is said. */
export function isConditional(tree: Tree, predicate: number): boolean {
  for (const at of [predicate, ...ancestors(tree, predicate)]) {
    const marks = cases(tree, at);
    if (marks.some((m) => CONDITIONS.has(m))) return true;
    if (tree.words[at]!.relation === "ccomp" || tree.words[at]!.relation === "parataxis") return false;
  }
  return false;
}

/** Whether somebody denies it: "denied that it had bombed". */
export function isDenied(tree: Tree, word: number): boolean {
  let at = word;
  while (tree.words[at]!.head >= 0) {
    const { head, relation } = tree.words[at]!;
    if (
      ["ccomp", "xcomp", "obj", "acl", "advcl"].includes(relation) &&
      DENYING.has(tree.words[head]!.lemma)
    ) {
      return !clauseAt(tree, head).negated;
    }
    at = head;
  }
  return false;
}

/** The status of a verb or other predicate. */
export function statusOf(tree: Tree, predicate: number, depth = 0): ActStatus {
  const at = finite(tree, predicate);
  const clause = clauseAt(tree, at);
  const word = tree.words[at]!;
  const negated = clause.negated || (at !== predicate && clauseAt(tree, predicate).negated);
  if (depth < 6 && isGoverned(tree, at, clause.infinitive)) return governed(tree, at, negated, depth);
  if (isConditional(tree, at) || isWished(tree, at)) return "hypothetical";
  if (clause.modal === "will" || clause.modal === "shall") return negated ? "negated" : "planned";
  if (clause.modal) return modal(tree, at, clause.modal, negated);
  if (negated) return "negated";
  if (isUnsure(tree, at)) return "hypothetical";
  if (clause.progressive && clause.tense === "present") return "under-way";
  if (clause.progressive && clause.perfect) return "under-way";
  if (clause.tense === "present" && !clause.perfect) return "under-way";
  if (word.xpos === "VBG" && word.relation === "acl") return "under-way";
  return "done";
}

/** "would" after a past "said" is his future; with "if" or in the article's own voice it is only possible. */
function modal(tree: Tree, at: number, verb: string, negated: boolean): ActStatus {
  if (verb === "would" && tree.words[at]!.relation === "ccomp") {
    const cue = clauseAt(tree, tree.words[at]!.head);
    const condition = dependents(tree, at, "advcl").some((c) =>
      cases(tree, c).some((m) => CONDITIONS.has(m)),
    );
    if (cue.tense === "past" && !condition) return negated ? "negated" : "planned";
  }
  return negated && verb !== "may" && verb !== "might" ? "negated" : "hypothetical";
}

/** "hopes that", "it is unclear whether". */
function isUnsure(tree: Tree, at: number): boolean {
  const { head, relation } = tree.words[at]!;
  return head >= 0 && (relation === "ccomp" || relation === "csubj") && UNSURE.has(tree.words[head]!.lemma);
}

/** A participle that has no tense of its own: "backed by", "Iran-backed". */
export function isTenseless(tree: Tree, at: number): boolean {
  const { relation, xpos } = tree.words[at]!;
  return (
    xpos !== "VBD" &&
    ["amod", "acl", "advcl"].includes(relation) &&
    dependents(tree, at, "aux", "nsubj").length === 0
  );
}

const DEMANDING = set("demand insist request ask urge propose recommend suggest require prefer");

/** A subjunctive: "demanded that they release". */
function isWished(tree: Tree, at: number): boolean {
  const { head, relation } = tree.words[at]!;
  const modal = clauseAt(tree, at).modal;
  return (
    head >= 0 &&
    relation === "ccomp" &&
    DEMANDING.has(tree.words[head]!.lemma) &&
    (modal === null || modal === "should") &&
    !dependents(tree, at, "aux").some((a) => /^(?:have|do)$/u.test(tree.words[a]!.lemma)) &&
    !["VBD", "VBZ"].includes(tree.words[at]!.xpos)
  );
}

function isGoverned(tree: Tree, at: number, infinitive: boolean): boolean {
  const { head, relation, xpos } = tree.words[at]!;
  if (head < 0) return false;
  if (relation === "xcomp") return true;
  const gerund = xpos === "VBG" && dependent(tree, at, "aux") < 0;
  return ["advcl", "acl", "ccomp", "csubj"].includes(relation) && (infinitive || gerund);
}

function governed(tree: Tree, at: number, negated: boolean, depth: number): ActStatus {
  const { head, relation, xpos } = tree.words[at]!;
  const governor = tree.words[head]!;
  const above = statusAt(tree, head, depth + 1);
  const turned = (status: ActStatus): ActStatus => (negated ? "negated" : status);
  if (hasYet(tree, head) || UNDONE.has(governor.lemma)) return above === "negated" ? "done" : "negated";
  if (relation !== "xcomp" && xpos === "VBG") return turned(gerund(tree, at, above));
  if (INTENDED.has(governor.lemma)) return above === "negated" ? "negated" : turned("planned");
  if (POSSIBLE.has(governor.lemma)) return turned("hypothetical");
  if (TRYING.has(governor.lemma))
    return turned(above === "done" || above === "under-way" ? "under-way" : above);
  if (BEGINNING.has(governor.lemma)) return turned(above === "done" ? "under-way" : above);
  if (DECIDED.has(governor.lemma)) return turned(above === "under-way" ? "done" : above);
  if (relation === "xcomp") return turned(xpos === "VBN" ? "done" : above);
  return turned(relation === "advcl" || relation === "acl" ? "hypothetical" : above);
}

/** "accused of bombing", "the threat of bombing", "moved in, seizing the town". */
function gerund(tree: Tree, at: number, above: ActStatus): ActStatus {
  const governor = tree.words[tree.words[at]!.head]!;
  const marks = cases(tree, at);
  if (dependent(tree, at, "nsubj") >= 0) return above === "done" ? "under-way" : above;
  if (marks.includes("before")) return "hypothetical";
  if (marks.includes("without") || marks.includes("instead")) return "negated";
  const noun = governor.upos === "NOUN";
  if (noun && POSSIBLE.has(governor.lemma)) return "hypothetical";
  if (noun && INTENDED.has(governor.lemma)) return "planned";
  if (marks.length > 0) return "done";
  return above === "under-way" || above === "negated" ? "done" : above;
}

/** "has yet to". */
function hasYet(tree: Tree, governor: number): boolean {
  return (
    tree.words[governor]!.lemma === "have" &&
    dependents(tree, governor, "advmod", "obj", "xcomp").some((c) => YET.has(tree.words[c]!.lemma))
  );
}

const POSSIBLE_NOUN = set(
  "possible potential prospective hypothetical any further threatened proposed would-be likely planned future new eventual imminent looming",
);
const ENDING = set(
  "end halt lift stop ease ending lifting easing cessation suspend suspension violate violation breach",
);

const PROSPECTIVE = set("possible potential prospective hypothetical threatened proposed would-be likely");

/** Whether a noun names what is only proposed or possible, whatever verb carries it: "rejected a proposed truce". */
export function isProspective(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, "amod").some((m) => PROSPECTIVE.has(tree.words[m]!.text.toLowerCase()));
}

/**
 * The status of an event noun that no verb carries: presupposed unless a word says otherwise; `lasting` for what
 * goes on until it is ended (a blockade).
 */
export function nounStatus(tree: Tree, noun: number, lasting: boolean): ActStatus {
  const words = dependents(tree, noun, "det", "amod", "advmod").map((c) => tree.words[c]!.text.toLowerCase());
  if (words.includes("no")) return "negated";
  if (words.includes("planned")) return "planned";
  const { head, relation } = tree.words[noun]!;
  const governor = head < 0 ? null : tree.words[head]!;
  if (governor && ENDING.has(governor.lemma) && relation !== "nsubj") return "under-way";
  if (words.some((w) => POSSIBLE_NOUN.has(w) && w !== "new" && w !== "further")) return "hypothetical";
  if (governor && relation === "nmod" && POSSIBLE.has(governor.lemma)) return "hypothetical";
  if (governor && !lasting && relation !== "nsubj" && POSSIBLE.has(governor.lemma)) return "hypothetical";
  if (words.some((w) => ["ongoing", "continuing", "continued", "continuous"].includes(w))) return "under-way";
  return lasting ? "under-way" : "done";
}

/** The status of any word: of the predicate when it is one, else of the noun. */
export function statusAt(tree: Tree, at: number, depth = 0): ActStatus {
  const word = tree.words[at]!;
  const predicate = word.upos === "VERB" || word.upos === "AUX" || dependent(tree, at, "cop") >= 0;
  if (predicate || CLAUSES.has(word.relation)) return statusOf(tree, at, depth);
  return nounStatus(tree, at, false);
}
