/**
 * Joining: an act is recorded once an article, however often it is told.
 *
 * Two mentions are one act where type and both sides agree (an open side agrees with any) and dates allow it; the
 * fuller one stands first, and the evidence of both is kept.
 */
import type { Act } from "../../record/record.js";
import { inOrder, type Span } from "../../record/span.js";
import type { Scene } from "../scene.js";
import { principals } from "./who.js";

/** Acts with mentions of the same act joined, in text order. */
export function joined(scene: Scene, acts: readonly Act[]): Act[] {
  const kept: Act[] = [];
  for (const act of acts) {
    const at = kept.findIndex((k) => same(scene, k, act));
    if (at < 0) kept.push(act);
    else kept[at] = merged(kept[at]!, act);
  }
  return kept;
}

function same(scene: Scene, a: Act, b: Act): boolean {
  if (a.type !== b.type || datesDiffer(a, b)) return false;
  if (a.type === "ACCUSE" && a.mode !== b.mode) return false;
  if (realm(a) !== realm(b)) return false;
  if (isMutual(a) !== isMutual(b)) return false;
  if (isMutual(a)) return alike(scene, [...a.from, ...a.to], [...b.from, ...b.to]);
  return alike(scene, a.from, b.from) && alike(scene, a.to, b.to);
}

/** What has happened, what may, and what has not are told apart. */
function realm(act: Act): string {
  if (act.status === "negated") return "no";
  return act.status === "done" || act.status === "under-way" ? "real" : "open";
}

const isMutual = (act: Act): boolean => act.from.length > 0 && act.from.every((id) => act.to.includes(id));

function alike(scene: Scene, a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [principals(scene, a), principals(scene, b)];
  return x.length === 0 || y.length === 0 || x.some((p) => y.includes(p));
}

function datesDiffer(a: Act, b: Act): boolean {
  if (a.date === null || b.date === null) return false;
  return !a.date.startsWith(b.date) && !b.date.startsWith(a.date);
}

const spans = (a: readonly Span[], b: readonly Span[]): Span[] =>
  inOrder([...a, ...b.filter((s) => !a.some((t) => t.start === s.start && t.end === s.end))]);

/** The fuller of two mentions, with what the other adds. */
function merged(a: Act, b: Act): Act {
  const fuller = b.from.length + b.to.length > a.from.length + a.to.length ? b : a;
  const other = fuller === a ? b : a;
  return {
    ...fuller,
    id: `${a.id} ${b.id}`,
    accordingTo: a.accordingTo.length > 0 && b.accordingTo.length > 0 ? fuller.accordingTo : [],
    hearsay: a.hearsay && b.hearsay,
    about: a.about ?? b.about,
    mode: fuller.mode ?? other.mode,
    date: fuller.date ?? other.date,
    content: fuller.content.length > 0 ? fuller.content : other.content,
    conditions: fuller.conditions.length > 0 ? fuller.conditions : other.conditions,
    trigger: spans(a.trigger, b.trigger),
    evidence: spans(a.evidence, b.evidence),
    score: Math.max(a.score, b.score),
  };
}
