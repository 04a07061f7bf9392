/**
 * One item as lines of a list: what it is, its words, where they stand. Each group has its own first line.
 */
import type { FoundItem } from "../../query/types.js";
import type { Group } from "../../record/record.js";
import type { Terminal } from "../terminal.js";
import { cut, ends, plain, wrap } from "../text.js";
import { dateWords, named, shortId, sourceWords } from "./names.js";
import { signed } from "./signs.js";

/** Which rule made an item is told only where asked for. */
export interface ListOptions {
  readonly why: boolean;
}

const INDENT = "  ";
const DEEPER = "    ";

/** The lines of an item in a list. */
export function linesOf(found: FoundItem, terminal: Terminal, options: ListOptions): string[] {
  const { colours, width } = terminal;
  const head = headOf(found, terminal);
  const details = detailsOf(found).map((line) => colours.yellow(cut(line, width - DEEPER.length)));
  const source = cut(sourceWords(found), width - DEEPER.length - shortId(found.id).length - 2);
  return [
    ...wrap(head, width, INDENT).map((line, k) => (k === 0 ? line : INDENT + line)),
    ...details.map((line) => DEEPER + line),
    DEEPER + quoted(found, width - DEEPER.length),
    ...ends(DEEPER + colours.dim(source), colours.cyan(shortId(found.id)), width),
    ...(options.why ? [DEEPER + colours.dim(whyWords(found))] : []),
  ];
}

/** The item's words in one line; words that are no quotation of somebody stand in single marks. */
function quoted(found: FoundItem, width: number): string {
  const words = plain(found.words);
  const marked = /^[“"«‘']/.test(words) ? words : `‘${words}’`;
  return cut(marked, width);
}

/** Which rule made it and how sure it is. */
export function whyWords({ item }: FoundItem): string {
  return `rule ${item.rule}, score ${item.score.toFixed(2)}`;
}

/** What an item is, in a line. */
export function headOf(found: FoundItem, terminal: Terminal): string {
  const { bold } = terminal.colours;
  switch (found.group) {
    case "meetings": {
      const { status, participants, format, place } = found.item;
      const where = place === null ? "" : ` · ${plain(place.name)}`;
      return `${signed(status, terminal)} ${format} · ${bold(named(found, participants) || "nobody named")}${where}`;
    }
    case "statements": {
      const { manner, speaker, attitude } = found.item;
      const how = attitude === "speech" ? "" : ` · ${attitude}`;
      return `${signed(manner, terminal)} · ${bold(named(found, speaker) || "no source named")}${how}`;
    }
    case "acts": {
      const { status, type, mode, from, to } = found.item;
      const what = mode === null ? type : `${type} (${mode})`;
      const sides = isMutual(from, to)
        ? mutual(found, from)
        : [side(found, from), ...(to.length > 0 ? [named(found, to)] : [])].join(" → ");
      return `${signed(status, terminal)} ${what} · ${bold(sides)}`;
    }
    case "positions": {
      const { stance, actor } = found.item;
      const issue = found.issues[0] === undefined ? "" : ` · ${plain(found.issues[0].name)}`;
      return `${bold(named(found, [actor]))} ${signed(stance, terminal)}${issue}`;
    }
    case "figures": {
      const { what } = found.item;
      return `${bold(amount(found))} ${plain(what)}`;
    }
    case "tracks":
      return `${bold(plain(found.item.name))} · ${found.item.kind}`;
  }
}

function side(found: FoundItem, ids: readonly string[]): string {
  return named(found, ids) || "nobody named";
}

/** Agreements, clashes and the like have all parties on both sides. */
function isMutual(from: readonly string[], to: readonly string[]): boolean {
  return from.length > 1 && from.length === to.length && from.every((id) => to.includes(id));
}

function mutual(found: FoundItem, parties: readonly string[]): string {
  return parties.map((id) => named(found, [id])).join(" ↔ ");
}

function amount({ item }: Extract<FoundItem, { group: "figures" }>): string {
  const { value, low, high, unit } = item;
  const number = (n: number): string => n.toLocaleString("en-GB");
  if (low !== null && high !== null && low !== high)
    return `${number(low)} to ${number(high)} ${plain(unit)}`;
  if (low !== null && value === null) return `at least ${number(low)} ${plain(unit)}`;
  if (high !== null && value === null) return `at most ${number(high)} ${plain(unit)}`;
  return value === null ? `no number, ${plain(unit)}` : `${number(value)} ${plain(unit)}`;
}

/** What must be seen beside it: who says so, who mediates, towards whom, since when. */
export function detailsOf(found: FoundItem): string[] {
  switch (found.group) {
    case "meetings":
      return told({
        "mediated by": named(found, found.item.mediators),
        "hosted by": named(found, found.item.host === null ? [] : [found.item.host]),
        "according to": named(found, found.item.accordingTo),
      });
    case "statements":
      return told({ to: named(found, found.item.addressee) });
    case "acts":
      return told({ "according to": accordingTo(found) });
    case "figures":
      return told({
        "according to": named(found, found.item.accordingTo),
        since: found.item.since === null ? "" : dateWords(found.item.since),
      });
    case "positions":
    case "tracks":
      return [];
  }
}

/** For acts always said: nobody must take an allegation for the article's own word. */
function accordingTo(found: Extract<FoundItem, { group: "acts" }>): string {
  if (found.item.accordingTo.length > 0) return named(found, found.item.accordingTo);
  return found.item.hearsay ? "hearsay, nobody named" : "the article itself";
}

function told(details: Readonly<Record<string, string>>): string[] {
  const parts = Object.entries(details).filter(([, words]) => words !== "");
  return parts.length === 0 ? [] : [parts.map(([name, words]) => `${name} ${words}`).join(" · ")];
}

/** Under which heading an item stands in a list by date. */
export function dayOf(found: FoundItem): string {
  const own = ownDate(found);
  return own === null ? `${dateWords(found.article.published)} (day of the report)` : dateWords(own);
}

function ownDate(found: FoundItem): string | null {
  switch (found.group) {
    case "meetings":
    case "acts":
    case "positions":
    case "statements":
      return found.item.date;
    case "figures":
      return found.item.asOf;
    case "tracks":
      return null;
  }
}

/** What a group's items are called, for "12 of 340 meetings". */
export function countWords(shown: number, total: number, what: Group | "articles" | "actors"): string {
  const noun = total === 1 ? what.replace(/s$/, "") : what;
  return shown === total
    ? `${total.toLocaleString("en-GB")} ${noun}`
    : `${shown} of ${total.toLocaleString("en-GB")} ${noun}`;
}
