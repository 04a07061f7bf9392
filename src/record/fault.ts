/**
 * Faults: bad input as a value. Code, place, what was expected, what to do. Only misuse of a function throws.
 * The edge (`src/cli/`, `src/api/`) alone turns a fault into an exit code or an HTTP status.
 */
export type FaultCode =
  | "not-found"
  | "no-articles"
  | "empty"
  | "binary"
  | "encoding"
  | "too-large"
  | "no-article-in-page"
  | "language"
  | "sidecar"
  | "date"
  | "dossier-locked"
  | "dossier-newer"
  | "not-a-dossier"
  | "disk-full"
  | "unreadable"
  | "unknown-id"
  | "usage"
  | "model"
  | "network";

export interface Fault {
  readonly code: FaultCode;
  /** File, address or option at fault. */
  readonly where: string;
  /** What is wrong and what was expected, one sentence. */
  readonly what: string;
  /** What to do about it, one sentence; empty where nothing can be done. */
  readonly remedy: string;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(
  code: FaultCode,
  where: string,
  what: string,
  remedy = "",
): { ok: false; fault: Fault } {
  return { ok: false, fault: { code, where, what, remedy } };
}
