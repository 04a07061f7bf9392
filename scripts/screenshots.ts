/**
 * `npm run screenshots`: reads examples/ into a dossier of its own and takes the README's pictures of it, into
 * docs/screens/. It needs the reading model, the built web app and a Chromium.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveDossier } from "../src/api/listen.js";
import { findInputs } from "../src/ingest/ingest.js";
import { intake } from "../src/intake/intake.js";
import { openPipeline } from "../src/pipeline/read.js";
import type { Result } from "../src/record/fault.js";
import { openDossier } from "../src/store/index.js";
import { openBrowser } from "../test/web/browser.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const screens = join(root, "docs/screens");

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.fault.where}: ${result.fault.what} ${result.fault.remedy}`);
}

async function readExamples(file: string): Promise<void> {
  const dossier = valueOf(await openDossier(file, { create: true }));
  const pipeline = valueOf(await openPipeline());
  const { inputs } = await findInputs([join(root, "examples")]);
  for await (const { what, origin } of intake(inputs, { dossier, pipeline })) console.log(what, origin);
  await pipeline.close();
  await dossier.close();
}

interface Listed {
  readonly rows: readonly {
    readonly article: { readonly id: string };
    readonly item: { readonly id: string; readonly score: number };
  }[];
}

const folder = mkdtempSync(join(tmpdir(), "rapporteur-screens-"));
const file = join(folder, "dossier.db");
await readExamples(file);
const served = valueOf(await serveDossier({ dossier: file, port: 0 }));
const browser = await openBrowser({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 });
mkdirSync(screens, { recursive: true });

// The article is shown at the agreement that is surest.
const told = await fetch(`${served.address}api/v1/acts?type=AGREE&status=done&limit=200`);
const { rows } = (await told.json()) as Listed;
const [agreement] = [...rows].sort((a, b) => b.item.score - a.item.score);
const pages = {
  now: "",
  meetings: "meetings",
  positions: "positions",
  article:
    agreement === undefined ? "articles" : `articles/${agreement.article.id}?item=${agreement.item.id}`,
};
for (const [name, path] of Object.entries(pages)) {
  const page = await browser.newPage();
  await page.goto(served.address + path, { waitUntil: "load" });
  await page.waitForSelector("main h1:not(.waiting-title)");
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(screens, `${name}.png`) });
  console.log(join(screens, `${name}.png`));
  await page.close();
}
await browser.close();
await served.close();
rmSync(folder, { recursive: true, force: true });
