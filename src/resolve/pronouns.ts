/**
 * Pronouns, the plain cases.
 *
 * he/she: `persons-meant.ts`; they/it: `groups-meant.ts`; who/which: the noun that the clause modifies; himself: the
 * subject of its clause. Where nothing plain fits a pronoun stands for nobody: better than somebody wrong. I, we and
 * you are in `spoken.ts`.
 */
import { ancestors, clauseOf, subjectOf } from "../reading/tree.js";
import { bodyFor, PLURAL, severalFor } from "./groups-meant.js";
import type { Draft } from "./mentions.js";
import { personFor } from "./persons-meant.js";
import { actorsAt, settle, type Scope } from "./scope.js";

const GENDER: Readonly<Record<string, "he" | "she">> = {
  he: "he",
  him: "he",
  his: "he",
  she: "she",
  her: "she",
  hers: "she",
};

const NEUTER = new Set(["it", "its"]);

const RELATIVE = new Set(["who", "whom", "whose", "which", "that"]);

const REFLEXIVE = new Set(["himself", "herself", "itself", "themselves"]);

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
