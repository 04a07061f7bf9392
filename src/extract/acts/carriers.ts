/**
 * Carriers: the verb that carries an event noun, and lends it its subject and its status.
 *
 * "launched an attack", "faced criticism from", "fighting broke out between", "an attack carried out by".
 */
import { dependents, isPassive, obliques, type Tree } from "../../reading/tree.js";
import { objectHead, whole } from "./clauses.js";
import { list } from "./frames.js";
import { OCCURRING, REVERSING, SUPPORTING } from "./lexicon/support.js";

export interface Carrier {
  readonly verb: number;
  /** "faced criticism from": the subject is the other side; "fighting broke out": it is the event itself. */
  readonly kind: "doing" | "undergoing" | "occurring";
}

/** "a truce is set to begin". */
const ARRANGING = new Set(
  list("set schedule expect due suppose slate plan likely ready about appear seem begin start continue"),
);

/** The verb that carries an event noun; null where none does. */
export function carrierOf(tree: Tree, noun: number): Carrier | null {
  const { head, relation } = tree.words[noun]!;
  if (relation === "nmod" && whole(tree, head).includes(noun)) return carrierOf(tree, head);
  const verb = relation === "conj" && tree.words[head]!.relation === "obj" ? tree.words[head]!.head : head;
  const taken = ["obj", "nsubj"].includes(relation === "conj" ? tree.words[head]!.relation : relation);
  const participle = dependents(tree, noun, "acl").find(
    (c) => isPassive(tree, c) && SUPPORTING.has(tree.words[c]!.lemma),
  );
  if (participle !== undefined) return { verb: participle, kind: "doing" };
  if (verb < 0) return null;
  const lemma = tree.words[verb]!.lemma;
  if (lemma === "come" && obliques(tree, verb, "under").includes(noun)) return { verb, kind: "undergoing" };
  const begun =
    relation === "nsubj"
      ? dependents(tree, verb, "xcomp").find((c) => OCCURRING.has(tree.words[c]!.lemma))
      : undefined;
  if (begun !== undefined && ARRANGING.has(lemma)) return { verb: begun, kind: "occurring" };
  if (relation === "nsubj" && !isPassive(tree, verb))
    return OCCURRING.has(lemma) ? { verb, kind: "occurring" } : null;
  if (!taken || objectHead(tree, verb) < 0) return null;
  if (REVERSING.has(lemma)) return { verb, kind: "undergoing" };
  return SUPPORTING.has(lemma) ? { verb, kind: "doing" } : null;
}

const RAISING = new Set(list("raise voice express repeat reiterate"));
const FORCE = new Set(["ASSAULT", "COERCE"]);

/** "raised the Sudrian air strikes": whoever speaks of force does not use it. */
export function isOnlyRaised(tree: Tree, type: string, carrier: Carrier | null): boolean {
  return carrier !== null && FORCE.has(type) && RAISING.has(tree.words[carrier.verb]!.lemma);
}
