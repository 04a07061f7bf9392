/**
 * The questions that every face asks, one file each.
 */
export { acts } from "./acts.js";
export { actor } from "./actor.js";
export type { ActorPage } from "./actor.js";
export { actors } from "./actors.js";
export { corrections } from "./corrections.js";
export type { Corrections } from "./corrections.js";
export { article, articles } from "./articles.js";
export { figures } from "./figures.js";
export { item } from "./item.js";
export { findItems } from "./items.js";
export { matrix } from "./matrix.js";
export type { Cell, MatrixQuestion, PositionsMatrix } from "./matrix.js";
export { meetings } from "./meetings.js";
export { now } from "./now.js";
export type { Now } from "./now.js";
export { positions } from "./positions.js";
export { statements } from "./statements.js";
export { tallies } from "./tallies.js";
export type { Numbers } from "./tallies.js";
export { timeline } from "./timeline.js";
export type { Point, Timeline } from "./timeline.js";
export { tracks } from "./tracks.js";
export * from "./types.js";
