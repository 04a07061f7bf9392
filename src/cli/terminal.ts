/**
 * Where commands write: standard output for answers, standard error for messages and progress; how wide, in colour
 * or not.
 */
import pc from "picocolors";

type Colours = ReturnType<typeof pc.createColors>;

export interface Terminal {
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => void;
  /** Columns of standard output; 80 where it is no terminal. */
  readonly width: number;
  readonly colours: Colours;
  /** Whether somebody watches standard error. */
  readonly watched: boolean;
  readonly errWidth: number;
}

const USUAL_WIDTH = 80;
const WIDEST = 100;

/** The terminal of this process. */
export function openTerminal(): Terminal {
  const { stdout, stderr } = process;
  return {
    out: (text) => written(stdout, text),
    err: (text) => void stderr.write(text),
    width: Math.max(40, Math.min(stdout.columns || USUAL_WIDTH, WIDEST)),
    colours: pc.createColors(wantsColour(stdout.isTTY)),
    watched: stderr.isTTY,
    errWidth: stderr.columns || USUAL_WIDTH,
  };
}

/**
 * Colours on terminals only, never under NO_COLOR; FORCE_COLOR asks for them in pipes. `isTTY` is undefined on a pipe,
 * whatever its type says, and picocolors given undefined decides for itself (colours wherever CI is set).
 */
function wantsColour(isTerminal: boolean | undefined): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0") return true;
  return isTerminal === true && TERM !== "dumb";
}

/** Written when the other end has taken it: a large export waits for a slow reader. */
function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/** A reader that goes away (`| head`) ends the program quietly. */
export function endOnClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}
