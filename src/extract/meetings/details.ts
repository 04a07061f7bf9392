/**
 * When and where a contact takes place, what it depends on, who tells of it, and the words that say it.
 */
import type { Place, Statement } from "../../record/record.js";
import type { Time } from "../../record/referents.js";
import { contains, type Span } from "../../record/span.js";
import { cases, clauseOf, phrase, subtree, trimmedSpan, dependents, type Tree } from "../../reading/tree.js";
import type { Scene } from "../scene.js";
import { JOURNEY_VERBS } from "./words.js";

/**
 * The time told of a contact: under its word, else under the word that governs it (null: its own phrase only); null
 * where none is told.
 */
export function timeOf(scene: Scene, trigger: number, governor: number | null): Time | null {
  const { tree } = scene;
  const set = dependents(tree, trigger, "acl").filter((c) => ARRANGED.has(tree.words[c]!.lemma));
  const above = governor === null ? [] : [governor, clauseOf(tree, governor), ...purposeOf(tree, governor)];
  for (const word of [trigger, ...set, ...above]) {
    const found = nearest(scene, word, trigger);
    if (found) return found;
  }
  return null;
}

/** Verbs by which a clause on a contact tells its date: "talks scheduled for Sunday", "which begin on Friday". */
const ARRANGED = new Set(
  "schedule plan set slate due hold begin start open arrange expect end conclude".split(" "),
);

/** The verb whose purpose the contact is: "flew to Riyadh on Monday to meet". */
function purposeOf(tree: Tree, governor: number): number[] {
  const { relation, head } = tree.words[governor]!;
  const infinitive =
    cases(tree, governor).includes("to") ||
    dependents(tree, governor, "aux").some((a) => tree.words[a]!.xpos === "TO");
  const moves = head >= 0 && JOURNEY_VERBS.has(tree.words[head]!.lemma);
  return infinitive && moves && ["advcl", "xcomp", "acl"].includes(relation) ? [head] : [];
}

/** The nearest time under `word` that is not inside a clause of its own. */
function nearest(scene: Scene, word: number, trigger: number): Time | null {
  const inside = new Set(subtree(scene.tree, word, ["ccomp", "parataxis", "conj", "advcl", "acl"]));
  const times = scene.referents.times.filter((t) => t.value !== null && inside.has(t.head));
  times.sort((a, b) => Math.abs(a.head - trigger) - Math.abs(b.head - trigger));
  return times[0] ?? null;
}

/** The place told of a contact: "in Geneva", "at Camp David", a visit's goal. */
export function placeOf(scene: Scene, trigger: number, governor: number): Place | null {
  for (const word of [trigger, governor]) {
    const inside = new Set(subtree(scene.tree, word, ["ccomp", "parataxis", "conj", "advcl"]));
    const found = scene.referents.places.filter(
      (p) => inside.has(p.head) && scene.mentions.get(p.head)?.use !== "modifier",
    );
    found.sort((a, b) => Math.abs(a.head - trigger) - Math.abs(b.head - trigger));
    if (found[0]) return found[0].place;
  }
  return null;
}

const CONDITION_MARKS = new Set(["if", "unless", "provided", "providing", "until", "once"]);

/** What a contact is made to depend on: "if …", "unless …", "without progress on …". */
export function conditionsOf(scene: Scene, predicate: number): Span[] {
  const { tree } = scene;
  const clauses = dependents(tree, predicate, "advcl").filter((c) =>
    dependents(tree, c, "mark").some((m) => CONDITION_MARKS.has(tree.words[m]!.lemma)),
  );
  const without = dependents(tree, predicate, "obl").filter((o) =>
    dependents(tree, o, "case").some((m) => tree.words[m]!.lemma === "without"),
  );
  return [...clauses, ...without].map((c) => trimmedSpan(tree.reading, phrase(tree, c)));
}

/** The words that tell of the contact: its clause from subject to last complement, without what is said around it. */
export function evidenceOf(tree: Tree, trigger: number, governor: number): Span {
  const top = governor === trigger || !isNear(tree, trigger, governor) ? trigger : governor;
  const range = phrase(tree, top, ["parataxis", "advcl", "conj", "mark", "cc"]);
  const first = Math.min(range.first, trigger);
  const end = Math.max(range.end, trigger + 1);
  return trimmedSpan(tree.reading, { first, end });
}

function isNear(tree: Tree, a: number, b: number): boolean {
  return tree.words[a]!.sentence === tree.words[b]!.sentence && Math.abs(a - b) < 25;
}

/** The innermost statement whose content holds a place of the text. */
export function statementAt(statements: readonly Statement[], span: Span): Statement | null {
  const holding = statements.filter((s) => s.content.some((c) => contains(c, span)));
  const size = (s: Statement): number => s.content.reduce((sum, c) => sum + c.end - c.start, 0);
  return holding.sort((a, b) => size(a) - size(b))[0] ?? null;
}
