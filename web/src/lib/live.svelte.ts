/**
 * News from the server: a number that grows whenever the dossier has changed, whoever changed it.
 *
 * A browser keeps few connections to one server, and a stream of events takes one for good. So only one of the open
 * pages listens, whichever holds the lock, and tells the others.
 */
let revision = $state(0);

export const live = {
  get revision() {
    return revision;
  },
};

/** Listens, or is told by the page that does, until told to stop. */
export function listen(): () => void {
  const others = new BroadcastChannel("rapporteur");
  others.addEventListener("message", () => void revision++);
  const stop = new AbortController();
  const holding = async (): Promise<void> => {
    const events = new EventSource("/api/v1/events");
    events.addEventListener("changed", () => {
      revision++;
      others.postMessage("changed");
    });
    await new Promise((resolve) => stop.signal.addEventListener("abort", resolve));
    events.close();
  };
  navigator.locks.request("rapporteur-events", { signal: stop.signal }, holding).catch(() => undefined);
  return () => {
    stop.abort();
    others.close();
  };
}
