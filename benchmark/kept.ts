/**
 * Readings kept in a folder, so that the model reads a text once however often the rules after it are tried.
 *
 * A kept reading is used only for the same text and the same model (by the hash of its weights).
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { articleOf, NOTHING_KNOWN } from "../src/ingest/article.js";
import { openKnowledge } from "../src/knowledge/knowledge.js";
import { recordOf, type Pipeline } from "../src/pipeline/read.js";
import { openReader, type Reader } from "../src/reading/reader.js";
import type { Reading } from "../src/reading/types.js";
import { ok, type Result } from "../src/record/fault.js";
import type { Article } from "../src/record/record.js";

/** A pipeline whose readings come from `folder` where they are there, and are put there where not. */
export async function openKeptPipeline(folder: string, named: string): Promise<Result<Pipeline>> {
  const reader = await openReader(named);
  if (!reader.ok) return reader;
  mkdirSync(folder, { recursive: true });
  const knowledge = openKnowledge();
  const version = { program: "rapporteur, kept readings", reader: reader.value.name };
  return ok({
    version,
    abreast: 1,
    read: async (article) => {
      return recordOf(article, await keptReading(folder, article.text, reader.value), knowledge, version);
    },
    close: () => reader.value.close(),
  });
}

export interface ReadArticle {
  readonly article: Article;
  readonly reading: Reading;
}

/** The first articles of a file of JSON lines (`text`, `published`) with their readings by the small reader. */
export async function keptArticles(path: string, folder: string, most = Infinity): Promise<ReadArticle[]> {
  const reader = await openReader();
  if (!reader.ok) throw new Error(reader.fault.what);
  mkdirSync(folder, { recursive: true });
  const read: ReadArticle[] = [];
  for (const line of readFileSync(path, "utf8").split("\n").filter(Boolean).slice(0, most)) {
    const { text, published } = JSON.parse(line) as { text: string; published?: string };
    const article = articleOf(text, { ...NOTHING_KNOWN, published: published || null }, path);
    read.push({ article, reading: await keptReading(folder, text, reader.value) });
  }
  await reader.value.close();
  return read;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The reading of a text: the one kept in `folder` for this model, else the reader's, which is put there. */
export async function keptReading(folder: string, text: string, reader: Reader): Promise<Reading> {
  const path = join(folder, `${sha256(text)}-${reader.weights.slice(0, 8)}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8")) as Reading;
  const reading = await reader.read(text);
  writeFileSync(path, JSON.stringify(reading));
  return reading;
}
