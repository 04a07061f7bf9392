/**
 * Trees put right where an article is taken for a subject, where a clause has two subjects side by side, or none because
 * its subject hangs beyond the verb; tags of verbs put right where the ending contradicts them.
 *
 * Heads are found word by word, so a title and its name, an owner and what it owns, or two joined nouns may each hang
 * on the verb: "NPR 's Corey Flintoff reports". What stands before the last of them modifies it; after a comma it is
 * in apposition; after "and" it is joined. Only heads and relations change; the tree stays a tree.
 */
import { lemmaOf } from "./lemma.js";
import type { Word } from "./types.js";

/** The words with neighbouring subjects of one verb tied together. */
export function mended(words: readonly Word[]): Word[] {
  const out = words.map((word) => retagged(word));
  for (let i = 0; i < out.length - 1; i++) if (isLostArticle(out[i]!)) giveBack(out, i);
  for (let i = 0; i < out.length; i++) if (out[i]!.relation === "appos") bringBack(out, i);
  for (const word of out) if (isHas(out, word)) word.lemma = "have";
  for (let b = 1; b < out.length; b++) {
    if (!isSubject(out[b]!)) continue;
    const a = subjectBefore(out, b);
    if (a >= 0) tie(out, a, b);
  }
  for (let p = 1; p < out.length - 1; p++) if (out[p]!.xpos === "POS") own(out, p);
  return out;
}

/** Base forms that end like a past tense. */
const BASES =
  /^(?:need|feed|seed|speed|heed|bleed|breed|exceed|succeed|proceed|shed|wed|embed|bed|weed|concede)$/u;

/** "has been urging" is no participle of the past, "rebuffed" no present. */
function retagged(word: Word): Mutable {
  const text = word.text.toLowerCase();
  const xpos =
    word.xpos === "VBN" && /..ing$/u.test(text)
      ? "VBG"
      : /^VBP?$/u.test(word.xpos) && /..ed$/u.test(text) && !BASES.test(text)
        ? "VBD"
        : word.xpos;
  return xpos === word.xpos ? { ...word } : { ...word, xpos, lemma: lemmaOf(word.text, xpos) };
}

/** "He 's proposed a vote": what has an object after it is no passive, so the clitic is "has". */
function isHas(words: readonly Word[], { text, relation, head }: Word): boolean {
  if (relation !== "aux" || head < 0 || !/^['’]s$/u.test(text) || words[head]!.xpos !== "VBN") return false;
  return words.some((w, i) => w.head === head && w.relation === "obj" && i > head);
}

/** "The U.N. hopes", where "the" hangs on the verb: an article belongs to a noun after it. */
function isLostArticle({ xpos, relation, text }: Word): boolean {
  return xpos === "DT" && relation === "nsubj" && /^(?:the|an?)$/iu.test(text);
}

/** Hangs an article on the noun right after it that hangs where it hung. */
function giveBack(words: Mutable[], i: number): void {
  const { head, sentence } = words[i]!;
  const noun = words.findIndex((w, k) => k > i && w.head === head && w.sentence === sentence);
  if (noun < 0 || !/^(?:NN|CD)/u.test(words[noun]!.xpos) || noun > head) return;
  hang(words[i]!, noun, "det");
}

/**
 * "Berg met her counterpart": an apposition always follows its noun, so one that stands before its head and before the
 * head's verb is that verb's missing subject.
 */
function bringBack(words: Mutable[], i: number): void {
  const word = words[i]!;
  const verb = words[word.head]!.head;
  if (word.head < i || verb < i || verb > word.head || !words[verb]!.xpos.startsWith("VB")) return;
  const hasSubject = words.some((w) => w.head === verb && (w.relation === "nsubj" || w.relation === "csubj"));
  if (!hasSubject) hang(word, verb, "nsubj");
}

/** "Netanyahu 's office": what follows the clitic is owned, and stands where its owner stood. */
function own(words: Mutable[], clitic: number): void {
  const a = words[clitic]!.head;
  if (a < 0 || a > clitic) return;
  for (let c = clitic + 1; c < Math.min(clitic + 5, words.length); c++) {
    const word = words[c]!;
    if (word.sentence !== words[a]!.sentence || word.text === ",") return;
    if (word.head !== a || !word.xpos.startsWith("NN") || word.relation === "conj") continue;
    const { head, relation } = words[a]!;
    hang(word, head, relation);
    hang(words[a]!, c, "nmod");
    return;
  }
}

type Mutable = { -readonly [K in keyof Word]: Word[K] };

function isSubject(word: Word): boolean {
  return word.relation === "nsubj" && word.head >= 0 && /^(NN|CD)/.test(word.xpos);
}

/** The subject of the same verb whose phrase ends where the phrase of `b` begins; -1 for none. */
function subjectBefore(words: readonly Mutable[], b: number): number {
  const word = words[b]!;
  for (let a = b - 1; a >= Math.max(0, b - 8); a--) {
    const other = words[a]!;
    if (other.sentence !== word.sentence) return -1;
    if (isSubject(other) && other.head === word.head) return isSideBySide(words, a, b) ? a : -1;
  }
  return -1;
}

/** Whether nothing but words that hang on one of the two, and a comma, lies between them. */
function isSideBySide(words: readonly Mutable[], a: number, b: number): boolean {
  if (words[b]!.head < b) return false;
  for (let i = a + 1; i < b; i++) {
    const { text, head } = words[i]!;
    if (text === ",") continue;
    if (head !== a && head !== b && !(head > a && head < b)) return false;
    if (/^(VB|MD|WP|WDT|IN)/.test(words[i]!.xpos) && words[i]!.relation !== "case") return false;
  }
  return true;
}

function tie(words: Mutable[], a: number, b: number): void {
  const between = words.slice(a + 1, b);
  const joined = between.some((w, k) => w.relation === "cc" && w.head === b && a + 1 + k < b);
  const comma = between.some((w) => w.text === ",");
  const preposition = between.find(
    (w) => w.relation === "case" && w.xpos === "IN" && leadsTo(words, w.head, b),
  );
  if (preposition) {
    hang(words[b]!, a, "nmod");
    hang(words[words.indexOf(preposition)]!, b, "case");
  } else if (joined) hang(words[b]!, a, "conj");
  else if (comma) hang(words[b]!, a, "appos");
  else hang(words[a]!, b, relationBefore(between, words[a]!, words[b]!));
}

/** Whether a word is `b` or hangs on it. */
function leadsTo(words: readonly Word[], i: number, b: number): boolean {
  return i === b || (i >= 0 && words[i]!.head === b);
}

/** How what stands before a noun modifies it: a title as `nmod`, an owner too, else a compound. */
function relationBefore(between: readonly Word[], first: Word, last: Word): string {
  if (between.some((w) => w.xpos === "POS")) return "nmod";
  return last.xpos === "NNP" && first.xpos.startsWith("NN") ? "nmod" : "compound";
}

function hang(word: Mutable, head: number, relation: string): void {
  word.head = head;
  word.relation = relation;
}
