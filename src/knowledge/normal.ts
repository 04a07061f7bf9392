/**
 * One form of a name for looking it up: what enters is a name as written, what leaves is lower-case ASCII words with
 * single spaces, without accents, dots, possessives and a leading "the". `soundForm` goes further and gives the same
 * form to the transliterations of Arabic, Persian and Slavic names that English papers use side by side.
 * Both are pure, and the tables under `data/` are keyed by them: a change here means building the tables again.
 */

const LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  ı: "i",
  æ: "ae",
  œ: "oe",
  ə: "a",
  ŋ: "n",
};

/** A name in its look-up form: "the U.S.'s" gives "us", "Côte d'Ivoire" gives "cote divoire". */
export function normalName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[łøđðþßıæœəŋ]/g, (c) => LETTERS[c] ?? c)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/'s\b/g, "")
    .replace(/[\u0300-\u036f.']/g, "")
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9+]+/g, " ")
    .trim()
    .replace(/^the (?=.)/, "");
}

/** Given names of many spellings, by what is left of them after `wordSound`. */
const GIVEN: readonly (readonly [RegExp, string])[] = [
  [/^m[uo]h?[aeo]m[ae]d$/, "mohamad"],
  [/^(h[uo]s+[aei]+n|hus[ae]in)$/, "husein"],
  [/^ahm[ae]d$/, "ahmad"],
  [/^[iu]?ous[ie]f$|^[iy]?us[uei]f$/, "iusuf"],
  [/^abd(ul|el|al)$/, "abdul"],
  [/^abd[ua]l[ae]h$/, "abdulah"],
  [/^[ei]brah[ie]m$/, "ibrahim"],
  [/^m[uo]st[ao]fa$/, "mustafa"],
  [/^m[ao]hm[uo]d$/, "mahmud"],
  [/^(k|g)h?ad[ha]*f[ie]$|^gadafi$|^kazafi$/, "kadafi"],
  [/^s[ae][ie]d$/, "said"],
  [/^khal[ie]d$/, "khalid"],
  [/^[uo]mar$/, "umar"],
  [/^[uo]sama$/, "usama"],
  [/^m[uo]h?sen$|^m[uo]hsin$/, "muhsin"],
  [/^al[ei][kx]s[ae]i$/, "aleksei"],
  [/^al[ei]?ks?[ae]nd[e]?r$/, "aleksandr"],
  [/^[iy]?e?vg[ei]ni$/, "evgeni"],
  [/^s[ei]rg[eh]*i$/, "sergi"],
  [/^dimitri$|^dmitri$/, "dmitri"],
  [/^m[iy]k?ha[iy]l$/, "mikhail"],
  [/^fiodor$|^fedor$/, "fedor"],
  [/^e?iuri$/, "iuri"],
];

function wordSound(word: string): string {
  const plain = word
    .replace(/ph/g, "f")
    .replace(/ck|q/g, "k")
    .replace(/x/g, "ks")
    .replace(/w/g, "v")
    .replace(/zh|dj/g, "j")
    .replace(/ou|oo/g, "u")
    .replace(/ee|ii|iy|yi/g, "i")
    .replace(/(ei|ey|ay|ai|iy|y)$/, "i")
    .replace(/y/g, "i")
    .replace(/eh$/, "a")
    .replace(/(.)\1+/g, "$1");
  return GIVEN.find(([form]) => form.test(plain))?.[1] ?? plain;
}

/** The form that transliterations of a name share: "Sergey" and "Sergei", "al-Qaddafi" and "Gaddafi". */
export function soundForm(name: string): string {
  return normalName(name)
    .split(" ")
    .filter((w) => !/^(al|el|ad|as|ar|ash|at|an|ibn)$/.test(w))
    .map(wordSound)
    .join(" ");
}

/** Whether a name is written in capitals, as abbreviations are ("US", "U.N.", "G-7"). */
export function inCapitals(name: string): boolean {
  const plain = name.replace(/^the /i, "").replace(/['’]s$/, "");
  return /[A-Z]/.test(plain) && plain === plain.toUpperCase();
}
