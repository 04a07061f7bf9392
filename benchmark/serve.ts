/**
 * `npm run serve:bench -- FILE`: how fast a large dossier is shown. Times are medians of several runs on this machine;
 * `npm run fill -- FILE 20000` makes the dossier. Without a Chromium the paint is left out.
 */
import { readFileSync, readdirSync } from "node:fs";
import { cpus } from "node:os";
import { gzipSync } from "node:zlib";
import { serveDossier } from "../src/api/listen.js";
import { BROWSER, openBrowser } from "../test/web/browser.js";

const RUNS = 7;
const QUESTIONS = [
  "now",
  "meetings",
  "meetings?status=held",
  "meetings?actor=Russia&status=scheduled&since=2015&until=2016",
  "numbers?groups=meetings",
  "numbers?groups=meetings&actor=Russia",
  "timeline",
  "timeline?actor=Russia",
  "statements?q=truck",
  "statements?actor=Berkov",
  "acts?type=ACCUSE&actor=Iran",
  "numbers?groups=acts&type=ACCUSE",
  "positions?actor=Turkey&family=security",
  "matrix",
  "matrix?by=issue",
  "figures?type=killed",
  "actors",
  "actors?q=adler",
  "search?q=bakery",
  "search?q=constitution&outlet=Evening%20Echo",
  "numbers?q=bakery",
  "articles?q=border",
];

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

interface Times {
  readonly wall: number;
  /** Processor time of the whole process, server and client: what is left where nothing else runs. */
  readonly processor: number;
  readonly worst: number;
}

async function runs(work: () => Promise<unknown>): Promise<Times> {
  const walls: number[] = [];
  const processors: number[] = [];
  for (let k = 0; k < RUNS; k++) {
    const before = process.cpuUsage();
    const began = performance.now();
    await work();
    walls.push(performance.now() - began);
    const { user, system } = process.cpuUsage(before);
    processors.push((user + system) / 1000);
  }
  return { wall: median(walls), processor: median(processors), worst: Math.max(...walls) };
}

function firstLoad(): number {
  const web = new URL("../dist/web/", import.meta.url);
  const page = readFileSync(new URL("index.html", web), "utf8");
  const now = readdirSync(new URL("assets/", web)).filter((name) =>
    /^(?:Now|Item|Nothing|Sign|Status|Trouble|According|Context|Sides)-.*\.js$/.test(name),
  );
  const scripts = new Set([...[...page.matchAll(/assets\/([^"]+\.js)/g)].map((m) => m[1]!), ...now]);
  return [...scripts].reduce(
    (sum, name) => sum + gzipSync(readFileSync(new URL(`assets/${name}`, web))).length,
    0,
  );
}

/** Notes when the page first shows something of the dossier. */
const NOTING = `new MutationObserver((_, self) => {
  if (document.querySelector(".item, .articles li, tbody tr") === null) return;
  self.disconnect();
  requestAnimationFrame(() => requestAnimationFrame(() => (globalThis.seenAt = performance.now())));
}).observe(document, { childList: true, subtree: true })`;

/** First paint, and the first paint with something of the dossier, in a browser that has nothing cached. */
async function paint(address: string): Promise<{ first: number; useful: number }> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.addInitScript(NOTING);
  await page.goto(address);
  await page.waitForSelector(".item, .articles li, tbody tr");
  await page.waitForTimeout(300);
  const told = await page.evaluate<[number, number]>(
    "[performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0, globalThis.seenAt]",
  );
  await browser.close();
  return { first: told[0], useful: told[1] };
}

const [file = "generated.db"] = process.argv.slice(2).filter((word) => word !== "--");
const served = await serveDossier({ dossier: file, port: 0 });
if (!served.ok) throw new Error(`${served.fault.what} ${served.fault.remedy}`);
const { address, close } = served.value;
const { counts } = (await (await fetch(`${address}api/v1/about`)).json()) as {
  counts: Record<string, number>;
};
console.log(file, JSON.stringify(counts));
console.log(`${cpus().length} × ${cpus()[0]?.model ?? ""}, Node ${process.version}`);
console.log(`script of the first load, gzip: ${(firstLoad() / 1024).toFixed(1)} kB`);
console.log(`${"milliseconds".padEnd(64)}median worst   cpu`);
for (const question of QUESTIONS) {
  const ask = async (): Promise<unknown> => await (await fetch(`${address}api/v1/${question}`)).json();
  await ask();
  const { wall, processor, worst } = await runs(ask);
  const told = [wall, worst, processor].map((ms) => ms.toFixed(0).padStart(6)).join("");
  console.log(`${question.padEnd(64)}${told}`);
}
if (BROWSER !== undefined) {
  for (const path of ["", "meetings", "positions", "acts"]) {
    const paints: { first: number; useful: number }[] = [];
    for (let k = 0; k < 3; k++) paints.push(await paint(address + path));
    const first = median(paints.map((p) => p.first)).toFixed(0);
    console.log(
      `/${path}: first paint ${first} ms, record seen ${median(paints.map((p) => p.useful)).toFixed(0)} ms`,
    );
  }
}
await close();
process.exit(0);
