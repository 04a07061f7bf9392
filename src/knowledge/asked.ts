/**
 * Offices asked for in words: "the Russian foreign minister", "Iran's president", "US ambassador to Russia",
 * "secretary-general of the UN". The words fall into the name of a state or body and a title; of the ways in which
 * they may fall, those that somebody held on the day are given, the longest name first.
 */
import type { Knowledge, KnownActor } from "./types.js";

export interface OfficeAsked {
  readonly title: string;
  readonly of: KnownActor;
  readonly holders: readonly KnownActor[];
}

interface Split {
  readonly name: string;
  readonly title: string;
}

function splitsOf(phrase: string): Split[] {
  const words = phrase.replace(/^the /i, "").trim().split(/\s+/);
  if (/^(pope|pontiff)$/i.test(words.join(" "))) return [{ name: "Holy See", title: "pope" }];
  const after = Array.from({ length: words.length - 1 }, (_, i) => words.length - 1 - i).map((at) => ({
    name: words.slice(0, at).join(" "),
    title: words.slice(at).join(" "),
  }));
  const before = words.flatMap((w, i) =>
    /^(of|for|at)$/i.test(w) && i > 0 && i < words.length - 1
      ? [{ name: words.slice(i + 1).join(" "), title: words.slice(0, i).join(" ") }]
      : [],
  );
  return [...after, ...before];
}

/** The offices that a phrase may ask for, with who held them on `day` (an ISO date); empty where nobody is known. */
export function officesAsked(knowledge: Knowledge, phrase: string, day: string): OfficeAsked[] {
  return splitsOf(phrase).flatMap(({ name, title }) =>
    knowledge
      .named(name)
      .filter(({ actor, sense }) => actor.kind !== "person" && sense !== "surname")
      .map(({ actor }) => ({ title, of: actor, holders: knowledge.holders(title, actor.id, day) }))
      .filter(({ holders }) => holders.length > 0),
  );
}
