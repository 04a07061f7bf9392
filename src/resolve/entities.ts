/**
 * Names of states, bodies, organisations and groups: one entry for each, whatever it is called.
 *
 * Knowledge first (the name, the name with its state before it, the name without it), then names that the article
 * had before, acronyms of such names, and surnames that the model took for something else; else an actor that only
 * the article knows. A place that nobody knows and that only is a place makes no actor.
 */
import { cases, dependents } from "../reading/tree.js";
import type { NameSense, Sense } from "../knowledge/types.js";
import { isAssembly, kindOfName } from "./kinds.js";
import type { Draft } from "./mentions.js";
import { initials, keyParts, plainName, standsFor } from "./names.js";
import { isPlural } from "./phrases.js";
import type { Entry } from "./registry.js";
import { actorsAt, settle, wordsIn, type Scope } from "./scope.js";
import { chooseSense } from "./senses.js";
import { isPremodifier, speaks } from "./mentions.js";
import { useOf, type NameSort } from "./use.js";

/** Settles the names of states and peoples that knowledge has; persons are told apart by them. */
export function settleKnownPlaces(scope: Scope): void {
  for (const draft of scope.drafts) {
    if (!draft.name || (draft.type !== "LOC" && draft.type !== "MISC")) continue;
    if (findSense(scope, draft, wordsIn(scope.tree, draft.name))) settleEntity(scope, draft);
  }
}

/** Settles all names that are no persons, and persons' names that turned out to be places. */
export function settleEntities(scope: Scope): void {
  const names = scope.drafts.filter((d) => d.name && !scope.actors.has(d.head));
  const inner = (d: Draft): boolean => d.type === "LOC" || d.type === "MISC";
  for (const draft of names.filter(inner)) settleEntity(scope, draft);
  for (const draft of names.filter((d) => !inner(d))) settleEntity(scope, draft);
}

function settleEntity(scope: Scope, draft: Draft): void {
  const text = wordsIn(scope.tree, draft.name!);
  const type = draft.type === "PER" ? null : draft.type;
  const sense = findSense(scope, draft, text);
  const sort = sortOf(scope, text, sense?.sense ?? null, draft);
  const use = useOf(scope.tree, draft.head, sort);
  scope.uses.set(draft.head, use);
  if (sense?.sense === "demonym" && isLanguage(scope, draft)) {
    scope.uses.set(draft.head, "modifier");
    settle(scope, draft.head, []);
    return;
  }
  if (sense?.sense === "demonym" && isPeople(scope, draft)) {
    const some = isSome(scope, draft) ? somePeople(scope, draft) : peopleOf(scope, text, sense.actor.id);
    settle(scope, draft.head, [some.id]);
    return;
  }
  if (sense?.actor.kind === "party" && isSome(scope, draft)) {
    const noun = scope.tree.words[draft.head]!.lemma;
    const some = scope.registry.make(wordsIn(scope.tree, draft.range), "unnamed", { plural: true, noun });
    some.actsFor.push(scope.registry.known(sense.actor).id);
    settle(scope, draft.head, [some.id]);
    return;
  }
  if (sense) {
    const town = sort === "town" && (use === "place" || sense.sense === "name");
    settle(scope, draft.head, town && use === "place" ? [] : [scope.registry.known(sense.actor).id]);
    return;
  }
  const half = halfOfPair(scope, text);
  if (half) {
    settle(scope, draft.head, [half.id]);
    return;
  }
  const present = inArticle(scope, text, type);
  if (present) settle(scope, draft.head, [present.id]);
  else if (makesActor(scope, draft, use)) settle(scope, draft.head, [newEntity(scope, draft, text).id]);
}

function findSense(scope: Scope, draft: Draft, text: string): Sense | null {
  const { knowledge, tree } = scope;
  const setting = {
    day: scope.day,
    text: tree.reading.text,
    present: (id: string) => scope.registry.get(id) !== null,
  };
  const type = draft.type === "PER" ? null : draft.type;
  const direct = shortOf(scope, text) ?? chooseSense(knowledge, text, type, setting);
  if (draft.type !== "ORG") return direct;
  const before = stateBefore(tree, draft);
  const owner = before ?? ownerName(scope, draft);
  const withState = owner ? chooseSense(knowledge, `${owner} ${text}`, "ORG", setting) : null;
  return withState ?? direct ?? withoutState(scope, text, setting);
}

/** "the Times" in an article that has the New York Times: the medium whose name ends so. */
function shortOf(scope: Scope, text: string): Sense | null {
  if (text.includes(" ") || kindOfName(text, "ORG") !== "media") return null;
  const entries = [...scope.registry.entries.values()];
  const long = entries.filter(
    (e) => e.kind === "media" && e.known && e.name.endsWith(` ${text}`) && !/^the /iu.test(e.name),
  );
  return long.length === 1 ? { actor: long[0]!.known!, sense: "alias" } : null;
}

/** "Russian" before "Foreign Ministry", when the name leaves it out. */
function stateBefore(tree: Scope["tree"], draft: Draft): string | null {
  const i = draft.name!.first - 1;
  const word = tree.words[i];
  if (!word || word.sentence !== tree.words[draft.head]!.sentence || !/^\p{Lu}/u.test(word.text)) return null;
  return word.relation === "amod" || word.relation === "compound" ? word.text : null;
}

/** The state whose possessive stands before a body's name: "Mexico's Foreign Ministry". */
function ownerName(scope: Scope, draft: Draft): string | null {
  const { tree } = scope;
  const before = tree.children[draft.head]!.filter(
    (c) => c < draft.name!.first && tree.words[c]!.relation === "nmod",
  );
  const states = before.flatMap((c) => actorsAt(scope, c)).map((id) => scope.registry.get(id)!);
  return states.find((e) => e.kind === "state")?.name ?? null;
}

/** "U.S. State Department" is "State Department"; the rest counts only if it acts for the same state. */
function withoutState(scope: Scope, text: string, setting: Parameters<typeof chooseSense>[3]): Sense | null {
  const words = text.split(" ");
  if (words.length < 2) return null;
  const state = chooseSense(scope.knowledge, words[0]!, null, setting);
  const rest = chooseSense(scope.knowledge, words.slice(1).join(" "), "ORG", setting);
  if (!state || rest?.actor.kind !== "government-body") return null;
  return rest.actor.actsFor.includes(state.actor.id) ? rest : null;
}

function sortOf(scope: Scope, text: string, sense: NameSense | null, draft: Draft): NameSort {
  if (sense === "capital") return "town";
  if (sense === "seat") return "state";
  if (draft.type !== "LOC") return "other";
  if (sense === "name" || sense === "alias") return "state";
  return scope.knowledge.place(text) || !sense ? "town" : "other";
}

/** "the North", "the South": the state of the article whose name begins so. */
function halfOfPair(scope: Scope, text: string): Entry | null {
  if (!/^(North|South|East|West)$/.test(text)) return null;
  const names = scope.tree.reading.text.match(new RegExp(`\\b${text} \\p{Lu}\\p{L}+`, "gu")) ?? [];
  const senses = [...new Set(names)].map((n) =>
    scope.knowledge.named(n).find((s) => s.actor.kind === "state"),
  );
  const states = [...new Map(senses.flatMap((s) => (s ? [[s.actor.id, s.actor] as const] : [])))];
  return states.length === 1 ? scope.registry.known(states[0]![1]) : null;
}

/** "some Republicans", "House Democrats", "57 percent of Republicans": a part, not the party. */
function isSome(scope: Scope, draft: Draft): boolean {
  const { tree } = scope;
  const { head, name } = draft;
  if (!isPlural(tree, head) || isPremodifier(tree, head)) return false;
  const outside = tree.children[head]!.filter((c) => c < head && (c < name!.first || c >= name!.end));
  const the = (c: number): boolean => /^(the|these|those)$/iu.test(tree.words[c]!.text);
  return outside.some(
    (c) => ["amod", "compound", "nummod", "det"].includes(tree.words[c]!.relation) && !the(c),
  );
}

/** "spoke in French", "translated from Arabic": a language, no state. */
function isLanguage(scope: Scope, draft: Draft): boolean {
  const { tree } = scope;
  if (isPremodifier(tree, draft.head) || isPlural(tree, draft.head)) return false;
  if (dependents(tree, draft.head, "det").length > 0) return false;
  return cases(tree, draft.head).some((p) => p === "in" || p === "into") || isSpoken(tree, draft.head);
}

function isSpoken(tree: Scope["tree"], i: number): boolean {
  const { relation, head } = tree.words[i]!;
  return relation === "obj" && /^(speak|learn|teach|study|understand)$/.test(tree.words[head]!.lemma);
}

/** "Americans", "Palestinians" without "the": the people, not the state. */
function isPeople(scope: Scope, draft: Draft): boolean {
  const { tree } = scope;
  if (!isPlural(tree, draft.head) || tree.words[draft.head]!.relation === "amod") return false;
  return !dependents(tree, draft.head, "det").some((d) => /^the$/iu.test(tree.words[d]!.text));
}

/** "many Israelis", "two Americans": people of their own. */
function somePeople(scope: Scope, draft: Draft): Entry {
  const noun = scope.tree.words[draft.head]!.lemma;
  return scope.registry.make(wordsIn(scope.tree, draft.range), "people", { plural: true, noun });
}

function peopleOf(scope: Scope, text: string, state: string): Entry {
  const present = [...scope.registry.entries.values()].find((e) => e.kind === "people" && e.name === text);
  if (present) return present;
  const known = scope.knowledge.named(text).find((s) => s.sense !== "demonym" && s.actor.kind === "people");
  if (known) return scope.registry.known(known.actor);
  const governed = scope.knowledge.actor(state)?.kind === "state";
  if (!governed) return scope.registry.known(scope.knowledge.actor(state)!);
  return scope.registry.make(text, "people", { plural: true });
}

/** An entry of the article whose name is the same, whose acronym this is, or whose surname this is. */
function inArticle(scope: Scope, text: string, type: Draft["type"]): Entry | null {
  const plain = plainName(text);
  const entries = [...scope.registry.entries.values()];
  const same = entries.find((e) => e.known === null && plainName(e.name) === plain);
  if (same) return same;
  if (/^[\p{Lu}.]{2,}$/u.test(text)) {
    const letters = text.replaceAll(".", "");
    const long = entries.find(
      (e) => e.kind !== "person" && e.name.includes(" ") && initials(e.name) === letters,
    );
    if (long) return long;
  }
  if (type === "LOC" || text.includes(" ")) return null;
  const persons = entries.filter(
    (e) => e.kind === "person" && standsFor(keyParts(text), keyParts(e.name)) > 0,
  );
  return persons.length === 1 ? persons[0]! : null;
}

/** Whether a name that nobody knows makes an actor: no mere place, no event or language. */
function makesActor(scope: Scope, draft: Draft, use: string): boolean {
  if (draft.type === "ORG" || draft.type === "PER") return true;
  if (draft.type === "LOC")
    return use === "actor" && ["nsubj", "obj"].includes(scope.tree.words[draft.head]!.relation);
  return isPlural(scope.tree, draft.head) || speaks(scope.tree, draft.head);
}

function newEntity(scope: Scope, draft: Draft, text: string): Entry {
  const kind =
    draft.type === "MISC"
      ? isPlural(scope.tree, draft.head)
        ? "people"
        : "unnamed"
      : kindOfName(text, draft.type);
  const entry = scope.registry.make(text, kind, {
    plural: isPlural(scope.tree, draft.head) && draft.type === "MISC",
  });
  if (kind === "government-body" && !isAssembly(text)) entry.actsFor.push(...statesIn(scope, draft, text));
  return entry;
}

/** The state that a body's name begins with ("Iranian Foreign Ministry") or that stands before or after it. */
function statesIn(scope: Scope, draft: Draft, text: string): string[] {
  const { tree, knowledge } = scope;
  const words = text.split(" ");
  const inside = [words.slice(0, 2).join(" "), words[0]!, words[words.length - 1]!]
    .flatMap((w) => knowledge.named(w))
    .find((s) => s.actor.kind === "state" || s.actor.kind === "international-organization");
  if (inside && words.length > 1) return [scope.registry.known(inside.actor).id];
  const around = tree.children[draft.head]!.filter((c) =>
    ["amod", "compound", "nmod"].includes(tree.words[c]!.relation),
  );
  const owner = around.map((c) => actorsAt(scope, c)[0]).find((id) => id !== undefined);
  return owner === undefined ? [] : [owner];
}
