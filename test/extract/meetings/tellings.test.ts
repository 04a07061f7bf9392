import { describe, expect, it } from "vitest";
import { contactsOf } from "../../../src/extract/meetings/contacts.js";
import { timeOf } from "../../../src/extract/meetings/details.js";
import { joined } from "../../../src/extract/meetings/join.js";
import { sidesOf } from "../../../src/extract/meetings/sides.js";
import { tellingOf, type Telling } from "../../../src/extract/meetings/telling.js";
import { triggersOf } from "../../../src/extract/meetings/triggers.js";
import type { Scene } from "../../../src/extract/scene.js";
import { casesOf } from "../acts/cases.js";
import { sceneOfMeetings } from "./cases.js";

/** A scene from lines `form upos xpos head relation`, sentences parted by an empty line. */
function sceneOf(names: string, ...sentences: string[]): Scene {
  const blocks = sentences.map((sentence) =>
    sentence
      .split("; ")
      .map((word, n) => {
        const [form, upos, xpos, head, relation] = word.split(" ");
        return [n + 1, form, "_", upos, xpos, "_", head, relation, "_", "_"].join(" ");
      })
      .join("\n"),
  );
  const text = sentences
    .map((s) =>
      s
        .split("; ")
        .map((w) => w.split(" ")[0])
        .join(" "),
    )
    .join(" ");
  const [found] = casesOf(`# text = ${text}\n# names = ${names}\n${blocks.join("\n \n")}\n`);
  return sceneOfMeetings(found!);
}

/** The scene with a time at a word. */
function timed(scene: Scene, form: string, value: string): Scene {
  const head = scene.tree.words.findIndex((w) => w.text === form);
  const { start, end } = scene.tree.words[head]!;
  const time = { head, first: head, end: head + 1, span: { start, end }, value };
  return { ...scene, referents: { ...scene.referents, times: [time as never] } };
}

const word = (scene: Scene, form: string): number => scene.tree.words.findIndex((w) => w.text === form);

describe("the date of a contact", () => {
  const PARTIES = "Norland PROPN NNP 3 nsubj; will AUX MD 3 aux; hold VERB VB 0 root; talks NOUN NNS 3 obj";

  it("is told by a clause that arranges it", () => {
    const scene = sceneOf(
      "Norland=state",
      `${PARTIES}; planned VERB VBN 4 acl; for ADP IN 7 case; Friday PROPN NNP 5 obl`,
    );
    const time = timeOf(timed(scene, "Friday", "2031-05-02"), word(scene, "talks"), word(scene, "hold"));
    expect(time?.value).toBe("2031-05-02");
  });

  it("is not told by a clause about something else", () => {
    const scene = sceneOf(
      "Norland=state",
      `${PARTIES}; denounced VERB VBN 4 acl; on ADP IN 7 case; Friday PROPN NNP 5 obl`,
    );
    expect(
      timeOf(timed(scene, "Friday", "2031-05-02"), word(scene, "talks"), word(scene, "hold")),
    ).toBeNull();
  });

  const PURPOSE =
    "on ADP IN 4 case; Monday PROPN NNP 2 obl; to PART TO 6 mark; meet VERB VB 2 advcl; Voss PROPN NNP 6 obj";

  it("is told by the journey whose purpose the contact is", () => {
    const scene = sceneOf(
      "Harlan=person; Voss=person",
      `Harlan PROPN NNP 2 nsubj; flew VERB VBD 0 root; ${PURPOSE}`,
    );
    const time = timeOf(timed(scene, "Monday", "2031-05-05"), word(scene, "meet"), word(scene, "meet"));
    expect(time?.value).toBe("2031-05-05");
  });

  it("is not told by a promise of it", () => {
    const scene = sceneOf(
      "Harlan=person; Voss=person",
      `Harlan PROPN NNP 2 nsubj; promised VERB VBD 0 root; ${PURPOSE}`,
    );
    expect(timeOf(timed(scene, "Monday", "2031-05-05"), word(scene, "meet"), word(scene, "meet"))).toBeNull();
  });
});

describe("tellings of the same parties", () => {
  const MET = "Norland PROPN NNP 3 nsubj; met VERB VBD 0 root; Sudria PROPN NNP 2 obj";
  const scene = sceneOf("Norland=state; Sudria=state; Ostia=state", MET, MET, MET.replace("Sudria", "Ostia"));
  const all = contactsOf(scene, [], { bias: 3, of: {} }).map((c): Telling => tellingOf(scene, c));
  const never = { weights: { bias: -9, of: {} }, least: 0.6 };
  const groupsOf = (second: Partial<Telling>, n = 1): number =>
    joined(
      scene,
      [
        { ...all[0]!, score: 0.9 },
        { ...all[n]!, score: 0.7, ...second },
      ],
      never,
    ).length;

  it("are one where the second has no date and isn't told surely", () => {
    expect(groupsOf({})).toBe(1);
  });

  it("stay apart where the second is sure, has a date, or names another party", () => {
    expect(groupsOf({ score: 0.9 })).toBe(2);
    expect(groupsOf({ date: "2031-05-05" })).toBe(2);
    expect(groupsOf({}, 2)).toBe(2);
  });
});

describe("who takes part", () => {
  const MET = "Norland PROPN NNP 4 nsubj; and CCONJ CC 3 cc; Sudria PROPN NNP 1 conj; met VERB VBD 0 root";
  const denounced = (who: string): string =>
    `Talks NOUN NNS 4 nsubj; between ADP IN 3 case; ${who} PROPN NNP 1 nmod; ended VERB VBD 0 root; as SCONJ IN 7 mark; ` +
    "Voss PROPN NNP 7 nsubj; denounced VERB VBD 4 advcl; Kerr PROPN NNP 7 obj";
  const NAMES = "Norland=state; Sudria=state; Voss=person; Kerr=person; Both=unnamed; Ostia=state";
  const secondOf = (who: string, vague: string): readonly string[] => {
    const plain = sceneOf(NAMES, MET, denounced(who));
    const actors = plain.referents.actors.map((a) =>
      a.id === "Both" ? { ...a, name: vague, known: "article" as const } : a,
    );
    const scene = { ...plain, actors: new Map(actors.map((a) => [a.id, a])) };
    return contactsOf(scene, [], { bias: 3, of: {} }).at(-1)!.participants;
  };

  it("was told before where only 'the two sides' stand with the contact", () => {
    expect(secondOf("Both", "the two sides")).toEqual(["Norland", "Sudria"]);
  });

  it("is told here where somebody else stands with it", () => {
    expect(secondOf("Both", "the rebels")).toContain("Both");
    expect(secondOf("Ostia", "the two sides")).toContain("Ostia");
  });

  it("is the named holder of a title, and not the title beside him", () => {
    const scene = sceneOf(
      "Norland=state; Secretary=unnamed; Voss=person",
      "Norland PROPN NNP 2 nsubj; met VERB VBD 0 root; Secretary NOUN NN 2 obj; State PROPN NNP 3 compound; Voss PROPN NNP 3 appos",
    );
    const mentions = [...scene.mentions.values()].map((m) =>
      m.actors[0] === "Secretary" ? { ...m, end: 5, form: "nominal" as const } : m,
    );
    const secretary = { ...scene.actors.get("Secretary")!, known: "article" as const };
    const titled: Scene = {
      ...scene,
      referents: { ...scene.referents, mentions },
      mentions: new Map(mentions.map((m) => [m.head, m])),
      actors: new Map([...scene.actors, ["Secretary", secretary]]),
    };
    const parted = scene.tree.words.map((w, i) => (i === 3 ? { ...w, upos: "ADP" } : w));
    const sides = (s: Scene): string[] => sidesOf(s, [], triggersOf(s)[0]!).flatMap((side) => side.actors);
    expect(sides(titled)).toEqual(["Norland", "Voss"]);
    expect(sides({ ...titled, tree: { ...titled.tree, words: parted } })).toEqual([
      "Norland",
      "Secretary",
      "Voss",
    ]);
  });
});
