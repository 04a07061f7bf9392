/**
 * Titles without names: "the Russian foreign minister", "the UN envoy", "the president".
 *
 * First somebody of the article who bears the title, then whoever held the office on that day by knowledge. Titles
 * given in the article ("Russian Foreign Minister Sergei Lavrov", "Riyad Hijab, coordinator of …") also tell for
 * whom their bearer acts; "former" takes that away.
 */
import { dependents, type Tree } from "../reading/tree.js";
import { actsForOwner, FORMER, nounClass } from "./actor-nouns.js";
import { lastBefore, onlyOne } from "./history.js";
import { modifiersBefore, ownersOf } from "./owners.js";
import { principal, type Entry } from "./registry.js";
import { actorsAt, type Scope } from "./scope.js";
import { officesOn } from "./senses.js";

const HEADS_OF_STATE = [
  "president",
  "prime minister",
  "supreme leader",
  "leader",
  "king",
  "chancellor",
  "emir",
  "queen",
  "head of state",
  "premier",
];

/** Offices that one person holds at a time. */
const SINGLE = new Set(
  (
    "minister president premier chancellor secretary leader king queen emir ruler dictator envoy ambassador chief " +
    "director secretary-general mediator coordinator commissioner sultan pope governor mayor chairman strongman head " +
    "adviser spokesman spokeswoman spokesperson prince"
  ).split(" "),
);

export function isSingleOffice(lemma: string): boolean {
  return SINGLE.has(lemma);
}

/** The title of a noun: its own modifiers that are no actors, the noun, and "of state", "of defence". */
export function titleAt(scope: Scope, head: number): string {
  const { tree } = scope;
  const before = modifiersBefore(tree, head)
    .filter((c) => ["amod", "compound"].includes(tree.words[c]!.relation) && actorsAt(scope, c).length === 0)
    .map((c) => tree.words[c]!.text.toLowerCase());
  const noun = tree.words[head]!;
  const after = tree.children[head]!.filter((c) => c > head && tree.words[c]!.relation === "nmod")
    .filter((c) => actorsAt(scope, c).length === 0 && isOf(tree, c))
    .map((c) => `of ${tree.words[c]!.text.toLowerCase()}`);
  return [...before.filter((w) => /^[\p{L}.]/u.test(w)), noun.text.toLowerCase(), ...after.slice(0, 1)].join(
    " ",
  );
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

/** Gives each named person the titles that stand before the name or in apposition to it. */
export function giveTitles(scope: Scope): void {
  for (const draft of scope.drafts) {
    const id = actorsAt(scope, draft.head)[0];
    const entry = id === undefined ? null : scope.registry.get(id);
    if (draft.type !== "PER" || entry?.kind !== "person") continue;
    for (const noun of titleNouns(scope, draft.head)) giveTitle(scope, entry, noun);
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
  if (actsForOwner(group) || group === "member")
    entry.actsFor.push(...masters(scope, owners, group === "member"));
}

/** Owners whom a bearer of a title acts for: a member of a parliament only for a party. */
function masters(scope: Scope, owners: readonly string[], member: boolean): string[] {
  const kinds = (id: string): string => scope.registry.get(id)?.kind ?? "";
  const allowed = owners.filter((id) => (member ? kinds(id) === "party" : kinds(id) !== "people"));
  return allowed.slice(0, 1);
}

/** The person that a title without a name stands for; null where nobody plain is. */
export function bearer(scope: Scope, head: number, owners: readonly string[]): Entry | null {
  const title = titleAt(scope, head);
  const lemma = scope.tree.words[head]!.lemma;
  const states = owners.map((id) => principal(scope.registry, id));
  const fits = (e: Entry): boolean => e.kind === "person" && bearsTitle(scope, e, title, lemma);
  if (states.length === 0) return lastBefore(scope, head, fits) ?? onlyOne(scope, fits);
  const serves = (e: Entry): boolean =>
    fits(e) && e.actsFor.length > 0 && states.includes(principal(scope.registry, e.id));
  return (
    lastBefore(scope, head, serves) ??
    onlyOne(scope, serves) ??
    holder(scope, title, lemma, [...owners, ...states])
  );
}

/** Whether a person of the article bears a title, by the article or by office on the day. */
export function bearsTitle(scope: Scope, entry: Entry, title: string, lemma: string): boolean {
  const held = entry.known ? officesOn(entry.known, scope.day) : [];
  const titles = [...entry.titles, ...held];
  if (lemma === "leader" || lemma === "ruler" || lemma === "dictator" || lemma === "strongman") {
    return titles.some((t) => HEADS_OF_STATE.some((h) => t === h || t.startsWith(`${h} of`)));
  }
  const words = title.split(" ").filter((w) => w !== "of");
  return titles.some((t) => words.every((w) => t.includes(w)) && !isLesser(t, title));
}

/** "vice president" is no president, "deputy foreign minister" no foreign minister. */
function isLesser(title: string, asked: string): boolean {
  const rank = /\b(vice|deputy|assistant|acting|under|former|associate)/;
  return rank.test(title) && !rank.test(asked);
}

/** The only holder of an office on the day, by knowledge. */
function holder(scope: Scope, title: string, lemma: string, owners: readonly string[]): Entry | null {
  const { knowledge, day, registry } = scope;
  if (day === null || !isSingleOffice(lemma)) return null;
  const titles = lemma === "leader" ? HEADS_OF_STATE.filter((t) => t !== "queen") : [title];
  for (const owner of owners) {
    for (const t of titles) {
      const found = knowledge.holders(t, owner, day);
      if (found.length === 1) return registry.known(found[0]!);
    }
  }
  return null;
}
