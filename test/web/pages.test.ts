/**
 * Every page in a browser, over a dossier read from examples/ (made by hand where there is no reading model): what is
 * seen, by keyboard alone, on a phone, in the dark; nothing in the console, nothing asked of other machines, nothing
 * that axe complains of.
 */
import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRequire } from "node:module";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { generated } from "../../benchmark/generated.js";
import { type Served, serveDossier } from "../../src/api/listen.js";
import { findInputs } from "../../src/ingest/ingest.js";
import { intake } from "../../src/intake/intake.js";
import { openPipeline } from "../../src/pipeline/read.js";
import { openDossier } from "../../src/store/index.js";
import { valueOf } from "../store/contract.js";
import { TEXT, makeRecord } from "../store/records.js";
import { BROWSER, openBrowser } from "./browser.js";

const ROOT = new URL("../..", import.meta.url).pathname;
const HAS_MODEL = existsSync(join(ROOT, "models/reader/reader.onnx"));
const BUILT = existsSync(join(ROOT, "dist/web/index.html"));
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const folder = mkdtempSync(join(tmpdir(), "rapporteur-pages-"));
const file = join(folder, "dossier.db");
let served: Served;
let context: BrowserContext;

const REPORT =
  "Envoys meet in Vienna\n\nVIENNA, March 20 - Russian Foreign Minister Sergei Lavrov met U.S. Secretary of State John Kerry in Vienna on Sunday. “The door is open,” Lavrov said.\n";
const SIDECAR = '{"title":"Envoys meet","outlet":"Test Post","published":"2016-03-20"}';

/** What went wrong on the pages of a context, and what they asked of other machines. */
const complaints: string[] = [];

async function fill(): Promise<void> {
  const dossier = valueOf(await openDossier(file, { create: true }));
  if (HAS_MODEL) {
    const pipeline = valueOf(await openPipeline());
    const { inputs } = await findInputs([join(ROOT, "examples")]);
    for await (const fate of intake(inputs.slice(0, 15), { dossier, pipeline }))
      expect(fate.what).toBe("read");
    await pipeline.close();
  } else {
    for (let n = 0; n < 15; n++) valueOf(await dossier.add(generated(n), null));
  }
  await dossier.close();
}

function watch(page: Page): void {
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:" && origin !== new URL(served.address).origin)
      complaints.push(`asked ${request.url()}`);
  });
}

async function open(path: string, where: BrowserContext = context): Promise<Page> {
  const page = await where.newPage();
  watch(page);
  await page.goto(served.address + path);
  await page.waitForSelector("main h1:not(.waiting-title)");
  await page.waitForFunction("document.querySelector('[aria-busy=true]') === null");
  return page;
}

async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE }).catch(() => undefined);
  const found = await page.evaluate(async (): Promise<string[]> => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const told = await axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return told.violations.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 200)}`),
    );
  });
  return found;
}

async function firstId(list: string, of: string): Promise<string> {
  const answer = await fetch(`${served.address}api/v1/${list}?limit=1`);
  const { rows } = (await answer.json()) as { rows: Record<string, string>[] };
  return encodeURIComponent(rows[0]?.[of] ?? "");
}

async function addresses(): Promise<Record<string, string>> {
  return {
    now: "",
    meetings: "meetings",
    statements: "statements",
    positions: "positions",
    issues: "positions?by=issue",
    acts: "acts",
    figures: "figures",
    actors: "actors",
    actor: `actors/${await firstId("actors", "id")}`,
    search: "search?q=talks",
    articles: "articles",
    article: `articles/${await firstId("articles", "id")}`,
  };
}

const MISSING =
  BROWSER === undefined
    ? " (not tested: no Chromium here, apt-get install chromium)"
    : BUILT
      ? ""
      : " (not tested: npm run web)";

describe.skipIf(MISSING !== "")(`the pages${MISSING}`, { timeout: 120_000 }, () => {
  beforeAll(async () => {
    await fill();
    served = valueOf(await serveDossier({ dossier: file, port: 0 }));
    // Axe is put into the pages by the test; the policy would forbid it.
    context = await openBrowser({ bypassCSP: true });
  }, 300_000);
  afterEach(async () => {
    await Promise.all(context.pages().map((page) => page.close()));
  });
  afterAll(async () => {
    await context?.close();
    await served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ["light", {}],
    ["dark", { colorScheme: "dark" as const }],
    ["phone", { viewport: { width: 390, height: 844 }, hasTouch: true }],
  ])("show the record, %s: no complaint of axe or console, no request elsewhere", async (mode, options) => {
    const where = await openBrowser({ bypassCSP: true, ...options });
    complaints.length = 0;
    for (const [name, path] of Object.entries(await addresses())) {
      const page = await open(path, where);
      if (mode !== "phone" || ["now", "meetings", "article"].includes(name)) {
        expect(await violations(page), name).toEqual([]);
      }
      const wide = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
      expect(wide, `${name} must not scroll sideways`).toBeLessThanOrEqual(0);
      await page.close();
    }
    expect(complaints).toEqual([]);
    await where.close();
  });

  it("work under their own policy", async () => {
    const strict = await openBrowser({ bypassCSP: false });
    complaints.length = 0;
    for (const path of Object.values(await addresses())) await (await open(path, strict)).close();
    expect(complaints).toEqual([]);
    await strict.close();
  });

  it("keep filters in the address, and the way back", async () => {
    const page = await open("meetings");
    const chip = page.locator(".choices button").first();
    await chip.click();
    await page.waitForURL(/status=/);
    await page.fill("input[name=since]", "2015-12");
    await page.waitForURL(/since=2015-12/);
    const again = await open(page.url().slice(served.address.length));
    expect(await again.inputValue("input[name=since]")).toBe("2015-12");
    expect(await again.locator(".choices button[aria-pressed=true]").count()).toBe(1);
    await again.click("nav a[href='/acts']");
    await again.waitForSelector("h1:has-text('Acts')");
    await again.goBack();
    await again.waitForURL(/meetings\?.*since=2015-12/);
    expect(await again.inputValue("input[name=since]")).toBe("2015-12");
  });

  it("show the evidence of an item, and the article at that place", async () => {
    const page = await open("acts");
    const button = page.locator("button.evidence").first();
    await button.click();
    const popover = page.locator(".popover");
    await popover.waitFor({ state: "visible" });
    expect((await popover.locator("mark").count()) > 0).toBe(true);
    await page.keyboard.press("Escape");
    await popover.waitFor({ state: "hidden" });
    expect(await page.evaluate("document.activeElement.className")).toBe("evidence");
    await button.click();
    await popover.locator(".open a").click();
    await page.waitForURL(/articles\/.*item=/);
    await page.waitForSelector(".card.selected");
    await page.waitForSelector(".piece.lit");
    expect(await page.locator(".piece.lit").first().isVisible()).toBe(true);
  });

  it("light up words and record together", async () => {
    const page = await open(`articles/${await firstId("articles", "id")}`);
    await page.waitForSelector(".piece");
    await page.locator(".piece").first().hover();
    await page.waitForSelector(".record li.lit");
    await page.locator(".record li").nth(1).hover();
    await page.waitForSelector(".piece.lit");
    const before = await page.locator(".record li").count();
    await page.locator(".legend button:not([disabled])").first().click();
    await page.waitForURL(/hide=/);
    expect(await page.locator(".record li").count()).toBeLessThan(before);
  });

  it("go by keyboard alone: from item to item, and to every control", async () => {
    const page = await open(`articles/${await firstId("articles", "id")}`);
    await page.waitForSelector(".piece");
    await page.keyboard.press("j");
    await page.waitForURL(/item=/);
    const first = page.url();
    await page.keyboard.press("j");
    await expect.poll(() => page.url()).not.toBe(first);
    await page.keyboard.press("k");
    await expect.poll(() => page.url()).toBe(first);
    await expect.poll(() => page.evaluate("document.activeElement.closest('.card') !== null")).toBe(true);
    await page.keyboard.press("Escape");
    await page.waitForFunction("!location.search.includes('item=')");

    const list = await open("acts");
    await list.keyboard.press("Tab");
    expect(await list.evaluate("document.activeElement.className")).toBe("skip");
    const reached = new Set<string>();
    for (let k = 0; k < 60; k++) {
      await list.keyboard.press("Tab");
      reached.add(
        await list.evaluate<string>("document.activeElement.className || document.activeElement.tagName"),
      );
      const seen = await list.evaluate<boolean>(
        "getComputedStyle(document.activeElement).outlineStyle !== 'none' || document.activeElement === document.body",
      );
      expect(seen).toBe(true);
    }
    expect([...reached]).toEqual(expect.arrayContaining(["add", "chip", "evidence"]));
  });

  it("go along the timeline by keyboard, and show each meeting's words", async () => {
    const page = await open("meetings?possible=shown");
    const marks = page.locator(".timeline [role=button]");
    expect(await marks.count()).toBeGreaterThan(3);
    expect(await page.locator(".timeline [role=button][tabindex='0']").count()).toBe(1);
    await page.locator(".timeline [role=button][tabindex='0']").focus();
    const first = await page.evaluate<string>("document.activeElement.getAttribute('aria-label')");
    expect(first).toMatch(/\d{4}: .+, .+/);
    await page.keyboard.press("ArrowRight");
    const second = await page.evaluate<string>("document.activeElement.getAttribute('aria-label')");
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe(first);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const popover = page.locator(".popover");
    await popover.waitFor({ state: "visible" });
    expect(await popover.locator("mark").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await popover.waitFor({ state: "hidden" });
    expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe(second);
  });

  it("show an actor's roles over time, names, sightings and corrections", async () => {
    const own = join(folder, "actors.db");
    const dossier = valueOf(await openDossier(own, { create: true }));
    valueOf(await dossier.add(makeRecord(), null));
    const later = makeRecord({ text: `${TEXT}More.`, origin: "news/later.txt", published: "2016-03-20" });
    valueOf(await dossier.add(later, null));
    const lavrov = {
      id: "person/Q58217",
      name: "Sergei Lavrov",
      kind: "person",
      known: "knowledge",
      ids: {},
    } as const;
    const terms = Array.from({ length: 9 }, (_, k) => ({
      title: `envoy to talks ${k}`,
      from: `${1990 + k}`,
      to: null,
    }));
    const roles = terms.map((term) => ({ what: "role", actor: lavrov, of: null, ...term }) as const);
    valueOf(await dossier.correct([...roles, { what: "alias", actor: lavrov, alias: "<b>Lavrow</b>" }]));
    await dossier.close();
    const other = valueOf(await serveDossier({ dossier: own, port: 0 }));
    for (const width of [1280, 390]) {
      const page = await context.newPage();
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${other.address}actors/${encodeURIComponent(lavrov.id)}`);
      await page.waitForSelector("h1:has-text('Sergei Lavrov')");
      const profile = page.locator(".profile");
      expect(await profile.locator("h2").allTextContents()).toEqual(
        expect.arrayContaining([
          "Roles over time",
          "Names seen",
          "Acts for",
          "First and last seen",
          "Corrections",
        ]),
      );
      expect(await profile.textContent()).toContain("Envoy to talks 0 1990 to …, by you");
      expect(await profile.locator(".corrections").textContent()).toContain(
        "Sergei Lavrov is also <b>Lavrow</b>",
      );
      expect(await profile.locator(".corrections b").count()).toBe(0);
      expect(await profile.locator("details li").first().isVisible()).toBe(false);
      await page.focus(".profile summary");
      await page.keyboard.press("Enter");
      await expect.poll(() => profile.locator("details li").first().isVisible()).toBe(true);
      expect(
        await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth"),
      ).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
      await page.close();
    }
    await other.close();
  });

  it("count on the first page what the lists show", async () => {
    const page = await open("");
    for (const group of ["meetings", "statements", "positions", "acts", "figures"]) {
      const told = await page.locator(`.tallies a[href='/${group}'] b`).textContent();
      const list = await open(group);
      expect((await list.locator(".rows .total").textContent())?.trim()).toMatch(
        new RegExp(`^${told ?? "?"} `),
      );
      await list.close();
    }
  });

  it("leave out what is only possible unless asked", async () => {
    const page = await open("acts");
    const before = await page.locator(".rows .total").textContent();
    expect(await page.locator(".level[data-level=possible]").count()).toBe(0);
    await page.check("input[name=possible]");
    await page.waitForURL(/possible=shown/);
    await expect.poll(() => page.locator(".rows .total").textContent()).not.toBe(before);
    expect(await page.locator(".level[data-level=possible]").count()).toBeGreaterThan(0);
  });

  it("hold only the rows near the window, of however many", async () => {
    const many = join(folder, "many.db");
    const dossier = valueOf(await openDossier(many, { create: true }));
    for (let n = 0; n < 80; n++) valueOf(await dossier.add(generated(n), null));
    await dossier.close();
    const own = valueOf(await serveDossier({ dossier: many, port: 0 }));
    const page = await context.newPage();
    watch(page);
    for (const [path, row] of [
      ["statements", ".list > li"],
      ["acts", "tbody tr:not(.away)"],
    ] as const) {
      await page.goto(`${own.address}${path}?possible=shown`);
      await page.waitForSelector(row, { timeout: 90_000 });
      const first = await page.locator(row).first().textContent();
      for (let k = 0; k < 30 && (await page.locator(".further").count()) > 0; k++) {
        await page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
        await page.waitForTimeout(250);
      }
      expect(await page.locator(".further").count(), path).toBe(0);
      await page.waitForTimeout(500);
      const there = await page.locator(row).count();
      const height = await page.evaluate<number>("document.documentElement.scrollHeight");
      const loaded = await page.evaluate<number>(
        "[...document.querySelectorAll('tbody, ol.list')].length * 50 - 50",
      );
      expect(loaded, path).toBeGreaterThanOrEqual(200);
      expect(there, path).toBeLessThan(loaded);
      await page.evaluate("scrollTo(0, 0)");
      await expect.poll(() => page.locator(row).first().textContent()).toBe(first);
      const again = await page.evaluate<number>("document.documentElement.scrollHeight");
      expect(Math.abs(again - height) / height, path).toBeLessThan(0.02);
    }
    await page.close();
    await own.close();
  });

  it.skipIf(!HAS_MODEL)("read dropped files, and show what is new without reloading", async () => {
    const page = await open("articles");
    const before = await page.locator("tbody tr").count();
    const drop = await page.evaluateHandle(`(() => {
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(REPORT)}], "vienna.txt", { type: "text/plain" }));
      data.items.add(new File([${JSON.stringify(SIDECAR)}], "vienna.meta.json"));
      data.items.add(new File(["x"], "film.mp4"));
      return data;
    })()`);
    await page.dispatchEvent("body", "dragover", { dataTransfer: drop });
    await page.waitForSelector(".dropping");
    await page.dispatchEvent("body", "drop", { dataTransfer: drop });
    await page.waitForFunction(
      "document.querySelector('.reading [role=status]')?.textContent.includes('1 article read')",
      null,
      {
        timeout: 90_000,
      },
    );
    expect(await page.locator(".reading li[data-what=failed]").textContent()).toContain("film.mp4");
    await expect.poll(() => page.locator("tbody tr").count(), { timeout: 20_000 }).toBe(before + 1);
    expect(await page.locator("tbody tr").first().textContent()).toContain("Test Post");
  });

  it("tell what is wrong: unknown ids, filters that don't parse, a film, nothing there", async () => {
    const wrong = await open("meetings?since=yesterday");
    expect(await wrong.locator(".trouble").textContent()).toContain("yesterday");
    const unknown = await open("articles/zzzzzz");
    expect(await unknown.locator(".trouble").textContent()).toContain("no item or article");
    const nobody = await open("actors/zzzzzz");
    expect(await nobody.locator(".trouble").textContent()).toContain("no actor");
    const nowhere = await open("weather");
    expect(await nowhere.locator("h1").textContent()).toContain("no such page");
    const none = await open("statements?q=xylophone");
    expect(await none.locator(".empty").textContent()).toContain("begin without any");
    await none.setInputFiles("input[type=file]", {
      name: "talks.mp4",
      mimeType: "video/mp4",
      buffer: Buffer.from("x"),
    });
    await none.waitForSelector(".reading [role=status]:has-text('is no article')");
  });

  it("tell that the dossier is gone, and go on when it is back", async () => {
    const page = await open("acts");
    renameSync(file, `${file}.away`);
    await page.click("nav a[href='/meetings']");
    await page.waitForSelector(".trouble:has-text('gone')");
    renameSync(`${file}.away`, file);
    await page.click("nav a[href='/acts']");
    await page.waitForSelector("tbody tr");
  });

  it("an empty dossier says what to do", async () => {
    const empty = join(folder, "empty.db");
    const own = valueOf(await serveDossier({ dossier: empty, port: 0 }));
    const page = await context.newPage();
    await page.goto(own.address);
    await page.waitForSelector(".empty:has-text('Drop articles onto this page')");
    expect(await page.locator("h1").textContent()).toBe("An empty dossier");
    await page.close();
    await own.close();
  });

  it("never take an article's text for markup", async () => {
    const dossier = valueOf(await openDossier(file, { create: false }));
    const record = generated(7);
    const text = record.article.text.replace(/\S+ \S+/, "<img src=x onerror=alert(1)>");
    const origin = "generated/markup.txt";
    valueOf(
      await dossier.add(
        { ...record, article: { ...record.article, id: "amarkup", url: null, text, origin } },
        null,
      ),
    );
    await dossier.close();
    complaints.length = 0;
    const page = await open("articles/amarkup");
    await page.waitForSelector(".text:has-text('onerror=alert')");
    expect(await page.locator(".text img").count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
