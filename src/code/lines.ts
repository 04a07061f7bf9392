/**
 * A line of JSON to a sentence with marked parties, or a fault that says what is wrong with it.
 *
 * `{"id","text","source":{"start","end"},"target":{"start","end"}}`; one side may be null or left out, both mean that
 * the parties are to be found. Spans count UTF-16 units and must lie in the text.
 */
import { failed, ok, type Result } from "../record/fault.js";
import type { Span } from "../record/span.js";
import type { CodeLine } from "./types.js";

const FORM = 'Write {"id", "text", "source": {"start", "end"}, "target": {"start", "end"}} on each line.';

/** Reads a line; `where` names it in a fault. */
export function lineOf(line: string, where: string): Result<CodeLine> {
  const value = parsed(line);
  if (value === null) return failed("usage", where, "It is no JSON object.", FORM);
  const { id, text } = value;
  if (typeof id !== "string" && typeof id !== "number") return failed("usage", where, "It has no id.", FORM);
  if (typeof text !== "string" || text.trim() === "") return failed("usage", where, "It has no text.", FORM);
  const [source, target] = [value.source ?? null, value.target ?? null];
  for (const [name, span] of Object.entries({ source, target })) {
    if (span !== null && !isSpanOf(span, text))
      return failed(
        "usage",
        where,
        `"${name}" is no span of the text.`,
        "Count UTF-16 units, from 0, end excluded.",
      );
  }
  const unmarked = source === null && target === null;
  return ok({ id, text, source: source as Span | null, target: target as Span | null, unmarked });
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function isSpanOf(value: unknown, text: string): boolean {
  if (typeof value !== "object" || value === null || !("start" in value) || !("end" in value)) return false;
  const { start, end } = value;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
  const [from, to] = [start as number, end as number];
  return from >= 0 && from < to && to <= text.length && text.slice(from, to).trim() !== "";
}
