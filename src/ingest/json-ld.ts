/**
 * JSON-LD in a page: the schema.org Article that it describes, if it does.
 *
 * A page enters, the article's headline, publisher, address and date as written leave. Blocks that are no valid JSON,
 * and fields of another form than schema.org's, are passed over: a page's faults aren't the reader's to report.
 */
import type { Page } from "./page.js";

export interface LinkedArticle {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

type Thing = Readonly<Record<string, unknown>>;

const KINDS =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|\w*Article|BlogPosting|Report|LiveBlogPosting)$/;

/** The first article that the page's JSON-LD describes. */
export function linkedArticle(page: Page): LinkedArticle | null {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const things = scripts.flatMap((script) => thingsIn(parsed(script.textContent ?? "")));
  const article = things.find((thing) => list(thing["@type"]).some((kind) => KINDS.test(String(kind))));
  if (!article) return null;
  return {
    title: words(article["headline"]) ?? words(article["name"]),
    outlet: nameOf(article["publisher"], things),
    url: words(article["url"]) ?? addressOf(article["mainEntityOfPage"]),
    published: words(article["datePublished"]) ?? words(article["dateCreated"]),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, ""));
  } catch {
    return null;
  }
}

/** The objects of a block: itself, the members of a list, of `@graph`, and what a page is about. */
function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (!isThing(value)) return [];
  return [value, ...thingsIn(value["@graph"]), ...thingsIn(value["mainEntity"])];
}

function nameOf(value: unknown, things: readonly Thing[]): string | null {
  const first = list(value)[0];
  if (!isThing(first)) return words(first);
  const same = things.find((thing) => thing["@id"] === first["@id"] && words(thing["name"]) !== null);
  return words(first["name"]) ?? (first["@id"] === undefined ? null : words(same?.["name"]));
}

function addressOf(value: unknown): string | null {
  return isThing(value) ? words(value["@id"]) : words(value);
}

function words(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== ""
    ? unescaped(value.replace(/\s+/g, " ").trim())
    : null;
}

/** Publishing systems often escape JSON-LD as if it were HTML. */
function unescaped(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&#82(\d\d);/g, (_, number: string) => String.fromCharCode(8200 + Number(number)))
    .replace(/&amp;/g, "&");
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
