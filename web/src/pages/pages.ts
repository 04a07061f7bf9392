/** The pages by their addresses; each is loaded when it is first shown. */
import type { Component } from "svelte";

interface PageEntry {
  readonly path: string;
  readonly title: string;
  readonly load: () => Promise<{ default: Component }>;
}

export const PAGES: readonly PageEntry[] = [
  { path: "/", title: "Now", load: () => import("./Now.svelte") },
  { path: "/meetings", title: "Meetings", load: () => import("./Meetings.svelte") },
  { path: "/statements", title: "Statements", load: () => import("./Statements.svelte") },
  { path: "/positions", title: "Positions", load: () => import("./Positions.svelte") },
  { path: "/acts", title: "Acts", load: () => import("./Acts.svelte") },
  { path: "/figures", title: "Figures", load: () => import("./Figures.svelte") },
  { path: "/actors", title: "Actors", load: () => import("./Actors.svelte") },
  { path: "/articles", title: "Articles", load: () => import("./Articles.svelte") },
  { path: "/search", title: "Search", load: () => import("./Search.svelte") },
];

interface Shown {
  /** The entry of the navigation that it belongs to. */
  readonly path: string;
  /** Null where the page tells its own title. */
  readonly title: string | null;
  readonly load: () => Promise<{ default: Component }>;
}

/** The page of an address. */
export function pageOf(path: string): Shown {
  const entry = PAGES.find((page) => page.path === path);
  if (entry !== undefined) return entry;
  if (path.startsWith("/articles/")) {
    return { path: "/articles", title: null, load: () => import("./Article.svelte") };
  }
  if (path.startsWith("/actors/")) {
    return { path: "/actors", title: null, load: () => import("./Actor.svelte") };
  }
  return { path: "", title: "Not found", load: () => import("./Nowhere.svelte") };
}
