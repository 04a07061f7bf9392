/**
 * Who may ask, and what a page of ours may do.
 *
 * The server listens on this machine only, yet any page open in the browser could send requests to it. So the `Host`
 * must be a name of this machine (a foreign name that resolves here is refused), a foreign `Origin` is refused, and
 * other sites may link to a page but not load anything from here.
 */
import type { MiddlewareHandler } from "hono";
import { told } from "./problem.js";

const OURS = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
};

/** Refuses what other sites ask. */
export const guard: MiddlewareHandler = async (c, next) => {
  const host = c.req.header("host") ?? "";
  const origin = c.req.header("origin");
  const site = c.req.header("sec-fetch-site");
  if (!OURS.test(host)) return told(c, 403, refusal("host", host, "This name is not one of this machine's."));
  if (origin !== undefined && origin.replace(/^https?:\/\//, "") !== host) {
    return told(c, 403, refusal("origin", origin, "Another site's page may not ask here."));
  }
  const follows = c.req.header("sec-fetch-mode") === "navigate" && c.req.method === "GET";
  if ((site === "cross-site" || site === "same-site") && !follows) {
    return told(c, 403, refusal("origin", site, "Another site's page may not ask here."));
  }
  await next();
};

function refusal(code: string, where: string, what: string) {
  return { code, where, what, remedy: "Open the address that `rapporteur serve` printed." };
}

/** What every answer tells the browser. */
export const headers: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
};
