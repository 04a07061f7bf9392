/**
 * Voice: whose word an act is. The article's own (nobody), or that of the innermost statement that holds it.
 *
 * One's own demand, charge, threat, praise or refusal uttered in one's own words is no report about oneself.
 */
import { contains, type Span } from "../../record/span.js";
import type { Statement } from "../../record/record.js";
import type { Scene } from "../scene.js";
import { dependents } from "../../reading/tree.js";
import type { Candidate } from "./triggers.js";
import { principals, type Sight } from "./who.js";

export interface Voice {
  readonly accordingTo: readonly string[];
  readonly hearsay: boolean;
  readonly statement: string | null;
}

const size = (spans: readonly Span[]): number => spans.reduce((n, s) => n + s.end - s.start, 0);

/** The smallest statement whose content holds a word; null for the article's own voice. */
export function statementAt(scene: Scene, statements: readonly Statement[], word: number): Statement | null {
  const span = scene.tree.words[word]!;
  const around = statements.filter(
    (s) => s.attitude !== "intention" && s.content.some((c) => contains(c, span)),
  );
  return around.reduce<Statement | null>(
    (best, s) => (best === null || size(s.content) < size(best.content) ? s : best),
    null,
  );
}

const FIRST = new Set(["i", "we", "me", "us"]);
const OURS = new Set(["my", "our"]);

/** The sight in which "I", "we" and "our" inside somebody's words stand for him, where nothing else is known. */
export function withSpeakers(sight: Sight, statements: readonly Statement[]): Sight {
  const tops = new Map(sight.tops);
  sight.tree.words.forEach((word, at) => {
    const form = word.text.toLowerCase();
    if (tops.has(at) || !(FIRST.has(form) || OURS.has(form)) || word.text === "US") return;
    const actors = statementAt(sight, statements, at)?.speaker ?? [];
    if (actors.length === 0) return;
    const span = { start: word.start, end: word.end };
    tops.set(at, { head: at, first: at, end: at + 1, span, form: "pronoun", use: "actor", actors });
  });
  return { ...sight, tops };
}

const HEARSAY = new Set(["reportedly", "allegedly", "apparently", "purportedly", "supposedly"]);
const OWN = new Set(["REQUEST", "ACCUSE", "THREATEN", "SUPPORT", "REJECT"]);

/** A modifier in words that are not quoted is the article's own aside: "the prisoners released by Norland". */
function isAside({ tree }: Scene, { at, frame }: Candidate): boolean {
  const { relation, quoted } = tree.words[at]!;
  return (
    "verbs" in frame &&
    !quoted &&
    (relation === "acl" || relation === "amod") &&
    !/^VBG?$/u.test(tree.words[at]!.xpos)
  );
}

/** Whose word a candidate is. */
export function voiceOf(scene: Scene, statements: readonly Statement[], candidate: Candidate): Voice {
  const statement = statementAt(scene, statements, candidate.at);
  const adverbs = [candidate.at, candidate.predicate].flatMap((i) =>
    dependents(scene.tree, i, "advmod", "amod"),
  );
  const rumoured = adverbs.some((a) => HEARSAY.has(scene.tree.words[a]!.lemma));
  if (!statement || isAside(scene, candidate)) return { accordingTo: [], hearsay: rumoured, statement: null };
  const speakers = statement.speaker;
  const above = principals(scene, candidate.from);
  const own = OWN.has(candidate.frame.type) && principals(scene, speakers).some((p) => above.includes(p));
  return {
    accordingTo: own ? [] : speakers,
    hearsay: rumoured || speakers.length === 0,
    statement: statement.id,
  };
}
