/**
 * The door to the parsers of pages: linkedom builds the tree, Mozilla's Readability finds the article in it.
 *
 * HTML enters, a tree leaves, of which only what is used here is typed. Finding the article takes the tree apart, so
 * whatever else is wanted of the page is taken first.
 */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  remove(): void;
}

export interface Page {
  readonly childNodes: Iterable<PageNode>;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** What Readability takes for the article: its heading and the element that holds its text. */
export interface FoundArticle {
  readonly title: string | null;
  readonly body: PageElement;
}

/** The tree of a page; markup without a root element gets one. */
export function openPage(html: string): Page {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Page;
}

/** Whether elements lie within each other deeper than so many; the time to find the article grows with the cube. */
export function isDeeper(page: Page, limit: number): boolean {
  let level: PageNode[] = [...page.childNodes];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((node) => [...node.childNodes]);
  }
  return false;
}

/** The article in the page, or null where there is none. The page is of no use afterwards. */
export function findArticle(page: Page): FoundArticle | null {
  const reader = new Readability<PageElement>(page as never, {
    serializer: (element) => element as unknown as PageElement,
  });
  const found = reader.parse();
  if (!found?.content) return null;
  return { title: found.title?.trim() ? found.title.trim() : null, body: found.content };
}
