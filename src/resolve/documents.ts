/**
 * Documents that speak: "the statement says" is its issuer's word where the article tells who issued it.
 *
 * Told by its owner ("a statement from the ministry", "the president's remarks"), by its making ("issued a report"),
 * or by the saying ("said in a statement", then "the statement added").
 */
import { agentOf, cases, dependents, doerOf, type Tree } from "../reading/tree.js";
import { ownersOf } from "./owners.js";
import { actorsAt, type Scope } from "./scope.js";

const ISSUE = new Set(
  "issue release publish sign write send post make give deliver put file submit produce compile".split(" "),
);

/** The issuers of the document named at `head`; empty where nobody tells. */
export function issuerOf(scope: Scope, head: number): readonly string[] {
  const own = issuerHere(scope, head);
  if (own.length > 0 || !goesBack(scope.tree, head)) return own;
  const { lemma } = scope.tree.words[head]!;
  for (let i = head - 1; i >= 0; i--) {
    if (scope.tree.words[i]!.lemma !== lemma || !scope.tree.words[i]!.xpos.startsWith("NN")) continue;
    const issuers = issuerHere(scope, i);
    return issuers.length > 0 ? issuers : actorsAt(scope, i);
  }
  return [];
}

/** Whether the phrase speaks of a document told before. */
function goesBack(tree: Tree, head: number): boolean {
  return dependents(tree, head, "det").some((d) => /^(the|this|that)$/iu.test(tree.words[d]!.text));
}

function issuerHere(scope: Scope, head: number): readonly string[] {
  const { tree } = scope;
  const owners = ownersOf(scope, head);
  if (owners.length > 0) return owners;
  const by = dependents(tree, head, "nmod").find((c) => cases(tree, c).includes("by"));
  if (by !== undefined && actorsAt(scope, by).length > 0) return actorsAt(scope, by);
  const released = dependents(tree, head, "acl").find((c) => ISSUE.has(tree.words[c]!.lemma));
  const agent = released === undefined ? -1 : agentOf(tree, released);
  if (agent >= 0 && actorsAt(scope, agent).length > 0) return actorsAt(scope, agent);
  const { relation, head: verb } = tree.words[head]!;
  if (verb < 0) return [];
  const issued = relation === "obj" && ISSUE.has(tree.words[verb]!.lemma);
  const said = relation === "obl" && cases(tree, head).includes("in");
  if (!issued && !said) return [];
  const doer = doerOf(tree, verb);
  return doer < 0 ? [] : actorsAt(scope, doer);
}
