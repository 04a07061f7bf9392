/**
 * The words of an office at a noun: its title, whether one person holds it at a time, whether it is one of the past.
 *
 * "secretary-general" is one word here, however it was split.
 */
import { dependents, type Tree } from "../reading/tree.js";
import { FORMER } from "./actor-nouns.js";
import { modifiersBefore } from "./owners.js";
import { actorsAt, isInName, type Scope } from "./scope.js";

/** Offices that one person holds at a time. */
const SINGLE = new Set(
  (
    "minister president premier chancellor secretary leader king queen emir ruler dictator envoy ambassador chief " +
    "director secretary-general mediator coordinator commissioner sultan pope governor mayor chairman strongman head " +
    "adviser spokesman spokeswoman spokesperson prince director-general governor-general attorney-general pontiff"
  ).split(" "),
);

export function isSingleOffice(lemma: string): boolean {
  return SINGLE.has(lemma);
}

const GENERALS = /^(secretary|director|attorney|governor|consul|inspector)$/;

/** The lemma of an office's noun; "secretary-general" whole, whether or not its hyphen splits it. */
export function nounAt(tree: Tree, head: number): string {
  const { lemma } = tree.words[head]!;
  if (lemma !== "general") return lemma;
  const before = tree.words[tree.words[head - 1]?.text === "-" ? head - 2 : head - 1];
  const rank = before?.text.toLowerCase() ?? "";
  return GENERALS.test(rank) ? `${rank}-general` : lemma;
}

/** The title of a noun: its own modifiers that are no actors, the noun, and "of state", "of defence". */
export function titleAt(scope: Scope, head: number): string {
  const { tree } = scope;
  const before = modifiersBefore(tree, head)
    .filter((c) => ["amod", "compound"].includes(tree.words[c]!.relation))
    .filter((c) => actorsAt(scope, c).length === 0 && !isInName(scope, c))
    .map((c) => tree.words[c]!.text.toLowerCase());
  const noun = tree.words[head]!;
  const after = tree.children[head]!.filter((c) => c > head && tree.words[c]!.relation === "nmod")
    .filter((c) => actorsAt(scope, c).length === 0 && isOf(tree, c))
    .map((c) => `of ${tree.words[c]!.text.toLowerCase()}`);
  const task = tree.children[head]!.filter((c) => c > head && isFor(tree, c)).map(
    (c) => `for ${tree.words[c]!.text}`,
  );
  const words = [
    ...before.filter((w) => /^[\p{L}.]/u.test(w)),
    noun.text.toLowerCase(),
    ...after.slice(0, 1),
  ];
  return [...words, ...(noun.lemma === "envoy" ? task.slice(0, 1) : [])].join(" ");
}

function isFor(tree: Tree, i: number): boolean {
  return dependents(tree, i, "case").some((c) => tree.words[c]!.lemma === "for");
}

function isOf(tree: Tree, i: number): boolean {
  return dependents(tree, i, "case").some((c) => tree.words[c]!.lemma === "of");
}

/** Whether a title is one of the past or not yet taken up. */
export function isFormer(tree: Tree, head: number): boolean {
  const words = [...modifiersBefore(tree, head), ...dependents(tree, head, "advmod")];
  return (
    words.some((c) => FORMER.has(tree.words[c]!.text.toLowerCase())) ||
    /^(ex|then)-/iu.test(tree.words[head]!.text)
  );
}
