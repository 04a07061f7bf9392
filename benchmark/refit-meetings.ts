/**
 * Refits what was learnt of meetings: first who in reach of a trigger takes part, then which words tell of a contact of
 * parties, and which tellings are one meeting.
 *
 * Tellings of an article are made under sides that did not see it. Beside the articles, the short texts of
 * `test/extract/meetings` are learnt from, for constructions that are rare in the news. The least chance is chosen on the
 * articles alone.
 */
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { featuresOf } from "../src/extract/meetings/features.js";
import { LEARNT, type Learnt } from "../src/extract/meetings/learnt.js";
import { tellingsOf } from "../src/extract/meetings/meetings.js";
import { pairFeatures } from "../src/extract/meetings/same.js";
import { sidesOf } from "../src/extract/meetings/sides.js";
import { triggersOf } from "../src/extract/meetings/triggers.js";
import type { Scene } from "../src/extract/scene.js";
import { statementsOf } from "../src/extract/statements/statements.js";
import { casesOfMeetings, sceneOfMeetings } from "../test/extract/meetings/cases.js";
import { meetingsUnder } from "./candidates.js";
import {
  fitLabelled,
  made,
  unseen,
  write,
  writeBest,
  writeRecord,
  type Bench,
  type Fitted,
  type Folds,
  type Text,
} from "./refit.js";

/** From this chance on two tellings are one meeting. */
const SAME = 0.6;

/** Fits sides, contacts and which tellings are one, and writes all three. */
export function refitMeetings(bench: Bench): void {
  const all = withCases(bench);
  const sides = fitOf(all, "sides", 5, triggersIn, ["--no-threshold"]);
  write(bench, "meetings/sideWeights.ts", sides.module);
  const bySides = learntBy(all, (slug) => ({ ...LEARNT, sides: unseen(sides.folds, slug) }));
  const told = (scene: Scene): object => tellingsIn(scene, bySides(scene));
  const same = fitOf(all, "pairs", 10, told, ["--threshold", String(SAME)]);
  write(bench, "meetings/sameWeights.ts", same.module);
  const contacts = fitOf(all, "contacts", 20, told, []);
  const learnt = learntBy(bench, (slug) => learntWithout(slug, sides.folds, same.folds));
  writeBest(bench, meetingsUnder(learnt), contacts);
}

function learntWithout(slug: string, sides: Folds, same: Folds): Learnt {
  return { ...LEARNT, sides: unseen(sides, slug), same: { weights: unseen(same, slug), least: SAME } };
}

const NAMES = {
  sides: "the sides of a contact",
  pairs: "two tellings of one meeting",
  contacts: "contacts of parties",
} as const;

/** Fits one of the three. */
function fitOf(
  bench: Bench,
  what: keyof typeof NAMES,
  penalty: number,
  candidates: (scene: Scene) => object,
  flags: readonly string[],
): Fitted {
  const folder = made(bench.work, what);
  for (const text of bench.texts) writeRecord(folder, text, candidates(text.scene));
  const labelling = { name: NAMES[what], module: "label_meetings", folder, flags: ["--what", what] };
  return fitLabelled(bench, labelling, ["--penalty", String(penalty), ...flags]);
}

/** What was learnt without the article. */
function learntBy({ texts }: Bench, of: (slug: string) => Learnt): (scene: Scene) => Learnt {
  const learnt = new Map(texts.map(({ slug, scene }): [Scene, Learnt] => [scene, of(slug)]));
  return (scene) => learnt.get(scene) ?? LEARNT;
}

/** The triggers of a text with everybody who may take part. */
function triggersIn(scene: Scene): object {
  const statements = statementsOf(scene);
  const triggers = triggersOf(scene).map((trigger) => ({
    start: scene.tree.words[trigger.word]!.start,
    sides: sidesOf(scene, statements, trigger).map(({ actors, features }) => ({ actors, features })),
  }));
  return { triggers };
}

/** The tellings of a text, and every two of them. */
function tellingsIn(scene: Scene, learnt: Learnt): object {
  const found = tellingsOf(scene, statementsOf(scene), learnt);
  const tellings = found.map((telling) => ({
    start: scene.tree.words[telling.contact.word]!.start,
    participants: telling.contact.participants,
    date: telling.date,
    features: featuresOf(scene, telling.contact, telling.time),
  }));
  const pairs = found.flatMap((later, second) =>
    found.slice(0, second).map((earlier, first) => ({
      first,
      second,
      features: pairFeatures(scene, earlier, later),
    })),
  );
  return { tellings, pairs };
}

/** The bench with the short texts as further gold. */
function withCases(bench: Bench): Bench {
  const work = made(bench.work, "with-cases");
  const gold = made(work, "gold");
  cpSync(join(bench.work, "gold"), gold, { recursive: true });
  const cases = casesOfMeetings().map((c, n): Text => {
    const slug = `case-${String(n)}`;
    const meetings = c.meetings.map((line) => {
      const [status, , who] = /^(\S+) (\S+): (.*)$/u.exec(line)!.slice(1);
      return { status, participants: who!.split(", "), date: null, evidence: [c.text] };
    });
    const actors = [...c.kinds].map(([name, kind]) => ({ key: name, name, kind }));
    writeFileSync(join(gold, `${slug}.txt`), c.text);
    writeFileSync(join(gold, `${slug}.json`), JSON.stringify({ actors, meetings }));
    return { slug, scene: sceneOfMeetings(c) };
  });
  return { ...bench, work, texts: [...bench.texts, ...cases] };
}
