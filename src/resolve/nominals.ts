/**
 * Noun phrases that describe: "the Syrian government", "US officials", "the ministry", "rebels".
 *
 * Enters a draft whose head is an actor noun; leaves the actors it stands for. Governments are their states; bodies,
 * troops and officials are actors of their own that act for whoever owns them; definite phrases go back to what was
 * told before; titles go to their bearers. What remains is a new actor with its words as name: the same words, the
 * same actor.
 */
import { conjuncts, dependents } from "../reading/tree.js";
import { PARTY_KINDS } from "../record/parties.js";
import type { ActorKind } from "../record/record.js";
import { actsForOwner } from "./actor-nouns.js";
import { isPartitive, keyOf, keys, phraseOf, type Phrase } from "./described.js";
import { issuerOf } from "./documents.js";
import { bearer } from "./bearers.js";
import { counterpart } from "./counterparts.js";
import { country, government } from "./governments.js";
import { isFormer, isSingleOffice } from "./office-words.js";
import { lastBefore } from "./history.js";
import { isPremodifier, speaks, type Draft } from "./mentions.js";
import { plainName } from "./names.js";
import { KIND_OF_CLASS, newActor } from "./new-actors.js";
import { joinedBefore, pairBefore } from "./pairs.js";
import { isIndefinite, isPlural, upToHead } from "./phrases.js";
import type { Entry } from "./registry.js";
import { actorsAt, settle, wordsIn, type Scope } from "./scope.js";

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
  const body = calledSo(scope, phrase) ?? knownBody(scope, phrase);
  if (body) return [body.id];
  if (phrase.owners.length === 0 && phrase.modifiers.length === 0) return bareNoun(scope, phrase);
  return sameWords(scope, phrase);
}

/** "the Syrian opposition", "the High Negotiations Committee": the very words are the name of one known body. */
function calledSo(scope: Scope, phrase: Phrase): Entry | null {
  const { tree, knowledge, registry } = scope;
  if (!phrase.definite || phrase.owners.length > 1) return null;
  const name = wordsIn(tree, upToHead(tree, phrase.draft.range, phrase.head)).replace(/^the /iu, "");
  if (!name.includes(" ")) return null;
  const found = knowledge
    .named(name)
    .filter(({ actor }) => actor.kind !== "state" && PARTY_KINDS.has(actor.kind));
  return found.length === 1 ? registry.known(found[0]!.actor) : null;
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

/** Somebody in office: the bearer of the title where only one can be meant, else the same words as before. */
function officer(scope: Scope, phrase: Phrase): readonly string[] {
  const { tree } = scope;
  const same = counterpart(scope, phrase);
  if (same) return [same.id];
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
