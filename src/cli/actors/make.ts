/**
 * Words of the command line, or cells of a table, become corrections: names become actors, dates are checked.
 */
import { type Correction, type NamedActor, actorsNamedIn } from "../../record/corrections.js";
import { daysOf } from "../../record/edtf.js";
import { type Result, failed, ok } from "../../record/fault.js";
import { ACTOR_KINDS, type ActorKind } from "../../record/record.js";
import * as ask from "../../query/index.js";
import { fold } from "../../store/fold.js";
import type { CsvRow } from "./csv.js";
import { type People, actorMeant, newActor } from "./who.js";

export const WHATS = ["add", "alias", "role", "merge", "split"] as const;
export type What = (typeof WHATS)[number];

/** What is asked for, as written. */
export interface Wish {
  readonly what: What;
  readonly actor: string;
  /** Aliases; the title of a role; whom it is merged into; the name of the one split off. */
  readonly values: readonly string[];
  /** Whom the actor acts for. */
  readonly of?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kind?: string | undefined;
  readonly articles?: readonly string[] | undefined;
  readonly called?: string | undefined;
}

/** The corrections that a wish asks for. */
export async function correctionsFor(wish: Wish, people: People): Promise<Result<readonly Correction[]>> {
  switch (wish.what) {
    case "add":
      return await adding(wish, people);
    case "alias":
      return await aliases(wish, people);
    case "role":
      return await role(wish, people);
    case "merge":
      return await merging(wish, people);
    case "split":
      return await splitting(wish, people);
  }
}

type Made = Promise<Result<readonly Correction[]>>;

function kindOf(kind: string | undefined, usual: ActorKind): Result<ActorKind> {
  if (kind === undefined) return ok(usual);
  const found = ACTOR_KINDS.find((one) => one === kind);
  return found === undefined
    ? failed("usage", kind, "This is no kind of actor.", `Use one of: ${ACTOR_KINDS.join(", ")}.`)
    : ok(found);
}

const taken = (people: People): string[] => people.added.map(({ id }) => id);

async function adding(wish: Wish, people: People): Made {
  const kind = kindOf(wish.kind, "person");
  if (!kind.ok) return kind;
  if (people.added.some((actor) => actor.known === "user" && fold(actor.name) === fold(wish.actor))) {
    const remedy = "`rapporteur actors alias` and `role` tell more of it.";
    return failed("usage", wish.actor, "This actor was added already.", remedy);
  }
  const actsFor = wish.of === undefined ? ok(null) : await actorMeant(wish.of, people);
  if (!actsFor.ok) return actsFor;
  const actor = newActor(wish.actor, kind.value, taken(people));
  const masters = actsFor.value === null ? [] : [actsFor.value];
  return ok([{ what: "add", actor, aliases: wish.values, actsFor: masters }]);
}

async function aliases(wish: Wish, people: People): Made {
  if (wish.values.length === 0)
    return failed("usage", wish.actor, "An alias is missing.", "Write the other name.");
  const actor = await actorMeant(wish.actor, people);
  if (!actor.ok) return actor;
  return ok(wish.values.map((alias) => ({ what: "alias", actor: actor.value, alias })));
}

async function role(wish: Wish, people: People): Made {
  const title = wish.values[0];
  if (title === undefined)
    return failed("usage", wish.actor, "The title is missing.", "Write which role it is.");
  const wrong = [wish.from, wish.to].find(
    (date) => date !== undefined && (daysOf(date) === null || date.includes("/")),
  );
  if (wrong !== undefined) {
    return failed("date", wrong, "This is no date.", "Write 2015-12-15, 2015-12 or 2015.");
  }
  const { from = null, to = null } = wish;
  if (from !== null && to !== null && daysOf(from)!.first > daysOf(to)!.last) {
    return failed("date", to, `The role ends before it begins (${from}).`, "Exchange the two dates.");
  }
  const actor = await actorMeant(wish.actor, people);
  if (!actor.ok) return actor;
  const of = wish.of === undefined ? ok(null) : await actorMeant(wish.of, people);
  if (!of.ok) return of;
  return ok([{ what: "role", actor: actor.value, title, of: of.value, from, to }]);
}

async function merging(wish: Wish, people: People): Made {
  const target = wish.values[0];
  if (target === undefined) return failed("usage", wish.actor, "Into whom is missing.", "Write both names.");
  const from = await actorMeant(wish.actor, people);
  if (!from.ok) return from;
  const into = await actorMeant(target, people);
  if (!into.ok) return into;
  if (from.value.id === into.value.id) {
    return failed("usage", wish.actor, `Both names mean the same actor already (${into.value.id}).`);
  }
  return ok([{ what: "merge", from: from.value, into: into.value }]);
}

async function splitting(wish: Wish, people: People): Made {
  const of = await actorMeant(wish.actor, people);
  if (!of.ok) return of;
  const kind = kindOf(wish.kind, of.value.kind);
  if (!kind.ok) return kind;
  const { articles = [], called } = wish;
  if (articles.length === 0 && called === undefined) {
    const remedy = "Name articles by their ids, or the words by which it is called there.";
    return failed("usage", wish.actor, "It isn't said where the actor is somebody else.", remedy);
  }
  const sources = articles.length === 0 ? ok(null) : await sourcesOf(articles, people);
  if (!sources.ok) return sources;
  const name = wish.values[0] ?? called ?? `${of.value.name} (another)`;
  const as = newActor(name, kind.value, taken(people));
  return ok([{ what: "split", of: of.value, as, sources: sources.value, called: called ?? null }]);
}

/** Where articles were read from, by which their later versions are known too. */
async function sourcesOf(ids: readonly string[], { dossier }: People): Promise<Result<readonly string[]>> {
  const sources: string[] = [];
  for (const id of ids) {
    const found = await ask.article(dossier, id);
    if (!found.ok) return found;
    const source = await dossier.sourceOf(found.value.article.id);
    if (!source.ok) return source;
    if (source.value !== null) sources.push(source.value);
  }
  return ok(sources);
}

/** People with the actors that some corrections name. */
export function withActors(people: People, corrections: readonly Correction[]): People {
  const added: NamedActor[] = [];
  for (const correction of corrections) {
    const named = actorsNamedIn(correction);
    if (correction.what === "add") added.push(named[0]!);
    if (correction.what === "split") added.push(correction.as);
    added.push(...named.filter(({ known }) => known === "user"));
  }
  const all = new Map([...people.added, ...added].map((actor) => [actor.id, actor]));
  return { ...people, added: [...all.values()] };
}

/** The wish of a table's row; values are parted by semicolons or bars. */
export function wishOf({ cells }: CsvRow): Result<Wish> {
  const what = WHATS.find((word) => word === cells.what?.toLowerCase());
  if (what === undefined) {
    return failed(
      "usage",
      cells.what ?? "what",
      "This is no correction.",
      `Use one of: ${WHATS.join(", ")}.`,
    );
  }
  if (cells.actor === undefined) return failed("usage", "actor", "The actor is missing.", "Name it.");
  const listed = what === "add" || what === "alias";
  const value = cells.value ?? "";
  return ok({
    what,
    actor: cells.actor,
    values: (listed ? value.split(/[;|]/) : [value]).map((one) => one.trim()).filter((one) => one !== ""),
    of: cells.of,
    from: cells.from,
    to: cells.to,
    kind: cells.kind,
    articles: cells.article?.split(/[\s;|]+/),
  });
}
