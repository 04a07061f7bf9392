/**
 * Where each side stands: sides against issues (or families of issues), each cell with the latest position in the
 * holder's own words and how many there are.
 */
import { type Result, failed, ok } from "../record/fault.js";
import type { Dossier, MatrixColumns, MatrixHead } from "../store/types.js";
import { withEvidence } from "./items.js";
import type { FoundItem } from "./types.js";

export interface Cell {
  readonly side: string;
  readonly column: string;
  readonly count: number;
  readonly latest: FoundItem<"positions">;
}

export interface PositionsMatrix {
  readonly by: MatrixColumns;
  readonly sides: readonly MatrixHead[];
  readonly columns: readonly MatrixHead[];
  readonly cells: readonly Cell[];
}

export interface MatrixQuestion {
  readonly by?: MatrixColumns;
  /** How many sides and columns at most, those with most positions; 12 unless told. */
  readonly sides?: number;
  readonly columns?: number;
}

const USUAL = 12;
const MOST = 60;

/** The matrix of positions. */
export async function matrix(
  dossier: Dossier,
  question: MatrixQuestion = {},
): Promise<Result<PositionsMatrix>> {
  const by = question.by ?? "family";
  const size = { sides: question.sides ?? USUAL, columns: question.columns ?? USUAL };
  if (![size.sides, size.columns].every((n) => Number.isInteger(n) && n > 0 && n <= MOST)) {
    return failed("usage", "sides", `A matrix has 1 to ${MOST} sides and columns.`, "Give a whole number.");
  }
  const found = await dossier.matrix(by, size);
  if (!found.ok) return found;
  const latest = await withEvidence(
    dossier,
    found.value.cells.map((cell) => cell.latest),
  );
  if (!latest.ok) return latest;
  const cells = found.value.cells.map(({ side, column, count }, k) => ({
    side,
    column,
    count,
    latest: latest.value[k] as FoundItem<"positions">,
  }));
  return ok({ by, sides: found.value.sides, columns: found.value.columns, cells });
}
