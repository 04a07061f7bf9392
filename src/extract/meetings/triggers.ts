/**
 * Words of a text that may tell of a contact: verbs ("Kerry met Lavrov"), nouns ("talks between …"), journeys ("flew
 * to Moscow").
 *
 * Enters a scene; leave triggers in text order. Nothing is decided here: `weigh.ts` weighs what each tells.
 */
import type { MeetingFormat } from "../../record/record.js";
import { dependent, dependents, obliques } from "../../reading/tree.js";
import type { Scene } from "../scene.js";
import { chainOf, governorOf } from "./chain.js";
import { canBeContact, canBeContactNoun, canBeJourney, isByPhone, PHONES } from "./uses.js";
import { CONTACT_NOUNS, CONTACT_VERBS, JOURNEY_VERBS, OTHER_CONTACTS } from "./words.js";

export interface Trigger {
  readonly word: number;
  /** The word whose clause tells the status. */
  readonly governor: number;
  readonly format: MeetingFormat;
  /** Whether the governor is the contact verb, or takes the contact noun as its argument. */
  readonly governed: boolean;
  readonly form: "verb" | "noun" | "journey";
}

export function triggersOf(scene: Scene): Trigger[] {
  return scene.tree.words.flatMap((_, i) => triggerAt(scene, i) ?? []);
}

function triggerAt(scene: Scene, i: number): Trigger | null {
  const { upos } = scene.tree.words[i]!;
  if (upos === "VERB") return verbTrigger(scene, i) ?? journey(scene, i);
  return upos === "NOUN" || upos === "PROPN" ? nounTrigger(scene, i) : null;
}

function verbTrigger(scene: Scene, word: number): Trigger | null {
  const format = CONTACT_VERBS.get(scene.tree.words[word]!.lemma);
  if (!format || hasContactObject(scene, word) || !canBeContact(scene, word)) return null;
  const byPhone = isByPhone(scene.tree, word);
  return { word, governor: word, format: byPhone ? "phone" : format, governed: true, form: "verb" };
}

/** "held talks", "convened a meeting": the noun tells it. */
function hasContactObject(scene: Scene, verb: number): boolean {
  const object = dependent(scene.tree, verb, "obj");
  return object >= 0 && CONTACT_NOUNS.has(scene.tree.words[object]!.lemma);
}

/** "flew to Moscow", where the clause has no contact of its own ("flew to Moscow for talks"). */
function journey(scene: Scene, word: number): Trigger | null {
  const { tree } = scene;
  const format = JOURNEY_VERBS.get(tree.words[word]!.lemma);
  const goal = obliques(tree, word, "to", "in", "for", "from", "at").some((c) => scene.mentions.has(c));
  if (!format || !goal || tellsByItself(scene, word) || !canBeJourney(scene, word)) return null;
  return { word, governor: word, format, governed: true, form: "journey" };
}

function tellsByItself(scene: Scene, verb: number): boolean {
  const { words } = scene.tree;
  const below = dependents(scene.tree, verb, "advcl", "xcomp", "obl", "acl");
  return below.some((c) => CONTACT_VERBS.has(words[c]!.lemma) || CONTACT_NOUNS.has(words[c]!.lemma));
}

function nounTrigger(scene: Scene, word: number): Trigger | null {
  const { tree } = scene;
  const { lemma, relation } = tree.words[word]!;
  const format = CONTACT_NOUNS.get(lemma);
  if (!format || relation === "compound" || !canBeContactNoun(tree, word)) return null;
  if (isOther(scene, word) || isNamedBody(scene, word)) return null;
  const governor = governorOf(tree, word);
  const [own, above] = chainOf(tree, word);
  const copular = dependents(tree, own!.word, "cop").length > 0;
  const governed = copular || (above !== undefined && !above.loose && above.stage !== null);
  return { word, governor, format: formatOf(scene, word, format), governed, form: "noun" };
}

/** "a phone call", "a telephone conversation", "a summit meeting" by their modifiers. */
function formatOf(scene: Scene, noun: number, format: MeetingFormat): MeetingFormat {
  const modifiers = dependents(scene.tree, noun, "compound", "amod").map((c) => scene.tree.words[c]!.lemma);
  if (modifiers.some((m) => PHONES.has(m))) return "phone";
  return format === "meeting" && modifiers.includes("summit") ? "summit" : format;
}

/** "Congress", "the General Assembly": somebody, not a contact. */
function isNamedBody(scene: Scene, noun: number): boolean {
  const actors = scene.mentions.get(noun)?.actors ?? [];
  return BODIES.has(scene.tree.words[noun]!.lemma) && actors.length > 0;
}

const BODIES = new Set(["congress", "assembly", "convention", "forum"]);

function isOther(scene: Scene, noun: number): boolean {
  return dependents(scene.tree, noun, "compound", "amod").some((c) =>
    OTHER_CONTACTS.has(scene.tree.words[c]!.lemma),
  );
}
