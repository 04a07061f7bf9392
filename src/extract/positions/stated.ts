/**
 * Positions that a statement gives as a whole: what is argued, hoped, feared or denied, and what an act demands.
 *
 *     She argued that the blame lies elsewhere.   They hope the truce will hold.   He doubts that it will.
 *
 * The content of the statement is the proposition. These are the least sure of all candidates; the weighing decides.
 */
import { clauseAt } from "../../reading/clause.js";
import type { Act, ActType, Stance, Statement } from "../../record/record.js";
import type { Span } from "../../record/span.js";
import type { WordRange } from "../../reading/types.js";
import type { Scene } from "../scene.js";
import { isNoLonger, turned, type Candidate } from "./candidate.js";
import { headOf } from "../statements/ranges.js";

/** Candidates from statements whose cue takes sides, and from acts that tell what ought to be. */
export function stated(scene: Scene, statements: readonly Statement[], acts: readonly Act[]): Candidate[] {
  return [...statements.flatMap((s) => ofStatement(scene, s)), ...acts.flatMap((a) => ofAct(scene, a))];
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const HOLDS =
  set(`argue insist maintain contend believe think hope want claim assert stress emphasize urge demand propose
  suggest insistence demand hope call argument position view belief desire contention declare vow pledge would`);
const DENIES =
  set(`doubt deny dispute reject fear worry warn concern question concerned skeptical doubtful complain
  accuse blame criticize denounce condemn blast slam warning criticism fears concerns`);

function ofStatement(scene: Scene, statement: Statement): Candidate[] {
  const cue = runOf(scene, statement.cue);
  const content = runOf(scene, statement.content);
  if (statement.speaker.length === 0 || cue.length === 0 || content.length === 0) return [];
  const word = lastKnown(scene, cue);
  const { lemma } = scene.tree.words[word]!;
  const held: Stance = DENIES.has(lemma) ? "opposes" : "supports";
  const { negated } = clauseAt(scene.tree, word);
  if (isNaming(scene, word) || (negated && DEMANDS.has(lemma))) return [];
  const stance = isNoLonger(scene.tree, word) ? "undecided" : turned(held, negated);
  const proposition = [{ first: afterThat(scene, content[0]!), end: content[0]!.end }, ...content.slice(1)];
  const known = HOLDS.has(lemma) || DENIES.has(lemma);
  const rule = known ? `stated/${statement.attitude}` : "stated/said";
  return [
    {
      actors: statement.speaker,
      proposition,
      stance,
      evidence: [...cue, ...content],
      rule,
      score: 0.3,
      word,
    },
  ];
}

const DEMANDS = set(`demand urge propose suggest call insist ask request seek press recommend`);

/** "called the deal a mistake" names it; it is no call for anything. */
function isNaming(scene: Scene, word: number): boolean {
  const { lemma, upos } = scene.tree.words[word]!;
  return upos === "VERB" && lemma === "call";
}

function lastKnown(scene: Scene, cue: readonly WordRange[]): number {
  for (const run of [...cue].reverse()) {
    for (let i = run.end - 1; i >= run.first; i--) {
      if (HOLDS.has(scene.tree.words[i]!.lemma) || DENIES.has(scene.tree.words[i]!.lemma)) return i;
    }
  }
  return headOf(scene.tree, cue[0]!);
}

function afterThat(scene: Scene, run: WordRange): number {
  const first = scene.tree.words[run.first]!.text.toLowerCase();
  return (first === "that" || first === "to") && run.end - run.first > 1 ? run.first + 1 : run.first;
}

const OF_ACTS: Partial<Record<ActType, Stance>> = {
  REQUEST: "supports",
  AGREE: "supports",
  REJECT: "opposes",
  SUPPORT: "supports",
  PROTEST: "opposes",
  THREATEN: "opposes",
  CONCEDE: "supports",
};

function ofAct(scene: Scene, act: Act): Candidate[] {
  const stance = OF_ACTS[act.type];
  const proposition = runOf(scene, act.content);
  const trigger = runOf(scene, act.trigger);
  if (!stance || proposition.length === 0 || trigger.length === 0 || act.from.length === 0) return [];
  const evidence = [...trigger, ...proposition];
  const rule = `acted/${act.type}`;
  return [{ actors: act.from, proposition, stance, evidence, rule, score: 0.3, word: trigger[0]!.first }];
}

/** Spans as runs of words. */
function runOf(scene: Scene, spans: readonly Span[]): WordRange[] {
  const { words } = scene.tree;
  return spans.flatMap((s) => {
    const first = words.findIndex((w) => w.end > s.start);
    const after = words.findIndex((w) => w.start >= s.end);
    const end = after < 0 ? words.length : after;
    return first < 0 || first >= end ? [] : [{ first, end }];
  });
}
