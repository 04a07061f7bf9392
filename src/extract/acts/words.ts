/**
 * The words of an act: its evidence, what it is about (content), what it hangs on (conditions), when it was.
 */
import type { Edtf } from "../../record/record.js";
import type { Span } from "../../record/span.js";
import { ancestors, cases, dependents, phrase, subtree, trimmedSpan } from "../../reading/tree.js";
import { complementOf, objectHead } from "./clauses.js";
import { type Sight } from "./who.js";
import type { Candidate } from "./candidate.js";

const LOOSE = ["parataxis", "conj", "cc", "punct", "discourse", "dep"];

/** The clause that tells it, without what is only coordinated with it. */
export function evidenceOf({ tree }: Sight, { predicate, at }: Candidate): Span[] {
  const words = subtree(tree, predicate, LOOSE);
  const top = predicate === at ? words : [...words, at];
  const range = { first: Math.min(...top), end: Math.max(...top) + 1 };
  return [trimmedSpan(tree.reading, range)];
}

/** What is demanded, promised, alleged: the complement clause, else the object or "of" phrase of such a word. */
export function contentOf({ tree }: Sight, { frame, predicate, at, rule }: Candidate): Span[] {
  if (rule.startsWith("claim:")) return [trimmedSpan(tree.reading, phrase(tree, at, ["mark", "parataxis"]))];
  if (!frame.performative && frame.type !== "AGREE") return [];
  const clause = complementOf(tree, predicate);
  const of = [...dependents(tree, at, "advcl", "acl"), ...dependents(tree, predicate, "obl")].find((c) =>
    cases(tree, c).some((m) => m === "of" || m === "for"),
  );
  const object = objectHead(tree, predicate);
  const head = clause >= 0 ? clause : (of ?? (object === at ? -1 : object));
  return head < 0 || head === predicate ? [] : [trimmedSpan(tree.reading, phrase(tree, head))];
}

/** "if", "unless" and "until" clauses under a predicate; of a precondition, what it is a condition for. */
export function conditionsOf({ tree }: Sight, { predicate, rule }: Candidate): Span[] {
  if (rule === "claim:unless") {
    const main = tree.words[predicate]!.head;
    return [trimmedSpan(tree.reading, phrase(tree, main, ["advcl", "parataxis", "punct"]))];
  }
  return dependents(tree, predicate, "advcl")
    .filter((c) => cases(tree, c).some((m) => ["if", "unless", "provided", "until"].includes(m)))
    .map((c) => trimmedSpan(tree.reading, phrase(tree, c)));
}

/** The first date told under a predicate. */
export function timeOf(sight: Sight, predicate: number): Edtf | null {
  const { tree, times } = sight;
  for (const [head, time] of times) {
    const up = ancestors(tree, head);
    const near = up.indexOf(predicate);
    if (time.value !== null && near >= 0 && near <= 1) return time.value;
  }
  return null;
}
