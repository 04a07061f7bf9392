/**
 * A correction in words, the same on the terminal and in the browser: "Sergei Lavrov is foreign minister, Russia,
 * 2004-03-09 to …". What kind of correction it is, its `what`, is told by whoever shows it.
 */
import type { Correction, NamedActor } from "./corrections.js";

/** How names and the user's own words are shown. */
export interface Wording {
  readonly called: (actor: NamedActor) => string;
  readonly plain: (words: string) => string;
}

/** What a correction says. */
export function correctionSays(correction: Correction, { called, plain }: Wording): string {
  switch (correction.what) {
    case "add": {
      const { actor, aliases, actsFor } = correction;
      const also = aliases.length === 0 ? "" : `, also ${aliases.map(plain).join(", ")}`;
      const acting = actsFor.length === 0 ? "" : `, acts for ${actsFor.map(called).join(", ")}`;
      return `${called(actor)}, ${actor.kind}${also}${acting}`;
    }
    case "alias":
      return `${called(correction.actor)} is also ${plain(correction.alias)}`;
    case "role": {
      const { actor, title, of, from, to } = correction;
      const body = of === null ? "" : `, ${called(of)}`;
      const time = from === null && to === null ? "" : `, ${from ?? "…"} to ${to ?? "…"}`;
      return `${called(actor)} is ${plain(title)}${body}${time}`;
    }
    case "merge":
      return `${called(correction.from)} is ${called(correction.into)}`;
    case "split": {
      const { of, as, sources, called: words } = correction;
      const where = sources === null ? "" : ` in ${sources.map(plain).join(", ")}`;
      const naming = words === null ? "" : ` where called ${plain(words)}`;
      return `${called(of)} is ${called(as)}${where}${naming}`;
    }
  }
}
