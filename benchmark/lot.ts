/**
 * Drawing by lot for judging by hand: what enters is a list, a seed and a key for each of its items; what leaves is an
 * order that anybody with the same seed gets, whatever order the list had. Texts are named by the first 12 hex digits
 * of their SHA-256, so that judgements can be kept without them.
 */
import { createHash } from "node:crypto";

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The name of a text in tables of judgements. */
export const textId = (text: string): string => hashOf(text).slice(0, 12);

/** The first `count` of a list in the order of a lot. */
export function drawn<T>(list: readonly T[], count: number, seed: string, key: (item: T) => string): T[] {
  return list
    .map((item) => ({ item, at: hashOf(`${seed} ${key(item)}`) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, count)
    .map(({ item }) => item);
}
