/**
 * The scene that every rule looks at: the reading's tree and who, when and where it speaks of.
 */
import type { Actor } from "../record/record.js";
import type { Mention, Referents, Time } from "../record/referents.js";
import { conjuncts, treeOf, type Tree } from "../reading/tree.js";
import type { Reading } from "../reading/types.js";

export interface Scene {
  readonly tree: Tree;
  readonly referents: Referents;
  readonly published: string | null;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Mentions by the index of their head word. */
  readonly mentions: ReadonlyMap<number, Mention>;
  readonly times: ReadonlyMap<number, Time>;
}

export function sceneOf(reading: Reading, referents: Referents, published: string | null): Scene {
  return {
    tree: treeOf(reading),
    referents,
    published,
    actors: new Map(referents.actors.map((a) => [a.id, a])),
    mentions: new Map(referents.mentions.map((m) => [m.head, m])),
    times: new Map(referents.times.map((t) => [t.head, t])),
  };
}

/** Everyone whom an actor acts for, the nearest first; never the actor itself. */
export function chainOf(scene: Scene, id: string, seen: readonly string[] = [id]): readonly string[] {
  const above = (scene.actors.get(id)?.actsFor ?? []).filter((other) => !seen.includes(other));
  return above.flatMap((other) => [other, ...chainOf(scene, other, [...seen, ...above])]);
}

/** The last link of the chain of `actsFor`: Kerry gives the United States. */
export function principalOf(scene: Scene, actor: string): string {
  const seen = new Set([actor]);
  let at = actor;
  for (;;) {
    const above = scene.actors.get(at)?.actsFor[0];
    if (above === undefined || seen.has(above)) return at;
    seen.add(above);
    at = above;
  }
}

/** The actors that a noun phrase stands for as somebody who acts, its conjuncts included; empty for things. */
export function actorsAt(scene: Scene, head: number): string[] {
  if (head < 0) return [];
  const found = conjuncts(scene.tree, head).flatMap((c) => {
    const mention = scene.mentions.get(c);
    return mention && mention.use !== "place" ? mention.actors : [];
  });
  return [...new Set(found)];
}
