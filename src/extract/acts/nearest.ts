/**
 * The nearest party: who completes an act whose words leave one side open, where the same sentence names one.
 *
 * An inference, and marked as such in the rule's name: it is made only for those types and sides for which it was
 * measured to be right often enough (deals and cease-fires need two parties; threats and refusals an addressee).
 */
import { principalOf } from "../scene.js";
import type { NounFrame, VerbFrame } from "./frames.js";
import { counts, principals, type Sight } from "./who.js";

export interface Sides {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Types whose open "to" may be filled by the next party named after the trigger. */
const ADDRESSED = new Set(["ACCUSE", "THREATEN", "REJECT", "MOBILIZE"]);
/** Types whose mutual nouns ("the cease-fire", "the fighting") take the parties named around them. */
const FIGHTING = new Set(["ASSAULT", "RETREAT"]);
/** Types whose nouns may take the last party named before them as doer. */
const DONE_BY = new Set(["ACCUSE", "SANCTION"]);

/** The sides with the nearest party filled in; the same object where nothing was. */
export function nearest(sight: Sight, frame: VerbFrame | NounFrame, at: number, found: Sides): Sides {
  if (frame.mutual) return FIGHTING.has(frame.type) && "nouns" in frame ? partners(sight, at, found) : found;
  if (found.to.length === 0 && found.from.length > 0 && ADDRESSED.has(frame.type)) {
    const to = after(sight, at, found.from);
    return to.length > 0 ? { from: found.from, to } : found;
  }
  if (found.from.length === 0 && "nouns" in frame && DONE_BY.has(frame.type)) {
    const from = before(sight, at, found.to);
    return from.length > 0 ? { from, to: found.to } : found;
  }
  return found;
}

function partners(sight: Sight, at: number, found: Sides): Sides {
  const known = found.from.length > 0 ? [...found.from] : before(sight, at, []);
  if (principals(sight, known).length >= 2)
    return known.length > found.from.length ? { from: known, to: known } : found;
  const next = after(sight, at, known);
  const all = [...known, ...(next.length > 0 ? next : before(sight, at, known))];
  return all.length > found.from.length ? { from: all, to: all } : found;
}

const party = (sight: Sight, word: number, not: readonly string[]): string[] => {
  const mention = sight.tops.get(word);
  if (!mention || !counts(sight, mention.actors)) return [];
  const own = principals(sight, not);
  return mention.actors.filter((id) => !own.includes(principalOf(sight, id)));
};

function after(sight: Sight, at: number, not: readonly string[]): string[] {
  const end = sight.tree.reading.sentences[sight.tree.words[at]!.sentence]!.end;
  for (let i = at + 1; i < end; i++) {
    const who = party(sight, i, not);
    if (who.length > 0) return who;
  }
  return [];
}

function before(sight: Sight, at: number, not: readonly string[]): string[] {
  const { first } = sight.tree.reading.sentences[sight.tree.words[at]!.sentence]!;
  for (let i = at - 1; i >= first; i--) {
    const who = party(sight, i, not);
    if (who.length > 0) return who;
  }
  return [];
}
