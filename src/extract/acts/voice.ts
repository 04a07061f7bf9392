/**
 * Voice: whose word an act is. The article's own (nobody), or that of the innermost statement that holds it.
 *
 * One's own demand, charge, threat, praise or refusal uttered in one's own words is no report about oneself.
 */
import { contains, type Span } from "../../record/span.js";
import type { Statement } from "../../record/record.js";
import type { Scene } from "../scene.js";
import { clauseAt } from "../../reading/clause.js";
import { cases, dependents, doerOf } from "../../reading/tree.js";
import type { Candidate } from "./candidate.js";
import { concerned, makers, principals, sightOf, type Sight } from "./who.js";

export interface Voice {
  readonly accordingTo: readonly string[];
  readonly hearsay: boolean;
  readonly statement: string | null;
}

const size = (spans: readonly Span[]): number => spans.reduce((n, s) => n + s.end - s.start, 0);

/** For each word the smallest statement whose content holds it; null for the article's own voice. */
function innermost(scene: Scene, statements: readonly Statement[]): (Statement | null)[] {
  const ordered = statements
    .filter((s) => s.attitude !== "intention")
    .sort((a, b) => size(a.content) - size(b.content));
  return scene.tree.words.map(
    (word) => ordered.find((s) => s.content.some((c) => contains(c, word))) ?? null,
  );
}

const FIRST = new Set(["i", "we", "me", "us"]);
const OURS = new Set(["my", "our"]);

/** The sight of a text, in which "I", "we" and "our" inside somebody's words stand for him, where nothing else is known. */
export function sightWith(scene: Scene, statements: readonly Statement[]): Sight {
  const sight = sightOf(scene, innermost(scene, statements));
  const tops = new Map(sight.tops);
  sight.tree.words.forEach((word, at) => {
    const form = word.text.toLowerCase();
    if (tops.has(at) || !(FIRST.has(form) || OURS.has(form)) || word.text === "US") return;
    const actors = sight.within[at]?.speaker ?? [];
    if (actors.length === 0) return;
    const span = { start: word.start, end: word.end };
    tops.set(at, {
      head: at,
      first: at,
      end: at + 1,
      span,
      form: "pronoun",
      use: "actor",
      actors,
    });
  });
  return { ...sight, tops };
}

const HEARSAY = new Set(["reportedly", "allegedly", "apparently", "purportedly", "supposedly"]);
const OWN = new Set(["REQUEST", "ACCUSE", "THREATEN", "SUPPORT", "REJECT", "AGREE"]);

/** A modifier in words that are not quoted is the article's own aside: "the prisoners released by Norland". */
export function isAside({ tree }: Scene, { at, frame }: Candidate): boolean {
  const { relation, quoted } = tree.words[at]!;
  return (
    "verbs" in frame &&
    !quoted &&
    (relation === "acl" || relation === "amod") &&
    !/^VBG?$/u.test(tree.words[at]!.xpos)
  );
}

/** Done by the very words ("we urge", "I will help"), not told of as something done before ("we had urged"). */
function isUttered({ tree }: Scene, { frame, mutual, predicate, rule }: Candidate): boolean {
  if (rule.startsWith("claim:")) return true;
  if (!OWN.has(frame.type) || mutual) return false;
  const { tense, perfect } = clauseAt(tree, predicate);
  return !(tense === "past" && (perfect || tree.words[predicate]!.quoted));
}

const REPORTING = new Set(
  `say claim tell report announce state add argue allege insist assert contend maintain warn note acknowledge confirm
  declare conclude write reveal disclose testify statement claim allegation accusation charge report assertion assessment
  conclusion belief believe think`.split(/\s+/u),
);

/** Who reports it by the verb or noun that governs its clause, where no statement was found: "Norland's claim that". */
function reportersOf(sight: Sight, at: number): string[] {
  const { words } = sight.tree;
  for (let i = at; words[i]!.head >= 0; i = words[i]!.head) {
    const { relation, head } = words[i]!;
    const said = relation === "ccomp" || (relation === "acl" && cases(sight.tree, i).includes("that"));
    if (!said || !REPORTING.has(words[head]!.lemma)) continue;
    return words[head]!.upos === "NOUN" ? makers(sight, head) : concerned(sight, doerOf(sight.tree, head));
  }
  return [];
}

/** Whether the speakers tell of themselves, or of their own side but not of what it did before: "its office said he urged". */
function isSelf(sight: Sight, { from, predicate, rule }: Candidate, speakers: readonly string[]): boolean {
  if (speakers.some((id) => from.includes(id))) return true;
  const own = principals(sight, from);
  const side = principals(sight, speakers).some((p) => own.includes(p));
  return side && (rule.startsWith("claim:") || clauseAt(sight.tree, predicate).tense !== "past");
}

/** Whose word a candidate is. */
export function voiceOf(sight: Sight, candidate: Candidate): Voice {
  const statement = sight.within[candidate.at]!;
  const adverbs = [candidate.at, candidate.predicate].flatMap((i) =>
    dependents(sight.tree, i, "advmod", "amod"),
  );
  const reporter = statement ? [] : reportersOf(sight, candidate.at);
  const rumoured = adverbs.some((a) => HEARSAY.has(sight.tree.words[a]!.lemma));
  if ((!statement && reporter.length === 0) || isAside(sight, candidate)) {
    return { accordingTo: [], hearsay: rumoured, statement: null };
  }
  const speakers = statement?.speaker ?? reporter;
  const own = isSelf(sight, candidate, speakers) && isUttered(sight, candidate);
  return {
    accordingTo: own ? [] : speakers,
    hearsay: rumoured || speakers.length === 0,
    statement: statement?.id ?? null,
  };
}
