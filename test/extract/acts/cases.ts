/**
 * Cases for the rules of acts: sentences with their trees, who is named, and the acts that they tell.
 *
 * `# names = Norland=state; Norlandic>Norland` names actors with their kinds and other words for them, `# places =`
 * words that are used as a place, `# serves = Voss>Norland` whom somebody acts for, `# statement = Norland: words` a statement with its content, and each
 * `# act = TYPE/mode from > to status @ accordingTo` an act that must be found; nothing else may be.
 */
import { readingFromConllu } from "../../../src/reading/conllu.js";
import type { Act, Actor, ActorKind, Statement } from "../../../src/record/record.js";
import type { Mention } from "../../../src/record/referents.js";
import { sceneOf, type Scene } from "../../../src/extract/scene.js";

export interface Case {
  readonly text: string;
  readonly conllu: string;
  readonly kinds: ReadonlyMap<string, ActorKind>;
  /** Words in the text and the actor each stands for. */
  readonly words: ReadonlyMap<string, string>;
  /** Actors and whom each acts for. */
  readonly serves: ReadonlyMap<string, string>;
  readonly places: readonly string[];
  readonly statements: readonly Statement[];
  readonly acts: readonly string[];
}

export function casesOf(file: string): Case[] {
  return file
    .split(/\n\n+/u)
    .filter((block) => block.includes("# text"))
    .map(caseOf);
}

/** Cases of several sentences, parted by `====`. */
export function longCasesOf(file: string): Case[] {
  return file.split(/\n====\n/u).map(caseOf);
}

export const values = (block: string, key: string): string[] =>
  [...block.matchAll(new RegExp(`^# ${key} = (.*)$`, "gmu"))].map((m) => m[1]!);

function caseOf(block: string): Case {
  const kinds = new Map<string, ActorKind>();
  const words = new Map<string, string>();
  for (const entry of values(block, "names").flatMap((v) => v.split("; "))) {
    const [word, name] = entry.split(">");
    if (name !== undefined) words.set(word!, name);
    else {
      const [actor, kind] = entry.split("=");
      kinds.set(actor!, kind as ActorKind);
      words.set(actor!, actor!);
    }
  }
  const text = values(block, "text").join(" ");
  return {
    text,
    conllu: block,
    kinds,
    words,
    serves: new Map(
      values(block, "serves").flatMap((v) => v.split("; ").map((e) => e.split(">") as [string, string])),
    ),
    places: values(block, "places").flatMap((v) => v.split("; ")),
    statements: values(block, "statement").map((v, i) => statementOf(text, v, i)),
    acts: values(block, "act"),
  };
}

function statementOf(text: string, value: string, i: number): Statement {
  const [speaker, words] = value.split(": ");
  const start = text.indexOf(words!);
  return {
    id: `s${i + 1}`,
    score: 1,
    rule: "test",
    speaker: speaker === "-" ? [] : [speaker!],
    source: [],
    cue: [],
    content: [{ start, end: start + words!.length }],
    manner: "indirect",
    attitude: "speech",
    addressee: [],
    date: null,
    within: null,
    issues: [],
  };
}

export function sceneOfCase(c: Case): Scene {
  const reading = readingFromConllu(c.conllu);
  const actors = [...c.kinds].map(([name, kind]) => actor(name, kind, c.serves.get(name)));
  const mentions = reading.words.flatMap((word, i): Mention[] => {
    const who = c.words.get(word.text);
    if (who === undefined) return [];
    const modifier = word.relation === "compound" || word.relation === "amod";
    const use = c.places.includes(word.text) ? "place" : modifier ? "modifier" : "actor";
    const span = { start: word.start, end: word.end };
    return [{ head: i, first: i, end: i + 1, span, form: "name", use, actors: [who] }];
  });
  return sceneOf(reading, { actors, mentions, times: [], places: [] }, null);
}

function actor(name: string, kind: ActorKind, serves?: string): Actor {
  return {
    id: name,
    name,
    kind,
    actsFor: serves === undefined ? [] : [serves],
    roles: [],
    ids: {},
    aliases: [],
    mentions: [],
    known: "article",
  };
}

/** An act as the cases write it. */
export function told(act: Act): string {
  const side = (ids: readonly string[]): string => (ids.length > 0 ? [...ids].sort().join(",") : "-");
  const voice = act.accordingTo.length > 0 ? ` @ ${act.accordingTo.join(",")}` : "";
  const mode = act.mode === null ? "" : `/${act.mode}`;
  return `${act.type}${mode} ${side(act.from)} > ${side(act.to)} ${act.status}${voice}${act.hearsay ? " hearsay" : ""}`;
}
