/**
 * "he" and "she": the nearest person whose gender fits, subjects first; a pronoun that speaks goes back to who spoke.
 */
import type { Tree } from "../reading/tree.js";
import { nounClass } from "./actor-nouns.js";
import {
  candidatesIn,
  contentOf,
  isOutside,
  lastSpeaker,
  quotedSpeakers,
  rank,
  type Candidate,
} from "./candidates.js";
import { speaks } from "./mentions.js";
import type { Entry } from "./registry.js";
import type { Scope } from "./scope.js";

const SENTENCES_BACK = 3;

/** The nearest person of the gender, looking back sentence by sentence. */
export function personFor(scope: Scope, at: number, gender: "he" | "she"): readonly string[] {
  const here = scope.tree.words[at]!.sentence;
  const start = closesSentence(scope.tree, at) ? here - 1 : here;
  const near = range(start, here - SENTENCES_BACK).map((s) => ({ s, all: personsIn(scope, s, at, gender) }));
  const ranked = near.map(({ s, all }) => ({ s, all, sure: all.filter((c) => c.entry.gender === gender) }));
  for (const { s, all, sure } of ranked) {
    const among = gender === "he" ? likely(scope, all, sure) : surely(scope, all, sure, s === here);
    const chosen = choose(scope, among, s === here);
    if (chosen) return [chosen.entry.id];
  }
  const unsure = ranked.map(({ s, all }) => choose(scope, all, s === here)).find((c) => c !== null);
  return unsure ? [unsure.entry.id] : lastSpeaker(scope, at, 10, (e) => isPerson(e) && fits(e, gender));
}

/** For "he": whoever speaks, of whatever name; else those whom the lists know for men, else all. */
function likely(scope: Scope, all: readonly Candidate[], sure: readonly Candidate[]): readonly Candidate[] {
  const speaks = all.some((c) => scope.sources.has(c.head));
  return speaks || sure.length === 0 ? all : sure;
}

/** For "she": those whom the lists know for women, else the subject of the same sentence. */
function surely(
  scope: Scope,
  all: readonly Candidate[],
  sure: readonly Candidate[],
  same: boolean,
): readonly Candidate[] {
  return sure.length > 0 ? sure : all.filter((c) => same && isSubject(scope, c));
}

function range(from: number, to: number): number[] {
  const last = Math.max(0, to);
  return Array.from({ length: Math.max(0, from - last + 1) }, (_, k) => from - k);
}

function isSubject(scope: Scope, candidate: Candidate): boolean {
  return rank(scope.tree, candidate.head) < 2;
}

/** Persons of a sentence whom "he" or "she" may mean: no speaker of the quotation around it, none of its own words. */
function personsIn(scope: Scope, sentence: number, at: number, gender: "he" | "she"): Candidate[] {
  const speakers = quotedSpeakers(scope, at);
  const own = scope.sources.has(at) || speaks(scope.tree, at) ? contentOf(scope, at) : [];
  return candidatesIn(scope, sentence, at)
    .filter((c) => isPerson(c.entry) && fits(c.entry, gender) && !speakers.includes(c.entry.id))
    .filter((c) => isOutside(scope, c.head, at, own));
}

/** Whether a pronoun speaks at the end of its sentence ("…, he said on Monday"): all before it is what it says. */
function closesSentence(tree: Tree, at: number): boolean {
  if (!speaks(tree, at) || at === 0 || !/^([,"”’']|[’'”]{2})$/u.test(tree.words[at - 1]!.text)) return false;
  const sentence = tree.reading.sentences[tree.words[at]!.sentence]!;
  return sentence.end - at <= 8 && at - sentence.first > 4;
}

/**
 * Subjects before others; in the sentence of the pronoun the first, as the subject of the clause above; in earlier
 * sentences whoever speaks, else the last.
 */
function choose(scope: Scope, candidates: readonly Candidate[], same: boolean): Candidate | null {
  if (candidates.length === 0) return null;
  const speaking = candidates.filter((c) => scope.sources.has(c.head));
  if (!same && speaking.length > 0) return speaking[speaking.length - 1]!;
  const best = rank(scope.tree, candidates[0]!.head);
  const ranked = candidates.filter((c) => rank(scope.tree, c.head) === best);
  const named = ranked.find((c) => c.entry.kind === "person") ?? ranked[0]!;
  const distinct = new Set(ranked.map((c) => c.entry.id));
  if (best >= 3 && distinct.size > 1) return same ? null : ranked[ranked.length - 1]!;
  return named;
}

function isPerson(entry: Entry): boolean {
  if (entry.kind === "person") return true;
  if (entry.noun !== null && /^(some|any|every|no)(one|body)$/.test(entry.noun)) return false;
  const group = entry.noun === null ? null : nounClass(entry.noun, entry.noun);
  return (
    entry.kind === "unnamed" &&
    !entry.plural &&
    ["office", "member", "person", "leader"].includes(group ?? "")
  );
}

function fits(entry: Entry, gender: "he" | "she"): boolean {
  return entry.gender === null || entry.gender === gender;
}
