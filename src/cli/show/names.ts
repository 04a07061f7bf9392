/**
 * Actors, dates and ids as lists show them.
 */
import type { FoundItem } from "../../query/types.js";
import { plain } from "../text.js";

/** Articles' ids are cut to this many characters in lists; longer beginnings and whole ids are understood as well. */
const SHORT = 7;

/** An item's or article's id as lists show it. */
export function shortId(id: string): string {
  const dot = id.indexOf(".");
  return dot < 0 ? id.slice(0, SHORT) : id.slice(0, Math.min(SHORT, dot)) + id.slice(dot);
}

/** Actors by name, each with whom it acts for: "Sergei Lavrov (Russia), the UN envoy (United Nations)". */
export function named(found: Pick<FoundItem, "actors">, ids: readonly string[]): string {
  return ids.map((id) => nameOf(found, id)).join(", ");
}

function nameOf({ actors }: Pick<FoundItem, "actors">, id: string): string {
  const actor = actors[id];
  if (actor === undefined) return plain(id);
  const { name, principal } = actor;
  return plain(principal === null || principal === name ? name : `${name} (${principal})`);
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A date as people write it: "15 Dec 2015", "Dec 2015", "about Jan 2016", "14 Dec 2015 to 16 Dec 2015". */
export function dateWords(date: string | null): string {
  if (date === null) return "no date told";
  const [from, to] = date.split("/");
  if (to === undefined) return pointWords(date);
  if (to === ".." || to === "") return `from ${pointWords(from!)}`;
  return from === ".." || from === ""
    ? `until ${pointWords(to)}`
    : `${pointWords(from!)} to ${pointWords(to)}`;
}

function pointWords(point: string): string {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(point);
  if (parts === null) return point;
  const [, year, month, day, mark] = parts;
  const name = month === undefined ? null : (MONTHS[Number(month) - 1] ?? SEASONS[month] ?? month);
  const words = [day === undefined ? null : String(Number(day)), name, year]
    .filter((part) => part !== null)
    .join(" ");
  return mark === "" ? words : `${mark === "?" ? "perhaps" : "about"} ${words}`;
}

const SEASONS: Readonly<Record<string, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
};

/** Outlet and day of an article: "The Harbour Post, 10 Dec 2015". */
export function sourceWords({ article }: Pick<FoundItem, "article">): string {
  const outlet = plain(article.outlet ?? article.origin);
  return article.published === null ? outlet : `${outlet}, ${dateWords(article.published)}`;
}
