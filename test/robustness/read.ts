/** The articles of this folder, and the whole pipeline over a text. */
import { readdirSync, readFileSync } from "node:fs";
import { openPipeline, type Pipeline } from "../../src/pipeline/read.js";
import type { ArticleRecord } from "../../src/record/record.js";

const FOLDER = new URL("articles/", import.meta.url);

/** Short reports of many kinds, written for these tests: “ ” and ‘ ’ as marks, ' as apostrophe, American spelling. */
export const ARTICLES: readonly string[] = readdirSync(FOLDER)
  .sort()
  .map((file) => readFileSync(new URL(file, FOLDER), "utf8"));

export async function opened(): Promise<Pipeline> {
  const pipeline = await openPipeline();
  if (!pipeline.ok) throw new Error(`${pipeline.fault.where}: ${pipeline.fault.what}`);
  return pipeline.value;
}

/** Reads a text as an article of a spring day in 2019. */
export function readText({ read }: Pipeline, text: string): Promise<ArticleRecord> {
  const unknown = { title: null, outlet: null, url: null, sha256: "" };
  return read({ ...unknown, id: "a", published: "2019-03-05", language: "en", text, origin: "a" });
}
