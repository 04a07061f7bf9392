/**
 * Readings for tests from one-line sentences: `Russia/NNP/2/nsubj/B-LOC said/VBD/0/root ./././2/punct`.
 *
 * Each word is FORM/XPOS/HEAD/RELATION with an optional name label; heads count within the sentence. `=` after the
 * form means that no blank follows. A line that begins with `¶ ` starts a paragraph; `@1:source` after a word puts it
 * into a part of an attribution.
 */
import { readingFromConllu } from "../../src/reading/conllu.js";
import type { Reading } from "../../src/reading/types.js";

const UPOS: readonly (readonly [RegExp, string])[] = [
  [/^NNPS?$/, "PROPN"],
  [/^NN/, "NOUN"],
  [/^MD$/, "AUX"],
  [/^VB/, "VERB"],
  [/^JJ/, "ADJ"],
  [/^RB/, "ADV"],
  [/^(PRP|WP|WDT)/, "PRON"],
  [/^(DT|PDT)$/, "DET"],
  [/^IN$/, "ADP"],
  [/^TO$/, "PART"],
  [/^POS$/, "PART"],
  [/^CC$/, "CCONJ"],
  [/^CD$/, "NUM"],
];

function uposOf(xpos: string, relation: string): string {
  if (/^VB/.test(xpos) && (relation === "aux" || relation === "cop")) return "AUX";
  return UPOS.find(([pattern]) => pattern.test(xpos))?.[1] ?? "PUNCT";
}

function row(token: string, i: number): string {
  const [word, ...attributions] = token.split("@");
  const parts = word!.split("/");
  const [form, xpos, head, relation, name] =
    parts[0] === "" ? ["/", ...parts.slice(2)] : (parts as [string, string, string, string, string?]);
  const tight = form!.length > 1 && form!.endsWith("=");
  const misc = [
    ...(name ? [`NE=${name}`] : []),
    ...(tight ? ["SpaceAfter=No"] : []),
    ...(attributions.length > 0 ? [`Attr=${attributions.join(",")}`] : []),
  ];
  const text = tight ? form!.slice(0, -1) : form!;
  return [
    i + 1,
    text,
    "_",
    uposOf(xpos!, relation!),
    xpos,
    "_",
    head,
    relation,
    "_",
    misc.join("|") || "_",
  ].join("\t");
}

/** The reading of sentences in the notation above, one a line. */
export function readingOf(...sentences: string[]): Reading {
  const blocks = sentences.map((sentence) => {
    const paragraph = sentence.startsWith("¶ ");
    const tokens = sentence.replace(/^¶ /, "").trim().split(/\s+/);
    return [...(paragraph ? ["# newpar"] : []), ...tokens.map(row)].join("\n");
  });
  return readingFromConllu(`${blocks.join("\n\n")}\n`);
}
