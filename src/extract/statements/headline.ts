/**
 * Headlines with a colon: "Rebel leader: Talks are over".
 *
 * The first paragraph, without a full stop, begins with a short name and a colon; what follows is its words.
 */
import type { Tree } from "../../reading/tree.js";
import type { Draft, View } from "./draft.js";
import { lexical } from "./ranges.js";

/** The draft of a headline with a colon, if the text begins with one. */
export function headline(view: View): Draft[] {
  const { tree } = view;
  const end = endOfFirstParagraph(tree);
  const last = tree.words[end - 1];
  const colon = tree.words.findIndex((w, i) => i < end && w.text === ":");
  if (!last || last.text === "." || colon < 1 || colon > 6 || end - colon < 4 || end > 30) return [];
  const named = tree.reading.names.some((n) => n.first < colon && n.type !== "MISC" && n.type !== "LOC");
  const speaks = named || SPEAKERS.test(tree.words[colon - 1]!.text);
  if (!speaks || lexical(tree, [{ first: colon + 1, end }]).length < 3) return [];
  return [
    {
      source: [{ first: 0, end: colon }],
      cue: [{ first: colon, end: colon + 1 }],
      content: [{ first: colon + 1, end }],
      rule: "headline",
      score: 0.6,
      attitude: "speech",
      model: null,
    },
  ];
}

const SPEAKERS =
  /^(officials?|reports?|sources?|president|minister|pm|envoy|diplomats?|analysts?|poll|study|spokes(man|woman|person)|chief|leader)$/iu;

function endOfFirstParagraph(tree: Tree): number {
  const next = tree.words.findIndex((w) => w.paragraph > 0);
  return next < 0 ? 0 : next;
}
