/**
 * Who takes part in a contact: subjects, objects, "with", "between", possessives and modifiers of a contact word.
 *
 * Word indices in, actor ids out; a host or a mediator is named as such as well.
 */
import { actorsAt, type Scene } from "../scene.js";
import {
  agentOf,
  ancestors,
  cases,
  conjuncts,
  dependents,
  isPassive,
  objectOf,
  obliques,
  subjectOf,
} from "../../reading/tree.js";

export interface Parties {
  readonly participants: readonly string[];
  readonly mediators: readonly string[];
  readonly host: string | null;
}

export const NOBODY: Parties = { participants: [], mediators: [], host: null };

export function together(...all: readonly Parties[]): Parties {
  return {
    participants: [...new Set(all.flatMap((p) => p.participants))],
    mediators: [...new Set(all.flatMap((p) => p.mediators))],
    host: all.find((p) => p.host !== null)?.host ?? null,
  };
}

const BESIDE = ["with", "between", "among", "alongside", "and", "including", "involving", "amongst"];
const MEDIATING = new Set(["mediate", "broker", "moderate", "facilitate", "sponsor"]);
const HOSTING = new Set(["host", "organize", "organise", "convene", "arrange"]);

/** Actors beside a word: "with Lavrov", "between Israel and the Palestinians", "including envoys of Iran". */
export function beside(scene: Scene, i: number): string[] {
  return obliques(scene.tree, i, ...BESIDE).flatMap((c) => actorsOrPlaceAt(scene, c));
}

/** Actors at a phrase head; a country or town used as a place stands for its state where a party is expected. */
export function actorsOrPlaceAt(scene: Scene, head: number): string[] {
  if (head < 0) return [];
  return [...new Set(conjuncts(scene.tree, head).flatMap((c) => actorsOrPlaceAlone(scene, c)))];
}

/** The same without what is coordinated with it. */
export function actorsOrPlaceAlone(scene: Scene, head: number): readonly string[] {
  const actors = scene.mentions.get(head)?.actors ?? [];
  return actors.length > 0 ? actors : stateOfPlace(scene, head);
}

/** The state that a place lies in or is, where the article's actors have it. */
function stateOfPlace(scene: Scene, head: number): string[] {
  const place = scene.referents.places.find((p) => p.head === head)?.place;
  const state = scene.referents.actors.find(
    (a) => a.kind === "state" && (a.name === place?.country || a.name === place?.name),
  );
  return state ? [state.id] : [];
}

/** Who acts in the clauses around a contact that names one party only: "They urged Iran to …", "a plan that includes talks with …". */
export function partiesAround(scene: Scene, i: number): string[] {
  const { tree } = scene;
  for (const above of [i, ...ancestors(tree, i)]) {
    if (tree.words[above]!.upos !== "VERB") continue;
    const found = actorsAt(scene, isPassive(tree, above) ? agentOf(tree, above) : subjectOf(tree, above));
    if (found.length > 0) return found;
  }
  return [];
}

/** The parties that a verb of contact names. */
export function partiesOfVerb(scene: Scene, verb: number): Parties {
  const { tree } = scene;
  const word = tree.words[verb]!;
  const subject = actorsAt(scene, subjectOf(tree, verb));
  const participants = [
    ...subject,
    ...met(scene, verb),
    ...beside(scene, verb),
    ...clauseCompany(scene, verb),
  ];
  const hosts = HOSTING.has(word.lemma) || word.lemma === "receive" ? doers(scene, verb) : [];
  return {
    participants: [...new Set(participants)],
    mediators: mediatorsAt(scene, verb),
    host: hosts[0] ?? null,
  };
}

/** Whom a verb of contact meets: its objects, the agent of its passive. */
export function met(scene: Scene, verb: number): string[] {
  const { tree } = scene;
  if (isPassive(tree, verb)) return actorsAt(scene, agentOf(tree, verb));
  return [...new Set(dependents(tree, verb, "obj", "iobj").flatMap((o) => actorsOrPlaceAt(scene, o)))];
}

function doers(scene: Scene, verb: number): string[] {
  const { tree } = scene;
  return actorsAt(scene, isPassive(tree, verb) ? agentOf(tree, verb) : subjectOf(tree, verb));
}

/** "sat down for talks with X": the company stands under a noun of the verb's phrase. */
function clauseCompany(scene: Scene, verb: number): string[] {
  return obliques(scene.tree, verb, "for", "in", "to").flatMap((noun) =>
    obliques(scene.tree, noun, "with", "between").flatMap((c) => actorsOrPlaceAt(scene, c)),
  );
}

function mediatorsAt(scene: Scene, i: number): string[] {
  const { tree } = scene;
  const participles = [i, ...dependents(tree, i, "acl", "amod", "advcl")].filter((p) =>
    MEDIATING.has(tree.words[p]!.lemma),
  );
  return participles.flatMap((p) => doers(scene, p));
}

/** The parties named inside the phrase of a contact noun: "Kerry's talks with Lavrov", "US-Taliban talks". */
export function partiesOfNoun(scene: Scene, noun: number): Parties {
  const { tree } = scene;
  const owners = dependents(tree, noun, "nmod", "compound", "amod", "nmod:poss").filter((c) =>
    isPartyOf(scene, noun, c),
  );
  const inner = owners.flatMap((c) => actorsOrPlaceAt(scene, c).concat(hyphenated(scene, c)));
  const hosted = participlesOf(scene, noun, HOSTING);
  const named = [...inner, ...beside(scene, noun), ...strayed(scene, noun), ...ledBy(scene, noun)];
  return {
    participants: [...new Set(named)],
    mediators: [...mediatorsAt(scene, noun), ...participlesOf(scene, noun, MEDIATING)],
    host: hosted[0] ?? null,
  };
}

/** "talks between Norland and the rebels" read as "talks … and the rebels": the other side of a lone "between". */
function strayed(scene: Scene, noun: number): string[] {
  const between = obliques(scene.tree, noun, "between");
  if (between.length !== 1 || actorsOrPlaceAt(scene, between[0]!).length > 1) return [];
  return dependents(scene.tree, noun, "conj").flatMap((c) => actorsAt(scene, c));
}

function participlesOf(scene: Scene, noun: number, lemmas: ReadonlySet<string>): string[] {
  return dependents(scene.tree, noun, "acl", "amod")
    .filter((p) => lemmas.has(scene.tree.words[p]!.lemma))
    .flatMap((p) => doers(scene, p));
}

function ledBy(scene: Scene, noun: number): string[] {
  return participlesOf(scene, noun, new Set(["lead", "attend", "involve", "chair"]));
}

/** A possessive, a modifier or an "of" phrase of the noun that is a party, not a place or a topic. */
function isPartyOf(scene: Scene, noun: number, child: number): boolean {
  const { tree } = scene;
  const prepositions = cases(tree, child);
  const mention = scene.mentions.get(child);
  if (!mention && !hyphenated(scene, child).length) return false;
  if (prepositions.includes("of")) return tree.words[noun]!.lemma !== "round";
  if (prepositions.length === 0) return mention?.use !== "place" || child < noun;
  return (
    prepositions.includes("'s") ||
    prepositions.includes("’s") ||
    prepositions.includes("'") ||
    prepositions.includes("’")
  );
}

/** Both sides of "US-Taliban", "Trump-Kim": a modifier's own modifiers. */
function hyphenated(scene: Scene, i: number): string[] {
  return dependents(scene.tree, i, "compound", "amod", "nmod", "dep").flatMap(
    (c) => scene.mentions.get(c)?.actors ?? [],
  );
}

/** The parties that the verb over a contact noun adds: who held, attended, agreed to, refused or hosted the talks. */
export function partiesOfGovernor(scene: Scene, verb: number, noun: number): Parties {
  const { tree } = scene;
  const lemma = tree.words[verb]!.lemma;
  if (tree.words[noun]!.relation === "nsubj" && !isPassive(tree, verb))
    return { ...NOBODY, participants: beside(scene, verb) };
  const own = doers(scene, verb);
  if (MEDIATING.has(lemma)) return { ...NOBODY, mediators: own };
  if (HOSTING.has(lemma)) return { ...NOBODY, participants: beside(scene, verb), host: own[0] ?? null };
  const invited =
    lemma === "invite" || lemma === "ask" || lemma === "offer" ? actorsAt(scene, objectOf(tree, verb)) : [];
  return { ...NOBODY, participants: [...new Set([...own, ...invited, ...beside(scene, verb)])] };
}
