/**
 * The chain of words above a contact, as far as they tell how far it has come:
 *
 *     talks < start (of) < due        meet < refusal (to) < was seen        summit < attend < may
 *
 * Enters a tree and a contact word; leave links from the contact outwards. A finite clause, a relative clause and what
 * somebody says end it. A link is `loose` where the contact is only when or where its clause takes place.
 */
import { clauseAt, type Clause } from "../../reading/clause.js";
import { ancestors, cases, dependents, type Tree } from "../../reading/tree.js";
import { STAGE_ADJECTIVES, STAGE_NOUNS, STATE_ADJECTIVES, stageAt, type Stage } from "./stages.js";

export interface Link {
  readonly word: number;
  readonly stage: Stage | null;
  readonly clause: Clause;
  readonly loose: boolean;
}

const LONGEST = 7;

/** The links from the contact outwards; the first is the contact word itself. */
export function chainOf(tree: Tree, contact: number): Link[] {
  const start = outerNoun(tree, contact);
  const links: Link[] = [];
  let loose = false;
  for (let at = start; at >= 0 && links.length < LONGEST; at = tree.words[at]!.head) {
    const own = stageOfWord(tree, at);
    const stage = at !== start || own === "arrive" || own === "leave" ? own : null;
    links.push({ word: at, stage, clause: clauseAt(tree, at), loose });
    if (!leadsUp(tree, at)) break;
    loose ||= isAdjunct(tree, at);
  }
  return links;
}

const SAYING = new Set(
  `say tell report add state note claim announce confirm believe think know write insist argue warn explain acknowledge
  reveal recall tweet declare stress`.split(/\s+/u),
);

/** Nouns whose clause may come true or not: "a chance that they meet". */
const OUTLOOKS = new Set([
  "chance",
  "possibility",
  "prospect",
  "likelihood",
  "probability",
  "risk",
  "doubt",
  "odds",
]);

/** Whether what stands above a word governs it. */
function leadsUp(tree: Tree, i: number): boolean {
  const { relation, head } = tree.words[i]!;
  if (head < 0) return false;
  if ((relation === "acl" || relation === "ccomp") && OUTLOOKS.has(tree.words[head]!.lemma)) return true;
  if (relation === "ccomp" || relation === "parataxis") {
    const above = tree.words[head]!.lemma;
    return relation === "ccomp" && (!SAYING.has(above) || clauseAt(tree, i).infinitive);
  }
  if (relation === "advcl" || relation === "acl") return isInfinitive(tree, i);
  if (relation === "conj") return tree.words[i]!.upos !== "VERB" || !isFinite(tree, i);
  return relation !== "root";
}

function isInfinitive(tree: Tree, i: number): boolean {
  return dependents(tree, i, "mark", "aux", "case").some((m) =>
    ["to", "whether"].includes(tree.words[m]!.lemma),
  );
}

function isFinite(tree: Tree, i: number): boolean {
  return dependents(tree, i, "nsubj", "aux", "cop").length > 0;
}

/** "said at the talks", "killed during the visit": the clause is not about the contact. */
function isAdjunct(tree: Tree, i: number): boolean {
  const { relation, head, upos } = tree.words[i]!;
  if (upos === "VERB" || head < 0) return false;
  const above = tree.words[head]!;
  if (relation === "nmod")
    return stageOfWord(tree, head) === null && above.upos !== "VERB" && !LINKING.has(above.lemma);
  if (relation !== "obl" || LINKING.has(tree.words[i]!.lemma)) return false;
  return stageOfWord(tree, head) === null || !cases(tree, i).some((c) => INTO.has(c));
}

/** Nouns through which a contact is told: "a broker for talks", "a date for the meeting". */
const LINKING = new Set(
  "part party participation role seat place venue date broker agenda schedule".split(" "),
);

const INTO = new Set(["in", "at", "to", "for", "into", "from", "on", "with", "of", "out", "until"]);

/** The stage that a word over a contact tells; null where it tells none. */
export function stageOfWord(tree: Tree, i: number): Stage | null {
  const word = tree.words[i]!;
  if (word.upos === "NOUN") return STAGE_NOUNS[word.lemma] ?? null;
  if (word.upos === "ADJ") return STATE_ADJECTIVES[word.lemma] ?? null;
  if (word.upos !== "VERB" && word.upos !== "AUX") return null;
  const particles = dependents(tree, i, "compound", "advmod", "obl", "obj").flatMap((c) => [
    tree.words[c]!.text.toLowerCase(),
    ...cases(tree, c),
  ]);
  return stageAt(word.lemma, particles);
}

/** The stage that a contact noun's own modifiers tell: "planned talks", "the cancelled visit"; null for none. */
export function stageOfPhrase(tree: Tree, noun: number): Stage | null {
  for (const c of dependents(tree, noun, "amod", "acl", "det")) {
    const { text, relation, lemma } = tree.words[c]!;
    const stage = STAGE_ADJECTIVES[text.toLowerCase()];
    if (stage) return stage;
    if (relation === "acl" && ["schedule", "plan", "set"].includes(lemma)) return "schedule";
  }
  return null;
}

/** The word whose clause tells the status of a contact noun: its governing verb, or the noun itself. */
export function governorOf(tree: Tree, noun: number): number {
  if (dependents(tree, noun, "cop").length > 0) return noun;
  const found = ancestors(tree, noun).find((above) => {
    const { upos, lemma } = tree.words[above]!;
    return upos === "VERB" || upos === "ADJ" || (upos === "NOUN" && STAGE_NOUNS[lemma] !== undefined);
  });
  return found ?? noun;
}

const MEASURES = new Set([
  "round",
  "series",
  "session",
  "set",
  "phase",
  "string",
  "day",
  "week",
  "hour",
  "month",
  "year",
]);

/** The noun whose place in the clause counts: "ahead of a new round of talks" is about the round. */
export function outerNoun(tree: Tree, noun: number): number {
  const word = tree.words[noun]!;
  if (word.relation !== "nmod" || word.head < 0 || !cases(tree, noun).includes("of")) return noun;
  const head = tree.words[word.head]!;
  return MEASURES.has(head.lemma) && STAGE_NOUNS[head.lemma] === undefined ? word.head : noun;
}
