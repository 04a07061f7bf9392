/**
 * Readings kept in a folder, so that the model reads a text once however often the rules after it are tried.
 *
 * A kept reading is used only for the same text and the same model (by the hash of its weights).
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openKnowledge } from "../src/knowledge/knowledge.js";
import { recordOf, type Pipeline } from "../src/pipeline/read.js";
import { openReader, type Reader } from "../src/reading/reader.js";
import type { Reading } from "../src/reading/types.js";
import { ok, type Result } from "../src/record/fault.js";

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
