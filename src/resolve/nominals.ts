/**
 * Noun phrases that describe: "the Syrian government", "US officials", "the ministry", "rebels".
 *
 * Enters a draft whose head is an actor noun; leaves the actors it stands for. Governments are their states; bodies,
 * troops and officials are actors of their own that act for whoever owns them; definite phrases go back to what was
 * told before; titles go to their bearers. What remains is a new actor with its words as name: the same words, the
 * same actor.
 */
import { conjuncts, dependents } from "../reading/tree.js";
import type { ActorKind } from "../record/record.js";
import { actsForOwner, PARTITIVES, type NounClass } from "./actor-nouns.js";
import { lastBefore, onlyOne } from "./history.js";
import type { Draft } from "./mentions.js";
import { isPremodifier, speaks } from "./mentions.js";
import { plainName } from "./names.js";
import { issuerOf } from "./documents.js";
import { modifiersBefore, ownersOf, seatOwners } from "./owners.js";
import { isDefinite, isIndefinite, isPlural, upToHead } from "./phrases.js";
import { joinedBefore, pairBefore } from "./pairs.js";
import { principal, type Entry } from "./registry.js";
import { actorsAt, settle, wordsIn, type Scope } from "./scope.js";
import { bearer, isFormer, isSingleOffice } from "./titled.js";
import { genderOfNoun } from "./titles.js";

/** What is asked of a phrase before it is settled. */
interface Phrase {
  readonly draft: Draft;
  readonly head: number;
  readonly lemma: string;
  readonly group: NounClass | null;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly owners: readonly string[];
  /** Premodifiers that are no determiner and no owner, as written in lower case. */
  readonly modifiers: readonly string[];
}

/** Settles a nominal draft; a modifying noun is settled only where it means something told before. */
export function settleNominal(scope: Scope, draft: Draft): void {
  const apposed = byApposition(scope, draft);
  if (apposed.length > 0) {
    settle(scope, draft.head, apposed);
    return;
  }
  const each = byOwner(scope, draft);
  if (each.length > 1) {
    settle(scope, draft.head, each);
    return;
  }
  const phrase = phraseOf(scope, draft);
  const told = toldBefore(scope, phrase);
  if (told.length > 0) settle(scope, draft.head, told);
  else if (makesActor(scope, phrase)) settle(scope, draft.head, [newActor(scope, phrase).id]);
}

/** Whether a phrase that refers to nobody told makes an actor: not as a modifier, no "state of war", no mere "side". */
function makesActor(scope: Scope, phrase: Phrase): boolean {
  const { tree } = scope;
  const { head, group, plural } = phrase;
  if (isPremodifier(tree, head)) return false;
  if (isSource(scope, head)) return true;
  if (group === "country" || group === "side") return plural;
  if (group === "government" && phrase.owners.length === 0 && !phrase.definite) return plural;
  if (group === "government" && phrase.lemma === "leadership") return phrase.owners.length === 0;
  const crowd = phrase.lemma === "people" && phrase.owners.length === 0 && phrase.modifiers.length === 0;
  return !crowd || phrase.definite || tree.words[head]!.relation === "nsubj";
}

/** Whether the phrase is the source of an attribution, or the subject of a verb of speech. */
function isSource(scope: Scope, head: number): boolean {
  return speaks(scope.tree, head) || scope.sources.has(head);
}

/** "U.S. and Australian officials": one actor for each of the owners joined by "and". */
function byOwner(scope: Scope, draft: Draft): readonly string[] {
  const { tree, registry } = scope;
  const { head, group } = draft;
  if (!group || !isPlural(tree, head) || !actsForOwner(group)) return [];
  const joined = tree.children[head]!.find(
    (c) => c < head && conjuncts(tree, c).length > 1 && isPremodifier(tree, c),
  );
  if (joined === undefined) return [];
  const owners = conjuncts(tree, joined).filter((c) => actorsAt(scope, c).length === 1);
  return owners.length < 2
    ? []
    : owners.map((c) => {
        const owner = actorsAt(scope, c)[0]!;
        const name = `${wordsIn(tree, scope.byHead.get(c)!.range)} ${tree.words[head]!.text}`;
        const same = lastBefore(scope, head, (e) => e.name === name);
        const entry =
          same ?? registry.make(name, KIND_OF_CLASS[group], { noun: tree.words[head]!.lemma, plural: true });
        if (!same) entry.actsFor.push(owner);
        return entry.id;
      });
}

function phraseOf(scope: Scope, draft: Draft): Phrase {
  const { tree } = scope;
  const { head } = draft;
  const owners = ownersOf(scope, head);
  const modifiers = modifiersBefore(tree, head)
    .filter((c) => actorsAt(scope, c).length === 0 && tree.words[c]!.relation !== "det")
    .filter((c) => tree.words[c]!.relation !== "nummod" || !isDefinite(tree, head))
    .map((c) => tree.words[c]!.text.toLowerCase());
  return {
    draft,
    head,
    lemma: tree.words[head]!.lemma,
    group: draft.group,
    plural: isPlural(tree, head),
    definite: isDefinite(tree, head),
    owners: owners.length > 0 ? owners : seatOwners(scope, head),
    modifiers: modifiers.filter((m) => /^\p{L}/u.test(m)),
  };
}

/** "Riyad Hijab, coordinator of …", "the spokesman, Raj Shah": the named one is meant. */
function byApposition(scope: Scope, draft: Draft): readonly string[] {
  const { tree } = scope;
  const { relation, head } = tree.words[draft.head]!;
  const named = (i: number): readonly string[] => (isNamed(scope, i, draft) ? actorsAt(scope, i) : []);
  if (relation === "appos" && named(head).length > 0) return named(head);
  return dependents(tree, draft.head, "appos").flatMap((a) => [
    ...named(a),
    ...(named(a).length > 0 ? dependents(tree, a, "conj").flatMap(named) : []),
  ]);
}

/** Whether the name at `i` can be what the noun describes: persons for offices, bodies for bodies. */
function isNamed(scope: Scope, i: number, draft: Draft): boolean {
  const other = scope.byHead.get(i);
  const entry = scope.registry.get(actorsAt(scope, i)[0] ?? "");
  if (!other || other.form !== "name" || !entry) return false;
  const personal = ["office", "member", "person", "leader"].includes(draft.group ?? "");
  return personal ? entry.kind === "person" : entry.kind !== "person" || draft.group === null;
}

/** The actors that a phrase refers back to, or that it names outright. */
function toldBefore(scope: Scope, phrase: Phrase): readonly string[] {
  const { group } = phrase;
  if (isBoth(scope, phrase)) return pairBefore(scope, phrase.head, phrase.group, phrase.lemma);
  if (group === "document") return issuerOf(scope, phrase.head);
  if (group === "government" && !isSeveral(scope, phrase)) return government(scope, phrase);
  if (group === "country") return phrase.plural ? several(scope, phrase) : country(scope, phrase);
  if (group === "office" || group === "leader") return officer(scope, phrase);
  const body = knownBody(scope, phrase);
  if (body) return [body.id];
  if (phrase.owners.length === 0 && phrase.modifiers.length === 0) return bareNoun(scope, phrase);
  return sameWords(scope, phrase);
}

/** "Mexico's foreign ministry", "the Iranian army": a body that knowledge has for the owner. */
function knownBody(scope: Scope, phrase: Phrase): Entry | null {
  const { group, owners, lemma, modifiers } = phrase;
  const owner = scope.registry.get(owners[0] ?? "");
  if (owner?.kind !== "state" || phrase.plural || !["body", "force", "assembly"].includes(group ?? ""))
    return null;
  const name = [owner.name, ...modifiers, lemma].join(" ");
  const found = scope.knowledge.named(name).filter((s) => s.actor.kind === "government-body");
  return found.length === 1 ? scope.registry.known(found[0]!.actor) : null;
}

/** "governments" are several; "authorities" are one. */
function isSeveral(scope: Scope, phrase: Phrase): boolean {
  return phrase.plural && scope.tree.words[phrase.head]!.text.toLowerCase() !== "authorities";
}

/** "both sides", "the two presidents". */
function isBoth(scope: Scope, phrase: Phrase): boolean {
  const words = scope.tree.children[phrase.head]!.map((c) => scope.tree.words[c]!.text.toLowerCase());
  if (!phrase.plural) return false;
  return (
    words.includes("both") || (words.includes("two") && words.some((w) => /^(the|these|those)$/.test(w)))
  );
}

/** "the Syrian government", "the Obama administration": the state; "the government": the state told last. */
function government(scope: Scope, phrase: Phrase): readonly string[] {
  const owner = phrase.owners[0];
  if (owner !== undefined) return stateBehind(scope, owner, phrase.lemma);
  if (!phrase.definite && !isPremodifier(scope.tree, phrase.head)) return [];
  const again = lastBefore(
    scope,
    phrase.head,
    (e, d) => d !== phrase.draft && isState(e) && nounOf(scope, d) === phrase.lemma,
  );
  if (again) return [again.id];
  if (phrase.lemma === "administration") return americanIfTold(scope);
  return stateTold(scope, phrase);
}

/** The state told last, or the only one of the article; no English paper means the United States by "the regime". */
function stateTold(scope: Scope, phrase: Phrase): readonly string[] {
  const meant = (e: Entry): boolean => isState(e) && (phrase.lemma !== "regime" || e.id !== "state/USA");
  const last = lastBefore(scope, phrase.head, meant) ?? onlyOne(scope, meant);
  return last ? [last.id] : [];
}

/** English papers call one government "the administration" without saying whose. */
function americanIfTold(scope: Scope): readonly string[] {
  const state = scope.registry.get("state/USA");
  return state ? [state.id] : [];
}

function nounOf(scope: Scope, draft: Draft): string {
  return scope.tree.words[draft.head]!.lemma;
}

/** The state of a government's owner: of a person the one he acts for, of anybody else the owner itself. */
function stateBehind(scope: Scope, owner: string, lemma: string): readonly string[] {
  const entry = scope.registry.get(owner);
  if (entry?.kind !== "person" && entry?.kind !== "government-body") return [owner];
  const above = principal(scope.registry, owner);
  if (above !== owner && lemma !== "leadership") return [above];
  const once = lemma === "leadership" ? null : stateOnceServed(scope, owner);
  return once === null ? [] : [once];
}

/** The state for which a person held office at any time: "the Bush administration", told years after. */
function stateOnceServed(scope: Scope, person: string): string | null {
  const offices = scope.registry.get(person)?.known?.offices ?? [];
  const served = offices
    .map((o) => o.of)
    .filter((id) => id !== null && scope.knowledge.actor(id)?.kind === "state");
  const state = served[0] == null ? null : scope.knowledge.actor(served[0]);
  return state ? scope.registry.known(state).id : null;
}

function isState(entry: Entry): boolean {
  return entry.kind === "state";
}

/** "the country": the state told last. */
function country(scope: Scope, phrase: Phrase): readonly string[] {
  if (!phrase.definite || phrase.owners.length > 0 || phrase.modifiers.length > 0) return [];
  const last = lastBefore(scope, phrase.head, (e) => isState(e));
  return last ? [last.id] : [];
}

/** Somebody in office: the bearer of the title where only one can be meant, else the same words as before. */
function officer(scope: Scope, phrase: Phrase): readonly string[] {
  const { tree } = scope;
  if (phrase.plural) return several(scope, phrase);
  if (isIndefinite(tree, phrase.head)) return again(scope, phrase);
  const former = isFormer(tree, phrase.head);
  if (isSingleOffice(phrase.lemma) && !former && (phrase.definite || phrase.owners.length > 0)) {
    const found = bearer(scope, phrase.head, phrase.owners);
    if (found) return [found.id];
  }
  return again(scope, phrase);
}

/** "the leaders" after two named ones; else the same words as before. */
function several(scope: Scope, phrase: Phrase): readonly string[] {
  const bare = phrase.owners.length === 0 && phrase.modifiers.length === 0;
  const pair = phrase.definite && bare ? joinedBefore(scope, phrase.head, phrase.group, phrase.lemma) : [];
  return pair.length > 0 ? pair : again(scope, phrase);
}

function again(scope: Scope, phrase: Phrase): readonly string[] {
  const bare =
    phrase.owners.length === 0 && phrase.modifiers.length === 0 && !isIndefinite(scope.tree, phrase.head);
  return bare ? bareNoun(scope, phrase) : sameWords(scope, phrase);
}

/** A noun without modifiers: the last actor called by this noun, or whose name ends in it. */
function bareNoun(scope: Scope, phrase: Phrase): readonly string[] {
  const { head, lemma, plural } = phrase;
  if (isIndefinite(scope.tree, head) || isPartitive(phrase) || (isCounted(scope, head) && !phrase.definite))
    return [];
  const noun = (e: Entry): boolean => e.noun === lemma && e.plural === plural;
  const named = (e: Entry): boolean =>
    e.kind !== "person" && plainName(e.name).split(" ").pop() === lemma && !plural;
  const kinds = KINDS_OF_NOUN[lemma] ?? [];
  const kind = (e: Entry, d: Draft): boolean => d.form === "name" && kinds.includes(e.kind);
  const found =
    lastBefore(scope, head, noun) ??
    (phrase.definite ? (lastBefore(scope, head, named) ?? lastBefore(scope, head, kind)) : null);
  return found ? [found.id] : [];
}

/** "two sources": a number that "the" does not make the ones told. */
function isCounted(scope: Scope, head: number): boolean {
  return dependents(scope.tree, head, "nummod").length > 0;
}

/** What "the group", "the agency", "the newspaper" may go back to. */
const KINDS_OF_NOUN: Readonly<Record<string, readonly ActorKind[]>> = {
  group: ["armed-group", "party", "opposition", "alliance"],
  organization: ["international-organization", "armed-group"],
  organisation: ["international-organization", "armed-group"],
  movement: ["armed-group", "party", "opposition"],
  alliance: ["alliance"],
  bloc: ["alliance", "international-organization"],
  union: ["international-organization"],
  party: ["party"],
  newspaper: ["media"],
  magazine: ["media"],
  network: ["media"],
  broadcaster: ["media"],
  station: ["media"],
  company: ["company"],
  firm: ["company"],
  agency: ["media", "government-body", "international-organization"],
  militant: ["armed-group"],
  body: ["international-organization"],
};

/** The same owner, noun and modifiers as before. */
function sameWords(scope: Scope, phrase: Phrase): readonly string[] {
  if (isPartitive(phrase)) return [];
  const key = keyOf(phrase);
  const found = lastBefore(scope, phrase.head, (e) => keys.get(e) === key);
  return found ? [found.id] : [];
}

function isPartitive(phrase: Phrase): boolean {
  return phrase.group === null && PARTITIVES.has(phrase.lemma);
}

const keys = new WeakMap<Entry, string>();

function keyOf(phrase: Phrase): string {
  const { owners, modifiers, lemma, plural } = phrase;
  return [owners.join("+"), ...modifiers, lemma, plural ? "plural" : "one"].join(" ");
}

/** A new actor with the phrase as its name. */
function newActor(scope: Scope, phrase: Phrase): Entry {
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

const KIND_OF_CLASS: Readonly<Record<NounClass, ActorKind>> = {
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
