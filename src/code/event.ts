/**
 * The word that tells what happened, under verbs that only carry it: "agreed to lift the ban", "issued a warning".
 *
 * Enter the tree, a pair and where to begin. Leaves the predicate or event noun and the turns on the way down to it:
 * what was agreed, threatened or asked has not been done; what was refused or stopped is turned round.
 */
import { clauseAt } from "../reading/clause.js";
import { dependents, isPassive, subtree, type Tree } from "../reading/tree.js";
import { classesOf } from "./classes.js";
import { isIn, type Pair } from "./pair.js";

export type Turn = "future" | "wish" | "ask" | "threat" | "not" | "stop" | "begin" | "passive" | "if";

export interface Event {
  readonly at: number;
  /** In the order of the words on the way; each once. */
  readonly turns: readonly Turn[];
}

/** Classes of verbs that are gone through, with the turn that each gives. */
const THROUGH: readonly (readonly [string, Turn | null])[] = [
  ["threaten", "threat"],
  ["reject", "not"],
  ["negate", "not"],
  ["ask", "ask"],
  ["demand", "ask"],
  ["agree", "future"],
  ["promise", "future"],
  ["stop", "stop"],
  ["begin", "begin"],
  ["try", "wish"],
  ["light", null],
  ["say", null],
  ["cause", null],
  ["give", null],
];

const DEPTH = 5;

/** Follows carriers down from `from`. */
export function eventOf(tree: Tree, pair: Pair, from: number): Event {
  const turns: Turn[] = [];
  let at = from;
  for (let depth = 0; depth < DEPTH && at >= 0; depth++) {
    turns.push(...ownTurns(tree, at));
    const step = stepDown(tree, pair, at);
    if (step === null) break;
    if (step.turn !== null) turns.push(step.turn);
    at = step.to;
  }
  return { at, turns: [...new Set(turns)] };
}

function ownTurns(tree: Tree, at: number): Turn[] {
  if (at < 0 || !isVerbal(tree, at)) return [];
  const { negated, modal, tense, conditional } = clauseAt(tree, at);
  const turns: Turn[] = [];
  if (modal === "will" || modal === "would" || modal === "shall" || tense === "future" || isGoing(tree, at))
    turns.push("future");
  else if (modal !== null) turns.push("wish");
  if (negated) turns.push("not");
  if (conditional) turns.push("if");
  if (isPassive(tree, at)) turns.push("passive");
  return turns;
}

function isVerbal(tree: Tree, at: number): boolean {
  const { upos, xpos } = tree.words[at]!;
  return upos === "VERB" || upos === "AUX" || xpos.startsWith("VB") || dependents(tree, at, "cop").length > 0;
}

/** "is going to", "is set to", "is to". */
function isGoing(tree: Tree, at: number): boolean {
  const over = tree.words[tree.words[at]!.head];
  return (
    tree.words[at]!.relation === "xcomp" &&
    over !== undefined &&
    ["go", "set", "ready", "due", "expect", "schedule"].includes(over.lemma)
  );
}

interface Step {
  readonly to: number;
  readonly turn: Turn | null;
}

function stepDown(tree: Tree, pair: Pair, at: number): Step | null {
  const own = classesOf(tree, at);
  const through = THROUGH.find(([name]) => own.includes(name));
  if (through === undefined && !isReady(tree, at)) return null;
  const [name, turn] = through ?? ["promise", "future" as const];
  const clause = clauseUnder(tree, pair, at);
  if (clause >= 0) return { to: clause, turn };
  if (!["light", "say", "begin", "stop", "give"].includes(name)) return null;
  const noun = dependents(tree, at, "obj", "nsubj").find(
    (i) => !isIn(pair.source, i) && !isIn(pair.target, i) && classesOf(tree, i).length > 0,
  );
  return noun === undefined
    ? null
    : { to: noun, turn: name === "light" || name === "say" || name === "give" ? null : turn };
}

function isReady(tree: Tree, at: number): boolean {
  return ["ready", "willing", "prepared", "likely", "set", "due", "able"].includes(tree.words[at]!.lemma);
}

/** The complement that is gone into: the one that holds the target, else the first. */
function clauseUnder(tree: Tree, { source, target }: Pair, at: number): number {
  const clauses = dependents(tree, at, "xcomp", "ccomp").filter((i) => !isIn(source, i) && !isIn(target, i));
  const holding = clauses.find((c) => target !== null && subtree(tree, c).includes(target.head));
  return holding ?? clauses[0] ?? -1;
}
