/**
 * Puts a Reading together from bare words: forms, lemmas, sentences, paragraphs, quotation.
 *
 * A paragraph begins after an empty line, and at a line break where a sentence begins as well: so a text whose lines
 * are broken at a fixed width keeps its paragraphs.
 */
import { featuresOf, type Features } from "./features.js";
import { lemmaOf } from "./lemma.js";
import type { Reading, Word, WordRange } from "./types.js";
import type { Span } from "../record/span.js";

/** What is known of a word before it is put into its sentence; an empty lemma or upos is filled in. */
export interface BareWord extends Span {
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
}

type Assembled = Pick<Reading, "text" | "words" | "sentences">;

/** `starts[i]` tells whether word `i` starts a sentence; the first word always does. */
export function assemble(
  text: string,
  bare: readonly BareWord[],
  starts: readonly boolean[],
  features: readonly Features[] = featuresOf(text, bare),
): Assembled {
  let sentence = -1;
  let paragraph = -1;
  const words = bare.map((word, i): Word => {
    const first = i === 0 || starts[i]!;
    const { before, quote, form } = features[i]!;
    if (first) sentence++;
    if (i === 0 || before === 3 || (before === 2 && first)) paragraph++;
    return {
      start: word.start,
      end: word.end,
      text: form,
      lemma: word.lemma || (isShortHas(text, bare, i) ? "have" : lemmaOf(form, word.xpos)),
      upos: word.upos || uposOf(form, word.xpos, word.relation),
      xpos: word.xpos,
      head: word.head,
      relation: word.relation,
      sentence,
      paragraph,
      quoted: quote === 2,
    };
  });
  return { text, words, sentences: sentencesOf(words) };
}

/** "'s" for "has": before "been", "got", "had" or "become", an adverb between or not. */
function isShortHas(text: string, words: readonly BareWord[], i: number): boolean {
  const { start, end, xpos } = words[i]!;
  if (xpos !== "VBZ" || end - start !== 2 || !/^['’]s$/iu.test(text.slice(start, end))) return false;
  const next = words.slice(i + 1, i + 3).map((w) => text.slice(w.start, w.end).toLowerCase());
  const adverb = words[i + 1]?.xpos === "RB";
  return ["been", "got", "had", "become"].includes(next[adverb ? 1 : 0] ?? "");
}

function sentencesOf(words: readonly Word[]): WordRange[] {
  const firsts = words.flatMap((word, i) => (word.sentence === words[i - 1]?.sentence ? [] : [i]));
  return firsts.map((first, s) => ({ first, end: firsts[s + 1] ?? words.length }));
}

const UPOS = new Map<string, string>(
  Object.entries({
    NN: "NOUN",
    NNS: "NOUN",
    NNP: "PROPN",
    NNPS: "PROPN",
    MD: "AUX",
    JJ: "ADJ",
    JJR: "ADJ",
    JJS: "ADJ",
    RB: "ADV",
    RBR: "ADV",
    RBS: "ADV",
    WRB: "ADV",
    IN: "ADP",
    RP: "ADP",
    TO: "PART",
    POS: "PART",
    PRP: "PRON",
    PRP$: "PRON",
    WP: "PRON",
    WP$: "PRON",
    EX: "PRON",
    DT: "DET",
    WDT: "DET",
    PDT: "DET",
    CC: "CCONJ",
    CD: "NUM",
    UH: "INTJ",
    SYM: "SYM",
    $: "SYM",
  }),
);

/** The universal part of speech that a Penn tag most often stands for, in the relation the word has. */
function uposOf(form: string, xpos: string, relation: string): string {
  if (/^(?:not|n['’]?t)$/iu.test(form)) return "PART";
  if (xpos.startsWith("VB")) return relation === "aux" || relation === "cop" ? "AUX" : "VERB";
  if (xpos === "IN" && relation === "mark") return "SCONJ";
  return UPOS.get(xpos) ?? (/[\p{L}\p{N}]/u.test(form) ? "X" : "PUNCT");
}
