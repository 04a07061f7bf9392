/**
 * `rapporteur serve`: the dossier in the browser, on this machine. The server is loaded only when it is run: the other
 * commands start without it.
 */
import { spawn } from "node:child_process";
import { type Command, InvalidArgumentError } from "commander";
import { EXIT } from "./exit.js";
import { exitOf, messageOf } from "./fault.js";
import { addDossier, addReader } from "./filters.js";
import type { Terminal } from "./terminal.js";

const USUAL_PORT = 4870;

const EXAMPLES = `
Examples:
  rapporteur serve                   dossier.db at http://127.0.0.1:4870
  rapporteur serve -d syria.db --port 0 --open`;

interface ServeOptions {
  readonly dossier: string;
  readonly port: number;
  readonly reader: string;
  readonly open?: true;
}

/** Adds `serve`. */
export function addServe(program: Command, terminal: Terminal, done: (code: number) => void): void {
  addReader(addDossier(program.command("serve")))
    .description("show the dossier in the browser, on this machine only")
    .option("-p, --port <number>", "port; 0 for any that is free", portOf, USUAL_PORT)
    .option("--open", "open the browser")
    .addHelpText("after", EXAMPLES)
    .action(async (options: ServeOptions) => done(await serve(options, terminal)));
}

function portOf(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65535) return port;
  throw new InvalidArgumentError("Give a number from 0 to 65535.");
}

async function serve(options: ServeOptions, terminal: Terminal): Promise<number> {
  const { serveDossier } = await import("../api/listen.js");
  const served = await serveDossier(options);
  if (!served.ok) {
    terminal.err(`${messageOf(served.fault)}\n`);
    return exitOf(served.fault);
  }
  const { address, close } = served.value;
  await terminal.out(`${options.dossier} is shown at ${address}\n`);
  terminal.err("Ctrl-C ends it.\n");
  if (options.open) openBrowser(address, terminal);
  await interrupted();
  await close();
  return EXIT.ok;
}

function openBrowser(address: string, terminal: Terminal): void {
  const [command, ...before] =
    process.platform === "darwin"
      ? ["open"]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", ""]
        : ["xdg-open"];
  const browser = spawn(command!, [...before, address], { stdio: "ignore", detached: true });
  browser.on("error", () => terminal.err("No browser could be opened; open the address yourself.\n"));
  browser.unref();
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
