/**
 * Questions of a page: asked when the page opens, when its filters change, and when the dossier has changed. What was
 * answered before stays until the new answer is there. A list that was read further than its first page isn't pulled
 * away under the reader: it tells that there is something new.
 */
import { untrack } from "svelte";
import { Problem, type Page } from "./api.js";
import { live } from "./live.svelte.js";

export interface Asking<T> {
  readonly value: T | null;
  readonly problem: Problem | null;
  readonly loading: boolean;
}

function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem("The page made a mistake.", String(error), 0, "");
}

function aborted(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

type Ask<T> = (signal: AbortSignal) => Promise<T>;

/** Asks a question; what `ask` reads of the state is what it depends on. */
export function asking<T>(ask: Ask<T>): Asking<T> {
  return askingUnless(ask, () => false);
}

interface Steady<T> extends Asking<T> {
  /** Whether the dossier has changed and the question was not asked again. */
  readonly stale: boolean;
  readonly again: () => void;
}

function askingUnless<T>(ask: Ask<T>, steady: () => boolean): Steady<T> {
  let value = $state.raw<T | null>(null);
  let problem = $state.raw<Problem | null>(null);
  let loading = $state(true);
  let stale = $state(false);
  let asked = $state(0);
  let seen = untrack(() => live.revision);

  function follow(answer: Promise<T>, stop: AbortController): void {
    untrack(() => {
      loading = true;
      stale = false;
    });
    answer.then(
      (told) => {
        if (stop.signal.aborted) return;
        value = told;
        problem = null;
        loading = false;
      },
      (error: unknown) => {
        if (stop.signal.aborted || aborted(error)) return;
        problem = asProblem(error);
        loading = false;
      },
    );
  }

  $effect(() => {
    void asked;
    const stop = new AbortController();
    follow(ask(stop.signal), stop);
    return () => stop.abort();
  });
  $effect(() => {
    const now = live.revision;
    if (now === seen) return;
    seen = now;
    if (untrack(steady)) stale = true;
    else untrack(() => asked++);
  });
  return {
    get value() {
      return value;
    },
    get problem() {
      return problem;
    },
    get loading() {
      return loading;
    },
    get stale() {
      return stale;
    },
    again: () => void asked++,
  };
}

export interface Listing<T> extends Steady<readonly T[]> {
  readonly total: number;
  readonly more: boolean;
  readonly next: () => void;
}

/** Asks for a list page by page; a change of the question begins anew. */
export function listing<T>(
  ask: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<T>>,
): Listing<T> {
  let further = $state.raw<readonly T[]>([]);
  let cursor = $state.raw<string | null>(null);
  let fetching = $state(false);
  let failure = $state.raw<Problem | null>(null);
  let turn = 0;
  const first = askingUnless(
    async (signal) => {
      const page = await ask(undefined, signal);
      turn++;
      further = [];
      cursor = page.next;
      failure = null;
      return page;
    },
    () => further.length > 0,
  );
  const next = (): void => {
    if (cursor === null || fetching || first.loading) return;
    fetching = true;
    const asked = turn;
    ask(cursor, new AbortController().signal)
      .then(
        (page) => {
          if (asked !== turn) return;
          further = [...further, ...page.rows];
          cursor = page.next;
        },
        (error: unknown) => {
          failure = asProblem(error);
        },
      )
      .finally(() => (fetching = false));
  };
  return {
    get value() {
      if (first.value === null) return null;
      return further.length === 0 ? first.value.rows : [...first.value.rows, ...further];
    },
    get total() {
      return first.value?.total ?? 0;
    },
    get problem() {
      return first.problem ?? failure;
    },
    get loading() {
      return first.loading || fetching;
    },
    get stale() {
      return first.stale;
    },
    again: () => first.again(),
    get more() {
      return cursor !== null;
    },
    next,
  };
}
