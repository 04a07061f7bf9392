/**
 * Exit codes, as docs/CLI.md lists them.
 */
export const EXIT = {
  ok: 0,
  /** Some inputs could not be read; the others were. */
  some: 1,
  /** The command line is wrong, or what it names isn't there. */
  usage: 2,
  /** There was input, and none of it could be read. */
  nothing: 3,
  /** The dossier can't be opened or written. */
  dossier: 4,
  /** The reading model is missing or broken. */
  model: 5,
  /** Stopped by Ctrl-C. */
  stopped: 130,
} as const;
