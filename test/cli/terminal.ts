/** A terminal that keeps what is written to it. */
import pc from "picocolors";
import { runProgram } from "../../src/cli/program.js";
import type { Terminal } from "../../src/cli/terminal.js";

export interface Kept {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface KeptOptions {
  readonly width?: number;
  readonly colour?: boolean;
}

/** Runs the command line in this process, as if in a pipe of 80 columns. */
export async function run(args: readonly string[], options: KeptOptions = {}): Promise<Kept> {
  const written = { out: "", err: "" };
  const terminal: Terminal = {
    out: (text) => {
      written.out += text;
      return Promise.resolve();
    },
    err: (text) => {
      written.err += text;
    },
    width: options.width ?? 80,
    colours: pc.createColors(options.colour ?? false),
    watched: false,
    errWidth: 80,
  };
  const code = await runProgram(["node", "rapporteur", ...args], terminal);
  return { code, ...written };
}
