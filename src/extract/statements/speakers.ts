/**
 * Who speaks, and to whom: the actors that a source or an addressee stands for.
 *
 * The source's head word leads to its mention; where the head is no mention (a document, "a spokesman for X"), the
 * nearest mention below it: the issuer of a statement, the owner of a word. No source: no speaker.
 */
import { dependent, dependents, obliques, subjectOf, subtree, type Tree } from "../../reading/tree.js";
import type { WordRange } from "../../reading/types.js";
import { actorsAt, type Scene } from "../scene.js";
import { DOCUMENTS } from "./cues.js";
import type { Draft } from "./draft.js";
import { headOf, wordsIn } from "./ranges.js";

/** The actors that some source phrases stand for. */
export function speakersOf(scene: Scene, source: readonly WordRange[]): string[] {
  return [...new Set(source.flatMap((run) => actorsIn(scene, run)))];
}

function actorsIn(scene: Scene, run: WordRange): string[] {
  const head = nounOf(scene.tree, run);
  const author = DOCUMENTS.has(scene.tree.words[head]!.lemma) ? authorOf(scene, head) : [];
  if (author.length > 0) return author;
  const at = actorsAt(scene, head);
  if (at.length > 0) return at;
  const relative = relativeTo(scene.tree, head);
  if (relative >= 0 && actorsAt(scene, relative).length > 0) return actorsAt(scene, relative);
  return issuer(scene, head, run);
}

/** Who issued a document: "the ministry's statement", "a report by two senators". */
function authorOf(scene: Scene, head: number): string[] {
  const owners = dependents(scene.tree, head, "nmod", "compound").filter((c) => c < head);
  for (const i of [...obliques(scene.tree, head, "by", "from"), ...owners]) {
    const found = scene.mentions.get(i)?.actors ?? [];
    if (found.length > 0) return [...found];
  }
  return [];
}

const INNER = new Set(["det", "amod", "nummod", "compound", "case", "punct"]);
const NOMINAL = new Set(["NOUN", "PROPN", "PRON"]);

/**
 * The noun of a source. A source that was cut short ("the") leads to its noun; of nouns side by side on the same verb
 * ("White House", "official") the last is it.
 */
function nounOf(tree: Tree, run: WordRange): number {
  let head = headOf(tree, run);
  for (let k = 0; k < 3 && INNER.has(tree.words[head]!.relation) && tree.words[head]!.head > head; k++) {
    head = tree.words[head]!.head;
  }
  if (!NOMINAL.has(tree.words[head]!.upos)) return head;
  for (let i = head + 1; i < run.end; i++) {
    const word = tree.words[i]!;
    if (!NOMINAL.has(word.upos) && word.upos !== "ADJ") break;
    if (word.head === tree.words[head]!.head && NOMINAL.has(word.upos)) head = i;
  }
  return head;
}

/** "who" and "which" stand for the noun that their clause modifies. */
function relativeTo(tree: Tree, head: number): number {
  const word = tree.words[head]!;
  if (!["who", "which", "that"].includes(word.lemma) || word.head < 0) return -1;
  const clause = tree.words[word.head]!;
  return clause.relation === "acl" ? clause.head : -1;
}

/** The first mention inside the phrase: "a letter from the ministry", "the group's statement". */
function issuer(scene: Scene, head: number, run: WordRange): string[] {
  const { tree } = scene;
  const near = [
    ...obliques(tree, head, "by", "from", "of", "for"),
    ...dependents(tree, head, "nmod", "compound", "appos"),
  ];
  const inside = [...near, ...subtree(tree, head)].filter((i) => run.first <= i && i < run.end);
  for (const i of inside) {
    const mention = scene.mentions.get(i);
    if (mention && mention.actors.length > 0) return [...mention.actors];
  }
  return [];
}

/** To whom it is said: "told X", "said to X", "wrote to X", "a letter to X". */
export function addresseesOf(scene: Scene, draft: Draft): string[] {
  const found = wordsIn(draft.cue).flatMap((cue) => addressed(scene, cue, draft));
  return [...new Set(found)];
}

const DIRECT = new Set(
  `tell inform remind assure warn urge ask advise reassure brief notify call press exhort order promise instruct
   convince persuade encourage caution implore beg`.split(/\s+/u),
);
const TO = new Set(
  `say write speak announce explain suggest complain reply respond report confirm admit add describe propose
   send letter message statement appeal offer promise warning call request`.split(/\s+/u),
);

function addressed(scene: Scene, cue: number, draft: Draft): string[] {
  const { tree } = scene;
  const { lemma } = tree.words[cue]!;
  const heads = [
    ...(DIRECT.has(lemma) ? dependents(tree, cue, "obj", "iobj") : []),
    ...(DIRECT.has(lemma) && lemma === "call" ? obliques(tree, cue, "on", "upon") : []),
    ...(TO.has(lemma) ? obliques(tree, cue, "to") : []),
  ];
  const outside = heads.filter(
    (h) => !draft.content.some((c) => c.first <= h && h < c.end && !startsWith(c, h, tree)),
  );
  const self = subjectOf(tree, cue);
  return outside
    .filter((h) => h !== self && dependent(tree, h, "cop") < 0)
    .flatMap((h) => actorsAt(scene, h));
}

/** "urged the rebels to attend": the one addressed opens the content. */
function startsWith(run: WordRange, head: number, tree: Tree): boolean {
  return Math.min(...subtree(tree, head)) === run.first;
}
