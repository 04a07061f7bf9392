/**
 * The questions of `src/query/` as routes under `/api/v1`: one entry each, with its parameters and its answer.
 */
import { type OpenAPIHono, createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { GROUPS, type Group } from "../record/record.js";
import { type Result, ok } from "../record/fault.js";
import * as query from "../query/index.js";
import type { Dossier } from "../store/types.js";
import { programVersion } from "../util/version.js";
import { problem, problemOf } from "./problem.js";
import { asked, paged, questionOf } from "./schemas/ask.js";
import { corrections } from "./schemas/actors.js";
import * as found from "./schemas/found.js";
import { articleRecord } from "./schemas/record.js";
import type { Shelf } from "./shelf.js";
import { UPLOAD_BYTES } from "./upload.js";

const LISTS = {
  meetings: found.pageOf(found.foundMeeting, "MeetingsPage"),
  statements: found.pageOf(found.foundStatement, "StatementsPage"),
  acts: found.pageOf(found.foundAct, "ActsPage"),
  positions: found.pageOf(found.foundPosition, "PositionsPage"),
  figures: found.pageOf(found.foundFigure, "FiguresPage"),
  tracks: found.pageOf(found.foundTrack, "TracksPage"),
} as const;

const WHAT: Readonly<Record<Group, string>> = {
  meetings: "Meetings: who met or is to meet whom",
  statements: "Statements: who said what",
  acts: "Acts: who did what to whom, and who says so",
  positions: "Positions: where actors stand",
  figures: "Figures: numbers and who gives them",
  tracks: "Tracks: talks, agreements and cease-fires that have a name",
};

const nothing = z.object({});
const oneId = z.object({ id: z.string().max(300) });
const groupsAsked = asked.extend({
  groups: z.string().max(100).optional().openapi({ description: "Groups joined by commas; all unless told" }),
});
const matrixAsked = z.object({
  by: found.matrixColumns.optional(),
  sides: z.coerce.number().int().optional(),
  columns: z.coerce.number().int().optional(),
});

interface Entry<Q extends z.ZodObject, P extends z.ZodObject, A extends z.ZodType> {
  readonly path: string;
  readonly summary: string;
  readonly query: Q;
  readonly params: P;
  readonly answer: A;
  readonly ask: (dossier: Dossier, query: z.infer<Q>, params: z.infer<P>) => Promise<Result<z.infer<A>>>;
}

/** Adds all questions to the API. */
export function addRoutes(api: OpenAPIHono, shelf: Shelf): void {
  for (const group of GROUPS) addList(api, shelf, group);
  addOverviews(api, shelf);
  addArticles(api, shelf);
  addActors(api, shelf);
  addSearch(api, shelf);
}

function addList<G extends Group>(api: OpenAPIHono, shelf: Shelf, group: G): void {
  const answer = LISTS[group] as unknown as z.ZodType<query.Page<query.FoundItem<G>>>;
  const ask = (dossier: Dossier, asking: z.infer<typeof paged>) =>
    query.findItems(dossier, [group], questionOf(asking));
  add(api, shelf, { path: `/${group}`, summary: WHAT[group], query: paged, params: nothing, answer, ask });
}

function addOverviews(api: OpenAPIHono, shelf: Shelf): void {
  add(api, shelf, {
    path: "/now",
    summary: "How things stand: read last, meetings ahead, latest demands, accusations and positions",
    query: nothing,
    params: nothing,
    answer: found.now,
    ask: (dossier) => query.now(dossier),
  });
  add(api, shelf, {
    path: "/about",
    summary: "What is served: dossier, program, how much there is",
    query: nothing,
    params: nothing,
    answer: found.about,
    ask: about,
  });
  add(api, shelf, {
    path: "/timeline",
    summary: "Meetings on a line of time",
    query: asked,
    params: nothing,
    answer: found.timeline,
    ask: (dossier, asking) => query.timeline(dossier, questionOf(asking)),
  });
  add(api, shelf, {
    path: "/matrix",
    summary: "Positions: sides against issues or families of issues",
    query: matrixAsked,
    params: nothing,
    answer: found.matrix,
    ask: (dossier, { by, sides, columns }) =>
      query.matrix(dossier, {
        ...(by !== undefined && { by }),
        ...(sides !== undefined && { sides }),
        ...(columns !== undefined && { columns }),
      }),
  });
}

async function about(dossier: Dossier): Promise<Result<z.infer<typeof found.about>>> {
  const counts = await dossier.counts();
  if (!counts.ok) return counts;
  const limits = { uploadBytes: UPLOAD_BYTES };
  return ok({ dossier: dossier.where, program: programVersion(), counts: counts.value, limits });
}

function addArticles(api: OpenAPIHono, shelf: Shelf): void {
  add(api, shelf, {
    path: "/articles",
    summary: "Articles: what was read",
    query: paged,
    params: nothing,
    answer: found.pageOf(found.articleHead, "ArticlesPage"),
    ask: (dossier, asking) => query.articles(dossier, questionOf(asking)),
  });
  add(api, shelf, {
    path: "/articles/{id}",
    summary: "An article with its versions, the latest first",
    query: nothing,
    params: oneId,
    answer: z.object({ rows: found.articleHead.array().readonly() }).openapi("ArticleVersions"),
    ask: versions,
  });
  add(api, shelf, {
    path: "/articles/{id}/record",
    summary: "The whole record of an article, with its text",
    query: nothing,
    params: oneId,
    answer: articleRecord,
    ask: (dossier, _query, { id }) => query.article(dossier, id),
  });
}

async function versions(dossier: Dossier, _query: unknown, { id }: { id: string }) {
  const record = await query.article(dossier, id);
  if (!record.ok) return record;
  const rows = await dossier.versions(record.value.article.id);
  return rows.ok ? ok({ rows: rows.value }) : rows;
}

function addActors(api: OpenAPIHono, shelf: Shelf): void {
  add(api, shelf, {
    path: "/actors",
    summary: "Actors, the most named first",
    query: paged,
    params: nothing,
    answer: found.pageOf(found.storedActor, "ActorsPage"),
    ask: (dossier, asking) => query.actors(dossier, questionOf(asking)),
  });
  add(api, shelf, {
    path: "/actors/{id}",
    summary: "An actor: names, roles and principals over time, counts, who acts for it, corrections",
    query: nothing,
    params: oneId,
    answer: found.actorPage,
    ask: (dossier, _query, { id }) => query.actor(dossier, id),
  });
  add(api, shelf, {
    path: "/corrections",
    summary: "What users know better of actors, the oldest first",
    query: nothing,
    params: nothing,
    answer: corrections,
    ask: (dossier) => query.corrections(dossier),
  });
}

function addSearch(api: OpenAPIHono, shelf: Shelf): void {
  add(api, shelf, {
    path: "/search",
    summary: "Items of all groups, or of some",
    query: paged.extend(groupsAsked.pick({ groups: true }).shape),
    params: nothing,
    answer: found.pageOf(found.foundItem, "ItemsPage"),
    ask: (dossier, asking) => query.findItems(dossier, groupsOf(asking.groups), questionOf(asking)),
  });
  add(api, shelf, {
    path: "/numbers",
    summary: "How many items a question would find: the numbers beside filters",
    query: groupsAsked,
    params: nothing,
    answer: found.numbers,
    ask: (dossier, asking) => query.tallies(dossier, groupsOf(asking.groups), questionOf(asking)),
  });
  add(api, shelf, {
    path: "/items/{id}",
    summary: "An item with its words",
    query: nothing,
    params: oneId,
    answer: found.foundItem,
    ask: (dossier, _query, { id }) => query.item(dossier, id),
  });
}

/** The groups named; all where none of the words names one. */
function groupsOf(words: string | undefined): readonly Group[] {
  const named = GROUPS.filter((group) => (words ?? "").split(",").includes(group));
  return named.length === 0 ? GROUPS : named;
}

function add<Q extends z.ZodObject, P extends z.ZodObject, A extends z.ZodType>(
  api: OpenAPIHono,
  shelf: Shelf,
  entry: Entry<Q, P, A>,
): void {
  const json = { "application/json": { schema: entry.answer } };
  const failure = {
    description: "What is wrong, and what to do",
    content: { "application/problem+json": { schema: problem } },
  };
  const route = createRoute({
    method: "get",
    path: entry.path,
    summary: entry.summary,
    request: { query: entry.query, params: entry.params },
    responses: { 200: { description: entry.summary, content: json }, default: failure },
  });
  const handler = async (c: Context): Promise<Response> => {
    const dossier = await shelf.dossier();
    if (!dossier.ok) return problemOf(c, dossier.fault);
    const asking = c.req.valid("query" as never) as z.infer<Q>;
    const answer = await entry.ask(dossier.value, asking, c.req.valid("param" as never) as z.infer<P>);
    return answer.ok ? c.json(answer.value as object) : problemOf(c, answer.fault);
  };
  api.openapi(route, handler as never);
}
