/**
 * `npm run fixtures`: writes the records of the fixtures anew. Read the diff before you commit it.
 *
 * With `npm run fixtures -- add FILE…` it first makes fixtures of articles, copied with their sidecars.
 */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { articleIn, fixtures, FOLDER, realPipeline } from "./fixtures.js";

function add(file: string): void {
  const end = extname(file);
  const folder = join(FOLDER, basename(file, end));
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, join(folder, `source${end}`));
  const sidecar = join(dirname(file), `${basename(file, end)}.meta.json`);
  if (existsSync(sidecar)) copyFileSync(sidecar, join(folder, "source.meta.json"));
  writeFileSync(join(folder, "origin.json"), `${JSON.stringify({ copiedFrom: file }, null, 2)}\n`);
}

async function regenerate(): Promise<void> {
  const pipeline = await realPipeline();
  for (const fixture of fixtures()) {
    const record = await pipeline.read(await articleIn(fixture.source));
    writeFileSync(fixture.record, `${JSON.stringify(record, null, 2)}\n`);
    process.stdout.write(`${fixture.slug}: ${String(record.statements.length)} statements\n`);
  }
  await pipeline.close();
}

const [command, ...files] = process.argv.slice(2).filter((argument) => argument !== "--");
if (command === "add") files.forEach(add);
await regenerate();
