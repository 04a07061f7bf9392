/**
 * Acts and meetings found where there are none to find: how-tos, fiction and travel guides.
 *
 *     npx vite-node benchmark/other-genres.ts -- DATA/ud/gum/dev.conllu [DATA/ud/gum/train.conllu …] [--list]
 *
 * The documents of GUM whose names hold `whow`, `fiction` or `voyage`, as text without a day. Counts what lists show
 * (levels `sure` and `likely`); `--list` prints it. A true meeting of a travel guide's history is counted too.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { articleOf, NOTHING_KNOWN } from "../src/ingest/article.js";
import { openPipeline } from "../src/pipeline/read.js";
import { levelOf } from "../src/record/level.js";

const GENRES = /_(whow|fiction|voyage)_/u;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  args: process.argv.slice(2).filter((arg) => arg !== "--"),
  options: { list: { type: "boolean", default: false } },
});
if (positionals.length === 0) throw new Error("give GUM's .conllu files");

interface Document {
  readonly name: string;
  readonly text: string;
}

/** The documents of a CoNLL-U file with their sentences as text, a paragraph as a line. */
function documentsOf(conllu: string): Document[] {
  return conllu
    .split(/^# newdoc id = /mu)
    .slice(1)
    .map((part) => ({
      name: part.slice(0, part.indexOf("\n")).trim(),
      text: part
        .split(/^# newpar/mu)
        .map((paragraph) =>
          Array.from(paragraph.matchAll(/^# text = (.*)$/gmu), ([, text]) => text).join(" "),
        )
        .filter((paragraph) => paragraph !== "")
        .join("\n\n"),
    }));
}

const documents = positionals
  .flatMap((path) => documentsOf(readFileSync(path, "utf8")))
  .filter(({ name }) => GENRES.test(name));
const pipeline = await openPipeline();
if (!pipeline.ok) throw new Error(pipeline.fault.what);
let found = 0;
for (const { name, text } of documents) {
  const { article, acts, meetings } = await pipeline.value.read(articleOf(text, NOTHING_KNOWN, name));
  for (const item of [...meetings, ...acts]) {
    if (levelOf(item.score) === "possible") continue;
    found++;
    const [words] = item.evidence;
    if (values.list && words)
      console.log(`${name}: ${item.rule}: ${article.text.slice(words.start, words.end)}`);
  }
}
await pipeline.value.close();
console.log(
  `${documents.length} texts, ${found} acts and meetings: ${((10 * found) / documents.length).toFixed(1)} in ten texts`,
);
