/**
 * What the weighing of a contact looks at: its word, how it stands in its clause, who takes part and how they were
 * found, and where in the article it is told.
 *
 * Enters a contact in its scene; leave names of features, each of which either holds or does not. Weights are learnt
 * (`contactWeights.ts`); a feature without a weight says nothing.
 */
import { clauseAt } from "../../reading/clause.js";
import { cases, clauseOf, dependents, objectOf, subjectOf } from "../../reading/tree.js";
import type { Time } from "../../record/referents.js";
import { principalOf, type Scene } from "../scene.js";
import { isDefinite, type Contact } from "./contacts.js";
import { stageOfWord } from "./chain.js";

export function featuresOf(scene: Scene, contact: Contact, time: Time | null): string[] {
  return [
    ...ofWord(scene, contact),
    ...ofClause(scene, contact),
    ...ofSides(scene, contact),
    ...ofText(scene, contact),
    ...(time ? ["dated"] : []),
  ];
}

function ofWord(scene: Scene, contact: Contact): string[] {
  const { tree } = scene;
  const word = tree.words[contact.word]!;
  const governor = tree.words[contact.governor]!;
  const stage = stageOfWord(tree, contact.governor) ?? "-";
  const relation =
    contact.form === "noun" ? `${word.relation}:${cases(tree, contact.word)[0] ?? "-"}` : word.relation;
  return [
    `form=${contact.form}`,
    `lemma=${word.lemma}`,
    `format=${contact.format}`,
    `relation=${relation}`,
    `stage=${stage}`,
    `number=${word.xpos}`,
    `${contact.form}|stage=${stage}`,
    ...(contact.form === "noun" ? [`under=${governor.lemma}`] : []),
    ...(contact.governed ? ["governed"] : []),
    ...(contact.form === "noun" && isDefinite(scene, contact.word) ? ["definite"] : []),
    ...dependents(tree, contact.word, "amod", "compound", "det").map((c) => `with=${tree.words[c]!.lemma}`),
    ...(contact.form !== "noun" ? ofObject(scene, contact.word) : []),
  ];
}

function ofObject(scene: Scene, verb: number): string[] {
  const object = objectOf(scene.tree, verb);
  const what = object < 0 ? "none" : (scene.mentions.get(object)?.actors.length ?? 0) > 0 ? "actor" : "thing";
  const { lemma } = scene.tree.words[verb]!;
  const company = dependents(scene.tree, verb, "obl").flatMap((o) => cases(scene.tree, o));
  const particle = dependents(scene.tree, verb, "compound", "advmod").map((c) => scene.tree.words[c]!.lemma);
  return [
    `object=${what}`,
    `subject=${kindAt(scene, subjectOf(scene.tree, verb))}`,
    `${lemma}|subject=${kindAt(scene, subjectOf(scene.tree, verb))}`,
    `${lemma}|object=${what}`,
    ...company.map((c) => `${lemma}|${c}`),
    ...particle.map((p) => `${lemma}+${p}`),
    ...dependents(scene.tree, verb, "xcomp", "ccomp").map(() => `${lemma}|clause`),
  ];
}

function kindAt(scene: Scene, i: number): string {
  const actor = i < 0 ? undefined : scene.mentions.get(i)?.actors[0];
  return actor === undefined ? "-" : (scene.actors.get(actor)?.kind ?? "-");
}

function ofClause(scene: Scene, { governor }: Contact): string[] {
  const { tree } = scene;
  const at = tree.words[governor]!.upos === "NOUN" ? clauseOf(tree, governor) : governor;
  const { tense, modal, negated, perfect, progressive, conditional, infinitive } = clauseAt(tree, at);
  const flags = Object.entries({ negated, perfect, progressive, conditional, infinitive });
  return [
    `tense=${tense}`,
    `modal=${modal ?? "-"}`,
    `clause=${tree.words[at]!.relation}`,
    ...flags.filter(([, holds]) => holds).map(([name]) => name),
  ];
}

function ofSides(scene: Scene, contact: Contact): string[] {
  const principals = new Set(contact.participants.map((p) => principalOf(scene, p)));
  const kinds = new Set([...principals].map((p) => scene.actors.get(p)?.kind ?? "-"));
  const bucket = (x: number): string => (Math.floor(x * 5) / 5).toFixed(1);
  const sorted = contact.sides.map((s) => s.chance).sort((a, b) => b - a);
  return [
    `found=${contact.found}`,
    `${contact.form}|found=${contact.found}`,
    `principals=${Math.min(principals.size, 4)}`,
    `least=${bucket(contact.least)}`,
    `second=${bucket(sorted[1] ?? 0)}`,
    ...[...kinds].map((k) => `kind=${k}`),
    ...([...principals].every((p) => scene.actors.get(p)?.known === "knowledge") ? ["all-known"] : []),
    ...([...principals].some((p) => scene.actors.get(p)?.known === "article") ? ["some-unknown"] : []),
    ...([...kinds].every((k) => k === "state") ? ["states"] : []),
  ];
}

function ofText(scene: Scene, { word }: Contact): string[] {
  const { sentence, quoted } = scene.tree.words[word]!;
  const of = scene.tree.reading.sentences.length;
  return [
    ...(sentence < 4 ? ["lead"] : []),
    `part=${Math.min(3, Math.floor((4 * sentence) / of))}`,
    ...(quoted ? ["quoted"] : []),
  ];
}
