/**
 * The web app's files, held in memory: few and small. Every address without a file of its own gets the page, which
 * knows what to show. Names with a checksum in them never change and are kept by the browser.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Context, Handler } from "hono";
import { told } from "./problem.js";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};
const PACKED = new Set([".woff2"]);

interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
  readonly gzip: Buffer | null;
  readonly etag: string;
  readonly lasting: boolean;
}

/** Where the built web app lies: beside the built API, or in `dist` of the sources. */
function webFolder(): string | null {
  const here = fileURLToPath(new URL(".", import.meta.url));
  const places = [join(here, "../web"), join(here, "../../dist/web")];
  return places.find((place) => existsSync(join(place, "index.html"))) ?? null;
}

/** Serves the web app. */
export function webApp(): Handler {
  const folder = webFolder();
  if (folder === null) return notBuilt;
  const assets = assetsIn(folder);
  const page = assets.get("/index.html")!;
  return (c) => {
    const { path } = c.req;
    const asset = assets.get(path);
    if (asset === undefined && extname(path) !== "" && path.startsWith("/assets/")) return nowhere(c, path);
    return answer(c, asset ?? page);
  };
}

function assetsIn(folder: string): Map<string, Asset> {
  const names = readdirSync(folder, { recursive: true }).map(String);
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [`/${name.replaceAll("\\", "/")}`, assetOf(join(folder, name), name)]));
}

function assetOf(path: string, name: string): Asset {
  const bytes = readFileSync(path);
  const end = extname(name);
  const etag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}"`;
  const gzip = PACKED.has(end) ? null : gzipSync(bytes, { level: 9 });
  return {
    type: TYPES[end] ?? "application/octet-stream",
    bytes,
    gzip,
    etag,
    lasting: name.startsWith("assets"),
  };
}

function answer(c: Context, asset: Asset): Response {
  const packed = asset.gzip !== null && /\bgzip\b/.test(c.req.header("accept-encoding") ?? "");
  const headers = {
    "content-type": asset.type,
    etag: asset.etag,
    vary: "accept-encoding",
    "cache-control": asset.lasting ? "public, max-age=31536000, immutable" : "no-cache",
  };
  if (c.req.header("if-none-match") === asset.etag) return c.body(null, 304, headers);
  const body = packed ? asset.gzip! : asset.bytes;
  return c.body(new Uint8Array(body), 200, packed ? { ...headers, "content-encoding": "gzip" } : headers);
}

function nowhere(c: Context, path: string): Response {
  return told(c, 404, {
    code: "unknown-id",
    where: path,
    what: "There is no such file.",
    remedy: "Load the page anew.",
  });
}

function notBuilt(c: Context): Response {
  const what = "The web app is not built.";
  return told(c, 404, { code: "not-built", where: c.req.path, what, remedy: "Run `npm run build`." });
}
