/**
 * Pages: the article in an HTML page, with its headline, and what the page tells of it.
 *
 * Bytes enter, text and what is known leave. The headline is the first line of the text, as a reader of the page
 * sees it; the paragraphs follow, an empty line before each. A page without an article (a front page, a list of
 * links, a login form) is a fault.
 */
import { failed, ok, type Result } from "../record/fault.js";
import type { About } from "./article.js";
import { aboutPage } from "./page-about.js";
import { findArticle, isDeeper, openPage } from "./page.js";
import { paragraphsOf } from "./page-text.js";

export interface PageArticle {
  readonly text: string;
  readonly about: About;
}

/** Words below which what is left of a page is no article. */
const FEWEST_WORDS = 40;

/** Browsers stop at 512. */
const DEEPEST = 400;

/** Whether a text without a name that tells is a page. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|body|article)\b/i.test(
    text.slice(0, 2000),
  );
}

/** The article of a page. */
export function readPage(html: string, where: string): Result<PageArticle> {
  try {
    return articleIn(html, where);
  } catch (error) {
    return failed("no-article-in-page", where, `The page could not be taken apart (${String(error)}).`);
  }
}

function articleIn(html: string, where: string): Result<PageArticle> {
  const page = openPage(html);
  if (isDeeper(page, DEEPEST)) return tooDeep(where);
  const told = aboutPage(page);
  const found = findArticle(page);
  const body = found ? paragraphsOf(found.body) : [];
  if (wordCount(body) < FEWEST_WORDS) return noArticle(where);
  const about = { ...told, title: told.title ?? found?.title ?? null };
  return ok({ text: withHeadline(about.title, body).join("\n\n"), about });
}

function withHeadline(title: string | null, body: readonly string[]): readonly string[] {
  return title === null || same(title, body[0] ?? "") ? body : [title, ...body];
}

function same(a: string, b: string): boolean {
  return letters(a) === letters(b);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function wordCount(paragraphs: readonly string[]): number {
  return paragraphs.join(" ").split(/\s+/).length;
}

function tooDeep(where: string): Result<PageArticle> {
  const what = `The page nests its elements more than ${String(DEEPEST)} deep, which no page of an article does.`;
  return failed("no-article-in-page", where, what, "Give its text as a .txt file.");
}

function noArticle(where: string): Result<PageArticle> {
  const what = `No article was found in the page: fewer than ${String(FEWEST_WORDS)} words of running text.`;
  return failed(
    "no-article-in-page",
    where,
    what,
    "Give the page of a single article, or its text as a .txt file.",
  );
}
