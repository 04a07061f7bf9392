/**
 * What questions answer, as the API describes it: items with their words, articles, actors, pages of them, numbers.
 */
import { z } from "@hono/zod-openapi";
import { LEVELS } from "../../record/level.js";
import {
  act,
  actorKind,
  figure,
  issue,
  knownBy,
  list,
  meeting,
  meetingFormat,
  meetingStatus,
  origin,
  position,
  span,
  statement,
  track,
} from "./record.js";
import { actorHistory, keptCorrection } from "./actors.js";

const count = z.number().int();

export const groupCounts = z
  .object({
    meetings: count,
    statements: count,
    acts: count,
    positions: count,
    figures: count,
    tracks: count,
  })
  .openapi("GroupCounts");

export const articleHead = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    published: z.string().nullable(),
    language: z.string(),
    origin: z.string(),
    sha256: z.string(),
    version: count,
    latest: z.boolean(),
    readAt: z.string(),
    madeBy: origin,
    counts: groupCounts,
  })
  .openapi("ArticleHead");

export const actorRef = z
  .object({ id: z.string(), name: z.string(), kind: actorKind, principal: z.string().nullable() })
  .openapi("ActorRef");

const mark = z
  .object({
    start: count,
    end: count,
    role: z.enum(["evidence", "source", "cue", "content", "trigger", "condition", "proposition", "date"]),
  })
  .openapi("Mark");

const evidence = z
  .object({
    quotation: z.string(),
    span,
    context: z.object({ start: count, text: z.string() }),
    marks: list(mark),
  })
  .openapi("Evidence");

const foundFields = {
  id: z.string().openapi({ description: "Id in the dossier: article, dot, id in the record" }),
  words: z.string(),
  level: z.enum(LEVELS).openapi({ description: "How sure it is, by its score" }),
  evidence,
  article: articleHead,
  actors: z.record(z.string(), actorRef),
  issues: list(issue),
};

export const foundMeeting = z
  .object({ ...foundFields, group: z.literal("meetings"), item: meeting })
  .openapi("FoundMeeting");
export const foundStatement = z
  .object({ ...foundFields, group: z.literal("statements"), item: statement })
  .openapi("FoundStatement");
export const foundAct = z.object({ ...foundFields, group: z.literal("acts"), item: act }).openapi("FoundAct");
export const foundPosition = z
  .object({ ...foundFields, group: z.literal("positions"), item: position })
  .openapi("FoundPosition");
export const foundFigure = z
  .object({ ...foundFields, group: z.literal("figures"), item: figure })
  .openapi("FoundFigure");
export const foundTrack = z
  .object({ ...foundFields, group: z.literal("tracks"), item: track })
  .openapi("FoundTrack");

export const foundItem = z
  .discriminatedUnion("group", [
    foundMeeting,
    foundStatement,
    foundAct,
    foundPosition,
    foundFigure,
    foundTrack,
  ])
  .openapi("FoundItem");

export const storedActor = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: actorKind,
    known: knownBy,
    ids: z.record(z.string(), z.string()),
    aliases: list(z.string()),
    actsFor: list(z.string()),
    articles: count,
    counts: groupCounts,
    firstSeen: z.string().nullable(),
    lastSeen: z.string().nullable(),
  })
  .openapi("StoredActor");

export const actorPage = z
  .object({
    actor: storedActor,
    agents: list(storedActor),
    history: actorHistory,
    corrections: list(keptCorrection),
  })
  .openapi("ActorPage");

/** A page of rows; `next` is the cursor of the page after it. */
export function pageOf<T extends z.ZodType>(row: T, name: string) {
  return z.object({ rows: list(row), total: count, next: z.string().nullable() }).openapi(name);
}

const tally = z.object({ value: z.string().nullable(), count }).openapi("Tally");

export const numbers = z
  .object({
    groups: groupCounts,
    status: list(tally),
    type: list(tally),
    outlets: list(tally),
    articles: count,
  })
  .openapi("Numbers");

export const timeline = z
  .object({
    total: count,
    months: list(z.object({ month: z.string(), status: z.string().nullable(), count })),
    points: list(
      z
        .object({
          id: z.string(),
          first: z.string(),
          last: z.string(),
          date: z.string().nullable(),
          status: meetingStatus,
          format: meetingFormat,
          place: z.string().nullable(),
          participants: list(z.string()),
        })
        .openapi("Point"),
    ),
  })
  .openapi("Timeline");

const head = z.object({ id: z.string(), name: z.string(), count }).openapi("MatrixHead");

export const matrixColumns = z.enum(["issue", "family"]);

export const matrix = z
  .object({
    by: matrixColumns,
    sides: list(head),
    columns: list(head),
    cells: list(z.object({ side: z.string(), column: z.string(), count, latest: foundPosition })),
  })
  .openapi("Matrix");

export const counts = groupCounts.extend({ articles: count, actors: count }).openapi("DossierCounts");

export const now = z
  .object({
    asOf: z.string().nullable(),
    counts,
    articles: list(articleHead),
    ahead: list(foundMeeting),
    held: list(foundMeeting),
    said: list(foundStatement),
    demands: list(foundAct),
    accusations: list(foundAct),
    positions: list(foundPosition),
  })
  .openapi("Now");

export const about = z
  .object({ dossier: z.string(), program: z.string(), counts, limits: z.object({ uploadBytes: count }) })
  .openapi("About");
