/**
 * Whose minister, troops, ministry: the actor that a noun phrase belongs to.
 *
 * Before the noun ("Russian", "U.S.", "Russia's", "the ministry's", "his"), after it ("of Iran", "for the ministry",
 * "from NATO"). "Envoy to Iran" and "troops in Iraq" do not belong to those places; "Iranian-backed" is no owner.
 */
import { cases, type Tree } from "../reading/tree.js";
import { actorsAt, type Scope } from "./scope.js";

const TARGETED = new Set(
  "envoy ambassador representative coordinator mediator negotiator rapporteur minister secretary".split(" "),
);

/** The actors that own the noun at `head`, nearest first; empty where none is told. */
export function ownersOf(scope: Scope, head: number): readonly string[] {
  const before = modifiersBefore(scope.tree, head)
    .map((c) => actorsAt(scope, c))
    .filter((ids) => ids.length > 0);
  if (before.length > 0) return nearestOwner(scope, head, before);
  for (const child of scope.tree.children[head]!) {
    if (child < head || scope.tree.words[child]!.relation !== "nmod") continue;
    const ids = ownersAfter(scope, head, child);
    if (ids.length > 0) return ids;
  }
  return [];
}

/** Of "Russia's U.N. ambassador" the state owns him, not the body where he sits. */
function nearestOwner(scope: Scope, head: number, before: readonly (readonly string[])[]): readonly string[] {
  const last = before[before.length - 1]!;
  const lemma = scope.tree.words[head]!.lemma;
  if (before.length > 1 && ["ambassador", "envoy", "delegation", "mission"].includes(lemma))
    return before[0]!;
  return last;
}

/** Modifying words before a noun, also those inside its compounds ("White House press secretary"). */
export function modifiersBefore(tree: Tree, head: number): number[] {
  return tree.children[head]!.flatMap((c) => {
    const { relation } = tree.words[c]!;
    if (c > head || !["amod", "compound", "nmod", "det", "nummod"].includes(relation)) return [];
    const conjoined = tree.children[c]!.filter((x) => tree.words[x]!.relation === "conj" && x < head);
    return [
      ...(relation === "compound" || relation === "amod" ? modifiersBefore(tree, c) : []),
      c,
      ...conjoined,
    ];
  });
}

function ownersAfter(scope: Scope, head: number, child: number): readonly string[] {
  const { tree } = scope;
  const ids = actorsAt(scope, child);
  if (ids.length === 0) return [];
  const prepositions = cases(tree, child);
  const lemma = tree.words[head]!.lemma;
  const states = scope.registry.get(ids[0]!)?.kind === "state";
  if (prepositions.some((p) => p === "of" || p === "from")) return ids;
  if (prepositions.includes("for")) return TARGETED.has(lemma) && states ? [] : ids;
  if (prepositions.includes("with") || prepositions.includes("at")) return states ? [] : ids;
  return [];
}

const AT_HOME = new Set(
  "official authority leader leadership minister policymaker lawmaker government".split(" "),
);

/** "Officials in Moscow" are Russia's: the state of a capital in which those who govern it sit. */
export function seatOwners(scope: Scope, head: number): readonly string[] {
  const { tree, knowledge } = scope;
  if (!AT_HOME.has(tree.words[head]!.lemma)) return [];
  for (const child of tree.children[head]!) {
    const name = scope.byHead.get(child)?.name;
    if (child < head || !name || !cases(tree, child).includes("in")) continue;
    const text = tree.words
      .slice(name.first, name.end)
      .map((w) => w.text)
      .join(" ");
    const sense = knowledge.named(text).find((s) => s.sense === "capital");
    if (sense) return [scope.registry.known(sense.actor).id];
  }
  return [];
}
