/**
 * Names of things: the noun with the modifiers that tell it apart, and one phrase after it: "US sanctions on Iran".
 *
 * Determiners, numerals and adjectives that only comment are left out; an owner is called by name, "its" is resolved.
 */
import { dependents, obliques, type Tree } from "../../reading/tree.js";
import type { Scene } from "../scene.js";
import { TERMS } from "./families.js";
import { wordSet } from "../word-set.js";

/** Adjectives that comment or compare and tell nothing apart. */
const COMMENTS = wordSet(`
  new final immediate major such any other further full first second next last current recent possible potential own
  same good bad better best real serious strong big great important necessary urgent old certain more most many
  several few additional prolonged so-called called modest eventual clear complete total entire whole proposed planned
  former unconditional tough comprehensive interim latest initial early emergency swift quick rapid speedy lasting long
  longtime`);

/** Whether a word is a noun. */
export function isThing(tree: Tree, i: number): boolean {
  return i >= 0 && ["NOUN", "PROPN"].includes(tree.words[i]!.upos);
}

/** The kind of the actor that a noun stands for; null for things. */
export function actorKind(scene: Scene, noun: number): string | null {
  const [actor] = scene.mentions.get(noun)?.actors ?? [];
  return actor === undefined ? null : (scene.actors.get(actor)?.kind ?? null);
}

const AFTER = ["of", "with", "between", "against", "on", "over", "for", "to", "in", "from"];
/** Prepositions that anything may follow in a name; after the others it must be a name itself. */
const CLOSE = wordSet(`of with between against`);

/** Modifiers, the noun, and one phrase after it; of `short` names the phrase only where nothing stands before. */
export function nameOf(scene: Scene, noun: number, short = false): string {
  return calledActor(scene, noun) ?? tidy(parts(scene, noun, short));
}

/** The usual name of whom a word names, or is part of the name of; null for things. */
export function calledActor(scene: Scene, i: number): string | null {
  const own = scene.mentions.get(i);
  const mention = own ?? scene.referents.mentions.find((m) => m.form === "name" && m.first <= i && i < m.end);
  if (mention === undefined || mention.actors.length !== 1) return null;
  return mention.form === "name" || actorKind(scene, mention.head) === "person"
    ? ownerName(scene, mention.head)
    : null;
}

/** Words said twice and words that only comment are left out. */
function tidy(words: readonly string[]): string {
  const said = words.join(" ").split(" ");
  return said.filter((w, k) => w !== "" && w !== said[k - 1] && !COMMENTS.has(w)).join(" ");
}

function parts(scene: Scene, noun: number, short: boolean): string[] {
  const { tree } = scene;
  const before = dependents(tree, noun, "compound", "amod", "nmod", "flat", "nummod").filter(
    (c) => c < noun && tells(tree, c) && !isHyphened(tree, c, noun),
  );
  const own = [...before.flatMap((c) => modifier(scene, c)), hyphened(scene, noun)];
  const after = short && before.length > 0 ? null : phraseAfter(scene, noun, before.length === 0 && !short);
  const flat = dependents(tree, noun, "flat").filter((c) => c > noun && c - noun < 4);
  return [...own, ...flat.map((f) => tree.words[f]!.text), ...(after ? [after] : [])];
}

/** The name of a thing inside another's: "the republic", but "sanctions". */
export function within(scene: Scene, noun: number): string {
  const { words } = scene.tree;
  const one = words[noun]!.xpos === "NN" && calledActor(scene, noun) === null;
  const the = one && dependents(scene.tree, noun, "det").some((d) => words[d]!.lemma === "the");
  return `${the ? "the " : ""}${nameOf(scene, noun, true)}`;
}

function tells(tree: Tree, modifier: number): boolean {
  const { lemma, relation, upos } = tree.words[modifier]!;
  return relation !== "nummod" && upos !== "DET" && !COMMENTS.has(lemma) && !/^(\d|%$|percent$)/u.test(lemma);
}

/** A modifier with what modifies it; an owner by name, "its" resolved. */
function modifier(scene: Scene, i: number): string[] {
  const { tree } = scene;
  const word = tree.words[i]!;
  const owner = dependents(tree, i, "case").find((c) => c > i);
  if (word.upos === "PRON") {
    const name = ownerName(scene, i);
    return name === null ? [] : [possessive(name)];
  }
  if (actorKind(scene, i) === "person") return [possessive(ownerName(scene, i)!)];
  if (owner !== undefined) return [possessive(ownerName(scene, i) ?? word.text)];
  const before = dependents(tree, i, "compound", "amod", "flat", "advmod").filter(
    (c) => c === i - 1 && tells(tree, c),
  );
  const after = dependents(tree, i, "flat").filter((c) => c === i + 1);
  return [
    [
      ...before.map((c) => tellingForm(scene, c)),
      hyphened(scene, i),
      ...after.map((c) => tellingForm(scene, c)),
    ].join(" "),
  ];
}

/** Whether `c` is tied to `i` by a hyphen: "cease - fire". */
function isHyphened(tree: Tree, c: number, i: number): boolean {
  const [left, hyphen, right] = [tree.words[i - 2], tree.words[i - 1], tree.words[i]!];
  return c === i - 2 && hyphen?.text === "-" && left!.end === hyphen.start && hyphen.end === right.start;
}

/** The word with what a hyphen ties to it: "cease-fire", "nuclear-armed". */
function hyphened(scene: Scene, i: number): string {
  const tied = isHyphened(scene.tree, i - 2, i) ? `${tellingForm(scene, i - 2)}-` : "";
  return `${tied}${tellingForm(scene, i)}`;
}

function possessive(name: string): string {
  return /s$/iu.test(name) ? name : `${name}'s`;
}

/** What people call the owner: a person by the last name, the United States by its letters. */
function ownerName(scene: Scene, i: number): string | null {
  const [id] = scene.mentions.get(i)?.actors ?? [];
  const actor = id === undefined ? undefined : scene.actors.get(id);
  if (actor === undefined) return null;
  if (actor.kind === "person")
    return surname(scene, actor.id) ?? actor.name.split(" ").at(-1)!.replace(/^al-/iu, "");
  return SHORT.get(actor.name) ?? actor.name;
}

/** The one word by which the article itself calls a person: "Kim" of Kim Jong Un; null where it never does. */
function surname(scene: Scene, id: string): string | null {
  const single = scene.referents.mentions.find(
    (m) => m.form === "name" && m.end - m.first === 1 && m.actors.length === 1 && m.actors[0] === id,
  );
  return single === undefined ? null : scene.tree.words[single.head]!.text;
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ["United States", "US"],
  ["United Nations", "UN"],
  ["European Union", "EU"],
  ["United Kingdom", "UK"],
]);

const LETTERS: ReadonlyMap<string, string> = new Map([
  ["U.S.", "US"],
  ["U.N.", "UN"],
  ["E.U.", "EU"],
  ["U.K.", "UK"],
]);

/** The word as it stands in a name: common nouns in lower case, abbreviations without points. */
function tellingForm(scene: Scene, i: number): string {
  const { text, upos } = scene.tree.words[i]!;
  const known = LETTERS.get(text);
  if (known) return known;
  const proper = upos === "ADJ" && /^\p{Lu}/u.test(text) && !TERMS.has(text.toLowerCase());
  const name = upos === "PROPN" || proper || /^\p{Lu}{2,}/u.test(text);
  return name || /\p{Lu}/u.test(text.slice(1)) ? text : text.toLowerCase();
}

function isNamed(scene: Scene, i: number): boolean {
  return scene.tree.words[i]!.upos === "PROPN" || scene.mentions.has(i);
}

/** What a preposition leads in after a noun, gerunds included: "of fighting". */
function ledBy(tree: Tree, noun: number, preposition: string): number[] {
  const gerunds = dependents(tree, noun, "acl").filter((c) =>
    dependents(tree, c, "mark").some((m) => tree.words[m]!.lemma === preposition),
  );
  return [...obliques(tree, noun, preposition), ...gerunds];
}

/** "of sanctions", "with Iran": the first phrase after a noun, without what hangs on it in turn. */
function phraseAfter(scene: Scene, noun: number, bare: boolean): string | null {
  const { tree } = scene;
  for (const preposition of AFTER) {
    const found = ledBy(tree, noun, preposition).find(
      (o) =>
        o > noun &&
        o - noun <= 6 &&
        (isThing(tree, o) || tree.words[o]!.xpos === "VBG") &&
        (bare || CLOSE.has(preposition) || isNamed(scene, o)),
    );
    if (found === undefined) continue;
    const second = preposition === "between" ? dependents(tree, found, "conj")[0] : undefined;
    const and = second === undefined ? "" : ` and ${within(scene, second)}`;
    return `${preposition} ${within(scene, found)}${and}`;
  }
  return null;
}
