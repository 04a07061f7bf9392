/**
 * Titles without names: "the Russian foreign minister", "the UN envoy", "the president".
 *
 * First somebody of the article who bears the title, then whoever held the office on that day by knowledge. Titles
 * given in the article ("Russian Foreign Minister Sergei Lavrov", "Riyad Hijab, coordinator of …") also tell for
 * whom their bearer acts; "former" takes that away.
 */
import { dependents, type Tree } from "../reading/tree.js";
import { actsForOwner, FORMER, nounClass } from "./actor-nouns.js";
import { before, lastBefore, onlyOne, weight } from "./history.js";
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

/** The person that a title without a name stands for; null where nobody plain is. */
export function bearer(scope: Scope, head: number, owners: readonly string[]): Entry | null {
  const title = titleAt(scope, head);
  const lemma = scope.tree.words[head]!.lemma;
  const states = owners.map((id) => principal(scope.registry, id));
  const fits = (e: Entry): boolean => e.kind === "person" && bearsTitle(scope, e, title, lemma);
  if (states.length === 0) return likeliest(scope, head, fits) ?? onlyOne(scope, fits);
  const serves = (e: Entry): boolean =>
    fits(e) && e.actsFor.length > 0 && states.includes(principal(scope.registry, e.id));
  return (
    lastBefore(scope, head, serves) ??
    onlyOne(scope, serves) ??
    holder(scope, title, lemma, [...owners, ...states])
  );
}

const SENTENCES_BACK = 8;

/** Of several presidents told lately the American, as English papers write, or the one whom the article is about; else the last. */
function likeliest(scope: Scope, head: number, fits: (e: Entry) => boolean): Entry | null {
  const lately = before(scope, head, SENTENCES_BACK).filter((m) => fits(m.entry));
  if (lately.length === 0) return lastBefore(scope, head, fits);
  const persons = [...new Set(lately.map((m) => m.entry))];
  const bare = scope.tree.words[head]!.lemma === "president";
  const american = persons.find((e) => bare && principal(scope.registry, e.id) === "state/USA");
  if (american) return american;
  return persons.reduce((a, b) => (weight(scope, b.id) > 2 * weight(scope, a.id) ? b : a));
}

/** Whether a person of the article bears a title, by the article or by office on the day. */
export function bearsTitle(scope: Scope, entry: Entry, title: string, lemma: string): boolean {
  const held = entry.known ? officesOn(entry.known, scope.day) : [];
  const titles = [...entry.titles, ...held];
  if (lemma === "leader" || lemma === "ruler" || lemma === "dictator" || lemma === "strongman") {
    return titles.some((t) => HEADS_OF_STATE.some((h) => t === h || t.startsWith(`${h} of`)));
  }
  const words = title.split(" ").filter((w) => !/^(of|for|to)$/.test(w));
  const fits = (t: string): boolean => words.every((w) => t.includes(w)) && headOfTitle(t).endsWith(lemma);
  return titles.some((t) => fits(t) && !isLesser(t, title)) || holdsOffice(scope, entry, title);
}

/** "senior adviser to the president" is headed by an adviser. */
function headOfTitle(title: string): string {
  return title.split(/ (?:of|to|for|at|in) /)[0]!;
}

/** Whether knowledge has the person in an office of that title, in its own words, on the day. */
function holdsOffice(scope: Scope, entry: Entry, title: string): boolean {
  const { day, knowledge } = scope;
  if (!entry.known || day === null) return false;
  const of = [...new Set(entry.known.offices.map((o) => o.of))].filter((id) => id !== null);
  return of.some((id) => knowledge.holders(title, id, day).some((p) => p.id === entry.id));
}

/** "vice president" is no president, "deputy foreign minister" no foreign minister. */
function isLesser(title: string, asked: string): boolean {
  const rank = /\b(vice|deputy|assistant|acting|under|former|associate)/;
  return rank.test(title) && !rank.test(asked);
}

/** The title, and for envoys without a task the title with each state of the article: "special envoy for Syria". */
function titlesFor(scope: Scope, title: string, lemma: string): string[] {
  if (lemma !== "envoy" || / (for|to|on) /.test(title)) return [title];
  const states = [...scope.registry.entries.values()].filter((e) => e.kind === "state").map((e) => e.name);
  return [title, ...states.flatMap((s) => [`special envoy for ${s}`, `envoy to ${s}`, `special envoy ${s}`])];
}

/** The only holder of an office on the day, by knowledge. */
function holder(scope: Scope, title: string, lemma: string, owners: readonly string[]): Entry | null {
  const { knowledge, day, registry } = scope;
  if (day === null || !isSingleOffice(lemma)) return null;
  const titles =
    lemma === "leader" ? HEADS_OF_STATE.filter((t) => t !== "queen") : titlesFor(scope, title, lemma);
  for (const owner of owners) {
    for (const t of titles) {
      const found = knowledge.holders(t, owner, day);
      if (found.length === 1) return registry.known(found[0]!);
    }
  }
  return null;
}
