/**
 * Figures: how many were killed, wounded, displaced, held; how many troops and arms; how much money was given.
 *
 * Enter a scene and its statements; leave figures in text order, each number with its bounds, what it counts, since
 * when, and who says so (the speaker of the statement in which it stands). Never an age, a date, a time, an ordinal, a
 * score, or a price or rate of something that nobody disputes. A figure told twice is one.
 */
import type { Figure, Statement } from "../../record/record.js";
import { contains, type Span } from "../../record/span.js";
import { ancestors, cases, spanOf } from "../../reading/tree.js";
import type { Scene } from "../scene.js";
import { countedAt } from "./counted.js";
import type { Counted } from "./kinds.js";
import { quantityAt, type Quantity } from "./numbers.js";

/** The figures that a scene tells of. */
export function figuresOf(scene: Scene, statements: readonly Statement[] = []): Figure[] {
  const { tree } = scene;
  const found: Figure[] = [];
  let before: Counted | null = null;
  for (let i = 0; i < tree.words.length; i++) {
    const quantity = quantityAt(tree.words, i);
    if (!quantity) continue;
    before = countedAt(tree, quantity, before);
    if (before && isNumber(quantity)) found.push(figure(scene, statements, before));
    i = quantity.end - 1;
  }
  return toldOnce(found).map((f, k) => ({ ...f, id: `f${k + 1}` }));
}

/** "Dozens" tells no number; it only tells what the next of a list counts. */
function isNumber({ value, low }: Quantity): boolean {
  return value !== null || low !== null;
}

function figure(scene: Scene, statements: readonly Statement[], counted: Counted): Figure {
  const { quantity } = counted;
  const evidence = spanOf(scene.tree.reading, counted.run);
  return {
    id: "",
    score: counted.score,
    rule: `figures/${counted.kind}`,
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    unit: counted.unit,
    what: counted.what,
    since: timeAfter(scene, counted, ["since"]),
    asOf: timeAfter(scene, counted, ["by", "as"]),
    accordingTo: voices(statements, evidence),
    evidence: [evidence],
  };
}

/** The value of a time that one of the prepositions leads in, in the same sentence on the figure's predicate. */
function timeAfter(scene: Scene, counted: Counted, prepositions: readonly string[]): string | null {
  const { tree } = scene;
  const above = new Set([counted.head, ...ancestors(tree, counted.head)]);
  const time = scene.referents.times.find(
    (t) =>
      t.value !== null &&
      above.has(tree.words[t.head]!.head) &&
      cases(tree, t.head).some((c) => prepositions.includes(c)),
  );
  return time?.value ?? null;
}

/** The innermost speaker in whose content the figure stands. */
function voices(statements: readonly Statement[], evidence: Span): readonly string[] {
  const holding = statements.filter(
    (s) => s.speaker.length > 0 && s.content.some((c) => contains(c, evidence)),
  );
  const size = (s: Statement): number => s.content.reduce((sum, c) => sum + c.end - c.start, 0);
  return holding.sort((a, b) => size(a) - size(b))[0]?.speaker ?? [];
}

/** Figures of the same value that count the same, joined: the first stands, with all their evidence. */
function toldOnce(figures: readonly Figure[]): Figure[] {
  const kept: Figure[] = [];
  for (const figure of figures) {
    const at = kept.findIndex((k) => isSame(k, figure));
    if (at < 0) kept.push(figure);
    else kept[at] = { ...kept[at]!, evidence: [...kept[at]!.evidence, ...figure.evidence] };
  }
  return kept;
}

const HELD = new Set(["figures/detained", "figures/released"]);

function isSame(a: Figure, b: Figure): boolean {
  if (a.value === null || a.value !== b.value || a.unit !== b.unit) return false;
  return a.rule === b.rule || (HELD.has(a.rule) && HELD.has(b.rule));
}
