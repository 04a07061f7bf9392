/**
 * Values in words: dates as they are known, names, numbers, kinds. Days are the article's, without a zone; times are
 * in the reader's zone.
 */
import type { ActorRef, FoundFigure, FoundItem, Group, Seen } from "./api.js";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const SEASONS: Readonly<Record<string, string>> = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" };

/** A date in EDTF as people say it: "15 December 2015", "about January 2016", "14 to 16 December 2015". */
export function dateWords(date: string | null | undefined): string {
  if (date == null || date === "") return "no date";
  const parts = date.split("/");
  if (parts.length === 1) return pointWords(date);
  const [from, to] = parts as [string, string];
  if (to === ".." || to === "") return `from ${pointWords(from)}`;
  if (from === ".." || from === "") return `until ${pointWords(to)}`;
  return rangeWords(from, to);
}

function rangeWords(from: string, to: string): string {
  const [a, b] = [bare(from).split("-"), bare(to).split("-")];
  if (a.length === 3 && b.length === 3 && a[0] === b[0]) {
    const month = MONTHS[Number(b[1]) - 1] ?? "";
    if (a[1] === b[1]) return `${Number(a[2])} to ${Number(b[2])} ${month} ${b[0]}`;
    return `${Number(a[2])} ${MONTHS[Number(a[1]) - 1] ?? ""} to ${Number(b[2])} ${month} ${b[0]}`;
  }
  return `${pointWords(from)} to ${pointWords(to)}`;
}

function bare(point: string): string {
  return point.replace(/[~?%]$/, "");
}

function pointWords(point: string): string {
  const about = /[~%]$/.test(point) ? "about " : "";
  const unsure = /[?%]$/.test(point) ? " (uncertain)" : "";
  const [year = "", month, day] = bare(point).split("-");
  const years = year.includes("X") ? `${year.replaceAll("X", "0")}s` : year;
  const known = (part: string | undefined): part is string => part !== undefined && !part.includes("X");
  const named = known(month) ? (SEASONS[month] ?? MONTHS[Number(month) - 1] ?? "") : "";
  const words = [known(day) ? String(Number(day)) : "", named, years].filter((part) => part !== "");
  return `${about}${words.join(" ")}${unsure}`;
}

const PARTS: Readonly<Record<string, string>> = {
  early: "early",
  beginning: "early",
  start: "early",
  mid: "mid",
  middle: "mid",
  late: "late",
  end: "late",
};

/**
 * An item's own date as the text tells it: a month that is only about so is called early, mid or late where the words
 * that date it say so.
 */
export function dayWords(found: FoundItem): string {
  const { date } = dayOf(found);
  if (date === null || !date.endsWith("~")) return shortDate(date);
  const { context, marks } = found.evidence;
  const told = marks
    .filter((mark) => mark.role === "date")
    .map(({ start, end }) =>
      context.text.slice(Math.max(0, start - context.start), Math.max(0, end - context.start)),
    );
  const part = /\b(early|mid|late|beginning|middle|start|end)\b/i.exec(told.join(" "))?.[1]?.toLowerCase();
  return part === undefined ? shortDate(date) : `${PARTS[part]} ${shortDate(bare(date))}`;
}

/** A day in few letters: "15 Dec 2015". */
export function shortDate(date: string | null | undefined): string {
  return dateWords(date).replace(
    /\b(January|February|August|September|October|November|December)\b/g,
    (month) => month.slice(0, month === "September" ? 4 : 3),
  );
}

/** From when to when, as far as it is known: "9 March 2004 to …". An end that nobody tells is not "still". */
export function termWords({
  from,
  to,
}: {
  readonly from: string | null;
  readonly to: string | null;
}): string {
  const point = (date: string | null): string => (date === null ? "…" : shortDate(date));
  return from !== null && from === to ? shortDate(from) : `${point(from)} to ${point(to)}`;
}

/** How often and when articles tell something: "3 articles, 5 Jan 2016 to 7 March 2016". */
export function seenWords({ articles, first, last }: Seen): string {
  const days = [...new Set([first.published, last.published])].filter((day) => day !== null);
  const time = days.length === 0 ? "" : `, ${days.map((day) => shortDate(day)).join(" to ")}`;
  return `${counted(articles, "article")}${time}`;
}

/** A time in the reader's zone. */
export function timeWords(iso: string): string {
  return new Date(iso).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
}

export function number(n: number): string {
  return n.toLocaleString("en-GB");
}

/** "1 meeting", "12 meetings". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${number(n)} ${n === 1 ? one : many}`;
}

export const GROUP_NAMES: Readonly<Record<Group, string>> = {
  meetings: "Meetings",
  statements: "Statements",
  acts: "Acts",
  positions: "Positions",
  figures: "Figures",
  tracks: "Tracks",
};
export const ONE: Readonly<Record<Group, string>> = {
  meetings: "meeting",
  statements: "statement",
  acts: "act",
  positions: "position",
  figures: "figure",
  tracks: "track",
};
/** What a count of items is of: "acts", "act" where there is one. */
export function countLabel(group: Group, n: number): string {
  return n === 1 ? ONE[group] : group;
}
export const GROUPS = Object.keys(GROUP_NAMES) as Group[];

/** PLOVER's types as nouns. */
export const ACT_NAMES: Readonly<Record<string, string>> = {
  AGREE: "agreement",
  SUPPORT: "support",
  CONCEDE: "concession",
  COOPERATE: "cooperation",
  AID: "aid",
  RETREAT: "retreat",
  REQUEST: "demand",
  ACCUSE: "accusation",
  REJECT: "rejection",
  THREATEN: "threat",
  PROTEST: "protest",
  SANCTION: "sanction",
  MOBILIZE: "mobilization",
  COERCE: "coercion",
  ASSAULT: "assault",
};

export const KIND_NAMES: Readonly<Record<string, string>> = {
  person: "person",
  state: "state",
  "government-body": "government body",
  "international-organization": "international organization",
  alliance: "alliance",
  "armed-group": "armed group",
  party: "party",
  opposition: "opposition",
  people: "people",
  company: "company",
  media: "media",
  unnamed: "unnamed source",
};

/** The word for a value of `status` or `type`. */
export function valueWords(value: string | null): string {
  if (value === null) return "none";
  return ACT_NAMES[value] ?? value.replaceAll("-", " ");
}

export function capital(words: string): string {
  return words === "" ? "" : words[0]!.toUpperCase() + words.slice(1);
}

/** Actors of an item by their ids in the record; those that can't be resolved are left out. */
export function actorsOf(found: FoundItem, ids: readonly string[]): readonly ActorRef[] {
  return ids.flatMap((id) => found.actors[id] ?? []);
}

/** A figure's number as the text gives it. */
export function amount({
  item,
}: {
  readonly item: Pick<FoundFigure["item"], "value" | "low" | "high" | "unit">;
}): string {
  const { value, low, high, unit } = item;
  const of = unit === "" ? "" : ` ${unit}`;
  if (low !== null && high !== null && low !== high) return `${number(low)} to ${number(high)}${of}`;
  if (low !== null && high === null && (value === null || value === low))
    return `at least ${number(low)}${of}`;
  if (high !== null && low === null && (value === null || value === high))
    return `at most ${number(high)}${of}`;
  return value === null ? `no number${of}` : `${number(value)}${of}`;
}

/** The day an item is listed under: its own, else its article's. */
export function dayOf(found: FoundItem): { readonly date: string | null; readonly own: boolean } {
  const own = "date" in found.item ? found.item.date : found.group === "figures" ? found.item.asOf : null;
  return own === null ? { date: found.article.published, own: false } : { date: own, own: true };
}

export function statusOf(found: FoundItem): string | null {
  switch (found.group) {
    case "meetings":
    case "acts":
      return found.item.status;
    case "positions":
      return found.item.stance;
    case "statements":
      return found.item.manner;
    default:
      return null;
  }
}
