/**
 * The address: which page is shown, with which filters. Links are plain anchors; filters change the query of the
 * address, so that what is seen can be shared and the way back works.
 */
interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

function here(): Place {
  return { path: location.pathname, query: new URLSearchParams(location.search) };
}

let place = $state.raw<Place>(here());
/** Where the reader was on each page, so that going back goes to the same place. */
const heights = new Map<string, number>();

export const route = {
  get path() {
    return place.path;
  },
  get query() {
    return place.query;
  },
};

/** Goes to an address within the app. */
export function go(address: string, how: { readonly replace?: boolean; readonly keep?: boolean } = {}): void {
  if (address === location.pathname + location.search) return;
  heights.set(location.href, scrollY);
  if (how.replace) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  const moved = location.pathname !== place.path;
  place = here();
  if (moved && !how.keep) {
    scrollTo(0, 0);
    document.getElementById("main")?.focus({ preventScroll: true });
  }
}

/** Changes filters of the address; empty ones leave it. */
export function refine(changes: Readonly<Record<string, string | null>>): void {
  const query = new URLSearchParams(place.query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value.trim() === "") query.delete(name);
    else query.set(name, value);
  }
  go(addressOf(place.path, query), { replace: true, keep: true });
}

/** An address with a query; nothing stands there for empty values. */
export function addressOf(
  path: string,
  query: URLSearchParams | Readonly<Record<string, string | null | undefined>> = {},
): string {
  const entries = query instanceof URLSearchParams ? [...query] : Object.entries(query);
  const told = entries.filter((entry): entry is [string, string] => entry[1] != null && entry[1] !== "");
  const words = new URLSearchParams(told).toString();
  return words === "" ? path : `${path}?${words}`;
}

export function articleAddress(article: string, item?: string): string {
  return addressOf(`/articles/${encodeURIComponent(article)}`, { item });
}

export function actorAddress(id: string): string {
  return `/actors/${encodeURIComponent(id)}`;
}

/** Follows links and the browser's own way back. */
export function followLinks(): () => void {
  const clicked = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (
      link === null ||
      link.target !== "" ||
      link.origin !== location.origin ||
      link.hasAttribute("download")
    )
      return;
    if (link.getAttribute("href")?.startsWith("#")) return;
    event.preventDefault();
    go(link.pathname + link.search);
  };
  const moved = (): void => {
    place = here();
    const height = heights.get(location.href) ?? 0;
    requestAnimationFrame(() => requestAnimationFrame(() => scrollTo(0, height)));
  };
  document.addEventListener("click", clicked);
  addEventListener("popstate", moved);
  return () => {
    document.removeEventListener("click", clicked);
    removeEventListener("popstate", moved);
  };
}
