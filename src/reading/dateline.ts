/**
 * Datelines: "GENEVA, Jan 25 -", "Moscow (AP) —", "BEIRUT/GENEVA (Reuters) -" at the start of a line.
 *
 * Forms of words and what stands before them enter (see `Features`); the places leave where the report itself begins,
 * so that the dateline's town is no part of its first sentence. A line is none whose words before the dash hold a
 * lower-case word ("Talks - and more talks") or whose first word is plain ("Syria - a chronology").
 */
const DASH = /^(?:-|–|—|--)$/u;
const TOWN = /^[\p{Lu}][\p{Lu}.'’-]{2,}$/u;
const PART = /^(?:[\p{Lu}][\p{L}.'’-]*|\d{1,4}|[,/.()'’-]|de|al|el|la|of)$/u;
const LONGEST = 14;

/** Indices of words that begin a report after its dateline. */
export function afterDatelines(forms: readonly string[], before: readonly number[]): ReadonlySet<number> {
  const starts = new Set<number>();
  forms.forEach((_, i) => {
    if (i > 0 && before[i]! < 2) return;
    const dash = dashAfter(forms, before, i);
    if (dash > i && dash + 1 < forms.length && isDateline(forms.slice(i, dash))) starts.add(dash + 1);
  });
  return starts;
}

/** The first spaced dash of the line that begins at `first`; -1 where none is near. */
function dashAfter(forms: readonly string[], before: readonly number[], first: number): number {
  for (let i = first + 1; i < Math.min(forms.length, first + LONGEST); i++) {
    if (before[i]! >= 2) return -1;
    if (DASH.test(forms[i]!) && before[i]! > 0) return i;
  }
  return -1;
}

function isDateline(words: readonly string[]): boolean {
  const agency = words.includes("(") && words.at(-1) === ")";
  return words.every((w) => PART.test(w)) && (TOWN.test(words[0]!) || agency);
}
