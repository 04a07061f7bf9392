/**
 * Sidecars: `NAME.meta.json` beside an article tells its title, outlet, published and url.
 *
 * A sidecar's bytes enter, what it tells leaves. Fields that are left out, null or empty are unknown; other fields
 * are of no concern. A sidecar that is there but can't be read is a fault of its article: better no article than one
 * with a wrong date.
 */
import { failed, ok, type Result } from "../record/fault.js";
import type { About } from "./article.js";
import { DATE_FORMS, readDate } from "./date.js";
import { decodeText } from "./decode.js";
import { brokenAt } from "./json-place.js";

export const SIDECAR = ".meta.json";
const REMEDY = 'A sidecar looks like {"title": "…", "outlet": "…", "published": "2015-12-15", "url": "…"}.';
const FIELDS = ["title", "outlet", "published", "url"] as const;

type Fields = Readonly<Record<(typeof FIELDS)[number], string | null>>;

/** The sidecar's path for an article's: `a/b.txt` has `a/b.meta.json`. */
export function sidecarPath(article: string): string {
  return article.replace(/\.[^./\\]*$/, "") + SIDECAR;
}

/** What a sidecar tells of its article. */
export function readSidecar(bytes: Uint8Array, where: string): Result<About> {
  const decoded = decodeText(bytes, where, false);
  if (!decoded.ok) return failed("sidecar", where, decoded.fault.what, "Save the sidecar as UTF-8.");
  const parsed = parse(decoded.value.text, where);
  if (!parsed.ok) return parsed;
  const fields = fieldsOf(parsed.value, where);
  return fields.ok ? withDate(fields.value, where) : fields;
}

function parse(text: string, where: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return failed("sidecar", where, `The sidecar is no valid JSON: it breaks at ${brokenAt(text)}.`, REMEDY);
  }
}

function fieldsOf(value: unknown, where: string): Result<Fields> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return failed(
      "sidecar",
      where,
      `The sidecar holds ${kindOf(value)}, and an object was expected.`,
      REMEDY,
    );
  const told = value as Readonly<Record<string, unknown>>;
  const wrong = FIELDS.find((name) => typeof (told[name] ?? "") !== "string");
  if (wrong === undefined) return ok(Object.fromEntries(FIELDS.map((n) => [n, word(told[n])])) as Fields);
  const what = `The sidecar's "${wrong}" is ${kindOf(told[wrong])}, and a string or null was expected.`;
  return failed("sidecar", where, what, REMEDY);
}

function withDate(fields: Fields, where: string): Result<About> {
  if (fields.published === null) return ok(fields);
  const published = readDate(fields.published);
  if (published !== null) return ok({ ...fields, published });
  const what = `The sidecar's "published" is "${fields.published}", which is no date that can be read.`;
  return failed("date", where, what, `Write it as ${DATE_FORMS}, or null where it is unknown.`);
}

function word(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value} (${JSON.stringify(value)})`;
}
