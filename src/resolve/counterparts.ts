/**
 * "His Russian counterpart", "her French opposite number": who holds the same office for another state.
 *
 * The office is that of the person whose counterpart it is, on the day; the holder is somebody of the article who
 * serves that state in it, else whom knowledge has.
 */
import { clauseOf, subjectOf } from "../reading/tree.js";
import { officeKey } from "../knowledge/office.js";
import type { Office } from "../knowledge/types.js";
import { bearsTitle } from "./bearers.js";
import type { Phrase } from "./described.js";
import { lastBefore } from "./history.js";
import { modifiersBefore } from "./owners.js";
import { principal, type Entry } from "./registry.js";
import { entriesAt, type Scope } from "./scope.js";
import { heldOn } from "./senses.js";

/** The person who is meant; null for other nouns, and where the office or its holder is not plain. */
export function counterpart(scope: Scope, phrase: Phrase): Entry | null {
  const { day, knowledge, registry } = scope;
  if (!isCounterpart(phrase) || phrase.plural || day === null) return null;
  const state = phrase.owners.find((id) => registry.get(id)?.kind === "state");
  const person = whose(scope, phrase.head);
  if (state === undefined || !person) return null;
  for (const office of officesOf(scope, person)) {
    const title = titleFor(scope, person, office, day);
    const serves = (e: Entry): boolean =>
      e !== person &&
      principal(registry, e.id) === state &&
      bearsTitle(scope, e, title, title.split(" ").pop()!);
    const told = lastBefore(scope, phrase.head, (e) => e.kind === "person" && serves(e));
    if (told) return told;
    const holders = knowledge.holders(title, state, day);
    if (holders.length === 1) return registry.known(holders[0]!);
  }
  return null;
}

/** The office asked for: of those who lead their state, whoever leads the other; else the same. */
function titleFor(scope: Scope, person: Entry, office: Office, day: string): string {
  const leading = scope.knowledge.holders("leader", office.of!, day).some((p) => p.id === person.id);
  return leading ? "leader" : officeKey(office.title, office.of!).replaceAll("-", " ");
}

function isCounterpart({ lemma, modifiers }: Phrase): boolean {
  return lemma === "counterpart" || (lemma === "number" && modifiers.includes("opposite"));
}

/** Whose counterpart: the possessor before the noun, else the subject of the clause. */
function whose(scope: Scope, head: number): Entry | null {
  const { tree } = scope;
  const possessors = modifiersBefore(tree, head).flatMap((c) => entriesAt(scope, c));
  const owner = possessors.find((e) => e.kind === "person");
  if (owner) return owner;
  const subject = subjectOf(tree, clauseOf(tree, head));
  const found = subject < 0 || subject === head ? [] : entriesAt(scope, subject);
  return found.length === 1 && found[0]!.kind === "person" ? found[0]! : null;
}

/** The offices that a person holds for a state on the day. */
function officesOf(scope: Scope, person: Entry): readonly Office[] {
  const held = person.known ? heldOn(person.known, scope.day) : [];
  return held.filter((o) => o.of !== null && scope.knowledge.actor(o.of)?.kind === "state");
}
