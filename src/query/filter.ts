/**
 * A question as people write it becomes a filter of the dossier, or a fault that says which words were expected.
 */
import { FIRST_DAY, LAST_DAY, type DayRange, daysOf } from "../record/edtf.js";
import { LEAST } from "../record/level.js";
import { type Result, failed, ok } from "../record/fault.js";
import type { Group } from "../record/record.js";
import type { Filter, Paging } from "../store/types.js";
import { type Question, STATUSES } from "./types.js";

export const DEFAULT_LIMIT = 50;

/** The filter of a question; the status is checked against those of the groups. */
export function filterOf(question: Question, groups: readonly Group[]): Result<Filter> {
  const days = daysAsked(question);
  if (!days.ok) return days;
  const status = statusAsked(question, groups);
  if (!status.ok) return status;
  const { actor, speaker, addressee, issue, search, type, article, outlet, family, matter } = question;
  const score = leastScore(question);
  return ok({
    ...(groups.length > 0 && { groups }),
    ...(actor !== undefined && { actor }),
    ...(speaker !== undefined && { speaker }),
    ...(addressee !== undefined && { addressee }),
    ...(issue !== undefined && { issue }),
    ...(search !== undefined && { search }),
    ...(days.value !== null && { days: days.value }),
    ...(status.value !== null && { status: status.value }),
    ...(type !== undefined && { type: groups.includes("acts") ? type.map((t) => t.toUpperCase()) : type }),
    ...(article !== undefined && { article }),
    ...(outlet !== undefined && { outlet }),
    ...(score !== undefined && { score }),
    ...(family !== undefined && { column: { of: "family" as const, id: family } }),
    ...(matter !== undefined && { column: { of: "issue" as const, id: matter } }),
  });
}

function leastScore({ level, score }: Question): number | undefined {
  if (level === undefined || level === "possible") return score;
  return Math.max(LEAST[level], score ?? 0);
}

/** Which page is asked for. */
export function pagingOf({ limit, cursor, order }: Question): Result<Paging> {
  const rows = limit ?? DEFAULT_LIMIT;
  if (!Number.isInteger(rows) || rows < 0) {
    return failed("usage", "limit", `${rows} is no number of rows.`, "Give a whole number; 0 for all.");
  }
  return ok({ limit: rows, order: order ?? "newest", ...(cursor !== undefined && { cursor }) });
}

function daysAsked({ since, until }: Question): Result<DayRange | null> {
  if (since === undefined && until === undefined) return ok(null);
  const first = since === undefined ? ok(FIRST_DAY + 1) : edge("since", since, (days) => days.first);
  if (!first.ok) return first;
  const last = until === undefined ? ok(LAST_DAY) : edge("until", until, (days) => days.last);
  if (!last.ok) return last;
  if (first.value <= last.value) return ok({ first: first.value, last: last.value });
  const what = `The period ends (${until ?? ""}) before it begins (${since ?? ""}).`;
  return failed("date", "until", what, "Exchange the two dates.");
}

function edge(name: string, date: string, of: (days: DayRange) => number): Result<number> {
  const days = daysOf(date);
  if (days !== null) return ok(of(days));
  const what = `"${date}" is no date.`;
  return failed("date", name, what, "Write 2015-12-15, 2015-12 or 2015.");
}

function statusAsked({ status }: Question, groups: readonly Group[]): Result<readonly string[] | null> {
  if (status === undefined) return ok(null);
  const allowed = groups.flatMap((group) => STATUSES[group]);
  const wrong = status.filter((word) => !allowed.includes(word));
  if (wrong.length === 0) return ok(status);
  if (allowed.length === 0) {
    return failed("usage", "status", `${groups.join(", ")} have no status.`, "Leave the status out.");
  }
  const what = `"${wrong.join(", ")}" is no status of ${groups.join(", ")}.`;
  return failed("usage", "status", what, `Use one of: ${allowed.join(", ")}.`);
}
