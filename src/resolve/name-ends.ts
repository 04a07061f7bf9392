/**
 * Where names begin and end, put right by hyphens and by knowledge.
 *
 * Enters the reading's names; leaves them without what hangs on them by a hyphen ("Moscow-backed"), and whole where the
 * model broke the name of a person that knowledge has ("Ban" and "Ki-moon", "Usama" and "bin Laden").
 */
import type { Knowledge } from "../knowledge/types.js";
import type { Name, Reading, Word } from "../reading/types.js";

const LONGEST = 7;

/** The names of a reading with their ends put right, none overlapping. */
export function wholeNames(reading: Reading, knowledge: Knowledge): Name[] {
  const found: Name[] = [];
  for (const name of reading.names) {
    const before = found[found.length - 1];
    if (before !== undefined && name.first < before.end) continue;
    found.push(grown(reading, knowledge, bare(reading, knowledge, name)));
  }
  return found;
}

/** "Moscow-backed" is a name with a participle on it; what is left has the type that knowledge gives it. */
function bare(reading: Reading, knowledge: Knowledge, name: Name): Name {
  const { words } = reading;
  const last = words[name.end - 1]!;
  const hung = name.end - name.first > 2 && isHyphen(words[name.end - 2]!) && /^(VB[NG]|JJ)$/.test(last.xpos);
  if (!hung || /^\p{Lu}/u.test(last.text)) return name;
  const end = name.end - 2;
  const place = knowledge.named(textOf(reading, name.first, end)).some((s) => s.actor.kind === "state");
  return { ...name, end, type: place ? "LOC" : name.type };
}

const isHyphen = (word: Word): boolean => word.text === "-" || word.text === "‐";

/** A name that goes on beyond its end to that of a person whom knowledge has. */
function grown(reading: Reading, knowledge: Knowledge, name: Name): Name {
  let whole = name;
  for (let end = name.end + 1; end <= name.first + LONGEST && goesOn(reading, name, end); end++) {
    if (isPerson(knowledge, textOf(reading, name.first, end))) whole = { ...name, end, type: "PER" };
  }
  return whole;
}

/** Whether the word before `end` may belong to the name: a further name, or joined to it by a hyphen. */
function goesOn(reading: Reading, name: Name, end: number): boolean {
  const word = reading.words[end - 1];
  const before = reading.words[end - 2]!;
  if (!word || word.sentence !== reading.words[name.first]!.sentence) return false;
  if (isHyphen(word) || isHyphen(before)) return word.start === before.end;
  return word.xpos.startsWith("NNP") && /^\p{L}/u.test(word.text);
}

function isPerson(knowledge: Knowledge, text: string): boolean {
  const [sense] = knowledge.named(text);
  return sense?.actor.kind === "person" && (sense.sense === "name" || sense.sense === "alias");
}

function textOf(reading: Reading, first: number, end: number): string {
  return reading.text.slice(reading.words[first]!.start, reading.words[end - 1]!.end);
}
