/** The lexicon of acts: all frames, looked up by lemma. Order matters: of two frames that fit, the first counts. */
import type { NounFrame, VerbFrame } from "../frames.js";
import { ACCORD_NOUNS, AGREE, AID, CONCEDE, COOPERATE, READINESS, RETREAT, SUPPORT } from "./accord.js";
import { ASSAULT, COERCE, FORCE_NOUNS, MOBILIZE, PROTEST, SANCTION } from "./force.js";
import { DISPLEASURE, PLAIN } from "./plain.js";
import { ACCUSE, REJECT, REQUEST, SPEECH_NOUNS, THREATEN } from "./speech.js";

function byLemma<F>(
  frames: readonly F[],
  lemmas: (frame: F) => readonly string[],
): ReadonlyMap<string, readonly F[]> {
  const found = new Map<string, F[]>();
  for (const frame of frames) {
    for (const lemma of lemmas(frame)) found.set(lemma, [...(found.get(lemma) ?? []), frame]);
  }
  return found;
}

export const VERB_FRAMES = byLemma<VerbFrame>(
  [
    ...CONCEDE,
    ...AGREE,
    ...REJECT,
    ...SANCTION,
    ...RETREAT,
    ...AID,
    ...SUPPORT,
    ...COOPERATE,
    ...REQUEST,
    ...ACCUSE,
    ...THREATEN,
    ...PROTEST,
    ...ASSAULT,
    ...MOBILIZE,
    ...COERCE,
    ...PLAIN,
  ],
  (f) => f.verbs,
);

export const ADJECTIVE_FRAMES = byLemma<VerbFrame>([...READINESS, ...DISPLEASURE], (f) => f.verbs);

export const NOUN_FRAMES = byLemma<NounFrame>(
  [...ACCORD_NOUNS, ...SPEECH_NOUNS, ...FORCE_NOUNS],
  (f) => f.nouns,
);
