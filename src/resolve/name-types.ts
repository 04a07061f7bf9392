/**
 * Types of names put right by the article: what is a person in one place is one in all.
 *
 * Enters the reading's names; leaves them with types. A title before a name, the same words or surname elsewhere as a
 * person's, and a surname that knowledge has for persons only make a person of it; a full name that knowledge has for
 * no person is none. Nothing else is changed.
 */
import type { Knowledge } from "../knowledge/types.js";
import type { Name, NameType, Reading } from "../reading/types.js";
import { wholeNames } from "./name-ends.js";
import { isTitle } from "./titles.js";

/** The names of a reading, each with the type that the whole article gives it. */
export function typedNames(reading: Reading, knowledge: Knowledge): Name[] {
  const names = wholeNames(reading, knowledge);
  const votes = votesOf(reading, names);
  const typed = names.map((name): Name => {
    if (name.type === "PER") return isNobody(reading, knowledge, name) ? { ...name, type: "ORG" } : name;
    return isPersonal(reading, knowledge, name, votes) ? { ...name, type: "PER" } : name;
  });
  return [...typed, ...addressed(reading, names)].sort((a, b) => a.first - b.first);
}

const HONORIFIC = /^(mr|mrs|ms|dr|sen|rep|gen|president|chancellor|senator)\.?$/i;

/** Proper nouns after "Mr.", "Sen.", "President" that the model did not name. */
function addressed(reading: Reading, names: readonly Name[]): Name[] {
  const named = new Set(names.flatMap((n) => range(n.first, n.end)));
  return reading.words.flatMap((word, i): Name[] => {
    const before = reading.words[i - 1];
    if (named.has(i) || word.xpos !== "NNP" || before?.sentence !== word.sentence) return [];
    if (!HONORIFIC.test(before.text) || !/^\p{Lu}\p{Ll}/u.test(word.text) || isTitle(word.text)) return [];
    return [{ first: i, end: i + 1, type: "PER", score: 0.5 }];
  });
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, k) => first + k);
}

type Votes = ReadonlyMap<string, ReadonlyMap<NameType, number>>;

/** How often each name, and each surname of a full name, has each type. */
function votesOf(reading: Reading, names: readonly Name[]): Votes {
  const votes = new Map<string, Map<NameType, number>>();
  const vote = (text: string, type: NameType): void => {
    const types = votes.get(text) ?? new Map<NameType, number>();
    types.set(type, (types.get(type) ?? 0) + 1);
    votes.set(text, types);
  };
  for (const name of names) {
    vote(textOf(reading, name), name.type);
    if (name.type === "PER" && name.end - name.first > 1) vote(reading.words[name.end - 1]!.text, "PER");
  }
  return votes;
}

function textOf(reading: Reading, name: Name): string {
  return reading.text.slice(reading.words[name.first]!.start, reading.words[name.end - 1]!.end);
}

/** "Ansar Allah": a name of several words that knowledge has, and for no person. */
function isNobody(reading: Reading, knowledge: Knowledge, name: Name): boolean {
  if (name.end - name.first < 2 || followsTitle(reading, name)) return false;
  const senses = knowledge.named(textOf(reading, name));
  return senses.length > 0 && senses.every((s) => s.actor.kind !== "person");
}

function isPersonal(reading: Reading, knowledge: Knowledge, name: Name, votes: Votes): boolean {
  const text = textOf(reading, name);
  const senses = knowledge.named(text);
  if (senses.some((s) => s.actor.kind !== "person") || name.type === "MISC") return false;
  if (followsTitle(reading, name) || beginsWithTitle(reading, name)) return true;
  const types = votes.get(text);
  const personal = types?.get("PER") ?? 0;
  if (personal > 0 && personal >= (types?.get(name.type) ?? 0)) return true;
  return senses.length > 0 && knowledge.place(text) === null;
}

function beginsWithTitle(reading: Reading, name: Name): boolean {
  return name.end - name.first > 1 && HONORIFIC.test(reading.words[name.first]!.text);
}

const TITLES_OF_PLACES =
  /^(st\.?|saint|lady|lord|king|queen|prince|princess|governor|crown|general|speaker)$/i;

/** "Mr. Kim", "President Obama", in the same sentence. */
function followsTitle(reading: Reading, name: Name): boolean {
  const before = reading.words[name.first - 1];
  const first = reading.words[name.first]!;
  if (before?.sentence !== first.sentence || !/^\p{Lu}/u.test(before.text)) return false;
  return isTitle(before.text) && !TITLES_OF_PLACES.test(before.text);
}
