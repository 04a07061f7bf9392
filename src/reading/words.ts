/**
 * Raw text to words, by rules.
 *
 * Enters: any text. Leaves: words as spans in UTF-16 units. Words never overlap and hold no white space; every other
 * character lies in exactly one word. Scheme: word segmentation of UD English (EWT, GUM).
 * The training code runs the same pattern; `models/reader/tokenization.json` holds it and the cases both sides test.
 */
import type { Span } from "../record/span.js";

const raw = String.raw;

const SPACE = raw`\t-\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff`;
const LETTER = raw`[\p{L}\p{M}\u00ad\u200c\u200d]`;
const ALNUM = raw`[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]`;
const END = `(?!${ALNUM})`;
const SKIN = "\u{1f3fb}-\u{1f3ff}";
const APOSTROPHE = "['’`]";

/** Alternatives for plain words as written, with a capital, and in capitals (longest first). */
function eitherCase(words: string): string {
  const capital = (w: string): string => w.charAt(0).toUpperCase() + w.slice(1);
  const forms = new Set(words.split(" ").flatMap((w) => [w, capital(w), w.toUpperCase()]));
  const sorted = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.join("|").replaceAll(".", raw`\.`)})`;
}

const ABBREVIATIONS = eitherCase(
  "mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt cmdr adm maj cpl pvt brig st ft mt rev hon pres " +
    "jr sr messrs mme mlle supt insp amb atty det dist inc corp ltd co cos bros llc plc dept univ assn ave blvd rd " +
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri " +
    "ala ariz ark calif colo conn del fla ga ind kan ky mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo " +
    "vs etc al eg ie approx dept est ext fig figs vol vols pp ed eds cf ca tel viz esp intl natl govt",
);
/** Only before a number (No. 10, p. 5): elsewhere these are ordinary words. */
const NUMBERED = eitherCase("no nos p art sec ch para");
const PREFIXES = eitherCase(
  "e co non pre re anti ex mid multi semi sub pro mini micro cross pan inter intra post counter neo pseudo psycho " +
    "super ultra un bi de",
);
const NOT_WORDS =
  "(?:[cC]a|[wW]o|[dD]o|[dD]id|[dD]oes|[iI]s|[wW]as|[wW]ere|[wW]ould|[cC]ould|[sS]hould|[hH]ave|[hH]as|[hH]ad|[aA]re)";
const CLITIC = "(?:[sSmMdD]|[lL][lL]|[rR][eE]|[vV][eE])";
const TOP_DOMAIN =
  "(?:com|org|net|edu|gov|mil|int|info|biz|uk|us|eu|de|fr|ru|cn|il|ir|sy|tv|io|co|ch|be|nl|it|es|ca|au|in|jp)";
/** What a web address may end with: no mark of the sentence around it. */
const URL_BODY = raw`[^${SPACE}<>\x22“”‘’]*[^${SPACE}<>\x22“”‘’.,;:!?'()\[\]{}…]`;

const ALTERNATIVES = [
  // web and mail addresses, handles, tags
  raw`(?:[hH][tT][tT][pP][sS]?|[fF][tT][pP])://${URL_BODY}/?`,
  raw`[wW][wW][wW]\.${URL_BODY}/?`,
  raw`(?:mailto:)?[\p{L}\p{N}_][\p{L}\p{N}._%+\-]{0,64}@[\p{L}\p{N}\-]{1,63}(?:\.[\p{L}\p{N}\-]{1,63}){0,6}\.[\p{L}]{2,}`,
  raw`[\p{L}\p{N}][\p{L}\p{N}\-]{0,62}(?:\.[\p{L}\p{N}\-]{1,63}){0,6}\.${TOP_DOMAIN}${END}(?![.@]\p{L})(?:/(?:${URL_BODY}/?)?)?`,
  raw`[\p{L}\p{N}_]{1,64}(?:[\-.][\p{L}\p{N}_]{1,64}){0,9}\.(?:docx?|DOC|xlsx?|XLS|pdf|PDF|pptx?|txt|jpe?g|png|gif|html?|zip|csv|mp3|mp4)${END}`,
  raw`[@#][\p{L}_][\p{L}\p{N}_]*`,
  // emoji, flags, emoticons
  raw`\p{Regional_Indicator}{2}`,
  raw`\p{Emoji_Presentation}(?:\ufe0f|[${SKIN}]|\u200d\p{Extended_Pictographic})*`,
  raw`\p{Extended_Pictographic}\ufe0f(?:[${SKIN}]|\u200d\p{Extended_Pictographic}|\ufe0f)*`,
  raw`(?:[:;=]-?[()DPp]|\^_\^|<3)${END}(?![\p{P}])`,
  // numbers: telephone, date, time, decimal, with a mark of rank or decade
  raw`[0-9]{3}-[0-9]{3}-[0-9]{4}${END}`,
  raw`[0-9]{3}-[0-9]{4}${END}`,
  raw`[0-9]{4}-[0-9][0-9]-[0-9][0-9]${END}`,
  raw`[0-9]+(?:[.,:/][0-9]+)*(?:[sS][tT]|[nN][dD]|[rR][dD]|[tT][hH]|s)${END}`,
  raw`(?:[0-9][0-9])?[0-9]0${APOSTROPHE}s${END}`,
  raw`[0-9]+(?:[.,:/][0-9]+)*(?=(?:[aApP][mM]|[aApP]\.[mM]\.|[kKmM]m|kg|lb|lbs|mph|ft|[mb]n|tn|[mMbBkK]|yrs?|hrs?|min|cm|mm|g|gb|GB|MB)${END})`,
  raw`['’][0-9]0${APOSTROPHE}?s${END}`,
  raw`['’][0-9]{2}${END}`,
  raw`\.[0-9]+${END}`,
  raw`[0-9]+(?:[.,:/][0-9]+)*(?:${LETTER}+[0-9]*)*`,
  // abbreviations with full stops
  raw`(?:[aA]|[pP])\.[mM]\.`,
  raw`\p{Lu}\.(?:(?:\p{Lu}\p{Ll}?|\p{Lu}+)\.)+(?:\p{Lu}${END})?`,
  raw`(?:[eE]\.[gG]|[iI]\.[eE]|[aA]\.[kK]\.[aA]|[pP]\.[sS]|[wW]\.[rR]\.[tT])\.`,
  raw`\p{L}(?:\.\p{L})+${END}(?!${APOSTROPHE}\p{L})`,
  raw`(?:Ph\.D|M\.Sc|B\.Sc|M\.Phil)s?\.`,
  raw`${NUMBERED}\.(?=[${SPACE}]?[0-9])`,
  raw`(?=\p{Lu}|etc|vs|al\.|approx|cf|ca\.|eg|ie|viz|esp|jr|sr|ph|dept)${ABBREVIATIONS}\.(?!\.)`,
  raw`\p{Lu}\.(?=[${SPACE}]?\p{Lu})`,
  // clitics, each side
  raw`[nN]${APOSTROPHE}[tT]${END}`,
  raw`${APOSTROPHE}${CLITIC}${END}`,
  raw`${APOSTROPHE}(?:[eE][mM]|[tT]is|[tT]was|[cC]ause|[cC]uz|[tT]il|[bB]out)${END}`,
  raw`[cC]an(?=not${END})|CAN(?=NOT${END})`,
  raw`[gG]on(?=na${END})|[wW]an(?=na${END})|[gG]ot(?=ta${END})|[lL]em(?=me${END})|[gG]im(?=me${END})|[iI](?=(?:m|ve)${END})`,
  raw`(?:[tT]hat|[tT]here|[wW]hat|[lL]et)(?=s${END})`,
  raw`(?:${NOT_WORDS})(?=nt${END})`,
  raw`${LETTER}+?(?=[nN]${APOSTROPHE}[tT]${END})`,
  // words; a hyphen stays inside only after a prefix; an apostrophe stays inside unless a clitic begins there
  raw`${PREFIXES}-${LETTER}+${END}(?!${APOSTROPHE}[tT]${END})`,
  raw`[dDlL]${APOSTROPHE}(?=${LETTER}{3})${LETTER}+`,
  raw`${LETTER}${ALNUM}*(?:${APOSTROPHE}(?!${CLITIC}${END})${LETTER}+|[&_]${ALNUM}+)*`,
  // marks in runs, else one by one
  raw`\.{2,}|…+|[.!?]?[!?]+|-{2,}|—{2,}|–{2,}|\*{2,}|={2,}|_{2,}|\+{2,}|~{2,}|#{2,}|<{2,}|>{2,}|''|` +
    "``" +
    raw`|’’|‘‘`,
  raw`[^${SPACE}]`,
];

/** The pattern of a word, as `models/reader/tokenization.json` records it. */
export const PATTERN = ALTERNATIVES.join("|");
const WORD = new RegExp(PATTERN, "gu");

const BLANK = 32;

/**
 * Plain words before a blank or a mark that no word goes on with: most of any text. They are what the pattern gives
 * too, save for those of `SPLIT`, and are found ten times as fast.
 */
const PLAIN = /[A-Za-z]+(?=[ \n,;)?!”"])/y;
const SPLIT = new RegExp(
  `^(?:cannot|gonna|wanna|gotta|lemme|gimme|im|ive|(?:that|there|what|let)s|${NOT_WORDS}nt)$`,
  "iu",
);

/** The words of a text, in order. */
export function findWords(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length;) {
    if (text.charCodeAt(at) === BLANK) at++;
    const span = plainWord(text, at) ?? matchedWord(text, at);
    if (!span) break;
    spans.push(span);
    at = span.end;
  }
  return spans;
}

function plainWord(text: string, at: number): Span | null {
  PLAIN.lastIndex = at;
  if (!PLAIN.test(text)) return null;
  const end = PLAIN.lastIndex;
  return end - at < 9 && SPLIT.test(text.slice(at, end)) ? null : { start: at, end };
}

/** A run of marks or letters longer than this may exhaust the matcher's stack; then it is cut to this. */
const LONGEST = 50_000;

function matchedWord(text: string, at: number): Span | null {
  try {
    return matchIn(text, at);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const found = matchIn(text.slice(at, at + LONGEST), 0);
    return found && { start: found.start + at, end: found.end + at };
  }
}

function matchIn(text: string, at: number): Span | null {
  WORD.lastIndex = at;
  const found = WORD.exec(text);
  return found && { start: found.index, end: WORD.lastIndex };
}
