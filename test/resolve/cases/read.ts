/**
 * Reads the sentences of the tables that have no reading yet and adds it to `readings.conllu`:
 *
 *     npx vite-node test/resolve/cases/read.ts
 *
 * Readings that are there stay, so that a tree can be put right by hand.
 */
import { writeFileSync } from "node:fs";
import { conlluOf } from "../../../src/reading/conllu.js";
import { openReader } from "../../../src/reading/reader.js";
import { keptReadings, tables } from "./tables.js";

const opened = await openReader();
if (!opened.ok) throw new Error(opened.fault.what);
const kept = keptReadings();
const blocks: string[] = [];
for (const text of new Set(tables().map((row) => row.sentence))) {
  const reading = kept.get(text) ?? conlluOf(await opened.value.read(text), text);
  blocks.push(`${reading.trimEnd()}\n`);
}
writeFileSync(new URL("./readings.conllu", import.meta.url), `${blocks.join("\n")}\n`);
await opened.value.close();
