/**
 * Words of time: months, weekdays, units, numbers, and a view of one sentence in small letters.
 */
import type { Tree } from "../reading/tree.js";

export type Unit = "day" | "week" | "weekend" | "month" | "year" | "decade" | "hour";

export const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    "january jan jan. 1;february feb feb. 2;march mar. 3;april apr apr. 4;may 5;june jun jun. 6;july jul jul. 7;" +
    "august aug aug. 8;september sept sept. sep sep. 9;october oct oct. 10;november nov nov. 11;december dec dec. 12"
  )
    .split(";")
    .flatMap((line) => {
      const words = line.split(" ");
      return words.slice(0, -1).map((w) => [w, Number(words[words.length - 1])]);
    }),
);

export const WEEKDAYS: Readonly<Record<string, number>> = Object.fromEntries(
  "sunday monday tuesday wednesday thursday friday saturday"
    .split(" ")
    .flatMap((w, i) =>
      [w, `${w}s`, ["sun.", "mon.", "tues.", "wed.", "thurs.", "fri.", "sat."][i]!].map((f) => [f, i]),
    ),
);

export const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

export const UNITS: Readonly<Record<string, Unit>> = Object.fromEntries(
  (["day", "week", "weekend", "month", "year", "decade", "hour"] as const).flatMap((u) => [
    [u, u],
    [`${u}s`, u],
  ]),
);

export const NUMBERS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" ");

export const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  next: 1,
  coming: 1,
};

export const PARTS = new Set(["early", "mid", "late", "middle", "beginning", "end", "start", "mid-"]);

export const DAYPARTS = new Set(["morning", "afternoon", "evening", "night", "noon", "midnight"]);

export const BEFORE_MONTH = new Set(
  "in since of last early until till by during next this from before after through mid late for to between and -".split(
    " ",
  ),
);

export const BEFORE_YEAR = new Set(
  "in since of by until till during from before after through early late mid for to between and around back".split(
    " ",
  ),
);

/** What a time phrase can begin with; most words are turned away here. */
export const BEGINS =
  /^(\d|9\/11|a$|an$|the$|this$|last$|past$|previous$|next$|coming$|early|late|mid|middle|beginning|end$|start$|today|tonight|yesterday|tomorrow|spring|summer|autumn|fall$|winter|several$|few$|some$|many$|one$|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$|eleven$|twelve$|thirteen$|fourteen$|fifteen$|sun|mon|tue|wed|thu|fri|sat|jan|feb|mar|apr|may$|jun|jul|aug|sep|oct|nov|dec)/i;

/** Lower-case words of one sentence; "" beyond its ends. */
export class Words {
  constructor(
    private readonly tree: Tree,
    private readonly sentence: number,
  ) {}
  at(i: number): string {
    const word = this.tree.words[i];
    return word?.sentence === this.sentence ? word.text.toLowerCase() : "";
  }
  raw(i: number): string {
    const word = this.tree.words[i];
    return word?.sentence === this.sentence ? word.text : "";
  }
  xpos(i: number): string {
    return this.tree.words[i]?.xpos ?? "";
  }
  relation(i: number): string {
    return this.tree.words[i]?.relation ?? "";
  }
}

export function monthAt(words: Words, i: number): number {
  const month = MONTHS[words.at(i)];
  if (month === undefined) return 0;
  const capital = /^\p{Lu}/u.test(words.raw(i));
  return capital && words.xpos(i) !== "MD" && !words.xpos(i).startsWith("VB") ? month : 0;
}

export function dayNumber(word: string): number {
  const match = /^(\d{1,2})(st|nd|rd|th)?$/.exec(word);
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : 0;
}

export function yearNumber(word: string): number {
  return /^(18|19|20)\d\d$/.test(word) ? Number(word) : 0;
}

export function countAt(word: string): number {
  if (word === "a" || word === "an") return 1;
  const written = NUMBERS.indexOf(word);
  return written > 0 ? written : /^\d{1,3}$/.test(word) ? Number(word) : 0;
}

export const DEICTIC: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };
