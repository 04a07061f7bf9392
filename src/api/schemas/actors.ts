/**
 * An actor over time, and what users have corrected, as the API describes them.
 */
import { z } from "@hono/zod-openapi";
import { actorKind, knownBy, list } from "./record.js";

const count = z.number().int();
const date = z.string().nullable();

const sighting = z
  .object({
    article: z.string(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    published: date,
  })
  .openapi("Sighting");
const seenFields = { articles: count, first: sighting, last: sighting };
const seen = z.object(seenFields).openapi("Seen");

export const actorHistory = z
  .object({
    seen,
    roles: list(
      z
        .object({ ...seenFields, title: z.string(), from: date, to: date, known: knownBy })
        .openapi("SeenRole"),
    ),
    names: list(z.object({ ...seenFields, name: z.string() }).openapi("SeenName")),
    actsFor: list(z.object({ ...seenFields, id: z.string(), name: z.string() }).openapi("SeenPrincipal")),
  })
  .openapi("ActorHistory", { description: "By the newest 2,000 articles that name the actor" });

const named = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: actorKind,
    known: knownBy,
    ids: z.record(z.string(), z.string()),
  })
  .openapi("NamedActor");

const correction = z
  .discriminatedUnion("what", [
    z.object({ what: z.literal("add"), actor: named, aliases: list(z.string()), actsFor: list(named) }),
    z.object({ what: z.literal("alias"), actor: named, alias: z.string() }),
    z.object({
      what: z.literal("role"),
      actor: named,
      title: z.string(),
      of: named.nullable(),
      from: date,
      to: date,
    }),
    z.object({ what: z.literal("merge"), from: named, into: named }),
    z.object({
      what: z.literal("split"),
      of: named,
      as: named,
      sources: list(z.string()).nullable(),
      called: z.string().nullable(),
    }),
  ])
  .openapi("Correction");

export const keptCorrection = z
  .object({ n: count, batch: count, madeAt: z.string(), correction })
  .openapi("KeptCorrection");

export const corrections = z.object({ corrections: list(keptCorrection) }).openapi("Corrections");
