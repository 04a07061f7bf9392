/**
 * Who hosts a contact and who mediates it: "talks hosted by Qatar", "Egypt brokered the talks", "mediated by".
 */
import { agentOf, dependents, isPassive, subjectOf } from "../../reading/tree.js";
import { actorsAt, type Scene } from "../scene.js";
import type { Trigger } from "./triggers.js";

const MEDIATING = new Set(["mediate", "broker", "moderate", "facilitate", "sponsor", "shuttle"]);
const HOSTING = new Set(["host", "organize", "organise", "convene", "arrange", "receive"]);

/** The actors who mediate the contact. */
export function mediatorsOf(scene: Scene, trigger: Trigger): string[] {
  return doersAround(scene, trigger, MEDIATING);
}

/** The host of the contact, or the state or person that is visited; null where none is told. */
export function hostOf(scene: Scene, trigger: Trigger): string | null {
  return doersAround(scene, trigger, HOSTING)[0] ?? null;
}

/** Who does the verbs of a kind at, over or under the contact word. */
function doersAround(scene: Scene, { word, governor }: Trigger, lemmas: ReadonlySet<string>): string[] {
  const { tree } = scene;
  const verbs = [...new Set([word, governor, ...dependents(tree, word, "acl", "amod")])];
  return verbs
    .filter((v) => tree.words[v]!.upos === "VERB" && lemmas.has(tree.words[v]!.lemma))
    .flatMap((v) => actorsAt(scene, isPassive(tree, v) ? agentOf(tree, v) : subjectOf(tree, v)));
}
