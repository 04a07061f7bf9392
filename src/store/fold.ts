/**
 * Names as they are compared, ids of actors, words as they are searched: the same for every database.
 */
import type { Actor } from "../record/record.js";

/** A name without case, accents, dots, punctuation and leading article: "The U.S." and "US" are one. */
export function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[.'’`]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:the|an?) (?=.)/, "");
}

const LEADING = /^(?:the|an?|th(?:is|at|ese|ose)|its|their|his|her|our|any|all|some|every|no|such) (?=.)/;

/**
 * A matter's name as it is compared: without case, determiners and plural endings, "the list of terrorist groups" as
 * "terrorist group list".
 */
export function issueKey(name: string): string {
  const [head = "", ...of] = fold(name.replace(/['’]s\b/g, "")).split(" of ");
  return [...of, head]
    .map((words) => words.replace(LEADING, "").split(" ").map(singular).join(" "))
    .join(" ")
    .trim();
}

/** Plain plurals only: "hostilities", "groups", "truces", but not "process" or "crisis". */
function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  return word
    .replace(/ies$/, "y")
    .replace(/(?<=x|ch|sh|ss)es$/, "")
    .replace(/s$/, "");
}

/**
 * The id under which an actor of an article stands in the dossier: that of the knowledge where it is known; one made
 * of kind and name where articles may speak of the same; else one of this article alone. Unnamed sources, groups of
 * people, and persons with a surname only are not the same because their words are.
 */
export function actorKey(actor: Actor, article: string): string {
  if (actor.known !== "article") return actor.id;
  const folded = fold(actor.name);
  const alone =
    actor.kind === "unnamed" || actor.kind === "people" || (actor.kind === "person" && !folded.includes(" "));
  return alone || folded === "" ? `${article}/${actor.id}` : `${actor.kind}/${folded.replaceAll(" ", "-")}`;
}

/**
 * Search words for FTS5, where nothing the user types has a meaning of its own but quotation marks around a phrase
 * and a star at a word's end; null where no word is left.
 */
export function matchExpression(words: string, column?: string): string | null {
  const terms = [...words.matchAll(/"([^"]*)"|(\S+)/g)].flatMap(([, phrase, word]) =>
    phrase === undefined ? wordTerm(word ?? "") : phraseTerm(phrase),
  );
  if (terms.length === 0) return null;
  const all = terms.join(" AND ");
  return column === undefined ? all : `{${column}} : (${all})`;
}

function phraseTerm(phrase: string): string[] {
  return hasWord(phrase) ? [`"${phrase}"`] : [];
}

function wordTerm(word: string): string[] {
  const bare = word.replaceAll('"', "");
  if (!hasWord(bare)) return [];
  return bare.endsWith("*") ? [`"${bare.replace(/\*+$/, "")}"*`] : [`"${bare}"`];
}

function hasWord(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}
