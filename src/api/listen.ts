/**
 * The application on a port of this machine, and only of this machine.
 */
import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { type Result, failed, ok } from "../record/fault.js";
import { appOf } from "./app.js";
import { openJobs } from "./jobs.js";
import { openReaders } from "./readers.js";
import { openShelf } from "./shelf.js";

const HERE = "127.0.0.1";

export interface Served {
  readonly address: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  readonly dossier: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** What reads dropped files: `small` unless told. */
  readonly reader?: string;
}

/** Serves a dossier until it is closed; a fault where the dossier can't be opened or the port is taken. */
export async function serveDossier({ dossier, port, reader }: ServeOptions): Promise<Result<Served>> {
  const shelf = await openShelf(dossier);
  if (!shelf.ok) return shelf;
  const jobs = openJobs(shelf.value, openReaders(shelf.value, reader));
  const server = createAdaptorServer({ fetch: appOf(shelf.value, jobs).fetch }) as Server;
  const bound = await bind(server, port);
  if (!bound.ok) {
    await shelf.value.close();
    return bound;
  }
  const close = async (): Promise<void> => {
    await shut(server);
    await jobs.close();
    await shelf.value.close();
  };
  return ok({ address: `http://${HERE}:${bound.value}/`, port: bound.value, close });
}

function bind(server: Server, port: number): Promise<Result<number>> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => resolve(notBound(error, port)));
    server.listen(port, HERE, () => {
      const at = server.address();
      resolve(ok(typeof at === "object" && at !== null ? at.port : port));
    });
  });
}

function notBound(error: NodeJS.ErrnoException, port: number): Result<never> {
  const taken = error.code === "EADDRINUSE";
  const what = taken
    ? `Port ${port} is in use by another program.`
    : `The port can't be used (${error.message}).`;
  return failed("usage", "--port", what, "Name another one with --port, or --port 0 for any that is free.");
}

/** Streams of events never end by themselves: their connections are closed. */
function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
