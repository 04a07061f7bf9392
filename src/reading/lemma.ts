/**
 * Lemmas by rule: a form and its Penn tag give the base form, lower case ("said" is say, "Russians" is russian).
 *
 * Irregular forms come from `irregular.ts`, the rest from suffix rules with consonant doubling and the silent e.
 * Possessives and demonstratives stay as written; personal pronouns go to the subject form ("them" is they).
 */
import {
  CLOSED_WORDS,
  DOUBLED_L,
  IRREGULAR_COMPARATIVES,
  IRREGULAR_NOUNS,
  IRREGULAR_VERBS,
  NO_E,
  SILENT_E,
} from "./irregular.js";

/** The base form of a word with its Penn tag; the form itself, lower case, where nothing is to be taken off. */
export function lemmaOf(form: string, xpos: string): string {
  const word = form.toLowerCase().replaceAll(/[’`]/gu, "'");
  if (xpos === "MD") return word === "'d" ? "would" : (IRREGULAR_VERBS.get(word) ?? word);
  if (xpos.startsWith("VB")) return verb(word, xpos);
  if (xpos === "NNS" || xpos === "NNPS") return plural(word);
  if (xpos === "JJR" || xpos === "JJS" || xpos === "RBR" || xpos === "RBS") return comparative(word, xpos);
  if (xpos === "PRP") return word === "her" ? "she" : word === "'s" ? "we" : (CLOSED_WORDS.get(word) ?? word);
  if (xpos === "DT" || xpos === "RB" || xpos === "IN") return CLOSED_WORDS.get(word) ?? word;
  return word;
}

/** "relied", "reached" only look like a prefix and a verb. */
const NOT_AFTER_PREFIX =
  /^(?:.{0,2}|lied|lies|lying|ached|aches|aching|aged|aging|axes|used|using|adding|added)$/u;
const PREFIX = /^(?:re|under|un|over|out|with|fore|mis|up|inter|off|proof)-?/u;

function irregularVerb(word: string): string | undefined {
  const known = IRREGULAR_VERBS.get(word);
  if (known !== undefined) return known;
  const prefix = PREFIX.exec(word)?.[0] ?? (word.includes("-") ? /^.*-/u.exec(word)![0] : "");
  const rest = word.slice(prefix.length);
  const base = prefix && !NOT_AFTER_PREFIX.test(rest) ? IRREGULAR_VERBS.get(rest) : undefined;
  return base === undefined ? undefined : prefix + base;
}

function verb(word: string, xpos: string): string {
  if (xpos === "VB" || xpos === "VBP") return bareVerb(word);
  const known = irregularVerb(word);
  if (known !== undefined) return known;
  if (xpos === "VBZ") return withoutS(word);
  if (xpos === "VBG" && word.endsWith("ing") && word.length > 4) return stem(word.slice(0, -3));
  if (xpos === "VBG" && word.endsWith("in'")) return stem(word.slice(0, -3));
  if (word.endsWith("ied")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith("eed")) return word.length > 4 ? word.slice(0, -1) : word;
  return word.endsWith("ed") && word.length > 3 ? stem(word.slice(0, -2)) : word;
}

/** "are", "'ve" and "ai" have a base form of their own; "found" and "lay" as base forms are themselves. */
function bareVerb(word: string): string {
  const base = IRREGULAR_VERBS.get(word);
  return base === "be" || base === "have" || base === "do" ? base : word;
}

/** The base of a verb or adjective less its suffix: a doubled consonant goes, a silent e comes back. */
function stem(cut: string): string {
  const doubled = /([bdfgkmnprtv])\1$/u.test(cut);
  if (doubled && cut.length > 3 && !/(?:off|uff|iff|aff|purr|butt|boycott|ebb|odd)$/u.test(cut))
    return cut.slice(0, -1);
  if (cut.endsWith("ll") && DOUBLED_L.has(cut.slice(0, -1))) return cut.slice(0, -1);
  const tail = cut.slice(cut.lastIndexOf("-") + 1);
  const bare = tail.replace(/^(?:re|under|un|over|out|mis|pre|dis)(?=..[a-z])/u, "");
  if (NO_E.has(tail) || DOUBLED_L.has(tail) || NO_E.has(bare)) return cut;
  if (SILENT_E.has(tail) || SILENT_E.has(bare)) return `${cut}e`;
  return endsInE(cut) ? `${cut}e` : cut;
}

/** Endings that English writes with a silent e, by their last letters. */
const WITH_E = [
  /[vuc]$/u, // receive, argue, announce
  /(?<!t)z$/u, // seize, realize; not "blitz"
  /(?<![s])s$/u, // close, condense, endorse; not "pass"
  /[drl]g$/u, // judge, emerge, divulge
  /[aeiou]g$/u, // manage, allege, oblige
  /[^aeiourlw]l$/u, // settle, handle
  /[^aeiou](?:i|u)l$/u, // file, rule
  /[^aeiou]ol$/u, // console
  /(?:[^aeiou]|qu)ir$/u, // require
  /(?:[^aeiou]|qu)ar$/u, // declare, square
  /[^aeiou]ur$/u, // secure
  /(?:[^aeo]|cre)at$/u, // negotiate, create
  /[^aeiou]ut$/u, // execute
  /(?:[^aeo]|gu)id$/u, // decide, guide
  /(?:[^aeo])ad$/u, // invade, persuade
  /[^aeiou]od$/u, // explode
  /[^aeiou]ud$/u, // conclude
  /[^aeiou][aiou]k$/u, // make, strike, provoke, rebuke
  /[^aeiou]in$/u, // combine
  /[^aeiou][cgtb]r$/u, // massacre
];

function endsInE(cut: string): boolean {
  if (cut.length < 2) return false;
  return cut.length === 2 && /^[aeiou]s$/u.test(cut) ? true : WITH_E.some((ending) => ending.test(cut));
}

function withoutS(word: string): string {
  if (/(?:ss|sh|ch|x|zz|o)es$/u.test(word)) return word.slice(0, -2);
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return /[^s']s$/u.test(word) && word.length > 2 ? word.slice(0, -1) : word;
}

/** Words in -uses whose singular ends in -use; the others end in -us. */
const USE = /(?:ho|ca|a|b|^|-|cla|pa|exc|spo|r|f|blo|m|acc|ref|re|mis|over)uses$/u;

function plural(word: string): string {
  const known = IRREGULAR_NOUNS.get(word);
  if (known !== undefined) return known;
  if (/^['’]?\d/u.test(word)) return word;
  if (word.endsWith("children")) return word.slice(0, -3);
  const last = word.lastIndexOf("-") + 1;
  if (last > 0) return word.slice(0, last) + plural(word.slice(last));
  if (word.endsWith("men") && word.length > 4) return `${word.slice(0, -3)}man`;
  if (/(?:ss|sh|ch|x|zz)es$/u.test(word)) return word.slice(0, -2);
  if (/(?:[^aeiou])uses$/u.test(word) && !USE.test(word)) return word.slice(0, -2);
  if (/(?:wi|kni)ves$/u.test(word)) return `${word.slice(0, -3)}fe`;
  if (/(?:se|ha|she|wo)lves$/u.test(word)) return `${word.slice(0, -3)}f`;
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith("'s") && word.length > 2) return word.slice(0, -2);
  return /[^s']s$/u.test(word) && word.length > 2 ? word.slice(0, -1) : word;
}

function comparative(word: string, xpos: string): string {
  if (word === "more" || word === "most" || word === "less" || word === "least") return word;
  if (word === "better" || word === "best") return xpos.startsWith("RB") ? "well" : "good";
  const known = IRREGULAR_COMPARATIVES.get(word);
  if (known !== undefined) return known;
  const cut = word.replace(/(?:er|est)$/u, "");
  if (cut === word || cut.length < 2) return word;
  if (cut.endsWith("i")) return `${cut.slice(0, -1)}y`;
  return stem(cut);
}
