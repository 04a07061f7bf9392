/**
 * Time expressions found in words, with what they say before any date is reckoned.
 *
 * Enters the tree; leaves runs of words with their meaning: a day, a month, a weekday, "last week", "two years ago".
 * "May" and "march" as verbs, numbers of troops, resolutions and names are none.
 */
import type { Tree } from "../reading/tree.js";
import { dayMonth, hyphenated, isoDay, month, monthDay, september11, weekday, year } from "./time-dates.js";
import type { Finder, TimePhrase } from "./time-meanings.js";
import { deictic, offset, season, unit } from "./time-units.js";
import { BEGINS, Words } from "./time-words.js";

/** All time phrases of a text, in order, none overlapping. */
export function timePhrases(tree: Tree): TimePhrase[] {
  const found: TimePhrase[] = [];
  const named = inNames(tree);
  for (let i = 0; i < tree.words.length;) {
    const phrase = named.has(i) || !BEGINS.test(tree.words[i]!.text) ? null : at(tree, i);
    if (phrase) found.push(phrase);
    i = phrase ? phrase.end : i + 1;
  }
  return found;
}

/** Words inside names of persons, bodies and places. */
function inNames(tree: Tree): Set<number> {
  const inside = new Set<number>();
  for (const name of tree.reading.names) {
    if (name.type !== "MISC") for (let i = name.first; i < name.end; i++) inside.add(i);
  }
  return inside;
}

function at(tree: Tree, i: number): TimePhrase | null {
  const words = new Words(tree, tree.words[i]!.sentence);
  for (const finder of FINDERS) {
    const phrase = finder(words, i);
    if (phrase) return phrase;
  }
  return null;
}

const FINDERS: readonly Finder[] = [
  september11,
  isoDay,
  weekday,
  monthDay,
  dayMonth,
  hyphenated,
  month,
  year,
  season,
  deictic,
  unit,
  offset,
];
