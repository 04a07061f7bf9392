/**
 * Candidate mentions of a stretch: a noun phrase a nominal head, a pronoun, a name within a phrase.
 *
 * Enters: words, tags, tree, names and attributions of a stretch. Leaves: mentions in the order of their heads, each with
 * the numbers that `coref.onnx` takes (`rows`). The training code (`coref.py`) does the same; `test/reading/coref.json`
 * holds a case that both sides test.
 */
import type { WordRange } from "./types.js";

/** What mentions are made of. */
export interface CorefInput {
  /** Plain forms of the words. */
  readonly forms: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  /** Sentence of each word, the first being 1. */
  readonly sentence: readonly number[];
  /** Line breaks passed at each word. */
  readonly paragraph: readonly number[];
  readonly quoted: readonly boolean[];
  /** Label of each word's name: O, B-PER, I-PER, … */
  readonly names: readonly string[];
  /** The outermost attributions. */
  readonly attributions: readonly {
    readonly source: readonly WordRange[];
    readonly content: readonly WordRange[];
  }[];
}

export interface CorefMention extends WordRange {
  readonly head: number;
  readonly kind: string;
  readonly sentence: number;
  /** The head's form without the plural's s. */
  readonly key: string;
  /** Its words in lower case, less a determiner before and a genitive's sign after. */
  readonly text: string;
  readonly content: ReadonlySet<string>;
  /** 1 plural, -1 singular, 0 unknown. */
  readonly plural: number;
  /** 1 masculine, 2 feminine, 3 neuter, 0 unknown. */
  readonly gender: number;
  /** The attribution of the shortest content that it stands in; -1 for none. */
  readonly inside: number;
}

const NOUN = /^NNP?S?$/u;
const PRONOUNS: Readonly<Record<string, string>> = {
  I: "i me my mine myself",
  we: "we us our ours ourselves",
  you: "you your yours yourself yourselves",
  he: "he him his himself",
  she: "she her hers herself",
  it: "it its itself",
  they: "they them their theirs themselves",
  this: "this that these those",
};
const KIND_OF = new Map(
  Object.entries(PRONOUNS).flatMap(([kind, forms]) => forms.split(" ").map((form) => [form, kind] as const)),
);
const KINDS = ["I", "we", "you", "he", "she", "it", "they", "this", "name", "noun"];
const RELATIONS = ["nsubj", "obj", "obl", "nmod", "root", "conj", "appos"];
const DETERMINERS = new Map([
  ["the", 0],
  ["this", 1],
  ["that", 1],
  ["these", 1],
  ["those", 1],
  ["a", 2],
  ["an", 2],
]);
const MASCULINE = new Set(["mr.", "mr", "sir", "king", "prince"]);
const FEMININE = new Set(["mrs.", "ms.", "mrs", "ms", "miss", "queen", "princess"]);
const OUTSIDE = new Set(
  "case cc conj appos punct mark cop nsubj csubj aux expl parataxis discourse vocative dislocated".split(" "),
);
const OF_PREDICATE = new Set(["obl", "advmod", "advcl", "ccomp", "xcomp"]);
const INNER = new Set(["compound", "flat", "fixed", "goeswith"]);
const GENITIVE = /^(?:['’]s|['’])$/u;

/** A noun's form without the plural's s. */
function keyOf(form: string): string {
  const low = form.toLowerCase();
  return low.length > 3 && low.endsWith("s") && !low.endsWith("ss") ? low.slice(0, -1) : low;
}

/** All candidate mentions, in the order of their heads. */
export function mentionsOf(input: CorefInput): CorefMention[] {
  const children = childrenOf(input.heads);
  const inside = insides(input);
  const seen = new Set<string>();
  return input.forms.flatMap((_, head) => {
    const span = spanAt(input, children, head);
    const place = span && `${span.first} ${span.end}`;
    if (!span || seen.has(place!)) return [];
    seen.add(place!);
    return [mentionAt(input, inside, head, span)];
  });
}

function childrenOf(heads: readonly number[]): number[][] {
  const children = heads.map((): number[] => []);
  heads.forEach((head, i) => {
    if (head >= 0) children[head]!.push(i);
  });
  return children;
}

/** The attribution of the shortest content around each word. */
function insides({ forms, attributions }: CorefInput): Int32Array {
  const inside = new Int32Array(forms.length).fill(-1);
  const size = new Float64Array(forms.length).fill(Infinity);
  attributions.forEach(({ content }, number) => {
    for (const { first, end } of content) {
      for (let i = first; i < end; i++) {
        if (end - first >= size[i]!) continue;
        inside[i] = number;
        size[i] = end - first;
      }
    }
  });
  return inside;
}

function isPronoun(input: CorefInput, i: number): boolean {
  const xpos = input.xpos[i]!;
  if (xpos === "PRP" || xpos === "PRP$") return true;
  return (
    xpos === "DT" && KIND_OF.get(input.forms[i]!.toLowerCase()) === "this" && input.relations[i] !== "det"
  );
}

function spanAt(input: CorefInput, children: readonly number[][], head: number): WordRange | null {
  const xpos = input.xpos[head]!;
  const relation = input.relations[head]!;
  if (isPronoun(input, head)) {
    return KIND_OF.has(input.forms[head]!.toLowerCase()) ? { first: head, end: head + 1 } : null;
  }
  if (!NOUN.test(xpos)) return null;
  if (!INNER.has(relation)) return phraseAt(input, children, head);
  return relation === "compound" && xpos.startsWith("NNP") ? nameAt(input.names, head) : null;
}

/** A name within a phrase, by its first word. */
function nameAt(names: readonly string[], head: number): WordRange | null {
  if (!names[head]!.startsWith("B")) return null;
  let end = head + 1;
  while (end < names.length && names[end]!.startsWith("I")) end++;
  return { first: head, end };
}

/** The run of words around a head that its noun phrase makes. */
function phraseAt(input: CorefInput, children: readonly number[][], head: number): WordRange {
  const { relations, sentence, forms } = input;
  const inside = phraseWords(input, children, head);
  const isMark = (i: number): boolean => relations[i] === "punct" && sentence[i] === sentence[head];
  let first = head;
  let end = head + 1;
  while (first > 0 && (inside.has(first - 1) || isMark(first - 1))) first--;
  while (end < forms.length && (inside.has(end) || isMark(end))) end++;
  while (first < head && relations[first] === "punct") first++;
  while (end > head + 1 && relations[end - 1] === "punct") end--;
  return { first, end };
}

function phraseWords(
  { relations, xpos }: CorefInput,
  children: readonly number[][],
  head: number,
): Set<number> {
  const isPredicate = children[head]!.some((c) => relations[c] === "cop");
  const belongs = (c: number): boolean =>
    xpos[c] === "POS" || !(OUTSIDE.has(relations[c]!) || (isPredicate && OF_PREDICATE.has(relations[c]!)));
  const inside = new Set([head]);
  const below = children[head]!.filter(belongs);
  while (below.length > 0) {
    const at = below.pop()!;
    inside.add(at);
    below.push(...children[at]!);
  }
  return inside;
}

function mentionAt(
  input: CorefInput,
  inside: Int32Array,
  head: number,
  { first, end }: WordRange,
): CorefMention {
  const low = input.forms.slice(first, end).map((form) => form.toLowerCase());
  const own = input.forms[head]!.toLowerCase();
  const xpos = input.xpos[head]!;
  const kind = isPronoun(input, head) ? KIND_OF.get(own)! : xpos.startsWith("NNP") ? "name" : "noun";
  const content = new Set<string>();
  for (let i = first; i < end; i++)
    if (/^(?:NN|JJ|CD|VB)/u.test(input.xpos[i]!)) content.add(keyOf(input.forms[i]!));
  return {
    head,
    first,
    end,
    kind,
    sentence: input.sentence[head]!,
    key: keyOf(own),
    text: bareText(low),
    content,
    plural: pluralOf(kind, xpos, own),
    gender: genderOf(kind, low[0]!, input.names[head]!),
    inside: inside[head]!,
  };
}

function bareText(low: readonly string[]): string {
  const words = DETERMINERS.has(low[0]!) && low.length > 1 ? low.slice(1) : low;
  return (words.length > 1 && GENITIVE.test(words.at(-1)!) ? words.slice(0, -1) : words).join(" ");
}

function pluralOf(kind: string, xpos: string, low: string): number {
  if (kind === "we" || kind === "they" || low === "these" || low === "those") return 1;
  if (["I", "he", "she", "it"].includes(kind) || low === "this" || low === "that") return -1;
  if (kind === "you") return 0;
  return xpos === "NNS" || xpos === "NNPS" ? 1 : -1;
}

function genderOf(kind: string, first: string, name: string): number {
  const ofPronoun = ["he", "she", "it"].indexOf(kind);
  if (ofPronoun >= 0) return ofPronoun + 1;
  if (MASCULINE.has(first)) return 1;
  if (FEMININE.has(first)) return 2;
  return ["ORG", "LOC", "MISC"].includes(name.slice(2)) ? 3 : 0;
}

/** What an entity can have but one of: he (1), she (2), it (3); 0 where nothing tells. */
export function sexOf({ gender, kind }: CorefMention): number {
  return gender === 1 || gender === 2 || kind === "it" ? gender : 0;
}

/** Numbers of a mention. */
export const MENTION = 36;

/** The numbers of a mention, each 0 or 1 but for its length. */
export function rowOf(input: CorefInput, mention: CorefMention): number[] {
  const { head, first, end } = mention;
  const { xpos, relations } = input;
  const relation = relations[head] === "iobj" ? "obj" : relations[head]!;
  const has = (from: number, to: number): boolean => xpos.slice(from, to).includes("POS");
  const owned = (xpos[first] === "PRP$" && end - first > 1) || has(first, head);
  const counted = xpos[first] === "DT" || xpos[first] === "CD";
  const definite = DETERMINERS.get(input.forms[first]!.toLowerCase()) ?? (owned ? 3 : counted ? 4 : 5);
  const name = input.names[head]!.slice(2);
  return [
    ...oneOf(KINDS, mention.kind),
    ...oneOf([0, 1, 2, 3, 4, 5], definite),
    ...oneOf(RELATIONS, relation),
    ...oneOf(["PER", "ORG", "LOC", "MISC"], name),
    ...oneOf([1, -1], mention.plural),
    ...oneOf([1, 2], mention.gender),
    Number(has(head, end) || xpos[head] === "PRP$"),
    Number(input.quoted[head]),
    Number(mention.inside >= 0),
    Math.min(end - first, 10) / 10,
    Number(mention.sentence <= 3),
  ];
}

function oneOf<T>(options: readonly T[], value: T): number[] {
  return options.map((option) => Number(option === value));
}
