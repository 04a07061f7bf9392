/**
 * Noun phrases and pronouns that may stand for actors, before anybody asks for whom.
 *
 * From the model's names, from nouns of the lexicon, from demonyms, from pronouns, and from whatever the model calls
 * the source of an attribution. One draft for each head word; conjuncts have drafts of their own. A title before a
 * name ("Foreign Minister Sergei Lavrov") belongs to the name's phrase and is no draft.
 */
import { dependents, type Tree } from "../reading/tree.js";
import type { Name, NameType, WordRange } from "../reading/types.js";
import type { Knowledge } from "../knowledge/types.js";
import type { MentionForm } from "../record/record.js";
import { INDEFINITES, nounClass, type NounClass } from "./actor-nouns.js";
import { headOf, nounPhrase } from "./phrases.js";
import { typedNames } from "./name-types.js";
import { isTitle } from "./titles.js";

export interface Draft {
  readonly head: number;
  /** The phrase as written. */
  readonly range: WordRange;
  readonly form: MentionForm;
  /** The name inside the phrase. */
  readonly name: WordRange | null;
  readonly type: NameType | null;
  /** Class of the head noun, for nominals. */
  readonly group: NounClass | null;
}

const PRONOUNS = new Set(
  (
    "he she they it we i you him her them us me his its their our my your hers theirs ours who whom whose which that " +
    "himself herself themselves itself myself ourselves both"
  ).split(" "),
);

/** Whether a word is a pronoun that can stand for an actor. */
export function isPronoun(tree: Tree, i: number): boolean {
  const { text, xpos, relation } = tree.words[i]!;
  const lower = text.toLowerCase();
  if (!PRONOUNS.has(lower)) return false;
  if (lower === "that" || lower === "which") return ["WDT", "WP"].includes(xpos);
  if (lower === "both") return relation !== "det" && relation !== "cc" && relation !== "advmod";
  return xpos.startsWith("PRP") || xpos.startsWith("WP") || xpos === "WDT";
}

/** All drafts in the order of their heads. */
export function draftMentions(tree: Tree, knowledge: Knowledge): Draft[] {
  const found = new Map<number, Draft>();
  const add = (draft: Draft): void => {
    if (!found.has(draft.head)) found.set(draft.head, draft);
  };
  const inName = new Set<number>();
  const names = typedNames(tree.reading, knowledge);
  for (const name of names) {
    nameDrafts(tree, name).forEach(add);
    for (let i = name.first; i < name.end; i++) inName.add(i);
  }
  repeated(tree, names, inName).forEach(add);
  demonyms(tree, knowledge, inName).forEach(add);
  tree.words.forEach((_, i) => {
    if (inName.has(i)) return;
    const draft = isPronoun(tree, i) ? pronounDraft(i) : nominalDraft(tree, i, found);
    if (draft) add(draft);
  });
  sourceDrafts(tree, found).forEach(add);
  return [...found.values()].sort((a, b) => a.head - b.head);
}

function pronounDraft(i: number): Draft {
  return { head: i, range: { first: i, end: i + 1 }, form: "pronoun", name: null, type: null, group: null };
}

/** Relations in which a name stands inside another phrase, before its head. */
export function isPremodifier(tree: Tree, i: number): boolean {
  const { relation, head } = tree.words[i]!;
  if (head < 0 || head < i) return false;
  if (["amod", "compound", "det", "nummod"].includes(relation)) return true;
  return relation === "nmod" && dependents(tree, i, "case").every((c) => tree.words[c]!.xpos === "POS");
}

function nameDrafts(tree: Tree, name: Name): Draft[] {
  const range = withoutEdges(tree, name);
  if (range.end <= range.first) return [];
  const head = topOf(tree, range);
  if (range.end - range.first === 1 && isPartOfTitle(tree, head)) return [];
  const draft = { form: "name", name: range, type: name.type, group: null } as const;
  const inner = isPremodifier(tree, head) || (head >= range.first && isDetached(tree, head));
  const phrase = inner ? range : nounPhrase(tree, head);
  const whole = { first: Math.min(phrase.first, range.first), end: Math.max(phrase.end, range.end) };
  return [{ ...draft, head, range: whole }];
}

/** A name that modifies a participle: "Moscow" in "Moscow-backed". */
function isDetached(tree: Tree, i: number): boolean {
  const { relation, head } = tree.words[i]!;
  return head > i && tree.words[head - 1]!.text === "-" && relation !== "nsubj" && head - i === 2;
}

/** A name less "the", titles, quotation marks and a possessive clitic at its ends. */
function withoutEdges(tree: Tree, name: Name): WordRange {
  let { first, end } = name;
  const text = (i: number): string => tree.words[i]!.text;
  const titled = (i: number): boolean => name.type === "PER" && isTitle(text(i));
  while (first < end - 1 && (/^(the|["“'‘[(])$/iu.test(text(first)) || titled(first))) first++;
  const comma = tree.words.slice(first, end).findIndex((w) => w.text === ",");
  if (comma > 0 && /^(an?|the)$/iu.test(tree.words[first + comma + 1]?.text ?? "")) end = first + comma;
  while (end > first + 1 && /^(['’]s|['’]|["”'’\])]|,)$/iu.test(text(end - 1))) end--;
  return { first, end };
}

/** The head of a name; where a parser hangs the name on its title, the title. */
function topOf(tree: Tree, range: WordRange): number {
  let head = headOf(tree, range);
  for (;;) {
    const { relation, head: above } = tree.words[head]!;
    if (relation !== "flat" || above < 0 || above > head) return head;
    head = above;
  }
}

/** Proper nouns that the model left out here and named elsewhere: surnames of full names, one-word names. */
function repeated(tree: Tree, names: readonly Name[], inName: Set<number>): Draft[] {
  const types = new Map<string, NameType>();
  for (const { first, end, type } of names) {
    const last = tree.words[end - 1]!.text;
    if (type === "PER" || end - first === 1) types.set(last, type);
    if (type === "PER" && tree.words.slice(first, end).some((w) => w.text === "-"))
      types.set(tree.words[first]!.text, type);
  }
  return tree.words.flatMap((word, i): Draft[] => {
    const type =
      inName.has(i) || word.text.length < 2 || !word.xpos.startsWith("NNP")
        ? undefined
        : types.get(word.text);
    if (type === undefined || !/^\p{Lu}/u.test(word.text)) return [];
    inName.add(i);
    return nameDrafts(tree, { first: i, end: i + 1, type, score: 0.5 });
  });
}

const TWO_WORD_DEMONYM = /^(north|south|east|west|saudi|new|sri|costa|el|puerto|sierra|san)$/i;

/** Adjectives and nouns of nationality that the model left out of its names. */
function demonyms(tree: Tree, knowledge: Knowledge, inName: ReadonlySet<number>): Draft[] {
  const found: Draft[] = [];
  tree.words.forEach((word, i) => {
    if (inName.has(i) || !/^\p{Lu}/u.test(word.text) || !/^(JJ|NN)/.test(word.xpos)) return;
    if (!knowledge.named(word.text).some((s) => s.sense === "demonym")) return;
    const two = i > 0 && !inName.has(i - 1) && TWO_WORD_DEMONYM.test(tree.words[i - 1]!.text);
    const name = { first: two ? i - 1 : i, end: i + 1 };
    const range = isPremodifier(tree, i) || word.xpos === "JJ" ? name : nounPhrase(tree, i);
    found.push({ head: headOf(tree, name), range, form: "name", name, type: "MISC", group: null });
  });
  return found;
}

function nominalDraft(tree: Tree, i: number, found: ReadonlyMap<number, Draft>): Draft | null {
  const word = tree.words[i]!;
  if (!/^NN/.test(word.xpos) || word.relation === "flat" || word.relation === "fixed") return null;
  const opposite = word.lemma === "number" && /^opposite$/iu.test(tree.words[i - 1]?.text ?? "");
  const group = opposite ? "office" : nounClass(word.lemma, word.text);
  if (!group || isTitleOf(tree, i, found) || isPartOfTitle(tree, i)) return null;
  if (group === "document" && !speaks(tree, i)) return null;
  const range = isPremodifier(tree, i) ? premodifier(tree, i) : nounPhrase(tree, i);
  return { head: i, range, form: "nominal", name: null, type: null, group };
}

/** A modifying noun with the modifiers directly before it: "Obama administration" before "officials". */
function premodifier(tree: Tree, i: number): WordRange {
  const range = nounPhrase(tree, i);
  return { first: range.first, end: i + 1 };
}

/** Whether a noun is the title of a name that follows without a comma, whatever the tree says of capitals. */
function isTitleOf(tree: Tree, i: number, found: ReadonlyMap<number, Draft>): boolean {
  const { head, relation, text, xpos } = tree.words[i]!;
  const next = found.get(i + 1);
  if (next?.type === "PER" && next.name?.first === i + 1 && xpos === "NNP" && isTitle(text)) return true;
  if (!["nmod", "compound"].includes(relation) || head < i) return false;
  if (dependents(tree, i, "case").length > 0) return false;
  return found.get(head)?.type === "PER";
}

const SPEECH = new Set(
  (
    "say tell add claim state note warn call urge accuse deny confirm report announce declare argue insist stress " +
    "suggest describe condemn criticize demand express find show conclude quote cite read allege reveal indicate " +
    "predict estimate charge recommend mention think believe fear hope expect worry agree see want ask question " +
    "wonder doubt complain point acknowledge concede admit explain vow pledge promise threaten reject dismiss"
  ).split(" "),
);

const PORTFOLIO =
  /^(state|defen[cs]e|treasury|press|commerce|energy|interior|justice|labor|foreign|trade|finance)$/;

/** "Secretary of State", "press secretary", "head of state": no state and no body. */
function isPartOfTitle(tree: Tree, i: number): boolean {
  const { lemma, head } = tree.words[i]!;
  if (head < 0 || !PORTFOLIO.test(lemma)) return false;
  return /^(secretary|department|head|minister|ministry|adviser|advisor)$/.test(tree.words[head]!.lemma);
}

/** Whether a noun is the subject of a verb of speech or thought. */
export function speaks(tree: Tree, i: number): boolean {
  const { relation, head } = tree.words[i]!;
  return relation === "nsubj" && head >= 0 && SPEECH.has(tree.words[head]!.lemma);
}

/** Heads of attribution sources that no lexicon knows: "the memo", "many". */
function sourceDrafts(tree: Tree, found: ReadonlyMap<number, Draft>): Draft[] {
  const sources = tree.reading.attributions.flatMap((a) => a.source).map((range) => headOf(tree, range));
  const speakers = tree.words.flatMap((w, i) =>
    INDEFINITES.has(w.text.toLowerCase()) && speaks(tree, i) ? [i] : [],
  );
  return [...sources, ...speakers].flatMap((head) => {
    const { xpos } = tree.words[head]!;
    if (found.has(head) || !/^(NN|CD|DT|JJ|PRP|WP|PDT)/.test(xpos)) return [];
    const group = nounClass(tree.words[head]!.lemma, tree.words[head]!.text);
    return [{ head, range: nounPhrase(tree, head), form: "nominal" as const, name: null, type: null, group }];
  });
}
