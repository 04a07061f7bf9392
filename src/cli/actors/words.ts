/**
 * Corrections as people read them: a line each.
 */
import type { Correction, KeptCorrection, NamedActor } from "../../record/corrections.js";
import type { Terminal } from "../terminal.js";
import { plain, wrap } from "../text.js";

const called = ({ name, id }: NamedActor): string => `${plain(name)} (${id})`;

/** A correction in words. */
export function correctionWords(correction: Correction): string {
  switch (correction.what) {
    case "add": {
      const { actor, aliases, actsFor } = correction;
      const also = aliases.length === 0 ? "" : `, also ${aliases.map(plain).join(", ")}`;
      const acting = actsFor.length === 0 ? "" : `, acts for ${actsFor.map(called).join(", ")}`;
      return `add ${called(actor)}, ${actor.kind}${also}${acting}`;
    }
    case "alias":
      return `alias ${called(correction.actor)} is also ${plain(correction.alias)}`;
    case "role": {
      const { actor, title, of, from, to } = correction;
      const body = of === null ? "" : `, ${called(of)}`;
      const time = from === null && to === null ? "" : `, ${from ?? "…"} to ${to ?? "…"}`;
      return `role ${called(actor)} is ${plain(title)}${body}${time}`;
    }
    case "merge":
      return `merge ${called(correction.from)} is ${called(correction.into)}`;
    case "split": {
      const { of, as, sources, called: words } = correction;
      const where = sources === null ? "" : ` in ${sources.map(plain).join(", ")}`;
      const naming = words === null ? "" : ` where called ${plain(words)}`;
      return `split ${called(of)} is ${called(as)}${where}${naming}`;
    }
  }
}

/** Corrections with their numbers and days. */
export function correctionList(kept: readonly KeptCorrection[], { width, colours }: Terminal): string {
  if (kept.length === 0) return "No corrections.\n";
  const lines = kept.flatMap(({ n, madeAt, correction }) => {
    const [first = "", ...more] = wrap(correctionWords(correction), width - 18, "");
    const head = `${String(n).padStart(4)}  ${colours.dim(madeAt.slice(0, 10))}  `;
    return [head + first, ...more.map((line) => " ".repeat(18) + line)];
  });
  return `${lines.join("\n")}\n`;
}
