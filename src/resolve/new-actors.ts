/**
 * Actors that only the article knows, by their words: name, kind, and for whom they act.
 */
import { FACTION_KINDS } from "../record/parties.js";
import type { ActorKind } from "../record/record.js";
import { actsForOwner, type NounClass } from "./actor-nouns.js";
import { keyOf, keys, type Phrase } from "./described.js";
import { stateTold } from "./governments.js";
import { upToHead } from "./phrases.js";
import type { Entry } from "./registry.js";
import { wordsIn, type Scope } from "./scope.js";
import { isFormer, isSingleOffice } from "./office-words.js";
import { genderOfNoun } from "./titles.js";

/** A new actor with the phrase as its name. */
export function newActor(scope: Scope, phrase: Phrase): Entry {
  const { tree } = scope;
  const name = wordsIn(tree, nameRange(scope, phrase));
  const entry = scope.registry.make(name, kindOf(scope, phrase), {
    noun: phrase.lemma,
    plural: phrase.plural,
    gender: genderOfNoun(phrase.lemma),
  });
  keys.set(entry, keyOf(phrase));
  entry.actsFor.push(...servedBy(scope, phrase));
  return entry;
}

/** Short phrases are named whole, long ones up to their head. */
function nameRange(scope: Scope, phrase: Phrase): { first: number; end: number } {
  const { range, head } = phrase.draft;
  return range.end - range.first <= 8 ? range : upToHead(scope.tree, range, head);
}

function servedBy(scope: Scope, phrase: Phrase): string[] {
  const { group, owners } = phrase;
  if (group === null && owners.length > 0) return partOf(scope, phrase);
  if (group && owners.length === 0 && ofTheState(phrase)) return [...stateTold(scope, phrase)];
  if (!group || owners.length === 0 || isFormer(scope.tree, phrase.head)) return [];
  const kinds = owners.map((id) => scope.registry.get(id)?.kind);
  if (group === "member" && kinds[0] === "government-body") return [owners[0]!];
  if (group === "member" || group === "party") return kinds[0] === "party" ? [owners[0]!] : [];
  if (group === "person" || group === "document") return kinds[0] === "state" ? [] : owners.slice(0, 1);
  if (kinds[0] === "people") return [];
  // Fighters act for a faction: "Hamas fighters", not "Syrian rebels".
  if (group === "armed")
    return kinds[0] !== undefined && FACTION_KINDS.has(kinds[0]) ? owners.slice(0, 1) : [];
  return actsForOwner(group) ? owners.slice(0, 1) : [];
}

const STATE_ORGANS = new Set("army military navy cabinet ministry presidency".split(" "));

/** "the army", "the foreign ministry" without more: of the state told last, as with "the government". */
function ofTheState(phrase: Phrase): boolean {
  return phrase.definite && !phrase.plural && STATE_ORGANS.has(phrase.lemma);
}

/** "two of the rebel leaders", "members of the delegation": act for the whole or for whom the whole acts. */
function partOf(scope: Scope, phrase: Phrase): string[] {
  const whole = scope.registry.get(phrase.owners[0]!);
  if (!whole || whole.kind === "people" || whole.kind === "state") return [];
  return whole.kind === "unnamed" ? [...whole.actsFor] : [whole.id];
}

export const KIND_OF_CLASS: Readonly<Record<NounClass, ActorKind>> = {
  government: "unnamed",
  country: "unnamed",
  body: "government-body",
  assembly: "government-body",
  force: "government-body",
  office: "unnamed",
  member: "unnamed",
  person: "unnamed",
  leader: "unnamed",
  armed: "armed-group",
  opposition: "opposition",
  party: "party",
  people: "people",
  group: "unnamed",
  alliance: "alliance",
  media: "media",
  company: "company",
  document: "unnamed",
  side: "unnamed",
};

function kindOf(scope: Scope, phrase: Phrase): ActorKind {
  const { group, modifiers } = phrase;
  const fighting = modifiers.some((m) =>
    /^(rebel|armed|militant|terrorist|insurgent|extremist|jihadist|islamist)/.test(m),
  );
  if (fighting && ["group", "force", "alliance", "side"].includes(group ?? "")) return "armed-group";
  if (modifiers.includes("opposition") && group === "group") return "opposition";
  if (group === null) {
    const whole = scope.registry.get(phrase.owners[0] ?? "")?.kind;
    return whole === "people" || whole === "armed-group" ? whole : "unnamed";
  }
  const single = (group === "office" || group === "leader") && !phrase.plural && phrase.definite;
  return single && isSingleOffice(phrase.lemma) ? "person" : KIND_OF_CLASS[group];
}
