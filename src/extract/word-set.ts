/**
 * Sets of words for lexicons, written as one string.
 */

/** The words of a string, parted by white space. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
