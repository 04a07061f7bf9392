/**
 * Candidates of weighed items: what the rules propose before any weight decides, with the features that hold of each.
 *
 * One constant a group; each knows how to list the candidates of a scene and how to make its items under given weights.
 * The candidates have the form of items, so that the scorer can judge them as it judges a record.
 */
import { actsOf, draftsOf as draftsOfActs } from "../src/extract/acts/acts.js";
import type { Learnt } from "../src/extract/acts/learnt.js";
import type { Weighing } from "../src/extract/chance.js";
import { entryOf } from "../src/extract/meetings/entry.js";
import { featuresOf as ofMeeting } from "../src/extract/meetings/features.js";
import type { Learnt as LearntOfMeetings } from "../src/extract/meetings/learnt.js";
import { meetingsOf, tellingsOf } from "../src/extract/meetings/meetings.js";
import { featuresOf as ofPosition } from "../src/extract/positions/features.js";
import { candidatesOf, positionsOf } from "../src/extract/positions/positions.js";
import { sceneOf, type Scene } from "../src/extract/scene.js";
import { featuresOf as ofStatement } from "../src/extract/statements/features.js";
import { quotedWords } from "../src/extract/statements/quotations.js";
import { spansOf } from "../src/extract/statements/ranges.js";
import { speakersOf } from "../src/extract/statements/speakers.js";
import { draftsOf, statementsOf, viewOf } from "../src/extract/statements/statements.js";
import type { Act, Statement } from "../src/record/record.js";
import type { Knowledge } from "../src/knowledge/types.js";
import { mended } from "../src/reading/mend.js";
import type { Reading } from "../src/reading/types.js";
import { resolve } from "../src/resolve/resolve.js";

export interface Candidate {
  /** The fields of an item of the group that the scorer looks at. */
  readonly item: object;
  readonly features: readonly string[];
}

export interface Weighed {
  readonly group: "statements" | "meetings" | "acts" | "positions";
  /** Where the weights stand under `src/extract/`. */
  readonly file: string;
  /** The scorer's line by which the least chance is chosen. */
  readonly measure: string;
  /** Whether a gold item makes one candidate right, or all that tell the same. */
  readonly once: boolean;
  /** Of a right candidate, what else must be right. */
  readonly right: string;
  readonly penalty: number;
  readonly candidates: (scene: Scene) => Candidate[];
  readonly items: (scene: Scene, weighing: Weighing) => readonly object[];
}

export const STATEMENTS: Weighed = {
  group: "statements",
  file: "statements/weights.ts",
  measure: "statements/speaker",
  once: true,
  right: "",
  penalty: 3,
  candidates: statements,
  items: (scene, weighing) => statementsOf(scene, weighing),
};

/** Meetings, each text under weights of its own. */
export function meetingsUnder(learntOf: (scene: Scene) => LearntOfMeetings): Weighed {
  return {
    group: "meetings",
    file: "meetings/contactWeights.ts",
    measure: "meetings/status",
    once: false,
    right: "",
    penalty: 20,
    candidates: (scene) => {
      const said = told(scene).statements;
      return tellingsOf(scene, said, learntOf(scene)).map((telling) => ({
        item: entryOf(scene, said, [telling]),
        features: ofMeeting(scene, telling.contact, telling.time),
      }));
    },
    items: (scene, contacts) => meetingsOf(scene, told(scene).statements, { ...learntOf(scene), contacts }),
  };
}

/** Acts, each text under weights of its own. */
export function actsUnder(learntOf: (scene: Scene) => Learnt): Weighed {
  return {
    group: "acts",
    file: "acts/weights.ts",
    measure: "acts/status+accordingTo",
    once: true,
    right: "",
    penalty: 8,
    candidates: (scene) =>
      draftsOfActs(scene, told(scene).statements, learntOf(scene)).map(({ act, features }) => ({
        item: act,
        features,
      })),
    items: (scene, weighing) => actsOf(scene, told(scene).statements, { ...learntOf(scene), ...weighing }),
  };
}

export const POSITIONS: Weighed = {
  group: "positions",
  file: "positions/weights.ts",
  measure: "positions",
  once: false,
  right: "stance",
  penalty: 2,
  candidates: positions,
  items: (scene, weighing) => {
    const { statements: said, acts } = told(scene);
    return positionsOf(scene, said, acts, weighing).positions;
  },
};

/** The scene of a text, as the pipeline makes it. */
export function sceneOfText(read: Reading, knowledge: Knowledge, published: string | null): Scene {
  const reading = { ...read, words: mended(read.words) };
  return sceneOf(reading, resolve(reading, knowledge, published), published);
}

interface Told {
  readonly statements: readonly Statement[];
  readonly acts: readonly Act[];
}

const known = new WeakMap<Scene, Told>();

/** The statements and acts of a scene under the weights as they are, computed once. */
function told(scene: Scene): Told {
  const before = known.get(scene);
  if (before) return before;
  const said = statementsOf(scene);
  const found = { statements: said, acts: actsOf(scene, said) };
  known.set(scene, found);
  return found;
}

function statements(scene: Scene): Candidate[] {
  const view = viewOf(scene);
  const quoted = quotedWords(view.quotations);
  const drafts = draftsOf(view);
  return drafts.map((d) => ({
    item: { speaker: speakersOf(scene, d.source), content: spansOf(scene.tree, d.content) },
    features: ofStatement(scene, d, quoted, drafts),
  }));
}

function positions(scene: Scene): Candidate[] {
  const { statements: said, acts } = told(scene);
  const rivals = candidatesOf(scene, said, acts);
  const around = { statements: said, acts, rivals };
  return rivals.flatMap((c) =>
    c.actors.map((actor) => ({
      item: {
        actor,
        stance: c.stance,
        rule: c.rule,
        word: scene.tree.words[c.word]!.text,
        proposition: spansOf(scene.tree, c.proposition),
      },
      features: ofPosition(scene, c, around),
    })),
  );
}
