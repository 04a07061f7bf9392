/**
 * Questions as they stand in an address: `?actor=Lavrov&status=held,scheduled&since=2015-12`.
 */
import { z } from "@hono/zod-openapi";
import { LEVELS } from "../../record/level.js";
import type { Question } from "../../query/types.js";

const words = z.string().max(500).optional();

/** The filters of every list. */
export const asked = z.object({
  actor: words.openapi({
    description: "Name, alias or id; those who act for it count too",
    example: "Lavrov",
  }),
  speaker: words.openapi({ description: "Who speaks, in statements; those who act for it count too" }),
  addressee: words.openapi({ description: "Who is spoken to, in statements" }),
  issue: words.openapi({ description: "Words of what it is about" }),
  q: words.openapi({ description: 'Words that must stand there; "a phrase"; prefix*' }),
  since: words.openapi({ description: "Not before: 2015-12-15, 2015-12 or 2015", example: "2015-12" }),
  until: words.openapi({ description: "Not after" }),
  status: words.openapi({ description: "Words joined by commas: held,scheduled" }),
  type: words.openapi({ description: "Words joined by commas: REQUEST,ACCUSE" }),
  article: words.openapi({ description: "Id of an article" }),
  outlet: words.openapi({ description: "Name of an outlet, as written" }),
  level: z.enum(LEVELS).optional().openapi({
    description: "How sure items must be at least: likely leaves out what is only possible",
  }),
  score: z.coerce.number().min(0).max(1).optional().openapi({
    description: "The least score, 0 to 1: how likely an item is right",
  }),
  family: words.openapi({ description: "Positions on issues of this family only", example: "security" }),
  matter: words.openapi({ description: "Positions on this issue only, by its id in the matrix" }),
});

export const paged = asked.extend({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .optional()
    .openapi({ description: "Rows a page; 50 unless told" }),
  cursor: words.openapi({ description: "`next` of the page before" }),
  order: z.enum(["newest", "oldest"]).optional(),
});

/** The question that an address asks; empty fields ask for nothing. */
export function questionOf(query: z.infer<typeof asked> & Partial<z.infer<typeof paged>>): Question {
  const { q, status, type, limit, order, score, level, ...others } = query;
  const told = Object.entries(others).filter(([, value]) => value !== undefined && value.trim() !== "");
  return {
    ...(Object.fromEntries(told) as Pick<
      Question,
      | "actor"
      | "speaker"
      | "addressee"
      | "issue"
      | "since"
      | "until"
      | "article"
      | "outlet"
      | "family"
      | "matter"
      | "cursor"
    >),
    ...(q !== undefined && q.trim() !== "" && { search: q }),
    ...listed("status", status),
    ...listed("type", type),
    ...(limit !== undefined && { limit }),
    ...(order !== undefined && { order }),
    ...(score !== undefined && { score }),
    ...(level !== undefined && { level }),
  };
}

function listed<K extends "status" | "type">(
  name: K,
  words: string | undefined,
): Partial<Record<K, string[]>> {
  const all = (words ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  return all.length === 0 ? {} : ({ [name]: all } as Record<K, string[]>);
}
