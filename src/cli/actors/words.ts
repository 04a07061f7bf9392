/**
 * Corrections as people read them: a line each.
 */
import { correctionSays } from "../../record/correction-words.js";
import type { Correction, KeptCorrection, NamedActor } from "../../record/corrections.js";
import type { Terminal } from "../terminal.js";
import { plain, wrap } from "../text.js";

const called = ({ name, id }: NamedActor): string => `${plain(name)} (${id})`;

/** A correction in words, its kind first. */
export function correctionWords(correction: Correction): string {
  return `${correction.what} ${correctionSays(correction, { called, plain })}`;
}

/** Corrections with their numbers and days. */
export function correctionList(kept: readonly KeptCorrection[], { width, colours }: Terminal): string {
  if (kept.length === 0) return "No corrections.\n";
  const lines = kept.flatMap(({ n, madeAt, correction }) => {
    const [first = "", ...more] = wrap(correctionWords(correction), width - 18, "");
    const head = `${String(n).padStart(4)}  ${colours.dim(madeAt.slice(0, 10))}  `;
    return [head + first, ...more.map((line) => " ".repeat(18) + line)];
  });
  return `${lines.join("\n")}\n`;
}
