/**
 * The record as the API describes it: one schema for each type of `src/record/record.ts`, with the same names.
 *
 * The types are checked against those of the record where routes answer; a field that is added there and forgotten
 * here doesn't compile.
 */
import { z } from "@hono/zod-openapi";
import { ACTOR_KINDS } from "../../record/record.js";

/** A list, as values that don't change. */
export function list<T extends z.ZodType>(of: T) {
  return z.array(of).readonly();
}

const edtf = z
  .string()
  .openapi({ description: "A date in EDTF: 2015-12-15, 2015-12, 2016-01~", example: "2015-12-15" });
const ids = list(z.string());

export const span = z
  .object({ start: z.number().int(), end: z.number().int() })
  .openapi("Span", { description: "Half-open, in UTF-16 code units of the article's text" });
const spans = list(span);

const itemFields = {
  id: z.string(),
  score: z.number().openapi({ description: "0 to 1: how likely the item is right" }),
  rule: z.string().openapi({ description: "The rule or head of the model that made it" }),
};

export const place = z
  .object({
    name: z.string(),
    country: z.string().nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
  })
  .openapi("Place");

export const statement = z
  .object({
    ...itemFields,
    speaker: ids,
    source: spans,
    cue: spans,
    content: spans,
    manner: z.enum(["direct", "indirect", "mixed"]),
    attitude: z.enum(["speech", "belief", "intention", "feeling"]),
    addressee: ids,
    date: edtf.nullable(),
    within: z.string().nullable(),
    issues: ids,
  })
  .openapi("Statement");

export const meetingStatus = z.enum([
  "proposed",
  "tentative",
  "scheduled",
  "under-way",
  "held",
  "postponed",
  "cancelled",
  "refused",
  "denied",
]);
export const meetingFormat = z.enum(["meeting", "visit", "phone", "conference", "summit", "round"]);

export const meeting = z
  .object({
    ...itemFields,
    participants: ids,
    mediators: ids,
    host: z.string().nullable(),
    format: meetingFormat,
    date: edtf.nullable(),
    dateEvidence: spans,
    place: place.nullable(),
    status: meetingStatus,
    conditions: spans,
    topics: ids,
    track: z.string().nullable(),
    accordingTo: ids,
    evidence: spans,
  })
  .openapi("Meeting");

export const act = z
  .object({
    ...itemFields,
    type: z.enum([
      "AGREE",
      "SUPPORT",
      "CONCEDE",
      "COOPERATE",
      "AID",
      "RETREAT",
      "REQUEST",
      "ACCUSE",
      "REJECT",
      "THREATEN",
      "PROTEST",
      "SANCTION",
      "MOBILIZE",
      "COERCE",
      "ASSAULT",
    ]),
    mode: z.string().nullable(),
    from: ids,
    to: ids,
    status: z.enum(["done", "under-way", "planned", "hypothetical", "negated"]),
    content: spans,
    conditions: spans,
    date: edtf.nullable(),
    place: place.nullable(),
    accordingTo: ids.openapi({ description: "Empty where the article says it in its own voice" }),
    hearsay: z.boolean(),
    statement: z.string().nullable(),
    about: z.string().nullable(),
    track: z.string().nullable(),
    trigger: spans,
    evidence: spans,
  })
  .openapi("Act");

export const position = z
  .object({
    ...itemFields,
    actor: z.string(),
    issue: z.string().nullable(),
    proposition: spans,
    stance: z.enum(["supports", "opposes", "conditional", "undecided"]),
    statement: z.string().nullable(),
    act: z.string().nullable(),
    evidence: spans,
    date: edtf.nullable(),
  })
  .openapi("Position");

export const figure = z
  .object({
    ...itemFields,
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string(),
    what: z.string(),
    since: edtf.nullable(),
    asOf: edtf.nullable(),
    accordingTo: ids,
    evidence: spans,
  })
  .openapi("Figure");

export const track = z
  .object({
    ...itemFields,
    name: z.string(),
    kind: z.enum(["talks", "agreement", "cease-fire", "conference", "conflict"]),
    evidence: spans,
  })
  .openapi("Track");

export const issue = z
  .object({
    id: z.string(),
    name: z.string(),
    family: z.enum([
      "groups",
      "gender",
      "state",
      "governance",
      "power-sharing",
      "human rights",
      "justice",
      "security",
      "transition",
      "socio-economic",
      "land",
      "process",
    ]),
    terms: list(z.string()),
  })
  .openapi("Issue");

export const actorKind = z.enum(ACTOR_KINDS);

export const knownBy = z.enum(["article", "knowledge", "user"]);

const actor = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: actorKind,
    actsFor: ids,
    roles: list(z.object({ title: z.string(), from: edtf.nullable(), to: edtf.nullable() })),
    ids: z.record(z.string(), z.string()),
    aliases: list(z.string()),
    mentions: list(
      z.object({
        start: z.number().int(),
        end: z.number().int(),
        form: z.enum(["name", "nominal", "pronoun"]),
      }),
    ),
    known: knownBy,
  })
  .openapi("Actor");

export const origin = z.object({ program: z.string(), reader: z.string() }).openapi("Origin");

const article = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    published: edtf.nullable(),
    language: z.string(),
    text: z.string(),
    sha256: z.string(),
    origin: z.string(),
  })
  .openapi("Article");

export const articleRecord = z
  .object({
    format: z.literal("rapporteur-record/1"),
    madeBy: origin,
    article,
    actors: list(actor),
    statements: list(statement),
    meetings: list(meeting),
    acts: list(act),
    positions: list(position),
    figures: list(figure),
    tracks: list(track),
    issues: list(issue),
  })
  .openapi("ArticleRecord");
