/**
 * One item as a card: what it is, its quotation marked in its context, where it stands, which rule made it.
 */
import type { FoundItem } from "../../query/types.js";
import type { Mark } from "../../record/parts.js";
import type { Terminal } from "../terminal.js";
import { plain, wrap } from "../text.js";
import { dayOf, detailsOf, headOf, whyWords } from "./lines.js";
import { dateWords } from "./names.js";

const INDENT = "    ";

/** The card of an item. */
export function card(found: FoundItem, terminal: Terminal): string {
  const { colours, width } = terminal;
  const lines = [
    ...wrap(headOf(found, terminal), width, ""),
    ...wrap(`${found.group} · ${dayOf(found)}`, width, ""),
    ...detailsOf(found),
    ...conditionLines(found),
    "",
    ...wrap(markedContext(found, terminal), width, INDENT),
    "",
    ...sourceLines(found, terminal),
    colours.dim(whyWords(found)),
    colours.dim(`id ${found.id}`),
  ];
  return `${lines.join("\n")}\n`;
}

function conditionLines(found: FoundItem): string[] {
  const { start, text } = found.evidence.context;
  const conditions = found.evidence.marks
    .filter((mark) => mark.role === "condition")
    .map((mark) => plain(text.slice(mark.start - start, mark.end - start)))
    .filter((words) => words !== "");
  return conditions.length === 0 ? [] : [`on condition: ${conditions.join(" … ")}`];
}

function sourceLines({ article, evidence }: FoundItem, { width }: Terminal): string[] {
  const { span } = evidence;
  const version = article.version > 1 ? `, version ${article.version}` : "";
  return [
    ...wrap(plain(article.title ?? "(no title)"), width, ""),
    ...wrap(
      `${plain(article.outlet ?? "outlet not known")}, ${dateWords(article.published)}${version}`,
      width,
      "",
    ),
    plain(article.url ?? article.origin),
    `characters ${span.start} to ${span.end}`,
  ];
}

/** The context with the item's own words in »marks«, in bold on terminals. */
export function markedContext({ evidence }: FoundItem, { colours }: Terminal): string {
  const { context } = evidence;
  let at = 0;
  let marked = "";
  for (const run of runsOf(evidence.marks)) {
    const start = Math.max(at, run.start - context.start);
    const end = Math.min(context.text.length, run.end - context.start);
    if (end <= start) continue;
    marked += oneLine(context.text.slice(at, start));
    marked += bolded(`»${oneLine(context.text.slice(start, end))}«`, colours.bold);
    at = end;
  }
  return (marked + oneLine(context.text.slice(at))).trim();
}

/** Each word on its own, so that lines may be broken between them. */
function bolded(text: string, bold: (text: string) => string): string {
  return text.split(" ").map(bold).join(" ");
}

/** Clean text that keeps a space at its ends. */
function oneLine(text: string): string {
  const [, before = "", after = ""] = /^(\s?)[^]*?(\s?)$/.exec(text) ?? [];
  const clean = plain(text);
  return clean === "" ? (text === "" ? "" : " ") : (before && " ") + clean + (after && " ");
}

/** Marks that overlap or touch, as one. */
function runsOf(marks: readonly Mark[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last !== undefined && start <= last.end + 1) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  return runs;
}
