/**
 * Features of marked pairs for `training/rapporteur_training/plover.py`: lines of `code`'s form in, the same lines with
 * `features` and `vector` out.
 *
 *     npm run code:features -- pairs.jsonl features.jsonl [--reader DIR]
 */
import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { openTexts } from "../src/code/coder.js";
import { seenOf } from "../src/code/decide.js";
import { lineOf } from "../src/code/lines.js";
import { openVectors } from "../src/reading/vectors.js";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  args: process.argv.slice(2).filter((arg) => arg !== "--"),
  options: { reader: { type: "string", default: "small" } },
});
const [from, to] = positionals;
if (from === undefined || to === undefined) throw new Error("give the file of pairs and the file to write");
const texts = await openTexts(values.reader);
if (!texts.ok) throw new Error(texts.fault.what);
const vectors = await openVectors();
if (!vectors.ok) throw new Error(vectors.fault.what);
const out = createWriteStream(to);
let number = 0;
for await (const text of createInterface({ input: createReadStream(from) })) {
  const line = lineOf(text, `${from}:${++number}`);
  if (!line.ok) throw new Error(`${line.fault.where}: ${line.fault.what}`);
  const read = await texts.value.read(line.value.text);
  const { features, masked } = seenOf(read, line.value.source, line.value.target);
  const [vector] = await vectors.value.of([masked]);
  const rounded = Array.from(vector!, (x) => Math.round(1e4 * x) / 1e4);
  out.write(`${JSON.stringify({ ...(JSON.parse(text) as object), features, vector: rounded })}\n`);
  if (number % 500 === 0) console.error(number);
}
out.end();
await texts.value.close();
await vectors.value.close();
