/**
 * Ways of writing the same article: edits of its text, and the way back to its offsets.
 *
 * Enters: an article's text. Leaves: the changed text, with a map from its offsets to those of the original, so that
 * what is found in both can be compared on the same words.
 */
import type { Span } from "../../src/record/span.js";

/** `[start, end)` of the original is replaced by `by`. */
export interface Edit extends Span {
  readonly by: string;
}

export interface Variant {
  readonly text: string;
  /** A span of the variant, on the original's offsets; a replaced word is taken whole. */
  readonly back: (span: Span) => Span;
}

/** Applies edits that stand in order and do not overlap. */
export function applied(original: string, edits: readonly Edit[]): Variant {
  let text = "";
  let at = 0;
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (until: number): void => {
    for (; at < until; at++) {
      starts.push(at);
      ends.push(at + 1);
    }
  };
  for (const { start, end, by } of edits) {
    text += original.slice(at, start) + by;
    keep(start);
    starts.push(...Array.from(by.split(""), () => start));
    ends.push(...Array.from(by.split(""), () => end));
    at = end;
  }
  text += original.slice(at);
  keep(original.length);
  return { text, back: ({ start, end }) => ({ start: starts[start]!, end: ends[end - 1]! }) };
}

/** Replaces each match of a pattern; `by` gives the new words, or null to leave the match alone. */
function replaced(text: string, pattern: RegExp, by: (match: RegExpMatchArray) => string | null): Edit[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const made = by(match);
    const start = match.index;
    return made === null ? [] : [{ start, end: start + match[0].length, by: made }];
  });
}

const inserted = (at: number, by: string): Edit => ({ start: at, end: at, by });

/** Marks of a style (others: `models/reader/tokenization.json`): double quotation opened and closed, a quotation within, and the apostrophe. */
export interface Marks {
  readonly double: readonly [string, string];
  readonly single: readonly [string, string];
  readonly apostrophe: string;
}

export const STYLES: Readonly<Record<string, Marks>> = {
  straight: { double: ['"', '"'], single: ["'", "'"], apostrophe: "'" },
  "single curly": { double: ["‘", "’"], single: ["“", "”"], apostrophe: "’" },
  "single straight": { double: ["'", "'"], single: ['"', '"'], apostrophe: "'" },
  "guillemets with spaces": { double: ["«\u00a0", "\u00a0»"], single: ["‹", "›"], apostrophe: "’" },
  German: { double: ["„", "“"], single: ["‚", "‘"], apostrophe: "’" },
};

/** The articles are written with “ ”, ‘ ’ within, and ' as apostrophe. */
export function requoted(text: string, { double, single, apostrophe }: Marks): Edit[] {
  const to: Readonly<Record<string, string>> = {
    "“": double[0],
    "”": double[1],
    "‘": single[0],
    "’": single[1],
    "'": apostrophe,
  };
  return replaced(text, /[“”‘’']/gu, ([mark]) => (to[mark] === mark ? null : to[mark]!));
}

/** Words of a list put in place of others, as whole words. */
export function reworded(text: string, pairs: Readonly<Record<string, string>>): Edit[] {
  const words = Object.keys(pairs).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(String.raw`(?<![\p{L}\d])(?:${words.join("|")})(?![\p{L}\d])`, "gu");
  return replaced(text, pattern, ([word]) => pairs[word]!);
}

/** American spelling to British. */
export const BRITISH: Readonly<Record<string, string>> = {
  apologize: "apologise",
  canceled: "cancelled",
  center: "centre",
  centimeters: "centimetres",
  check: "cheque",
  color: "colour",
  defense: "defence",
  Defense: "Defence",
  emphasized: "emphasised",
  honor: "honour",
  Labor: "Labour",
  neighbors: "neighbours",
  organization: "organisation",
  Organization: "Organisation",
  organizers: "organisers",
  Organizers: "Organisers",
  percent: "per cent",
  program: "programme",
  rumors: "rumours",
  theater: "theatre",
  toward: "towards",
};

const DATELINE = /^(?:\p{Lu}[\p{Lu} ]+)(?:, \p{Lu}\p{L}+ \d+)?(?: \([^)]+\))? - /gmu;

export const withoutDateline = (text: string): Edit[] => replaced(text, DATELINE, () => "");

export const doubleSpaces = (text: string): Edit[] => replaced(text, /(?<=\S) (?=\S)/gu, () => "  ");

/** A soft hyphen in the middle of every word of seven letters or more. */
export const softHyphens = (text: string): Edit[] =>
  [...text.matchAll(/\p{L}{7,}/gu)].map(({ index, 0: word }) =>
    inserted(index + Math.floor(word.length / 2), "\u00ad"),
  );

/** A picture before each paragraph, another before each sentence after a full stop and a space. */
export const emoji = (text: string): Edit[] =>
  [...text.matchAll(/(?:^|(?<=\n\n)|(?<=[.!?]”? ))(?=[\p{Lu}“])/gu)].map(({ index }, i) =>
    inserted(index, ["🔴 ", "⚡️ ", "👉🏽 ", "🇺🇳 "][i % 4]!),
  );

export const titleInCapitals = (text: string): Edit[] =>
  replaced(text.slice(0, text.indexOf("\n")), /\p{L}+/gu, ([word]) => word.toUpperCase());
