/**
 * The article of a text: its text, what is known about it, and its id.
 *
 * The id comes from the content (text, outlet, address, date of publication), not from the file's name: the same
 * article read twice, or from two folders, is the same article, while a reprint in another outlet, or the same wire
 * copy on another day, is one of its own. Twelve hexadecimal digits keep ids short to type; two in a million
 * articles meet with a chance of 1 in 500.
 */
import { createHash } from "node:crypto";
import type { Article, Edtf } from "../record/record.js";

/** What is told of an article beside its text. */
export interface About {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: Edtf | null;
}

export const NOTHING_KNOWN: About = { title: null, outlet: null, url: null, published: null };

/** Said of every article whose day of publication nobody told. */
export const NO_DATE = "no date of publication: relative dates stay unknown";

/** What `first` tells, and where it is silent what `second` tells. */
export function either(first: About, second: About): About {
  return {
    title: first.title ?? second.title,
    outlet: first.outlet ?? second.outlet,
    url: first.url ?? second.url,
    published: first.published ?? second.published,
  };
}

/** The article with its id and checksum. */
export function articleOf(text: string, about: About, origin: string): Article {
  return {
    id: `a${sha256([text, about.outlet, about.url, about.published].join("\0")).slice(0, 12)}`,
    title: about.title,
    outlet: about.outlet,
    url: about.url,
    published: about.published,
    language: "en",
    text,
    sha256: sha256(text),
    origin,
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
