/**
 * Which actors a name means: those of that id, name or alias; where there are none, those whose name has its words.
 */
import { type Kysely, type RawBuilder, sql } from "kysely";
import { fold } from "../fold.js";
import type { Tables } from "./schema.js";

/** A subquery of numbers of actors. */
export type ActorNumbersQuery = RawBuilder<number>;

/** The actors that a name means; null where nobody is called so. */
export async function actorsNamed(db: Kysely<Tables>, name: string): Promise<ActorNumbersQuery | null> {
  const folded = fold(name);
  const ways = [sql<number>`(SELECT n FROM actor WHERE id = ${name})`];
  if (folded !== "")
    ways.push(sql`(SELECT actor FROM actor_name WHERE folded = ${folded})`, namesWith(folded));
  for (const way of ways) {
    const { rows } = await sql<{ found: number }>`SELECT EXISTS ${way} AS found`.execute(db);
    if (rows[0]?.found === 1) return way;
  }
  return null;
}

function namesWith(folded: string): ActorNumbersQuery {
  return sql`(SELECT x.actor FROM name_words w JOIN actor_name x ON x.n = w.rowid
    WHERE name_words MATCH ${`"${folded}"`})`;
}

/** The actors that have a name with words that begin so; null where no word is left. */
export function actorsCalled(words: string): ActorNumbersQuery | null {
  const terms = fold(words)
    .split(" ")
    .filter((word) => word !== "");
  if (terms.length === 0) return null;
  return sql`(SELECT x.actor FROM name_words w JOIN actor_name x ON x.n = w.rowid
    WHERE name_words MATCH ${terms.map((term) => `"${term}"*`).join(" ")})`;
}
