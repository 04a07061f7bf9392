/**
 * Whole articles with the records that the program makes of them.
 *
 * A folder holds `source.txt` or `source.html`, perhaps `source.meta.json` (the sidecar that ingestion finds by its
 * name), `record.json`, and `origin.json`, which tells where the source is from. `npm run fixtures` writes the
 * records anew; its diff is read line by line before it is committed.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ingest } from "../../src/ingest/ingest.js";
import { openPipeline, type Pipeline } from "../../src/pipeline/read.js";
import { packagedModel } from "../../src/reading/readers.js";
import type { Actor, Article, ArticleRecord } from "../../src/record/record.js";
import type { Span } from "../../src/record/span.js";

export const FOLDER = dirname(fileURLToPath(import.meta.url));

/** Whether the reading model is in the checkout; without it there is nothing to compare. */
export const HAS_MODEL = existsSync(join(packagedModel(), "reader.onnx"));

export interface Fixture {
  readonly slug: string;
  readonly source: string;
  readonly record: string;
  readonly origin: string;
}

/** The fixtures, by name. */
export function fixtures(): Fixture[] {
  const slugs = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, "origin.json")));
  return slugs.sort().map((slug) => {
    const at = (name: string): string => join(FOLDER, slug, name);
    const source = ["source.txt", "source.html"].map(at).find((path) => existsSync(path));
    if (source === undefined) throw new Error(`${slug} has no source`);
    return { slug, source, record: at("record.json"), origin: at("origin.json") };
  });
}

/** The article of a source, with an origin that is the same wherever the tests run. */
export async function articleIn(source: string): Promise<Article> {
  const [outcome] = await ingest(source, {});
  if (!outcome?.result.ok) throw new Error(`${source} could not be read`);
  const { article } = outcome.result.value;
  return { ...article, origin: source.slice(FOLDER.length + 1) };
}

export async function realPipeline(): Promise<Pipeline> {
  const pipeline = await openPipeline();
  if (!pipeline.ok) throw new Error(pipeline.fault.what);
  return pipeline.value;
}

export function storedRecord(fixture: Fixture): ArticleRecord {
  return JSON.parse(readFileSync(fixture.record, "utf8")) as ArticleRecord;
}

/**
 * What a record says, a line an item, actors by name and spans by their words; without ids and scores, which move
 * when another item comes or goes.
 */
export function linesOf(record: ArticleRecord): string[] {
  const { meetings, statements, acts, positions, figures, tracks } = record;
  const groups = { meetings, statements, acts, positions, figures, tracks };
  const names = new Map(record.actors.map((actor) => [actor.id, actor.name]));
  const said = Object.entries(groups).flatMap(([group, items]) =>
    items.map((item) => `${group} ${JSON.stringify(item, (key, value) => told(key, value, names, record))}`),
  );
  return [...record.actors.map((actor) => actorLine(actor, names)), ...said].sort();
}

const LEFT_OUT = new Set(["id", "score", "within", "statement", "about", "act", "track", "issue", "issues"]);

function told(
  key: string,
  value: unknown,
  names: ReadonlyMap<string, string>,
  record: ArticleRecord,
): unknown {
  if (LEFT_OUT.has(key)) return undefined;
  if (typeof value === "string") return names.get(value) ?? value;
  return isSpan(value) ? record.article.text.slice(value.start, value.end) : value;
}

function isSpan(value: unknown): value is Span {
  return typeof value === "object" && value !== null && "start" in value && "end" in value;
}

function actorLine(actor: Actor, names: ReadonlyMap<string, string>): string {
  const principals = actor.actsFor.map((id) => names.get(id) ?? id).join(", ");
  return `actor ${actor.name} (${actor.kind}) for [${principals}]: ${String(actor.mentions.length)} mentions`;
}
