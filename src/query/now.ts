/**
 * How things stand: what was read last, meetings ahead and those held last, the latest direct quotations, demands,
 * accusations and positions.
 *
 * Items that are more likely wrong than right are left to the lists. "Now" is the day of the newest article, for a
 * dossier is read in its own time: meetings are ahead of that day.
 */
import { type Result, ok } from "../record/fault.js";
import { LEAST } from "../record/level.js";
import type { ArticleHead, Dossier, DossierCounts } from "../store/types.js";
import { findItems } from "./items.js";
import type { FoundItem, Question } from "./types.js";

export interface Now {
  /** Day of the newest article; null where no article is dated. */
  readonly asOf: string | null;
  /** Of items those that are likely at least, as lists show them. */
  readonly counts: DossierCounts;
  readonly articles: readonly ArticleHead[];
  readonly ahead: readonly FoundItem<"meetings">[];
  /** Those held last, up to that day. */
  readonly held: readonly FoundItem<"meetings">[];
  /** The latest statements in the speaker's own words. */
  readonly said: readonly FoundItem<"statements">[];
  readonly demands: readonly FoundItem<"acts">[];
  readonly accusations: readonly FoundItem<"acts">[];
  readonly positions: readonly FoundItem<"positions">[];
}

const FEW = 6;
const AHEAD = ["scheduled", "tentative", "proposed", "postponed", "under-way"];

/** How things stand in a dossier. What is more likely wrong than right doesn't stand on the first page. */
export async function now(dossier: Dossier): Promise<Result<Now>> {
  const counts = await dossier.counts(LEAST.likely);
  if (!counts.ok) return counts;
  const articles = await dossier.articles({}, { limit: FEW, order: "newest" });
  if (!articles.ok) return articles;
  const asOf = articles.value.rows[0]?.published ?? null;
  const ahead = await meetingsAhead(dossier, asOf);
  if (!ahead.ok) return ahead;
  const held = await meetingsHeld(dossier, asOf);
  if (!held.ok) return held;
  const said = await findItems(dossier, ["statements"], { status: ["direct"], limit: FEW, level: "likely" });
  if (!said.ok) return said;
  const demands = await findItems(dossier, ["acts"], latest("REQUEST"));
  if (!demands.ok) return demands;
  const accusations = await findItems(dossier, ["acts"], latest("ACCUSE"));
  if (!accusations.ok) return accusations;
  const positions = await findItems(dossier, ["positions"], { limit: FEW, level: "likely" });
  if (!positions.ok) return positions;
  return ok({
    asOf,
    counts: counts.value,
    articles: articles.value.rows,
    ahead: ahead.value,
    held: held.value,
    said: said.value.rows,
    demands: demands.value.rows,
    accusations: accusations.value.rows,
    positions: positions.value.rows,
  });
}

function latest(type: string): Question {
  return { type: [type], limit: FEW, level: "likely" };
}

/** Meetings held up to the day, the latest first. */
async function meetingsHeld(
  dossier: Dossier,
  asOf: string | null,
): Promise<Result<readonly FoundItem<"meetings">[]>> {
  const question = {
    status: ["held"],
    limit: FEW,
    level: "likely" as const,
    ...(asOf !== null && { until: asOf }),
  };
  const found = await findItems(dossier, ["meetings"], question);
  return found.ok ? ok(found.value.rows) : found;
}

/** Meetings that may lie on the day or after it, the nearest first. */
async function meetingsAhead(
  dossier: Dossier,
  asOf: string | null,
): Promise<Result<readonly FoundItem<"meetings">[]>> {
  if (asOf === null) return ok([]);
  const question = {
    status: AHEAD,
    since: asOf,
    limit: FEW,
    level: "likely" as const,
    order: "oldest" as const,
  };
  const found = await findItems(dossier, ["meetings"], question);
  return found.ok ? ok(found.value.rows) : found;
}
