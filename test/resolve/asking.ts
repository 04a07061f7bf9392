/** Questions that the tables of resolution ask: for whom a phrase stands, as what it is used, for whom it acts. */
import type { Referents } from "../../src/record/referents.js";
import { resolve } from "../../src/resolve/resolve.js";
import { readingOf } from "./readings.js";
import { world } from "./world.js";

const knowledge = world();

export interface Asked {
  readonly found: Referents;
  /** Names of the actors of the last mention with these words, joined; "-" for a mention of nobody, "" for none. */
  readonly who: (words: string) => string;
  readonly use: (words: string) => string;
  /** Names of whom the actor of the last mention with these words acts for. */
  readonly side: (words: string) => string;
}

/** Resolves sentences and answers for phrases as written. */
export function ask(sentences: readonly string[], day: string | null = "2015-12-15"): Asked {
  const reading = readingOf(...sentences);
  const found = resolve(reading, knowledge, day);
  const mention = (words: string) =>
    found.mentions.filter((m) => reading.text.slice(m.span.start, m.span.end) === words).pop();
  const name = (id: string): string => found.actors.find((a) => a.id === id)?.name ?? `?${id}`;
  const who = (words: string): string => {
    const at = mention(words);
    return at ? at.actors.map(name).join(" + ") || "-" : "";
  };
  return {
    found,
    who,
    use: (words) => mention(words)?.use ?? "",
    side: (words) => {
      const id = mention(words)?.actors[0];
      const actor = found.actors.find((a) => a.id === id);
      return actor ? actor.actsFor.map(name).join(" + ") : "?";
    },
  };
}
