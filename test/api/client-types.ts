/**
 * The types of the API's answers for the web app, made from the API's own description.
 */
import openapiTS, { astToString } from "openapi-typescript";
import { appOf } from "../../src/api/app.js";
import { openJobs } from "../../src/api/jobs.js";
import { openReaders } from "../../src/api/readers.js";
import type { Shelf } from "../../src/api/shelf.js";
import { failed } from "../../src/record/fault.js";

const NO_SHELF: Shelf = {
  where: "nowhere",
  dossier: () => Promise.resolve(failed("not-found", "nowhere", "There is no dossier.")),
  close: () => Promise.resolve(),
};

const HEADER =
  "/** Made by `npm run client` from the API's description; not edited by hand. */\n/* eslint-disable */\n";

/** The API's description, as it is served. */
export async function description(): Promise<Record<string, unknown>> {
  const app = appOf(NO_SHELF, openJobs(NO_SHELF, openReaders(NO_SHELF, undefined)));
  const answer = await app.request("/api/v1/openapi.json", { headers: { host: "localhost" } });
  return (await answer.json()) as Record<string, unknown>;
}

/** The source text of `web/src/api/schema.d.ts`. */
export async function clientTypes(): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(await description()));
  return HEADER + astToString(nodes);
}
