/**
 * Expressions that count from the day of publication or name no date: seasons, "today", "last week", "two years ago".
 */
import { partAt, phrase, yearAfter, type Finder, type TimePhrase, type When } from "./time-meanings.js";
import { DAYPARTS, DEICTIC, SEASONS, SHIFTS, UNITS, countAt, type Words } from "./time-words.js";

/** "last summer", "since spring", "the spring of 2014". */
export const season: Finder = (words, i) => {
  const shift = SHIFTS[words.at(i)] ?? null;
  const at = shift === null ? i : i + 1;
  const number = SEASONS[words.at(at)];
  if (number === undefined || !words.xpos(at).startsWith("NN")) return null;
  const { year, end } = yearAfter(words, at + 1);
  const told =
    shift !== null ||
    year !== null ||
    ["in", "since", "by", "during", "until", "the"].includes(words.at(i - 1));
  const seasonal =
    words.at(at) !== "fall" && words.at(at) !== "spring" ? true : words.at(i - 1) !== "the" || year !== null;
  return told && seasonal ? phrase(i, end, { kind: "season", season: number, year, shift }) : null;
};

/** "today", "yesterday evening", "this morning", "last night". */
export const deictic: Finder = (words, i) => {
  const shift = DEICTIC[words.at(i)];
  if (shift !== undefined) {
    const end = DAYPARTS.has(words.at(i + 1)) ? i + 2 : i + 1;
    return phrase(i, end, { kind: "unit", unit: "day", shift, rough: false });
  }
  const part = DAYPARTS.has(words.at(i + 1));
  if (words.at(i) === "this" && part)
    return phrase(i, i + 2, { kind: "unit", unit: "day", shift: 0, rough: false });
  if (words.at(i) === "last" && words.at(i + 1) === "night")
    return phrase(i, i + 2, { kind: "unit", unit: "day", shift: -1, rough: false });
  return null;
};

/** "last week", "early next month", "the end of this year", "the weekend". */
export const unit: Finder = (words, i) => {
  const part = partAt(words, i);
  const the = ["the", "of"].includes(words.at(part.end)) ? 1 : 0;
  const shift = SHIFTS[words.at(part.end + the)];
  if (shift === undefined) return plainUnit(words, i, part, the);
  const name = words.at(part.end + the + 1);
  const found = UNITS[name];
  if (!found || found === "hour" || found === "decade") return null;
  const end = part.end + the + 2;
  if (name.endsWith("s") || (the === 1 && found === "day")) return phrase(i, end, { kind: "unknown" });
  if (the === 1 && part.end === i && shift !== 0) return phrase(i, end, { kind: "unknown" });
  return phrase(i, end, { kind: "unit", unit: found, shift, rough: part.rough });
};

/** "the end of the year", "over the weekend", "the following day". */
function plainUnit(
  words: Words,
  i: number,
  part: { rough: boolean; end: number },
  the: number,
): TimePhrase | null {
  const at = part.end + the;
  const found = UNITS[words.at(at)];
  if (part.rough && the === 1 && (found === "month" || found === "year" || found === "week")) {
    return phrase(i, at + 1, { kind: "unit", unit: found, shift: 0, rough: true });
  }
  if (the === 1 && found === "weekend" && ["over", "during", "at"].includes(words.at(i - 1))) {
    return phrase(i, at + 1, { kind: "unit", unit: "weekend", shift: -1, rough: false });
  }
  const following = ["following", "same"].includes(words.at(at)) && UNITS[words.at(at + 1)];
  return the === 1 && following ? phrase(i, at + 2, { kind: "unknown" }) : null;
}

/** "two years ago", "a week earlier" (of nothing told), "two weeks from now". */
export const offset: Finder = (words, i) => {
  const count = countAt(words.at(i));
  const found = UNITS[words.at(i + 1)];
  if (!found) return null;
  const after = words.at(i + 2);
  const several = ["several", "few", "some", "many"].includes(words.at(i));
  if (after === "ago") {
    const when: When = count ? { kind: "offset", unit: found, count, sign: -1 } : { kind: "unknown" };
    return count || several ? phrase(i, i + 3, when) : null;
  }
  if (count && after === "from" && ["now", "today"].includes(words.at(i + 3))) {
    return phrase(i, i + 4, { kind: "offset", unit: found, count, sign: 1 });
  }
  return count && ["earlier", "later", "before"].includes(after)
    ? phrase(i, i + 3, { kind: "unknown" })
    : null;
};
