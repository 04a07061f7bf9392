/** Who is meant, as of the day: tables of sentences with the shipped knowledge. */
import { describe, expect, it } from "vitest";
import { openKnowledge } from "../../src/knowledge/knowledge.js";
import { readingFromConllu } from "../../src/reading/conllu.js";
import type { Reading } from "../../src/reading/types.js";
import type { Mention, Referents } from "../../src/record/referents.js";
import { resolve } from "../../src/resolve/resolve.js";
import { keptReadings, tables, type Row } from "./cases/tables.js";

const knowledge = openKnowledge();
const readings = keptReadings();
const rows = tables();

/** Where the words stand last as whole words; -1 for nowhere. */
function lastPlace(text: string, words: string): number {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.lastIndexOf(words); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(words, at - 1)) {
    if (!letter.test(text[at - 1] ?? "") && !letter.test(text[at + words.length] ?? "")) return at;
  }
  return -1;
}

/** The mention at the last place of the words whose head stands highest in the tree. */
function mentionOf(found: Referents, reading: Reading, words: string): Mention | undefined {
  const start = lastPlace(reading.text, words);
  const inside = found.mentions.filter(({ head }) => {
    const word = reading.words[head]!;
    return start >= 0 && start <= word.start && word.end <= start + words.length;
  });
  const depth = (m: Mention): number => {
    let steps = 0;
    for (let at = m.head; at >= 0; at = reading.words[at]!.head) steps++;
    return steps;
  };
  return inside.sort((a, b) => depth(a) - depth(b) || a.head - b.head)[0];
}

/** Names of those meant, `?` for each whom knowledge does not have. */
function namesOf(found: Referents, mention: Mention): string {
  const actors = mention.actors.map((id) => found.actors.find((a) => a.id === id)!);
  return actors.map((a) => (a.known === "knowledge" ? a.name : "?")).join(" + ") || "?";
}

function principalOf(found: Referents, mention: Mention): string {
  const first = found.actors.find((a) => a.id === mention.actors[0]);
  let actor = first;
  while (actor && actor.actsFor.length > 0) actor = found.actors.find((a) => a.id === actor!.actsFor[0]);
  return actor === undefined || actor === first ? "nobody" : actor.name;
}

/** The answer in the form of the table. */
function answer(row: Row): string {
  const reading = readingFromConllu(readings.get(row.sentence)!);
  const found = resolve(reading, knowledge, row.day);
  const mention = mentionOf(found, reading, row.words);
  const [who, side] = row.wanted.split(" > ");
  if (!mention) return who === "?" ? row.wanted : "none";
  if (who === "place") return mention.use === "place" ? "place" : `${mention.use} ${namesOf(found, mention)}`;
  const names = namesOf(found, mention);
  const given = who === "*" && names !== "?" ? "*" : names;
  return side === undefined ? given : `${given} > ${principalOf(found, mention)}`;
}

const isNegative = ({ wanted }: Row): boolean => /^(\?|place|none)|nobody$/.test(wanted);

describe("who is meant", () => {
  it.each(rows.map((r) => [r.day, r.sentence, r.words, r.wanted, r] as const))(
    "%s %s «%s» => %s",
    (...[, , , , row]) => {
      expect(answer(row)).toBe(row.wanted);
    },
  );

  it("holds as many cases as promised: a third of them negative, days that matter", () => {
    expect(rows.length).toBeGreaterThanOrEqual(250);
    expect(rows.filter(isNegative).length * 3).toBeGreaterThanOrEqual(rows.length);
    const others = (r: Row): Row[] => rows.filter((o) => o.sentence === r.sentence && o.words === r.words);
    const byDay = rows.filter((r) => others(r).some((o) => o.wanted !== r.wanted));
    expect(byDay.length).toBeGreaterThanOrEqual(60);
  });
});
