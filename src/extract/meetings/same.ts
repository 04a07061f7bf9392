/**
 * Whether two contacts of an article are one meeting: features of the pair for the weighing (`sameWeights.ts`).
 *
 * Enter two tellings in text order; leave names of features: who takes part, when, where, in which words and how far
 * it has come.
 */
import { principalOf, type Scene } from "../scene.js";
import { isDefinite } from "./contacts.js";
import type { Telling } from "./telling.js";

export function pairFeatures(scene: Scene, a: Telling, b: Telling): string[] {
  return [...ofWho(scene, a, b), ...ofWhen(a, b), ...ofHow(a, b), ...ofWords(scene, a, b)];
}

function ofWho(scene: Scene, a: Telling, b: Telling): string[] {
  const [x, y] = [principals(scene, a), principals(scene, b)];
  const shared = [...x].filter((p) => y.has(p)).length;
  const alike = shared / (x.size + y.size - shared);
  const nested = shared === Math.min(x.size, y.size);
  const share = alike === 1 ? "all" : alike >= 0.5 ? "half" : shared > 0 ? "some" : "none";
  const persons = personsOf(scene, a, b);
  return [
    `shared=${share}`,
    ...(nested ? ["nested"] : []),
    `persons=${persons}`,
    `found=${b.contact.found}`,
    `found=${b.contact.found}|shared=${share}`,
  ];
}

export function principals(scene: Scene, t: Telling): Set<string> {
  return new Set(t.contact.participants.map((p) => principalOf(scene, p)));
}

/** Whether the sides are there by the same persons, by others, or by none that are named. */
function personsOf(scene: Scene, a: Telling, b: Telling): string {
  const persons = (t: Telling): string[] =>
    t.contact.participants.filter((p) => scene.actors.get(p)?.kind === "person");
  const [x, y] = [persons(a), persons(b)];
  const other = x.some(
    (p) => !y.includes(p) && y.some((q) => principalOf(scene, q) === principalOf(scene, p) && !x.includes(q)),
  );
  const common = x.filter((p) => y.includes(p)).length;
  if (other) return common > 0 ? "mixed" : "other";
  return common > 0 ? `same${Math.min(common, 2)}` : "-";
}

function ofWhen(a: Telling, b: Telling): string[] {
  const when =
    a.date === null || b.date === null
      ? a.date === b.date
        ? "unknown"
        : "one"
      : datesFit(a.date, b.date)
        ? "fit"
        : "apart";
  const moment = [a.when, b.when].sort().join();
  return [`date=${when}`, ...(a.date !== null && a.date === b.date ? ["same-date"] : []), `when=${moment}`];
}

/** Whether two dates can be one: one holds the other. */
function datesFit(a: string, b: string): boolean {
  const [x, y] = [a, b].map((d) => d.replace(/[~?%]/gu, "").split("/")) as [string[], string[]];
  const [x1, x2, y1, y2] = [x[0]!, x.at(-1)!, y[0]!, y.at(-1)!];
  return atMost(x1, y2) && atMost(y1, x2);
}

function atMost(first: string, last: string): boolean {
  const n = Math.min(first.length, last.length);
  return first.slice(0, n) <= last.slice(0, n);
}

const SIDE: Readonly<Record<string, string>> = {
  held: "past",
  "under-way": "now",
  denied: "no",
  refused: "no",
  cancelled: "off",
  postponed: "off",
};

function ofHow(a: Telling, b: Telling): string[] {
  const stage = (t: Telling): string => SIDE[t.status] ?? "ahead";
  const formats = [a.contact.format, b.contact.format].sort();
  const place = a.place === null || b.place === null ? "-" : a.place.name === b.place.name ? "same" : "other";
  return [
    `status=${[stage(a), stage(b)].join()}`,
    ...(a.status === b.status ? ["same-status"] : []),
    `format=${formats.join()}`,
    ...(formats[0] === formats[1] ? ["same-format"] : []),
    `place=${place}`,
  ];
}

function ofWords(scene: Scene, a: Telling, b: Telling): string[] {
  const { tree } = scene;
  const [x, y] = [tree.words[a.contact.word]!, tree.words[b.contact.word]!];
  const between = y.sentence - x.sentence;
  const definite = b.contact.form === "noun" && isDefinite(scene, b.contact.word);
  return [
    `distance=${between <= 2 ? between : between <= 5 ? 5 : between <= 12 ? 12 : 13}`,
    `forms=${a.contact.form},${b.contact.form}`,
    ...(x.lemma === y.lemma ? ["same-word"] : []),
    ...(a.contact.form === "noun" && b.contact.form === "noun" && x.lemma !== y.lemma ? ["other-noun"] : []),
    ...(definite ? ["definite"] : []),
    ...(x.sentence < 3 ? ["lead"] : []),
  ];
}
