/**
 * Places: names of places used as places, with country and coordinates where knowledge has them.
 */
import type { PlaceMention } from "../record/referents.js";
import { trimmedSpan } from "../reading/tree.js";
import { wordsIn, type Scope } from "./scope.js";

/** The place mentions of an article, in text order. */
export function placesOf(scope: Scope): PlaceMention[] {
  return scope.drafts.flatMap((draft): PlaceMention[] => {
    if (!draft.name || scope.uses.get(draft.head) !== "place") return [];
    const text = wordsIn(scope.tree, draft.name);
    const known = scope.knowledge.place(text);
    const place = known ?? { name: text, country: null, lat: null, lon: null };
    const { name, country, lat, lon } = place;
    return [
      {
        head: draft.head,
        span: trimmedSpan(scope.tree.reading, draft.name),
        place: { name, country, lat, lon },
      },
    ];
  });
}
