/**
 * Relations of the words that are looked at under a predicate: those that say who and what, and those that say how.
 */
export const ARGUMENTS: readonly string[] = [
  "obj",
  "iobj",
  "obl",
  "xcomp",
  "ccomp",
  "nsubj",
  "advcl",
  "nmod",
  "acl",
];
export const HELPERS: readonly string[] = ["aux", "advmod", "mark", "compound", "case", "cop", "det"];
