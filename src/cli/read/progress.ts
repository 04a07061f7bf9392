/**
 * A progress bar on one line of standard error, on terminals only.
 */
import type { Terminal } from "../terminal.js";
import { cut, plain } from "../text.js";

export interface Progress {
  /** One more input is done. */
  readonly step: (origin: string) => void;
  /** Writes a message above the bar. */
  readonly say: (message: string) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

const BAR = 24;
const REDRAW_MS = 80;
const CLEAR_LINE = "\r\u001B[K";

/** A bar over a number of inputs, or a count where the number is not known (0); in pipes only messages are written. */
export function openProgress(terminal: Terminal, total: number): Progress {
  if (!terminal.watched) {
    return { step: () => undefined, say: (message) => terminal.err(`${message}\n`), end: () => undefined };
  }
  let done = 0;
  let current = "";
  let drawn = 0;
  const started = Date.now();
  const draw = (): void => {
    drawn = Date.now();
    terminal.err(CLEAR_LINE + cut(lineOf(done, total, drawn - started, current), terminal.errWidth - 1));
  };
  draw();
  return {
    step: (origin) => {
      done++;
      current = plain(origin);
      if (Date.now() - drawn > REDRAW_MS || done === total) draw();
    },
    say: (message) => {
      terminal.err(`${CLEAR_LINE}${message}\n`);
      draw();
    },
    end: () => {
      terminal.err(CLEAR_LINE);
    },
  };
}

function lineOf(done: number, total: number, elapsed: number, current: string): string {
  if (total === 0) return `${done}  ${current}`;
  const filled = Math.round((BAR * done) / total);
  const bar = "█".repeat(filled) + "░".repeat(BAR - filled);
  return `${bar} ${done}/${total}${remaining(done, total, elapsed)}  ${current}`;
}

function remaining(done: number, total: number, elapsed: number): string {
  if (done < 3 || done === total || elapsed < 2000) return "";
  const seconds = Math.round(((total - done) * elapsed) / done / 1000);
  return seconds < 90 ? `, ${seconds} s left` : `, ${Math.round(seconds / 60)} min left`;
}
