/**
 * Who can be a party of a contact, and who stands for several.
 */
import type { Scene } from "../scene.js";

const PRESS =
  /\b(reporters?|journalists?|the press|correspondents?|interviewers?|audience|crowd|statement|resolution|communique|document|report|letter|text|editorial|plan)s?\b/iu;

/** Who only asks or listens is no party, nor is a document. */
export function isPress(scene: Scene, id: string): boolean {
  const actor = scene.actors.get(id);
  return (
    actor === undefined || actor.kind === "media" || (actor.kind === "unnamed" && PRESS.test(actor.name))
  );
}

const VAGUE =
  /^(the |both |these |those |all |either )?(two |both |other |three )?(sides?|parties|countries|nations|leaders|men|women|pair|governments|delegations|teams|negotiators|principals|presidents|ministers)$/iu;

/** Words that stand for parties told before: "the two sides", "both countries". */
export function isVague(scene: Scene, id: string): boolean {
  const actor = scene.actors.get(id);
  return actor?.known === "article" && VAGUE.test(actor.name);
}

const BODIES = new Set(["international-organization", "alliance", "opposition"]);
const SEVERAL =
  /\b(groups|factions|parties|countries|nations|powers|members|leaders|ministers|sides|states|delegations|envoys)\b/iu;

/** An actor that is several: a council, an alliance, "rebel groups", "foreign ministers of the region". */
export function isBody(scene: Scene, id: string): boolean {
  const actor = scene.actors.get(id);
  if (!actor) return false;
  return (
    BODIES.has(actor.kind) || (actor.kind !== "person" && actor.kind !== "state" && SEVERAL.test(actor.name))
  );
}

/** Actors at a phrase head; a country or town used as a place stands for its state. */
export function actorsOrPlaceAt(scene: Scene, head: number): readonly string[] {
  const actors = scene.mentions.get(head)?.actors ?? [];
  return actors.length > 0 ? actors : stateOfPlace(scene, head);
}

/** The state that a place lies in or is, where the article's actors have it. */
function stateOfPlace(scene: Scene, head: number): string[] {
  const place = scene.referents.places.find((p) => p.head === head)?.place;
  const state = scene.referents.actors.find(
    (a) => a.kind === "state" && (a.name === place?.country || a.name === place?.name),
  );
  return state ? [state.id] : [];
}
