/**
 * Cases for the rules of statements, positions, figures and tracks: sentences with their trees and what they tell.
 *
 * `# names = Norland=state; Maren Holt=person` names the actors, `# mention = The minister>Maren Holt` other words for
 * one. The other headers say what must be found, and nothing else may be:
 * `# say = SPEAKER | content … content | manner attitude` (SPEAKER `-` for none), `# hold = ACTOR stance | proposition`,
 * `# figure = value low-high what unit` (`-` without bounds), `# track = kind name`.
 */
import { sceneOf, type Scene } from "../../../src/extract/scene.js";
import { readingFromConllu } from "../../../src/reading/conllu.js";
import type { Reading } from "../../../src/reading/types.js";
import type { Actor, ActorKind } from "../../../src/record/record.js";
import type { Mention } from "../../../src/record/referents.js";
import type { Span } from "../../../src/record/span.js";

export interface Case {
  readonly text: string;
  readonly conllu: string;
  readonly actors: readonly Actor[];
  /** Words in the text and the actor they stand for. */
  readonly words: ReadonlyMap<string, string>;
  readonly expected: readonly string[];
}

const values = (block: string, key: string): string[] =>
  [...block.matchAll(new RegExp(`^# ${key} = (.*)$`, "gmu"))].map((m) => m[1]!);

/** The cases of a file; `key` is the header of what is expected. */
export function casesOf(file: string, key: string): Case[] {
  return file.split(/\n\n+(?=# text)/u).map((block) => caseOf(block, key));
}

function caseOf(block: string, key: string): Case {
  const named = values(block, "names")
    .flatMap((v) => v.split("; "))
    .map((entry) => entry.split("="));
  const others = values(block, "mention").map((entry) => entry.split(">"));
  return {
    text: values(block, "text")[0]!,
    conllu: block,
    actors: named.map(([name, kind]) => actor(name!, kind as ActorKind)),
    words: new Map([
      ...named.map(([name]) => [name!, name!] as const),
      ...others.map(([w, n]) => [w!, n!] as const),
    ]),
    expected: values(block, key),
  };
}

function actor(name: string, kind: ActorKind): Actor {
  return {
    id: name,
    name,
    kind,
    actsFor: [],
    roles: [],
    ids: {},
    aliases: [],
    mentions: [],
    known: "article",
  };
}

/** The scene of a case: its tree and a mention wherever the words of an actor stand. */
export function sceneOfCase(c: Case): Scene {
  const reading = readingFromConllu(c.conllu);
  const mentions = [...c.words].flatMap(([words, id]) => mentionsOf(reading, words, id));
  return sceneOf(reading, { actors: c.actors, mentions, times: [], places: [] }, "2015-12-15");
}

function mentionsOf(reading: Reading, words: string, id: string): Mention[] {
  const found: Mention[] = [];
  for (let at = reading.text.indexOf(words); at >= 0; at = reading.text.indexOf(words, at + 1)) {
    const span = { start: at, end: at + words.length };
    const inside = reading.words.flatMap((w, i) => (w.start >= span.start && w.end <= span.end ? [i] : []));
    const head = inside.find((i) => !inside.includes(reading.words[i]!.head));
    if (head === undefined) continue;
    const [first, end] = [inside[0]!, inside.at(-1)! + 1];
    const form = reading.words[head]!.upos === "PROPN" ? "name" : "nominal";
    found.push({ head, first, end, span, form, use: "actor", actors: [id] });
  }
  return found;
}

/** The words of some spans, joined by an ellipsis. */
export function shown(text: string, spans: readonly Span[]): string {
  return spans.map((s) => text.slice(s.start, s.end)).join(" … ");
}
