/**
 * Titles without names: "the Russian foreign minister", "the UN envoy", "the president".
 *
 * First somebody of the article who bears the title, then whoever held the office on that day by knowledge.
 */
import { before, lastBefore, onlyOne, weight } from "./history.js";
import { isSingleOffice, nounAt, titleAt } from "./office-words.js";
import { principal, type Entry } from "./registry.js";
import type { Scope } from "./scope.js";
import { officesOn } from "./senses.js";

const HEADS_OF_STATE = [
  "president",
  "prime minister",
  "supreme leader",
  "leader",
  "king",
  "chancellor",
  "emir",
  "queen",
  "head of state",
  "premier",
];

/** The person that a title without a name stands for; null where nobody plain is. */
export function bearer(scope: Scope, head: number, owners: readonly string[]): Entry | null {
  const title = titleAt(scope, head);
  const lemma = nounAt(scope.tree, head);
  const states = owners.map((id) => principal(scope.registry, id));
  const fits = asked((e) => e.kind === "person" && bearsTitle(scope, e, title, lemma));
  if (states.length === 0)
    return likeliest(scope, head, fits) ?? onlyOne(scope, fits) ?? ofItself(scope, head, title, lemma);
  const serves = (e: Entry): boolean =>
    fits(e) && e.actsFor.length > 0 && states.includes(principal(scope.registry, e.id));
  return (
    lastBefore(scope, head, serves) ??
    onlyOne(scope, serves) ??
    holder(scope, title, lemma, [...owners, ...states])
  );
}

/** Remembers what was found of an entry: the same persons come again and again in a text. */
function asked(passes: (e: Entry) => boolean): (e: Entry) => boolean {
  const answers = new Map<Entry, boolean>();
  return (e) => {
    const known = answers.get(e);
    if (known !== undefined) return known;
    const answer = passes(e);
    answers.set(e, answer);
    return answer;
  };
}

/** "the pope", "the secretary-general": offices that tell by themselves of whom they are. */
function ofItself(scope: Scope, head: number, title: string, lemma: string): Entry | null {
  if (lemma === "pope" || lemma === "pontiff") return holder(scope, "pope", lemma, ["state/VAT"]);
  if (title !== "secretary general") return null;
  const bodies = new Set(["international-organization", "alliance"]);
  const told = lastBefore(
    scope,
    head,
    (e) => bodies.has(e.kind) && holder(scope, title, lemma, [e.id]) !== null,
  );
  return holder(scope, title, lemma, [told?.id ?? "org/UN"]);
}

const SENTENCES_BACK = 8;

/** Of several presidents told lately the American, as English papers write, or the one whom the article is about; else the last. */
function likeliest(scope: Scope, head: number, fits: (e: Entry) => boolean): Entry | null {
  const lately = before(scope, head, SENTENCES_BACK).filter((m) => fits(m.entry));
  if (lately.length === 0) return lastBefore(scope, head, fits);
  const persons = [...new Set(lately.map((m) => m.entry))];
  const bare = scope.tree.words[head]!.lemma === "president";
  const american = persons.find((e) => bare && principal(scope.registry, e.id) === "state/USA");
  if (american) return american;
  return persons.reduce((a, b) => (weight(scope, b.id) > 2 * weight(scope, a.id) ? b : a));
}

/** Whether a person of the article bears a title, by the article or by office on the day. */
export function bearsTitle(scope: Scope, entry: Entry, title: string, lemma: string): boolean {
  const held = entry.known ? officesOn(entry.known, scope.day) : [];
  const titles = [...entry.titles, ...held];
  if (lemma === "leader" || lemma === "ruler" || lemma === "dictator" || lemma === "strongman") {
    return titles.some((t) => HEADS_OF_STATE.some((h) => t === h || t.startsWith(`${h} of`)));
  }
  const words = title.split(" ").filter((w) => !/^(of|for|to)$/.test(w));
  const fits = (t: string): boolean => words.every((w) => t.includes(w)) && headOfTitle(t).endsWith(lemma);
  return titles.some((t) => fits(t) && !isLesser(t, title)) || holdsOffice(scope, entry, title);
}

/** "senior adviser to the president" is headed by an adviser. */
function headOfTitle(title: string): string {
  return title.split(/ (?:of|to|for|at|in) /)[0]!;
}

/** Whether knowledge has the person in an office of that title, in its own words, on the day. */
function holdsOffice(scope: Scope, entry: Entry, title: string): boolean {
  const { day, knowledge } = scope;
  if (!entry.known || day === null) return false;
  const of = [...new Set(entry.known.offices.map((o) => o.of))].filter((id) => id !== null);
  return of.some((id) => knowledge.holders(title, id, day).some((p) => p.id === entry.id));
}

/** "vice president" is no president, "deputy foreign minister" no foreign minister. */
function isLesser(title: string, asked: string): boolean {
  const rank = /\b(vice|deputy|assistant|acting|under|former|associate)/;
  return rank.test(title) && !rank.test(asked);
}

/** The title, and for envoys without a task the title with each state of the article: "special envoy for Syria". */
function titlesFor(scope: Scope, title: string, lemma: string): string[] {
  if (lemma !== "envoy" || / (for|to|on) /.test(title)) return [title];
  const states = [...scope.registry.entries.values()].filter((e) => e.kind === "state").map((e) => e.name);
  return [title, ...states.flatMap((s) => [`special envoy for ${s}`, `envoy to ${s}`, `special envoy ${s}`])];
}

/** The only holder of an office on the day, by knowledge. */
function holder(scope: Scope, title: string, lemma: string, owners: readonly string[]): Entry | null {
  const { knowledge, day, registry } = scope;
  if (day === null || !isSingleOffice(lemma)) return null;
  const titles =
    lemma === "leader"
      ? ["leader", ...HEADS_OF_STATE.filter((t) => t !== "queen")]
      : titlesFor(scope, title, lemma);
  for (const owner of owners) {
    for (const t of titles) {
      const found = knowledge.holders(t, owner, day);
      if (found.length === 1) return registry.known(found[0]!);
    }
  }
  return null;
}
