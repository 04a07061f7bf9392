/**
 * Direct speech: a quotation and the verb of saying beside it.
 *
 *     "We will go," the minister said. "They won't."      He added: "Nothing was agreed."
 *
 * The content is the whole quotation, from its opening mark, which may stand sentences before the verb, and what
 * follows the verb's sentence in quotation marks within the paragraph without a verb of its own.
 */
import { ancestors, dependent, type Tree } from "../../reading/tree.js";
import type { WordRange } from "../../reading/types.js";
import { SAY } from "./cues.js";
import { sayerOf } from "./reported.js";
import { sourcePhrase, verbGroup, type Draft, type View } from "./draft.js";
import { quotedWords, type Quotation } from "./quotations.js";
import { lexical } from "./ranges.js";

/** Drafts of all quotations that have a verb of saying. */
export function direct(view: View): Draft[] {
  const { tree, quotations } = view;
  const quoted = quotedWords(quotations);
  const verbs = tree.words.flatMap((_, i) => (isVerbOfSaying(tree, i) && !quoted.has(i) ? [i] : []));
  const taken = new Map<number, Quotation[]>();
  for (const quotation of quotations.filter((q) => isUtterance(tree, q))) {
    const verb = verbOf(tree, quotation, verbs) ?? verbBefore(tree, quotation, taken);
    if (verb !== null) taken.set(verb, [...(taken.get(verb) ?? []), quotation]);
  }
  return [...taken].map(([verb, parts]) => draftOf(tree, verb, parts));
}

function isVerbOfSaying(tree: Tree, i: number): boolean {
  const word = tree.words[i]!;
  return word.upos === "VERB" && SAY.has(word.lemma);
}

/** A quotation that can stand for an utterance: not a word or title in quotation marks. */
function isUtterance(tree: Tree, quotation: Quotation): boolean {
  const words = lexical(tree, [quotation]);
  const stop = /^[,.?!]$/u.test(tree.words[Math.max(quotation.first, quotation.end - 2)]!.text);
  return words.length >= 5 || (words.length > 0 && stop && startsSpeech(tree, quotation));
}

/** It opens a sentence, or stands after a comma or colon. */
function startsSpeech(tree: Tree, quotation: Quotation): boolean {
  const before = tree.words[quotation.first - 1];
  const here = tree.words[quotation.first]!;
  return !before || before.sentence !== here.sentence || /^([,:]|that)$/iu.test(before.text);
}

const isLimit = (text: string): boolean => /^[,:;.?!—–-]$/u.test(text);

/** The verb whose clause borders on the quotation: after "…," or before ": …" and ", …". */
function verbOf(tree: Tree, quotation: Quotation, verbs: readonly number[]): number | null {
  return after(tree, quotation, verbs) ?? before(tree, quotation, verbs);
}

/** "…," said the minister / the minister said: the verb follows within a few words of its subject. */
function after(tree: Tree, quotation: Quotation, verbs: readonly number[]): number | null {
  const last = tree.words[quotation.end - 1]!;
  const end = tree.words[quotation.end - 2];
  if (quotation.open || !end || !/^[,?!—–-]$/u.test(end.text)) return null;
  const next = tree.words[quotation.end];
  if (next?.paragraph !== last.paragraph) return null;
  if (!startsSpeech(tree, quotation) || /^(and|but|or|which|who|while|as)$/iu.test(next.text)) return null;
  const sentence = tree.reading.sentences[next.sentence]!;
  return verbs.find((v) => v >= quotation.end && v < sentence.end && reaches(tree, quotation.end, v)) ?? null;
}

/** Whether a verb's own subject, or the verb, opens the words after the quotation. */
function reaches(tree: Tree, from: number, verb: number): boolean {
  if (verb === from) return true;
  const subject = dependent(tree, verb, "nsubj");
  if (subject < 0) return verb - from <= 3;
  const opening = subject <= verb ? sourcePhrase(tree, subject, verb)[0]!.first : verb;
  return opening - from <= 2;
}

/** He said, "…" / told reporters that "…": the verb stands before, in the same sentence. */
function before(tree: Tree, quotation: Quotation, verbs: readonly number[]): number | null {
  const mark = tree.words[quotation.first]!;
  const lead = tree.words[quotation.first - 1];
  if (!lead || lead.paragraph !== mark.paragraph || !/^([,:]|that)$/u.test(lead.text.toLowerCase()))
    return null;
  const sentence = tree.reading.sentences[lead.sentence]!;
  const near = verbs.filter((v) => v < quotation.first && v >= sentence.first);
  const governing = near.filter((v) => governs(tree, v, quotation));
  const chosen = governing.at(-1) ?? near.at(-1);
  return chosen !== undefined && quotation.first - chosen <= 25 ? chosen : null;
}

function governs(tree: Tree, verb: number, quotation: Quotation): boolean {
  return ancestors(tree, quotation.first + 1).includes(verb);
}

/** A quotation without a verb of its own goes with the verb that the quotation before it has. */
function verbBefore(
  tree: Tree,
  quotation: Quotation,
  taken: ReadonlyMap<number, Quotation[]>,
): number | null {
  const last = [...taken].at(-1);
  if (!last) return null;
  const [verb, parts] = last;
  const previous = parts.at(-1)!;
  const start = Math.max(previous.end, verb + 1);
  const between = tree.words.slice(start, quotation.first);
  const paragraph = tree.words[quotation.first]!.paragraph;
  const next = quotation.continues !== null && previous.open && previous.end === quotation.first;
  if (next) return verb;
  const stops = between.filter((w) => /^[.?!]$/u.test(w.text)).length;
  const opens = startsSpeech(tree, quotation) && stops <= 1 && between.length <= 25;
  return paragraph === tree.words[verb]!.paragraph && opens ? verb : null;
}

function draftOf(tree: Tree, verb: number, parts: readonly Quotation[]): Draft {
  const subject = sayerOf(tree, verb);
  return {
    source: sourcePhrase(tree, subject, verb),
    cue: [verbGroup(tree, verb)],
    content: parts.map((p): WordRange => ({ first: p.first, end: trimmedEnd(tree, p) })),
    rule: "direct",
    score: subject >= 0 ? 0.9 : 0.5,
    attitude: "speech",
    model: null,
  };
}

function trimmedEnd(tree: Tree, quotation: Quotation): number {
  let end = quotation.end;
  if (!quotation.open) return end;
  while (end > quotation.first + 1 && isLimit(tree.words[end - 1]!.text) && tree.words[end - 1]!.text === ",")
    end--;
  return end;
}
