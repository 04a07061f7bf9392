/**
 * Pairing: which parties in reach are the two sides of an act.
 *
 * The places of the frame are the strongest sign, the way through the tree, prepositions, order, distance and kinds
 * the others; how much each says was learnt from annotated articles (`pairing-weights.ts`). A side that no party
 * takes with enough chance stays open. Enter a trigger with the sides that its frame's places name; leave sides with
 * the chance of each.
 */
import { cases, isPassive, type Tree } from "../../reading/tree.js";
import { chance, type Weights } from "../chance.js";
import { isAttributive } from "./clauses.js";
import { entryOf } from "./lemmas.js";
import { VERB_FRAMES } from "./lexicon/index.js";
import { partiesAround, type Party } from "./reach.js";
import type { Sides } from "./sides.js";
import type { Trigger } from "./triggers.js";
import { counts, principals, type Sight } from "./who.js";

export type Role = "from" | "to";

export interface Paired extends Sides {
  /** How likely each side is right, 0 where it is open. */
  readonly chances: Readonly<Record<Role, number>>;
}

/** The least chance with which a party is taken for a side. */
export const LEAST: Readonly<Record<Role, number>> = { from: 0.25, to: 0.2 };

/** The sides of a trigger, by the weights of the features of parties. */
export function paired(sight: Sight, trigger: Trigger, weights: Weights): Paired {
  const parties = partiesAround(sight, trigger.at, trigger.exact);
  const weighed = parties.map((party, i) => ({
    party,
    from: chance(weights, pairingFeatures(sight, trigger, parties, i, "from")),
    to: chance(weights, pairingFeatures(sight, trigger, parties, i, "to")),
  }));
  return trigger.mutual ? together(sight, weighed, trigger.exact) : opposite(sight, weighed, trigger.exact);
}

interface Weighed {
  readonly party: Party;
  readonly from: number;
  readonly to: number;
}

/** The two likeliest parties, and others that are as good as certain; where the frame names both, those alone. */
function together(sight: Sight, weighed: readonly Weighed[], exact: Sides): Paired {
  const best = weighed
    .map((w) => ({ actors: w.party.actors, p: Math.max(w.from, w.to) }))
    .filter((b) => b.p >= LEAST.from)
    .sort((a, b) => b.p - a.p);
  const second = best.find((b) => !sameParty(sight, b.actors, best[0]!.actors));
  const chances = { from: best[0]?.p ?? 0, to: second?.p ?? 0 };
  const told = [...new Set([...exact.from, ...exact.to])];
  const taken = best.filter((b) => b === best[0] || b === second || b.p >= CERTAIN);
  const all = principals(sight, told).length > 1 ? told : [...new Set(taken.flatMap((b) => b.actors))];
  return { from: all, to: all, chances };
}

/** The least chance of a third party to what is done together. */
const CERTAIN = 0.6;

/** The likeliest doer, and the likeliest of another party on the other side. */
function opposite(sight: Sight, weighed: readonly Weighed[], exact: Sides): Paired {
  const from = best(within(weighed, exact.from), "from");
  const own = from?.party.actors ?? [];
  const to = best(
    within(weighed, exact.to).filter((w) => w !== from && !sameParty(sight, w.party.actors, own)),
    "to",
  );
  return {
    from: own,
    to: to?.party.actors ?? [],
    chances: { from: from?.from ?? 0, to: to?.to ?? 0 },
  };
}

function within(weighed: readonly Weighed[], told: readonly string[]): readonly Weighed[] {
  const own = weighed.filter((w) => w.party.actors.some((id) => told.includes(id)));
  return own.length > 0 ? own : weighed;
}

function best(weighed: readonly Weighed[], role: Role): Weighed | null {
  return weighed.reduce<Weighed | null>(
    (top, w) => (w[role] >= LEAST[role] && (top === null || w[role] > top[role]) ? w : top),
    null,
  );
}

function sameParty(sight: Sight, a: readonly string[], b: readonly string[]): boolean {
  const own = principals(sight, b);
  return principals(sight, a).some((p) => own.includes(p));
}

/** What the weighing of a party as a side looks at. */
export function pairingFeatures(
  sight: Sight,
  trigger: Trigger,
  parties: readonly Party[],
  i: number,
  role: Role,
): string[] {
  const party = parties[i]!;
  const features = [
    "",
    `how:${party.how}`,
    ...ofFrame(trigger, party, role),
    ...ofKind(sight, trigger, party),
    ...(party.top < 0 ? [] : ofPlace(sight, trigger, parties, i)),
  ];
  return features.map((f) => `${role}|${f}`);
}

function ofFrame({ exact, frame, mutual }: Trigger, { actors, how }: Party, role: Role): string[] {
  const other = role === "from" ? "to" : "from";
  const hit = (side: readonly string[]): boolean => side.some((id) => actors.includes(id));
  const both = mutual ? "mutual:" : "";
  return [
    ...(hit(exact[role]) ? [`exact`, `exact:${both}${how}`] : exact[role].length > 0 ? ["other-exact"] : []),
    ...(hit(exact[other]) ? ["opposite"] : []),
    `type:${frame.type}`,
  ];
}

function ofKind(sight: Sight, { frame }: Trigger, { actors, how }: Party): string[] {
  const kind = sight.actors.get(actors[0]!)?.kind ?? "unnamed";
  return [
    `kind:${kind}`,
    `${frame.type}:${how}`,
    ...(counts(sight, actors) ? ["counts"] : []),
    ...about(sight, frame.type, actors),
    ...(actors.length > 1 ? ["several"] : []),
  ];
}

/** Whether it is one of those that the article is most about. */
function about(sight: Sight, type: string, actors: readonly string[]): string[] {
  const rank = Math.min(...principals(sight, actors).map((id) => sight.topics.indexOf(id) + 1 || 9));
  const place = rank > 3 ? "other" : String(rank);
  return [`topic:${place}`, `${type}:topic:${place}`];
}

function ofPlace(sight: Sight, { at, frame }: Trigger, parties: readonly Party[], i: number): string[] {
  const { tree } = sight;
  const party = parties[i]!;
  const mention = sight.tops.get(party.top);
  const voice = voiceOf(tree, at);
  const side = party.top < at ? "before" : "after";
  const between = parties.filter((p) => p.top >= 0 && (p.top - at) * (p.top - party.top) < 0).length;
  const marks = cases(tree, party.top);
  const path = pathOf(tree, at, party.top);
  return [
    `path:${voice}:${path}`,
    ...governing(tree, at).map((type) => `under:${type}:${path}`),
    `case:${voice}:${marks[0] ?? "-"}`,
    `${voice}:${side}`,
    `${side}:${Math.min(between, 3)}`,
    `${voice}:${side}:${Math.min(between, 2)}`,
    `${frame.type}:${side}:${Math.min(between, 1)}`,
    `distance:${distance(Math.abs(party.top - at))}`,
    `use:${mention?.use ?? "-"}:${mention?.form ?? "-"}`,
    `relation:${tree.words[party.top]!.relation}`,
  ];
}

/** The types of act that the word above tells of: who condemns an attack has not made it. */
function governing(tree: Tree, at: number): string[] {
  const { head } = tree.words[at]!;
  if (head < 0 || !tree.words[head]!.xpos.startsWith("VB")) return [];
  return (entryOf(VERB_FRAMES, tree, head)?.frames ?? []).slice(0, 1).map((f) => f.type);
}

/** Verb, passive, participle before its noun, or noun. */
function voiceOf(tree: Tree, at: number): string {
  if (isAttributive(tree, at)) return "A";
  if (!tree.words[at]!.xpos.startsWith("VB")) return tree.words[at]!.upos === "ADJ" ? "J" : "N";
  return isPassive(tree, at) ? "P" : "V";
}

const distance = (n: number): number => (n <= 2 ? 2 : n <= 5 ? 5 : n <= 10 ? 10 : n <= 20 ? 20 : 21);

/** The way through the tree, up (`^`) and down, by relations; "far" beyond five steps. */
function pathOf(tree: Tree, from: number, to: number): string {
  const chain = (i: number): number[] => {
    const found = [i];
    for (let at = tree.words[i]!.head; at >= 0; at = tree.words[at]!.head) found.push(at);
    return found;
  };
  const [up, down] = [chain(from), chain(to)];
  const meet = up.findIndex((w) => down.includes(w));
  if (meet < 0) return "far";
  const steps = [
    ...up.slice(0, meet).map((w) => `^${tree.words[w]!.relation}`),
    ...down
      .slice(0, down.indexOf(up[meet]!))
      .reverse()
      .map((w) => tree.words[w]!.relation),
  ];
  return steps.length > 5 ? "far" : steps.join(">");
}
