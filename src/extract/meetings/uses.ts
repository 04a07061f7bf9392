/**
 * Uses of contact words that tell of no contact, by their grammar: "met the deadline", "called him a liar", "talked about
 * the war", "a missile landed".
 *
 * Enters a verb of contact or of a journey; leaves whether its objects, company and subject can make it a contact.
 */
import {
  cases,
  conjuncts,
  dependent,
  dependents,
  isPassive,
  objectOf,
  obliques,
  subjectOf,
  type Tree,
} from "../../reading/tree.js";
import type { Scene } from "../scene.js";
import { stageOfWord } from "./chain.js";
import { isPress } from "./who.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Verbs whose object, where there is one, must be somebody. */
const PERSON_OBJECT = set(
  "meet receive host greet welcome phone telephone call address brief engage contact consult invite send dispatch",
);
/** Verbs that need company ("with", "to") or more than one subject. */
const COMPANY = set(
  `discuss engage converse confer consult huddle parley talk speak bargain sit dine lunch deliberate chat interact
  reconnect`,
);
const MUTUAL = set("confer parley huddle meet negotiate discuss deliberate");
/** Journeys that somebody makes another make. */
const SENDING = set("send dispatch invite");

/** Whether the verb can tell of a contact. */
export function canBeContact(scene: Scene, verb: number): boolean {
  const { lemma } = scene.tree.words[verb]!;
  if (PERSON_OBJECT.has(lemma) && !hasPersonObject(scene, verb)) return false;
  if (lemma === "call" || lemma === "address" || lemma === "greet") return isOneToOne(scene, verb);
  return !COMPANY.has(lemma) || hasCompany(scene, verb);
}

function hasPersonObject(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  const object = objectOf(tree, verb);
  if (obliques(tree, verb, "with").some((o) => isSomebody(scene, o))) return true;
  if (isPassive(tree, verb)) return isSomebody(scene, object) && obliques(tree, verb, "with").length === 0;
  return (
    object < 0 ||
    conjuncts(tree, object).some((o) => isSomebody(scene, o)) ||
    /^(?:each|other|another)$/u.test(tree.words[object]!.lemma)
  );
}

/** "called Boehner"; "called him a liar", "called on", "called off", "called for" are none. */
function isOneToOne(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  const said = dependents(tree, verb, "xcomp", "ccomp", "compound", "iobj");
  const objects = dependents(tree, verb, "obj");
  const other = obliques(tree, verb, "for", "on", "upon", "off");
  return (
    objects.length === 1 &&
    said.length === 0 &&
    other.every((o) => !isSomebody(scene, o) && !isAdverbial(tree, o, verb))
  );
}

function isAdverbial(tree: Tree, oblique: number, verb: number): boolean {
  return cases(tree, oblique).includes("for") && tree.words[verb]!.lemma === "call";
}

function hasCompany(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  if (obliques(tree, verb, "with", "between", "among", "alongside").length > 0) return true;
  const addressed = obliques(tree, verb, "to", "out");
  if ([...addressed, objectOf(tree, verb)].some((o) => isSomebody(scene, o))) return true;
  if (isStaged(tree, verb)) return true;
  if (!isPlural(scene, subjectOf(tree, verb))) return false;
  if ([...addressed, objectOf(tree, verb)].some((o) => isEachOther(tree, o)) || isByPhone(tree, verb))
    return true;
  return addressed.length === 0 && MUTUAL.has(tree.words[verb]!.lemma);
}

/** "spoke to each other", "talked to one another". */
function isEachOther(tree: Tree, i: number): boolean {
  return i >= 0 && ["each", "other", "another"].includes(tree.words[i]!.lemma);
}

/** "spoke by phone", "talked on the telephone". */
export function isByPhone(tree: Tree, verb: number): boolean {
  return obliques(tree, verb, "by", "on", "over").some((o) => PHONES.has(tree.words[o]!.lemma));
}

/** "a proposal to discuss", "the offer to talk": its parties stand elsewhere. */
function isStaged(tree: Tree, verb: number): boolean {
  const { relation, head } = tree.words[verb]!;
  return relation === "acl" && tree.words[head]!.upos === "NOUN" && stageOfWord(tree, head) !== null;
}

function isPlural(scene: Scene, subject: number): boolean {
  if (subject < 0) return false;
  const { xpos, lemma, upos } = scene.tree.words[subject]!;
  const several = conjuncts(scene.tree, subject).length > 1;
  return (
    several ||
    upos === "NUM" ||
    xpos === "NNS" ||
    xpos === "NNPS" ||
    ["they", "we", "who", "which"].includes(lemma) ||
    (scene.mentions.get(subject)?.actors.length ?? 0) > 1
  );
}

/** Words by which a call is one by telephone. */
export const PHONES: ReadonlySet<string> = new Set(["phone", "telephone", "call", "line", "video"]);

const DEMAND = ["for", "of", "on", "to"];

/** "talk of war", "impeachment talk", "calls for restraint", "Call of Duty" name no contact. */
export function canBeContactNoun(tree: Tree, noun: number): boolean {
  const { lemma, xpos, upos } = tree.words[noun]!;
  if (lemma === "talk") return xpos !== "NN";
  if (lemma !== "call") return true;
  if (upos !== "NOUN") return false;
  const phoned = dependents(tree, noun, "compound", "amod").some((c) => PHONES.has(tree.words[c]!.lemma));
  return (
    phoned || (obliques(tree, noun, ...DEMAND).length === 0 && dependents(tree, noun, "acl").length === 0)
  );
}

const TRAVELLERS = set(
  "person state government-body international-organization alliance opposition party armed-group unnamed",
);

/** Whether somebody who can be a party goes, or is sent, somewhere. */
export function canBeJourney(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  const sent = SENDING.has(tree.words[verb]!.lemma);
  const traveller = sent ? objectOf(tree, verb) : subjectOf(tree, verb);
  if (!sent && dependent(tree, verb, "obj") >= 0) return false;
  const actor = traveller < 0 ? undefined : scene.mentions.get(traveller)?.actors[0];
  return actor !== undefined && TRAVELLERS.has(scene.actors.get(actor)?.kind ?? "");
}

function isSomebody(scene: Scene, i: number): boolean {
  const mention = i < 0 ? undefined : scene.mentions.get(i);
  if (mention === undefined) return false;
  const { actors, form } = mention;
  return actors.length > 0 ? !actors.every((a) => isPress(scene, a)) : form === "pronoun";
}
