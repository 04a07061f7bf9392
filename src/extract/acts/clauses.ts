/**
 * Clauses: objects, complements and parts that the plain tree leaves to be worked out.
 *
 * Pure look-ups over the tree: relative clauses that leave their object out, participles before a noun, infinitives
 * as complements, "a series of attacks".
 */
import {
  cases,
  dependent,
  dependents,
  isPassive,
  objectOf,
  obliques,
  type Tree,
} from "../../reading/tree.js";

const RELATIVES = new Set(["who", "which", "that", "whom"]);

/** The object of a verb, also where a relative clause leaves it out: "the sanctions that Russia imposed". */
export function objectHead(tree: Tree, verb: number): number {
  const told = objectOf(tree, verb);
  const object = told >= 0 || isPassive(tree, verb) ? told : dependent(tree, verb, "iobj");
  const word = tree.words[verb]!;
  if (isAttributive(tree, verb)) return word.head;
  if (word.relation !== "acl" || isPassive(tree, verb)) return object;
  const gap = object < 0 ? dependent(tree, verb, "nsubj") >= 0 && word.xpos !== "VBG" : false;
  const relative = object >= 0 && RELATIVES.has(tree.words[object]!.lemma);
  return gap || relative ? word.head : object;
}

const PARTS = new Set(
  "series string wave number spate round barrage flurry list act kind form dozens hundreds thousands lot group score majority part bit pair couple shipment convoy tranche flow resumption escalation volley some most much more any none all".split(
    " ",
  ),
);

/** A noun, or what it is a part or number of: "a series of attacks", "dozens of rockets". */
export function whole(tree: Tree, noun: number): number[] {
  if (noun < 0) return [];
  const word = tree.words[noun]!;
  const parts = PARTS.has(word.lemma) || PARTS.has(word.text.toLowerCase());
  return parts ? [noun, ...obliques(tree, noun, "of")] : [noun];
}

/** The complement clause or infinitive of a verb or noun; -1 for none. */
export function complementOf(tree: Tree, at: number): number {
  const found = dependent(tree, at, "ccomp", "xcomp", "csubj");
  if (found >= 0) return found;
  const infinitive = dependents(tree, at, "advcl", "acl").find((c) =>
    cases(tree, c).some((m) => m === "to" || m === "that"),
  );
  return infinitive ?? -1;
}

/** A participle before its noun: "Iran-backed militias". */
export function isAttributive(tree: Tree, verb: number): boolean {
  const { relation, xpos, head } = tree.words[verb]!;
  return relation === "amod" && (xpos === "VBN" || xpos === "VBD" || xpos === "JJ") && head > verb;
}
