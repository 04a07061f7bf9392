/**
 * Lists of items by date, of actors and of articles, as text. The latest stand at the end, next to the prompt.
 */
import type { ArticleHead, FoundItem, Page, StoredActor } from "../../query/types.js";
import { GROUPS, type Group } from "../../record/record.js";
import type { Terminal } from "../terminal.js";
import { cut, ends, fill, plain } from "../text.js";
import { type ListOptions, countWords, dayOf, linesOf } from "./lines.js";
import { shortId } from "./names.js";

/** Items under their dates. */
export function itemList(
  page: Page<FoundItem>,
  what: Group,
  terminal: Terminal,
  options: ListOptions & { readonly hidden?: number },
): string {
  const lines = [...byDay([...page.rows].reverse())].flatMap(([day, items], k) => [
    ...(k === 0 ? [] : [""]),
    terminal.colours.underline(day),
    ...items.flatMap((found) => linesOf(found, terminal, options)),
  ]);
  return ended(lines, page, what, terminal) + hiddenLine(options.hidden ?? 0, terminal);
}

function hiddenLine(hidden: number, { colours }: Terminal): string {
  if (hidden === 0) return "";
  const which = hidden === 1 ? "1 more is only possible" : `${hidden} more are only possible`;
  return `${colours.dim(`${which}; --level possible shows ${hidden === 1 ? "it" : "them"}`)}\n`;
}

/** Items by the words of their day, each day where its first item stands. */
function byDay(items: readonly FoundItem[]): ReadonlyMap<string, readonly FoundItem[]> {
  const days = new Map<string, FoundItem[]>();
  for (const found of items) {
    const day = dayOf(found);
    const others = days.get(day);
    if (others === undefined) days.set(day, [found]);
    else others.push(found);
  }
  return days;
}

/** Actors, the most named first. */
export function actorList(page: Page<StoredActor>, terminal: Terminal): string {
  const lines = page.rows.flatMap((actor) => actorLines(actor, terminal));
  return ended(lines, page, "actors", terminal);
}

function actorLines(actor: StoredActor, { colours, width }: Terminal): string[] {
  const acting = actor.actsFor.length === 0 ? "" : ` · for ${actor.actsFor.map(plain).join(", ")}`;
  const seen = actor.articles === 1 ? "1 article" : `${actor.articles.toLocaleString("en-GB")} articles`;
  const room = width - seen.length - 2;
  const head = cut(`${plain(actor.name)} · ${actor.kind}${acting}`, room);
  const counts = countsWords(actor.counts);
  const aliases =
    actor.aliases.length === 0 ? [] : [cut(`    also ${actor.aliases.map(plain).join(", ")}`, width)];
  return [
    ...ends(head, colours.dim(seen), width),
    ...(counts.length === 0 ? [] : [`    ${counts.join(", ")}`]),
    ...aliases.map((line) => colours.dim(line)),
  ];
}

function countsWords(counts: Readonly<Record<Group, number>>): string[] {
  return GROUPS.filter((group) => counts[group] > 0).map((group) =>
    countWords(counts[group], counts[group], group),
  );
}

/** Articles by date. */
export function articleList(page: Page<ArticleHead>, terminal: Terminal): string {
  const lines = [...page.rows].reverse().flatMap((article) => articleLines(article, terminal));
  return ended(lines, page, "articles", terminal);
}

function articleLines(article: ArticleHead, { colours, width }: Terminal): string[] {
  const date = fill(article.published ?? "no date", 10);
  const title = cut(plain(article.title ?? article.origin), width - 12);
  const counts = countsWords(article.counts);
  const version = article.version > 1 ? `, version ${article.version}` : "";
  const below = cut(
    `${plain(article.outlet ?? article.origin)}${version} · ${counts.join(", ")}`,
    width - 22,
  );
  return [
    `${date}  ${colours.bold(title)}`,
    ...ends(`            ${colours.dim(below)}`, colours.cyan(shortId(article.id)), width),
  ];
}

function ended(
  lines: readonly string[],
  page: Page<unknown>,
  what: Group | "articles" | "actors",
  { colours }: Terminal,
): string {
  const shown = page.rows.length;
  if (shown === 0) return `No ${what} answer this.\n`;
  const which = what === "actors" ? "" : ", the latest";
  const more = page.next === null ? "" : `${which}; --limit 0 shows all`;
  return `${[...lines, "", colours.dim(countWords(shown, page.total, what) + more)].join("\n")}\n`;
}
