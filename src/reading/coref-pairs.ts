/**
 * Which mentions may name the same, and the numbers of each such pair.
 *
 * Enters: the mentions of a stretch. Leaves: pairs (an earlier and a later mention) with the `PAIR` numbers that
 * `coref.onnx` takes. The training code (`coref.py`) does the same; `test/reading/coref.json` holds a case for both.
 */
import type { CorefInput, CorefMention } from "./coref-mentions.js";

/** So many mentions before one are looked at, */
const NEAR = 40;
/** and so many farther off whose head is the same word. */
const ALIKE = 10;

export interface MentionPair {
  readonly left: number;
  readonly right: number;
}

/** The pairs to score, by their right mention. */
export function pairsOf(mentions: readonly CorefMention[]): MentionPair[] {
  const alike = new Map<string, number[]>();
  return mentions.flatMap((mention, right) => {
    const begin = Math.max(0, right - NEAR);
    const known = isWords(mention) ? (alike.get(mention.key) ?? []) : [];
    const far = known.filter((i) => i < begin).slice(-ALIKE);
    if (isWords(mention)) alike.set(mention.key, [...known, right]);
    const near = Array.from({ length: right - begin }, (_, k) => begin + k);
    return [...far, ...near].map((left) => ({ left, right }));
  });
}

const isWords = ({ kind }: CorefMention): boolean => kind === "name" || kind === "noun";
const isSpeaker = ({ kind }: CorefMention): boolean => kind === "I" || kind === "we";

/** Numbers of a pair. */
export const PAIR = 42;

/** The numbers of a pair: how far apart, how alike, how placed in tree and quotations. */
export function pairShape(
  input: CorefInput,
  a: CorefMention,
  m: CorefMention,
  mentionsApart: number,
): number[] {
  const numbers = new Array<number>(14).fill(0);
  numbers[bucket(m.sentence - a.sentence, SENTENCES)] = 1;
  numbers[7 + bucket(mentionsApart, MENTIONS)] = 1;
  for (const flag of likeness(a, m)) numbers.push(flag ? 1 : 0);
  for (const flag of placing(input, a, m)) numbers.push(flag ? 1 : 0);
  return numbers;
}

/** Upper limits of the buckets of distance; what is farther off falls into one more. */
const SENTENCES = [0, 1, 2, 3, 6, 11];
const MENTIONS = [1, 2, 4, 8, 16, 32];

function bucket(value: number, limits: readonly number[]): number {
  const at = limits.findIndex((limit) => value <= limit);
  return at < 0 ? limits.length : at;
}

function likeness(a: CorefMention, m: CorefMention): boolean[] {
  const words = isWords(a) && isWords(m);
  return [
    words && a.key === m.key,
    words && a.text === m.text,
    words && a.content.has(m.key),
    words && m.content.has(a.key),
    words && m.content.size > 0 && isWithin(m.content, a.content),
    words && (isShort(m, a) || isShort(a, m)),
    a.plural * m.plural === 1,
    a.plural * m.plural === -1,
    a.gender === m.gender && m.gender !== 0,
    a.gender !== m.gender && a.gender * m.gender !== 0,
  ];
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  if (some.size > all.size) return false;
  for (const word of some) if (!all.has(word)) return false;
  return true;
}

/** Whether a name is the first letters of another's words: IAEA, International Atomic Energy Agency. */
function isShort(a: CorefMention, b: CorefMention): boolean {
  if (a.text.includes(" ")) return false;
  const words = b.text.split(" ").filter((w) => w && !["of", "the", "for", "and", "on", "in"].includes(w));
  return (
    words.length > 1 &&
    a.text.replaceAll(".", "") === words.map((w) => String.fromCodePoint(w.codePointAt(0)!)).join("")
  );
}

function placing(input: CorefInput, a: CorefMention, m: CorefMention): boolean[] {
  const { heads, relations, quoted, paragraph } = input;
  const governor = heads[m.head]!;
  const isSubject = (mention: CorefMention): boolean => relations[mention.head] === "nsubj";
  const bothSpeak = isSpeaker(a) && isSpeaker(m);
  const aSpeaks = saysOf(input, a, m);
  return [
    quoted[a.head] === quoted[m.head],
    quoted[a.head]! && quoted[m.head]!,
    a.first <= m.first && m.end <= a.end,
    m.first <= a.first && a.end <= m.end,
    governor >= 0 && governor === heads[a.head],
    relations[m.head] === "appos" && governor === a.head,
    heads[a.head] === m.head && isSubject(a),
    isSpeaker(m) && aSpeaks,
    isSpeaker(a) && saysOf(input, m, a),
    !isSpeaker(m) && aSpeaks,
    bothSpeak && a.inside === m.inside,
    bothSpeak && a.inside !== m.inside,
    a.kind === m.kind && !(isWords(a) && isWords(m)),
    paragraph[a.head] === paragraph[m.head],
    isSubject(a) && isSubject(m),
    isSubject(a) && a.sentence === m.sentence,
    a.kind === "name" && m.kind === "name",
    a.inside === m.inside,
  ];
}

/** Whether a mention is the source of what another stands in. */
function saysOf({ attributions }: CorefInput, speaker: CorefMention, said: CorefMention): boolean {
  if (said.inside < 0) return false;
  return attributions[said.inside]!.source.some(
    ({ first, end }) => first <= speaker.head && speaker.head < end,
  );
}
