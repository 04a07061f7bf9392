/**
 * Joining: an act is recorded once an article, however often it is told.
 *
 * Two mentions are one act where type and both sides agree (an open side agrees with any) and dates allow it; the
 * likelier one stands first, and the evidence of both is kept.
 */
import type { Act } from "../../record/record.js";
import { inOrder, type Span } from "../../record/span.js";
import type { Scene } from "../scene.js";
import type { Candidate } from "./candidate.js";
import { principals } from "./who.js";

/** An act that is still weighed: where it was found, and what speaks for or against it. */
export interface Draft {
  readonly candidate: Candidate;
  readonly features: readonly string[];
  readonly act: Act;
}

/** Drafts with mentions of the same act joined, in text order. */
export function joined(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const at = kept.findIndex((k) => same(scene, k.act, draft.act));
    if (at < 0) kept.push(draft);
    else kept[at] = both(kept[at]!, draft);
  }
  return kept;
}

/** The likelier of two mentions, which says what the joined act is weighed by; that it is told twice speaks for it. */
function both(a: Draft, b: Draft): Draft {
  const likelier = b.act.score > a.act.score ? b : a;
  const again = a.features.includes("repeated") ? ["repeated", "often"] : ["repeated"];
  return {
    candidate: likelier.candidate,
    features: [...new Set([...likelier.features, ...again])],
    act: merged(a.act, b.act, likelier === b),
  };
}

/** Drafts marked where the same sides are told to do the same, likelier: at another time, or only possibly. */
export function marked(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const twins = drafts.filter(
      (d) => d !== draft && d.act.type === draft.act.type && sameSides(scene, d.act, draft.act),
    );
    const likelier = twins.filter((t) => t.act.score > draft.act.score).length;
    const signs =
      likelier === 0 ? [] : ["twin", `${draft.act.type}:twin`, ...(likelier > 1 ? ["twins"] : [])];
    return { ...draft, features: [...draft.features, ...signs] };
  });
}

function same(scene: Scene, a: Act, b: Act): boolean {
  if (a.type !== b.type || datesDiffer(a, b)) return false;
  const takenUp = isMutual(a) && a.type === "AGREE" && (isNamed(a) || isNamed(b));
  return (takenUp || realm(a) === realm(b)) && sameSides(scene, a, b);
}

function sameSides(scene: Scene, a: Act, b: Act): boolean {
  if (isMutual(a) !== isMutual(b)) return false;
  if (isMutual(a)) return overlap(scene, [...a.from, ...a.to], [...b.from, ...b.to]);
  return alike(scene, a.from, b.from) && alike(scene, a.to, b.to) && !areTwoPersons(scene, a, b);
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

const SPOKEN = new Set(["ACCUSE", "REQUEST", "THREATEN", "SUPPORT", "REJECT"]);

/** What two named persons say is said twice, also where both speak for one party. */
function areTwoPersons({ actors }: Scene, a: Act, b: Act): boolean {
  const persons = (ids: readonly string[]): boolean =>
    ids.length > 0 && ids.every((id) => actors.get(id)?.kind === "person");
  return (
    SPOKEN.has(a.type) && persons(a.from) && persons(b.from) && !a.from.some((id) => b.from.includes(id))
  );
}

/** What several do together is the same where at least half of them are. */
function overlap(scene: Scene, a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [principals(scene, a), principals(scene, b)];
  const common = x.filter((p) => y.includes(p)).length;
  return common * 2 >= x.length + y.length - common;
}

function datesDiffer(a: Act, b: Act): boolean {
  if (a.date === null || b.date === null) return false;
  return !a.date.startsWith(b.date) && !b.date.startsWith(a.date);
}

const spans = (a: readonly Span[], b: readonly Span[]): Span[] =>
  inOrder([...a, ...b.filter((s) => !a.some((t) => t.start === s.start && t.end === s.end))]);

/**
 * The article's own word outweighs that of others; but not in the headline, which leaves out who says so, nor where it
 * only takes up again by a noun what they say ("the deal").
 */
function voiceOfBoth(a: Act, b: Act, fuller: Act): Pick<Act, "accordingTo" | "hearsay" | "statement"> {
  const told = [a, b].filter((act) => act.accordingTo.length > 0);
  const bare = told[0] === a ? b : a;
  const headline = told[0] === b && isHeadline(a);
  const voice = told.length === 1 && (headline || (isNamed(bare) && !isNamed(told[0]!))) ? told[0]! : null;
  if (voice) return { accordingTo: voice.accordingTo, hearsay: voice.hearsay, statement: voice.statement };
  return {
    accordingTo: told.length === 2 ? fuller.accordingTo : [],
    hearsay: a.hearsay && b.hearsay,
    statement: fuller.statement,
  };
}

/** Whether a noun tells of an act. */
const isNamed = (act: Act): boolean => act.rule.startsWith("noun:");

/** Whether an act was found in the first words only. */
const isHeadline = (act: Act): boolean => act.evidence.every((s) => s.start < HEADLINE);
const HEADLINE = 90;

/** The likelier of two mentions, with what the other adds; a noun that takes an act up says less of its status than a verb. */
function merged(a: Act, b: Act, second: boolean): Act {
  const fuller = second ? b : a;
  const telling = isNamed(fuller) ? [a, b].find((act) => !isNamed(act)) : undefined;
  const other = fuller === a ? b : a;
  return {
    ...fuller,
    id: `${a.id} ${b.id}`,
    status: (telling ?? fuller).status,
    ...voiceOfBoth(a, b, fuller),
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
