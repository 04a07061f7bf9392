/** Pages for tests, built of parts, as news sites build theirs. */
import { articleFrom, faultOf } from "./folder.js";
import type { Ingested } from "../../src/ingest/types.js";
import type { Fault } from "../../src/record/fault.js";

export const FIRST =
  "The envoy opened the second day of the talks with a private word for each delegation, his spokeswoman said, and " +
  "asked both to put their proposals on paper before the evening.";
export const SECOND =
  "“We came here to listen,” said the head of the opposition team, who had threatened on Monday to leave. He added " +
  "that the shelling would have to stop before his side would talk of anything else.";
export const THIRD =
  "A diplomat who follows the talks said that neither side wished to be the first to go home, and that this might be " +
  "the best that could be said of the day.";

export const BODY = [FIRST, SECOND, THIRD].map((text) => `<p>${text}</p>`).join("\n");

export interface Parts {
  readonly head?: string;
  readonly body?: string;
}

export function page({ head = "", body = `<article>${BODY}</article>` }: Parts): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

export function linked(thing: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
}

export async function articleOf(parts: Parts): Promise<Ingested> {
  return articleFrom("a.html", { "a.html": page(parts) });
}

export async function pageFault(parts: Parts): Promise<Fault> {
  return faultOf("a.html", { "a.html": page(parts) });
}
