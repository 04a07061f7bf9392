/**
 * Intentions, promises and requests with an infinitive as content.
 *
 *     Ankara plans to send troops.   He vowed to return.   They urged the rebels to attend.   Iran is ready to talk.
 *
 * The content is the infinitive, with the one who is to do it where the verb has an object ("the rebels to attend").
 */
import { dependent, dependents, isPassive, obliques, subjectOf, type Tree } from "../../reading/tree.js";
import { cueAttitude, TO_ADJECTIVE, TO_INTENTION, TO_OBJECT, TO_SPEECH } from "./cues.js";
import { sourcePhrase, verbGroup, wordsUnder, agentPhrase, type Draft, type View } from "./draft.js";

/** Drafts of verbs and adjectives with an infinitive of content. */
export function intended(view: View): Draft[] {
  const { tree } = view;
  return tree.words.flatMap((word, i) => {
    if (word.upos === "ADJ" && TO_ADJECTIVE.has(word.lemma)) return ready(tree, i);
    if (word.upos !== "VERB") return [];
    return TO_OBJECT.has(word.lemma) ? [...request(tree, i), ...plan(tree, i)] : plan(tree, i);
  });
}

function isInfinitive(tree: Tree, i: number): boolean {
  return dependents(tree, i, "mark", "aux").some((m) => tree.words[m]!.lemma === "to");
}

function infinitives(tree: Tree, i: number): number[] {
  return dependents(tree, i, "xcomp", "ccomp", "advcl").filter((c) => c > i && isInfinitive(tree, c));
}

/** "plans to go", "vowed to fight", "would like to go". */
function plan(tree: Tree, verb: number): Draft[] {
  const { lemma } = tree.words[verb]!;
  const would = dependents(tree, verb, "aux").some((a) => /^(would|'d|’d)$/iu.test(tree.words[a]!.text));
  const fits = TO_INTENTION.has(lemma) || TO_SPEECH.has(lemma) || (lemma === "like" && would);
  const content = dependents(tree, verb, "xcomp").filter((c) => c > verb && isInfinitive(tree, c));
  if (!fits || content.length === 0 || isPassive(tree, verb) || dependent(tree, verb, "obj") >= 0) return [];
  return [make(tree, verb, subjectOf(tree, verb), content, "intended/plan")];
}

/** "urged X to go", "called on X to go", "called for X to be sent", "wants X to go". */
function request(tree: Tree, verb: number): Draft[] {
  const object = [
    dependent(tree, verb, "obj", "iobj"),
    ...obliques(tree, verb, "on", "upon", "for", "with", "to"),
  ].filter((o) => o >= 0);
  const deed = infinitives(tree, verb).filter((c) => object.every((o) => o < c));
  if (isPassive(tree, verb)) return deed.length > 0 ? passive(tree, verb, deed) : [];
  if (deed.length === 0 || object.length === 0) return [];
  return [make(tree, verb, subjectOf(tree, verb), [object[0]!, ...deed], "intended/request")];
}

/** "was urged by X to go". */
function passive(tree: Tree, verb: number, deed: readonly number[]): Draft[] {
  const source = agentPhrase(tree, verb);
  const subject = dependent(tree, verb, "nsubj");
  if (source.length === 0 || subject < 0) return [];
  const draft = make(tree, verb, -1, [subject, ...deed], "intended/passive");
  return [{ ...draft, source, score: 0.6 }];
}

/** "is ready to talk". */
function ready(tree: Tree, adjective: number): Draft[] {
  const deed = infinitives(tree, adjective);
  const subject = subjectOf(tree, adjective);
  const told = dependent(tree, adjective, "cop") >= 0 || tree.words[adjective]!.relation === "xcomp";
  if (deed.length === 0 || subject < 0 || !told || tree.words[subject]!.lemma === "it") return [];
  const draft = make(tree, adjective, subject, deed, "intended/adjective");
  return [{ ...draft, score: 0.3 }];
}

function make(tree: Tree, cue: number, subject: number, parts: readonly number[], rule: string): Draft {
  return {
    source: sourcePhrase(tree, subject, cue),
    cue: [verbGroup(tree, cue)],
    content: wordsUnder(tree, parts),
    rule,
    score: subject >= 0 ? 0.6 : 0.35,
    attitude: cueAttitude(tree.words[cue]!.lemma, true),
    model: null,
  };
}
