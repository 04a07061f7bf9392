/**
 * An article with all that was found in it, item by item in the order of the text.
 */
import { type GroupedItem, itemsOf, marksOf, quotedSpans } from "../../record/parts.js";
import { type ArticleRecord, GROUPS } from "../../record/record.js";
import { wordsOf } from "../../record/span.js";
import type { Terminal } from "../terminal.js";
import { cut, fill, plain, wrap } from "../text.js";
import { dateWords, shortId } from "./names.js";

/** The card of an article. */
export function articleCard(record: ArticleRecord, terminal: Terminal): string {
  const { article, madeBy } = record;
  const { colours, width } = terminal;
  const lines = [
    ...wrap(plain(article.title ?? "(no title)"), width, "").map(colours.bold),
    ...wrap(`${plain(article.outlet ?? "outlet not known")}, ${dateWords(article.published)}`, width, ""),
    plain(article.url ?? article.origin),
    colours.dim(`id ${article.id}, read by ${madeBy.program}, reader ${madeBy.reader}`),
    "",
    ...itemLines(record, terminal),
  ];
  return `${lines.join("\n")}\n`;
}

function itemLines(record: ArticleRecord, { colours, width }: Terminal): string[] {
  const { article } = record;
  const items = [...itemsOf(record)].sort((a, b) => startOf(a) - startOf(b) || order(a) - order(b));
  if (items.length === 0) return ["Nothing was found in it."];
  return items.map((of) => {
    const id = fill(shortId(`${article.id}.${of.item.id}`), 13);
    const words = quotedSpans(of).map((span) => wordsOf(article.text, span));
    const group = fill(of.group, 11);
    return `${colours.cyan(id)} ${group} ${cut(plain(words.join(" … ")), width - 26)}`;
  });
}

function startOf(of: GroupedItem): number {
  return marksOf(of)[0]?.start ?? 0;
}

function order(of: GroupedItem): number {
  return GROUPS.indexOf(of.group);
}
