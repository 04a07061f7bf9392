/** `rapporteur knowledge update` as a process, against a server on this machine that answers as Wikidata's does. */
import { readdirSync, writeFileSync } from "node:fs";
import { type Server, createServer } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Ended, type Folder, makeFolder, rapporteur } from "./process.js";

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

interface Request {
  readonly query: string;
  readonly agent: string;
  readonly accept: string;
}
/** Status, body and headers of an answer; null keeps the question waiting. */
type Reply = readonly [status: number, body: string, headers?: Record<string, string>] | null;

let folder: Folder;
let server: Server;
let endpoint: string;
let asked: Request[];
let reply: (request: Request, count: number) => Reply;

const value = (text: string, type = "literal") => ({ type, value: text });
const holder = (id: string, name: string, cells: Record<string, string>) => ({
  person: value(`http://www.wikidata.org/entity/${id}`, "uri"),
  name: value(name),
  rank: value("http://wikiba.se/ontology#NormalRank", "uri"),
  ...Object.fromEntries(Object.entries(cells).map(([key, text]) => [key, value(text)])),
});
const results = (...bindings: object[]): string =>
  JSON.stringify({ head: { vars: [] }, results: { bindings } });
const MINISTER = results(
  holder("Q990001", "Ingrid Solheim", {
    iso: "NOR",
    title: "Minister of Foreign Affairs of Norway",
    start: "2026-01-10T00:00:00Z",
    startPrecision: "11",
  }),
);
const answers = ({ query }: Request): Reply => [200, query.includes("Q7330070") ? MINISTER : results()];

beforeEach(async () => {
  folder = makeFolder();
  asked = [];
  reply = answers;
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => (body += String(part)));
    request.on("end", () => {
      const { "user-agent": agent = "", accept = "" } = request.headers;
      const one = { query: new URLSearchParams(body).get("query") ?? "", agent, accept };
      asked.push(one);
      const told = reply(one, asked.length);
      if (told === null) return;
      response.writeHead(told[0], { "content-type": "application/sparql-results+json", ...told[2] });
      response.end(told[1]);
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  endpoint = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/sparql`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  folder.remove();
});
const update = (options: Parameters<typeof rapporteur>[2] = {}): Promise<Ended> =>
  rapporteur(folder, ["knowledge", "update", "--endpoint", endpoint], options);
const files = (): string[] => readdirSync(folder.path);

describe("rapporteur knowledge update", () => {
  it("writes a dated file that later runs use over the shipped knowledge", async () => {
    const before = await rapporteur(folder, ["who", "Norwegian foreign minister", "--on", "2026-02-01"]);
    expect(before.out).not.toContain("Solheim");
    const { code, out, err } = await update();
    expect(code).toBe(0);
    expect(out).toMatch(/^1 persons, 1 terms of office, 1 in office\n/);
    expect(err).toMatch(/^asking for heads of state\n/);
    expect(files()).toEqual([expect.stringMatching(/^rapporteur-knowledge-\d{4}-\d\d-\d\d\.json$/)]);
    const after = await rapporteur(folder, ["who", "Norwegian foreign minister", "--on", "2026-02-01"]);
    expect(after.out).toMatch(/^Ingrid Solheim {2}foreign minister, Norway, on 2026-02-01\n/);
    const info = await rapporteur(folder, ["knowledge", "info"]);
    expect(info.out).toMatch(/Update, used over the above\n {2}made +\d{4}-\d\d-\d\d\n {2}persons +1\n/);
  });

  it("says who asks, in the form of the protocol, one question at a time", async () => {
    await update();
    expect(asked).toHaveLength(5);
    expect(asked[0]?.agent).toMatch(/^rapporteur\/\d/);
    expect(asked[0]?.accept).toBe("application/sparql-results+json");
    expect(asked[4]?.query).toContain("wd:Q1065");
  });

  it("waits where the service asks for it, and says so", async () => {
    reply = (one, count) => (count === 1 ? [429, "slow down", { "retry-after": "1" }] : answers(one));
    const { code, err } = await update();
    expect(code).toBe(0);
    expect(err).toContain("the service asks to wait: 1 s");
  });

  it.each<[string, Reply, RegExp]>([
    ["asked too often", [429, "", { "retry-after": "900" }], /asked too often .* Try again in some minutes/],
    ["an error", [400, "MalformedQueryException"], /answered with an error \(400\)/],
    ["a page instead of an answer", [200, "<html>Welcome</html>"], /no SPARQL result in JSON/],
    ["another JSON", [200, '["hello"]'], /no SPARQL result in JSON/],
    ["no office holder at all", [200, results()], /knows no office holder/],
  ])("leaves all as it was: %s", async (_, told, message) => {
    reply = () => told;
    const { code, out, err } = await update();
    expect([code, out]).toEqual([3, ""]);
    expect(err.replace(/\s+/g, " ")).toMatch(message);
    expect(files()).toEqual([]);
  });

  it("leaves all as it was when a later question fails", async () => {
    reply = (one, count) => (count < 5 ? answers(one) : [404, ""]);
    expect((await update()).code).toBe(3);
    expect(files()).toEqual([]);
  });

  it("leaves all as it was when there is no network", async () => {
    await new Promise((closed) => server.close(closed));
    const { code, err } = await update();
    expect(code).toBe(3);
    expect(err).toMatch(/can't be reached \(\w+\)/);
    expect(files()).toEqual([]);
  });

  it("is stopped by Ctrl-C and leaves all as it was", async () => {
    reply = () => null;
    const { code, err } = await update({
      onErr: (said, interrupt) => {
        if (said.includes("asking for heads of state")) setTimeout(interrupt, 300);
      },
    });
    expect(code).toBe(130);
    expect(err).toContain("Stopped; nothing was changed.");
    expect(files()).toEqual([]);
  });

  it("refuses what is no address", async () => {
    const { code, err } = await rapporteur(folder, ["knowledge", "update", "--endpoint", "wikidata"]);
    expect(code).toBe(2);
    expect(err).toContain("no address of a query service");
  });
});

describe("an update's file", () => {
  it("that is damaged is told by its name", async () => {
    writeFileSync(join(folder.path, "rapporteur-knowledge-2026-01-01.json"), "{");
    const { code, err } = await rapporteur(folder, ["knowledge", "info"]);
    expect(code).toBe(4);
    expect(err).toMatch(/rapporteur-knowledge-2026-01-01\.json: The update of the knowledge can't be read/);
  });
});
