/**
 * Where a time looks: back or forward.
 *
 * The tense of its clause tells: "met on Monday" looks back, "will meet on Monday" forward; so do infinitives, words
 * such as "scheduled" and "due", and what is called for, agreed to or announced for a day.
 */
import { ancestors, cases, clauseOf, type Tree } from "../reading/tree.js";
import { clauseAt } from "../reading/clause.js";
import type { TimePhrase } from "./time-meanings.js";

export type Direction = "back" | "forward";

const FORWARD = new Set(
  "schedule due expect set plan slate postpone delay hope prepare deadline propose intend invite agree aim".split(
    " ",
  ),
);

/** Where a time looks by its clause; back where nothing tells. */
export function directionAt(tree: Tree, phrase: TimePhrase, head: number): Direction {
  for (let i = phrase.first - 1; i >= phrase.first - 2 && i >= 0; i--) {
    const { text, lemma } = tree.words[i]!;
    if (["until", "till", "by"].includes(text.toLowerCase())) return byTense(tree, head, true);
    if (lemma === "deadline") return "forward";
  }
  return byTense(tree, head, false);
}

function byTense(tree: Tree, head: number, limit: boolean): Direction {
  const predicate = clauseOf(tree, head);
  const between = [head, ...ancestors(tree, head)];
  const upTo = between.slice(0, between.indexOf(predicate) + 1);
  if (upTo.some((i) => FORWARD.has(tree.words[i]!.lemma) && isLooking(tree, i, head))) return "forward";
  if (upTo.some((i) => isCalledFor(tree, i, head)) || isTerm(tree, predicate, head)) return "forward";
  const clause = clauseAt(tree, predicate);
  if (clause.tense === "future" || clause.infinitive) return "forward";
  if (clause.modal !== null) return clause.perfect ? "back" : "forward";
  if (clause.tense === "present" && !clause.perfect) return "forward";
  return limit && clause.tense !== "past" ? "forward" : "back";
}

const CALLING = new Set(["call", "press", "push", "appeal", "ask", "plead"]);

/** "called for elections in June": what is called for lies ahead. */
function isCalledFor(tree: Tree, i: number, time: number): boolean {
  const { relation, head } = tree.words[i]!;
  if (i === time || relation !== "obl" || !CALLING.has(tree.words[head]!.lemma)) return false;
  return cases(tree, i).includes("for");
}

/** What verbs look ahead to, after their preposition: "called for talks in June", "invited him to Geneva in June". */
const AHEAD: Readonly<Record<string, ReadonlySet<string>>> = {
  for: new Set("call press push appeal ask plead announce convene summon fix arrange reschedule".split(" ")),
  to: new Set("agree invite move push shift bring summon".split(" ")),
  until: new Set("give allow grant extend get".split(" ")),
};

/**
 * Whether a verb looks ahead to the time itself ("announced elections for March") or to a phrase before it ("called
 * for talks in January"). "Called for talks on Monday" tells when he called.
 */
function isTerm(tree: Tree, verb: number, time: number): boolean {
  const { lemma } = tree.words[verb]!;
  if (tree.words[time]!.head !== verb) return false;
  const ahead = (i: number): boolean => cases(tree, i).some((p) => AHEAD[p]?.has(lemma));
  const before = tree.children[verb]!.filter(
    (c) => c > verb && c < time && tree.words[c]!.relation === "obl",
  );
  return ahead(time) || (cases(tree, time).includes("in") && before.some(ahead));
}

/** "scheduled for Monday", "due Monday" look forward; "agreed on Monday", "expected last Monday" do not. */
function isLooking(tree: Tree, i: number, time: number): boolean {
  const { lemma, xpos } = tree.words[i]!;
  const prepositions = tree.children[time]!.map((c) => tree.words[c]!.lemma);
  const participle = xpos === "VBN" || xpos === "JJ" || xpos.startsWith("NN");
  if (lemma === "deadline" || lemma === "due") return true;
  if (["for", "until", "to"].some((p) => prepositions.includes(p))) return true;
  return participle && ["schedule", "expect", "set", "plan", "slate"].includes(lemma);
}
