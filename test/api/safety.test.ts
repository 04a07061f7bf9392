/** Who may ask, what is taken, and what happens when the dossier goes away. */
import { request } from "node:http";
import { existsSync, renameSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestServer, serveTest } from "./served.js";

let server: TestServer;

beforeAll(async () => {
  server = await serveTest();
});
afterAll(async () => {
  await server.end();
});

/** `fetch` sets some headers itself; this sends them as given. */
function raw(
  path: string,
  headers: Record<string, string>,
  method = "GET",
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port: server.port, path, method, headers }, (answer) => {
      let body = "";
      answer.on("data", (part: Buffer) => (body += part.toString()));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

describe("only pages of this server may ask", () => {
  it.each([
    ["a foreign host", { host: "rapporteur.example" }],
    ["a foreign host with our port", { host: "evil.example:4870" }],
    ["a foreign origin", { origin: "https://evil.example" }],
    ["no origin (a sandboxed frame)", { origin: "null" }],
    ["another port of this machine", { origin: "http://localhost:9" }],
    ["a picture in a foreign page", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }],
    ["another port's page", { "sec-fetch-site": "same-site", "sec-fetch-mode": "cors" }],
  ])("not %s", async (_what, headers) => {
    const answer = await raw("/api/v1/now", headers);
    expect(answer.status).toBe(403);
    expect(answer.body).not.toContain("Lavrov");
  });

  it.each([
    ["this machine by number", { host: "127.0.0.1:1" }],
    ["this machine by name", { host: "localhost" }],
    ["a link in a foreign page", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }],
    ["a page of its own", { "sec-fetch-site": "same-origin", "sec-fetch-mode": "cors" }],
  ])("but %s", async (_what, headers) => {
    expect((await raw("/api/v1/now", headers)).status).toBe(200);
  });

  it("a foreign page can't upload", async () => {
    expect((await raw("/api/v1/reads", { origin: "https://evil.example" }, "POST")).status).toBe(403);
  });

  it("every answer carries the policy, without inline script", async () => {
    for (const path of ["", "api/v1/now", "api/v1/none"]) {
      const answer = await fetch(server.address + path);
      const policy = answer.headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain("unsafe");
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    }
  });
});

async function upload(...files: readonly File[]): Promise<Response> {
  const form = new FormData();
  files.forEach((file) => form.append("files", file));
  return await server.ask("/reads", { method: "POST", body: form });
}

describe("uploads that are refused", () => {
  it("a film", async () => {
    const answer = await upload(new File([new Uint8Array(2000)], "talks.mp4"));
    expect(answer.status).toBe(415);
    expect(((await answer.json()) as { title: string }).title).toContain("talks.mp4");
  });

  it("more than is taken at once", async () => {
    const answer = await upload(new File([new Uint8Array(65 * 1024 * 1024)], "long.txt"));
    expect(answer.status).toBe(413);
  });

  it("more files than are taken at once", async () => {
    const files = Array.from({ length: 1001 }, (_, k) => new File(["x"], `${String(k)}.txt`));
    expect((await upload(...files)).status).toBe(413);
  });

  it("nothing", async () => {
    expect((await upload()).status).toBe(400);
    expect((await server.ask("/reads", { method: "POST", body: "text" })).status).toBe(400);
  });

  it("and the server lives on", async () => {
    expect((await server.ask("/now")).status).toBe(200);
  });
});

describe("a dossier that goes away", () => {
  it("is told, and is there again when it comes back", async () => {
    const away = `${server.dossier}.away`;
    renameSync(server.dossier, away);
    const gone = await server.ask("/meetings");
    expect(gone.status).toBe(410);
    expect(((await gone.json()) as { title: string }).title).toContain("gone");
    expect((await server.ask("/about")).status).toBe(410);
    expect(existsSync(server.dossier)).toBe(false);
    renameSync(away, server.dossier);
    expect((await server.ask("/meetings")).status).toBe(200);
  });
});
