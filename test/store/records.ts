/** Records for tests, made by hand: a short invented report with an item of every group. */
import { createHash } from "node:crypto";
import type { Actor, ActorKind, Article, ArticleRecord } from "../../src/record/record.js";
import { RECORD_FORMAT } from "../../src/record/record.js";
import type { Span } from "../../src/record/span.js";

export const TEXT = `Lavrov to see Kerry in Moscow

MOSCOW — Sergei Lavrov will meet John Kerry in Moscow on 15 December, the Russian foreign ministry said. “We expect an honest talk about Syria,” Lavrov told reporters.

Russia demanded that the talks include the government in Damascus. A Western diplomat accused Russia of bombing a bakery. The war has killed 250,000 people, the United States says.
`;

/** The span of words in a text; their n-th occurrence. */
export function at(text: string, words: string, n = 1): Span {
  let start = -1;
  for (let k = 0; k < n; k++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

export function makeArticle(changes: Partial<Article> = {}): Article {
  const text = changes.text ?? TEXT;
  const about = { outlet: "The Harbour Post", url: null, published: "2015-12-10", ...changes };
  return {
    id: `a${sha256([text, about.outlet, about.url, about.published].join(" ")).slice(0, 12)}`,
    title: "Lavrov to see Kerry in Moscow",
    outlet: "The Harbour Post",
    url: null,
    published: "2015-12-10",
    language: "en",
    text,
    sha256: sha256(text),
    origin: "news/lavrov-kerry.txt",
    ...changes,
  };
}

export function makeActor(id: string, name: string, kind: ActorKind, changes: Partial<Actor> = {}): Actor {
  return {
    id,
    name,
    kind,
    actsFor: [],
    roles: [],
    ids: {},
    aliases: [],
    mentions: [],
    known: "article",
    ...changes,
  };
}

const RUSSIA = "state/RUS";
const US = "state/USA";
const LAVROV = "person/Q58217";
const KERRY = "person/Q22316";

export function makeRecord(
  changes: Partial<Article> = {},
  madeBy = { program: "0.1.0", reader: "test-1" },
): ArticleRecord {
  const article = makeArticle(changes);
  const { text } = article;
  const known = "knowledge" as const;
  return {
    format: RECORD_FORMAT,
    madeBy,
    article,
    actors: [
      makeActor(RUSSIA, "Russia", "state", { known, ids: { iso3: "RUS" } }),
      makeActor(LAVROV, "Sergei Lavrov", "person", { known, actsFor: [RUSSIA], aliases: ["Lavrov"] }),
      makeActor(US, "United States", "state", { known, aliases: ["US", "Washington"] }),
      makeActor(KERRY, "John Kerry", "person", { known, actsFor: [US], aliases: ["Kerry"] }),
      makeActor("a1", "A Western diplomat", "unnamed"),
    ],
    meetings: [
      {
        id: "m1",
        participants: [LAVROV, KERRY],
        mediators: [],
        host: RUSSIA,
        format: "meeting",
        date: "2015-12-15",
        dateEvidence: [at(text, "on 15 December")],
        place: { name: "Moscow", country: "Russia", lat: 55.75, lon: 37.62 },
        status: "scheduled",
        conditions: [],
        topics: [],
        track: null,
        accordingTo: [RUSSIA],
        evidence: [at(text, "Sergei Lavrov will meet John Kerry in Moscow on 15 December")],
        score: 0.9,
        rule: "meetings/verb-with-party",
      },
    ],
    statements: [
      {
        id: "s1",
        speaker: [LAVROV],
        source: [at(text, "Lavrov", 3)],
        cue: [at(text, "told")],
        content: [at(text, "“We expect an honest talk about Syria,”")],
        manner: "direct",
        attitude: "speech",
        addressee: [],
        date: null,
        within: null,
        issues: ["i1"],
        score: 0.8,
        rule: "statements/model",
      },
    ],
    acts: [
      {
        id: "e1",
        type: "ACCUSE",
        mode: "allege",
        from: ["a1"],
        to: [RUSSIA],
        status: "done",
        content: [at(text, "bombing a bakery")],
        conditions: [],
        date: null,
        place: null,
        accordingTo: [],
        hearsay: false,
        statement: null,
        about: "e2",
        track: null,
        trigger: [at(text, "accused")],
        evidence: [at(text, "A Western diplomat accused Russia of bombing a bakery")],
        score: 0.7,
        rule: "acts/accuse-of",
      },
      {
        id: "e2",
        type: "ASSAULT",
        mode: "aerial",
        from: [RUSSIA],
        to: [],
        status: "done",
        content: [],
        conditions: [],
        date: "2015-12",
        place: null,
        accordingTo: ["a1"],
        hearsay: false,
        statement: null,
        about: null,
        track: null,
        trigger: [at(text, "bombing")],
        evidence: [at(text, "bombing a bakery")],
        score: 0.6,
        rule: "acts/alleged",
      },
    ],
    positions: [
      {
        id: "p1",
        actor: RUSSIA,
        issue: "i1",
        proposition: [at(text, "the talks include the government in Damascus")],
        stance: "supports",
        statement: null,
        act: null,
        evidence: [at(text, "Russia demanded that the talks include the government in Damascus")],
        date: null,
        score: 0.5,
        rule: "positions/demand",
      },
    ],
    figures: [
      {
        id: "f1",
        value: 250000,
        low: null,
        high: null,
        unit: "people",
        what: "killed",
        since: null,
        asOf: null,
        accordingTo: [US],
        evidence: [at(text, "killed 250,000 people")],
        score: 0.9,
        rule: "figures/number",
      },
    ],
    tracks: [
      {
        id: "t1",
        name: "Syria talks",
        kind: "talks",
        evidence: [at(text, "the talks")],
        score: 0.6,
        rule: "tracks/the-talks",
      },
    ],
    issues: [
      {
        id: "i1",
        name: "who takes part in the Syria talks",
        family: "process",
        terms: ["Damascus", "talks"],
      },
    ],
  };
}
