/**
 * The names under which a person is looked up: the full name, its surname with and without an article ("al-Assad",
 * "Assad"), and aliases. Of a Korean name the first part is the surname.
 */
import type { LayerName } from "./layer.js";

const KOREAN = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;
const ARTICLE = /^(al|el|as|ad|an|ar|ash|at)-(?=\p{L})/iu;

function surnamesOf(name: string): string[] {
  const words = name.trim().split(/\s+/);
  if (words.length < 2) return [];
  const surname = KOREAN.test(name.trim()) ? words[0]! : words.at(-1)!;
  const bare = surname.replace(ARTICLE, "");
  return bare === surname ? [surname] : [surname, bare];
}

/** All names of a person, each once; surnames of the main name only. */
export function personNames(name: string, aliases: readonly string[]): readonly LayerName[] {
  const all: LayerName[] = [
    { name, sense: "name" },
    ...aliases.map((alias) => ({ name: alias, sense: "alias" as const })),
    ...surnamesOf(name).map((surname) => ({ name: surname, sense: "surname" as const })),
  ];
  return [...new Map([...all].reverse().map((entry) => [entry.name, entry])).values()].reverse();
}
