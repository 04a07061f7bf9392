/**
 * Reading from the page: `POST /reads` takes files, `GET /reads/{id}/events` tells what becomes of them,
 * `GET /events` tells whenever the dossier has changed, whoever changed it. Both are server-sent events.
 */
import { type OpenAPIHono, type RouteHandler, createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { streamSSE } from "hono/streaming";
import type { Jobs } from "./jobs.js";
import { problem, problemOf, told } from "./problem.js";
import type { Shelf } from "./shelf.js";
import { UPLOAD_BYTES, UPLOAD_FILES, isTaken, noArticle, takeFiles } from "./upload.js";

const LOOK_MS = 1000;

const uploaded = z
  .object({ id: z.string(), files: z.number().int() })
  .openapi("Reading", { description: "What becomes of the files is told by /reads/{id}/events" });

const problems = {
  description: "What is wrong",
  content: { "application/problem+json": { schema: problem } },
};

/** Adds reading and its events to the API. */
export function addReads(api: OpenAPIHono, shelf: Shelf, jobs: Jobs): void {
  api.use("/reads", bodyLimit({ maxSize: UPLOAD_BYTES, onError: tooLarge }));
  const route = createRoute({
    method: "post",
    path: "/reads",
    summary: "Reads articles into the dossier: .txt, .md, .html, .htm, and sidecars NAME.meta.json",
    request: {
      body: {
        required: true,
        content: {
          "multipart/form-data": {
            schema: z.object({ files: z.array(z.string().openapi({ format: "binary" })) }),
          },
        },
      },
    },
    responses: {
      202: { description: "They are being read", content: { "application/json": { schema: uploaded } } },
      default: problems,
    },
  });
  api.openAPIRegistry.registerPath(route);
  api.post("/reads", (c) => start(c, shelf, jobs));
  addEvents(api, shelf, jobs);
}

function tooLarge(c: Context): Response {
  const what = `That is more than the ${UPLOAD_BYTES / 1024 / 1024} MB that are taken at once.`;
  return told(c, 413, { code: "too-large", where: "files", what, remedy: "Drop fewer files at a time." });
}

async function start(c: Context, shelf: Shelf, jobs: Jobs): Promise<Response> {
  const files = await filesOf(c);
  const articles = files.filter(({ name }) => isTaken(name));
  if (files.length === 0) {
    const what = "There is no file in what was sent.";
    return told(c, 400, {
      code: "usage",
      where: "files",
      what,
      remedy: "Send files as multipart/form-data.",
    });
  }
  if (articles.length === 0) return problemOf(c, noArticle(files[0]!.name));
  if (files.length > UPLOAD_FILES) {
    const what = `${files.length} files are more than the ${UPLOAD_FILES} that are taken at once.`;
    return told(c, 413, {
      code: "too-large",
      where: "files",
      what,
      remedy: "Drop fewer, or use `rapporteur read`.",
    });
  }
  const dossier = await shelf.dossier();
  if (!dossier.ok) return problemOf(c, dossier.fault);
  const pipeline = await jobs.ready();
  if (!pipeline.ok) return problemOf(c, pipeline.fault);
  const { id } = jobs.start(await takeFiles(files));
  return c.json({ id, files: files.length }, 202);
}

async function filesOf(c: Context): Promise<File[]> {
  try {
    const form = await c.req.formData();
    return form.getAll("files").filter((part) => part instanceof File);
  } catch {
    return [];
  }
}

const eventStream = {
  description: "Server-sent events",
  content: { "text/event-stream": { schema: z.string() } },
};

function addEvents(api: OpenAPIHono, shelf: Shelf, jobs: Jobs): void {
  const ofReading = createRoute({
    method: "get",
    path: "/reads/{id}/events",
    summary: "What becomes of the files: events `file`, then `done`",
    request: { params: z.object({ id: z.string() }) },
    responses: { 200: eventStream, default: problems },
  });
  api.openapi(ofReading, ((c: Context) => readingEvents(c, jobs)) as unknown as RouteHandler<
    typeof ofReading
  >);
  const ofDossier = createRoute({
    method: "get",
    path: "/events",
    summary: "Event `changed` whenever something was stored",
    responses: { 200: eventStream },
  });
  api.openapi(ofDossier, ((c: Context) => dossierEvents(c, shelf)) as unknown as RouteHandler<
    typeof ofDossier
  >);
}

function readingEvents(c: Context, jobs: Jobs): Response {
  const id = c.req.param("id") ?? "";
  const job = jobs.get(id);
  if (job === undefined) {
    const what = "There is no such reading.";
    return told(c, 404, { code: "unknown-id", where: id, what, remedy: "Drop the files again." });
  }
  const from = Number(c.req.header("last-event-id") ?? -1) + 1;
  return streamSSE(c, async (stream) => {
    for (let k = from; !stream.aborted; k++) {
      await job.more(k);
      const event = job.events[k]!;
      await stream.writeSSE({ event: event.event, id: String(k), data: JSON.stringify(event) });
      if (event.event === "done") return;
    }
  });
}

function dossierEvents(c: Context, shelf: Shelf): Response {
  return streamSSE(c, async (stream) => {
    let before: string | null = null;
    while (!stream.aborted) {
      const now = await revision(shelf);
      if (now !== before) {
        const event = before === null ? "hello" : "changed";
        await stream.writeSSE({ event, data: now });
        before = now;
      }
      await stream.sleep(LOOK_MS);
    }
  });
}

async function revision(shelf: Shelf): Promise<string> {
  const dossier = await shelf.dossier();
  if (!dossier.ok) return "gone";
  const now = await dossier.value.revision();
  return now.ok ? now.value : "gone";
}
