/**
 * What a page tells of its article: title, outlet, address, day of publication.
 *
 * A page enters, what it says of itself leaves. Sources in order of trust: JSON-LD (schema.org's Article and its
 * kinds), OpenGraph, other `<meta>`, `<time>`, the visible heading. A date that can't be read counts as none, and the
 * next source is asked.
 */
import type { About } from "./article.js";
import { readDate } from "./date.js";
import { linkedArticle, type LinkedArticle } from "./json-ld.js";
import type { Page, PageElement } from "./page.js";

const DATE_METAS = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datePublished",
  "parsely-pub-date",
  "sailthru.date",
  "DC.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "DC.date",
  "dcterms.date",
  "publish-date",
  "publication_date",
  "pubdate",
  "date",
];
const TIMES = ["time[itemprop~=datePublished]", "time[pubdate]", "article time", "main time", "time"];
const ELSEWHERE = "aside, nav, footer, [role=complementary], [role=navigation]";

/** What the page tells of its article. */
export function aboutPage(page: Page): About {
  const linked = linkedArticle(page);
  const outlet = linked?.outlet ?? meta(page, ["og:site_name", "publisher", "application-name"]);
  return {
    title: titleOf(page, linked, outlet),
    outlet,
    url: addressOf(page, linked),
    published: firstDate([linked?.published ?? null, ...metaDates(page), ...timeDates(page)]),
  };
}

function titleOf(page: Page, linked: LinkedArticle | null, outlet: string | null): string | null {
  const named = linked?.title ?? meta(page, ["og:title", "twitter:title", "DC.title"]);
  if (named !== null) return withoutOutlet(named, outlet);
  const headings = [...page.querySelectorAll("h1")];
  return headings.length === 1 ? clean(headings[0]!.textContent) : null;
}

/** "Talks put off | The Harbour Wire" is a title and an outlet. */
function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet === null || !title.endsWith(outlet)) return title;
  return title.slice(0, -outlet.length).replace(/\s+[|–—·:-]\s*$/, "");
}

function addressOf(page: Page, linked: LinkedArticle | null): string | null {
  const canonical = page.querySelector("link[rel=canonical]")?.getAttribute("href") ?? null;
  const addresses = [canonical, meta(page, ["og:url"]), linked?.url ?? null];
  return addresses.find((address) => address !== null && /^https?:\/\//i.test(address)) ?? null;
}

function metaDates(page: Page): (string | null)[] {
  return DATE_METAS.map((name) => meta(page, [name]));
}

function timeDates(page: Page): (string | null)[] {
  return TIMES.map((selector) => {
    const times = [...page.querySelectorAll(selector)].filter((time) => !time.closest(ELSEWHERE));
    return times[0] ? timeOf(times[0]) : null;
  });
}

function timeOf(time: PageElement): string | null {
  return clean(time.getAttribute("datetime")) ?? clean(time.textContent);
}

function firstDate(candidates: readonly (string | null)[]): string | null {
  const dates = candidates.map((written) => (written === null ? null : readDate(written)));
  return dates.find((date) => date !== null) ?? null;
}

/** The content of the first `<meta>` of these names that has one; names are compared without case. */
function meta(page: Page, names: readonly string[]): string | null {
  const metas = [...page.querySelectorAll("meta[content]")];
  const contents = names.map((name) => {
    const found = metas.find((element) => metaNames(element).includes(name.toLowerCase()));
    return clean(found?.getAttribute("content") ?? null);
  });
  return contents.find((content) => content !== null) ?? null;
}

function metaNames(element: PageElement): string[] {
  return ["property", "name", "itemprop"].flatMap((kind) => element.getAttribute(kind)?.toLowerCase() ?? []);
}

function clean(text: string | null): string | null {
  const cleaned = text?.replace(/\s+/g, " ").trim() ?? "";
  return cleaned === "" ? null : cleaned;
}
