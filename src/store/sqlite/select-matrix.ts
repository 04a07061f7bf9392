/**
 * The matrix of positions: sides against issues or families of issues, each cell with its latest position.
 */
import { type Kysely, sql } from "kysely";
import { LEAST } from "../../record/level.js";
import type { Matrix, MatrixColumns, MatrixHead, MatrixSize, Stand } from "../types.js";
import type { Tables } from "./schema.js";
import { itemsOfNumbers } from "./select-items.js";

/** The sides and columns with most positions, and where the ones stand on the others. */
export async function selectMatrix(db: Kysely<Tables>, by: MatrixColumns, size: MatrixSize): Promise<Matrix> {
  const columns = await columnsOf(db, by, size.columns);
  const ids = columns.map((column) => column.id);
  if (ids.length === 0) return { sides: [], columns, cells: [] };
  const sides = await sidesOf(db, by, ids, size.sides);
  return {
    sides: sides.map(({ id, name, count }) => ({ id, name, count })),
    columns,
    cells: await cellsOf(db, by, ids, sides),
  };
}

/** Of the names of an issue the shortest: SQLite gives bare columns of a group from the row that has the minimum. */
async function columnsOf(db: Kysely<Tables>, by: MatrixColumns, most: number): Promise<MatrixHead[]> {
  const rows = await db
    .selectFrom("stand")
    .select([`${by} as id`, `${by === "issue" ? "name" : "family"} as name`])
    .select([sql<number>`count(*)`.as("count"), sql<number>`min(length(name))`.as("shortest")])
    .groupBy(by)
    .orderBy("count", "desc")
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.map(({ id, name, count }) => ({ id, name, count }));
}

interface Side extends MatrixHead {
  readonly n: number;
}

async function sidesOf(
  db: Kysely<Tables>,
  by: MatrixColumns,
  columns: readonly string[],
  most: number,
): Promise<Side[]> {
  return await db
    .selectFrom("stand")
    .innerJoin("actor", "actor.n", "stand.side")
    .select(["actor.n", "actor.id", "actor.name", sql<number>`count(*)`.as("count")])
    .where(by, "in", columns)
    .groupBy("stand.side")
    .orderBy("count", "desc")
    .orderBy("actor.n")
    .limit(most)
    .execute();
}

/**
 * Positions that are more likely wrong than right are shown only where there are no others.
 * SQLite gives bare columns of a group from the row that has the maximum: the latest likely position of each cell.
 */
async function cellsOf(
  db: Kysely<Tables>,
  by: MatrixColumns,
  columns: readonly string[],
  sides: readonly Side[],
): Promise<Stand[]> {
  if (sides.length === 0) return [];
  const rows = await db
    .selectFrom("stand")
    .innerJoin("item", "item.n", "stand.item")
    .select(["stand.side", "stand.item", `stand.${by} as column`, sql<number>`count(*)`.as("count")])
    .select(
      sql<number>`max((item.score >= ${LEAST.likely}) * 1152921504606846976
        + stand.day_first * 4294967296 + stand.item)`.as("last"),
    )
    .where(`stand.${by}`, "in", columns)
    .where(
      "stand.side",
      "in",
      sides.map((side) => side.n),
    )
    .groupBy([`stand.${by}`, "stand.side"])
    .execute();
  const items = await itemsOfNumbers(
    db,
    rows.map((row) => row.item),
  );
  const names = new Map(sides.map((side) => [side.n, side.id]));
  return rows.flatMap(({ side, column, count, item }) => {
    const latest = items.get(item);
    return latest === undefined ? [] : [{ side: names.get(side)!, column, count, latest }];
  });
}
