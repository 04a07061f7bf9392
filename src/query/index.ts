/**
 * The questions that every face asks, one file each.
 */
export { acts } from "./acts.js";
export { actors } from "./actors.js";
export { article, articles } from "./articles.js";
export { figures } from "./figures.js";
export { item } from "./item.js";
export { findItems } from "./items.js";
export { meetings } from "./meetings.js";
export { positions } from "./positions.js";
export { statements } from "./statements.js";
export { tracks } from "./tracks.js";
export * from "./types.js";
