/** What the app takes from the record's own room: the spans, parts and dates of items, the same as on the server. */
export {
  actorsOf,
  itemsOf,
  marksOf,
  statusOf,
  type GroupedItem,
  type Mark,
  type MarkRole,
} from "../../../src/record/parts.js";
export { correctionSays } from "../../../src/record/correction-words.js";
export { levelOf } from "../../../src/record/level.js";
export { hull, type Span } from "../../../src/record/span.js";
export type { ArticleRecord, Group, Actor } from "../../../src/record/record.js";
