/**
 * News from the server: a number that grows whenever the dossier has changed, whoever changed it.
 */
let revision = $state(0);

export const live = {
  get revision() {
    return revision;
  },
};

/** Listens until told to stop. */
export function listen(): () => void {
  const events = new EventSource("/api/v1/events");
  events.addEventListener("changed", () => void revision++);
  return () => events.close();
}
