/**
 * Sides: whom the places of a frame name as the two sides of an act.
 *
 * Enter a word and its frame; leave actor ids, none for a side that its places leave open. Mutual acts have all
 * parties on both sides.
 */
import { dependent, dependents, type Tree } from "../../reading/tree.js";
import { principalOf } from "../scene.js";
import { isAccord, partiesTakenUp } from "./accords.js";
import type { Carrier } from "./carriers.js";
import type { NounFrame, Slot, VerbFrame } from "./frames.js";
import { doers, nounSlot, verbSlot } from "./slots.js";
import { concerned, counts, principals, type Sight } from "./who.js";

export interface Sides {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** They are those of an accord told elsewhere, which the word only takes up. */
  readonly takenUp?: boolean;
}

/** The sides that the places around a verb name. */
export function verbSides(sight: Sight, at: number, frame: VerbFrame): Sides {
  return sidesOf(sight, frame, (slot) => verbSlot(sight, at, slot), isReciprocal(sight.tree, at));
}

function sidesOf(
  sight: Sight,
  frame: VerbFrame | NounFrame,
  slot: (slot: Slot) => string[],
  eachOther: boolean,
): Sides {
  const from = firstOf(frame.from, slot);
  const to = firstOf(frame.to, (s) => (frame.mutual ? slot(s) : others(sight, from, slot(s))));
  if (frame.mutual || eachOther) {
    const all = [...new Set([...from, ...to])];
    return { from: all, to: all };
  }
  return { from, to };
}

function firstOf(slots: readonly Slot[], slot: (slot: Slot) => string[]): string[] {
  for (const s of slots) {
    const found = slot(s);
    if (found.length > 0) return found;
  }
  return [];
}

/** Those who are of another party than the doers: nobody acts on his own side. */
function others(sight: Sight, from: readonly string[], ids: readonly string[]): string[] {
  const own = principals(sight, from);
  return ids.filter((id) => !own.includes(principalOf(sight, id)));
}

/** "each other", "one another" under a verb. */
export function isReciprocal(tree: Tree, at: number): boolean {
  const heads = dependents(tree, at, "obj", "obl");
  return heads.some((h) => {
    const phrase = [h, ...dependents(tree, h, "det", "amod", "nummod")].map((i) => tree.words[i]!.lemma);
    return (
      (phrase.includes("each") && phrase.includes("other")) ||
      (phrase.includes("one") && phrase.includes("another"))
    );
  });
}

/** Whether the sides are those that a frame needs, one of them a party. */
export function holds(sight: Sight, frame: VerbFrame | NounFrame, { from, to }: Sides): boolean {
  if (frame.need === "both" && (from.length === 0 || to.length === 0)) return false;
  if (frame.need === "from" && from.length === 0) return false;
  if (frame.need === "to" && to.length === 0) return false;
  if (frame.need === "two" && principals(sight, [...from, ...to]).length < 2) return false;
  const all = [...from, ...to];
  const people = frame.type === "PROTEST" && all.some((id) => sight.actors.get(id)?.kind === "people");
  return people || counts(sight, all);
}

/** The sides that the places around a noun name, or those of the verb that carries it; of an accord, told anywhere. */
export function nounSides(sight: Sight, at: number, frame: NounFrame, carrier: Carrier | null): Sides {
  const named = placedSides(sight, at, frame, carrier);
  const told = [...new Set([...named.from, ...named.to])];
  if (!frame.mutual || !isAccord(sight.tree, at) || principals(sight, told).length > 1) return named;
  const all = partiesTakenUp(sight, at, told);
  return all.length === 0 ? named : { from: all, to: all, takenUp: true };
}

function placedSides(sight: Sight, at: number, frame: NounFrame, carrier: Carrier | null): Sides {
  const { tree } = sight;
  const own = (slot: Slot): string[] => nounSlot(sight, at, slot);
  if (!carrier) return sidesOf(sight, frame, own, false);
  const subject = (): string[] => (carrier.kind === "occurring" ? [] : doers(sight, carrier.verb));
  const around = (slot: Slot): string[] => {
    const inside = own(slot);
    return inside.length > 0 ? inside : verbSlot(sight, carrier.verb, slot);
  };
  if (carrier.kind === "undergoing") {
    const from = firstOf(["from", "by", "of", "possessor", "modifier", "in:among"], around);
    return { from, to: subject() };
  }
  const found = sidesOf(sight, frame, around, false);
  const doing = subject();
  if (doing.length === 0 || frame.mutual) {
    const all = [...new Set([...doing, ...found.from])];
    return frame.mutual ? { from: all, to: [...new Set([...all, ...found.to])] } : found;
  }
  const recipient = found.to.length > 0 ? found.to : concerned(sight, dependent(tree, carrier.verb, "iobj"));
  return { from: doing, to: others(sight, doing, recipient) };
}
