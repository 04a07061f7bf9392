/**
 * Sought: a state that is only asked for, offered or talked about ("proposed a truce", "truce talks") does not last yet.
 *
 * Enter a noun for what lasts (a truce, sanctions, a blockade); the words around it say whether it is there. One that is
 * pointed at ("the truce") is.
 */
import { cases, dependents, type Tree } from "../../reading/tree.js";
import { list } from "./frames.js";

const SEEKING = new Set(
  list(
    `propose suggest seek urge demand request want call appeal push press plead offer consider discuss negotiate mull weigh
    threaten need favor favour advocate recommend broker mediate hope ask proposal offer call appeal plea bid push request
    demand initiative effort attempt talk negotiation discussion prospect possibility hope plan idea threat lack absence`,
  ),
);
const POINTING = new Set(["the", "this", "that", "these", "those", "its", "their", "his", "her"]);

/** Whether a lasting state is only sought. */
export function isSought(tree: Tree, noun: number): boolean {
  const { head, relation } = tree.words[noun]!;
  if (head < 0 || !SEEKING.has(tree.words[head]!.lemma)) return false;
  if (relation === "compound") return true;
  const definite = dependents(tree, noun, "det", "nmod").some((d) =>
    POINTING.has(tree.words[d]!.text.toLowerCase()),
  );
  const owned = dependents(tree, noun, "nmod").some((d) => cases(tree, d).includes("'s"));
  return !definite && !owned && ["obj", "obl", "nmod", "advcl"].includes(relation);
}
