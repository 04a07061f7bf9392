/**
 * The HTTP API and the web app as one application: guards first, then `/api/v1`, then files and pages.
 */
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { etag } from "hono/etag";
import { programVersion } from "../util/version.js";
import { guard, headers } from "./guard.js";
import type { Jobs } from "./jobs.js";
import { told } from "./problem.js";
import { addReads } from "./reads.js";
import { addRoutes } from "./routes.js";
import type { Shelf } from "./shelf.js";
import { webApp } from "./static.js";

export const API = "/api/v1";

/** The application that serves a dossier. */
export function appOf(shelf: Shelf, jobs: Jobs): OpenAPIHono {
  const app = new OpenAPIHono();
  app.use(headers);
  app.use(guard);
  app.route(API, apiOf(shelf, jobs));
  app.all("/api/*", (c) => nothingHere(c));
  app.get("*", webApp());
  app.all("*", (c) => nothingHere(c));
  app.onError((error, c) => {
    const what = `The program made a mistake (${error.message}).`;
    return told(c, 500, { code: "mistake", where: c.req.path, what, remedy: "Please report it." });
  });
  return app;
}

function apiOf(shelf: Shelf, jobs: Jobs): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return;
      const [issue] = result.error.issues;
      const where = issue?.path.join(".") ?? "";
      const what = `"${where}" doesn't parse: ${issue?.message ?? "it is wrong"}.`;
      return told(c, 400, {
        code: "usage",
        where,
        what,
        remedy: `${API}/openapi.json tells what is expected.`,
      });
    },
  });
  const tagged = etag();
  api.use(async (c, next) => {
    c.header("cache-control", "no-cache");
    return c.req.path.endsWith("/events") ? await next() : await tagged(c, next);
  });
  addReads(api, shelf, jobs);
  addRoutes(api, shelf);
  api.doc31("/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Rapporteur",
      version: programVersion(),
      description:
        "The record of a dossier: who met whom, who said what, where each side stands, every item with its words.",
    },
    servers: [{ url: API }],
  });
  return api;
}

function nothingHere(c: Context): Response {
  const remedy = `${API}/openapi.json lists what there is.`;
  return told(c, 404, {
    code: "unknown-id",
    where: c.req.path,
    what: "There is nothing at this address.",
    remedy,
  });
}
