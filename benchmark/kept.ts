/**
 * Readings kept in a folder, so that the model reads a text once however often the rules after it are tried.
 *
 * A kept reading is used only for the same text and the same model (by the hash of its manifest).
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openKnowledge } from "../src/knowledge/knowledge.js";
import { recordOf, type Pipeline } from "../src/pipeline/read.js";
import { openReader, packagedModel, type Reader } from "../src/reading/reader.js";
import type { Reading } from "../src/reading/types.js";
import { ok, type Result } from "../src/record/fault.js";

/** A pipeline whose readings come from `folder` where they are there, and are put there where not. */
export async function openKeptPipeline(folder: string): Promise<Result<Pipeline>> {
  const reader = await openReader();
  if (!reader.ok) return reader;
  mkdirSync(folder, { recursive: true });
  const knowledge = openKnowledge();
  const version = { program: "rapporteur, kept readings", reader: reader.value.name };
  const model = sha256(readFileSync(join(packagedModel(), "manifest.json"), "utf8")).slice(0, 8);
  return ok({
    version,
    abreast: 1,
    read: async (article) => {
      const path = join(folder, `${sha256(article.text)}-${model}.json`);
      return recordOf(article, await kept(path, article.text, reader.value), knowledge, version);
    },
    close: () => reader.value.close(),
  });
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

async function kept(path: string, text: string, reader: Reader): Promise<Reading> {
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8")) as Reading;
  const reading = await reader.read(text);
  writeFileSync(path, JSON.stringify(reading));
  return reading;
}
