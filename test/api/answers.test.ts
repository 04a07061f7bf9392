/** What the API answers to each question, and to questions that are wrong. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { serveDossier } from "../../src/api/listen.js";
import type { FoundItem, Now, Page } from "../../src/query/index.js";
import { clientTypes, description } from "./client-types.js";
import { type TestServer, serveTest } from "./served.js";

let server: TestServer;

beforeAll(async () => {
  server = await serveTest(30);
});
afterAll(async () => {
  await server.end();
});

interface Numbers {
  readonly groups: Readonly<Record<string, number>>;
  readonly outlets: readonly { readonly count: number }[];
}

async function rows(path: string): Promise<Page<FoundItem>> {
  const answer = await server.ask(path);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Page<FoundItem>;
}

describe("lists", () => {
  it.each(["meetings", "statements", "acts", "positions", "figures", "tracks"])(
    "%s come with their words",
    async (group) => {
      const page = await rows(`/${group}?limit=5`);
      expect(page.total).toBeGreaterThan(0);
      for (const row of page.rows) {
        expect(row.group).toBe(group);
        expect(row.evidence.quotation).not.toBe("");
      }
    },
  );

  it("filters by actor, status and period", async () => {
    const held = await rows("/meetings?actor=Lavrov&status=held&since=2015-12&until=2015-12-31");
    expect(held.rows.map((row) => row.group === "meetings" && row.item.status)).toEqual(["held"]);
    expect((await rows("/meetings?actor=Lavrov&status=cancelled")).total).toBe(0);
  });

  it("tells who speaks from who is spoken to", async () => {
    const said = await rows("/statements?speaker=Lavrov");
    expect(said.total).toBeGreaterThan(0);
    expect((await rows("/statements?speaker=Russia")).total).toBeGreaterThanOrEqual(said.total);
    expect((await rows("/statements?addressee=Lavrov")).total).toBe(0);
    expect((await rows("/meetings?speaker=Lavrov")).total).toBe(0);
    expect((await rows("/statements?speaker=Nobody")).total).toBe(0);
  });

  it("leaves out what is less sure than asked", async () => {
    const likely = await rows("/acts?level=likely&limit=200");
    expect(likely.rows.every((row) => row.item.score >= 0.5)).toBe(true);
    expect(likely.total).toBeLessThanOrEqual((await rows("/acts?level=possible")).total);
  });

  it("goes page by page without losing or repeating any", async () => {
    const whole = await rows("/statements?limit=200");
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const page: Page<FoundItem> = await rows(`/statements?limit=7&cursor=${cursor}`);
      seen.push(...page.rows.map((row) => row.id));
      cursor = page.next;
    }
    expect(seen).toEqual(whole.rows.map((row) => row.id));
  });

  it("asks for nothing where a filter is empty", async () => {
    expect((await rows("/acts?actor=&q=&status=")).total).toBe((await rows("/acts")).total);
  });
});

describe("overviews", () => {
  it("now tells of meetings on the newest day or later", async () => {
    const now = (await (await server.ask("/now")).json()) as Now;
    expect(now.asOf).toBe("2015-12-16");
    const { held, said } = now;
    expect(held.every(({ item }) => item.status === "held")).toBe(true);
    expect(said.every(({ item }) => item.manner === "direct" && item.score >= 0.5)).toBe(true);
    expect(now.ahead.every(({ item }) => item.date === null || item.date >= "2015-12")).toBe(true);
  });

  it("the matrix has a cell for each side and family that go together", async () => {
    const matrix = (await (await server.ask("/matrix?by=family")).json()) as {
      sides: { id: string; count: number }[];
      cells: { side: string; column: string; count: number }[];
    };
    const russia = matrix.cells.filter((cell) => cell.side === "state/RUS");
    const counted = russia.reduce((sum, cell) => sum + cell.count, 0);
    expect(matrix.sides.find((side) => side.id === "state/RUS")?.count).toBe(counted);
    for (const { column, count } of russia) {
      const page = await rows(`/positions?actor=${encodeURIComponent("state/RUS")}&family=${column}`);
      expect(page.total).toBe(count);
    }
  });

  it("the numbers beside filters are what choosing them finds", async () => {
    const answer = await server.ask("/numbers?groups=meetings");
    const numbers = (await answer.json()) as { status: { value: string; count: number }[] };
    expect(numbers.status.length).toBeGreaterThan(3);
    for (const { value, count } of numbers.status) {
      expect((await rows(`/meetings?status=${value}`)).total).toBe(count);
    }
  });

  it("the numbers are the same however they are counted", async () => {
    const all = (await (await server.ask("/numbers?q=talks")).json()) as Numbers;
    const one = (await (await server.ask("/numbers?q=talks&groups=statements")).json()) as Numbers;
    expect(one.groups.statements).toBe(all.groups.statements);
    const outlets = all.outlets.reduce((sum, { count }) => sum + count, 0);
    expect(outlets).toBe(Object.values(all.groups).reduce((sum, count) => sum + count, 0));
  });

  it("the timeline draws every dated meeting", async () => {
    const line = (await (await server.ask("/timeline")).json()) as { total: number; points: unknown[] };
    expect(line.points).toHaveLength(line.total);
  });

  it("an actor's page tells who acts for it", async () => {
    const answer = await server.ask(`/actors/${encodeURIComponent("state/RUS")}`);
    const page = (await answer.json()) as { actor: { name: string }; agents: { name: string }[] };
    expect(page.actor.name).toBe("Russia");
    expect(page.agents.map((agent) => agent.name)).toContain("Sergei Lavrov");
    expect(page.agents.map((agent) => agent.name)).not.toContain("Russia");
  });
});

describe("what is wrong is told as a problem", () => {
  it.each([
    ["/items/none.m1", 404, "unknown-id"],
    ["/articles/zzzz/record", 404, "unknown-id"],
    ["/actors/nobody", 404, "unknown-id"],
    ["/meetings?status=done", 400, "usage"],
    ["/meetings?since=yesterday", 400, "date"],
    ["/meetings?since=2016&until=2015", 400, "date"],
    ["/meetings?limit=many", 400, "usage"],
    ["/meetings?limit=100000", 400, "usage"],
    ["/meetings?cursor=!!", 400, "usage"],
    ["/matrix?sides=-1", 400, "usage"],
    ["/matrix?by=weather", 400, "usage"],
    ["/nothing", 404, "unknown-id"],
    ["/reads/none/events", 404, "unknown-id"],
  ])("%s", async (path, status, code) => {
    const answer = await server.ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    const problem = (await answer.json()) as { code: string; title: string; detail: string };
    expect(problem.code).toBe(code);
    expect(problem.title).not.toBe("");
    expect(problem.detail).not.toBe("");
  });

  it("a port in use", async () => {
    const second = await serveDossier({ dossier: server.dossier, port: server.port });
    expect(second.ok).toBe(false);
    if (!second.ok) expect(second.fault.what).toContain(`Port ${String(server.port)} is in use`);
  });
});

describe("answers that don't change", () => {
  it("have an ETag, and are not sent again", async () => {
    const first = await server.ask("/meetings?limit=3");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    const again = await server.ask("/meetings?limit=3", { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
  });
});

describe("the description", () => {
  it("is OpenAPI 3.1 and has every route", async () => {
    const told = (await description()) as { openapi: string; paths: Record<string, unknown> };
    expect(told.openapi).toBe("3.1.0");
    expect(Object.keys(told.paths).sort()).toEqual(
      [
        "/about",
        "/actors",
        "/actors/{id}",
        "/acts",
        "/articles",
        "/articles/{id}",
        "/articles/{id}/record",
        "/corrections",
        "/events",
        "/figures",
        "/items/{id}",
        "/matrix",
        "/meetings",
        "/now",
        "/numbers",
        "/positions",
        "/reads",
        "/reads/{id}/events",
        "/search",
        "/statements",
        "/timeline",
        "/tracks",
      ].sort(),
    );
  });

  it("is what the client's types were made from", async () => {
    const written = readFileSync(new URL("../../web/src/api/schema.d.ts", import.meta.url), "utf8");
    expect(written).toBe(await clientTypes());
  });

  it("is told in docs/API.md, route by route", async () => {
    const doc = readFileSync(new URL("../../docs/API.md", import.meta.url), "utf8");
    const { paths } = (await description()) as { paths: Record<string, unknown> };
    for (const path of Object.keys(paths)) expect(doc).toContain(`\`${path}`);
  });
});
