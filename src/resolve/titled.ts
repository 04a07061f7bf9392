/**
 * Titles given in the article: "Russian Foreign Minister Sergei Lavrov", "Riyad Hijab, coordinator of …".
 *
 * They also tell for whom their bearer acts; "former" takes that away. Marks of party and employers after a name do
 * likewise.
 */
import { dependents, type Tree } from "../reading/tree.js";
import { actsForOwner, nounClass } from "./actor-nouns.js";
import { isFormer, titleAt } from "./office-words.js";
import { ownersOf } from "./owners.js";
import type { Entry } from "./registry.js";
import { actorsAt, type Scope } from "./scope.js";
import { officesOn } from "./senses.js";

/** Gives each named person the titles that stand before the name or in apposition to it. */
export function giveTitles(scope: Scope): void {
  for (const draft of scope.drafts) {
    const id = actorsAt(scope, draft.head)[0];
    const entry = id === undefined ? null : scope.registry.get(id);
    if (draft.type !== "PER" || entry?.kind !== "person") continue;
    for (const noun of titleNouns(scope, draft.head)) giveTitle(scope, entry, noun);
    giveMembership(scope, entry, draft.head);
  }
}

/** Nouns that are titles of the person named at `head`. */
function titleNouns(scope: Scope, head: number): number[] {
  const { tree } = scope;
  const isTitle = (i: number): boolean => nounClass(tree.words[i]!.lemma, tree.words[i]!.text) !== null;
  const before = tree.children[head]!.filter(
    (c) => c < head && ["nmod", "compound"].includes(tree.words[c]!.relation) && noCase(tree, c),
  );
  const after = dependents(tree, head, "appos");
  const word = tree.words[head]!;
  const above = word.relation === "appos" && word.head >= 0 ? [word.head] : [];
  const itself = word.upos !== "PROPN" || isTitle(head) ? [head] : [];
  return [...before, ...after, ...above, ...itself].filter(isTitle);
}

function noCase(tree: Tree, i: number): boolean {
  return dependents(tree, i, "case").length === 0;
}

function giveTitle(scope: Scope, entry: Entry, noun: number): void {
  const title = titleAt(scope, noun);
  const word = scope.tree.words[noun]!;
  const group = nounClass(word.lemma, word.text);
  const owners = ownersOf(scope, noun).filter((id) => id !== entry.id);
  if (isFormer(scope.tree, noun)) {
    if (entry.known === null || officesOn(entry.known, scope.day).length === 0) entry.actsFor = [];
    return;
  }
  entry.titles.add(title);
  if (entry.actsFor.length > 0 || !group) return;
  const member = group === "member";
  if (actsForOwner(group) || member) entry.actsFor.push(...masters(scope, owners, member));
  if (group === "person" || group === "media") entry.actsFor.push(...employers(scope, owners));
  if (entry.actsFor.length === 0 && owners.length === 0) entry.actsFor.push(...americanOffice(scope, title));
}

const EMPLOYERS = new Set([
  "company",
  "media",
  "international-organization",
  "government-body",
  "party",
  "opposition",
]);

/** An analyst's or reporter's institute or paper; never his state. */
function employers(scope: Scope, owners: readonly string[]): string[] {
  return owners.filter((id) => EMPLOYERS.has(scope.registry.get(id)?.kind ?? "")).slice(0, 1);
}

const AMERICAN =
  /^(secretary of (state|defense|the treasury|commerce|energy)|(defense|treasury|commerce|energy|homeland security|press) secretary|attorney general|national security (adviser|advisor)|vice president|trade representative)$/;

/** Offices that English papers name without their state. */
function americanOffice(scope: Scope, title: string): string[] {
  const state = scope.registry.get("state/USA");
  return state && AMERICAN.test(title) ? [state.id] : [];
}

const PARTY_MARKS: readonly (readonly [RegExp, string])[] = [
  [/^,?\s*\(?R\s?[-–]\s?\p{Lu}/u, "Republican Party"],
  [/^,?\s*\(?D\s?[-–]\s?\p{Lu}/u, "Democratic Party"],
];

/** "R-Fla." and "(D-Nev.)" after a name tell the party; "NPR's X" and "X of the institute" the employer. */
function giveMembership(scope: Scope, entry: Entry, head: number): void {
  const { tree, knowledge, registry } = scope;
  const name = scope.byHead.get(head)!.name!;
  const from = tree.words[name.end - 1]!.end;
  const after = tree.reading.text.slice(from, from + 12);
  const party = PARTY_MARKS.find(([mark]) => mark.test(after))?.[1];
  const known =
    party === undefined ? undefined : knowledge.named(party).find((s) => s.actor.kind === "party");
  if (known) entry.actsFor = [registry.known(known.actor).id];
  if (entry.actsFor.length > 0 || entry.known) return;
  entry.actsFor.push(...employers(scope, ownersOf(scope, head)));
}

/** Owners whom a bearer of a title acts for: a member of a parliament only for a party. */
function masters(scope: Scope, owners: readonly string[], member: boolean): string[] {
  const kinds = (id: string): string => scope.registry.get(id)?.kind ?? "";
  const allowed = owners.filter((id) => (member ? kinds(id) === "party" : kinds(id) !== "people"));
  return allowed.slice(0, 1);
}
