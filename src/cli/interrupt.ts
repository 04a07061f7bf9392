/**
 * Ctrl-C: the first time what is in hand is finished, the second time the program ends at once.
 */
import { EXIT } from "./exit.js";

/** Aborts at the first signal and says so; gives what takes the listeners away again. */
export function onInterrupt(
  stop: AbortController,
  say: (message: string) => void,
  inHand: string,
): () => void {
  const interrupted = (): void => {
    if (stop.signal.aborted) process.exit(EXIT.stopped);
    stop.abort();
    say(`Stopping after the ${inHand} in hand. Ctrl-C again ends at once.`);
  };
  process.on("SIGINT", interrupted);
  process.on("SIGTERM", interrupted);
  return () => {
    process.off("SIGINT", interrupted);
    process.off("SIGTERM", interrupted);
  };
}
