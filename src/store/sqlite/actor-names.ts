/**
 * Which actors a name means: those of that id, name or alias; where there are none, those whose name has its words.
 */
import type { Kysely } from "kysely";
import { fold } from "../fold.js";
import type { Tables } from "./schema.js";

/** Numbers of the actors that a name means; empty where nobody is called so. */
export async function actorsNamed(db: Kysely<Tables>, name: string): Promise<readonly number[]> {
  const byId = await db.selectFrom("actor").select("n").where("id", "=", name).execute();
  if (byId.length > 0) return byId.map((row) => row.n);
  const folded = fold(name);
  if (folded === "") return [];
  const exact = await db.selectFrom("actor_name").select("actor").where("folded", "=", folded).execute();
  if (exact.length > 0) return exact.map((row) => row.actor);
  const containing = await db
    .selectFrom("actor_name")
    .select("actor")
    .distinct()
    .where(({ eb, val }) => eb(eb(val(" "), "||", eb("folded", "||", val(" "))), "like", `% ${folded} %`))
    .execute();
  return containing.map((row) => row.actor);
}
