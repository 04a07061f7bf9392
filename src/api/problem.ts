/**
 * A fault becomes an answer: `application/problem+json` (RFC 9457) with the HTTP status of its code. The one place
 * that knows both.
 */
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Fault, FaultCode } from "../record/fault.js";

const STATUS_OF: Readonly<Record<FaultCode, ContentfulStatusCode>> = {
  "not-found": 410,
  "no-articles": 422,
  empty: 422,
  binary: 415,
  encoding: 422,
  "too-large": 413,
  "no-article-in-page": 422,
  language: 422,
  sidecar: 422,
  date: 400,
  "dossier-locked": 503,
  "dossier-newer": 409,
  "not-a-dossier": 409,
  "disk-full": 507,
  unreadable: 409,
  "unknown-id": 404,
  usage: 400,
  model: 503,
  network: 502,
};

export const problem = z
  .object({
    type: z.string().openapi({ description: "`about:blank`, or the code of a fault as a URN" }),
    title: z.string().openapi({ description: "What is wrong" }),
    status: z.number().int(),
    detail: z.string().openapi({ description: "What to do about it" }),
    code: z.string(),
    where: z.string().openapi({ description: "File, field or id at fault" }),
  })
  .openapi("Problem");

/** The answer to what can't be answered. */
export function problemOf(c: Context, fault: Fault): Response {
  return told(c, STATUS_OF[fault.code], fault);
}

/** A problem that is no fault of the core: of the request as such. */
export function told(
  c: Context,
  status: ContentfulStatusCode,
  { code, where, what, remedy }: Omit<Fault, "code"> & { readonly code: string },
): Response {
  const body = { type: `urn:rapporteur:${code}`, title: what, status, detail: remedy, code, where };
  return c.body(JSON.stringify(body), status, {
    "content-type": "application/problem+json; charset=utf-8",
    "cache-control": "no-store",
  });
}
